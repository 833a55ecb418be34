import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startLocalCloud, type LocalCloud } from '../local/cloud';
import { startPreview } from '../local/preview';
import { demoEnvironment, PEOPLE, type DemoKeys } from '../local/world/demo-shop';
import { JOURNEYS } from '../local/world/journeys';
import { createWorld, type World } from '../local/world/world';
import { packPhonePackages } from './build/phone-packages';
import { buildProject } from './build/project';

const ROOT = resolve(__dirname, '..');
/** How often the world looks at the clock, real ms. */
const TICK_MS = 500;
/** One hour of the demo in six seconds: the journeys come to their end in some five minutes. */
const DEFAULT_SPEED = 600;

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
  /** Everything is shipped, and the buyers have given their accepts. */
  hasBegun: boolean;
}

const recordFile = (folder: string): string => join(folder, 'demo.json');

function openRecord(folder: string): DemoRecord {
  if (existsSync(recordFile(folder))) return JSON.parse(readFileSync(recordFile(folder), 'utf8')) as DemoRecord;
  const key = () => randomBytes(32).toString('base64');
  const record = { sealKey: key(), lookupKey: key(), beganAt: Date.now(), hasBegun: false };
  mkdirSync(folder, { recursive: true });
  saveRecord(folder, record);
  return record;
}

function saveRecord(folder: string, record: DemoRecord): void {
  writeFileSync(recordFile(folder), JSON.stringify(record, null, 2));
}

function readPort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_535) return port;
  throw new Error(`--port 要是 1 到 65534 之间的整数，现在是 ${text}`);
}

function readSpeed(text: string | undefined): number {
  const speed = text === undefined ? DEFAULT_SPEED : Number(text);
  if (speed > 0) return speed;
  throw new Error(`--speed 要是大于 0 的数，现在是 ${String(text)}`);
}

async function main(): Promise<void> {
  const port = readPort(values.port);
  const speed = readSpeed(values.speed);
  const dataFolder = resolve(values.data);
  await packPhonePackages(ROOT);
  await buildProject(ROOT);
  if (values.reset) forget(dataFolder);
  const record = openRecord(dataFolder);
  const previewOrigin = `http://127.0.0.1:${String(port)}`;
  const cloud = await startLocalCloud({
    functionsDir: join(ROOT, 'dist/cloudfunctions'),
    databaseFile: join(ROOT, 'cloudfunctions/database.json'),
    baseFile: join(ROOT, 'cloudbaserc.json'),
    dataFolder,
    port: port + 1,
    environment: demoEnvironment(record),
    allowedOrigins: [previewOrigin, `http://localhost:${String(port)}`],
    clock: { startAt: record.beganAt, speed },
  });
  const world = createWorld({ cloudUrl: cloud.url, journeys: JOURNEYS, beganAt: record.beganAt });
  if (!record.hasBegun) {
    await world.begin();
    saveRecord(dataFolder, { ...record, hasBegun: true });
  }
  await world.tick(cloud.clock.now());
  const preview = await startPreview({ root: ROOT, port, cloudUrl: cloud.url, watch: true, people: [...PEOPLE] });
  console.log(
    `\n  知途在这里：${preview.url}\n  本地云：${cloud.url}　数据：${dataFolder}\n  重新开始：npm start -- --reset　退出：Ctrl+C\n`,
  );
  keepMoving(world, cloud);
}

/** Clears a data folder, and only that: a folder that holds anything else but the demo's data is left alone. */
function forget(folder: string): void {
  if (!existsSync(folder)) return;
  if (!existsSync(recordFile(folder))) throw new Error(`${folder} 不是演示的数据文件夹，不清空`);
  rmSync(folder, { recursive: true, force: true });
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

const isPortTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

main().catch((error: unknown) => {
  console.error(isPortTaken(error) ? '端口被占用了，换一个再来：npm start -- --port 9000' : error);
  process.exit(1);
});
