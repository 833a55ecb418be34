import { wordsFor } from '../../../../miniprogram/i18n/index';
import { acceptTiles, tileHint } from '../../../../miniprogram/pages/settings/accept-tiles';
import { displayChoices } from '../../../../miniprogram/pages/settings/display-choices';
import { minutesOf, quietRows } from '../../../../miniprogram/pages/settings/quiet-view';
import { sampleView } from '../../../../miniprogram/pages/settings/sample-view';
import { SettingsStore } from '../../../../miniprogram/stores/settings-store';
import type { WechatSwitches } from '../../../../miniprogram/stores/wechat-switches';
import type { SettingsView } from '../../../../typings/shopper';
import type { TemplateKind, Told } from '../../../../typings/vocabulary';
import { NOW } from '../../some-parcels';
import { memoryCache } from '../../stores/memory-cache';
import { someSession } from '../../stores/some-session';
import { someSettings, TEMPLATES } from '../../stores/some-settings';

const zh = wordsFor('zh-CN').settings;
const en = wordsFor('en').settings;
const { progress, trouble } = TEMPLATES;

async function shown(view: SettingsView, wechat: Partial<WechatSwitches> = {}): Promise<SettingsStore> {
  const shopper = { getSettings: () => Promise.resolve(view), saveSettings: () => Promise.resolve(view) };
  const told = () => Promise.resolve({ outcome: 'told' as const });
  const answers = { tell: told, tellAll: () => Promise.resolve(), waiting: false };
  const cache = memoryCache();
  const store = new SettingsStore({ shopper, answers, session: someSession(), cache, phoneClock: () => NOW });
  await store.load();
  store.setWechat({ main: true, banned: [], refused: [], ...wechat });
  return store;
}

describe('a tile', () => {
  it.each<{ name: string; wechat: Partial<WechatSwitches>; tiles: string[]; hint: string; opens: boolean }>([
    { name: 'counts', wechat: {}, tiles: ['1 派送进度', '1 到站待取', '0 出了问题'], hint: zh.keepOne, opens: false },
    {
      name: 'says that WeChat keeps a no, and the way out',
      wechat: { refused: [progress, trouble] },
      tiles: ['1 派送进度 微信里关了', '1 到站待取', '0 出了问题 微信里关了'],
      hint: '你对“派送进度”、“出了问题”选了总是拒绝，改过来才能再加',
      opens: true,
    },
    {
      name: 'says that WeChat has banned it',
      wechat: { banned: [trouble] },
      tiles: ['1 派送进度', '1 到站待取', '– 出了问题 被停用了'],
      hint: '“出了问题”被微信停用了，有变化在包裹页看',
      opens: false,
    },
    {
      name: 'leaves it to the main switch when that is off',
      wechat: { main: false, refused: [progress] },
      tiles: ['1 派送进度', '1 到站待取', '0 出了问题'],
      hint: zh.keepOne,
      opens: false,
    },
  ])('$name', async ({ wechat, tiles, hint, opens }) => {
    const store = await shown({ ...someSettings(), accepts: { progress: 1, pickup: 1, trouble: 0 } }, wechat);
    expect(acceptTiles(store, zh).map(({ count, name, note }) => `${count} ${name} ${note}`.trim())).toEqual(tiles);
    expect(tileHint(store, zh)).toEqual({ text: hint, opens });
  });

  it('needs no word when there is enough of everything', async () => {
    expect(tileHint(await shown(someSettings()), zh)).toBeNull();
  });
});

describe('quiet hours', () => {
  const quiet = { on: true, from: 22 * 60, to: 8 * 60, urgentAnyway: true };
  const hint = (changes: Partial<typeof quiet>, words = zh) => quietRows({ ...quiet, ...changes }, words)[0]?.hint;

  it.each([
    { changes: {}, zh: '22:00–08:00，攒到早上一起说', en: '22:00–08:00, kept for one message in the morning' },
    { changes: { to: 1080 }, zh: '22:00–18:00，攒到 18:00 一起说', en: '22:00–18:00, kept for one message at 18:00' },
    { changes: { from: 0 }, zh: '00:00–08:00，攒到 08:00 一起说', en: '00:00–08:00, kept for one message at 08:00' },
    { changes: { on: false }, zh: '关了，随时会说', en: 'Off: messages come at any time' },
  ])('say $zh', ({ changes, ...want }) => {
    expect([hint(changes), hint(changes, en)]).toEqual([want.zh, want.en]);
  });

  it.each([
    { changes: {}, rows: ['on 开', 'afterWork 关', 'urgentAnyway 开'], ends: ['22:00', '第二天 08:00'] },
    { changes: { to: 1080 }, rows: ['on 开', 'afterWork 开', 'urgentAnyway 开'], ends: ['22:00', '第二天 18:00'] },
    { changes: { from: 540, to: 1080 }, rows: ['on 开', 'afterWork 关', 'urgentAnyway 开'], ends: ['09:00', '18:00'] },
    { changes: { on: false, to: 1080 }, rows: ['on 关', 'afterWork 关'], ends: [] },
  ])('with $changes leave this to choose', ({ changes, rows, ends }) => {
    const drawn = quietRows({ ...quiet, ...changes }, zh);
    expect(drawn.map(({ key, on }) => `${key} ${on ? '开' : '关'}`)).toEqual(rows);
    expect(drawn.flatMap(({ times }) => times.map(({ note, time }) => `${note} ${time}`.trim()))).toEqual(ends);
  });

  it.each([0, 61, 480, 1439])('read %i minutes back from the picker', (minutes) => {
    const [row] = quietRows({ ...quiet, from: minutes, to: 1 }, zh);
    expect(minutesOf(row?.times[0]?.time ?? '')).toBe(minutes);
  });
});

it.each([
  { words: zh, want: ['安静时段，22:00–08:00，攒到早上一起说', '安静时段，到 第二天 08:00'] },
  {
    words: en,
    want: ['Quiet hours, 22:00–08:00, kept for one message in the morning', 'Quiet hours, To next day 08:00'],
  },
])('is read aloud with pauses of its own language: $want', ({ words, want }) => {
  const [row] = quietRows({ on: true, from: 1320, to: 480, urgentAnyway: true }, words);
  expect([row?.label, row?.times[1]?.label]).toEqual(want);
});

it.each<{ told: Told; template: TemplateKind; title: string; names: string[] }>([
  { told: 'soon', template: 'progress', title: '包裹状态提醒', names: ['进度', '时间'] },
  { told: 'awaiting_pickup', template: 'pickup', title: '取件提醒', names: ['进度', '保留到'] },
  { told: 'trouble', template: 'trouble', title: '包裹异常提醒', names: ['情况', '时间'] },
])('an example of $told is named as its template names it', ({ told, template, title, names }) => {
  const rows = [
    { meaning: 'phrase' as const, value: '一' },
    { meaning: 'time' as const, value: '二' },
  ];
  const view = sampleView({ told, template, rows }, zh);
  expect([view.title, view.rows.map(({ name }) => name)]).toEqual([title, names]);
});

it.each([
  { zone: 'Asia/Shanghai', keys: ['language', 'appearance', 'largeText'] },
  { zone: 'Asia/Singapore', keys: ['language', 'appearance', 'largeText'] },
  { zone: 'Asia/Tokyo', keys: ['language', 'appearance', 'largeText', 'times'] },
])('whose clocks is asked only where they differ: in $zone', ({ zone, keys }) => {
  const choices = displayChoices(someSession({ zone }), NOW, zh);
  expect(choices.map(({ key }) => key)).toEqual(keys);
  expect(choices.map(({ options }) => options.filter(({ chosen }) => chosen).length)).toEqual(keys.map(() => 1));
});
