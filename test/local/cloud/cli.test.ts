import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { readCliOptions } from '../../../local/cloud/cli/cli-options';
import { planCloud } from '../../../local/cloud/cli/cloud-options';
import { writeForeignProject, type ForeignProject } from './foreign-project';
import { dataFolder } from './test-cloud';

const CLI = join(__dirname, '../../../local/cloud/cli.ts');
const TSX = join(__dirname, '../../../node_modules/tsx/dist/preflight.cjs');
const folder = dataFolder();
let project: ForeignProject;

beforeAll(() => {
  project = writeForeignProject(folder);
});

/** Starts the command where the foreign project is. */
function command(...args: string[]): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, ['--require', TSX, '--require', 'tsx/cjs', CLI, ...args], { cwd: folder });
}

const started = (): string[] => [
  ...['--functions', 'functions', '--database', 'database.json', '--data', 'data', '--unindexed', 'warn'],
];

/** What it says before it ends. */
async function ended(
  child: ChildProcessWithoutNullStreams,
  input = '',
): Promise<Record<'out' | 'err' | 'code', unknown>> {
  child.stdin.end(input);
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return { out, err, code: child.exitCode };
}

/** Resolves with the address once the cloud says where it is. */
async function running(child: ChildProcessWithoutNullStreams): Promise<string> {
  let said = '';
  for await (const chunk of child.stderr) {
    said += String(chunk);
    const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(said) ?? [];
    if (url !== undefined && said.includes('Ctrl+C')) return url;
  }
  throw new Error(said);
}

it('runs a project that it knows nothing of, until it is told to stop, and hands its data on', async () => {
  const child = command(...started(), '--port', '0', '--env-file', '.env', '--paused', '--logs', 'json', '--durable');
  const url = await running(child);
  const log = text(child.stdout);
  const headers = { 'x-wx-openid': 'oMe' };
  const ask = async (body: object): Promise<unknown> =>
    (await fetch(`${url}/call/notes`, { method: 'POST', headers, body: JSON.stringify(body) })).json() as unknown;
  expect(await ask({ action: 'add', text: 'one' })).toMatchObject({ _id: expect.any(String) });
  expect(await ask({ action: 'find', text: 'one' })).toMatchObject([{ by: 'oMe', sign: 'from the file' }]);
  const [inUse, portTaken] = await Promise.all([
    ended(command(...started(), '--port', '0')),
    ended(command(...started(), '--data', 'other', '--port', new URL(url).port)),
  ]);
  expect([inUse.err, portTaken.err]).toEqual([
    expect.stringMatching(/in use by another local cloud.*--data/),
    expect.stringMatching(/port is taken.*--port 0/),
  ]);
  child.kill('SIGINT');
  await once(child, 'exit');
  expect(child.exitCode).toBe(0);
  const events = (await log)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { event: string });
  expect(events.map(({ event }) => event)).toEqual(expect.arrayContaining(['call', 'output', 'unindexed']));
  const lines = await ended(command('export', '--data', 'data'));
  expect(lines).toMatchObject({ code: 0, out: expect.stringContaining('from the file') });
  const taken = await ended(command('import', '--data', 'copy', '--database', 'database.json'), String(lines.out));
  expect(taken).toMatchObject({ code: 0, err: expect.stringContaining('1 documents') });
  expect(await ended(command('export', '--data', 'copy'))).toMatchObject({ out: lines.out });
});

it('says what there is', async () => {
  const { out, code } = await ended(command('--help'));
  expect([
    code,
    ...['--functions', '--database', '--data', '--port'].map((name) => String(out).includes(name)),
  ]).toEqual([0, ...[true, true, true, true]]);
});

describe('refuses', () => {
  const needed = (): string[] => ['--functions', project.functionsDir, '--database', project.databaseFile];
  const file = (name: string, content: string): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const refusals: { name: string; args: () => string[]; says: RegExp }[] = [
    {
      name: 'a flag that it does not know',
      args: () => [...needed(), '--verbose'],
      says: /Unknown option '--verbose'.*--help/,
    },
    { name: 'no functions', args: () => ['--database', project.databaseFile], says: /--functions is missing/ },
    { name: 'no database.json', args: () => ['--functions', project.functionsDir], says: /--database is missing/ },
    {
      name: 'a functions folder that is not there',
      args: () => [...needed(), '--functions', 'gone'],
      says: /--functions .*gone is no folder/,
    },
    {
      name: 'a folder without functions',
      args: () => {
        mkdirSync(join(folder, 'bare'), { recursive: true });
        return [...needed(), '--functions', join(folder, 'bare')];
      },
      says: /has no function: .*index\.js/,
    },
    {
      name: 'a database.json that is not there',
      args: () => [...needed(), '--database', 'gone.json'],
      says: /--database .*gone\.json is no file/,
    },
    {
      name: 'a database.json that is no JSON',
      args: () => [...needed(), '--database', file('a.json', '{')],
      says: /--database .*a\.json: .*JSON/,
    },
    {
      name: 'a database.json without collections',
      args: () => [...needed(), '--database', file('b.json', '{}')],
      says: /--database .*b\.json: .*collections/,
    },
    {
      name: 'a cloudbaserc.json that is no JSON',
      args: () => [...needed(), '--base', file('c.json', '{')],
      says: /--base .*c\.json: .*JSON/,
    },
    {
      name: 'events that are none',
      args: () => [...needed(), '--events', file('d.json', '[{"msgType":"event","event":"x","function":"notes"}]')],
      says: /--events .*d\.json: /,
    },
    {
      name: 'variables that are not there',
      args: () => [...needed(), '--env-file', 'gone.env'],
      says: /--env-file .*gone\.env is no file/,
    },
    {
      name: 'replies that are none',
      args: () => [...needed(), '--replies', file('e.json', '[]')],
      says: /--replies .*e\.json: /,
    },
    {
      name: 'replies with a wrong answer',
      args: () => [...needed(), '--replies', file('f.json', '{"security.msgSecCheck":{"code":0}}')],
      says: /--replies .*f\.json: .*security\.msgSecCheck: \{errcode/,
    },
    {
      name: 'a limit that is none',
      args: () => [...needed(), '--limit', 'speed=3'],
      says: /--limit: limits: there is no speed: readDefault, /,
    },
    {
      name: 'a limit of nothing',
      args: () => [...needed(), '--limit', 'readMost=5', '--limit', 'operationsPerSecond=0'],
      says: /--limit: limits: operationsPerSecond must be a whole number above 0/,
    },
    {
      name: 'a limit without a number',
      args: () => [...needed(), '--limit', 'readMost'],
      says: /--limit readMost is none: name=number/,
    },
    {
      name: 'a time beyond the clock',
      args: () => [...needed(), '--clock', '+012026-01-01T00:00:00Z'],
      says: /--clock \+012026.* is no moment/,
    },
    { name: 'a port that is none', args: () => [...needed(), '--port', '70000'], says: /--port 70000 is none/ },
    {
      name: 'a time that is none',
      args: () => [...needed(), '--clock', 'noon'],
      says: /--clock noon is no moment.*ISO/,
    },
    { name: 'a speed that is none', args: () => [...needed(), '--speed', '0'], says: /--speed 0 is none.*--paused/ },
    {
      name: 'another word for unindexed',
      args: () => [...needed(), '--unindexed', 'ignore'],
      says: /--unindexed ignore is none: warn or refuse/,
    },
    {
      name: 'another form of log',
      args: () => [...needed(), '--logs', 'xml'],
      says: /--logs xml is none: json or text/,
    },
  ];

  it.each(refusals)('$name', ({ args, says }) => {
    expect(() => planCloud(readCliOptions(args()))).toThrow(says);
  });

  it('a timer with a wrong schedule, and lines that are none, in a line and with code 1', async () => {
    const config = { triggers: [{ name: 't', type: 'timer', config: '* * * * *' }] };
    mkdirSync(join(folder, 'ill', 'ticker'), { recursive: true });
    writeFileSync(join(folder, 'ill', 'ticker', 'index.js'), 'exports.main = () => 1;');
    writeFileSync(join(folder, 'ill', 'ticker', 'config.json'), JSON.stringify(config));
    const ill = await ended(
      command('--functions', 'ill', '--database', 'database.json', '--data', 'ill-data', '--port', '0'),
    );
    expect(ill).toMatchObject({ code: 1, err: expect.stringMatching(/^function ticker: trigger t, .*7 parts.*\n$/) });
    const none = await ended(command('import', '--data', 'none', '--database', 'database.json'), 'no line\n');
    expect(none).toMatchObject({ code: 1, err: expect.stringMatching(/^line 1: .*\n$/) });
  });
});

it('takes what it is told', () => {
  const options = readCliOptions([
    ...['--functions', 'f', '--database', 'd', '--data', 'x', '--port', '0', '--durable', '--strict', '--paused'],
    ...[
      '--unindexed',
      'refuse',
      '--limit',
      'readMost=50',
      '--limit',
      'operationsPerSecond=100',
      '--clock',
      '2026-11-21T14:00:00+08:00',
      '--speed',
      '60',
      '--logs',
      'json',
    ],
  ]);
  expect(options).toMatchObject({
    ...{ port: 0, durable: true, strict: true, unindexed: 'refuse', logs: 'json' },
    limits: { readMost: 50, operationsPerSecond: 100 },
    clock: { startAt: Date.UTC(2026, 10, 21, 6), speed: 60, paused: true },
  });
});
