import { fakeCloud, refuse } from '../../../fake-cloud';
import type { Answers } from '../../../fake-cloud';
import { callPage, mount, textOf, until } from '../../../mount';
import type { Mounted } from '../../../mount';

const PATH = 'pages/account/privacy/index';
const KEPT = ['orders', 'settings', 'untold-answers', 'staff'];
/** Of other versions, whoever's: nothing reads them any more. */
const OUTDATED = ['zhitu.3..orders', 'zhitu.5.oOwnerLin.waiting-deeds', 'zhitu.12..staff'];
/** WeChat keeps its own beside ours. */
const NOT_OURS = 'zhitu-of-somebody-else';

let pages: Mounted[] = [];

afterEach(() => {
  pages.forEach((page) => callPage(page, 'onUnload'));
  pages = [];
  document.body.innerHTML = '';
});

function open(answers: Answers) {
  const storage = new Map<string, unknown>();
  const went: string[] = [];
  /** By the page in front, counted from below. */
  let homeHidden: boolean[] = [];
  let stack = ['pages/settings/index', PATH];
  Object.assign(globalThis, { getCurrentPages: () => stack.map((route) => ({ route, options: {} })) });
  const cloud = fakeCloud(answers, {
    getStorageSync: (key: string) => storage.get(key) ?? '',
    setStorageSync: (key: string, value: unknown) => storage.set(key, value),
    removeStorageSync(key: string) {
      if (storage.get('stuck') === key) throw new Error('removeStorageSync:fail');
      storage.delete(key);
    },
    getStorageInfoSync: () => ({ keys: [...storage.keys()] }),
    switchTab({ url, success = () => undefined }: { url: string; success?: () => void }) {
      went.push(url);
      setTimeout(success);
    },
    hideHomeButton: () => (homeHidden[stack.length - 1] = true),
    // WeChat takes its time.
    reLaunch({ url, complete }: { url: string; complete: () => void }) {
      went.push(url);
      setTimeout(() => {
        callPage(page, 'onUnload');
        stack = [url.slice(1)];
        homeHidden = [];
        callPage(page, 'onLoad');
        callPage(page, 'onShow');
        complete();
      });
    },
  });
  for (const owner of ['oOwnerLin', 'oBuyerChen'])
    for (const key of KEPT) storage.set(`zhitu.4.${owner}.${key}`, [{ key }]);
  for (const key of OUTDATED) storage.set(key, [key]);
  storage.set(NOT_OURS, [NOT_OURS]);
  const page = mount('pages/account/privacy/index', {}, cloud.start);
  pages.push(page);
  callPage(page, 'onLoad');
  const goTo = (...paths: string[]) => (stack = paths);
  return { page, cloud, went, goTo, isHomeHidden: () => homeHidden[0] === true, storage };
}

it('says in plain words what is kept, asks before it deletes, and keeps everything after 留着', async () => {
  const { page, cloud } = open({});
  await until(() => textOf(page).includes('openid'), 'the words');
  expect(textOf(page)).toContain('收件人的姓名和电话属于商家的订单，加密存着');
  callPage(page, 'ask');
  await until(() => page.data['asking'] === true, 'the question');
  expect(page.data['question']).toBe('删掉你的收件信息和提醒记录？包裹还在商家那边，这里会看不到');
  expect(page.data['leaving']).toBe('留着');
  callPage(page, 'leave');
  await until(() => page.data['asking'] === false, 'closing');
  expect(cloud.calls).toEqual([]);
});

it('goes on until nothing is left, forgets what the phone kept of this person alone, and says so', async () => {
  const rounds = [{ done: false }, { done: false }, { done: true }];
  const { page, cloud, storage, went } = open({ deleteMe: () => rounds.shift() });
  callPage(page, 'ask');
  callPage(page, 'erase');
  callPage(page, 'erase');
  await until(() => textOf(page).includes('删好了'), 'the end');
  expect(cloud.inputsOf('deleteMe')).toEqual([{}, {}, {}]);
  expect([...storage.keys()]).toEqual([
    'zhitu.4.oOwnerLin.staff',
    ...KEPT.map((key) => `zhitu.4.oBuyerChen.${key}`),
    NOT_OURS,
  ]);
  callPage(page, 'toList');
  expect(went).toEqual([`/${PATH}`, '/pages/order-list/index']);
});

it('says what to do when it broke off, and goes on from there', async () => {
  let up = false;
  const { page, storage, went } = open({ deleteMe: () => (up ? { done: true } : refuse('internal')()) });
  callPage(page, 'ask');
  callPage(page, 'erase');
  await until(() => page.data['phase'] === 'failed', 'failing');
  expect(page.data['question']).toBe('没删完，多半是网络的事。再点一次“删除”，会接着删');
  expect(page.data['leaving']).toBe('先这样');
  expect(storage.size).toBe(2 * KEPT.length + OUTDATED.length + 1);
  callPage(page, 'leave');
  expect(went).toEqual([`/${PATH}`, '/pages/settings/index']);
  up = true;
  callPage(page, 'ask');
  callPage(page, 'erase');
  await until(() => page.data['phase'] === 'done', 'the end');
});

it('says so too when the phone could not forget, and goes on from there', async () => {
  const { page, storage } = open({ deleteMe: () => ({ done: true }) });
  storage.set('stuck', 'zhitu.4.oOwnerLin.orders');
  callPage(page, 'ask');
  callPage(page, 'erase');
  await until(() => page.data['phase'] === 'failed', 'failing');
  storage.delete('stuck');
  callPage(page, 'erase');
  await until(() => page.data['phase'] === 'done', 'the end');
  expect([...storage.keys()]).not.toContain('zhitu.4.oOwnerLin.orders');
});

it('deletes for nobody who was not asked, said 留着 or has read that it is done', async () => {
  const { page, cloud } = open({ deleteMe: () => ({ done: true }) });
  callPage(page, 'erase');
  callPage(page, 'ask');
  callPage(page, 'leave');
  callPage(page, 'erase');
  await until(() => page.data['phase'] === 'none', 'nothing');
  expect(cloud.calls).toEqual([]);
  callPage(page, 'ask');
  callPage(page, 'erase');
  await until(() => page.data['phase'] === 'done', 'the end');
  callPage(page, 'erase');
  expect(page.data['phase']).toBe('done');
  expect(cloud.inputsOf('deleteMe')).toEqual([{}]);
});

describe('closes every other page', () => {
  it('before it deletes, so that none asks for what goes, and hides the way to them', async () => {
    const { page, cloud, went, isHomeHidden } = open({ deleteMe: () => ({ done: true }) });
    callPage(page, 'ask');
    callPage(page, 'erase');
    callPage(page, 'erase');
    expect(went).toEqual([`/${PATH}`]);
    expect(cloud.calls).toEqual([]);
    await until(() => page.data['phase'] === 'done', 'the end');
    expect(cloud.inputsOf('deleteMe')).toEqual([{}]);
    expect([went, isHomeHidden()]).toEqual([[`/${PATH}`], true]);
  });

  it('and hides the way to them where none was open', async () => {
    const { page, went, goTo, isHomeHidden } = open({ deleteMe: () => ({ done: true }) });
    goTo(PATH);
    callPage(page, 'ask');
    expect(isHomeHidden()).toBe(false);
    callPage(page, 'erase');
    expect(isHomeHidden()).toBe(true);
    await until(() => page.data['phase'] === 'done', 'the end');
    expect(went).toEqual([]);
  });

  it.each([
    { phase: 'done', answer: () => ({ done: true }) },
    { phase: 'failed', answer: refuse('internal') },
  ])('that somebody went to meanwhile, once it has $phase: that is to be read', async (how) => {
    let end = (): void => undefined;
    const ended = new Promise<void>((resolve) => (end = resolve));
    const { page, cloud, went, goTo } = open({ deleteMe: () => ended.then(how.answer) });
    callPage(page, 'ask');
    callPage(page, 'erase');
    await until(() => cloud.calls.length === 1, 'the call');
    goTo('pages/settings/index', PATH);
    end();
    await until(() => went.filter((url) => url === `/${PATH}`).length === 2, 'the way back');
    await until(() => page.data['phase'] === how.phase, 'the end');
  });

  it('and begins anew for whoever closed the end, or left the question; who left the end finds it again', async () => {
    const { page } = open({ deleteMe: () => ({ done: true }) });
    callPage(page, 'ask');
    callPage(page, 'onUnload');
    callPage(page, 'onLoad');
    await until(() => page.data['phase'] === 'none', 'the page without its question');
    callPage(page, 'ask');
    callPage(page, 'erase');
    await until(() => page.data['phase'] === 'done', 'the end');
    callPage(page, 'onUnload');
    page.setData({ phase: '' });
    callPage(page, 'onLoad');
    await until(() => page.data['phase'] === 'done', 'the end again');
    callPage(page, 'toList');
    expect(page.data['phase']).toBe('done');
    await until(() => page.data['phase'] === 'none', 'the beginning');
  });
});
