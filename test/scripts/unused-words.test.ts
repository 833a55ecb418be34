import { unusedWords } from '../../scripts/check/unused-words';
import { folderOf, removeFolder } from './tiny-program';

const WORDS = 'miniprogram/i18n/words/list.ts';
const TSCONFIG = JSON.stringify({ compilerOptions: { strict: true, lib: ['ES2020'], types: [] } });

/** Keys that nothing reads, of a program with these words. */
function unused(words: string, script: string, template = ''): string[] {
  const root = folderOf({
    'tsconfig.json': TSCONFIG,
    [WORDS]: words,
    'miniprogram/pages/home/index.ts': script,
    'miniprogram/pages/home/index.wxml': template,
  });
  try {
    return unusedWords(root).findings.map(({ file, message }) => `${file} ${message}`);
  } finally {
    removeFolder(root);
  }
}

const TITLE =
  "const zh = { title: '包裹' };\nconst en: typeof zh = { title: 'Parcels' };\nexport const list = { zh, en };\n";
const STAGES = "const zh = { stage: { sent: '发了', done: '到了' } };\nexport const list = { zh };\n";
const TABLE =
  "type Code = 'a' | 'b';\nconst zh: Record<Code, string> = { a: '甲', b: '乙' };\nexport const list = { zh };\n";
const IMPORT = "import { list } from '../../i18n/words/list';\n";

it.each([
  { name: 'a key that a script reads', words: TITLE, script: `${IMPORT}export const title = list.en.title;\n` },
  { name: 'a key that is taken out', words: TITLE, script: `${IMPORT}export const { title } = list.zh;\n` },
  { name: 'a key that a template reads', words: TITLE, script: '', template: '<view>{{labels.title}}</view>' },
  {
    name: 'keys that an index can be',
    words: STAGES,
    script: `${IMPORT}export const word = (one: 'sent' | 'done') => list.zh.stage[one];\n`,
  },
  {
    name: 'keys of a table that is declared by its keys',
    words: TABLE,
    script: `${IMPORT}export const word = (one: 'a' | 'b') => list.zh[one];\n`,
  },
])('lets $name be', ({ words, script, template }) => {
  expect(unused(words, script, template)).toEqual([]);
});

it.each([
  {
    name: 'a key of the same name elsewhere does not save it',
    words: TITLE,
    script: "const other = { title: '别的' };\nexport const title = other.title;\n",
    want: [`${WORDS}:1 title: nothing reads it`],
  },
  {
    name: 'a key inside a key',
    words: STAGES,
    script: `${IMPORT}export const word = list.zh.stage.sent;\n`,
    want: [`${WORDS}:1 stage.done: nothing reads it`],
  },
  {
    name: 'a key that the index is never',
    words: TABLE,
    script: `${IMPORT}export const word = (one: 'a') => list.zh[one];\n`,
    want: [`${WORDS}:2 b: nothing reads it`],
  },
])('finds $name', ({ words, script, want }) => {
  expect(unused(words, script)).toEqual(want);
});
