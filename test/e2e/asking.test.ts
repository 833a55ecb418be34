import { SUPPORT } from '../../local/world/demo-shop';
import { PLAIN_DAY, type Node } from '../_usecases/kdniao-track';
import { data } from '../functions/product-cloud';
import type { Phone } from './phone';
import { Product } from './product';
import { Shop } from './shop';

const BUYER = 'oBuyerChen';
const OWNER = 'oOwnerLin';
const TIMELINE = 'pages/timeline/index';
const ASKING = 'pages/asking/index';
const WORKBENCH = 'pages/workbench/index';
const ISSUE = 'merchant/issue/index';
const FAILED: Node = { time: '2026-11-21 13:20:00', words: '【杭州市】 派送不成功，原因：家中无人', code: '304' };
const AT_HOME = '3 号楼 502，门禁按 0502';

let product: Product;
let parcelId: string;
let buyer: Phone;
beforeAll(async () => {
  product = await Product.start();
  const items = [{ name: '书架', quantity: 1 }];
  const { cloud } = product;
  ({ parcelId } = await new Shop(cloud).ship({ buyerOpenid: BUYER, items }, [...PLAIN_DAY.slice(0, 4), FAILED]));
  data(await cloud.merchant(OWNER, 'saveStaff', SUPPORT));
  buyer = await product.open(BUYER, { path: TIMELINE, query: { parcelId } });
});
afterAll(async () => {
  await product.close();
});

const openBench = (): Promise<Phone> => product.open(SUPPORT.openid, { path: WORKBENCH });
/** Nobody does two things in one moment. */
const passMinute = (): void => product.cloud.clock.jump(60_000);
beforeEach(passMinute);
const requests = async (): Promise<string[]> => {
  const { asked } = data(await product.cloud.shopper(BUYER, 'getTimeline', { locale: 'zh-CN', parcelId }));
  return asked === undefined ? [] : [asked.text];
};

it('journey: failed delivery · a new time, chosen after a failed delivery, reaches the clerk’s list, and their answer the buyer', async () => {
  await buyer.sees('没送成，一般会再送', '你可以这样做');
  await buyer.tap('约时间');
  await buyer.arrivesAt(ASKING);
  await buyer.front.locator('textarea').fill('送前打个电话');
  await buyer.tap('返回');
  await buyer.arrivesAt(TIMELINE);
  await buyer.tap('约时间');
  await buyer.arrivesAt(ASKING);
  expect(await buyer.front.locator('textarea').inputValue()).toBe('送前打个电话');
  await buyer.front.locator('textarea').fill('');
  await buyer.tap('明天上午');
  await buyer.tap('发给商家');
  await buyer.sees('商家收到了');
  await buyer.tap('回到包裹');
  await buyer.sees('你问商家 · 刚刚 · 等商家回', /^\d+\s月\s\d+\s日上午送$/);

  const clerk = await openBench();
  await clerk.sees('买家问 1', '客户想改送货时间');
  await clerk.tap(/书架/);
  await clerk.arrivesAt(ISSUE);
  await clerk.sees('客户问的', /^\d+\s月\s\d+\s日上午送$/, '打给网点约这个时间');
  await clerk.tap('告诉客户');
  await clerk.tap(/^用这句：收到，我们正跟中通快递约你说的时间/);
  await clerk.tap('发给客户');
  await clerk.hears('发给客户了');
  await clerk.tap('标记已解决');
  await clerk.front.getByRole('radio', { name: '约好时间了' }).click();
  await clerk.tap('保存');
  await clerk.sees('已解决：约好时间了');
  await clerk.close();

  await buyer.page.reload();
  await buyer.sees('商家说 · 刚刚', /^收到，我们正跟中通快递约你说的时间/);
});

it('an address is seen by a clerk who says why, for a while, and that stands in the log', async () => {
  const asking = await product.open(BUYER, { path: ASKING, query: { parcelId, kind: 'address' } });
  await asking.tap('门牌号');
  await asking.front.locator('textarea').fill(AT_HOME);
  await asking.tap('发给商家');
  await asking.sees('商家收到了');
  await asking.close();

  const clerk = await openBench();
  await clerk.tap(/客户补了地址/);
  await clerk.sees('地址要看的时候再打开');
  await clerk.tap('查看');
  await clerk.tap('改地址');
  await clerk.sees(`门牌号：${AT_HOME}`, '小周看了客户补的地址（改地址）');
  await clerk.page.reload();
  await clerk.tap(/客户补了地址/);
  await clerk.sees('地址要看的时候再打开');
  expect(await clerk.text(AT_HOME).count()).toBe(0);
  await clerk.close();
});

it('asked without a network it waits on the phone, is told as waiting, and goes by itself', async () => {
  await buyer.tap('问商家');
  await buyer.arrivesAt(ASKING);
  await buyer.cutOff();
  await buyer.tap('今天还会送吗？');
  await buyer.tap('发给商家');
  await buyer.sees('还没发出去，有网就发');
  await buyer.tap('回到包裹');
  await buyer.arrivesAt(TIMELINE);
  await buyer.sees('还没发出去，有网就发', '今天还会送吗？');
  await buyer.reconnect();
  await buyer.page.evaluate(() => window.dispatchEvent(new Event('online')));
  await buyer.sees('你问商家 · 刚刚 · 等商家回', '今天还会送吗？');
  await buyer.loses('还没发出去，有网就发');
  expect(await requests()).toEqual(['今天还会送吗？']);
  await buyer.close();
});

it('refused after it had waited, what was written stands in the field itself', async () => {
  const asking = await product.open(BUYER, { path: ASKING, query: { parcelId, kind: 'question' } });
  await asking.front.locator('textarea').fill('到哪了');
  await asking.cutOff();
  await asking.tap('发给商家');
  await asking.sees('还没发出去，有网就发');
  await asking.reconnect();
  const refusal = { ok: false, code: 'too_large', retryable: false, requestId: 'r1' };
  await asking.page.route('**/call/shopper', (route) => route.fulfill({ json: refusal }));
  await asking.tap('再试一次');
  await asking.sees(/^已经问过好几次了/);
  expect(await asking.front.locator('textarea').inputValue()).toBe('到哪了');
  await asking.close();
});
