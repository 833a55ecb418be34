import type { PhoneFacts } from '../../typings/shopper';
import { data } from '../functions/product-cloud';
import type { Phone } from './phone';
import { Product } from './product';
import { scan, wayTo } from './scans';
import { SettingsPage } from './settings-page';
import { Shop } from './shop';
import { tracesOf } from './traces-of';
import { allow, dialog, refuse, switchOff, switchOn, TEMPLATES, Wechat } from './wechat';

const LIST = 'pages/order-list/index';
const TIMELINE = 'pages/timeline/index';
const MESSAGES = 'pages/account/messages/index';
const NOTIFY = '有变化告诉我';
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const AT_HOME: PhoneFacts = { locale: 'zh-CN', zone: 'Asia/Shanghai' };
/** 14:00 in Beijing is 22:00 of the day before there, when the usual quiet hours begin. */
const LOS_ANGELES = 'America/Los_Angeles';
/** A moment in Beijing. */
const beijing = (time: string): number => Date.parse(`${time}+08:00`);

let product: Product;
let shop: Shop;
let phone: Phone;
beforeAll(async () => {
  product = await Product.start();
  shop = new Shop(product.cloud);
});
afterAll(() => product.close());
afterEach(() => phone.close());

const now = (): number => product.cloud.clock.now();
const items = (name: string) => ({ items: [{ name, quantity: 1 }] });

/** Lets time pass until `at` (epoch ms), with all that comes due on the way. */
async function passTo(at: number): Promise<void> {
  product.cloud.clock.jump(at - now());
  await product.cloud.settled();
}

/** The same, and a minute more: who lost a race for a parcel comes again by the timer. */
async function passWellTo(at: number): Promise<void> {
  await passTo(at);
  await passTo(at + MINUTE_MS);
}

/** A phone hears only every few seconds that time was let pass: until then an answer looks to it as if it were just given. */
async function phoneKnowsTheTime(): Promise<void> {
  await phone.page.waitForFunction((at) => Date.now() >= at, now());
}

/** The phone, a moment later: a page that is loaded anew asks what time it is. */
async function aMomentLater(): Promise<void> {
  await passTo(now() + 1_000);
  await phone.page.reload();
}

async function openSettings(openid: string, options: Parameters<Product['open']>[1] = {}): Promise<SettingsPage> {
  phone = await product.open(openid, { path: SettingsPage.PATH, ...options });
  return new SettingsPage(phone);
}

/** A parcel of theirs as it comes to them, and its timeline. */
async function openParcel(openid: string, name: string): Promise<string> {
  const { parcelId, waybillNo } = await shop.ship({ buyerOpenid: openid, ...items(name) }, wayTo('underway', now()));
  phone = await product.open(openid, { path: TIMELINE, query: { parcelId } });
  return waybillNo;
}

/** Somebody who lets us send one message of each template. */
async function addEach(openid: string, options = {}): Promise<SettingsPage> {
  const settings = await openSettings(openid, options);
  await settings.left(0, 0, 0);
  await settings.addEach();
  await allow(phone);
  await settings.left(1, 1, 1);
  return settings;
}

describe('being asked', () => {
  it('counts a tap once, though phone and WeChat both tell of it', async () => {
    const settings = await addEach('oBuyerOnce');
    await product.cloud.settled();
    await aMomentLater();
    await settings.left(1, 1, 1);
    const { calls } = (await (await fetch(`${product.cloud.url}/__inspect`)).json()) as {
      calls: { function: string; openid?: string }[];
    };
    const told = calls.filter(({ openid }) => openid === 'oBuyerOnce').map((call) => call.function);
    expect(told).toContain('wechatEvents');
    expect(told.filter((name) => name === 'shopper').length).toBeGreaterThan(1);
    expect(await new Wechat(product, 'oBuyerOnce').accepts()).toEqual({
      [TEMPLATES.progress]: 1,
      [TEMPLATES.pickup]: 1,
      [TEMPLATES.trouble]: 1,
    });
  });

  it('takes a no quietly, and counts nothing', async () => {
    const settings = await openSettings('oBuyerNo');
    await settings.addEach();
    await refuse(phone);
    await phone.hears('好的，想要时再来加');
    await aMomentLater();
    await settings.left(0, 0, 0);
  });

  it('opens one dialog for two fast taps, and counts one', async () => {
    await openParcel('oBuyerTwice', '落地灯');
    await phone.button(NOTIFY).waitFor();
    await phone.button(NOTIFY).evaluate((button) => {
      const { x, y } = button.getBoundingClientRect();
      const press = (type: string) =>
        button.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: x + 9, clientY: y + 9 }));
      for (const type of ['mousedown', 'mouseup', 'click', 'mousedown', 'mouseup', 'click']) press(type);
    });
    await dialog(phone).waitFor();
    expect(await dialog(phone).count()).toBe(1);
    await allow(phone);
    await phone.sees('好，已记下。派送那天告诉你');
    expect(await dialog(phone).count()).toBe(0);
    expect((await new Wechat(product, 'oBuyerTwice').accepts())[TEMPLATES.progress]).toBe(1);
  });

  it('asks nothing any more after 总是保持, and counts each tap', async () => {
    const settings = await openSettings('oBuyerAlways');
    await settings.addEach();
    await allow(phone, { keep: true });
    await settings.left(1, 1, 1);
    await aMomentLater();
    await settings.left(1, 1, 1);
    await settings.addEach();
    await settings.left(2, 2, 2);
    expect(await dialog(phone).count()).toBe(0);
    await product.cloud.settled();
    expect((await new Wechat(product, 'oBuyerAlways').accepts())[TEMPLATES.progress]).toBe(2);
  });

  it('says which no WeChat keeps, and leads to where it is taken back', async () => {
    const settings = await openSettings('oBuyerKept');
    await settings.addEach();
    await allow(phone, { no: ['pickup'], keep: true });
    await phone.sees('微信里关了', /你对“到站待取”选了总是拒绝/);
    await settings.left(1, 0, 1);
    await aMomentLater();
    await phone.sees('微信里关了');
    await settings.addEach();
    await settings.left(2, 0, 2);
    await phone.tap('去打开');
    await switchOn(phone, 'pickup');
    await phone.loses('微信里关了');
  });

  it('shows the way when all messages are off in WeChat, and back; in the settings too', async () => {
    await openParcel('oBuyerOff', '书架');
    await switchOff(phone, 'oBuyerOff');
    await phone.tap(NOTIFY);
    await phone.sees('微信里关掉了这类消息，去打开就能收到');
    await phone.tap('去打开');
    await switchOn(phone, 'main');
    await phone.tap(NOTIFY);
    await allow(phone);
    await phone.sees('好，已记下。派送那天告诉你');
    await phone.close();
    const settings = await openSettings('oBuyerOff');
    await settings.left(1, 1, 1);
    await switchOff(phone, 'oBuyerOff');
    await phone.page.reload();
    await phone.sees('微信里关掉了消息，去打开就能收到');
    await phone.tap('去打开');
    await switchOn(phone, 'main');
    await phone.loses('微信里关掉了消息，去打开就能收到');
  });

  it('keeps what was answered without a network, and counts it once when it is back', async () => {
    const settings = await openSettings('oBuyerTunnel');
    await settings.left(0, 0, 0);
    await phone.cutOff();
    await settings.addEach();
    await allow(phone);
    await phone.hears('先记在手机里了，连上网就加上');
    await passTo(now() + 10 * MINUTE_MS);
    await phoneKnowsTheTime();
    await phone.reconnect();
    await phone.page.evaluate(() => window.dispatchEvent(new Event('online')));
    await settings.left(1, 1, 1);
    const { accepts } = data(await product.cloud.shopper('oBuyerTunnel', 'getSettings', { phone: AT_HOME }));
    expect(accepts).toEqual({ progress: 1, pickup: 1, trouble: 1 });
  });
});

describe('being told', () => {
  it('of a delivery: once, in a message that opens its parcel; then why another was kept back', async () => {
    const wechat = new Wechat(product, 'oBuyerTold');
    const lamp = await openParcel('oBuyerTold', '落地灯');
    await phone.tap(NOTIFY);
    await allow(phone);
    await phone.sees('好，已记下。派送那天告诉你');
    await phone.close();
    await shop.push(lamp, wayTo('out', now()));
    expect(wechat.said()).toEqual([expect.stringMatching(/^落地灯 \| 派送中 \| 11月21日 14:\d\d \| /)]);

    const [message] = wechat.messages();
    phone = await wechat.open(message!);
    await phone.isTitled('落地灯');
    await phone.sees('派送中');
    await phone.close();
    await passTo(now() + MINUTE_MS);
    const settings = await openSettings('oBuyerTold');
    await settings.left(0, 1, 1);
    await settings.addEach();
    await allow(phone);
    await settings.left(1, 2, 2);

    await shop.ship({ buyerOpenid: 'oBuyerTold', ...items('餐椅') }, wayTo('underway', now()));
    await shop.push(lamp, wayTo('delivered', now()));
    await phone.tap(/^最近的消息，/);
    await phone.arrivesAt(MESSAGES);
    await phone.sees('没发：留着额度给“派送”', /^14:\d\d 已发$/);
    expect(wechat.messages()).toHaveLength(1);
    await phone.tap(/派送中 · 落地灯/);
    await phone.arrivesAt(TIMELINE);
    await phone.isTitled('落地灯');
  });

  it('in the language that was chosen last', async () => {
    const wechat = new Wechat(product, 'oBuyerEnglish');
    const settings = await addEach('oBuyerEnglish');
    await settings.choose('语言', 'English');
    await phone.sees('When to tell me', 'This is how it looks in WeChat', 'Out for delivery');
    await shop.ship({ buyerOpenid: 'oBuyerEnglish', ...items('Lamp') }, wayTo('out', now()));
    expect(wechat.messages()[0]).toMatchObject({ lang: 'en_US', data: { thing4: { value: 'Out for delivery' } } });
    await settings.choose('Language', 'As in WeChat');
    await phone.sees('什么时候告诉我');
    await aMomentLater();
    await settings.left(0, 1, 1);
    await settings.addEach();
    await allow(phone);
    await settings.left(1, 2, 2);
    await shop.ship({ buyerOpenid: 'oBuyerEnglish', ...items('椅垫') }, wayTo('out', now()));
    expect(wechat.messages()[1]).toMatchObject({ lang: 'zh_CN' });
  });

  it('in the language of a WeChat that is in English', async () => {
    phone = await product.open('oBuyerAbroad', { path: SettingsPage.PATH, query: { language: 'en' } });
    await phone.tap('Add one of each');
    await allow(phone);
    await phone.front.locator('[aria-label^="Delivery, 1 left"]').waitFor();
    await shop.ship({ buyerOpenid: 'oBuyerAbroad', ...items('Lamp') }, wayTo('out', now()));
    expect(new Wechat(product, 'oBuyerAbroad').messages()[0]).toMatchObject({ lang: 'en_US' });
  });
});

it('deletes everything of somebody who asks for it, and nothing when they stay', async () => {
  const openid = 'oBuyerGone';
  const wechat = new Wechat(product, openid);
  const settings = await addEach(openid);
  await settings.turn('已签收', false);
  const { parcelId } = await shop.ship({ buyerOpenid: openid, ...items('花瓶') }, wayTo('out', now()));
  const before = { messages: wechat.messages(), accepts: await wechat.accepts() };
  expect(before.messages).toHaveLength(1);
  await phone.tap(/^隐私，/);
  await phone.tap('删除我的数据');
  await phone.tap('留着');
  await phone.button('留着').waitFor({ state: 'hidden' });
  expect(tracesOf(openid, product.cloud.dataFolder)).toEqual(['parcels', 'shoppers']);
  await phone.tap('删除我的数据');
  await phone.tap('删除');
  await phone.sees('删好了');
  expect(tracesOf(openid, product.cloud.dataFolder)).toEqual([]);
  expect({ messages: wechat.messages(), accepts: await wechat.accepts() }).toEqual(before);
  await phone.tap('知道了');
  await phone.arrivesAt(LIST);
  await phone.sees('还没有包裹');
  await phone.tab('设置').click();
  await settings.switch('已签收', true).waitFor();
  await settings.left(0, 0, 0);
  await phone.close();
  phone = await product.open(openid, { path: TIMELINE, query: { parcelId } });
  await phone.sees('这里没有这个包裹');
});

it('leaves nothing to open or to go back to while it deletes, and nothing on the phone', async () => {
  const openid = 'oBuyerWaits';
  await addEach(openid);
  await shop.ship({ buyerOpenid: openid, ...items('花瓶') }, wayTo('out', now()));
  await phone.tab('包裹').click();
  await phone.sees(/花瓶/);
  await phone.tab('设置').click();
  await phone.tap(/^隐私，/);
  await phone.tap('删除我的数据');
  const letGo = await phone.holdBack('deleteMe');
  await phone.tap('删除');
  await phone.sees('正在删，先别离开');
  await expect(phone.front.getByRole('button', { name: /^(?:返回|回到首页)$/ }).count()).resolves.toBe(0);
  letGo();
  await phone.sees('删好了');
  expect(tracesOf(openid, product.cloud.dataFolder)).toEqual([]);
  await phone.cutOff();
  await phone.tap('知道了');
  await phone.arrivesAt(LIST);
  await phone.sees('没打开成');
  await expect(phone.front.getByText(/花瓶/).count()).resolves.toBe(0);
});

describe('quiet hours', () => {
  it('hold what comes at work until 18:00', async () => {
    const wechat = new Wechat(product, 'oBuyerAtWork');
    const settings = await addEach('oBuyerAtWork');
    await settings.turn('18:00 后再说', true);
    await phone.sees('22:00–18:00，攒到 18:00 一起说', '第二天');
    await shop.ship({ buyerOpenid: 'oBuyerAtWork', ...items('书架') }, wayTo('out', now()));
    await phone.tap(/^最近的消息，/);
    await phone.sees(/^等着：安静时段，18:0\d 后说$/);
    await passTo(beijing('2026-11-21T17:59:00'));
    expect(wechat.messages()).toEqual([]);
    await passWellTo(beijing('2026-11-21T18:11:00'));
    expect(wechat.said()).toEqual([expect.stringContaining('派送中')]);
  });

  it('are those of the phone’s zone, over midnight; what cannot wait comes all the same', async () => {
    const wechat = new Wechat(product, 'oBuyerFar');
    await addEach('oBuyerFar', { zone: LOS_ANGELES });
    await shop.ship({ buyerOpenid: 'oBuyerFar', ...items('花瓶') }, wayTo('out', now()));
    await phone.tap(/^最近的消息，/);
    await phone.sees(/^等着：安静时段，明天 00:0\d 后说$/);
    const locker = '快件已存放至【丰巢智能柜】，请凭取件码 60418823 取件，免费保管至11月21日22:00';
    await shop.ship({ buyerOpenid: 'oBuyerFar', ...items('书架') }, [
      ...wayTo('inTown', now() - HOUR_MS),
      scan({ words: locker, code: '211' }, now()),
    ]);
    expect(wechat.said()).toEqual([expect.stringContaining('60418823')]);
    // 07:59 and 08:11 there.
    await passTo(beijing('2026-11-21T23:59:00'));
    expect(wechat.messages()).toHaveLength(1);
    await passWellTo(beijing('2026-11-22T00:11:00'));
    expect(wechat.said().slice(1)).toEqual([expect.stringMatching(/派送中 \| 11月21日 18:12/)]);
  });

  it('leave times in Beijing’s, unless the reader wants their own', async () => {
    const settings = await addEach('oBuyerLocal', { zone: LOS_ANGELES });
    await settings.choose('时间', '当地时间');
    await shop.ship({ buyerOpenid: 'oBuyerLocal', ...items('落地灯') }, wayTo('out', now()));
    expect(new Wechat(product, 'oBuyerLocal').said()).toEqual([expect.stringMatching(/派送中 \| 11月21日 08:12/)]);
    await phone.tap(/^最近的消息，/);
    await phone.sees(/^08:12 已发$/);
    await phone.tap(/派送中 · 落地灯/);
    await phone.isTitled('落地灯');
    await phone.sees(/08:12/);
  });
});
