import { join } from 'node:path';
import { startLocalCloud } from '../../../local/cloud';

/** Child process of kill.test.ts: writes without end, and prints each id once it is acknowledged. */
async function write(dataFolder: string): Promise<never> {
  const cloud = await startLocalCloud({
    functionsDir: join(__dirname, 'functions'),
    databaseFile: join(__dirname, 'database.json'),
    dataFolder,
    durable: true,
    clock: { speed: 1000 },
  });
  for (;;) {
    const at = cloud.clock.now();
    const data = { owner: 'writer', at, carrier: 'writer', waybill: at };
    const reply = await cloud.call('database', { action: 'run', collection: 'things', steps: [['add', { data }]] });
    process.stdout.write(`${(reply as { value: { _id: string } }).value._id}\n`);
  }
}

void write(process.argv[2] ?? '');
