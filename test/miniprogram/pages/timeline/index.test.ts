import type { Timeline } from '../../../../typings/shopper';
import { fakeCloud, refuse } from '../../fake-cloud';
import type { Answers } from '../../fake-cloud';
import { callPage, fire, mount, textOf, until } from '../../mount';
import type { Mounted } from '../../mount';
import { HOUR, MINUTE, someEvent, someTimeline } from '../../some-parcels';

const IDS = { progress: 'tmpl-progress', pickup: 'tmpl-pickup', trouble: 'tmpl-trouble' };
const VIEW = {
  settings: { language: 'auto', told: {}, times: 'beijing' },
  accepts: { progress: 0, pickup: 0, trouble: 0 },
  templateIds: IDS,
};
/** What the page hands to `wx.requestSubscribeMessage`. */
interface Asked {
  success(results: object): void;
  fail(failure: { errCode: number }): void;
}
const wxCalls: [string, unknown][] = [];
const noted = (name: string) => (argument: unknown) => wxCalls.push([name, argument]);
let pages: Mounted[] = [];

afterEach(() => {
  pages.forEach((page) => callPage(page, 'onUnload'));
  pages = [];
  document.body.innerHTML = '';
  wxCalls.length = 0;
});

function argumentsOf(name: string): unknown[] {
  return wxCalls.filter(([called]) => called === name).map(([, argument]) => argument);
}

async function open(
  parcel: Partial<Timeline>,
  answers: Answers = {},
  phase = 'ready',
  { parcelId = 'p1', ...stubs }: { parcelId?: string; [stub: string]: unknown } = {},
) {
  const cloud = fakeCloud(
    {
      getTimeline: () => someTimeline(parcel),
      refreshParcel: () => ({ outcome: 'asked' }),
      getSettings: () => VIEW,
      recordAccepts: () => VIEW,
      ...answers,
    },
    {
      makePhoneCall: noted('makePhoneCall'),
      setClipboardData: noted('setClipboardData'),
      switchTab: noted('switchTab'),
      pageScrollTo: noted('pageScrollTo'),
      showToast: noted('showToast'),
      stopPullDownRefresh: noted('stopPullDownRefresh'),
      setNavigationBarColor: noted('setNavigationBarColor'),
      requestSubscribeMessage: noted('requestSubscribeMessage'),
      openSetting: (options: { success(): void }) => {
        noted('openSetting')(options);
        options.success();
      },
      getSetting: ({ success }: { success(got: object): void }) => {
        success({ subscriptionsSetting: { mainSwitch: true, itemSettings: {} } });
      },
      setScreenBrightness: noted('setScreenBrightness'),
      getScreenBrightness: ({ success }: { success(got: { value: number }): void }) => {
        success({ value: 0.4 });
      },
      ...stubs,
    },
  );
  const page = mount('pages/timeline/index', {}, cloud.start);
  pages.push(page);
  callPage(page, 'onLoad', { parcelId });
  callPage(page, 'onShow');
  await until(() => page.data['phase'] === phase, `phase ${phase}`);
  return { page, cloud };
}

async function inside(page: Mounted, host: string, selector: string) {
  await until(() => page.querySelector(host)?.querySelector(selector) !== undefined, `${host} ${selector}`);
  return page.querySelector(host)?.querySelector(selector);
}

it('answers first: what is happening, when it comes, what to do', async () => {
  const { page, cloud } = await open({
    events: [someEvent({ at: Date.now() })],
    eta: { from: Date.now() + HOUR, to: Date.now() + HOUR, zone: 'Asia/Shanghai', source: 'carrier' },
  });
  await inside(page, '.bar', '.main');
  const text = textOf(page);
  const places = ['派送中', '今天会送到你手上', '预计送达', '王师傅 正在派送', '最新在前'].map((words) =>
    text.indexOf(words),
  );
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places).not.toContain(-1);
  expect(cloud.inputsOf('getTimeline')).toEqual([{ locale: 'zh-CN', parcelId: 'p1' }]);
  expect(argumentsOf('setNavigationBarColor')).toEqual([{ frontColor: '#000000', backgroundColor: '#e7effc' }]);
});

it('calls the courier, and copies the whole waybill number', async () => {
  const { page } = await open({});
  await fire(await inside(page, '.bar', '.main'), 'click');
  await fire(page.querySelector('.people')?.querySelectorAll('.action')[1], 'tap');
  expect(argumentsOf('makePhoneCall')).toMatchObject([{ phoneNumber: '13900002231' }]);
  expect(argumentsOf('setClipboardData')).toMatchObject([{ data: '761234567890' }]);
});

it('over a border: legs instead of dots, and a tap shows the clocks there and the reader’s own again', async () => {
  const at = Date.UTC(2026, 10, 14, 6);
  const { page } = await open({
    stage: 'customs',
    legs: [
      { kind: 'left', state: 'done', title: '日本发出', line: ['东京 → 上海'] },
      { kind: 'arrived', state: 'done', title: '到达中国' },
      { kind: 'customs', state: 'now', title: '清关', line: ['正在清关'] },
      { kind: 'delivery', state: 'ahead', title: '国内派送', when: ['放行后'] },
    ],
    events: [someEvent({ at, zone: 'Asia/Tokyo', sentence: ['离开日本东京'] })],
  });
  await inside(page, '.arrival', '.arrival');
  const shows = (words: string) => until(() => textOf(page).includes(words), words);
  await Promise.all(['日本发出', '东京 → 上海', '到达中国', '清关', '国内派送', '放行后', '14:00'].map(shows));
  expect(textOf(page)).not.toContain('揽收');
  const change = async (words: string, time: string) => {
    await fire(page.querySelector('.people')?.querySelector('.clocks'), 'tap');
    await Promise.all([words, time].map(shows));
  };
  await change('换回来', '15:00');
  await change('换成当地时间', '14:00');
});

it('the first event stands open for a newcomer; a tap opens and closes the carrier’s own words', async () => {
  const { page } = await open({});
  await until(() => page.querySelector('.history')?.querySelectorAll('.event-row').length === 3, 'events');
  await fire(page.querySelector('.history')?.querySelectorAll('.event-row')[1], 'tap');
  await until(() => page.querySelector('.history')?.querySelectorAll('.raw').length === 2, 'opening');
  await fire(page.querySelector('.history')?.querySelectorAll('.event-row')[0], 'tap');
  await until(() => page.querySelector('.history')?.querySelectorAll('.raw').length === 1, 'closing');
});

it('asks for messages straight from the tap, and records the answer', async () => {
  const { page, cloud } = await open({});
  await until(() => page.data['consentState'] === 'offer', 'template ids');
  await fire(await inside(page, '.consent', '.ask'), 'click');
  const [request] = argumentsOf('requestSubscribeMessage') as { tmplIds: string[]; success(results: object): void }[];
  expect(request?.tmplIds).toEqual(Object.values(IDS));
  await until(() => page.data['consentState'] === 'asking', 'waiting');
  await fire(await inside(page, '.consent', '.ask'), 'click');
  expect(argumentsOf('requestSubscribeMessage')).toHaveLength(1);
  request?.success({ 'tmpl-progress': 'accept', 'tmpl-pickup': 'accept', 'tmpl-trouble': 'reject', errMsg: 'ok' });
  await until(() => page.data['consentState'] === 'part', 'answer');
  expect(textOf(page)).toContain('记下了 2 样，出问题没开');
  expect(cloud.inputsOf('recordAccepts')).toMatchObject([
    {
      results: [
        { templateId: 'tmpl-progress', result: 'accept' },
        { templateId: 'tmpl-pickup', result: 'accept' },
        { templateId: 'tmpl-trouble', result: 'reject' },
      ],
      phone: { locale: 'zh-CN' },
    },
  ]);
});

it('tells the cloud once more of what it could not be told, without WeChat’s dialog', async () => {
  let up = false;
  const { page, cloud } = await open({}, { recordAccepts: () => (up ? VIEW : refuse('internal')()) });
  await until(() => page.data['consentState'] === 'offer', 'template ids');
  callPage(page, 'askConsent');
  const [request] = argumentsOf('requestSubscribeMessage') as { success(results: object): void }[];
  request?.success({ 'tmpl-progress': 'accept', 'tmpl-pickup': 'accept', 'tmpl-trouble': 'accept' });
  await until(() => textOf(page).includes('先记在手机里了，连上网就补上'), 'the words');
  up = true;
  await fire(await inside(page, '.consent', '.again'), 'tap');
  await until(() => textOf(page).includes('好，已记下。到了告诉你'), 'the thanks');
  const [first, second] = cloud.inputsOf('recordAccepts') as { askedAt: number; lateMs: number }[];
  expect(second).toEqual({ ...first, lateMs: second?.lateMs });
  expect(argumentsOf('requestSubscribeMessage')).toHaveLength(1);
});

it('asks once more only for what was left out, and leads to WeChat’s settings where WeChat keeps that no', async () => {
  const itemSettings: Record<string, string> = {};
  const { page } = await open({}, {}, 'ready', {
    getSetting: ({ success }: { success(got: object): void }) => {
      success({ subscriptionsSetting: { mainSwitch: true, itemSettings } });
    },
  });
  await until(() => page.data['consentState'] === 'offer', 'template ids');
  callPage(page, 'askConsent');
  const asked = () => argumentsOf('requestSubscribeMessage') as { tmplIds: string[]; success(results: object): void }[];
  asked()[0]?.success({ 'tmpl-progress': 'accept', 'tmpl-pickup': 'accept', 'tmpl-trouble': 'reject' });
  await until(() => page.data['consentState'] === 'part', 'answer');
  await fire(await inside(page, '.consent', '.again'), 'tap');
  expect(asked()[1]?.tmplIds).toEqual(['tmpl-trouble']);
  await until(() => page.data['consentState'] === 'asking', 'waiting');
  itemSettings['tmpl-trouble'] = 'reject';
  asked()[1]?.success({ 'tmpl-trouble': 'reject' });
  await until(() => page.data['consentState'] === 'part', 'the other answer');
  expect(textOf(page)).toContain('记下了 2 样，出问题没开');
  await fire(await inside(page, '.consent', '.again'), 'tap');
  expect([asked().length, argumentsOf('openSetting').length]).toEqual([2, 1]);
});

it('asks for the template ids again when the network is back, and only if they are missing', async () => {
  let up = false;
  const listeners: ((state: { isConnected: boolean }) => void)[] = [];
  const { page, cloud } = await open({}, { getSettings: () => (up ? VIEW : refuse('internal')()) }, 'ready', {
    onNetworkStatusChange: (listener: (typeof listeners)[number]) => listeners.push(listener),
  });
  await until(() => cloud.inputsOf('getSettings').length === 1, 'asking');
  expect(page.data['consentState']).toBe('hidden');
  up = true;
  listeners.forEach((listen) => {
    listen({ isConnected: true });
  });
  await until(() => page.data['consentState'] === 'offer', 'the question');
  listeners.forEach((listen) => {
    listen({ isConnected: true });
  });
  expect(cloud.inputsOf('getSettings')).toHaveLength(2);
});

it('leads to WeChat’s own settings when messages are off there, and asks again once they are on', async () => {
  const { page } = await open({});
  await until(() => page.data['consentState'] === 'offer', 'template ids');
  callPage(page, 'askConsent');
  const [request] = argumentsOf('requestSubscribeMessage') as { fail(failure: { errCode: number }): void }[];
  request?.fail({ errCode: 20004 });
  await until(() => textOf(page).includes('微信里关掉了这类消息，去打开就能收到'), 'the way');
  await fire(await inside(page, '.consent', '.again'), 'tap');
  await until(() => page.data['consentState'] === 'offer', 'the question');
});

it('the question stands in the bar alone when that is its main button', async () => {
  const { page } = await open({ stage: 'in_transit' });
  await until(() => page.data['consentState'] === 'offer', 'template ids');
  await until(() => (page.querySelector('.bar')?.data['view'] as { main: object | null }).main !== null, 'bar');
  expect(page.querySelector('.consent')).toBeUndefined();
  await fire(await inside(page, '.bar', '.main'), 'click');
  expect(argumentsOf('requestSubscribeMessage')).toHaveLength(1);
});

it.each([
  {
    name: 'a no',
    end: (asked: Asked) => {
      asked.success({ 'tmpl-progress': 'reject' });
    },
  },
  {
    name: 'the way to WeChat’s main switch',
    end: (asked: Asked) => {
      asked.fail({ errCode: 20004 });
    },
  },
])('after a tap in the bar $name is scrolled into sight', async ({ end }) => {
  const { page } = await open({ stage: 'in_transit' });
  await until(() => page.data['consentState'] === 'offer', 'template ids');
  await until(() => (page.querySelector('.bar')?.data['view'] as { main: object | null }).main !== null, 'bar');
  await fire(await inside(page, '.bar', '.main'), 'click');
  end((argumentsOf('requestSubscribeMessage') as Asked[])[0] as Asked);
  await until(() => argumentsOf('pageScrollTo').length > 0, 'scroll');
  expect(argumentsOf('pageScrollTo')).toMatchObject([{ selector: '.consent' }]);
  expect(page.querySelector('.consent')).toBeDefined();
});

it('an answer in the card itself scrolls nothing', async () => {
  const { page } = await open({});
  await until(() => page.data['consentState'] === 'offer', 'template ids');
  await fire(await inside(page, '.consent', '.ask'), 'click');
  (argumentsOf('requestSubscribeMessage') as Asked[])[0]?.fail({ errCode: 20004 });
  await until(() => textOf(page).includes('去打开'), 'the way');
  expect(argumentsOf('pageScrollTo')).toEqual([]);
});

it('asks whether all is good; what is missing is looked for first, reported, and taken back in place', async () => {
  const report = { may: ['not_received' as const, 'damaged' as const], said: [] };
  const issues = [
    { code: 'not_received' as const, since: 1, headline: ['显示签收，但你没收到'], steps: [['看看门口']] },
  ];
  const missed = someTimeline({
    ...{ stage: 'delivered', issue: 'not_received', issues, headline: ['显示签收，但你没收到'] },
    report: { may: ['damaged'], said: ['not_received'] },
  });
  const delivered = someTimeline({ stage: 'delivered', report });
  const { page, cloud } = await open(delivered, {
    reportProblem: ({ undo }: { undo: boolean }) => (undo ? delivered : missed),
  });
  const tap = async (text: string) => {
    const says = () => page.querySelector('.steps')?.querySelectorAll('.say') ?? [];
    const said = () => says().find((one) => one.dom.textContent === text);
    await until(() => said() !== undefined, text);
    await fire(said(), 'tap');
  };
  await tap('没收到');
  await until(() => textOf(page).includes('先看看门口、驿站、邻居'), 'where to look');
  await tap('再找找');
  await tap('没收到');
  await tap('还是没收到');
  await until(() => textOf(page).includes('显示签收，但你没收到'), 'the issue');
  await tap('点错了，撤销');
  await until(() => textOf(page).includes('东西都好吗？'), 'the question');
  expect(cloud.inputsOf('reportProblem')).toMatchObject([
    { parcelId: 'p1', code: 'not_received', undo: false },
    { parcelId: 'p1', code: 'not_received', undo: true },
  ]);
});

it('shows what the shop said, and that no news is normal', async () => {
  const at = Date.now();
  const { page } = await open({
    ...{ stage: 'in_transit', asOf: at, shopWords: { text: '今天去催', at } },
    usual: { p50Ms: 12 * HOUR, p90Ms: 31 * HOUR, n: 40 },
    events: [someEvent({ at: at - 9 * HOUR })],
  });
  await until(() => page.querySelectorAll('.note').length === 2, 'notes');
  expect(textOf(page)).toMatch(/商家说 · 刚刚\s*今天去催/);
  expect(textOf(page)).toContain('现在才 9 小时，正常');
});

it('shows a pickup code large and bright, and restores the screen', async () => {
  const pickup = { codes: ['8-2-4017'], kind: 'station' as const, arrivedAt: Date.now() };
  const { page } = await open({ stage: 'awaiting_pickup', pickup });
  await until(() => page.querySelector('.pickup')?.querySelectorAll('.button').length === 3, 'buttons');
  await fire(page.querySelector('.pickup')?.querySelectorAll('.button')[1], 'tap');
  await fire(await inside(page, '.large', '.large-close'), 'tap');
  expect(argumentsOf('setScreenBrightness')).toEqual([{ value: 1 }, { value: 0.4 }]);
  await until(() => page.data['largeCode'] === '', 'closing');
});

it.each([
  { viewer: 'buyer' as const, urls: ['/pages/sharing/send/index?parcelId=p1&kind=pickup'] },
  { viewer: 'staff' as const, urls: [] },
])('a $viewer can send family for a parcel, or not', async ({ viewer, urls }) => {
  const pickup = { codes: ['8-2-4017'], kind: 'station' as const, arrivedAt: Date.now() };
  const { page } = await open({ stage: 'awaiting_pickup', pickup, viewer }, {}, 'ready', {
    navigateTo: noted('navigateTo'),
  });
  const card = () => page.querySelector('.pickup');
  await until(() => card()?.querySelector('.button') !== undefined, 'buttons');
  const family = card()?.querySelector('.family .button');
  if (family !== undefined) await fire(family, 'tap');
  expect(argumentsOf('navigateTo')).toEqual(urls.map((url) => ({ url })));
});

it('has no card of its own in WeChat’s menu', async () => {
  const { page } = await open({});
  expect(page.instance['onShareAppMessage']).toBeUndefined();
});

it('leaves the screen as it was when the code is closed before WeChat has said how bright it is', async () => {
  const answers: ((got: { value: number }) => void)[] = [];
  const pickup = { codes: ['8-2-4017'], kind: 'station' as const, arrivedAt: Date.now() };
  const { page } = await open({ stage: 'awaiting_pickup', pickup }, {}, 'ready', {
    getScreenBrightness: ({ success }: { success(got: { value: number }): void }) => answers.push(success),
  });
  callPage(page, 'enlargeCode', { detail: { code: '8-2-4017' } });
  callPage(page, 'shrinkCode');
  answers.forEach((answer) => {
    answer({ value: 0.4 });
  });
  expect(argumentsOf('setScreenBrightness')).toEqual([]);
});

it('turns to another parcel of the order in place', async () => {
  const siblings = [
    { parcelId: 'p1', index: 1, goods: '餐椅', stage: 'out_for_delivery' as const },
    { parcelId: 'p2', index: 2, goods: '椅垫', stage: 'delivered' as const },
  ];
  const { page, cloud } = await open(
    {},
    { getTimeline: ({ parcelId }: { parcelId: string }) => someTimeline({ parcelId, siblings }) },
  );
  await until(() => page.querySelector('.siblings')?.querySelectorAll('.pill-touch').length === 2, 'pills');
  await fire(page.querySelector('.siblings')?.querySelectorAll('.pill-touch')[1], 'tap');
  await until(() => cloud.inputsOf('getTimeline').length === 2, 'second parcel');
  expect(cloud.inputsOf('getTimeline')[1]).toMatchObject({ parcelId: 'p2' });
});

it('news waits behind its pill while the page is scrolled', async () => {
  const answers = [someTimeline(), someTimeline({ events: [someEvent({ id: 'new', sentence: ['到你小区了'] })] })];
  const { page } = await open({}, { getTimeline: () => answers.shift() });
  callPage(page, 'onPageScroll', { scrollTop: 400 });
  await callPage(page, 'onPullDownRefresh');
  await until(() => page.querySelector('.news') !== undefined, 'pill');
  expect(textOf(page)).not.toContain('到你小区了');
  await fire(page.querySelector('.news'), 'tap');
  await until(() => textOf(page).includes('到你小区了'), 'news');
});

it('a pull has a source asked, and says in passing when it was too soon', async () => {
  const nextAt = Date.now() + 7.5 * MINUTE;
  const { page, cloud } = await open({ asOf: Date.now() }, { refreshParcel: () => ({ outcome: 'too_soon', nextAt }) });
  await callPage(page, 'onPullDownRefresh');
  expect(cloud.calls.map(({ action }) => action).filter((action) => action !== 'getSettings')).toEqual([
    'getTimeline',
    'refreshParcel',
    'getTimeline',
  ]);
  expect(argumentsOf('showToast')).toEqual([{ title: '刚查过，8 分钟后可以再查', icon: 'none' }]);
  expect(argumentsOf('stopPullDownRefresh')).toHaveLength(1);
});

it('a pull that no source answers leaves the page, with a quiet card above the events', async () => {
  const { page } = await open(
    { asOf: Date.now() },
    {
      refreshParcel: () => ({ outcome: 'silent', nextAt: Date.now() + HOUR }),
    },
  );
  expect(page.querySelector('.quiet')).toBeUndefined();
  await callPage(page, 'onPullDownRefresh');
  await until(() => page.querySelector('.quiet') !== undefined, 'the card');
  const text = textOf(page);
  const places = [
    '今天会送到你手上',
    '暂时查不到新消息',
    '当前物流信息暂未更新，建议 10 分钟后查看',
    '起可以再查',
    '最新在前',
  ].map((words) => text.indexOf(words));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places).not.toContain(-1);
  expect(argumentsOf('showToast')).toEqual([{ title: '暂时查不到新消息', icon: 'none' }]);
});

it('a pull that the cloud cannot take reads like one that no source answers', async () => {
  const { page } = await open({ asOf: Date.now() }, { refreshParcel: refuse('internal') });
  await callPage(page, 'onPullDownRefresh');
  await until(() => textOf(page).includes('当前物流信息暂未更新，建议 10 分钟后查看'), 'the card');
  expect(argumentsOf('showToast')).toEqual([{ title: '暂时查不到新消息', icon: 'none' }]);
});

it('a pull without a network says so above what stands there', async () => {
  const { page, cloud } = await open({}, { refreshParcel: refuse('offline') });
  await callPage(page, 'onPullDownRefresh');
  await until(() => textOf(page).includes('没有网络'), 'the strip');
  expect(textOf(page)).toContain('今天会送到你手上');
  expect(cloud.inputsOf('getTimeline')).toHaveLength(1);
});

it('a link that was cut off inside an encoded letter reads like a parcel that is not there', async () => {
  const { page } = await open({}, { getTimeline: refuse('bad_input') }, 'not_found', { parcelId: '%E4%' });
  await until(() => textOf(page).includes('这里没有这个包裹'), 'the words');
});

it('says the same for a parcel that is not there and one that is somebody else’s', async () => {
  const { page } = await open({}, { getTimeline: refuse('not_found') }, 'not_found');
  await until(() => page.querySelector('.failure') !== undefined, 'drawing');
  expect(textOf(page)).toContain('这里没有这个包裹');
  await fire(page.querySelector('.failure')?.querySelector('.state-button'), 'click');
  expect(argumentsOf('switchTab')).toMatchObject([{ url: '/pages/order-list/index' }]);
});
