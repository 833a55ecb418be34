import { fakeCloud, refuse } from '../../fake-cloud';
import type { Answers } from '../../fake-cloud';
import { callPage, mount, textOf, until } from '../../mount';
import type { Mounted } from '../../mount';

const OWNER = { merchantId: 'muzuo', shopName: '木作小铺', name: '林姐', role: 'owner', can: { ship: true } };
const ZTO = { code: 'zto-express', name: '中通快递' };
const SHIPPED = {
  outcome: 'shipped',
  parcelId: 'p1',
  following: 'subscribed',
  claim: { token: 't', path: 'pages/claim/index?token=t', title: '餐椅 2 把发货了，点开看到哪了', expiresAt: 0 },
};

const DAY_MS = 86_400_000;
const BEIJING_OFFSET_MS = 8 * 3_600_000;

const opened: string[] = [];
const scrolledTo: unknown[] = [];

afterEach(() => {
  document.body.innerHTML = '';
  opened.length = 0;
  scrolledTo.length = 0;
});

/** WeChat's way to ask where things stand: the page at 100, every field at 300. */
function selectorQuery() {
  const query = {
    select: () => query,
    boundingClientRect: () => query,
    exec: (answer: (rects: object[]) => void) => answer([{ top: 100 }, { top: 300 }]),
  };
  return query;
}

function open(answers: Answers = {}, staff: object = OWNER, stubs: Record<string, unknown> = {}) {
  const cloud = fakeCloud(
    { guessCarriers: () => ({ guesses: [ZTO], all: [ZTO, { code: 'sf-express', name: '顺丰速运' }] }), ...answers },
    {
      getStorageSync: (key: string) => (key.endsWith('.staff') ? staff : ''),
      navigateTo: ({ url }: { url: string }) => opened.push(url),
      createSelectorQuery: selectorQuery,
      pageScrollTo: ({ scrollTop }: { scrollTop: number }) => scrolledTo.push(scrollTop),
      ...stubs,
    },
  );
  const page = mount('merchant/ship/index', {}, cloud.start);
  callPage(page, 'onLoad');
  return { page, cloud };
}

/** Everything but the waybill and the carrier. */
function fill(page: Mounted): void {
  const type = (field: string, value: string) => {
    callPage(page, 'setText', { currentTarget: { dataset: { field } }, detail: { value } });
  };
  type('orderNo', 'A1001');
  type('name', '陈小明');
  type('phone', '13812345678');
  callPage(page, 'setItem', { currentTarget: { dataset: { index: 0, part: 'name' } }, detail: { value: '餐椅' } });
}

async function fillAll(page: Mounted, waybillNo: string): Promise<void> {
  fill(page);
  callPage(page, 'setWaybill', { detail: { value: waybillNo } });
  await until(() => (page.data['carrierNames'] as string[] | undefined)?.length === 2, 'the carriers');
  callPage(page, 'chooseCarrier', { detail: { value: '0' } });
}

async function ready(page: Mounted): Promise<void> {
  await until(() => page.data['phase'] !== undefined, 'the form');
}

it('support is told whom to ask, and sees no form', async () => {
  const { page } = open({}, { ...OWNER, role: 'support', can: { ship: false } });
  await ready(page);
  expect(textOf(page)).toContain('客服不能发货，找店主开通');
  expect(textOf(page)).not.toContain('运单号');
});

it('says at each field what is missing, and puts the focus and the eye on the first', async () => {
  const { page, cloud } = open();
  await ready(page);
  callPage(page, 'submit');
  await until(() => page.data['focus'] === 'orderNo', 'the focus');
  await until(() => textOf(page).includes('这一项要填'), 'the words');
  expect(scrolledTo).toEqual([176]);
  expect(cloud.inputsOf('shipOrder')).toEqual([]);
});

it('takes a scanned number, and takes a refused camera calmly', async () => {
  const scanCode = jest.fn();
  const { page } = open({}, OWNER, { scanCode });
  await ready(page);
  callPage(page, 'scan');
  const [{ success, fail }] = scanCode.mock.calls[0] as [
    { success(got: { result: string }): void; fail(failure: { errMsg: string }): void },
  ];
  fail({ errMsg: 'scanCode:fail auth deny' });
  expect(textOf(page)).toContain('没给相机也行，照着输就好');
  success({ result: 'sf 1234567890' });
  await until(() => (page.data['waybillNo'] as { value: string }).value === 'SF1234567890', 'the number');
  callPage(page, 'onUnload');
});

it('two taps ship once, and the result is the claim card', async () => {
  const { page, cloud } = open({ shipOrder: () => SHIPPED });
  await fillAll(page, '761234567890');
  callPage(page, 'submit');
  callPage(page, 'submit');
  await until(() => textOf(page).includes('发好了'), 'the result');
  expect(cloud.inputsOf('shipOrder')).toHaveLength(1);
  expect(textOf(page)).toContain('餐椅 2 把发货了，点开看到哪了');
  expect(callPage(page, 'onShareAppMessage')).toMatchObject({
    title: '餐椅 2 把发货了，点开看到哪了',
    path: '/pages/claim/index?token=t',
  });
});

it.each([
  { following: 'subscribed', words: '已订阅，有消息会自动更新', mayCorrect: false },
  { following: 'later', words: '还没跟踪上，我们会自动再试', mayCorrect: false },
  { following: 'bad_waybill', words: '单号不对：数据源不认这个号', mayCorrect: true },
  { following: 'no_source', words: '没有数据源认识这家快递', mayCorrect: true },
])('says whether its tracks come by themselves: $following', async ({ following, words, mayCorrect }) => {
  const { page } = open({ shipOrder: () => ({ ...SHIPPED, following }) });
  await fillAll(page, '761234567890');
  callPage(page, 'submit');
  await until(() => textOf(page).includes(words), 'the outcome');
  expect(page.querySelector('.correct') !== undefined).toBe(mayCorrect);
  expect(textOf(page).includes('中通快递 ·\u00a07612 3456 7890'.replace('\u00a0', ' '))).toBe(mayCorrect);
});

it('a phone that does not fit is said with the digits that were typed, and mended in its field', async () => {
  const { page } = open({ shipOrder: () => ({ ...SHIPPED, following: 'bad_phone' }) });
  await fillAll(page, '761234567890');
  callPage(page, 'submit');
  await until(() => textOf(page).includes('收件电话后四位对不上'), 'the outcome');
  expect(textOf(page)).toContain('核对收件电话后四位，改好再发一次');
  expect(textOf(page)).toContain('先核对电话，再把卡片发给客户');
  expect(textOf(page)).toContain('填的是尾号 5678');
  callPage(page, 'correct');
  await until(() => page.data['phase'] === 'editing', 'the form');
  expect(page.data['focus']).toBe('phone');
});

it('a wrong number is mended in the same form, and ships as a parcel of its own', async () => {
  const { page, cloud } = open({ shipOrder: () => ({ ...SHIPPED, following: 'bad_waybill' }) });
  await fillAll(page, '761234567891');
  callPage(page, 'submit');
  await until(() => page.querySelector('.correct') !== undefined, 'the way out');
  callPage(page, 'correct');
  await until(() => page.data['phase'] === 'editing', 'the form');
  expect(page.data).toMatchObject({ focus: 'waybillNo', waybillNo: { value: '761234567891' } });
  callPage(page, 'setWaybill', { detail: { value: '761234567890' } });
  callPage(page, 'submit');
  await until(() => cloud.inputsOf('shipOrder').length === 2, 'the second parcel');
  const [first, second] = cloud.inputsOf('shipOrder') as { requestKey: string; orderNo: string }[];
  expect(second).toMatchObject({ orderNo: first?.orderNo, waybillNo: '761234567890' });
  expect(second?.requestKey).not.toBe(first?.requestKey);
});

it('opens the picker at the carrier that is chosen', async () => {
  const { page } = open();
  await fillAll(page, '761234567890');
  callPage(page, 'chooseCarrier', { detail: { value: '1' } });
  await until(() => page.data['carrierIndex'] === 1, 'the choice');
  expect(page.data['carrierNames']).toEqual(['中通快递', '顺丰速运']);
});

it('opens no picker while there is nothing to choose from, and says so at the field', async () => {
  const { page } = open({ guessCarriers: refuse('offline') });
  await ready(page);
  callPage(page, 'offerCarriers');
  await until(() => textOf(page).includes('快递公司没取到，连上网再点一次'), 'the words');
  expect(page.data['carrierNames']).toEqual([]);
});

it.each([
  { part: 'date', value: (yesterday: Date) => yesterday.toISOString().slice(0, 10), shows: /^昨天 / },
  { part: 'time', value: () => '00:00', shows: / 00:00$/ },
])('the $part is chosen on Beijing’s clocks, whatever the phone’s zone is', async ({ part, value, shows }) => {
  const { page } = open();
  await ready(page);
  const there = new Date(Date.now() + BEIJING_OFFSET_MS);
  expect(page.data['pickers']).toMatchObject({ to: there.toISOString().slice(0, 10) });
  const yesterday = new Date(there.getTime() - DAY_MS);
  callPage(page, 'chooseMoment', { currentTarget: { dataset: { part } }, detail: { value: value(yesterday) } });
  await until(() => shows.test(String(page.data['shippedAt'])), 'the field');
});

it('asks about an odd check digit at the number, and ships when told to', async () => {
  const { page, cloud } = open({
    shipOrder: ({ checkDigitConfirmed }: { checkDigitConfirmed?: boolean }) =>
      checkDigitConfirmed === true ? SHIPPED : { outcome: 'odd_check_digit' },
  });
  await fillAll(page, '761234567891');
  callPage(page, 'submit');
  await until(() => textOf(page).includes('这个号差一位，再看看'), 'the question');
  callPage(page, 'answer');
  await until(() => textOf(page).includes('发好了'), 'the result');
  expect(cloud.inputsOf('shipOrder')).toHaveLength(2);
});

it('a waybill that was shipped before opens its parcel', async () => {
  const { page } = open({ shipOrder: () => ({ outcome: 'duplicate', parcelId: 'old' }) });
  await fillAll(page, '761234567890');
  callPage(page, 'submit');
  await until(() => textOf(page).includes('这个运单号发过了'), 'the words');
  callPage(page, 'answer');
  expect(opened).toEqual(['/pages/timeline/index?parcelId=old']);
});

it('starts an empty form for the next parcel', async () => {
  const { page } = open({ shipOrder: () => SHIPPED });
  await fillAll(page, '761234567890');
  callPage(page, 'submit');
  await until(() => page.data['phase'] === 'shipped', 'the result');
  callPage(page, 'startAgain');
  await until(() => page.data['phase'] === 'editing', 'the form');
  expect(page.data['orderNo']).toEqual({ value: '', problem: '' });
});
