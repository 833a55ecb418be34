import type { SharedPickup, SharedProgress } from '../../../../../typings/shopper';
import { fakeCloud, refuse } from '../../../fake-cloud';
import type { Answers } from '../../../fake-cloud';
import { callPage, fire, mount, stubWx, textOf, until } from '../../../mount';
import type { Mounted } from '../../../mount';

const zone = 'Asia/Shanghai';
const day = (date: string) => ({ kind: 'day' as const, at: Date.parse(`${date}T00:00:00+08:00`), zone });
const LATER = Date.now() + 86_400_000;

const VIEW: SharedProgress = {
  kind: 'progress',
  expiresAt: LATER,
  stage: 'in_transit',
  headline: ['正从佛山去杭州'],
  eta: day('2020-11-22'),
  progress: { way: 'forward', at: 2 },
  route: ['佛山', '长沙'],
  events: [
    { status: 'in_transit', city: '长沙', day: day('2020-11-21') },
    { status: 'picked_up', city: '佛山', day: day('2020-11-20') },
  ],
};
const PICKUP: SharedPickup = {
  kind: 'pickup',
  expiresAt: LATER,
  pickup: { codes: ['8-2-4017'], kind: 'station', place: '菜鸟驿站文三路店', until: LATER },
};

let pages: Mounted[] = [];
const went: string[] = [];
const titles: string[] = [];

afterEach(() => {
  pages.forEach((page) => callPage(page, 'onUnload'));
  pages = [];
  went.length = 0;
  document.body.innerHTML = '';
});

function open(answers: Answers, query: object = { token: 'abc' }, language = 'zh_CN') {
  const stored: string[] = [];
  const cloud = fakeCloud(answers, {
    getAppBaseInfo: () => ({ language, theme: 'light', fontSizeScaleFactor: 1 }),
    setNavigationBarTitle: ({ title }: { title: string }) => titles.push(title),
    switchTab: ({ url }: { url: string }) => went.push(url),
    setStorageSync: (key: string) => stored.push(key),
  });
  const page = mount('pages/sharing/view/index', {}, cloud.start);
  pages.push(page);
  callPage(page, 'onLoad', query);
  callPage(page, 'onShow');
  return { page, cloud, stored };
}

it('shows how far it is, city by city and day by day, and says what it does not show', async () => {
  const { page, cloud, stored } = open({ openShare: () => VIEW });
  await until(() => page.data['phase'] === 'ready', 'the link');
  expect(cloud.inputsOf('openShare')).toEqual([{ locale: 'zh-CN', token: 'abc' }]);
  const text = textOf(page);
  for (const words of [
    '运输中',
    '正从佛山去杭州',
    '预计送达',
    '2020 年 11 月 22 日',
    '揽收',
    '走到哪了',
    '经过',
    '长沙',
  ])
    expect(text).toContain(words);
  expect(text).toContain('这是朋友分享给你的。只显示到城市，看不到姓名、电话、地址和商品');
  expect(stored).toEqual([]);
  callPage(page, 'toOwn');
  expect(went).toEqual(['/pages/order-list/index']);
});

it('cannot be sent on', () => {
  const { page } = open({ openShare: () => VIEW });
  expect(page.instance['onShareAppMessage']).toBeUndefined();
  expect(page.instance['onShareTimeline']).toBeUndefined();
});

it.each([
  { name: 'withdrawn, expired or made up', code: 'not_found', query: { token: 'abc' } },
  { name: 'cut short', code: 'bad_input', query: { token: 'abc%E4%' } },
] as const)('reads the same when it is $name', async ({ code, query }) => {
  const { page } = open({ openShare: refuse(code) }, query);
  await until(() => textOf(page).includes('链接过期了，请朋友再发一次'), 'the words');
  callPage(page, 'act');
  expect(went).toEqual(['/pages/order-list/index']);
});

it('asks nobody about a link without a token', async () => {
  const { page, cloud } = open({}, {});
  await until(() => page.data['phase'] === 'gone', 'the words');
  expect(cloud.inputsOf('openShare')).toEqual([]);
});

it('shows nothing any more when it was withdrawn meanwhile', async () => {
  let isThere = true;
  const { page } = open({ openShare: () => (isThere ? VIEW : refuse('not_found')()) });
  await until(() => page.data['phase'] === 'ready', 'the link');
  isThere = false;
  callPage(page, 'onShow');
  await until(() => page.data['phase'] === 'gone', 'the end');
  expect(textOf(page)).not.toContain('佛山');
});

it('stays as it was while it cannot be asked again, and says since when', async () => {
  let isUp = true;
  const { page } = open({ openShare: () => (isUp ? VIEW : refuse('internal')()) });
  await until(() => page.data['phase'] === 'ready', 'the link');
  isUp = false;
  callPage(page, 'onShow');
  await until(() => page.data['phase'] === 'stale', 'the strip');
  expect(textOf(page)).toContain('现在连不上，下面是');
  expect(textOf(page)).toContain('正从佛山去杭州');
});

it('a failure to open offers another try', async () => {
  let isUp = false;
  const { page } = open({ openShare: () => (isUp ? VIEW : refuse('internal')()) });
  await until(() => page.data['phase'] === 'failed', 'failing');
  expect(textOf(page)).toContain('没打开成');
  isUp = true;
  callPage(page, 'act');
  await until(() => page.data['phase'] === 'ready', 'recovering');
});

it('shows code and place to whoever collects it, without anything to send on, and thanks them', async () => {
  const { page, cloud } = open({ openShare: () => PICKUP });
  await until(() => page.data['phase'] === 'ready', 'the link');
  const text = textOf(page);
  for (const words of ['有个包裹等你帮忙取', '8-2-4017', '菜鸟驿站文三路店', '免费放到', '取好了'])
    expect(text).toContain(words);
  expect(text).not.toContain('发给家人');
  callPage(page, 'thank');
  await until(() => textOf(page).includes('好，辛苦了'), 'the thanks');
  expect(textOf(page)).not.toContain('8-2-4017');
  callPage(page, 'onShow');
  expect(cloud.calls.map(({ action }) => action)).toEqual(['openShare']);
});

it('promises nothing of 取好了 that does not happen, and a tap too early costs no code', async () => {
  const { page } = open({ openShare: () => PICKUP });
  await until(() => page.data['phase'] === 'ready', 'the link');
  callPage(page, 'thank');
  await until(() => textOf(page).includes('这里不会替你告诉家人，跟他们说一声'), 'the words');
  expect(titles.at(-1)).toBe('帮忙取件');
  await fire(page.querySelector('.again'), 'tap');
  await until(() => textOf(page).includes('8-2-4017'), 'the code again');
  expect(went).toEqual([]);
});

it('a tap on 取好了 costs no code where there is no network either', async () => {
  let isUp = true;
  const { page } = open({ openShare: () => (isUp ? PICKUP : refuse('offline')()) });
  await until(() => page.data['phase'] === 'ready', 'the link');
  isUp = false;
  callPage(page, 'thank');
  await until(() => page.data['phase'] === 'thanked', 'the thanks');
  callPage(page, 'unthank');
  await until(() => page.data['phase'] === 'stale', 'the strip');
  expect(textOf(page)).toContain('8-2-4017');
});

it('thanks, and leads on to what is their own', async () => {
  const { page } = open({ openShare: () => PICKUP });
  await until(() => page.data['phase'] === 'ready', 'the link');
  callPage(page, 'thank');
  await until(() => textOf(page).includes('看我自己的包裹'), 'the button');
  callPage(page, 'act');
  expect(went).toEqual(['/pages/order-list/index']);
});

it('names the city that it goes to: not the reader’s', async () => {
  const events = [{ status: 'arrived_city' as const, city: '杭州', day: day('2020-11-21') }];
  const { page } = open({ openShare: () => ({ ...VIEW, stage: 'arrived_city', events }) });
  await until(() => page.data['phase'] === 'ready', 'the link');
  expect(page.data['progress']).toMatchObject({ hero: { word: '到收件的城市' }, events: [{ word: '到收件的城市' }] });
});

it('calls no city the stranger’s own', async () => {
  const events = [{ status: 'arrived_city' as const, city: '杭州', day: day('2020-11-21') }];
  const { page } = open({ openShare: () => ({ ...VIEW, stage: 'arrived_city', events }) }, { token: 'abc' }, 'en');
  await until(() => page.data['phase'] === 'ready', 'the link');
  expect(page.data['progress']).toMatchObject({ hero: { word: 'In its city' }, events: [{ word: 'In its city' }] });
});

it('shows the code large and bright, and restores the screen', async () => {
  const { page } = open({ openShare: () => PICKUP });
  const bright: number[] = [];
  stubWx({
    getScreenBrightness: ({ success }: { success(got: { value: number }): void }) => {
      success({ value: 0.4 });
    },
    setScreenBrightness: ({ value }: { value: number }) => bright.push(value),
  });
  await until(() => page.data['phase'] === 'ready', 'the link');
  callPage(page, 'enlarge', { detail: { code: '8-2-4017' } });
  await until(() => bright.length === 1, 'the light');
  callPage(page, 'shrink');
  await until(() => bright.length === 2, 'the light that was');
  expect(bright).toEqual([1, 0.4]);
});

it('says so when nothing is to be collected any more', async () => {
  const { page } = open({ openShare: () => ({ kind: 'pickup', expiresAt: LATER }) });
  await until(() => textOf(page).includes('这个包裹不用取了'), 'the words');
});
