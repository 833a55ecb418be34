import type { ShareCard, SharedProgress } from '../../../../../typings/shopper';
import { fakeCloud, refuse } from '../../../fake-cloud';
import type { Answers } from '../../../fake-cloud';
import { callPage, mount, textOf, until } from '../../../mount';
import type { Mounted } from '../../../mount';

const VIEW: SharedProgress = {
  kind: 'progress',
  expiresAt: Date.UTC(2026, 10, 28, 6),
  stage: 'in_transit',
  headline: ['正从佛山去杭州'],
  progress: { way: 'forward', at: 2 },
  route: ['佛山', '长沙'],
  events: [],
};
const CARD: ShareCard = {
  token: 't'.repeat(22),
  path: `pages/sharing/view/index?token=${'t'.repeat(22)}`,
  title: '包裹在路上，周日左右到',
  expiresAt: VIEW.expiresAt,
  view: VIEW,
};
const AGAIN: ShareCard = { ...CARD, path: 'pages/sharing/view/index?token=other' };

let pages: Mounted[] = [];
const went: string[] = [];

afterEach(() => {
  pages.forEach((page) => callPage(page, 'onUnload'));
  pages = [];
  went.length = 0;
  document.body.innerHTML = '';
});

/** A canvas on which everything may be drawn. */
const drawn: string[] = [];
const pen = new Proxy<Record<string, unknown>>(
  {},
  { get: (_, name) => () => drawn.push(String(name)), set: () => true },
);
const canvas = { width: 0, height: 0, getContext: () => pen };
const query = {
  select: () => query,
  fields: () => query,
  exec: (heard: (found: unknown[]) => void) => {
    heard([{ node: canvas }]);
  },
};

function open(answers: Answers, asked: object = { parcelId: 'p1' }, stubs: Record<string, unknown> = {}) {
  const cloud = fakeCloud(answers, {
    createSelectorQuery: () => query,
    canvasToTempFilePath: ({ success }: { success: (file: object) => void }) => {
      success({ tempFilePath: 'wxfile://picture' });
    },
    switchTab: ({ url }: { url: string }) => went.push(url),
    navigateBack: () => went.push('back'),
    ...stubs,
  });
  const page = mount('pages/sharing/send/index', {}, cloud.start);
  pages.push(page);
  callPage(page, 'onLoad', asked);
  return { page, cloud };
}

it('says what they see and what not before anything is sent, and sends a drawn card', async () => {
  drawn.length = 0;
  const { page, cloud } = open({ shareParcel: () => CARD });
  await until(() => page.data['phase'] === 'ready', 'the card');
  expect(cloud.inputsOf('shareParcel')).toEqual([{ locale: 'zh-CN', parcelId: 'p1', kind: 'progress' }]);
  for (const words of [
    '对方能看到：进度和城市',
    '看不到：姓名、电话、地址、商品',
    '7 天后失效（11 月 28 日）',
    '发给朋友',
  ])
    expect(textOf(page)).toContain(words);
  await until(() => page.instance['picture'] === 'wxfile://picture', 'the picture');
  expect(drawn).toEqual(expect.arrayContaining(['fillRect', 'lineTo', 'arc']));
  expect(canvas).toMatchObject({ width: 500, height: 400 });
  expect(callPage(page, 'onShareAppMessage')).toEqual({
    title: CARD.title,
    path: `/${CARD.path}`,
    imageUrl: 'wxfile://picture',
  });
});

it('sends the card without a picture of ours where none can be drawn', async () => {
  const { page } = open(
    { shareParcel: () => CARD },
    { parcelId: 'p1' },
    {
      canvasToTempFilePath: ({ fail }: { fail: () => void }) => {
        fail();
      },
    },
  );
  await until(() => page.data['phase'] === 'ready', 'the card');
  expect(callPage(page, 'onShareAppMessage')).toEqual({ title: CARD.title, path: `/${CARD.path}` });
});

it('leads to nobody’s parcel while there is no link', async () => {
  const { page } = open({ shareParcel: refuse('internal') });
  await until(() => page.data['phase'] === 'failed', 'failing');
  expect(callPage(page, 'onShareAppMessage')).toEqual({ title: '包裹', path: '/pages/order-list/index' });
});

it('withdraws after a question, says so, and goes on with a new link', async () => {
  const cards = [CARD, AGAIN];
  const { page, cloud } = open({ shareParcel: () => cards.shift(), withdrawShares: () => ({ withdrawn: 2 }) });
  await until(() => page.data['phase'] === 'ready', 'the card');
  callPage(page, 'ask');
  await until(() => page.data['asking'] === true, 'the question');
  expect(page.data['question']).toContain('之前发出去的链接马上都打不开');
  expect(cloud.inputsOf('withdrawShares')).toEqual([]);
  callPage(page, 'withdraw');
  callPage(page, 'withdraw');
  await until(() => textOf(page).includes('撤回了，之前发出去的链接都打不开了'), 'the outcome');
  await until(() => page.data['phase'] === 'ready', 'the new card');
  expect(cloud.inputsOf('withdrawShares')).toEqual([{ parcelId: 'p1' }]);
  expect(callPage(page, 'onShareAppMessage')).toMatchObject({ path: `/${AGAIN.path}` });
});

it('keeps everything after 留着, and says when withdrawing did not work', async () => {
  const { page, cloud } = open({ shareParcel: () => CARD, withdrawShares: refuse('internal') });
  await until(() => page.data['phase'] === 'ready', 'the card');
  callPage(page, 'ask');
  callPage(page, 'leave');
  await until(() => page.data['asking'] === false, 'closing');
  expect(cloud.inputsOf('withdrawShares')).toEqual([]);
  callPage(page, 'ask');
  callPage(page, 'withdraw');
  await until(() => String(page.data['question']).includes('没撤回成'), 'the failure');
  expect(page.data['asking']).toBe(true);
});

it('a link for collecting has its own words', async () => {
  const view = { kind: 'pickup' as const, expiresAt: Date.now() + 3_600_000 };
  const { page, cloud } = open({ shareParcel: () => ({ ...CARD, view }) }, { parcelId: 'p1', kind: 'pickup' });
  await until(() => page.data['phase'] === 'ready', 'the card');
  expect(cloud.inputsOf('shareParcel')).toMatchObject([{ kind: 'pickup' }]);
  expect(textOf(page)).toContain('对方能看到：取件码和地点');
  expect(textOf(page)).toContain('发给家人');
});

it.each([
  { name: 'not theirs', code: 'not_found', asked: {}, words: '这里没有这个包裹', to: '/pages/order-list/index' },
  { name: 'no parcel at all', code: 'bad_input', asked: {}, words: '这里没有这个包裹', to: '/pages/order-list/index' },
  {
    name: 'no parcel at all, for collecting: its id was cut short',
    code: 'bad_input',
    asked: { kind: 'pickup' },
    words: '这里没有这个包裹',
    to: '/pages/order-list/index',
  },
  { name: 'collected meanwhile', code: 'too_late', asked: { kind: 'pickup' }, words: '这个包裹不用取了', to: 'back' },
] as const)('says what is the matter with one that is $name', async ({ code, asked, words, to }) => {
  const { page } = open({ shareParcel: refuse(code) }, { parcelId: 'p1', ...asked });
  await until(() => textOf(page).includes(words), 'the words');
  callPage(page, 'act');
  expect(went).toEqual([to]);
});

it('a failure offers another try', async () => {
  let up = false;
  const { page } = open({ shareParcel: () => (up ? CARD : refuse('internal')()) });
  await until(() => page.data['phase'] === 'failed', 'failing');
  up = true;
  callPage(page, 'act');
  await until(() => page.data['phase'] === 'ready', 'recovering');
});
