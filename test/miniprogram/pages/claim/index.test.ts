import { fakeCloud, refuse } from '../../fake-cloud';
import type { Answers } from '../../fake-cloud';
import { callPage, mount, textOf, until } from '../../mount';

const CARD = { shopName: '木作小铺', goods: '餐椅 2 把', carrierName: '中通快递', stage: 'in_transit', city: '长沙' };

const went: string[] = [];
const toasts: string[] = [];

afterEach(() => {
  document.body.innerHTML = '';
  went.length = 0;
  toasts.length = 0;
});

function open(answers: Answers, query: object = { token: 'abc' }) {
  const go = ({ url }: { url: string }) => went.push(url);
  const cloud = fakeCloud(answers, {
    redirectTo: go,
    switchTab: go,
    showToast: ({ title }: { title: string }) => toasts.push(title),
  });
  const page = mount('pages/claim/index', {}, cloud.start);
  callPage(page, 'onLoad', query);
  return { page, cloud };
}

it('shows who sent what, and nothing is taken by looking', async () => {
  const { page, cloud } = open({ claimOrder: () => CARD });
  await until(() => textOf(page).includes('这是木作小铺发给你的包裹'), 'the card');
  expect(textOf(page)).toContain('餐椅 2 把');
  expect(textOf(page)).toContain('运输中 · 长沙');
  expect(cloud.inputsOf('claimOrder')).toEqual([{ locale: 'zh-CN', token: 'abc', take: false }]);
  expect(went).toEqual([]);
});

it('taking it leads straight to the timeline', async () => {
  const { page } = open({ claimOrder: ({ take }: { take: boolean }) => (take ? { ...CARD, parcelId: 'p1' } : CARD) });
  await until(() => page.data['phase'] === 'ready', 'the card');
  callPage(page, 'take');
  await until(() => went.length === 1, 'going on');
  expect(went).toEqual(['/pages/timeline/index?parcelId=p1']);
});

it('one that is yours already opens by itself', async () => {
  open({ claimOrder: () => ({ ...CARD, parcelId: 'p1' }) });
  await until(() => went.length === 1, 'going on');
  expect(went).toEqual(['/pages/timeline/index?parcelId=p1']);
});

it('a used or expired card, or none, reads the same, and leads to one’s own parcels', async () => {
  const { page } = open({ claimOrder: refuse('not_found') });
  await until(() => textOf(page).includes('找商家再要一张'), 'the words');
  expect(textOf(page)).toContain('这里没有这个包裹');
  callPage(page, 'act');
  expect(went).toEqual(['/pages/order-list/index']);
});

it('a link that was cut off inside an encoded letter reads like a card that is none', async () => {
  const { page, cloud } = open({ claimOrder: refuse('bad_input') }, { token: 'abc%E4%' });
  await until(() => textOf(page).includes('找商家再要一张'), 'the words');
  expect(cloud.inputsOf('claimOrder')).toMatchObject([{ token: 'abc%E4%' }]);
});

it('a failure to take it is said, and the card stays', async () => {
  const { page } = open({ claimOrder: ({ take }: { take: boolean }) => (take ? refuse('internal')() : CARD) });
  await until(() => page.data['phase'] === 'ready', 'the card');
  callPage(page, 'take');
  await until(() => toasts.length === 1, 'the toast');
  expect(textOf(page)).toContain('收进我的包裹');
  expect(went).toEqual([]);
});

it('a failure to look offers another try', async () => {
  let up = false;
  const { page } = open({ claimOrder: () => (up ? CARD : refuse('internal')()) });
  await until(() => page.data['phase'] === 'failed', 'failing');
  up = true;
  callPage(page, 'act');
  await until(() => page.data['phase'] === 'ready', 'recovering');
});
