import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataFolderInUse, holdFolder, type HeldFolder } from '../../local/cloud';
import type { DemoKeys } from '../../local/world/demo-shop';
import { ROOM_FILE } from './open-room';
import { SUBSCRIPTIONS_FILE } from './open-subscriptions';
import { StartRefusal } from './start-refusal';

/** What the demo keeps beside the database. */
export interface DemoRecord extends DemoKeys {
  /** Epoch ms on the cloud's clock. */
  beganAt: number;
  /** Everything is shipped, and the buyers have given their accepts. */
  hasBegun: boolean;
}

const recordFile = (folder: string): string => join(folder, 'demo.json');

/**
 * Takes a folder for the demo, until the process ends.
 *
 * @throws StartRefusal when a demo runs on it, when it cannot be a folder, or when a database in it is not the demo's
 */
export function holdDemoFolder(path: string): HeldFolder {
  const held = hold(path);
  if (held.hasData() && !existsSync(recordFile(path))) {
    held.release();
    throw new StartRefusal(`${path} 里有别的本地云的数据，没有动它。换一个文件夹：npm start -- --data 文件夹`);
  }
  return held;
}

function hold(path: string): HeldFolder {
  try {
    return holdFolder(path);
  } catch (error) {
    if (error instanceof DataFolderInUse)
      throw new StartRefusal(`${path} 正被另一个演示用着，没有动它。先在那边按 Ctrl+C，或者用 --data 换一个文件夹`, {
        cause: error,
      });
    throw new StartRefusal(`${path} 不能放演示的数据：${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

/** Forgets the demo in a folder; files that are not its own stay. Killed halfway, the next start begins anew as well. */
export function resetDemo(held: HeldFolder): void {
  const file = recordFile(held.path);
  if (!existsSync(file)) return;
  saveRecord(held, { ...openRecord(held), hasBegun: false });
  held.clear();
  for (const name of [SUBSCRIPTIONS_FILE, ROOM_FILE]) rmSync(join(held.path, name), { force: true });
  rmSync(file);
}

/** The folder's record; a new one, already written, when there is none. @throws StartRefusal when it cannot be read */
export function openRecord(held: HeldFolder): DemoRecord {
  const file = recordFile(held.path);
  if (existsSync(file)) return readRecord(file);
  const key = () => randomBytes(32).toString('base64');
  const record = { sealKey: key(), lookupKey: key(), beganAt: Date.now(), hasBegun: false };
  saveRecord(held, record);
  return record;
}

function readRecord(file: string): DemoRecord {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as DemoRecord;
  } catch (error) {
    throw new StartRefusal(`${file} 读不懂，没有它打不开这里的数据。换一个文件夹：npm start -- --data 文件夹`, {
      cause: error,
    });
  }
}

/** The new one takes the old one's place in one step: a kill leaves one of the two whole. */
export function saveRecord(held: HeldFolder, record: DemoRecord): void {
  const file = recordFile(held.path);
  writeFileSync(`${file}.new`, JSON.stringify(record, null, 2));
  renameSync(`${file}.new`, file);
}
