import { join } from 'node:path';
import { startLocalCloud, type HeldFolder, type LocalCloud } from '../local/cloud';
import { startPreview, type Preview } from '../local/preview';
import { startDemoRoom } from '../local/world/demo-room';
import { demoEnvironment, PEOPLE, type DemoEnvironmentOptions } from '../local/world/demo-shop';
import { startDemoVendors } from '../local/world/demo-vendors';
import { JOURNEYS } from '../local/world/journeys';
import { createLedger } from '../local/world/vendors/ledger';
import type { StartVendorsOptions } from '../local/world/vendors/start-vendors';
import { createWorld, type World } from '../local/world/world';
import { packPhonePackages } from './build/phone-packages';
import { buildProject } from './build/project';
import { ROOT } from './build/root';
import { holdDemoFolder, openRecord, resetDemo, saveRecord, type DemoRecord } from './start/demo-folder';
import { keepMoving } from './start/keep-moving';
import { openRoom } from './start/open-room';
import { openSubscriptions } from './start/open-subscriptions';
import { readStartOptions, restartCommand, type StartOptions } from './start/start-options';
import { refusalLine } from './start/start-refusal';

async function main(): Promise<void> {
  const options = readStartOptions(process.argv.slice(2));
  const held = holdDemoFolder(options.data);
  await packPhonePackages(ROOT);
  await buildProject(ROOT);
  if (options.reset) resetDemo(held);
  const record = openRecord(held);
  // The vendors push to the cloud and the cloud asks them: the cloud's address is known before it runs.
  const cloudUrl = `http://127.0.0.1:${String(options.port + 1)}`;
  const door: Pick<StartVendorsOptions, 'now' | 'allowedOrigins'> = {
    now: () => cloud.clock.now(),
    allowedOrigins: pagesOf(options),
  };
  const vendors = await startDemoVendors({
    ...{ cloudUrl, journeys: JOURNEYS, beganAt: record.beganAt, ledger: createLedger() },
    ...door,
    ...openSubscriptions(held),
  });
  const room = await startDemoRoom({ ...door, ...openRoom(held) });
  const cloud = await startCloud(options, held, {
    ...record,
    pushAddress: `${cloudUrl}/http/carrierPush`,
    sourceOrigins: { ...vendors.origins, ...room.origins },
  });
  const world = createWorld({ cloudUrl, journeys: JOURNEYS, beganAt: record.beganAt, vendors });
  await begin(world, held, record);
  await world.tick(cloud.clock.now());
  const { port } = options;
  const preview = await startPreview({
    root: ROOT,
    port,
    cloudUrl: cloud.url,
    watch: true,
    keepIn: join(ROOT, 'dist/preview'),
    people: [...PEOPLE],
    sources: vendors.played,
    room: room.url,
  });
  sayWhere(preview, cloud, options);
  keepMoving(world, cloud);
}

function sayWhere(preview: Preview, cloud: LocalCloud, options: StartOptions): void {
  console.log(
    `\n  知途在这里：${preview.url}\n  本地云：${cloud.url}　数据：${options.data}\n  重新开始：${restartCommand(options)}　退出：Ctrl+C\n`,
  );
}

const pagesOf = ({ port }: StartOptions): string[] => [
  `http://127.0.0.1:${String(port)}`,
  `http://localhost:${String(port)}`,
];

function startCloud(
  options: StartOptions,
  held: HeldFolder,
  demo: DemoRecord & DemoEnvironmentOptions,
): Promise<LocalCloud> {
  return startLocalCloud({
    functionsDir: join(ROOT, 'dist/cloudfunctions'),
    databaseFile: join(ROOT, 'cloudfunctions/database.json'),
    baseFile: join(ROOT, 'cloudbaserc.json'),
    eventsFile: join(ROOT, 'cloudfunctions/events.json'),
    dataFolder: held.path,
    held,
    port: options.port + 1,
    environment: demoEnvironment(demo),
    allowedOrigins: pagesOf(options),
    clock: { startAt: demo.beganAt, speed: options.speed },
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
