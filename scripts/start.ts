import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startLocalCloud, type LocalCloud } from '../local/cloud';
import { startPreview } from '../local/preview';
import { demoEnvironment, PEOPLE, type DemoKeys } from '../local/world/demo-shop';
import { JOURNEYS } from '../local/world/journeys';
import { createWorld, type World } from '../local/world/world';

const ROOT = resolve(__dirname, '..');
/** How often the world looks at the clock, real ms. */
const TICK_MS = 500;

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8787' },
    data: { type: 'string', default: join(ROOT, '.local-data') },
    speed: { type: 'string' },
    reset: { type: 'boolean', default: false },
  },
});

/** What the demo keeps beside the database. */
interface DemoRecord extends DemoKeys {
  /** Epoch ms on the cloud's clock. */
  beganAt: number;
}

function openRecord(folder: string): { record: DemoRecord; isNew: boolean } {
  const file = join(folder, 'demo.json');
  if (existsSync(file)) return { record: JSON.parse(readFileSync(file, 'utf8')) as DemoRecord, isNew: false };
  const key = () => randomBytes(32).toString('base64');
  const record = { sealKey: key(), lookupKey: key(), beganAt: Date.now() };
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, JSON.stringify(record, null, 2));
  return { record, isNew: true };
}

async function main(): Promise<void> {
  const port = Number(values.port);
  const dataFolder = resolve(values.data);
  if (values.reset) rmSync(dataFolder, { recursive: true, force: true });
  const { record, isNew } = openRecord(dataFolder);
  const previewOrigin = `http://127.0.0.1:${String(port)}`;
  const cloud = await startLocalCloud({
    functionsDir: join(ROOT, 'dist/cloudfunctions'),
    databaseFile: join(ROOT, 'cloudfunctions/database.json'),
    baseFile: join(ROOT, 'cloudbaserc.json'),
    dataFolder,
    port: port + 1,
    environment: demoEnvironment(record),
    allowedOrigins: [previewOrigin, `http://localhost:${String(port)}`],
    clock: { startAt: record.beganAt, speed: 600 },
  });
  if (values.speed !== undefined) cloud.clock.setSpeed(Number(values.speed));
  const world = createWorld({ cloudUrl: cloud.url, journeys: JOURNEYS, beganAt: record.beganAt });
  if (isNew) await world.begin();
  await world.tick(cloud.clock.now());
  const preview = await startPreview({ root: ROOT, port, cloudUrl: cloud.url, watch: true, people: [...PEOPLE] });
  console.log(`\n  知途在这里：${preview.url}\n  本地云：${cloud.url}　数据：${dataFolder}\n  重新开始：npm start -- --reset　退出：Ctrl+C\n`);
  keepMoving(world, cloud);
}

/** One tick after the other: a slow one never overlaps the next. */
function keepMoving(world: World, cloud: LocalCloud): void {
  const step = async () => {
    try {
      await world.tick(cloud.clock.now());
    } catch (error) {
      console.error('演示推送失败：', error);
    }
    setTimeout(() => void step(), TICK_MS);
  };
  void step();
  const leave = () => {
    void cloud.close().finally(() => process.exit(0));
  };
  process.once('SIGINT', leave);
  process.once('SIGTERM', leave);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
