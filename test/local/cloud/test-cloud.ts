import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLocalCloud, type LocalCloud, type LocalCloudOptions } from '../../../local/cloud';

/** 2026-01-01 08:02 in China. */
export const START = Date.UTC(2026, 0, 1, 0, 2);

/** A folder for one test file's data; removed when the file is done. */
export function dataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'zhitu-cloud-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** The cloud with the fixture functions of this folder; its clock stands still at START unless told otherwise. */
export function startFixtureCloud(options: Partial<LocalCloudOptions> & { dataFolder: string }): Promise<LocalCloud> {
  return startLocalCloud({
    functionsDir: join(__dirname, 'functions'),
    databaseFile: join(__dirname, 'database.json'),
    baseFile: join(__dirname, 'cloudbaserc.json'),
    clock: { startAt: START, paused: true },
    ...options,
  });
}

/** One step on a collection: a method of wx-server-sdk and its operands. */
export type Step = [method: string, ...operands: unknown[]];
/** What the fixture function `database` answers. */
export interface StepsReply {
  value?: {
    data?: unknown;
    _id?: string;
    _ids?: string[];
    total?: number;
    stats?: { updated?: number; removed?: number; created?: number };
    errMsg?: string;
  };
  errCode?: number;
  errMsg?: string;
}

/** An operand that is a command: `command('gte', 5)` is `_.gte(5)` in the function. */
export function command(name: string, ...operands: unknown[]): { $: unknown[] } {
  return { $: [name, ...operands] };
}

/** Runs steps on a collection through the real SDK inside a function. */
export async function steps(cloud: LocalCloud, collection: string, ...list: Step[]): Promise<StepsReply> {
  return (await cloud.call('database', { action: 'run', collection, steps: list })) as StepsReply;
}
