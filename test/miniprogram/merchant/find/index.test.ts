import type { FoundParcel } from '../../../../typings/merchant';
import { fakeCloud, refuse } from '../../fake-cloud';
import type { Answers } from '../../fake-cloud';
import { callPage, fire, mount, textOf, until } from '../../mount';
import type { Mounted } from '../../mount';

const NOW = Date.UTC(2026, 10, 21, 6);
const STOPPED: FoundParcel = {
  ...{ parcelId: 'a', orderNo: 'E-1', goods: '落地灯 1 个', carrierName: '中通快递', waybillNo: '76123456789012' },
  stage: 'in_transit',
  headline: ['在武汉停住了'],
  line: ['我们在催'],
  receiver: { name: '陈**', phone: '138****5678' },
  replies: ['抱歉让你久等，包裹在武汉停住了。'],
  handle: { code: 'stalled', since: 7 },
};
const { handle: _nothing, line: _none, ...FINE } = { ...STOPPED, parcelId: 'b', headline: ['今天会送到你手上'] };

let pages: Mounted[] = [];
const copied: string[] = [];
const opened: string[] = [];

beforeEach(() => jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate'] }));
afterEach(() => {
  pages.forEach((page) => callPage(page, 'onUnload'));
  pages = [];
  copied.length = opened.length = 0;
  jest.useRealTimers();
  document.body.innerHTML = '';
});

function open(answers: Answers = {}) {
  const cloud = fakeCloud(
    { findParcels: () => ({ found: [STOPPED], asOf: NOW }), ...answers },
    {
      setClipboardData: ({ data }: { data: string }) => copied.push(data),
      navigateTo: ({ url }: { url: string }) => opened.push(url),
    },
  );
  const page = mount('merchant/find/index', {}, cloud.start);
  pages.push(page);
  callPage(page, 'onLoad');
  return { page, cloud };
}

/** Types, and waits for what comes of it. */
async function type(page: Mounted, text: string, phase = 'ready'): Promise<void> {
  callPage(page, 'setText', { detail: { value: text } });
  jest.runAllTimers();
  jest.useRealTimers();
  await until(() => page.data['phase'] === phase, phase);
}

it('looks up what was typed once typing rests, and nothing short of three characters', async () => {
  const { page, cloud } = open();
  for (const value of ['5', '56', '567', '5678']) callPage(page, 'setText', { detail: { value } });
  await type(page, '5678');
  expect(cloud.inputsOf('findParcels')).toEqual([{ locale: 'zh-CN', q: '5678' }]);
  callPage(page, 'setText', { detail: { value: '56' } });
  await until(() => page.data['phase'] === 'idle', 'idle');
});

it('one parcel: a tap copies where it is, or words that the cloud has ready; then what is to be done', async () => {
  const { page } = open();
  await type(page, 'E-1');
  expect(textOf(page)).toContain('订单 E-1 · 7612 3456 7890 12');
  expect(textOf(page)).toContain('收件人 陈** 138****5678');
  for (const reply of page.querySelectorAll('.reply')) await fire(reply, 'tap');
  expect(copied).toEqual(['你的落地灯 1 个：在武汉停住了。我们在催。', '抱歉让你久等，包裹在武汉停住了。']);
  await fire(page.querySelector('.go'), 'tap');
  expect(opened).toEqual(['/merchant/issue/index?parcelId=a&code=stalled&since=7']);
});

it('several parcels: each with the one sentence, and its own page', async () => {
  const { page } = open({ findParcels: () => ({ found: [STOPPED, FINE], more: true, asOf: NOW }) });
  await type(page, '5678');
  expect(page.querySelectorAll('.reply')).toHaveLength(2);
  expect(textOf(page)).toContain('还有更多，换订单号或运单号查');
  await fire(page.querySelectorAll('.go')[1], 'tap');
  expect(opened).toEqual(['/pages/timeline/index?parcelId=b']);
});

it('says so when there is none', async () => {
  const { page } = open({ findParcels: () => ({ found: [], asOf: NOW }) });
  await type(page, 'E-9');
  expect(textOf(page)).toContain('没找到“E-9”');
});

it('after a failure nothing of another number stands there, and the same is asked again', async () => {
  let works = true;
  const { page } = open({ findParcels: () => (works ? { found: [STOPPED], asOf: NOW } : refuse('internal')()) });
  await type(page, 'E-1');
  works = false;
  jest.useFakeTimers();
  await type(page, 'E-2', 'failed');
  expect(page.querySelector('.found')).toBeUndefined();
  works = true;
  callPage(page, 'again');
  await until(() => page.data['phase'] === 'ready', 'the answer');
});

it('while another number is looked up nothing of the one before can be copied for it', async () => {
  const { page } = open();
  await type(page, 'E-1');
  callPage(page, 'setText', { detail: { value: 'E-2' } });
  await until(() => page.data['phase'] === 'looking', 'waiting');
  expect([page.querySelector('.found'), page.querySelector('.reply')]).toEqual([undefined, undefined]);
});

it('is not for who is no staff', async () => {
  const { page } = open({ findParcels: refuse('forbidden') });
  await type(page, 'E-1', 'forbidden');
  expect(textOf(page)).toContain('你的角色看不到这里，找店主开通');
});
