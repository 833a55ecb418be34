import { fakeCloud, refuse } from '../../fake-cloud';
import type { Answers } from '../../fake-cloud';
import { callPage, mount, textOf, until } from '../../mount';
import type { Mounted } from '../../mount';

const IDS = { progress: 'tmpl-progress', pickup: 'tmpl-pickup', trouble: 'tmpl-trouble' };
const VIEW = {
  settings: {
    language: 'auto',
    told: { out_for_delivery: true, awaiting_pickup: true, delivered: true, trouble: true },
  },
  accepts: { progress: 1, pickup: 1, trouble: 0 },
  templateIds: IDS,
};

const toasts: string[] = [];
const ask = jest.fn();

afterEach(() => {
  document.body.innerHTML = '';
  toasts.length = 0;
  jest.clearAllMocks();
});

async function open(answers: Answers = {}, mainSwitch = true) {
  const cloud = fakeCloud(
    {
      getSettings: () => VIEW,
      saveSettings: ({ settings }: { settings: object }) => ({ ...VIEW, settings }),
      recordAccepts: () => ({ ...VIEW, accepts: { progress: 2, pickup: 2, trouble: 1 } }),
      ...answers,
    },
    {
      showToast: ({ title }: { title: string }) => toasts.push(title),
      requestSubscribeMessage: ask,
      getSetting: ({ success }: { success(got: object): void }) => {
        success({ subscriptionsSetting: { mainSwitch, itemSettings: {} } });
      },
    },
  );
  const page = mount('pages/settings/index', {}, cloud.start);
  callPage(page, 'onShow');
  await until(() => page.data['phase'] === 'ready' || page.data['phase'] === 'failed', 'loading');
  return { page, cloud };
}

function row(page: Mounted, place: number) {
  return page.querySelectorAll('.setting')[place];
}

/** What the switch of a row is given to show. */
function isOn(page: Mounted, place: number): boolean {
  const rows = page.data['switches'] as { on: boolean }[];
  return rows[place]?.on === true;
}

it('says how many messages are left, and marks the kind that has none', async () => {
  const { page } = await open();
  expect(textOf(page)).toContain('还能给你发 2 条');
  expect(page.querySelectorAll('.tile-empty').map(textOf)).toEqual(['0出了问题']);
});

it('a tap on a row turns its switch and saves it', async () => {
  const { page, cloud } = await open();
  row(page, 3)?.dispatchEvent('tap');
  await until(() => cloud.inputsOf('saveSettings').length === 1, 'saving');
  expect(cloud.inputsOf('saveSettings')[0]).toMatchObject({ settings: { told: { delivered: false, trouble: true } } });
  await until(() => !isOn(page, 3), 'the switch turning');
  expect(toasts).toEqual([]);
});

it('turns back and says so when it could not be saved', async () => {
  const { page } = await open({ saveSettings: refuse('internal') });
  row(page, 3)?.dispatchEvent('tap');
  await until(() => toasts.length === 1, 'the toast');
  expect(toasts).toEqual(['没保存上，再点一次']);
  await until(() => isOn(page, 3), 'the switch turning back');
});

it('reads in English as soon as English is chosen', async () => {
  const { page } = await open();
  row(page, 6)?.dispatchEvent('tap');
  await until(() => textOf(page).includes('When to tell me'), 'English');
});

it('asks WeChat straight from the tap, once, and keeps the answer', async () => {
  const { page, cloud } = await open();
  const answer = { errMsg: 'ok', [IDS.progress]: 'accept', [IDS.pickup]: 'accept', [IDS.trouble]: 'reject' };
  callPage(page, 'addEach');
  callPage(page, 'addEach');
  expect(ask).toHaveBeenCalledTimes(1);
  const [{ tmplIds, success }] = ask.mock.calls[0] as [{ tmplIds: string[]; success(answer: object): void }];
  expect(tmplIds).toEqual(['tmpl-progress', 'tmpl-pickup', 'tmpl-trouble']);
  success(answer);
  await until(() => textOf(page).includes('还能给你发 5 条'), 'the new count');
  expect(cloud.inputsOf('recordAccepts')).toHaveLength(1);
});

it('shows the way to WeChat’s own switch when messages are off there', async () => {
  const { page } = await open({}, false);
  await until(() => textOf(page).includes('微信里关掉了消息，去打开就能收到'), 'the card');
  expect(textOf(page)).toContain('去打开');
});

it('learns from WeChat’s refusal that messages are off', async () => {
  const { page } = await open();
  callPage(page, 'addEach');
  const [{ fail }] = ask.mock.calls[0] as [{ fail(failure: { errCode: number }): void }];
  fail({ errCode: 20004 });
  await until(() => page.data['messagesOff'] === true, 'the card');
  expect(page.data['adding']).toBe(false);
});

it('offers another try when it could not load', async () => {
  let down = true;
  const { page } = await open({ getSettings: () => (down ? refuse('internal')() : VIEW) });
  expect(textOf(page)).toContain('没打开成');
  down = false;
  callPage(page, 'reload');
  await until(() => page.data['phase'] === 'ready', 'recovering');
});

it('keeps what it showed when the cloud stops answering, and says how old it is', async () => {
  let up = true;
  const { page } = await open({ getSettings: () => (up ? VIEW : refuse('internal')()) });
  up = false;
  callPage(page, 'reload');
  await until(() => textOf(page).includes('现在连不上，下面是'), 'the strip');
  expect(textOf(page)).toContain('还能给你发 2 条');
});
