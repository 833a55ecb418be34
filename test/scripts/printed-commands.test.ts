import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { all, FENCE, read, SCRIPTS } from './docs-files';
import { entryOf, printedCommands, RUN_ELSEWHERE, RUN_HERE } from './printed-commands';

const ROOT = join(__dirname, '..', '..');
const TSX = join(ROOT, 'node_modules/tsx/dist/cli.mjs');
const PRINTED = printedCommands();

it('every command that a document prints is run somewhere', () => {
  expect(PRINTED.length).toBeGreaterThan(50);
  expect(PRINTED.filter(({ command }) => entryOf(command) === undefined)).toEqual([]);
});

it('every command that is run for the documents stands in one', () => {
  const used = new Set(PRINTED.map(({ command }) => entryOf(command)));
  expect([...RUN_ELSEWHERE, ...RUN_HERE].filter((entry) => !used.has(entry)).map(({ command }) => command)).toEqual([]);
});

it.each(RUN_ELSEWHERE)('CI runs `$command` in $in', ({ in: file, says }) => {
  expect(read(file)).toContain(says);
});

/** Words as a shell makes them of a line: quotes keep blanks together. */
const wordsOf = (line: string): string[] =>
  all(line, /"([^"]*)"|'([^']*)'|(\S+)/g).map(([, a, b, c]) => a ?? b ?? c ?? '');

/** What `npm run` does, without npm: the script's own command with the options behind `--`. */
function spawnPrinted(command: string, options?: readonly string[]): { code: number | null; out: string; err: string } {
  const [program, ...words] = wordsOf(command);
  const run = program === 'node' ? words : [...scriptOf(words[1] ?? ''), ...(options ?? words.slice(3))];
  const { status, stdout, stderr } = spawnSync(process.execPath, run, { cwd: ROOT, encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

function scriptOf(name: string): string[] {
  const [tool, file = ''] = (SCRIPTS[name] ?? '').split(' ');
  if (tool !== 'tsx') throw new Error(`${name} is no script of tsx's`);
  return [TSX, file];
}

it.each(RUN_HERE)('`$command` does what its document says', ({ command, with: options, prints }) => {
  const { code, out, err } = spawnPrinted(command, options);
  expect({ code, err: code === 0 ? '' : err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(prints);
});

it.each(['docs/deploy.md', 'docs/deploy.en.md'])('the templates that %s shows fit', (doc) => {
  const folder = mkdtempSync(join(tmpdir(), 'zhitu-templates-'));
  try {
    const file = join(folder, 'templates.json');
    const [shown = ''] = all(read(doc), FENCE).flatMap(([, language, body = '']) =>
      language === 'json' && body.includes('"progress"') ? [body] : [],
    );
    writeFileSync(file, shown);
    const { code, out } = spawnPrinted('npm run templates', [file]);
    expect(code).toBe(0);
    expect(all(out, /^(\w+) +right$/gm).map(([, kind]) => kind)).toEqual(['progress', 'pickup', 'trouble']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it.each(Object.entries(SCRIPTS))('`%s` runs in any shell: %s', (_name, command) => {
  expect(command).not.toMatch(
    /'|\$|\\|;|\||>|<|^\w+=|&& *\w+=|(?:^|&& *)(?:rm|cp|mv|mkdir|cat|bash|sh|sed|grep|export|\.\/)\b/,
  );
});
