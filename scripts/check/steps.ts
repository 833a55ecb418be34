import { binary, type Step } from './step';

const TSX = binary('tsx');
const TSC = binary('typescript', 'tsc');
const PARTS = ['miniprogram', 'cloudfunctions', 'typings', 'local', 'scripts', 'test'];

/** What Tencent's tools tell of themselves, and of the server that they miss offline. */
export const TENCENT_CHATTER =
  /^\[(miniprogram-builder|summer-compiler)\]|^serialize |white ?ext ?list|^Initial scan complete/;

/** What needs nothing but the sources; longest first, since two run at a time. */
export const STATIC_STEPS: readonly Step[] = [
  {
    name: 'ESLint',
    command: [binary('eslint'), '.'],
    remark: (output) => `${/(\d+) warnings?\)/.exec(output)?.[1] ?? '0'} warnings`,
  },
  { name: 'Prettier', command: [binary('prettier'), '--check', '--log-level', 'warn', '.'] },
  ...['tsconfig.json', 'tsconfig.cloud.json', 'tsconfig.tools.json', 'tsconfig.preview.json', 'tsconfig.test.json'].map(
    (project): Step => ({ name: `tsc ${project}`, command: [TSC, '-p', project] }),
  ),
  {
    name: 'dependency-cruiser',
    command: [binary('dependency-cruiser', 'depcruise'), '--config', '.dependency-cruiser.js', ...PARTS],
    remark: (output) => /\d+ modules, \d+ dependencies/.exec(output)?.[0] ?? '',
  },
  { name: 'knip', command: [binary('knip'), '--no-progress'] },
  {
    name: 'words that nothing reads',
    command: [TSX, 'scripts/check/unused-words.ts'],
    remark: lastLine,
  },
  { name: 'build functions', command: [TSX, 'scripts/build.ts'], remark: lastLine },
  { name: 'pack npm', command: [TSX, 'scripts/pack-npm.ts'], remark: lastLine },
];

/** What judges the built and packed project. */
export const JUDGE_STEPS: readonly Step[] = [
  judge('compile', "Tencent's compiler and package sizes"),
  judge('analyse', "Tencent's analysis"),
  judge('schema', 'json schemas'),
  judge('wcc', 'wcc and wcsc'),
  judge('wxml-lint', 'WXML tags and handlers'),
  judge('functions-load', 'functions load'),
  judge('secrets', 'no secrets in what is shipped'),
];

function judge(file: string, name: string): Step {
  return { name, command: [TSX, `scripts/check/${file}.ts`], remark: lastLine, noise: TENCENT_CHATTER };
}

function lastLine(output: string): string {
  return output.trim().split('\n').at(-1) ?? '';
}
