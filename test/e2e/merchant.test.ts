import type { Locator } from 'playwright-core';
import { SUPPORT } from '../../local/world/demo-shop';
import { data } from '../functions/product-cloud';
import type { Node } from '../_usecases/kdniao-track';
import type { Phone } from './phone';
import { Product } from './product';
import { Shop } from './shop';

const OWNER = 'oOwnerLin';
const WORKBENCH = 'pages/workbench/index';
const SHIP = 'merchant/ship/index';

const FAILED_DELIVERY: readonly Node[] = [
  { time: '2026-11-20 16:00:00', words: '【佛山市】 【佛山顺德】 的 周师傅（13500001201） 已揽收' },
  {
    time: '2026-11-21 12:00:00',
    words: '【杭州市】 派送不成功，原因：家中无人，已与客户约定次日再次派送',
    code: '405',
  },
];

let product: Product;
let shop: Shop;
let phone: Phone;
beforeAll(async () => {
  product = await Product.start();
  shop = new Shop(product.cloud);
  data(await product.cloud.merchant(OWNER, 'saveStaff', SUPPORT));
});
afterAll(() => product.close());
afterEach(() => phone.close());

const waybillsOf = async (waybillNo: string): Promise<number> => {
  const { tasks } = data(await product.cloud.merchant(OWNER, 'listParcels', { locale: 'zh-CN' }));
  return tasks.filter((task) => task.waybillNo === waybillNo).length;
};

async function fillIn(form: { orderNo: string; waybillNo: string }): Promise<void> {
  await phone.field('订单号').fill(form.orderNo);
  await phone.field('名称').fill('小方凳');
  await phone.field('运单号').fill(form.waybillNo);
  await phone.field('姓名').fill('古丽·买买提');
  await phone.field('电话').fill('136 0000 9999');
}

describe('who sees what', () => {
  it('the owner has the merchant’s tab, and ships from it', async () => {
    phone = await product.open(OWNER);
    await phone.tab('商家').click();
    await phone.sees('要处理', '今日发货');
    await phone.tap('发货');
    await phone.arrivesAt(SHIP);
  });

  it('a shopper has no such tab', async () => {
    phone = await product.open('oBuyerChen');
    await phone.sees('还没有包裹');
    await phone.tab('设置').click();
    await phone.sees('什么时候告诉我');
    expect(await phone.tab('商家').count()).toBe(0);
  });

  it('support sees the workbench, and cannot ship', async () => {
    phone = await product.open(SUPPORT.openid);
    await phone.tab('商家').click();
    await phone.sees('要处理', '今日发货');
    expect(await phone.button('发货').count()).toBe(0);
    await phone.close();
    phone = await product.open(SUPPORT.openid, { path: SHIP });
    await phone.sees('客服不能发货，找店主开通');
  });
});

describe('shipping', () => {
  it('journey: claim · guesses the carrier; two quick taps ship once; the card can be taken once', async () => {
    const waybillNo = 'SF1234567890123';
    phone = await product.open(OWNER, { path: WORKBENCH });
    await phone.tap('发货');
    await fillIn({ orderNo: 'E-1', waybillNo });
    await phone.sees('看着像顺丰速运，不对就改');
    await phone.button('发货').dblclick();
    await phone.sees('发好了', '把卡片发给客户，点开就能看到哪了');
    expect(await waybillsOf(waybillNo)).toBe(1);

    await phone.tap('把卡片发给客户');
    await phone
      .sheet(/小方凳/)
      .getByRole('button', { name: '关闭' })
      .click();
    const [card] = (await phone.record()).shares;
    await phone.close();

    await takeCard(card?.path ?? '');
  });

  async function takeCard(cardPath: string): Promise<void> {
    const [path = '', search = ''] = cardPath.replace(/^\//, '').split('?');
    const query = Object.fromEntries(new URLSearchParams(search));
    phone = await product.open('oBuyerLin', { path, query });
    await phone.sees('这是木作小铺发给你的包裹', '顺丰速运', /小方凳/);
    await phone.tap('收进我的包裹');
    await phone.arrivesAt('pages/timeline/index');
    await phone.sees('商家备好货，等快递员来取');
    await phone.close();

    phone = await product.open('oBuyerChen', { path, query });
    await phone.sees('这里没有这个包裹', '可能链接过期，或不在你的名下。找商家再要一张');
  }

  it('a look into the list of carriers changes none', async () => {
    phone = await product.open(OWNER, { path: SHIP });
    await fillIn({ orderNo: 'E-4', waybillNo: 'YT1234567890123' });
    await phone.sees('看着像圆通速递，不对就改');
    await phone.tap(/^快递公司，圆通/);
    const carriers = phone.sheet('快递公司');
    await carriers.getByRole('button', { name: '取消' }).click();
    await carriers.waitFor({ state: 'hidden' });
    await phone.button(/^快递公司，圆通速递，看着像/).waitFor();
  });

  it('asks about an odd check digit, and ships when told so', async () => {
    phone = await product.open(OWNER, { path: SHIP });
    await fillIn({ orderNo: 'E-2', waybillNo: '1Z5R89390357567128' });
    await phone.sees('看着像 UPS，不对就改');
    await phone.tap('发货');
    await phone.sees('这个号差一位，再看看');
    expect(await waybillsOf('1Z5R89390357567128')).toBe(0);
    await phone.tap('就用这个');
    await phone.sees('发好了');
  });

  it('opens the parcel that a waybill has already', async () => {
    const { waybillNo } = await shop.ship({
      carrier: 'sf-express',
      waybillNo: 'SF1234567890199',
      items: [{ name: '餐椅', quantity: 2 }],
    });
    phone = await product.open(OWNER, { path: SHIP });
    await fillIn({ orderNo: 'E-3', waybillNo });
    await phone.sees('看着像顺丰速运，不对就改');
    await phone.tap('发货');
    await phone.sees('这个运单号发过了');
    await phone.tap('去看看');
    await phone.arrivesAt('pages/timeline/index');
    await phone.sees('商家备好货，等快递员来取');
    await phone.isTitled('餐椅 ×2');
  });

  it('says in words what is missing, at its field', async () => {
    phone = await product.open(OWNER, { path: SHIP });
    await phone.tap('发货');
    await phone.sees('这一项要填');
    expect(await phone.front.getByText('这一项要填').count()).toBe(6);
    await phone.page.waitForFunction(() => {
      const first = document.querySelector('[wx-id="field-orderNo"]')?.getBoundingClientRect();
      return first !== undefined && first.top > 0 && first.bottom < innerHeight;
    });
  });
});

/** Buttons that somebody touched since they opened the app; what is typed, and what WeChat's camera does, are none. */
class Taps {
  count = 0;

  async on(target: Locator): Promise<void> {
    this.count += 1;
    await target.click();
  }
}

it('journey: support · answers “where is my parcel” by the end of a phone, in four taps or less', async () => {
  const goods = [{ name: '羊毛毯', quantity: 1 }];
  const recipient = { name: '顾晓', phone: '13700008642' };
  await shop.ship({ buyerOpenid: 'oBuyerChen', items: goods, recipient }, FAILED_DELIVERY.slice(0, 1));
  phone = await product.open(SUPPORT.openid);
  const taps = new Taps();
  await taps.on(phone.tab('商家'));
  await taps.on(phone.button('客服查询'));
  await phone.field('订单号、运单号或手机号').fill('8642');
  await phone.sees('快递员取走了，准备出发', '收件人 顾** 137****8642');
  await taps.on(phone.button(/复制$/));
  await phone.hears('已复制');
  const told = '你的羊毛毯：快递员取走了，准备出发。佛山 · 中通快递。';
  expect(await phone.callsOf('setClipboardData')).toEqual([{ data: told }]);
  expect(taps.count).toBeLessThanOrEqual(4);
  expect(await phone.page.content()).not.toContain(recipient.phone);
  await phone.tap('看包裹');
  await phone.arrivesAt('pages/timeline/index');
});

it('journey: three by scan · the owner ships them one after the other, three taps each', async () => {
  phone = await product.open(OWNER);
  const taps = new Taps();
  await taps.on(phone.tab('商家'));
  await taps.on(phone.button('发货'));
  const waybills = ['SF1234567890201', 'SF1234567890202', 'SF1234567890203'];
  for (const [n, waybillNo] of waybills.entries()) {
    if (n > 0) await taps.on(phone.button('再发一个'));
    await taps.on(phone.button('扫面单'));
    const camera = phone.sheet('预览里没有相机，输入码的内容');
    await camera.locator('input').fill(waybillNo);
    await camera.getByRole('button', { name: '扫到了' }).click();
    await phone.sees('看着像顺丰速运，不对就改');
    await fillIn({ orderNo: `E-S${String(n)}`, waybillNo });
    await taps.on(phone.button('发货'));
    await phone.sees('发好了');
  }
  expect(taps.count).toBeLessThanOrEqual(2 + 3 * waybills.length);
  for (const waybillNo of waybills) expect(await waybillsOf(waybillNo)).toBe(1);
});

it('the workbench shows parcels with issues first', async () => {
  await shop.ship({ buyerOpenid: 'oBuyerChen', items: [{ name: '书架', quantity: 1 }] }, FAILED_DELIVERY);
  await shop.ship({ buyerOpenid: 'oBuyerChen', items: [{ name: '落地灯', quantity: 1 }] });
  phone = await product.open(OWNER, { path: WORKBENCH });
  await phone.sees('先处理这些', /书架/);
  await phone.front.getByRole('tab', { name: /^在路上/ }).click();
  await phone.sees(/落地灯/);
  await phone.front.getByRole('tab', { name: /^全部/ }).click();
  await phone.sees(/书架/);
  const cards = phone.front.locator('.merchant-bench-index--task');
  expect(await cards.first().innerText()).toMatch(/没送成[^]*书架/);
  await cards.first().click();
  await phone.arrivesAt('merchant/issue/index');
  await phone.sees(/^没送成/, '建议这样做');
  await phone.tap('看包裹');
  await phone.arrivesAt('pages/timeline/index');
});
