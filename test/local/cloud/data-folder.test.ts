import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { DataFolderInUse, holdFolder } from '../../../local/cloud';
import { dataFolder, startFixtureCloud, steps } from './test-cloud';

const folder = dataFolder();

it('refuses a second cloud on the same data, and the first goes on', async () => {
  const path = join(folder, 'one');
  const first = await startFixtureCloud({ dataFolder: path });
  const second = startFixtureCloud({ dataFolder: path });
  await expect(second).rejects.toBeInstanceOf(DataFolderInUse);
  await expect(second).rejects.toMatchObject({ folder: path, message: expect.stringContaining(path) as string });
  await steps(first, 'plain', ['add', { data: { _id: 'kept' } }]);
  await first.close();
  const third = await startFixtureCloud({ dataFolder: path });
  expect((await steps(third, 'plain', ['doc', 'kept'], ['get'])).value?.data).toEqual({ _id: 'kept' });
  await third.close();
});

it('refuses data that another process works on, until that was killed', async () => {
  const path = join(folder, 'killed');
  const writer = spawn(process.execPath, ['--require', 'tsx/cjs', join(__dirname, 'writer.ts'), path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(createInterface(writer.stdout), 'line');
  await expect(startFixtureCloud({ dataFolder: path })).rejects.toBeInstanceOf(DataFolderInUse);
  writer.kill('SIGKILL');
  await once(writer, 'exit');
  const cloud = await startFixtureCloud({ dataFolder: path });
  await cloud.close();
});

it('stays taken while nobody refers to it', async () => {
  const path = join(folder, 'forgotten');
  holdFolder(path);
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  for (let turn = 0; turn < 5; turn += 1) {
    collect();
    await setImmediate();
  }
  expect(() => holdFolder(path)).toThrow(DataFolderInUse);
});

it('is free again when the cloud could not start', async () => {
  const path = join(folder, 'failed');
  await expect(startFixtureCloud({ dataFolder: path, databaseFile: __filename })).rejects.toThrow(SyntaxError);
  holdFolder(path).release();
});

it('lets its holder start a cloud and clear the data, and keeps what is not the cloud’s', async () => {
  const path = join(folder, 'held');
  const held = holdFolder(path);
  expect(() => holdFolder(path)).toThrow(DataFolderInUse);
  const first = await startFixtureCloud({ dataFolder: path, held });
  await steps(first, 'plain', ['add', { data: { _id: 'gone' } }]);
  await first.close();
  expect(() => holdFolder(path)).toThrow(DataFolderInUse);
  writeFileSync(join(path, 'holiday.txt'), 'mine');
  held.clear();
  expect(readdirSync(path).sort()).toEqual(['cloud.lock', 'holiday.txt']);
  const second = await startFixtureCloud({ dataFolder: path, held });
  expect((await steps(second, 'plain', ['where', {}], ['count'])).value?.total).toBe(0);
  await second.close();
  held.release();
});
