import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCloudPlan, type CloudPlanSources } from '../../scripts/cloud-plan/cloud-plan';
import { PlanRefusal, readPlanOptions } from '../../scripts/cloud-plan/plan-options';
import { printCloudPlan } from '../../scripts/cloud-plan/print-cloud-plan';
import { ROOT } from '../../scripts/build/root';

const SHAPE = join(__dirname, 'cloud-plan');

function sourcesIn(folder: string, functionsDir: string, others = folder): CloudPlanSources {
  return {
    functionsDir,
    baseFile: join(folder, 'cloudbaserc.json'),
    databaseFile: join(others, 'database.json'),
    eventsFile: join(others, 'events.json'),
    httpAccessFile: join(others, 'http-access.json'),
  };
}
const small = sourcesIn(SHAPE, join(SHAPE, 'functions'));
const product = sourcesIn(ROOT, join(ROOT, 'cloudfunctions'), join(ROOT, 'cloudfunctions'));

it('says for people, step by step, what to create in the console', () => {
  expect(printCloudPlan(readCloudPlan(small))).toBe(readFileSync(join(SHAPE, 'plan.golden.txt'), 'utf8').trimEnd());
});

it('says the same for programs', () => {
  expect(readCloudPlan(small)).toEqual(JSON.parse(readFileSync(join(SHAPE, 'plan.golden.json'), 'utf8')));
});

it('has every collection, index, function, variable, trigger and address of the product', () => {
  const read = <T>(file: string): T => JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as T;
  const { collections } = read<{ collections: { name: string; indexes: { name: string }[] }[] }>(
    'cloudfunctions/database.json',
  );
  const { functions } = read<{ functions: { name: string; envVariables: object }[] }>('cloudbaserc.json');
  const text = printCloudPlan(readCloudPlan(product));
  const wanted = [
    ...collections.map(({ name }) => `集合名称：${name}\n`),
    ...collections.flatMap(({ name, indexes }) => indexes.map((index) => `集合 ${name}　索引名称：${index.name}\n`)),
    ...functions.map(({ name }) => `云函数 ${name}\n`),
    ...functions.flatMap(({ envVariables }) => Object.keys(envVariables)),
    ...['everyMinute', 'everyFiveMinutes', '触发路径：/carrierPush\n', 'subscribe_msg_sent_event'],
  ];
  expect(wanted.filter((words) => !text.includes(words))).toEqual([]);
});

describe('is asked for', () => {
  it('the product, when nothing is named', () => {
    expect(readPlanOptions(['--json'])).toEqual({ sources: product, json: true });
  });

  it('a project of somebody’s own, whole, which may have no events and no addresses', () => {
    const { eventsFile: _events, httpAccessFile: _http, ...needed } = small;
    const args = ['--functions', small.functionsDir, '--database', small.databaseFile, '--base', small.baseFile];
    expect(readPlanOptions(args)).toEqual({ sources: needed, json: false });
    expect(readCloudPlan(needed)).toMatchObject({ httpAccess: [], messagePush: [] });
    const { eventsFile = '', httpAccessFile = '' } = small;
    expect(readPlanOptions([...args, '--events', eventsFile, '--http', httpAccessFile]).sources).toEqual(small);
  });

  it.each([
    { args: ['--wat'], says: /Unknown option '--wat': --functions DIR/ },
    { args: ['--functions', 'f'], says: /^--database is missing: --functions DIR/ },
  ])('wrongly: $args', ({ args, says }) => {
    expect(() => readPlanOptions(args)).toThrow(PlanRefusal);
    expect(() => readPlanOptions(args)).toThrow(says);
  });
});

describe('what does not fit together', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zhitu-plan-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const written = (name: string, value: unknown): string => {
    writeFileSync(join(folder, name), JSON.stringify(value));
    return join(folder, name);
  };

  it.each<{ name: string; changed: () => Partial<CloudPlanSources>; says: RegExp }>([
    {
      name: 'a function that cloudbaserc.json forgets',
      changed: () => ({ baseFile: written('base.json', { functions: [{ name: 'greet' }] }) }),
      says: /function hook: it is not both/,
    },
    {
      name: 'a function that has no folder',
      changed: () => ({
        baseFile: written('base.json', { functions: [{ name: 'greet' }, { name: 'hook' }, { name: 'gone' }] }),
      }),
      says: /function gone: it is not both/,
    },
    {
      name: 'an address of nobody',
      changed: () => ({ httpAccessFile: written('http.json', [{ path: '/x', function: 'nobody' }]) }),
      says: /there is no function nobody/,
    },
    {
      name: 'an event for nobody',
      changed: () => ({ eventsFile: written('events.json', [{ function: 'nobody' }]) }),
      says: /there is no function nobody/,
    },
  ])('$name is told of', ({ changed, says }) => {
    expect(() => readCloudPlan({ ...small, ...changed() })).toThrow(says);
  });
});
