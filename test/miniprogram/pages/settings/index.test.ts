import type { Settings, SettingsChange } from '../../../../typings/shopper';
import { fakeCloud, refuse } from '../../fake-cloud';
import type { Answers } from '../../fake-cloud';
import { callPage, fire, mount, textOf, until } from '../../mount';
import type { Mounted } from '../../mount';
import { changedSettings } from '../../../../miniprogram/stores/changed-settings';
import { someSettings, TEMPLATES } from '../../stores/some-settings';

const VIEW = { ...someSettings(), accepts: { progress: 1, pickup: 1, trouble: 0 } };

let kept: Settings = VIEW.settings;
function save(change: SettingsChange) {
  kept = changedSettings(kept, change);
  return { ...VIEW, settings: kept };
}

const toasts: string[] = [];
const went: string[] = [];
const titles: string[] = [];
const bars: string[] = [];
const storage = new Map<string, unknown>();
const opened: string[] = [];
const listeners: ((state: { isConnected: boolean }) => void)[] = [];
const ask = jest.fn();
const PATH = 'pages/settings/index';
let inFront = PATH;

afterEach(() => {
  document.body.innerHTML = '';
  toasts.length = 0;
  went.length = 0;
  titles.length = 0;
  bars.length = 0;
  opened.length = 0;
  storage.clear();
  listeners.length = 0;
  kept = VIEW.settings;
  inFront = PATH;
  jest.clearAllMocks();
});

async function open(
  answers: Answers = {},
  wechat: { mainSwitch?: boolean; itemSettings?: Record<string, string> } = {},
) {
  Object.assign(globalThis, { getCurrentPages: () => [{ route: inFront, options: {} }] });
  const cloud = fakeCloud(
    {
      getSettings: () => VIEW,
      saveSettings: ({ settings }: { settings: SettingsChange }) => save(settings),
      recordAccepts: () => ({ ...VIEW, accepts: { progress: 2, pickup: 2, trouble: 1 } }),
      ...answers,
    },
    {
      setNavigationBarTitle: ({ title }: { title: string }) => titles.push(title),
      showToast: ({ title }: { title: string }) => toasts.push(title),
      navigateTo: ({ url }: { url: string }) => went.push(url),
      setNavigationBarColor: ({ backgroundColor }: { backgroundColor: string }) => bars.push(backgroundColor),
      requestSubscribeMessage: ask,
      getStorageSync: (key: string) => (key.endsWith('.quiet-before') ? storage.get(key) : ''),
      setStorageSync: (key: string, value: unknown) => storage.set(key, value),
      openSetting: () => opened.push('openSetting'),
      onNetworkStatusChange: (listener: (typeof listeners)[number]) => listeners.push(listener),
      getSetting: ({ success }: { success(got: object): void }) => {
        success({ subscriptionsSetting: { mainSwitch: true, itemSettings: {}, ...wechat } });
      },
    },
  );
  const page = mount('pages/settings/index', {}, cloud.start);
  callPage(page, 'onShow');
  await until(() => page.data['phase'] === 'ready' || page.data['phase'] === 'failed', 'loading');
  return { page, cloud };
}

async function tap(page: Mounted, selector: string, place = 0): Promise<void> {
  await until(() => page.querySelectorAll(selector)[place] !== undefined, selector);
  await fire(page.querySelectorAll(selector)[place], 'tap');
}

/** What the switches of the kinds of news are given to show, in their order. */
function switchedOn(page: Mounted): boolean[] {
  return (page.data['switches'] as { on: boolean }[]).map(({ on }) => on);
}

function savedSettings(cloud: { inputsOf(action: string): unknown[] }): SettingsChange[] {
  return cloud.inputsOf('saveSettings').map((input) => (input as { settings: SettingsChange }).settings);
}

it('says what is left, when somebody is told and when not, and turns to English at once', async () => {
  const { page } = await open();
  const text = textOf(page);
  expect(text).toContain('还能给你发 2 条');
  expect(page.querySelectorAll('.tile-empty').map(textOf)).toEqual(['0出了问题']);
  const order = [
    '开始派送',
    '还有约 1 小时到',
    '到驿站或柜子',
    '已签收',
    '到达本地网点',
    '22:00–08:00，攒到早上一起说',
  ];
  const places = order.map((words) => text.indexOf(words));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places).not.toContain(-1);
  await tap(page, '.option', 2);
  await until(() => textOf(page).includes('When to tell me'), 'English');
});

it('a tap on a switch saves it, and turns it back when that fails', async () => {
  let up = true;
  const { page, cloud } = await open({
    saveSettings: ({ settings }: { settings: SettingsChange }) => (up ? save(settings) : refuse('internal')()),
  });
  await tap(page, '.turn', 4);
  await until(() => !switchedOn(page)[4], 'the switch turning');
  expect(savedSettings(cloud)).toEqual([{ told: { delivered: false } }]);
  expect(toasts).toEqual([]);
  up = false;
  const before = titles.length;
  await tap(page, '.turn', 3);
  await until(() => toasts.length === 1, 'the toast');
  expect(toasts).toEqual(['没保存上，再点一次']);
  expect(titles.slice(before)).toEqual(['设置']);
  await until(() => switchedOn(page)[3] === true, 'the switch turning back');
});

it('a switch that could not be saved says so on whatever page is in front by then, and leaves that its title', async () => {
  const { page } = await open({
    saveSettings() {
      inFront = 'pages/account/messages/index';
      return refuse('internal')();
    },
  });
  const before = [...titles];
  await tap(page, '.turn', 4);
  await until(() => toasts.length === 1, 'the toast');
  expect(titles).toEqual(before);
});

it('a tap on a name shows its example, made by the code that sends, and hides it again', async () => {
  const { page } = await open();
  await tap(page, '.name', 2);
  await until(() => page.querySelectorAll('.inset').length === 1, 'the example');
  await until(() => textOf(page).includes('取件提醒'), 'its title');
  expect(page.data['inset']).toMatchObject({ rows: [{ name: '包裹' }, { name: '进度', value: 'awaiting_pickup' }] });
  expect(page.data['sample']).toMatchObject({ rows: [{ name: '包裹' }, { name: '进度', value: 'out_for_delivery' }] });
  await tap(page, '.name', 2);
  await until(() => page.querySelectorAll('.inset').length === 0, 'closing');
});

it('quiet hours are picked, preset and switched off, and none are saved without a length', async () => {
  const { page, cloud } = await open();
  const pick = (edge: string, value: string) =>
    callPage(page, 'pickTime', { detail: { value }, currentTarget: { dataset: { edge } } });
  pick('from', '08:00');
  expect([toasts, cloud.inputsOf('saveSettings')]).toEqual([['从和到是同一个时间，没有保存'], []]);
  pick('to', '13:30');
  await until(() => textOf(page).includes('22:00–13:30，攒到 13:30 一起说'), 'the new time');
  const turn = (key: string, on: boolean) => callPage(page, 'switchQuiet', { currentTarget: { dataset: { key, on } } });
  turn('afterWork', false);
  await until(() => textOf(page).includes('22:00–18:00，攒到 18:00 一起说'), 'the preset');
  turn('afterWork', true);
  turn('urgentAnyway', true);
  turn('on', true);
  await until(() => textOf(page).includes('关了，随时会说'), 'being off');
  await until(() => cloud.inputsOf('saveSettings').length === 5, 'saving');
  expect(savedSettings(cloud).slice(-3)).toEqual([
    { quiet: { on: true, from: 1320, to: 810 } },
    { quiet: { urgentAnyway: false } },
    { quiet: { on: false } },
  ]);
});

it('asks WeChat straight from the tap, once, keeps the answer, and says what came of it', async () => {
  let up = true;
  const more = { ...VIEW, accepts: { progress: 2, pickup: 2, trouble: 1 } };
  const { page, cloud } = await open({ recordAccepts: () => (up ? more : refuse('internal')()) });
  const answer = (said: string) => {
    callPage(page, 'addEach');
    const [{ tmplIds, success }] = ask.mock.calls.pop() as [{ tmplIds: string[]; success(answers: object): void }];
    success(Object.fromEntries(tmplIds.map((id) => [id, said])));
  };
  callPage(page, 'addEach');
  callPage(page, 'addEach');
  expect(ask).toHaveBeenCalledTimes(1);
  const [{ tmplIds, success }] = ask.mock.calls[0] as [{ tmplIds: string[]; success(answers: object): void }];
  expect(tmplIds).toEqual(Object.values(TEMPLATES));
  success({ errMsg: 'ok', [TEMPLATES.progress]: 'accept', [TEMPLATES.pickup]: 'reject' });
  await until(() => textOf(page).includes('还能给你发 5 条'), 'the new count');
  expect([cloud.inputsOf('recordAccepts').length, toasts]).toEqual([1, []]);
  answer('reject');
  await until(() => toasts.length === 1, 'the word about a no');
  up = false;
  answer('accept');
  await until(() => toasts.length === 2, 'the word about waiting');
  expect(toasts).toEqual(['好的，想要时再来加', '先记在手机里了，连上网就加上']);
});

it('shows the way to WeChat’s own switch when messages are off there, and learns of it from a refusal too', async () => {
  const wechat = { mainSwitch: false };
  const { page } = await open({}, wechat);
  await until(() => textOf(page).includes('微信里关掉了消息，去打开就能收到'), 'the card');
  wechat.mainSwitch = true;
  callPage(page, 'readWechat');
  await until(() => page.data['messagesOff'] === false, 'switching on');
  callPage(page, 'addEach');
  const [{ fail }] = ask.mock.calls[0] as [{ fail(failure: { errCode: number }): void }];
  fail({ errCode: 20004 });
  await until(() => page.data['messagesOff'] === true, 'the card');
  expect(page.data['adding']).toBe(false);
  await until(() => page.data['add'] === '去打开', 'the button');
  callPage(page, 'addEach');
  expect([ask.mock.calls.length, opened]).toEqual([1, ['openSetting']]);
});

it.each([
  { errCode: 10001, said: '没加上，再点一次' },
  { errCode: 20005, said: '微信现在不让加，有变化在包裹页看' },
])('says “$said” of code $errCode', async ({ errCode, said }) => {
  const { page } = await open();
  callPage(page, 'addEach');
  const [{ fail }] = ask.mock.calls[0] as [{ fail(failure: { errCode: number }): void }];
  fail({ errCode });
  expect(toasts).toEqual([said]);
});

it('says what WeChat forbids when it answers without asking', async () => {
  const { page } = await open({}, { itemSettings: { [TEMPLATES.progress]: 'reject' } });
  callPage(page, 'addEach');
  const [{ success }] = ask.mock.calls[0] as [{ success(answers: object): void }];
  success({ [TEMPLATES.progress]: 'reject', [TEMPLATES.pickup]: 'ban', [TEMPLATES.trouble]: 'filter' });
  await until(() => toasts.length === 1, 'the toast');
  expect(toasts).toEqual(['你对“派送进度”选了总是拒绝，改过来才能再加']);
});

it('adds what waited as soon as the network is back', async () => {
  let up = false;
  const more = { ...VIEW, accepts: { progress: 2, pickup: 2, trouble: 1 } };
  const { page } = await open({
    getSettings: () => (up ? more : VIEW),
    recordAccepts: () => (up ? more : refuse('internal')()),
  });
  callPage(page, 'addEach');
  const [{ tmplIds, success }] = ask.mock.calls[0] as [{ tmplIds: string[]; success(answers: object): void }];
  success(Object.fromEntries(tmplIds.map((id) => [id, 'accept'])));
  await until(() => toasts.length === 1, 'the word about waiting');
  expect(textOf(page)).toContain('还能给你发 2 条');
  up = true;
  listeners.forEach((listen) => {
    listen({ isConnected: true });
  });
  await until(() => textOf(page).includes('还能给你发 5 条'), 'the new count');
});

it('is dark and large as soon as that is chosen, without a call, and leads on to messages and privacy', async () => {
  const { page, cloud } = await open();
  const choose = (key: string, value: string) =>
    callPage(page, 'choose', { currentTarget: { dataset: { key, value } } });
  choose('appearance', 'dark');
  choose('largeText', 'on');
  await until(() => page.data['themeClass'] === 'theme-dark' && page.data['k'] === 1.4, 'the look');
  expect(bars).toEqual(['#f4f5f2', '#111312']);
  expect(cloud.inputsOf('saveSettings')).toEqual([]);
  await tap(page, '.link-row', 0);
  await tap(page, '.link-row', 1);
  expect(went).toEqual(['/pages/account/messages/index', '/pages/account/privacy/index']);
});

it('offers another try when it could not load, and keeps what it showed when the cloud stops answering', async () => {
  let up = false;
  const { page } = await open({ getSettings: () => (up ? VIEW : refuse('internal')()) });
  expect(textOf(page)).toContain('没打开成');
  up = true;
  callPage(page, 'reload');
  await until(() => page.data['phase'] === 'ready', 'recovering');
  up = false;
  callPage(page, 'reload');
  await until(() => textOf(page).includes('现在连不上，下面是'), 'the strip');
  expect(textOf(page)).toContain('还能给你发 2 条');
});
