import { analyse } from '../../scripts/check/analyse';
import { schema } from '../../scripts/check/schema';
import type { Judge, Verdict } from '../../scripts/check/verdict';
import { wcc } from '../../scripts/check/wcc';
import { wxmlLint } from '../../scripts/check/wxml-lint';
import { type Files, removeFolder, tinyProgram } from './tiny-program';

const HOME = 'miniprogram/pages/home/index';
const CARD = 'miniprogram/components/card/index';
const JUDGES: [string, Judge][] = [
  ['analyse', analyse],
  ['schema', schema],
  ['wcc', wcc],
  ['wxmlLint', wxmlLint],
];

interface Fault {
  readonly name: string;
  readonly judge: Judge;
  readonly files: Files;
  /** The finding: part of its file and of its message. */
  readonly want: [file: string, message: string];
}

async function judged(judge: Judge, files: Files): Promise<Verdict> {
  const root = tinyProgram(files);
  try {
    return await judge(root);
  } finally {
    removeFolder(root);
  }
}

const json = (value: unknown): string => JSON.stringify(value);
const page = (wxml: string): Files => ({ [`${HOME}.json`]: '{}', [`${HOME}.wxml`]: wxml });

// Tencent's analyzer reports to the console that it has begun to watch the files.
beforeEach(() => {
  jest.spyOn(console, 'log').mockImplementation(() => undefined);
});

it.each(JUDGES)('%s finds nothing in a good mini-program', async (_name, judge) => {
  expect((await judged(judge, {})).findings).toEqual([]);
});

const MISSING_FILES: Fault[] = [
  {
    name: 'a page that is listed and not there',
    judge: analyse,
    files: { 'miniprogram/app.json': json({ pages: ['pages/home/index', 'pages/gone/index'] }) },
    want: ['pages/gone/index', 'pages/gone/index.wxml'],
  },
  {
    name: 'an import of a file that is not there',
    judge: analyse,
    files: { [`${HOME}.ts`]: "import { gone } from './gone';\nPage({ data: { gone }, onOpen() {} });\n" },
    want: [HOME, 'gone'],
  },
  {
    name: 'a component that is not there',
    judge: analyse,
    files: { [`${HOME}.json`]: json({ usingComponents: { 'parcel-card': '/components/gone/index' } }) },
    want: [HOME, 'components/gone/index'],
  },
  {
    name: 'an imported template that is not there',
    judge: wxmlLint,
    files: page('<import src="./gone.wxml" /><view />\n'),
    want: [`${HOME}.wxml`, 'gone.wxml'],
  },
];

const BAD_JSON: Fault[] = [
  {
    name: "a page's unknown json key",
    judge: schema,
    files: { [`${HOME}.json`]: json({ navigationBarTitleTxt: '包裹' }) },
    want: [`${HOME}.json`, 'navigationBarTitleTxt'],
  },
  {
    name: "a page's json value of the wrong type",
    judge: schema,
    files: { [`${HOME}.json`]: json({ enablePullDownRefresh: 'yes' }) },
    want: [`${HOME}.json`, 'enablePullDownRefresh'],
  },
  {
    name: "the app's unknown json key",
    judge: schema,
    files: { 'miniprogram/app.json': json({ pages: ['pages/home/index'], tabbar: {} }) },
    want: ['app.json', 'tabbar'],
  },
  {
    name: "a component's unknown json key",
    judge: schema,
    files: { [`${CARD}.json`]: json({ component: true, styleIsolated: 'shared' }) },
    want: [`${CARD}.json`, 'styleIsolated'],
  },
];

const BAD_TEMPLATES: Fault[] = [
  {
    name: 'a tag that nobody registered',
    judge: wxmlLint,
    files: page('<view>\n  <parcel-crad />\n</view>\n'),
    want: [`${HOME}.wxml:2`, '<parcel-crad>'],
  },
  {
    name: 'a component that is registered for nothing',
    judge: wxmlLint,
    files: { [`${HOME}.wxml`]: '<view />\n' },
    want: [`${HOME}.json`, '<parcel-card>'],
  },
  ...['bind:tap', 'bindtap', 'catch:tap', 'mut-bind:tap', 'capture-catch:tap'].map((attribute) => ({
    name: `a handler missing for ${attribute}`,
    judge: wxmlLint,
    files: page(`<view ${attribute}="onGone" />\n`),
    want: [`${HOME}.wxml:1`, 'onGone'] satisfies [string, string],
  })),
  {
    name: 'a handler missing in an imported template',
    judge: wxmlLint,
    files: {
      ...page('<import src="./row" /><template is="row" />\n'),
      'miniprogram/pages/home/row.wxml': '<template name="row"><view bind:tap="onGone" /></template>\n',
    },
    want: ['row.wxml:1', 'onGone'],
  },
  {
    name: 'what can be touched and has no role',
    judge: wxmlLint,
    files: page('<view bindtap="onOpen" aria-label="打开" />\n'),
    want: [`${HOME}.wxml:1`, 'no role'],
  },
  {
    name: 'what can be touched and says nothing of itself',
    judge: wxmlLint,
    files: page('<view catch:longpress="onOpen" role="button" />\n'),
    want: [`${HOME}.wxml:1`, 'no aria-label'],
  },
  {
    name: 'a button without a word',
    judge: wxmlLint,
    files: page('<button open-type="share"><image src="a.png" /></button>\n'),
    want: [`${HOME}.wxml:1`, 'no aria-label'],
  },
];

it.each([...MISSING_FILES, ...BAD_JSON, ...BAD_TEMPLATES])('catches $name', async ({ judge, files, want }) => {
  const { findings } = await judged(judge, files);
  expect(findings).toContainEqual({
    file: expect.stringContaining(want[0]),
    message: expect.stringContaining(want[1]),
  });
});

it.each([
  ['a button by its text', '<button bindtap="onOpen"><text>打开</text></button>'],
  ['what is hidden from hearing', '<view aria-hidden="true" bindtap="onOpen" />'],
  ['what only stops a tap', '<view catchtap="" />'],
])('lets pass %s', async (_name, wxml) => {
  expect((await judged(wxmlLint, page(`${wxml}\n`))).findings).toEqual([]);
});

it.each([
  ['a method', 'Page({ onOpen() {} });'],
  ['an action bound from a store, by list', "const binding = { actions: ['onOpen'] };\nPage({ ...binding });"],
  ['an action bound from a store, by name', "const binding = { actions: { onOpen: 'open' } };\nPage({ ...binding });"],
  ['a behaviour from another file', "import { opening } from './opening';\nPage({ behaviors: [opening] });"],
  ['a spread from another file', "import { opening } from './opening';\nPage({ ...opening() });"],
])('takes as handler %s', async (_name, script) => {
  const { findings } = await judged(wxmlLint, {
    ...page('<view role="button" aria-label="打开" bind:tap="onOpen" />\n'),
    [`${HOME}.ts`]: `${script}\n`,
    'miniprogram/pages/home/opening.ts': 'export const opening = { methods: { onOpen() {} } };\n',
  });
  expect(findings).toEqual([]);
});

describe('wcc and wcsc', () => {
  const cases: { name: string; files: Files; want: string }[] = [
    { name: 'an unclosed tag', files: { [`${HOME}.wxml`]: '<view><text></view>\n' }, want: 'wcc' },
    { name: 'a broken expression', files: { [`${HOME}.wxml`]: '<view>{{ a + }}</view>\n' }, want: 'wcc' },
    { name: 'optional chaining', files: { [`${HOME}.wxml`]: '<view>{{ a?.b }}</view>\n' }, want: 'wcc' },
    { name: 'an unclosed style', files: { [`${HOME}.wxss`]: '.home {\n  color: red;\n' }, want: 'wcsc' },
    { name: 'a missing @import', files: { [`${HOME}.wxss`]: '@import "./gone.wxss";\n' }, want: 'wcsc' },
  ];

  it.each(cases)('catch $name, or say that they cannot run here', async ({ files, want }) => {
    const { findings, note } = await judged(wcc, files);
    if (note?.startsWith('skipped')) expect(process.platform === 'linux' && process.arch === 'x64').toBe(false);
    else expect(findings.map(({ message }) => message.split(':')[0])).toEqual([want]);
  });
});
