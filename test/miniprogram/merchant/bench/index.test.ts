import { fakeCloud, refuse } from '../../fake-cloud';
import type { Answers } from '../../fake-cloud';
import { callPage, fire, mount, textOf, until } from '../../mount';

const NOW = Date.UTC(2026, 10, 21, 6, 0);
const OWNER = {
  merchantId: 'muzuo',
  shopName: '木作小铺',
  name: '林姐',
  role: 'owner',
  can: { ship: true, handle: true },
};
const SUPPORT = { ...OWNER, role: 'support', can: { ship: false, handle: true } };

function task(parcelId: string, kind: string, headline: string) {
  return {
    parcelId,
    kind,
    ...(kind === 'issue' ? { issue: 'delivery_failed', issueSince: 7 } : {}),
    stage: 'in_transit',
    headline: [headline],
    orderNo: 'A1',
    goods: '餐椅 2 把',
    carrierName: '中通快递',
    waybillNo: '761234',
    claimed: true,
    shippedAt: NOW,
  };
}

const BENCH = {
  counts: { toHandle: 1, overdue: 0, shippedToday: 2, notPickedUp: 0 },
  byIssue: { delivery_failed: 1 },
  tasks: [task('a', 'issue', '没送成'), { ...task('b', 'moving', '正从长沙去杭州'), following: 'later' }],
  silent: [],
  heardAt: NOW - 120_000,
  asOf: NOW,
};

const opened: string[] = [];

afterEach(() => {
  document.body.innerHTML = '';
  opened.length = 0;
});

/** @param staff who was remembered from the last launch */
async function open(answers: Answers = {}, staff: object = OWNER, stubs: object = {}) {
  const cloud = fakeCloud(
    { listParcels: () => BENCH, ...answers },
    {
      getStorageSync: (key: string) => (key.endsWith('.staff') ? staff : ''),
      setStorageSync: () => undefined,
      navigateTo: ({ url }: { url: string }) => opened.push(url),
      ...stubs,
    },
  );
  const page = mount('merchant/bench/index', { shown: true }, cloud.start);
  await until(() => ['ready', 'stale', 'failed'].includes(String(page.data['phase'])), 'loading');
  callPage(page, 'rest');
  return { page, cloud };
}

it('shows numbers, pills with counts, and what is most pressing first', async () => {
  const { page } = await open();
  expect(page.querySelectorAll('.number').map(textOf)).toEqual(['1要处理', '0已超时', '2今日发货', '0待揽收']);
  expect(page.querySelectorAll('.task').map((card) => textOf(card).slice(0, 3))).toEqual(['没送成', '正从长']);
  expect(textOf(page)).toContain('没送成 1');
  expect(textOf(page)).toContain('数据 2 分钟前更新');
});

it('a card opens its issue, or else its timeline', async () => {
  const { page } = await open();
  for (const card of page.querySelectorAll('.task')) await fire(card, 'tap');
  expect(opened).toEqual([
    '/merchant/issue/index?parcelId=a&code=delivery_failed&since=7',
    '/pages/timeline/index?parcelId=b',
  ]);
});

it('says since when a source is silent, and that this time counts for nothing', async () => {
  const silent = [{ name: '快递鸟', since: NOW - 40 * 60_000 }];
  const { page } = await open({ listParcels: () => ({ ...BENCH, silent }) });
  expect(page.data['silent']).toEqual(['快递鸟从 13:20 起没有新数据，期间不算停滞']);
});

it.each([
  { more: true, want: '还有更多包裹没列在这里' },
  { more: undefined, want: '' },
])('says when there are more parcels than are looked at: $more', async ({ more, want }) => {
  const { page } = await open({ listParcels: () => ({ ...BENCH, more }) });
  expect(page.data['more']).toBe(want);
});

it('the owner finds the alert rules, support does not', async () => {
  const { page } = await open();
  await fire(page.querySelector('.rules'), 'tap');
  expect(opened).toEqual(['/merchant/rules/index']);
  expect((await open({}, SUPPORT)).page.querySelector('.rules')).toBeUndefined();
});

it('new issues wait behind a pill while somebody reads', async () => {
  const ask = jest.fn<undefined, []>();
  jest.spyOn(globalThis, 'setInterval').mockImplementation((run) => {
    ask.mockImplementation(run as () => undefined);
    return 0 as unknown as NodeJS.Timeout;
  });
  let tasks = BENCH.tasks;
  const scrolled: unknown[] = [];
  const stubs = { pageScrollTo: (to: unknown) => scrolled.push(to) };
  const { page } = await open({ listParcels: () => ({ ...BENCH, tasks }) }, OWNER, stubs);
  jest.restoreAllMocks();
  tasks = [task('c', 'issue', '可能丢了'), ...BENCH.tasks];
  ask();
  await until(() => textOf(page).includes('1 条新的'), 'the pill');
  expect(page.querySelectorAll('.task')).toHaveLength(2);
  await fire(page.querySelector('.fresh-pill'), 'tap');
  await until(() => page.querySelectorAll('.task').length === 3, 'the new one');
  expect(scrolled).toHaveLength(1);
});

it('a pill shows its kind only, and says so when there is none', async () => {
  const listParcels = ({ filter }: { filter?: object }) => (filter === undefined ? BENCH : { ...BENCH, tasks: [] });
  const { page } = await open({ listParcels });
  callPage(page, 'choose', { detail: { key: 'not_followed' } });
  await until(() => page.querySelectorAll('.task').length === 1, 'one card');
  callPage(page, 'choose', { detail: { key: 'late' } });
  await until(() => textOf(page).includes('这一类没有包裹'), 'the empty pill');
});

it('marks what no source follows, with a pill of its own as long as there is any', async () => {
  const tasks = [
    { ...task('a', 'moving', '正从长沙去杭州'), following: 'bad_waybill' },
    task('b', 'moving', '到杭州了'),
  ];
  const { page } = await open({ listParcels: () => ({ ...BENCH, tasks }) });
  expect(page.querySelectorAll('.task')).toHaveLength(1);
  callPage(page, 'choose', { detail: { key: 'moving' } });
  await until(() => page.querySelectorAll('.task').length === 2, 'both cards');
  expect(page.querySelectorAll('.task').map((card) => textOf(card).includes('单号不对'))).toEqual([true, false]);
  expect(textOf(page)).toContain('没跟踪上 1');
  callPage(page, 'choose', { detail: { key: 'not_followed' } });
  await until(() => page.querySelectorAll('.task').length === 1, 'one card');
  const followed = await open({ listParcels: () => ({ ...BENCH, tasks: [task('b', 'moving', '到杭州了')] }) });
  expect(textOf(followed.page)).not.toContain('没跟踪上');
  expect(textOf(followed.page)).toContain('没有要处理的，挺好');
});

it('the owner ships from here', async () => {
  const { page } = await open();
  page.querySelector('.tool')?.dispatchEvent('tap');
  await until(() => opened.length === 1, 'opening');
  expect(opened).toEqual(['/merchant/ship/index']);
});

it('support looks parcels up, and sees no ship button at all', async () => {
  const { page } = await open({}, SUPPORT);
  expect(page.querySelectorAll('.tool').map(textOf)).toEqual(['客服查询']);
  page.querySelector('.tool')?.dispatchEvent('tap');
  await until(() => opened.length === 1, 'opening');
  expect(opened).toEqual(['/merchant/find/index']);
});

it('says that nothing is to be handled', async () => {
  const { page } = await open({ listParcels: () => ({ ...BENCH, tasks: [] }) });
  expect(textOf(page)).toContain('没有要处理的，挺好');
});

it('tells somebody without the right whom to ask, and offers no useless retry', async () => {
  const { page } = await open({ listParcels: refuse('forbidden') });
  expect(textOf(page)).toContain('你的角色看不到这里，找店主开通');
  expect(textOf(page)).not.toContain('再试一次');
});

it('keeps what it showed when the cloud stops answering, and says how old it is', async () => {
  let up = true;
  const { page } = await open({ listParcels: () => (up ? BENCH : refuse('internal')()) });
  up = false;
  callPage(page, 'reload');
  await until(() => page.data['phase'] === 'stale', 'going stale');
  await until(() => textOf(page).includes('现在连不上，下面是'), 'the strip');
  expect(page.querySelectorAll('.task')).toHaveLength(2);
});
