import type { BrowserContext } from 'playwright-core';
import type { Node } from '../_usecases/kdniao-track';
import type { Phone } from './phone';
import { Product } from './product';
import { Shop } from './shop';

const CHEN = 'oBuyerChen';
const OWNER = 'oOwnerLin';
/** Midnight in Beijing, before the tests' now. */
const FROM = Date.UTC(2026, 10, 20, 16);
const BEIJING_OFFSET_MS = 8 * 3_600_000;
const MINUTE_MS = 60_000;
/** As many fit into what a push may weigh. */
const SCANS_A_PUSH = 100;
/** More than are drawn at a time. */
const ORDERS = 30;

/** What the mini-program holds itself to on each page. */
const LIMIT = {
  setDataBytes: 4 * 1_024,
  /** Of all that an open page hands over because of one new event: its row, and whatever else it changes. */
  bytesAnEvent: 256,
  /** Elements of the page, those inside components among them; texts are none. */
  nodesAt20Events: 300,
  nodesAt1000Events: 400,
} as const;

interface Opened {
  path: string;
  as: string;
  query?: () => Record<string, string>;
  /** Selector that stands once the page shows what it is for. */
  ready: string;
}

const ids = { few: '', many: '', token: '' };
const numbers = { few: '', listed: '' };
const TIMELINE = { path: 'pages/timeline/index', as: CHEN, ready: '.hero-headline' };
const PAGES: Record<string, Opened> = {
  'order list': { path: 'pages/order-list/index', as: CHEN, ready: '.foot' },
  'timeline of 20 events': { ...TIMELINE, query: () => ({ parcelId: ids.few }) },
  'timeline of 1,000 events': { ...TIMELINE, query: () => ({ parcelId: ids.many }) },
  settings: { path: 'pages/settings/index', as: CHEN, ready: '.tiles' },
  workbench: { path: 'pages/workbench/index', as: OWNER, ready: '.merchant-bench-index--numbers' },
  messages: { path: 'pages/account/messages/index', as: CHEN, ready: '.empty, .message' },
  claim: { path: 'pages/claim/index', as: 'oBuyerNew', query: () => ({ token: ids.token }), ready: '.hero-headline' },
};

let product: Product;
let shop: Shop;
beforeAll(async () => {
  product = await Product.start();
  shop = new Shop(product.cloud);
  const shipped = { buyerOpenid: CHEN, shippedAt: FROM };
  numbers.listed = (await shop.ship({ ...shipped, orderNo: 'E-0' }, scans(3))).waybillNo;
  for (let n = 1; n < ORDERS; n += 1) await shop.ship({ ...shipped, orderNo: `E-${String(n)}` });
  const few = await shop.ship(shipped, scans(20));
  [ids.few, numbers.few] = [few.parcelId, few.waybillNo];
  ids.token = (await shop.ship({})).claim?.token ?? '';
  const many = await shop.ship(shipped);
  ids.many = many.parcelId;
  const all = scans(1_000);
  for (let at = 0; at < all.length; at += SCANS_A_PUSH)
    await shop.push(many.waybillNo, all.slice(at, at + SCANS_A_PUSH));
});
afterAll(() => product.close());

/** A scan a minute. */
function scans(count: number, before = 0): Node[] {
  return Array.from({ length: count }, (_, n) => n + before).map((at) => ({
    time: new Date(FROM + BEIJING_OFFSET_MS + at * MINUTE_MS).toISOString().slice(0, 19).replace('T', ' '),
    words: `【杭州市】 快件已经到达 【杭州市西湖区${String(at)}号网点】`,
  }));
}

/** The first call is answered when it is let through, any other never. */
async function answerFirstOnly(drawer: BrowserContext): Promise<{ asked: string[]; letThrough: () => void }> {
  const asked: string[] = [];
  let letThrough = (): void => undefined;
  const open = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await drawer.route('**/call/**', async (route) => {
    asked.push(route.request().postData() ?? '');
    if (asked.length > 1) return;
    await open;
    await route.continue();
  });
  return { asked, letThrough };
}

describe.each(Object.entries(PAGES))('%s, opened for the first time', (_name, { path, as, query, ready }) => {
  const open = (drawer: BrowserContext) => product.open(as, { path, query: query?.() ?? {}, drawer });

  it('shows what it is for after one call, with nothing from anywhere else', async () => {
    const drawer = await product.drawer();
    const addresses: string[] = [];
    drawer.on('request', (request) => addresses.push(request.url()));
    const { asked, letThrough } = await answerFirstOnly(drawer);
    const phone = await open(drawer);
    await phone.front.locator('[aria-busy="true"]').first().waitFor();
    await phone.page.waitForFunction('getComputedStyle(document.querySelector(`[aria-busy="true"]`)).opacity === "1"');
    expect(asked).toHaveLength(1);
    letThrough();
    await phone.front.locator(ready).first().waitFor();
    const [preview, cloud] = [new URL(product.preview.url).origin, new URL(product.cloud.url).origin];
    const elsewhere = addresses.filter((address) => ![preview, cloud].includes(new URL(address).origin));
    expect(elsewhere).toEqual([]);
    await drawer.unrouteAll({ behavior: 'ignoreErrors' });
    await phone.close();
  });

  it('never hands over more than 4 KB at once', async () => {
    const phone = await product.open(as, { path, query: query?.() ?? {} });
    await phone.front.locator(ready).first().waitFor();
    const handedOver = await phone.page.evaluate(() => window.__preview.sets);
    expect(handedOver.filter(({ bytes }) => bytes > LIMIT.setDataBytes)).toEqual([]);
    await phone.close();
  });
});

it.each([
  { name: 'timeline of 20 events', most: LIMIT.nodesAt20Events },
  { name: 'timeline of 1,000 events', most: LIMIT.nodesAt1000Events },
])('a $name stands in $most nodes', async ({ name, most }) => {
  const { path = '', as = '', query, ready = '' } = PAGES[name] ?? {};
  const phone = await product.open(as, { path, query: query?.() ?? {} });
  await phone.front.locator(ready).first().waitFor();
  await phone.text(/再看 \d+ 条更早的/).waitFor();
  expect(await phone.front.locator('wx-page *').count()).toBeLessThanOrEqual(most);
  await phone.close();
});

it('1,000 events that are unfolded are drawn a screen at a time, with a way on and a way back', async () => {
  const { path = '', as = '', query } = PAGES['timeline of 1,000 events'] ?? {};
  const phone = await product.open(as, { path, query: query?.() ?? {} });
  const more = (left: number): string => `再看 ${String(left)} 条更早的`;
  const sees = async (left: number): Promise<void> => {
    await phone.text(more(left)).waitFor();
    expect(await phone.front.locator('wx-page *').count()).toBeLessThanOrEqual(LIMIT.nodesAt1000Events);
  };
  const folded = Number(/\d+/.exec(await phone.text(/^再看 \d+ 条更早的$/).innerText())?.[0]);
  await phone.tap(more(folded));
  await sees(folded - 16);
  await phone.tap(more(folded - 16));
  await sees(folded - 40);
  await phone.tap('看新一些的');
  await sees(folded - 16);
  await phone.close();
});

/** Bytes that the open page hands over while the cloud learns of something and the phone looks again, until `ready` stands. */
async function bytesOf(phone: Phone, learn: () => Promise<void>, ready: string): Promise<number> {
  const before = await phone.page.evaluate(() => window.__preview.sets.length);
  await learn();
  await phone.page.evaluate(() => {
    window.__preview.lookAgain();
  });
  await phone.front.locator(ready).first().waitFor();
  const sets = await phone.page.evaluate((from) => window.__preview.sets.slice(from), before);
  return sets.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** All that `setData` is given counts, in UTF-8: the new rows, where they stand, the headline, and what moved for them. */
describe('what an open page is handed because of new events', () => {
  it.each([
    { count: 1, before: 20 },
    { count: 3, before: 21 },
  ])('timeline: $count', async ({ count, before }) => {
    const phone = await product.open(CHEN, { path: TIMELINE.path, query: { parcelId: ids.few } });
    await phone.text(new RegExp(`${String(before - 1)}号网点`)).waitFor();
    // The question for messages came of another call, and stands now.
    await phone.button('有变化告诉我').waitFor();
    const learn = (): Promise<void> => shop.push(numbers.few, scans(count, before));
    const newest = `text=${String(before + count - 1)}号网点`;
    expect(await bytesOf(phone, learn, newest)).toBeLessThanOrEqual(count * LIMIT.bytesAnEvent);
    await phone.button(new RegExp(`\\d\\d:\\d\\d，.*${String(before + count - 1)}号网点$`)).waitFor();
    await phone.close();
  });

  it('order list: one, of an order that moves to the top', async () => {
    const phone = await product.open(CHEN);
    await phone.front.locator('.order').nth(20).waitFor();
    const learn = (): Promise<void> => shop.push(numbers.listed, scans(1, 40));
    expect(await bytesOf(phone, learn, 'text=40号网点')).toBeLessThanOrEqual(LIMIT.bytesAnEvent);
    await phone.close();
  });
});
