import { existsSync } from 'node:fs';
import { basename, dirname, join, posix } from 'node:path';
import { PEOPLE } from '../../local/world/demo-shop';
import { MADE_PARTS, withMadeParts } from '../../scripts/docs/made-parts';
import { all, CODE, DOCS, FENCE, filesBelow, read, SCRIPTS } from './docs-files';

const ROOT = join(__dirname, '..', '..');

/** What a document may point at; a test can make one up. */
interface World {
  exists: (path: string) => boolean;
  /** Names without their folders. */
  names: ReadonlySet<string>;
  textOf: (path: string) => string;
  scripts: readonly string[];
}

const here: World = {
  exists: (path) => existsSync(join(ROOT, path)),
  names: new Set(filesBelow('.').map((path) => basename(path))),
  textOf: read,
  scripts: Object.keys(SCRIPTS),
};

/** GitHub's anchors: of headings and of explicit ids. */
function anchorsIn(markdown: string): Set<string> {
  const headings = all(withoutFences(markdown), /^#+ +(.+)$/gm).map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  );
  return new Set([...headings, ...all(markdown, /<a id="([^"]+)"/g).map(([, id = '']) => id)]);
}

const withoutFences = (markdown: string): string => markdown.replace(FENCE, '');

function brokenLinks(world: World, doc: string, text: string): string[] {
  const targets = [...all(text, /\]\(([^)\s]+)\)/g), ...all(text, /<img src="([^"]+)"/g)].map(([, to = '']) => to);
  return targets
    .filter((target) => !/^[a-z]+:/.test(target))
    .filter((target) => {
      const [path = '', anchor] = target.split('#');
      const file = path === '' ? doc : posix.join(dirname(doc), path);
      return !world.exists(file) || (anchor !== undefined && !anchorsIn(world.textOf(file)).has(anchor));
    });
}

/** In backticks: what begins with a folder of ours, or is a file's name alone. Placeholders are left out. */
function brokenPaths(world: World, text: string): string[] {
  const spans = all(withoutFences(text), /`([^`\n]+)`/g).map(([, span = '']) => span);
  return spans.filter((span) => {
    if (/[<>*{}…\s]/.test(span)) return false;
    if (/^(\.ci|docs|test|_\w+|miniprogram|cloudfunctions|typings|local|scripts)\//.test(span))
      return !world.exists(span) && !world.exists(`cloudfunctions/${span}`) && !world.exists(`miniprogram/${span}`);
    return /^[\w.-]+\.(ts|js|json|md|wxss|wxml)$/.test(span) && !world.names.has(span);
  });
}

function unknownScripts(world: World, text: string): string[] {
  const named = all(text, /\bnpm (?:run ([\w:-]+)|(start|test))/g).map(([, run, short]) => run ?? short ?? '');
  return named.filter((script) => !world.scripts.includes(script));
}

/** The lines of a ```tree block, two spaces a level. */
function brokenTree(world: World, text: string): string[] {
  const trail: string[] = [];
  const lines = all(text, FENCE).flatMap(([, language, body = '']) =>
    language === 'tree' ? body.trimEnd().split('\n') : [],
  );
  return lines.flatMap((line) => {
    const [, indent = '', name = ''] = /^( *)(\S+)/.exec(line) ?? [];
    trail.splice(indent.length / 2, Infinity, name);
    const path = trail.join('');
    return world.exists(path) ? [] : [path];
  });
}

/** This machine, other places beside the repository, and package hosts are nobody's business. */
const FOREIGN = /\/(?:work|tmp|root|home)\/|\.\.\/shared|registry\.[a-z]/g;

function problems(world: World, doc: string, text: string): string[] {
  return [
    ...brokenLinks(world, doc, text).map((found) => `link ${found}`),
    ...brokenPaths(world, text).map((found) => `path ${found}`),
    ...brokenTree(world, text).map((found) => `tree ${found}`),
    ...unknownScripts(world, text).map((found) => `script ${found}`),
    ...all(text, FOREIGN).map(([found]) => `foreign ${found}`),
  ];
}

/** What code says about documents: `docs/a.md`, `docs/a.md#anchor`, `docs/a.md, heading` at the end of a sentence. */
function brokenReferences(world: World, code: string): string[] {
  return all(code, /docs\/[\w./-]+\.md(?:#([\w-]+)|, ([a-z ]+?)(?=[.):]))?/g).flatMap(([found, anchor, heading]) => {
    const [path = ''] = found.split(/[#,]/);
    const wanted = anchor ?? heading?.replace(/ /g, '-');
    const fits = world.exists(path) && (wanted === undefined || anchorsIn(world.textOf(path)).has(wanted));
    return fits ? [] : [found];
  });
}

it.each(DOCS)('%s points only at what is there', (doc) => {
  expect(problems(here, doc, read(doc))).toEqual([]);
});

it('code points only at documents and headings that are there', () => {
  const code = CODE.flatMap(filesBelow).filter((path) => /\.(ts|js|wxss|css|json|wxml)$/.test(path));
  const broken = code.flatMap((path) => brokenReferences(here, read(path)).map((found) => `${path}: ${found}`));
  expect(broken).toEqual([]);
});

it.each(Object.entries(MADE_PARTS))('%s holds what `npm run docs` makes of the code', (doc, parts) => {
  expect(withMadeParts(read(doc), parts)).toBe(read(doc));
});

it.each([
  { name: 'a part that nothing makes', text: '<!-- made: moon --><!-- /made -->', says: 'nothing makes the part moon' },
  { name: 'a part without its marks', text: 'none', says: 'the markers of sun are missing' },
])('$name is told of', ({ text, says }) => {
  expect(() => withMadeParts(text, { sun: () => 'bright' })).toThrow(says);
});

it.each(['npm ci && npm start', 'npm ci && npm test'])('README shows `%s` in a block of its own', (command) => {
  expect(all(read('README.md'), FENCE).map(([, , body = '']) => body.trim())).toContain(command);
});

/** What the demo's people are, in both languages; two of a kind are counted. */
const KINDS_OF_PEOPLE: Readonly<Record<string, readonly [one: string, two: string]>> = {
  买家: ['the buyer', 'two buyers'],
  店主: ['the owner', 'two owners'],
  客服: ['support', 'two of support'],
  收到链接的陌生人: ['a stranger who got a link', 'two strangers who got a link'],
};

it('README names everybody whom the demo has', () => {
  const kinds = PEOPLE.map(({ label }) => label.replace(/ .*$/, ''));
  const isTwo = (kind: string): boolean => kinds.filter((one) => one === kind).length === 2;
  const each = [...new Set<string>(kinds)];
  expect(each.filter((kind) => !(kind in KINDS_OF_PEOPLE))).toEqual([]);
  expect(read('README.md')).toContain(`（${each.map((kind) => (isTwo(kind) ? `两位${kind}` : kind)).join('、')}）`);
  const english = each.map((kind) => KINDS_OF_PEOPLE[kind]?.[isTwo(kind) ? 1 : 0]);
  expect(read('README.en.md')).toContain(`(${english.join(', ')})`);
});

it('decisions are numbered without gaps and say their status', () => {
  const decisions = filesBelow('docs/decisions').sort();
  expect(decisions.map((path) => Number(basename(path).slice(0, 3)))).toEqual(decisions.map((_path, at) => at + 1));
  for (const path of decisions) expect(read(path)).toMatch(/^Status: \w+ · \d{4}-\d{2}-\d{2}$/m);
});

it('every configuration variable has a heading', () => {
  const names = all(read('cloudfunctions/_adapters/configuration.ts'), /'([A-Z]+_?[A-Z]+)'/g).map(
    ([, name = '']) => name,
  );
  expect(names.length).toBeGreaterThan(4);
  expect(names.filter((name) => !anchorsIn(read('docs/configuration.md')).has(name.toLowerCase()))).toEqual([]);
});

describe('the finder itself', () => {
  const world: World = {
    exists: (path) => ['docs/a.md', 'local/', 'local/cloud/'].includes(path),
    names: new Set(['a.md']),
    textOf: () => '# One Heading\n',
    scripts: ['start'],
  };

  it.each([
    { name: 'a link to nowhere', text: '[x](b.md)', found: ['link b.md'] },
    { name: 'a heading that is not there', text: '[x](a.md#other)', found: ['link a.md#other'] },
    { name: 'a picture that is not there', text: '<img src="p.png">', found: ['link p.png'] },
    {
      name: 'a path that is not there',
      text: '`local/nothing.ts` `nothing.ts`',
      found: ['path local/nothing.ts', 'path nothing.ts'],
    },
    {
      name: 'a line of the tree',
      text: '```tree\nlocal/  x\n  cloud/  y\n  moon/  z\n```',
      found: ['tree local/moon/'],
    },
    { name: 'a script that is none', text: '`npm run moon`', found: ['script moon'] },
    { name: 'a path of this machine', text: 'see /root/x', found: ['foreign /root/'] },
    { name: 'nothing where all is well', text: '[x](a.md#one-heading) `a.md` `npm start` <https://a.b/c>', found: [] },
  ])('finds $name', ({ text, found }) => {
    expect(problems(world, 'docs/b.md', text)).toEqual(found);
  });

  it('finds what code says wrongly', () => {
    const code = '/** docs/a.md#one-heading, docs/a.md, one heading. docs/a.md, other. docs/c.md */';
    expect(brokenReferences(world, code)).toEqual(['docs/a.md, other', 'docs/c.md']);
  });
});
