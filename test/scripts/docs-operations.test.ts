import ts from 'typescript';
import { USUAL_WORTH } from '../../cloudfunctions/_core/notices/worth';
import { THRESHOLDS } from '../../cloudfunctions/_core/issues/thresholds';
import { all, filesBelow, read } from './docs-files';

const OPERATIONS = ['docs/operations.md', 'docs/operations.en.md'];
const LEVELS = { info: '30', warn: '40', error: '50' } as const;

/** `msg · level` of every line that the functions may log. */
function loggedIn(path: string): string[] {
  const source = ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const { expression, name } = node.expression;
      const isLog = /(^|\.)log$/.test(expression.getText());
      if (isLog && name.text in LEVELS)
        found.push(
          ...textsOf(node.arguments[0]).map((text) => `${text} · ${LEVELS[name.text as keyof typeof LEVELS]}`),
        );
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The texts that an argument may be. @throws Error for one that is put together: nobody could search for it */
function textsOf(node: ts.Node | undefined): string[] {
  if (node && ts.isStringLiteral(node)) return [node.text];
  if (node && ts.isConditionalExpression(node)) return [...textsOf(node.whenTrue), ...textsOf(node.whenFalse)];
  throw new Error(`no name of an event: ${node?.getText() ?? ''}`);
}

const SOURCES = filesBelow('cloudfunctions').filter((path) => path.endsWith('.ts') && !path.endsWith('/log.ts'));
/** Most files log nothing, and some are large. */
const LOGGED = SOURCES.filter((path) => /\blog\.(info|warn|error)\(/.test(read(path))).flatMap(loggedIn);

it.each(OPERATIONS)('%s tells of every event that is logged, with its level, and of no other', (path) => {
  const logged = [...new Set(LOGGED)].sort();
  const told = all(read(path), /^\| `([^`|]+)` \| (\d\d) \|/gm).map(
    ([, name = '', level = '']) => `${name} · ${level}`,
  );
  expect(told.sort()).toEqual(logged);
});

it.each(OPERATIONS)('%s tells of every field that a line may have', (path) => {
  const [, fields = ''] = /export type LogFields = ([\s\S]*?)\n>;/.exec(read('cloudfunctions/_ports.ts')) ?? [];
  const names = all(fields, /'(\w+)'/g).map(([, name = '']) => name);
  expect(names.length).toBeGreaterThan(10);
  const [line = ''] = /^`account` .*$/m.exec(read(path)) ?? [];
  expect(all(line, /`(\w+)`/g).map(([, name]) => name)).toEqual(names.sort());
});

it.each(OPERATIONS)('%s tells of every timer', (path) => {
  const timers = filesBelow('cloudfunctions').filter(
    (file) => file.endsWith('config.json') && read(file).includes('timer'),
  );
  const told = all(read(path), /^\| `(\w+)` \| (?:每|every)/gm).map(([, name]) => name);
  expect(told).toEqual(timers.map((file) => file.split('/')[1]).sort());
});

it.each(Object.entries({ ...THRESHOLDS, ...USUAL_WORTH }))('configuration says what is usual: %s %d', (name, usual) => {
  const [, told = ''] =
    new RegExp(`^\\| \`${name}\` \\| .* \\| ([\\d,]+) \\|$`, 'm').exec(read('docs/configuration.md')) ?? [];
  expect(Number(told.replace(',', ''))).toBe(usual);
});

it('configuration names every variable that a release reads', () => {
  const sources = filesBelow('scripts/release').map(read).join('\n');
  const names = new Set(all(sources, /\b(WX_[A-Z_]+|CLOUD_ENV)\b/g).map(([name]) => name));
  const [, section = ''] = read('docs/configuration.md').split('\n## A release\n');
  expect([...names].filter((name) => !section.includes(`| \`${name}\` |`))).toEqual([]);
  expect(names.size).toBeGreaterThan(2);
});

/** What WeChat asks a mini-program to declare: developers.weixin.qq.com, 用户隐私保护指引内容介绍. */
const TO_DECLARE =
  /wx\.(chooseAddress|chooseContact|chooseImage|chooseInvoice|chooseLicensePlate|chooseLocation|chooseMedia|chooseMessageFile|choosePoi|addPhoneContact|addPhoneCalendar|addPhoneRepeatCalendar|getClipboardData|getLocation|getFuzzyLocation|getUserInfo|getUserProfile|getWeRunData|onLocationChange|openBluetoothAdapter|saveImageToPhotosAlbum|saveVideoToPhotosAlbum|setClipboardData|startCompass|startGyroscope|startAccelerometer|startLocationUpdate|startRecord|createCameraContext|getRecorderManager)\b/g;

it.each(['docs/deploy.md', 'docs/deploy.en.md'])('%s names every interface that has to be declared', (path) => {
  const phone = filesBelow('miniprogram')
    .filter((file) => /\.(ts|wxml)$/.test(file))
    .map(read)
    .join('\n');
  const used = [...new Set(all(phone, TO_DECLARE).map(([name]) => name))];
  expect(used.filter((name) => !read(path).includes(`\`${name}\``))).toEqual([]);
  // These are buttons, no calls.
  expect(phone).not.toMatch(/open-type="(?:getPhoneNumber|getRealtimePhoneNumber|chooseAvatar|getUserInfo)"/);
});

it('no document holds a date, for which JSON has no word: an export that is imported again is the same', () => {
  const types = ['cloudfunctions/_ports.ts', ...filesBelow('cloudfunctions/_core'), ...filesBelow('typings')];
  expect(types.filter((path) => /[:|] *Date(?:\[\])?;$/m.test(read(path)))).toEqual([]);
  expect(SOURCES.filter((path) => /serverDate|\.Geo\b/.test(read(path)))).toEqual([]);
});

it('architecture says once what a request costs', () => {
  const [, section = ''] = /\n## Operations per request\n([\s\S]*?)\n## /.exec(read('docs/architecture.md')) ?? [];
  const requests = all(section, /^\| ([^|]+?) \|/gm).map(([, request = '']) => request);
  expect(requests.length).toBeGreaterThan(30);
  expect(requests.filter((request, at) => requests.indexOf(request) !== at)).toEqual([]);
});

it.each(['shopper', 'merchant'])('architecture says what each call of %s reads and writes', (name) => {
  const calls = all(read(`cloudfunctions/${name}/index.ts`), /^ {2}(\w+): \[/gm).map(([, call = '']) => call);
  expect(calls.length).toBeGreaterThan(5);
  expect(calls.filter((call) => !read('docs/architecture.md').includes(`\n| \`${call}\``))).toEqual([]);
});
