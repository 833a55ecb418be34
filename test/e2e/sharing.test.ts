import type { BrowserContext } from 'playwright-core';
import type { Node } from '../_usecases/kdniao-track';
import type { Phone } from './phone';
import { Product } from './product';
import { Shop } from './shop';

const CHEN = 'oBuyerChen';
const STRANGER = 'oStranger';
const SEND = 'pages/sharing/send/index';
const VIEW = 'pages/sharing/view/index';
const DAY = 86_400_000;
const EXPIRED = '链接过期了，请朋友再发一次';

/** Made up; each stands nowhere else in the product. */
const NAME = '欧阳鹮';
const PHONE = '13812349876';
const GOODS = '鸬鹚牌鱼竿';
const ORDER = 'CANARY-90210';
const COURIER = '司马鸢';
const COURIER_PHONE = '13987654321';
const STREET = '鹮鹮街';
const STATION = '菜鸟驿站鹭鹭路店';
const CODE = '8-2-4017';

const ON_ITS_WAY: readonly Node[] = [
  { time: '2026-11-19 16:00:00', words: `【佛山市】 【佛山${STREET}】 的 ${COURIER}（${COURIER_PHONE}） 已揽收` },
  { time: '2026-11-20 20:00:00', words: '【佛山市】 快件离开 【佛山中心】 已发往 【长沙转运中心】' },
  {
    time: '2026-11-21 09:00:00',
    words: `【长沙市】 快件离开 【长沙转运中心】 已发往 【杭州转运中心】，收件人${NAME} ${PHONE} ${STREET}77号`,
  },
];
const WAITING: readonly Node[] = [
  ...ON_ITS_WAY,
  {
    time: '2026-11-21 12:00:00',
    words: `【杭州市】 快件已到达 【${STATION}】，请凭取件码 ${CODE} 取件，${COURIER}电话${COURIER_PHONE}`,
  },
];

let product: Product;
let shop: Shop;
let parcelId: string;
let waybillNo: string;
beforeAll(async () => {
  product = await Product.start();
  shop = new Shop(product.cloud);
  const recipient = { name: NAME, phone: PHONE };
  const items = [{ name: GOODS, quantity: 1 }];
  ({ parcelId, waybillNo } = await shop.ship({ buyerOpenid: CHEN, orderNo: ORDER, items, recipient }, ON_ITS_WAY));
});
afterAll(() => product.close());

/** What nobody with a link may read. */
const secrets = (): string[] => [
  ...[NAME, PHONE, PHONE.slice(-4), GOODS, ORDER, COURIER, COURIER_PHONE, STREET, '77号'],
  ...[waybillNo, parcelId, CHEN, '中通', '木作'],
];

/** Every byte that reaches a phone's window from now on. */
function trafficOf(drawer: BrowserContext): () => Promise<string> {
  const bodies: Promise<string>[] = [];
  drawer.on('response', (response) => {
    const isCall = response.url().startsWith(product.cloud.url);
    // What the preview serves is the mini-program itself, the same for everybody; the rest is what was said to this one.
    if (isCall) bodies.push(response.finished().then(() => response.text()));
  });
  return async () => (await Promise.all(bodies)).join('\n');
}

/** The card that its buyer sends, by the one button. */
async function sent(kind: 'progress' | 'pickup', send: string): Promise<{ title: string; path: string }> {
  const phone = await product.open(CHEN, { path: SEND, query: { parcelId, kind } });
  await phone.sees('看不到：姓名、电话、地址、商品');
  await phone.page.waitForFunction(isDrawn);
  await phone.tap(send);
  await phone.page.getByRole('button', { name: '关闭' }).click();
  const [card] = (await phone.record()).shares;
  expect(card).toMatchObject({ imageUrl: expect.stringMatching(/^blob:/) });
  await phone.close();
  if (card === undefined) throw new Error('nothing was shared');
  return card;
}

/** Whether the picture has more than one colour. */
function isDrawn(): boolean {
  const canvas = document.querySelector('canvas');
  const context = canvas?.width === 500 ? canvas.getContext('2d') : null;
  const pixels = context?.getImageData(0, 0, 500, 400).data ?? [];
  return new Set(new Uint32Array(Uint8ClampedArray.from(pixels).buffer)).size > 2;
}

function follow({ path: link }: { path: string }, drawer: BrowserContext): Promise<Phone> {
  const [path = '', search = ''] = link.replace(/^\//, '').split('?');
  return product.open(STRANGER, { path, query: Object.fromEntries(new URLSearchParams(search)), drawer });
}

const found = (text: string): string[] => secrets().filter((secret) => text.includes(secret));

it('a stranger sees cities and days, and nothing personal is on their page or on its way to it', async () => {
  const card = await sent('progress', '发给朋友');
  expect(found(JSON.stringify(card))).toEqual([]);
  const drawer = await product.drawer();
  const traffic = trafficOf(drawer);
  product.cloud.resetOperations();
  const phone = await follow(card, drawer);
  await phone.sees(
    '运输中',
    '正从长沙去杭州',
    '走到哪了',
    '经过',
    /这是朋友分享给你的。只显示到城市/,
    /链接 11 月 28 日失效/,
  );
  expect(product.cloud.operations().filter(({ collection }) => collection === 'parcels')).toHaveLength(1);
  expect(found(await phone.page.content())).toEqual([]);
  const heard = await traffic();
  expect(heard).toContain('正从长沙去杭州');
  expect(found(heard)).toEqual([]);
  await phone.tap('看我自己的包裹');
  await phone.sees('还没有包裹');
  await phone.close();
});

it('ends after seven days', async () => {
  const card = await sent('progress', '发给朋友');
  product.cloud.clock.jump(8 * DAY);
  const phone = await follow(card, await product.drawer());
  await phone.sees(EXPIRED);
  await phone.close();
});

it('ends when it is withdrawn: not by one tap, and the page says so', async () => {
  const card = await sent('progress', '发给朋友');
  const owner = await product.open(CHEN, { path: SEND, query: { parcelId } });
  await owner.tap('撤回之前的链接');
  await owner.sees('之前发出去的链接马上都打不开，撤回了不能恢复。要再给谁看，重新发一次就好');
  const still = await follow(card, await product.drawer());
  await still.sees('正从长沙去杭州');
  await still.close();
  await owner.tap('撤回');
  await owner.sees('撤回了，之前发出去的链接都打不开了。再发就是新的链接', '发给朋友');
  await owner.close();
  const phone = await follow(card, await product.drawer());
  await phone.sees(EXPIRED);
  await phone.close();
  const again = await follow(await sent('progress', '发给朋友'), await product.drawer());
  await again.sees('正从长沙去杭州');
  await again.close();
});

it('family gets code and place from the pickup card, and nothing else', async () => {
  await shop.push(waybillNo, WAITING);
  const owner = await product.open(CHEN, { path: 'pages/timeline/index', query: { parcelId } });
  await owner.tap('发给家人');
  await owner.arrivesAt(SEND);
  await owner.sees('对方能看到：取件码和地点');
  await owner.close();
  const card = await sent('pickup', '发给家人');
  const drawer = await product.drawer();
  const traffic = trafficOf(drawer);
  const phone = await follow(card, drawer);
  await phone.sees('有个包裹等你帮忙取', CODE, STATION);
  expect(found(await phone.page.content())).toEqual([]);
  expect(found(await traffic())).toEqual([]);
  await phone.tap('取好了');
  await phone.sees('好，辛苦了');
  await phone.close();
});

it('the shop’s staff have nothing to share', async () => {
  const phone = await product.open('oOwnerLin', { path: 'pages/timeline/index', query: { parcelId } });
  await phone.sees(CODE);
  expect(await phone.text('发给家人').count()).toBe(0);
  await phone.close();
  const refused = await product.open('oOwnerLin', { path: SEND, query: { parcelId } });
  await refused.sees('这里没有这个包裹');
  await refused.close();
});

it('opens for nobody without its token', async () => {
  const phone = await product.open(STRANGER, { path: VIEW, query: { token: 'a'.repeat(22) } });
  await phone.sees(EXPIRED);
  await phone.close();
});
