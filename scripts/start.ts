import { join } from 'node:path';
import { startLocalCloud, type HeldFolder, type LocalCloud } from '../local/cloud';
import { startPreview } from '../local/preview';
import { demoEnvironment, PEOPLE } from '../local/world/demo-shop';
import { JOURNEYS } from '../local/world/journeys';
import { createWorld, type World } from '../local/world/world';
import { packPhonePackages } from './build/phone-packages';
import { buildProject } from './build/project';
import { ROOT } from './build/root';
import { holdDemoFolder, openRecord, resetDemo, saveRecord, type DemoRecord } from './start/demo-folder';
import { keepMoving } from './start/keep-moving';
import { readStartOptions, type StartOptions } from './start/start-options';
import { refusalLine } from './start/start-refusal';

async function main(): Promise<void> {
  const options = readStartOptions(process.argv.slice(2));
  const held = holdDemoFolder(options.data);
  await packPhonePackages(ROOT);
  await buildProject(ROOT);
  if (options.reset) resetDemo(held);
  const record = openRecord(held);
  const cloud = await startCloud(options, held, record);
  const world = createWorld({ cloudUrl: cloud.url, journeys: JOURNEYS, beganAt: record.beganAt });
  await begin(world, held, record);
  await world.tick(cloud.clock.now());
  const { port } = options;
  const preview = await startPreview({ root: ROOT, port, cloudUrl: cloud.url, watch: true, people: [...PEOPLE] });
  console.log(
    `\n  知途在这里：${preview.url}\n  本地云：${cloud.url}　数据：${held.path}\n  重新开始：npm start -- --reset　退出：Ctrl+C\n`,
  );
  keepMoving(world, cloud);
}

function startCloud({ port, speed }: StartOptions, held: HeldFolder, record: DemoRecord): Promise<LocalCloud> {
  return startLocalCloud({
    functionsDir: join(ROOT, 'dist/cloudfunctions'),
    databaseFile: join(ROOT, 'cloudfunctions/database.json'),
    baseFile: join(ROOT, 'cloudbaserc.json'),
    dataFolder: held.path,
    held,
    port: port + 1,
    environment: demoEnvironment(record),
    allowedOrigins: [`http://127.0.0.1:${String(port)}`, `http://localhost:${String(port)}`],
    clock: { startAt: record.beganAt, speed },
  });
}

async function begin(world: World, held: HeldFolder, record: DemoRecord): Promise<void> {
  if (record.hasBegun) return;
  await world.begin();
  saveRecord(held, { ...record, hasBegun: true });
}

main().catch((error: unknown) => {
  console.error(refusalLine(error));
  process.exit(1);
});
