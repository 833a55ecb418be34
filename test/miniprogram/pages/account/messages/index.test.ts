import type { MessageEntry } from '../../../../../typings/shopper';
import { fakeCloud, refuse } from '../../../fake-cloud';
import type { Answers } from '../../../fake-cloud';
import { callPage, fire, mount, textOf, until } from '../../../mount';
import type { Mounted } from '../../../mount';
import { HOUR } from '../../../some-parcels';

const MESSAGE: MessageEntry = {
  parcelId: 'p 1',
  goods: '餐椅 2 把',
  told: 'arrived_city',
  phrase: '已到本市',
  at: Date.now() - HOUR,
  outcome: 'not_sent',
  reason: 'kept',
  keptFor: 'out_for_delivery',
};

const went: string[] = [];
let pages: Mounted[] = [];

afterEach(() => {
  pages.forEach((page) => callPage(page, 'onUnload'));
  pages = [];
  went.length = 0;
  document.body.innerHTML = '';
});

async function open(answers: Answers = {}, phase = 'ready', kept: unknown = '') {
  const cloud = fakeCloud(
    { listMessages: () => ({ messages: [MESSAGE] }), ...answers },
    {
      navigateTo: ({ url }: { url: string }) => went.push(url),
      stopPullDownRefresh: () => undefined,
      getStorageSync: (key: string) => (key.endsWith('.messages') ? kept : ''),
    },
  );
  const page = mount('pages/account/messages/index', {}, cloud.start);
  pages.push(page);
  callPage(page, 'onLoad');
  callPage(page, 'onShow');
  await until(() => page.data['phase'] === phase, phase);
  return { page, cloud };
}

it('says what was not sent, and why, and leads to the parcel', async () => {
  const { page, cloud } = await open();
  await until(() => textOf(page).includes('没发：留着额度给“派送”'), 'the reason');
  expect(cloud.inputsOf('listMessages')).toEqual([{ locale: 'zh-CN' }]);
  await fire(page.querySelectorAll('.message')[0], 'tap');
  expect(went).toEqual(['/pages/timeline/index?parcelId=p%201']);
});

it('offers another try when it could not load, and says when there is none', async () => {
  let up = false;
  const { page } = await open({ listMessages: () => (up ? { messages: [] } : refuse('internal')()) }, 'failed');
  await until(() => textOf(page).includes('没打开成'), 'the words');
  up = true;
  await callPage(page, 'onPullDownRefresh');
  await until(() => textOf(page).includes('还没有消息'), 'the words');
});

it('shows what was kept when the cloud cannot be reached, and says how old it is', async () => {
  const kept = { messages: [MESSAGE], locale: 'zh-CN', readAt: Date.now() - HOUR };
  const { page } = await open({ listMessages: refuse('internal') }, 'stale', kept);
  await until(() => textOf(page).includes('现在连不上，下面是'), 'the strip');
  expect(page.querySelectorAll('.message')).toHaveLength(1);
});
