import { PLAIN_DAY, type Node } from '../_usecases/kdniao-track';
import { data } from '../functions/product-cloud';
import type { Phone } from './phone';
import { Product } from './product';
import { Shop } from './shop';

const CHEN = 'oBuyerChen';
const LIN = 'oBuyerLin';
const WEN = 'oBuyerWen';
const PHONE = { locale: 'zh-CN', zone: 'Asia/Shanghai' } as const;
const TIMELINE = 'pages/timeline/index';
const OUT_FOR_DELIVERY = PLAIN_DAY.slice(0, 4);
const DIALOG = '预览里的授权框';

let product: Product;
let shop: Shop;
let phone: Phone;
let lamp: string;
beforeAll(async () => {
  product = await Product.start();
  shop = new Shop(product.cloud);
  const items = [{ name: '落地灯', quantity: 1 }];
  lamp = (await shop.ship({ buyerOpenid: CHEN, items }, OUT_FOR_DELIVERY)).parcelId;
});
afterAll(() => product.close());
afterEach(() => phone.close());

const openLamp = (options = {}): Promise<Phone> =>
  product.open(CHEN, { path: TIMELINE, query: { parcelId: lamp }, ...options });

describe('looking', () => {
  it('goes from the list to the timeline in one tap', async () => {
    phone = await product.open(CHEN);
    await phone.sees('在路上', '王师傅在路上，留意电话', '落地灯');
    await phone.tap(/落地灯/);
    await phone.sees('派送中', '今天会送到你手上', '王师傅 正在派送', '139****2231');
    expect((await phone.record()).stack).toEqual(['pages/order-list/index', TIMELINE]);
    await phone.isTitled('落地灯');
  });

  it('shows the carrier’s own words and why we say so, a tap away', async () => {
    phone = await openLamp();
    const older = phone.front.locator('[aria-expanded="false"]').first();
    await older.click();
    await phone.sees('【杭州市】 快件已经到达 【西湖文三路】', /为什么说“到本市”/);
    expect(await phone.text('快递公司原话').isVisible()).toBe(true);
  });

  it('calls the courier', async () => {
    phone = await openLamp();
    await phone.tap('打给王师傅');
    await phone.sheet('呼叫 13900002231').waitFor();
    expect(await phone.callsOf('makePhoneCall')).toEqual([{ phoneNumber: '13900002231' }]);
  });

  it('a pull right after news says when it may ask again', async () => {
    phone = await openLamp();
    await phone.sees('今天会送到你手上');
    await phone.page.evaluate(() => window.__preview.pullDown());
    await phone.hears('刚查过，1 分钟后可以再查');
  });

  it('a pull that no source answers says so quietly, and the page stays', async () => {
    const { parcelId } = await shop.ship({ buyerOpenid: WEN, items: [{ name: '花瓶', quantity: 1 }] });
    phone = await product.open(WEN, { path: TIMELINE, query: { parcelId } });
    await phone.sees('还没有轨迹。快递员取走后会出现在这里');
    await phone.page.evaluate(() => window.__preview.pullDown());
    await phone.hears('暂时查不到新消息');
    await phone.sees('当前物流信息暂未更新，建议 10 分钟后查看', '还没有轨迹。快递员取走后会出现在这里');
  });

  it('shows somebody else’s parcel as if there were none', async () => {
    phone = await product.open(LIN, { path: TIMELINE, query: { parcelId: lamp } });
    await phone.sees('这里没有这个包裹', '可能链接过期，或不在你的名下');
    await phone.tap('看我自己的包裹');
    await phone.arrivesAt('pages/order-list/index');
  });

  it('says the same about a link that was cut short', async () => {
    phone = await product.open(CHEN, { path: TIMELINE, query: { parcelId: lamp.slice(0, 20) } });
    await phone.sees('这里没有这个包裹', '可能链接过期，或不在你的名下');
  });

  it('says so when there are no parcels yet', async () => {
    phone = await product.open('oBuyerNew');
    await phone.sees('还没有包裹');
  });
});

describe('being asked for messages', () => {
  it('takes a no quietly, and does not ask again', async () => {
    await shop.ship({ buyerOpenid: LIN, items: [{ name: '书架', quantity: 1 }] }, OUT_FOR_DELIVERY);
    phone = await product.open(LIN);
    await phone.tap(/书架/);
    await phone.tap('有变化告诉我');
    await phone.sheet(DIALOG).getByRole('button', { name: '取消' }).click();
    await phone.sees('好的，想要时在设置里开');
    await phone.tap('返回');
    await phone.tap(/书架/);
    await phone.sees('今天会送到你手上');
    expect(await phone.button('有变化告诉我').count()).toBe(0);
  });

  it('counts a yes, in the settings too', async () => {
    await shop.ship({ buyerOpenid: LIN, items: [{ name: '咖啡豆', quantity: 2 }] }, OUT_FOR_DELIVERY);
    phone = await product.open(LIN);
    await phone.tap(/咖啡豆/);
    await phone.tap('有变化告诉我');
    await phone.sheet(DIALOG).getByRole('button', { name: '允许' }).click();
    await phone.sees('好，已记下。到了告诉你');
    // Two answers of the same millisecond would be one: a page that is opened anew asks what time it is.
    product.cloud.clock.jump(1_000);
    await phone.page.reload();
    await phone.tab('设置').click();
    await phone.front.locator('[aria-label="派送进度，还有 1 条"]').waitFor();
    await phone.tap('各加 1 条');
    await phone.sheet(DIALOG).getByRole('button', { name: '允许' }).click();
    await phone.front.locator('[aria-label="出了问题，还有 2 条"]').waitFor();
    const { accepts } = data(await product.cloud.shopper(LIN, 'getSettings', { phone: PHONE }));
    expect(accepts).toEqual({ progress: 2, pickup: 2, trouble: 2 });
  });
});

describe('settings', () => {
  it('changes the language at once, on list and timeline', async () => {
    phone = await product.open(CHEN);
    await phone.sees('我的包裹');
    await phone.tab('设置').click();
    await phone.front.getByRole('radio', { name: 'English' }).click();
    await phone.sees('When to tell me');
    await phone.tab('Parcels').click();
    await phone.sees('On the way', /Arriving today/);
    await phone.tap(/落地灯/);
    await phone.sees('Out for delivery', 'Arriving today', "Carrier's own words");
    await phone.tap('返回');
    await phone.tab('Settings').click();
    await phone.front.getByRole('radio', { name: '简体中文' }).click();
    await phone.sees('什么时候告诉我');
  });

  it('keeps a switch after a reload', async () => {
    phone = await product.open(CHEN, { path: 'pages/settings/index' });
    const saved = phone.page.waitForResponse(
      (response) => response.request().postData()?.includes('saveSettings') === true,
    );
    await phone.front.getByRole('switch', { name: '已签收', checked: true }).click();
    await saved;
    await phone.page.reload();
    await phone.front.getByRole('switch', { name: '已签收', checked: false }).waitFor();
    expect(data(await product.cloud.shopper(CHEN, 'getSettings', { phone: PHONE })).settings.told.delivered).toBe(
      false,
    );
  });

  it('turns a switch back that could not be saved, and says so', async () => {
    phone = await product.open(CHEN, { path: 'pages/settings/index' });
    const trouble = phone.front.getByRole('switch', { name: '出了问题', checked: true });
    await trouble.waitFor();
    await phone.cutOff();
    await trouble.click();
    await phone.hears('没保存上，再点一次');
    await trouble.waitFor();
  });
});

const A_WEEK_AGO = Date.UTC(2026, 10, 14);
const OVER_THE_BORDER: readonly Node[] = [
  { time: '2026-11-14 10:00:00', words: '【佛山市】 【佛山顺德】 的 周师傅（13500001201） 已揽收' },
  { time: '2026-11-15 20:00:00', words: '离开深圳处理中心' },
  { time: '2026-11-16 22:00:00', words: '出口报关完成，已放行' },
  { time: '2026-11-17 20:00:00', words: '航班已起飞 深圳-伦敦' },
  { time: '2026-11-18 12:00:00', words: '航班已抵达伦敦希思罗机场' },
  { time: '2026-11-19 09:00:00', words: 'Import customs clearance in progress' },
  {
    time: '2026-11-20 17:00:00',
    words: 'Held by customs: import duty and VAT of GBP 18.40 to be paid by the recipient',
    code: '604',
  },
];

const PAYING = /付款|缴税|支付/;

it('journey: duty · over the border: how much, only on the official page, and the times of here or there', async () => {
  const { parcelId } = await shop.ship(
    { buyerOpenid: WEN, items: [{ name: '竹编灯罩', quantity: 1 }], shippedAt: A_WEEK_AGO },
    OVER_THE_BORDER,
  );
  const where = { path: TIMELINE, query: { parcelId }, zone: 'Europe/London' };
  phone = await product.open(WEN, where);
  await phone.sees(
    '等你处理',
    '交了税就能放行',
    /18\.40.*，只在官方页面缴，我们不代收/,
    '在官方页面缴税',
    '等海关放行',
  );
  expect(await phone.front.getByRole('button', { name: PAYING }).count()).toBe(0);
  await phone.sees('中国发出', '佛山 → 伦敦', '到达英国', '清关', '第 3 天', '当地派送', '放行后');
  await phone.sees(/Held by customs: import duty and VAT of GBP 18\.40/, '17:00');
  await phone.tap('回到首页');
  await phone.tab('设置').click();
  await phone.front.getByRole('radio', { name: '当地时间' }).click();
  await phone.tab('包裹').click();
  await phone.tap(/竹编灯罩/);
  await phone.sees('交了税就能放行', '09:00');
});

const FROM_JAPAN: readonly Node[] = [
  { time: '2026-11-14 08:00:00', words: '邮件在【日本东京】收寄' },
  { time: '2026-11-15 20:00:00', words: '离开日本东京，发往中国上海' },
  { time: '2026-11-17 10:00:00', words: '到达【上海浦东国际邮件处理中心】' },
  { time: '2026-11-18 09:00:00', words: '邮件已送交海关，等待清关' },
  { time: '2026-11-20 15:00:00', words: '海关查验完成，待缴税 128.60 元', code: '604' },
];

it('journey: duty · from abroad: leg by leg, how long at customs, and by the clocks there', async () => {
  const { parcelId } = await shop.ship(
    { buyerOpenid: WEN, items: [{ name: '徒步鞋', quantity: 1 }], shippedAt: A_WEEK_AGO },
    FROM_JAPAN,
  );
  phone = await product.open(WEN, { path: TIMELINE, query: { parcelId } });
  await phone.sees('交了税就能放行', /¥128\.60，只在官方页面缴，我们不代收/);
  await phone.sees('日本发出', '东京 → 上海', '到达中国', '清关', '第 4 天', '国内派送', '放行后');
  expect(await phone.front.getByRole('button', { name: PAYING }).count()).toBe(0);
  await phone.sees('19:00');
  await phone.tap('时间按北京时间显示 换成当地时间');
  await phone.sees('20:00', '时间按当地时间显示', '换回来');
});

/** GPRS as Chromium’s own tools once had it: 50 kbit/s down, 20 up, half a second there and back. */
const SECOND_GENERATION = { offline: false, latency: 500, downloadThroughput: 6_250, uploadThroughput: 2_500 };
const UNTHROTTLED = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 };

/** Does something while the phone is on 2G. */
async function onSecondGeneration(run: () => Promise<void>): Promise<void> {
  const tools = await phone.page.context().newCDPSession(phone.page);
  await tools.send('Network.emulateNetworkConditions', SECOND_GENERATION);
  try {
    await run();
  } finally {
    await tools.send('Network.emulateNetworkConditions', UNTHROTTLED);
    await tools.detach();
  }
}

/** What is asked of the cloud from now on. */
function askedFromNow(): string[] {
  const asked: string[] = [];
  phone.page.on('request', (request) => {
    const { action } = (request.postDataJSON() ?? {}) as { action?: string };
    if (action !== undefined) asked.push(action);
  });
  return asked;
}

describe('journey: offline · without a network', () => {
  it('on 2G: the layout after 300 ms, then the parcel, for one call', async () => {
    phone = await product.open(CHEN);
    await phone.sees(/落地灯/);
    await phone.page.waitForLoadState('networkidle');
    const asked = askedFromNow();
    await onSecondGeneration(async () => {
      await phone.tap(/落地灯/);
      await phone.front.locator('[aria-busy="true"]').first().waitFor();
      expect(asked).toEqual(['getTimeline']);
      await phone.front.locator('.hero-headline').waitFor();
    });
    await phone.sees('今天会送到你手上', '打给王师傅');
  });

  it('says that it failed when nothing was kept, and tries again', async () => {
    phone = await product.open(CHEN, { cutOff: true });
    await phone.sees('没打开成', '多半是网络的事');
    await phone.reconnect();
    await phone.tap('再试一次');
    await phone.sees('在路上');
  });

  it('shows the kept list with its time, and tries again', async () => {
    phone = await product.open(CHEN);
    await phone.sees(/落地灯/);
    await phone.cutOff();
    await phone.page.evaluate(() => window.__preview.pullDown());
    await phone.sees('没有网络。下面是 14:00 存下的内容', /落地灯/);
    await phone.reconnect();
    await phone.tap('重试');
    await phone.loses(/没有网络/);
  });

  it('shows the kept timeline on the next visit', async () => {
    phone = await openLamp();
    await phone.sees('今天会送到你手上');
    await phone.cutOff();
    await phone.page.reload();
    await phone.sees('没有网络。下面是 14:00 存下的内容', '今天会送到你手上');
    await phone.reconnect();
    await phone.tap('重试');
    await phone.loses(/没有网络/);
  });
});
