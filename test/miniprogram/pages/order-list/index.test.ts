import type { OrderPage } from '../../../../typings/shopper';
import { fakeCloud, refuse } from '../../fake-cloud';
import type { Answers } from '../../fake-cloud';
import { callPage, fire, mount, textOf, until } from '../../mount';
import type { Mounted } from '../../mount';
import { someOrder, someRow } from '../../some-parcels';

const PICKUP = { codes: ['8-2-4017'], kind: 'station' as const, arrivedAt: Date.now() };
const PAGE: OrderPage = {
  orders: [
    someOrder([someRow({ parcelId: 'moving', stage: 'in_transit', headline: ['正从广州去杭州'] })]),
    someOrder([
      someRow({ parcelId: 'station', stage: 'awaiting_pickup', headline: ['到驿站了，等你来取'], pickup: PICKUP }),
    ]),
  ],
  asOf: Date.now(),
};
const visited: string[] = [];
const copied: string[] = [];

afterEach(() => {
  document.body.innerHTML = '';
  visited.length = 0;
  copied.length = 0;
});

async function open(
  answers: Answers,
  phase: string,
  kept: Record<string, unknown> = {},
  stubs: Record<string, unknown> = {},
) {
  const cloud = fakeCloud(
    { listOrders: () => PAGE, ...answers },
    {
      navigateTo: ({ url }: { url: string }) => visited.push(url),
      setClipboardData: ({ data, success }: { data: string; success(): void }) => {
        copied.push(data);
        success();
      },
      stopPullDownRefresh: () => undefined,
      getStorageSync: (key: string) => Object.entries(kept).find(([name]) => key.endsWith(name))?.[1] ?? '',
      ...stubs,
    },
  );
  const page = mount('pages/order-list/index', {}, cloud.start);
  callPage(page, 'onShow');
  await until(() => page.data['phase'] === phase, `phase ${phase}`);
  return { page, cloud };
}

/** Everything shown, in the order in which it stands. */
function shown(page: Mounted): string {
  return textOf(page);
}

it('shows what waits for me first; one tap leads to its timeline', async () => {
  const { page } = await open({}, 'ready');
  await until(() => page.querySelectorAll('.order').length === 1, 'drawing');
  expect(shown(page).indexOf('到驿站了，等你来取')).toBeLessThan(shown(page).indexOf('正从广州去杭州'));
  await fire(page.querySelector('.order')?.querySelector('.parcel'), 'tap');
  await fire(page.querySelector('.attention')?.querySelector('.card'), 'tap');
  expect(visited).toEqual(['/pages/timeline/index?parcelId=moving', '/pages/timeline/index?parcelId=station']);
});

it.each([
  { name: 'says which', stubs: {}, want: '已复制 8-2-4017' },
  {
    name: 'where WeChat lets it not, says where the code can be selected',
    stubs: { setClipboardData: ({ fail }: { fail(): void }) => fail() },
    want: '没复制，点开包裹可以自己选',
  },
])('a long press copies a pickup code: $name', async ({ stubs, want }) => {
  const toasts: string[] = [];
  const showToast = ({ title }: { title: string }) => toasts.push(title);
  const { page } = await open({}, 'ready', {}, { showToast, ...stubs });
  await until(() => page.querySelector('.attention') !== undefined, 'drawing');
  await fire(page.querySelector('.attention')?.querySelector('.band'), 'longpress');
  expect([copied, toasts]).toEqual(['setClipboardData' in stubs ? [] : ['8-2-4017'], [want]]);
});

it('a pill leaves only what it names', async () => {
  const { page } = await open({}, 'ready');
  await until(() => page.querySelector('.pills') !== undefined, 'drawing');
  await fire(page.querySelector('.pills')?.querySelectorAll('.pill-touch')[3], 'tap');
  await until(() => page.querySelectorAll('.order').length === 0, 'filtering');
  expect(shown(page)).toContain('还没有签收的包裹');
});

it('says that there is nothing yet', async () => {
  const { page } = await open({ listOrders: () => ({ orders: [], asOf: 0 }) }, 'ready');
  await until(() => page.querySelector('.empty') !== undefined, 'drawing');
  expect(shown(page)).toContain('还没有包裹');
});

it('failed: says why, and a tap tries again', async () => {
  const { page, cloud } = await open({ listOrders: refuse('internal') }, 'failed');
  await until(() => page.querySelector('.failure') !== undefined, 'drawing');
  expect(shown(page)).toContain('没打开成');
  expect(shown(page)).toContain('internal');
  await fire(page.querySelector('.failure')?.querySelector('.state-button'), 'click');
  await until(() => cloud.inputsOf('listOrders').length === 2, 'second try');
});

it('offline: the kept copy stands under a strip that says from when it is', async () => {
  const { page } = await open({ listOrders: refuse('offline') }, 'stale', {
    orders: { page: PAGE, locale: 'zh-CN', ahead: 0 },
  });
  await until(() => page.querySelector('.strip') !== undefined, 'strip');
  expect(shown(page)).toMatch(/没有网络。下面是 \d\d:\d\d 存下的内容/);
  expect(shown(page)).toContain('正从广州去杭州');
});

it('reads at normal size on a phone that does not say how large its text is', async () => {
  const { page } = await open({}, 'ready', {}, { getAppBaseInfo: () => ({ language: 'zh_CN', theme: 'light' }) });
  expect([page.data['k'], page.data['kh']]).toEqual([1, 1]);
});

it('reaching the bottom reads the next page', async () => {
  const { page, cloud } = await open(
    {
      listOrders: ({ cursor }: { cursor?: string }) =>
        cursor === undefined ? { ...PAGE, nextCursor: 'c1' } : { ...PAGE, orders: [] },
    },
    'ready',
  );
  callPage(page, 'onReachBottom');
  await until(() => cloud.inputsOf('listOrders').length === 2, 'second page');
  expect(cloud.inputsOf('listOrders')[1]).toEqual({ locale: 'zh-CN', cursor: 'c1' });
});
