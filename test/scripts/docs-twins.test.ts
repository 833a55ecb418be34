import { all, FENCE, read } from './docs-files';

/** The same document in Chinese and in English. */
const TWINS: readonly (readonly [zh: string, en: string])[] = [
  ['README.md', 'README.en.md'],
  ['docs/deploy.md', 'docs/deploy.en.md'],
  ['docs/operations.md', 'docs/operations.en.md'],
];

/** What must be alike in both, whatever the language. */
function bonesOf(path: string): Record<string, unknown> {
  const text = read(path);
  const blocks = all(text, FENCE).map(([, language = '', body = '']) => ({ language, body }));
  const bodyOf = (language: string) => blocks.filter((block) => block.language === language).map(({ body }) => body);
  return {
    headings: all(text, /^(#+) /gm).map(([, marks]) => marks),
    blocks: blocks.map(({ language }) => language),
    commands: bodyOf('sh'),
    figures: bodyOf('text'),
    tree: bodyOf('tree').map((body) => all(body, /^ *\S+/gm).map(([name]) => name)),
    pictures: all(text, /<img src="([^"]+)"/g).map(([, source]) => source),
    tableRows: all(text, /^\|/gm).length,
    paragraphs: text.split(/\n\n+/).length,
    // Of a table's row what is code in its first cell: options, events, variables.
    rows: all(text, /^\| (`[^|`]+`)/gm).map(([, name]) => name),
  };
}

it.each(TWINS)('%s and %s have the same bones', (zh, en) => {
  expect(bonesOf(en)).toEqual(bonesOf(zh));
});

it.each(TWINS)('%s and %s point at one another, and elsewhere at their own language', (zh, en) => {
  const name = (path: string): string => path.split('/').at(-1) ?? '';
  expect(read(zh)).toContain(`[English](${name(en)})`);
  expect(read(en)).toContain(`[中文](${name(zh)})`);
  const others = TWINS.filter(([other]) => other !== zh);
  const linksIn = (path: string): string[] => all(read(path), /\]\(([^)#\s]+)/g).map(([, to = '']) => name(to));
  expect(linksIn(en).filter((link) => others.some(([other]) => name(other) === link))).toEqual([]);
  expect(linksIn(zh).filter((link) => others.some(([, other]) => name(other) === link))).toEqual([]);
});

it('says what 10,000 parcels cost, by whom it was counted, for every function', () => {
  const [figures = ''] = all(read('docs/deploy.md'), FENCE).flatMap(([, language, body = '']) =>
    language === 'text' ? [body] : [],
  );
  expect(figures).toMatch(/^\$ npm run bench -- --cost \d+ --seed \d+$/m);
  const { functions } = JSON.parse(read('cloudbaserc.json')) as { functions: { name: string }[] };
  expect(functions.filter(({ name }) => !new RegExp(`^${name} `, 'm').test(figures))).toEqual([]);
});
