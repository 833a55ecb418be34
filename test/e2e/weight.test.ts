import type { BrowserContext } from 'playwright-core';
import type { Node } from '../_usecases/kdniao-track';
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
const ORDERS = 4;

/** What the mini-program holds itself to on each page. */
const LIMIT = {
  setDataBytes: 4 * 1_024,
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
beforeAll(async () => {
  product = await Product.start();
  const shop = new Shop(product.cloud);
  const shipped = { buyerOpenid: CHEN, shippedAt: FROM };
  for (let n = 1; n < ORDERS; n += 1) await shop.ship({ ...shipped, orderNo: `E-${String(n)}` });
  ids.few = (await shop.ship(shipped, scans(20))).parcelId;
  ids.token = (await shop.ship({})).claim?.token ?? '';
  const many = await shop.ship(shipped);
  ids.many = many.parcelId;
  const all = scans(1_000);
  for (let at = 0; at < all.length; at += SCANS_A_PUSH)
    await shop.push(many.waybillNo, all.slice(at, at + SCANS_A_PUSH));
});
afterAll(() => product.close());

/** A scan a minute. */
function scans(count: number): Node[] {
  return Array.from({ length: count }, (_, at) => ({
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
