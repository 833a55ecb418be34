import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseDefinition, LocalCloud } from '../../../local/cloud';
import { dataFolder, START, startFixtureCloud, steps } from './test-cloud';

const folder = dataFolder();
let cloud: LocalCloud | undefined;

/** Starts the cloud on the same data, with what changed. */
async function restart(options: Partial<Parameters<typeof startFixtureCloud>[0]> = {}): Promise<LocalCloud> {
  await cloud?.close();
  cloud = undefined;
  cloud = await startFixtureCloud({ dataFolder: join(folder, 'data'), ...options });
  return cloud;
}
function databaseFile(name: string, definition: DatabaseDefinition): string {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify(definition));
  return file;
}
afterAll(() => cloud?.close());

it('goes on with its documents, books, messages and time', async () => {
  const first = await restart({ durable: true });
  await steps(first, 'things', ['add', { data: { _id: 'kept', owner: 'chen', tags: ['x', 'y'] } }]);
  first.grantAccepts('oChen', ['t'], 2);
  await first.call('messenger', { message: { touser: 'oChen', templateId: 't', data: { thing1: { value: 'a' } } } });
  first.clock.jump(3_600_000);
  const second = await restart();
  expect(second.clock.now()).toBe(START + 3_600_000);
  expect((await steps(second, 'things', ['where', { tags: 'y' }], ['get'])).value?.data).toMatchObject([
    { _id: 'kept' },
  ]);
  expect(second.messages()).toMatchObject([{ touser: 'oChen' }]);
  const accepts = await fetch(`${second.url}/__wechat/accepts?openid=oChen`);
  expect(await accepts.json()).toEqual({ accepts: { t: 1 } });
});

it('never shows a time before that of a write it acknowledged, even when it was killed', async () => {
  const running = await restart({ clock: { speed: 100_000, paused: false } });
  const before = running.clock.now();
  await steps(running, 'plain', ['add', { data: { _id: 'last' } }]);
  // What a kill leaves: the files as they are now, without anything that closing would do.
  const copy = join(folder, 'killed');
  mkdirSync(copy);
  cpSync(join(folder, 'data'), copy, { recursive: true });
  await restart({ clock: { speed: 1, paused: true } });
  const survivor = await startFixtureCloud({ dataFolder: copy, clock: { paused: true } });
  expect((await steps(survivor, 'plain', ['doc', 'last'], ['get'])).value?.data).toEqual({ _id: 'last' });
  expect(survivor.clock.now()).toBeGreaterThanOrEqual(before);
  await survivor.close();
});

it('builds an index that is new in database.json from the documents that are there', async () => {
  const indexes = [{ name: 'owner', fields: [{ path: 'owner' }] }];
  const changed = await restart({
    databaseFile: databaseFile('changed.json', { collections: [{ name: 'things', indexes }] }),
  });
  await steps(changed, 'things', ['add', { data: [{ owner: 'lin' }, { owner: 'lin' }] }]);
  changed.resetOperations();
  expect((await steps(changed, 'things', ['where', { owner: 'chen' }], ['count'])).value?.total).toBe(1);
  expect(changed.operations()).toMatchObject([{ examined: 1 }]);
});

it('refuses to start when the documents break a unique index, and names it', async () => {
  const indexes = [{ name: 'one_owner', fields: [{ path: 'owner' }], unique: true }];
  const start = restart({ databaseFile: databaseFile('broken.json', { collections: [{ name: 'things', indexes }] }) });
  await expect(start).rejects.toThrow(/E11000.*one_owner/);
});

it.each<{ name: string; definition: unknown; says: RegExp }>([
  { name: 'no collections', definition: {}, says: /collections/ },
  {
    name: 'two collections of one name',
    definition: { collections: [{ name: 'a' }, { name: 'a' }] },
    says: /the name a is there twice/,
  },
  {
    name: 'an index without fields',
    definition: { collections: [{ name: 'a', indexes: [{ name: 'i', fields: [] }] }] },
    says: /index i/,
  },
])('refuses a database.json with $name', async ({ definition, says }) => {
  const start = restart({ databaseFile: databaseFile('wrong.json', definition as DatabaseDefinition) });
  await expect(start).rejects.toThrow(says);
});

it.each([
  {
    name: 'two triggers',
    triggers: [1, 2].map((n) => ({ name: `t${String(n)}`, type: 'timer', config: '0 * * * * * *' })),
    says: /one trigger/,
  },
  { name: 'a cron of five fields', triggers: [{ name: 't', type: 'timer', config: '* * * * *' }], says: /7 parts/ },
  {
    name: 'a name that CloudBase does not take',
    triggers: [{ name: '1t', type: 'timer', config: '0 * * * * * *' }],
    says: /trigger name/,
  },
])('refuses a function with $name', async ({ triggers, says }) => {
  const functionsDir = join(folder, 'functions');
  mkdirSync(join(functionsDir, 'ticker'), { recursive: true });
  writeFileSync(join(functionsDir, 'ticker', 'index.js'), 'exports.main = () => 1;');
  writeFileSync(join(functionsDir, 'ticker', 'config.json'), JSON.stringify({ triggers }));
  await expect(restart({ functionsDir, dataFolder: join(folder, 'ticker') })).rejects.toThrow(says);
});
