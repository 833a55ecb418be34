import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mustOf } from './broken-promise';
import { Acknowledged } from './f14-judge';
import { buildWriter, linesOf, type Line, type Orders, type WriterProgram } from './f14-writer-lines';

let program: WriterProgram;
let folder: string;
beforeAll(async () => {
  program = await buildWriter();
});
afterAll(() => program.remove());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhitu-disk-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const ordersOf = (changes: Partial<Orders>): Orders => ({
  ...{ folder, seed: 1, round: 0, firstNumber: 0, pragmas: [], endsWhenRefused: true },
  ...changes,
});
const saidIn = (lines: readonly Line[]): string[] => lines.flatMap((line) => ('says' in line ? [line.says] : []));

/** Much more than fits; the writers are to meet the end of it first. */
const TOO_MANY = 20_000;

it.each([
  // A page is 4 KB; the empty store takes about half of these.
  { name: 'a full disk', pragmas: ['PRAGMA max_page_count = 34'], how: {}, says: /disk of the data folder is full/ },
  // No file may grow beyond this, and the operating system says that writing failed.
  {
    name: 'a disk that fails',
    pragmas: ['PRAGMA wal_autocheckpoint = 0'],
    how: { fileKilobytes: 400 },
    says: /disk of the data folder failed/,
  },
])(
  'refuses writes on $name in clear words, keeps what it acknowledged, and goes on when there is room',
  async (one) => {
    const [acknowledged, must] = [new Acknowledged(), mustOf(1, 0)];
    const child = program.start(ordersOf({ pragmas: one.pragmas }), one.how);
    const lines = await linesOf(child, (done) => {
      if (done === TOO_MANY) child.kill('SIGKILL');
    });
    expect(child.signalCode).toBeNull();
    expect(saidIn(lines)).not.toEqual([]);
    for (const said of saidIn(lines)) expect(said).toMatch(one.says);
    acknowledged.hear(lines, must);
    await acknowledged.judge(folder, must);
    const next = program.start(ordersOf({ round: 1, firstNumber: TOO_MANY }));
    const more = await linesOf(next, (done) => {
      if (done === 20) next.kill('SIGKILL');
    });
    expect(saidIn(more)).toEqual([]);
    acknowledged.hear(more, must);
    await acknowledged.judge(folder, must);
  },
);

/** Somebody who may do nothing here; whoever is no administrator cannot write to a folder that is read-only anyway. */
const NOBODY = process.getuid?.() === 0 ? { user: 65_534 } : {};

it('says what to do when the data folder is read-only', async () => {
  chmodSync(folder, 0o555);
  const lines = await linesOf(program.start(ordersOf(NOBODY)));
  expect(lines).toEqual([{ is: 'died', says: expect.stringContaining('the data folder cannot be written') as string }]);
  expect(saidIn(lines)[0]).toContain(folder);
});
