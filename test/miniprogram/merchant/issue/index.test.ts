import type { IssuePage } from '../../../../typings/merchant';
import { fakeCloud, refuse } from '../../fake-cloud';
import type { Answers } from '../../fake-cloud';
import { callPage, fire, mount, textOf, until } from '../../mount';
import type { Mounted } from '../../mount';
import { NOW, WENT_WRONG, someIssue } from '../../some-issue';

const OWNER = {
  merchantId: 'muzuo',
  shopName: '木作小铺',
  name: '林姐',
  role: 'owner',
  can: { ship: true, handle: true },
};
const QUERY = { parcelId: 'p%2F1', code: 'delivery_failed', since: String(WENT_WRONG) };

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

async function open(changes: Partial<IssuePage> = {}, answers: Answers = {}, staff: object | '' = OWNER) {
  const cloud = fakeCloud(
    {
      getIssue: () => someIssue(changes),
      handleIssue: () => ({ outcome: 'done', issue: someIssue({ ...changes, revision: 4 }) }),
      ...answers,
    },
    {
      getStorageSync: (key: string) => (key.endsWith('.staff') ? staff : ''),
      setStorageSync: () => undefined,
      makePhoneCall: noted('makePhoneCall'),
      navigateTo: noted('navigateTo'),
      switchTab: noted('switchTab'),
      showToast: noted('showToast'),
      pageScrollTo: noted('pageScrollTo'),
      setNavigationBarColor: noted('setNavigationBarColor'),
    },
  );
  const page = mount('merchant/issue/index', {}, cloud.start);
  pages.push(page);
  callPage(page, 'onLoad', { ...QUERY, code: changes.code ?? QUERY.code });
  callPage(page, 'onShow');
  await until(() => ['ready', 'failed', 'not_found', 'forbidden'].includes(String(page.data['phase'])), 'loading');
  callPage(page, 'onHide');
  return { page, cloud };
}

const has = (page: Mounted, selector: string) => page.querySelector(selector) !== undefined;

async function openSheet(page: Mounted, sheet: string): Promise<void> {
  callPage(page, 'open', { currentTarget: { dataset: { sheet } } });
  await until(() => page.data['sheet'] === sheet, `the sheet ${sheet}`);
}

it('answers first: how late it is, what is wrong, what to do; then why, and what was done', async () => {
  const { page, cloud } = await open({
    words: { raw: '客户电话无法接通', at: WENT_WRONG, zone: 'Asia/Shanghai' },
  });
  const text = textOf(page);
  const places = [
    '没送成，还没重新安排',
    '从出问题到现在',
    '建议这样做',
    '收件人',
    '为什么算异常',
    '客户电话无法接通',
    '处理记录',
  ].map((words) => text.indexOf(words));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places).not.toContain(-1);
  expect(cloud.inputsOf('getIssue')).toEqual([
    { parcelId: 'p/1', code: 'delivery_failed', since: WENT_WRONG, locale: 'zh-CN' },
  ]);
  expect(argumentsOf('setNavigationBarColor')).toEqual([{ frontColor: '#000000', backgroundColor: '#fceaea' }]);
});

it('rings up the courier, and leads to the parcel', async () => {
  const { page } = await open({ call: { who: 'courier', phone: '13900002231' } });
  await fire(page.querySelector('.call'), 'click');
  await fire(page.querySelector('.see'), 'tap');
  expect(argumentsOf('makePhoneCall')).toMatchObject([{ phoneNumber: '13900002231' }]);
  expect(argumentsOf('navigateTo')).toEqual([{ url: '/pages/timeline/index?parcelId=p%2F1' }]);
});

it('tells the customer: a ready sentence, changed, which way it goes, and how many characters', async () => {
  const { page, cloud } = await open();
  await openSheet(page, 'tell');
  expect(page.data['tell']).toMatchObject({ count: '0 / 120', channel: '微信消息（还剩 1 条）·\u00a0也会放在包裹页' });
  await fire(page.querySelectorAll('.reply')[0], 'tap');
  await until(() => has(page, '.reply-chosen'), 'the reply');
  callPage(page, 'setText', { detail: { value: '明天 18:00 前送到。' } });
  await until(() => (page.data['tell'] as { count: string }).count === '13 / 120', 'the count');
  callPage(page, 'submit');
  await until(() => page.data['sheet'] === '', 'sending');
  expect(cloud.inputsOf('handleIssue')).toMatchObject([
    { revision: 3, act: { kind: 'tell', text: '明天 18:00 前送到。' } },
  ]);
  await until(() => argumentsOf('showToast').length === 1, 'the word that it was told');
});

it.each([
  { name: 'no accept left', changes: { acceptsLeft: 0 }, channel: '只在包裹页显示 ·\u00a0没有微信消息的额度了' },
  { name: 'nobody claimed it', changes: { claimed: false }, channel: '客户还没认领，认领后才看得到' },
])('says honestly which way words go: $name', async ({ changes, channel }) => {
  const { page } = await open(changes);
  await openSheet(page, 'tell');
  expect(page.data['tell']).toMatchObject({ channel });
});

it('says plainly that a customer who deleted their data cannot be told, in place of the button', async () => {
  const call = { who: 'courier' as const, phone: '13900002231' };
  const { page, cloud } = await open({ claimed: false, forgotten: true, call });
  await until(() => textOf(page).includes('客户自己删了资料，这里没有了，消息发不出去'), 'the words');
  const text = textOf(page);
  for (const words of ['客户还没认领', '选一句，再改改', '发给客户']) expect(text).not.toContain(words);
  expect([has(page, '.tell'), has(page, '.call'), has(page, '.solve')]).toEqual([false, true, true]);
  callPage(page, 'open', { currentTarget: { dataset: { sheet: 'tell' } } });
  callPage(page, 'setText', { detail: { value: '在催了' } });
  callPage(page, 'submit');
  expect([page.data['sheet'], cloud.inputsOf('handleIssue')]).toEqual(['', []]);
});

it('has no row of buttons where there is neither anybody to call nor anybody to tell', async () => {
  const { call: _nobody, ...issue } = someIssue({ claimed: false, forgotten: true });
  const { page } = await open({}, { getIssue: () => issue });
  await until(() => textOf(page).includes('消息发不出去'), 'the words');
  expect(has(page, '.buttons')).toBe(false);
});

it('does not say that it was sent to a customer who deleted their data in the meantime', async () => {
  const issue = someIssue({ claimed: false, forgotten: true, revision: 4 });
  const { page } = await open({}, { handleIssue: () => ({ outcome: 'done', issue }) });
  await openSheet(page, 'tell');
  callPage(page, 'setText', { detail: { value: '在催了' } });
  callPage(page, 'submit');
  await until(() => argumentsOf('showToast').length === 1, 'the toast');
  expect(argumentsOf('showToast')).toMatchObject([{ title: '客户自己删了资料，这里没有了，消息发不出去' }]);
});

it.each([
  { code: 'internal', why: '没连上，不确定发没发出去。再点一次，不会发两遍' },
  { code: 'too_large', why: '这件事已经写给客户 5 次了，还有要说的就打电话' },
])('words that were not sent stay, with why beside them: $code', async ({ code, why }) => {
  const { page } = await open({}, { handleIssue: refuse(code) });
  await openSheet(page, 'tell');
  callPage(page, 'setText', { detail: { value: '在催了' } });
  callPage(page, 'submit');
  await until(() => page.data['actFailure'] === why, 'the failure');
  expect(page.data).toMatchObject({ sheet: 'tell', busy: false, tell: { text: '在催了' } });
});

it('a colleague who left cannot be handed anything', async () => {
  const { page } = await open({}, { handleIssue: refuse('not_found') });
  await openSheet(page, 'hand');
  await fire(page.querySelector('.colleague'), 'tap');
  await until(() => page.data['actFailure'] === '这位同事不在了，换一位', 'the failure');
});

it('what was not taken is said where the buttons are, and at the top', async () => {
  const { page } = await open({}, { handleIssue: refuse('busy') });
  await fire(page.querySelector('.take'), 'tap');
  await until(() => has(page, '.act-failure'), 'the strip');
  await until(() => argumentsOf('showToast').length === 1, 'the toast');
  expect(argumentsOf('showToast')).toMatchObject([{ title: '刚好有人在改，再点一次' }]);
  expect(argumentsOf('pageScrollTo')).toMatchObject([{ scrollTop: 0 }]);
});

it.each([
  { name: 'one’s own', by: OWNER.name, changes: {}, text: '你刚在别处改过，看看再存', action: '接着写' },
  { name: 'it is over', by: '小林', changes: { closedAt: NOW }, text: '已经结束了，不用再写', action: '' },
])('a change meanwhile is told as what it is: $name', async ({ by, changes, text, action }) => {
  const log = [{ at: NOW, by, what: { kind: 'took' as const } }];
  const issue = someIssue({ revision: 4, log, ...changes });
  const { page } = await open({}, { handleIssue: () => ({ outcome: 'changed', issue }) });
  await openSheet(page, 'tell');
  callPage(page, 'setText', { detail: { value: '在催了' } });
  callPage(page, 'submit');
  await until(() => has(page, '.changed'), 'the strip');
  expect(page.data['changed']).toEqual({ text, action });
});

it('the second of two clerks is told, sees the page as it is now, takes it over and goes on with their words', async () => {
  const theirs = someIssue({
    revision: 4,
    taken: { name: '小林', at: NOW, mine: false },
    log: [{ at: NOW, by: '小林', what: { kind: 'took' } }],
  });
  const answers = [
    { outcome: 'changed', issue: theirs },
    { outcome: 'done', issue: someIssue({ revision: 5, taken: { name: OWNER.name, at: NOW, mine: true } }) },
  ];
  const { page } = await open({}, { handleIssue: () => answers.shift() });
  await openSheet(page, 'tell');
  callPage(page, 'setText', { detail: { value: '在催了' } });
  callPage(page, 'submit');
  await until(() => has(page, '.changed'), 'the strip');
  expect(page.data['changed']).toEqual({ text: '小林刚改过，看看再存', action: '接过来' });
  expect(textOf(page)).toContain('小林正在处理');
  callPage(page, 'goOn');
  await until(() => page.data['sheet'] === 'tell', 'going on');
  expect(page.data['tell']).toMatchObject({ text: '在催了' });
});

it('what somebody else is on can be taken over, and nothing else', async () => {
  const { page, cloud } = await open({ taken: { name: '小林', at: NOW, mine: false } });
  expect([has(page, '.tell'), has(page, '.solve'), has(page, '.take-over')]).toEqual([false, false, true]);
  await fire(page.querySelector('.take-over'), 'click');
  await until(() => cloud.inputsOf('handleIssue').length === 1, 'taking over');
  expect(cloud.inputsOf('handleIssue')).toMatchObject([{ act: { kind: 'take' } }]);
});

it('is handed to a colleague; without any there is nobody to hand it to', async () => {
  const { page, cloud } = await open();
  await openSheet(page, 'hand');
  await fire(page.querySelector('.colleague'), 'tap');
  await until(() => page.data['sheet'] === '', 'handing over');
  expect(cloud.inputsOf('handleIssue')).toMatchObject([{ act: { kind: 'hand', to: 'k1' } }]);
  expect(has((await open({ colleagues: [] })).page, '.hand')).toBe(false);
});

it('is marked a false alarm, and that can be taken back', async () => {
  const solved = someIssue({ revision: 4, closedAt: NOW, outcome: 'false_alarm' });
  const { page, cloud } = await open({}, { handleIssue: () => ({ outcome: 'done', issue: solved }) });
  await openSheet(page, 'solve');
  callPage(page, 'submit');
  await until(() => textOf(page).includes('选一个结果'), 'the words at the field');
  await fire(page.querySelectorAll('.outcome')[6], 'tap');
  callPage(page, 'submit');
  await until(() => has(page, '.reopen'), 'the end');
  expect(textOf(page)).toContain('已解决：误报');
  expect(page.data['undo']).toBe('撤销');
  expect([has(page, '.tell'), has(page, '.foot')]).toEqual([false, false]);
  await fire(page.querySelector('.reopen'), 'tap');
  await until(() => cloud.inputsOf('handleIssue').length === 2, 'taking it back');
  expect(cloud.inputsOf('handleIssue')).toMatchObject([
    { act: { kind: 'solve', outcome: 'false_alarm' } },
    { act: { kind: 'reopen' } },
  ]);
});

it('who may only look is told whom to ask', async () => {
  const { page } = await open({}, {}, { ...OWNER, can: { ship: false, handle: false } });
  expect(textOf(page)).toContain('你的角色只能看，要处理找店主开通');
  expect([has(page, '.tell'), has(page, '.foot')]).toEqual([false, false]);
});

it('while it is not known who this is, nothing is said of their role', async () => {
  const { page } = await open({}, {}, '');
  expect(textOf(page)).toContain('还没人处理');
  expect(textOf(page)).not.toContain('你的角色');
});

it.each([
  { code: 'not_found', words: '这里没有这个问题', leads: 'switchTab' },
  { code: 'forbidden', words: '你的角色看不到这里，找店主开通', leads: '' },
  { code: 'internal', words: '没打开成', leads: '' },
])('$code: $words', async ({ code, words, leads }) => {
  const { page } = await open({}, { getIssue: refuse(code) });
  await until(() => page.querySelector('.blank') !== undefined, 'the words');
  expect((page.data['blank'] as { title: string }).title).toBe(words);
  callPage(page, 'retry');
  expect(argumentsOf('switchTab')).toHaveLength(leads === '' ? 0 : 1);
});

describe('what the customer asked', () => {
  const requests = [
    { kind: 'address' as const, at: NOW },
    { kind: 'new_time' as const, at: NOW - 60_000, text: '11 月 23 日上午送' },
  ];
  const asked = { code: 'asked' as const, requests };
  const rows = (page: Mounted) => page.querySelectorAll('.request').map((row) => textOf(row));

  it('is read at once; an address after a reason', async () => {
    const revealed = [{ ...requests[0], text: '3 号楼 502' }, requests[1]] as typeof requests;
    const handleIssue = () => ({ outcome: 'done', issue: someIssue({ ...asked, requests: revealed }) });
    const { page, cloud } = await open(asked, { handleIssue });
    await until(() => rows(page).length === 2, 'rows');
    expect(rows(page)).toEqual([
      expect.stringContaining('地址要看的时候再打开查看'),
      expect.stringContaining('11 月 23 日上午送'),
    ]);
    await openSheet(page, 'reveal');
    callPage(page, 'reveal', { currentTarget: { dataset: { reason: 'address' } } });
    await until(() => rows(page)[0]?.includes('3 号楼 502') === true, 'the address');
    expect(cloud.inputsOf('handleIssue')).toMatchObject([{ act: { kind: 'reveal', reason: 'address' } }]);
    callPage(page, 'onHide');
    await until(() => rows(page)[0]?.includes('地址要看的时候再打开') === true, 'it is out of sight');
  });

  it.each<{ name: string; changes: Partial<IssuePage>; staff: object; want: string }>([
    {
      name: 'whoever may only look sees that it was asked',
      changes: {},
      staff: { ...OWNER, can: { ship: false, handle: false } },
      want: '补地址',
    },
    {
      name: 'of somebody who was forgotten nothing is left',
      changes: { claimed: false },
      staff: OWNER,
      want: '没有了',
    },
    {
      name: 'what is closed needs no look',
      changes: { closedAt: NOW, outcome: 'answered' },
      staff: OWNER,
      want: '补地址',
    },
  ])('$name', async ({ changes, staff, want }) => {
    const { page } = await open({ ...asked, ...changes }, {}, staff);
    await until(() => rows(page).length === 2, 'rows');
    expect(rows(page)[0]).toContain(want);
    expect(has(page, '.reveal')).toBe(false);
  });

  it('says why a look was refused', async () => {
    const { page } = await open(asked, { handleIssue: refuse('too_large') });
    await openSheet(page, 'reveal');
    callPage(page, 'reveal', { currentTarget: { dataset: { reason: 'other' } } });
    await until(() => textOf(page).includes('这个地址已经看过很多次了'), 'why');
  });

  it('ends otherwise than what went wrong', async () => {
    const ends = (page: Mounted) =>
      (page.data['solve'] as { outcomes: { text: string }[] }).outcomes.map(({ text }) => text);
    expect(ends((await open(asked)).page)).toEqual(['答复了', '约好时间了', '改址', '退回', '补发', '退款']);
    expect(ends((await open()).page)).not.toContain('答复了');
  });

  it('stands in the log as asked, and who saw the address', async () => {
    const log: IssuePage['log'] = [
      { at: WENT_WRONG, what: { kind: 'opened' } },
      { at: NOW, what: { kind: 'escalated' } },
      { at: NOW, by: '小周', what: { kind: 'revealed', reason: 'claim' } },
    ];
    const { page } = await open({ ...asked, log });
    await until(() => textOf(page).includes('小周看了客户补的地址（理赔）'), 'the log');
    expect(textOf(page)).toContain('客户又问了');
    expect(textOf(page)).toContain('从客户问到现在');
    expect(textOf(page)).not.toContain('发现问题');
  });
});
