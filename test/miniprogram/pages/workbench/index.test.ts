import { fakeCloud, refuse } from '../../fake-cloud';
import type { Answers } from '../../fake-cloud';
import { callPage, mount, textOf, until } from '../../mount';

const NOW = Date.UTC(2026, 10, 21, 6, 0);
const OWNER = { merchantId: 'muzuo', shopName: '木作小铺', name: '林姐', role: 'owner', can: { ship: true } };

function task(parcelId: string, kind: string, headline: string) {
  return {
    parcelId,
    kind,
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
  tasks: [task('a', 'issue', '没送成'), task('b', 'moving', '正从长沙去杭州')],
  heardAt: NOW - 120_000,
  asOf: NOW,
};

const opened: string[] = [];

afterEach(() => {
  document.body.innerHTML = '';
  opened.length = 0;
});

/** @param staff who was remembered from the last launch */
async function open(answers: Answers = {}, staff: object = OWNER) {
  const cloud = fakeCloud(
    { listParcels: () => BENCH, ...answers },
    {
      getStorageSync: (key: string) => (key.endsWith('.staff') ? staff : ''),
      setStorageSync: () => undefined,
      navigateTo: ({ url }: { url: string }) => opened.push(url),
    },
  );
  const page = mount('pages/workbench/index', {}, cloud.start);
  callPage(page, 'onShow');
  await until(() => ['ready', 'stale', 'failed'].includes(String(page.data['phase'])), 'loading');
  callPage(page, 'onHide');
  return { page, cloud };
}

it('shows numbers, pills with counts, and what is most pressing first', async () => {
  const { page } = await open();
  expect(page.querySelectorAll('.number').map(textOf)).toEqual(['1要处理', '0已超时', '2今日发货', '0待揽收']);
  expect(page.querySelectorAll('.task').map((card) => textOf(card).slice(0, 3))).toEqual(['没送成', '正从长']);
  expect(textOf(page)).toContain('出问题 1');
  expect(textOf(page)).toContain('数据 2 分钟前更新');
});

it('a card opens its timeline', async () => {
  const { page } = await open();
  page.querySelectorAll('.task')[1]?.dispatchEvent('tap');
  await until(() => opened.length === 1, 'opening');
  expect(opened).toEqual(['/pages/timeline/index?parcelId=b']);
});

it('a pill shows its kind only, and says so when there is none', async () => {
  const { page } = await open();
  callPage(page, 'choose', { detail: { key: 'moving' } });
  await until(() => page.querySelectorAll('.task').length === 1, 'one card');
  callPage(page, 'choose', { detail: { key: 'not_picked_up' } });
  await until(() => textOf(page).includes('这一类没有包裹'), 'the empty pill');
});

it('marks what no source follows, with a pill of its own as long as there is any', async () => {
  const tasks = [
    { ...task('a', 'moving', '正从长沙去杭州'), following: 'bad_waybill' },
    task('b', 'moving', '到杭州了'),
  ];
  const { page } = await open({ listParcels: () => ({ ...BENCH, tasks }) });
  expect(page.querySelectorAll('.task').map((card) => textOf(card).includes('单号不对'))).toEqual([true, false]);
  expect(textOf(page)).toContain('没跟踪上 1');
  callPage(page, 'choose', { detail: { key: 'not_followed' } });
  await until(() => page.querySelectorAll('.task').length === 1, 'one card');
  expect(textOf((await open()).page)).not.toContain('没跟踪上');
});

it('the owner ships from here', async () => {
  const { page } = await open();
  page.querySelector('.tool')?.dispatchEvent('tap');
  await until(() => opened.length === 1, 'opening');
  expect(opened).toEqual(['/merchant/ship/index']);
});

it('support sees no ship button at all', async () => {
  const { page } = await open({}, { ...OWNER, role: 'support', can: { ship: false } });
  expect(page.querySelector('.tool')).toBeUndefined();
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
