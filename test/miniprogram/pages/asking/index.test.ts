import type { Timeline } from '../../../../typings/shopper';
import { fakeCloud, refuse } from '../../fake-cloud';
import type { Answers } from '../../fake-cloud';
import { callPage, fire, mount, textOf, until } from '../../mount';
import type { Mounted } from '../../mount';
import { someTimeline } from '../../some-parcels';

let pages: Mounted[] = [];
let gone: unknown[] = [];
const store = new Map<string, unknown>();

afterEach(() => {
  pages.forEach((page) => callPage(page, 'onUnload'));
  [pages, gone] = [[], []];
  document.body.innerHTML = '';
  store.clear();
});

const CHAIRS = { goods: '餐椅 2 把', shopName: '木作小铺' };

/** As it is opened from a parcel's timeline, which the phone keeps. */
function open(kind: string, parcel: Partial<Timeline> = {}, answers: Answers = {}) {
  keepTimeline(parcel);
  return openCold(kind, answers);
}

function keepTimeline(parcel: Partial<Timeline> = {}): void {
  store.set('timelines', [{ timeline: someTimeline({ ...CHAIRS, ...parcel }), locale: 'zh-CN', ahead: 0 }]);
}

/** As it is opened from a link, on a phone that keeps no timeline unless one is put there. */
function openCold(kind: string, answers: Answers = {}, stubs: Record<string, unknown> = {}) {
  const cloud = fakeCloud(
    { askShop: () => someTimeline(), ...answers },
    {
      getStorageSync: (key: string) => store.get(key.split('.').at(-1) ?? '') ?? '',
      setStorageSync: (key: string, value: unknown) => store.set(key.split('.').at(-1) ?? '', value),
      removeStorageSync: (key: string) => store.delete(key.split('.').at(-1) ?? ''),
      navigateBack: () => gone.push('back'),
      pageScrollTo: ({ selector }: { selector: string }) => gone.push(selector),
      redirectTo: ({ url }: { url: string }) => gone.push(url),
      switchTab: ({ url }: { url: string }) => gone.push(url),
      ...stubs,
    },
  );
  Object.assign(globalThis, { getCurrentPages: () => [] });
  const page = mount('pages/asking/index', {}, cloud.start);
  pages.push(page);
  callPage(page, 'onLoad', { parcelId: 'p1', kind });
  return { page, cloud };
}

const typed = (page: Mounted, value: string) => callPage(page, 'type', { detail: { value } });
const choices = (page: Mounted) => page.querySelectorAll('.choice').map((choice) => textOf(choice));
async function choose(page: Mounted, text: RegExp): Promise<void> {
  await until(() => choices(page).length > 0, 'choices');
  await fire(
    page.querySelectorAll('.choice').find((choice) => text.test(textOf(choice))),
    'tap',
  );
}
async function send(page: Mounted): Promise<void> {
  await until(() => page.querySelector('.send') !== undefined, 'the button');
  await fire(page.querySelector('.send'), 'click');
}

it.each<{ kind: string; parcel: Partial<Timeline>; want: string[] }>([
  { kind: 'question', parcel: { stage: 'out_for_delivery' }, want: ['今天还会送吗？', '能放门口吗？'] },
  { kind: 'question', parcel: { stage: 'awaiting_pickup' }, want: ['能多放一天吗？', '能送上门吗？'] },
  { kind: 'new_time', parcel: {}, want: ['明天上午', '明天下午', '后天', '晚上 18:00 后', '放驿站'] },
  { kind: 'address', parcel: {}, want: ['门牌号', '楼栋、单元', '小区或公司名', '电话换了'] },
  { kind: 'anything', parcel: { stage: 'delivered' }, want: ['东西少了，怎么办？', '想退换，怎么弄？'] },
])('$kind has ready words for where the parcel is', async ({ kind, parcel, want }) => {
  const { page } = open(kind, parcel);
  await until(() => choices(page).length > 0, 'choices');
  expect(choices(page)).toEqual(want);
});

it('says about which parcel, and who answers', async () => {
  const { page } = open('question');
  await until(() => textOf(page).includes('木作小铺的人在工作时间回你，不是快递公司'), 'who answers');
  expect(textOf(page)).toContain('餐椅 2 把 · 木作小铺');
});

it('nothing can be moved any more of what has come to its end', async () => {
  const { page } = open('new_time', { stage: 'delivered' });
  await until(() => choices(page).length > 0, 'choices');
  expect(page.querySelector('.kinds')).toBeUndefined();
});

it.each<{ kind: string; choice: RegExp; text: string; want: RegExp }>([
  { kind: 'question', choice: /今天还会送吗/, text: '', want: /^今天还会送吗？$/ },
  { kind: 'question', choice: /今天还会送吗/, text: '我在外地', want: /^今天还会送吗？我在外地$/ },
  { kind: 'new_time', choice: /明天上午/, text: '', want: /^\d+ 月 \d+ 日上午送$/ },
  { kind: 'address', choice: /门牌号/, text: ' 502 ', want: /^门牌号：502$/ },
])('sends $kind with a date and not 明天, once', async ({ kind, choice, text, want }) => {
  const { page, cloud } = open(kind);
  await choose(page, choice);
  typed(page, text);
  await Promise.all([send(page), send(page)]);
  await until(() => textOf(page).includes('商家收到了'), 'sent');
  expect(cloud.inputsOf('askShop')).toEqual([
    {
      locale: 'zh-CN',
      parcelId: 'p1',
      kind,
      text: expect.stringMatching(want) as string,
      key: expect.any(String) as string,
    },
  ]);
  callPage(page, 'goOn');
  expect(gone).toEqual(['/pages/timeline/index?parcelId=p1']);
});

it.each([
  { kind: 'question', choice: undefined, text: '  ', want: '选一句，或者写一句' },
  { kind: 'address', choice: /门牌号/, text: '', want: '写上再发' },
  { kind: 'question', choice: undefined, text: '长'.repeat(203), want: '多了 3 个字' },
])('sends nothing that says nothing, or too much: $want', async ({ kind, choice, text, want }) => {
  const { page, cloud } = open(kind);
  if (choice) await choose(page, choice);
  typed(page, text);
  await send(page);
  await until(() => textOf(page).includes(want), want);
  expect(cloud.inputsOf('askShop')).toEqual([]);
  expect([gone, page.data['focus']]).toEqual([['.asked'], true]);
});

it.each([
  { code: 'too_large', want: '已经问过好几次了' },
  { code: 'not_found', want: '这个包裹不在你名下' },
  { code: 'internal', want: '没发成，你写的还在' },
])('says why it was not taken: $code, and goes again as the same', async ({ code, want }) => {
  const failures = [refuse(code)];
  const { page, cloud } = open('question', {}, { askShop: () => (failures.shift() ?? (() => someTimeline()))() });
  typed(page, '到哪了');
  await send(page);
  await until(() => textOf(page).includes(want), want);
  await send(page);
  await until(() => textOf(page).includes('商家收到了'), 'sent');
  const keys = cloud.inputsOf('askShop').map((input) => (input as { key: string }).key);
  expect(new Set(keys).size).toBe(1);
});

it('waits where there is no network, says so, and goes by a tap', async () => {
  const failures = [refuse('offline')];
  const { page } = open('question', {}, { askShop: () => (failures.shift() ?? (() => someTimeline()))() });
  typed(page, '到哪了');
  await send(page);
  await until(() => textOf(page).includes('还没发出去，有网就发'), 'queued');
  expect(store.get('waiting-deeds')).toMatchObject([{ thing: { does: 'askShop', input: { text: '到哪了' } } }]);
  callPage(page, 'goOn');
  await until(() => textOf(page).includes('商家收到了'), 'sent');
  expect(store.has('waiting-deeds')).toBe(false);
});

it.each(['offline', 'internal'])(
  'told once more without luck (%s) stays with what waits, and a refusal brings back what was written',
  async (code) => {
    const answers = [refuse('offline'), refuse(code), refuse('too_large')];
    const { page, cloud } = open('question', {}, { askShop: () => answers.shift()?.() });
    typed(page, '到哪了');
    await send(page);
    await until(() => textOf(page).includes('还没发出去'), 'queued');
    callPage(page, 'goOn');
    const seen = new Set<unknown>();
    await until(() => {
      seen.add(page.data['phase']);
      return cloud.inputsOf('askShop').length === 2 && page.data['sending'] === false;
    }, 'waiting on');
    expect([...seen]).toEqual(['queued']);
    callPage(page, 'goOn');
    await until(() => textOf(page).includes('已经问过好几次了'), 'the refusal');
    expect(page.querySelector('.asked')?.data['text']).toBe('到哪了');
  },
);

describe('opened from a link', () => {
  it('has its layout until it is known what is asked about', async () => {
    const { page } = openCold('question', {}, { request: () => undefined });
    await until(() => page.querySelector('.body-wait') !== undefined, 'the layout');
    expect([page.querySelector('.send'), choices(page)]).toEqual([undefined, []]);
  });

  it('asks once which parcel it is about', async () => {
    const { page, cloud } = openCold('question', {
      getTimeline: () => someTimeline({ ...CHAIRS, stage: 'out_for_delivery' }),
    });
    await until(() => textOf(page).includes('餐椅 2 把 · 木作小铺'), 'the parcel');
    expect(choices(page)).toEqual(['今天还会送吗？', '能放门口吗？']);
    expect(cloud.calls).toEqual([{ action: 'getTimeline', input: { locale: 'zh-CN', parcelId: 'p1' } }]);
  });

  it('asks nothing where the phone keeps the parcel', async () => {
    const { page, cloud } = open('question');
    await until(() => choices(page).length > 0, 'choices');
    expect(cloud.calls).toEqual([]);
  });

  it.each(['offline', 'internal'])('says that it did not open (%s), and a tap tries again', async (code) => {
    const failures = [refuse(code)];
    const { page } = openCold('question', {
      getTimeline: () => (failures.shift() ?? (() => someTimeline(CHAIRS)))(),
    });
    await until(() => textOf(page).includes('没打开成'), 'the failure');
    await fire(page.querySelector('.stopped')?.querySelector('.state-button'), 'click');
    await until(() => textOf(page).includes('餐椅 2 把 · 木作小铺'), 'the parcel');
  });

  it.each(['not_found', 'bad_input'])('no parcel of one’s own (%s) is said like anywhere', async (code) => {
    const { page } = openCold('question', { getTimeline: refuse(code) });
    await until(() => textOf(page).includes('这里没有这个包裹'), 'the failure');
    await fire(page.querySelector('.stopped')?.querySelector('.state-button'), 'click');
    expect(gone).toEqual(['/pages/order-list/index']);
  });
});

describe('what was typed', () => {
  const field = (page: Mounted) => page.querySelector('.asked')?.data['text'];
  /** Left, and opened again while the app runs. */
  function reopen(page: Mounted, kind: string): void {
    callPage(page, 'onUnload');
    callPage(page, 'onLoad', { parcelId: 'p1', kind });
  }

  it('is there on the next visit, where the button leads that was tapped', async () => {
    const { page } = open('new_time');
    typed(page, '送前打个电话');
    reopen(page, 'question');
    await until(() => choices(page).includes('能放门口吗？'), 'the questions');
    expect(field(page)).toBe('');
    reopen(page, 'new_time');
    await until(() => field(page) === '送前打个电话', 'the draft');
    expect(choices(page)).toContain('放驿站');
  });

  it('cannot be changed while it is on its way', async () => {
    const answers: (() => void)[] = [];
    const request = ({ success }: { success(done: object): void }) =>
      answers.push(() => success({ statusCode: 200, data: { ok: true, data: someTimeline() } }));
    keepTimeline();
    const { page } = openCold('question', {}, { request });
    const isStill = () => page.querySelector('.asked')?.data['disabled'];
    typed(page, '到哪了');
    await until(() => isStill() === false, 'the field');
    await send(page);
    await until(() => isStill() === true, 'a field at rest');
    callPage(page, 'turnTo', { detail: { key: 'new_time' } });
    expect(choices(page)).toContain('能放门口吗？');
    answers.forEach((answer) => answer());
    await until(() => textOf(page).includes('商家收到了'), 'sent');
  });

  it('and sent, then left, and refused: is said on the parcel’s page', async () => {
    const answers: (() => void)[] = [];
    const refusal = { ok: false, code: 'too_large', retryable: false, requestId: 'r1' };
    const request = ({ success }: { success(done: object): void }) =>
      answers.push(() => success({ statusCode: 200, data: refusal }));
    keepTimeline();
    const { page } = openCold('question', {}, { request });
    typed(page, '到哪了');
    await send(page);
    callPage(page, 'onUnload');
    answers.forEach((answer) => answer());
    await until(() => store.has('lost-deeds'), 'the refusal');
    expect(answers).toHaveLength(1);
  });
});
