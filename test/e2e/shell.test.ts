import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ROWS_DRAWN } from '../../miniprogram/format/list-window';
import type { OrderPage } from '../../typings/shopper';
import { someOrder, someRow } from '../miniprogram/some-parcels';
import { Phone } from './phone';
import { Product } from './product';
import { wayTo } from './scans';
import { Shop } from './shop';
import { allow, Wechat } from './wechat';

const LIST = 'pages/order-list/index';
const TIMELINE = 'pages/timeline/index';
const CHEN = 'oBuyerChen';
const LIN = 'oBuyerLin';
const FAULT = /这里出了点问题，报告号 ([A-HJ-NP-Z2-9]{3}-[A-HJ-NP-Z2-9]{3})$/;
const SHEET = '先看一眼隐私保护指引';
const APP = resolve(__dirname, '../../miniprogram/app.json');

let product: Product;
let shop: Shop;
let parcelId: string;
beforeAll(async () => {
  product = await Product.start();
  shop = new Shop(product.cloud);
  const items = [{ name: '餐椅', quantity: 2 }];
  ({ parcelId } = await shop.ship({ buyerOpenid: CHEN, items }, wayTo('underway', product.cloud.clock.now())));
});
afterAll(() => product.close());

/** A timeline is in front, with its parcel. */
const stands = (phone: Phone) => phone.front.locator('.hero-headline').waitFor();
const openTimeline = () => product.open(CHEN, { path: TIMELINE, query: { parcelId } });

describe('a fault of our own code', () => {
  /** A phone whose faults are meant, and so stand in no book. */
  async function openBroken(): Promise<{ phone: Phone; reports: unknown[] }> {
    const context = await product.drawer();
    const page = await context.newPage();
    const phone = new Phone(page, { faults: [], mayBeCutOff: true }, () => context.close());
    const reports: unknown[] = [];
    page.on('request', (request) => {
      const body = request.postData() ?? '';
      if (body.includes('reportFault')) reports.push((JSON.parse(body) as { input: unknown }).input);
    });
    await page.goto(product.address({ path: TIMELINE, as: CHEN, cloud: product.cloud.url, parcelId }));
    await stands(phone);
    return { phone, reports };
  }

  const breakDown = (phone: Phone, message: string) =>
    phone.page.evaluate((said) => {
      setTimeout(() => {
        throw new TypeError(said);
      });
    }, message);

  it('is shown with an id that was told to the cloud, and nothing of anybody with it; the page opens anew, the second time the list', async () => {
    const { phone, reports } = await openBroken();
    await breakDown(phone, 'no courier "王师傅" 13900002231');
    const said = (await phone.text(FAULT).textContent()) ?? '';
    await phone.page.waitForFunction(() => window.__preview.errors.length === 1);
    expect(reports).toEqual([
      {
        id: FAULT.exec(said)?.[1],
        page: TIMELINE,
        message: 'TypeError: no courier … #',
      },
    ]);
    await phone.tap('重新打开');
    await phone.loses(FAULT);
    await stands(phone);
    await breakDown(phone, 'no courier either');
    await phone.text(FAULT).waitFor();
    await phone.tap('去我的包裹');
    await phone.arrivesAt(LIST);
    await phone.loses(FAULT);
    await phone.page.context().close();
  });

  it('in what a store’s fields say is no secret either; without network it is told later', async () => {
    const { phone, reports } = await openBroken();
    await phone.page.route('**/call/shopper', (route, request) => {
      const isReport = request.postData()?.includes('reportFault') === true;
      return isReport ? route.abort() : route.fulfill({ json: { ok: true, data: { parcelId } } });
    });
    await phone.page.evaluate(() => window.__preview.lookAgain());
    await phone.text(FAULT).waitFor();
    expect(reports).toHaveLength(1);
    await phone.page.unroute('**/call/shopper');
    const again = phone.page.waitForRequest((request) => request.postData()?.includes('reportFault') === true);
    await phone.page.reload();
    await again;
    expect(reports[1]).toEqual(reports[0]);
    await phone.page.context().close();
  });
});

describe('the privacy contract', () => {
  async function openBeforeAgreed(): Promise<Phone> {
    const phone = await openTimeline();
    await phone.page.evaluate((key) => localStorage.setItem(key, 'not-agreed'), `preview-privacy:${CHEN}`);
    return phone;
  }

  it('is asked for where it is needed, says for what, and is asked for once', async () => {
    const phone = await openBeforeAgreed();
    await stands(phone);
    expect(await phone.front.getByRole('dialog', { name: SHEET }).count()).toBe(0);
    await phone.tap(/^复制/);
    await phone.sees(SHEET, /要复制到剪贴板，微信要你先同意/);
    await phone.front.getByRole('link', { name: '看隐私保护指引' }).click();
    await phone.page.getByRole('button', { name: '关闭' }).click();
    await phone.tap('同意');
    await phone.hears('已复制');
    await phone.loses(SHEET);
    expect(await phone.callsOf('exposureAuthorization')).toEqual(['setClipboardData']);
    expect(await phone.callsOf('openPrivacyContract')).toHaveLength(1);
    await phone.tap(/^复制/);
    await expect(phone.callsOf('setClipboardData')).resolves.toHaveLength(2);
    await phone.close();
  });

  it('may be refused: nothing is copied, words say how to do without, and the next tap asks again', async () => {
    const phone = await openBeforeAgreed();
    await phone.tap(/^复制/);
    await phone.tap('不用了');
    await phone.hears('没复制，按住文字可以自己选');
    await phone.loses(SHEET);
    expect(await phone.callsOf('setClipboardData')).toEqual([]);
    await phone.tap(/^复制/);
    await phone.sees(SHEET);
    await phone.close();
  });
});

describe('links from outside', () => {
  it('a page that is gone says so, and leads to the list', async () => {
    const phone = await product.open(CHEN, { path: 'pages/parcel/detail', query: { id: '1' } });
    await phone.sees('这个页面不在了');
    await phone.isTitled('页面不在了');
    await phone.tap('去我的包裹');
    await phone.arrivesAt(LIST);
    await phone.close();
  });

  it('a page’s name written another way still leads there', async () => {
    const phone = await product.open(CHEN, { path: 'pages/timeline', query: { parcelId } });
    await phone.arrivesAt(TIMELINE);
    await stands(phone);
    await phone.close();
  });

  it('a message’s and a card’s path are pages of ours, open their parcel cold, and have a way home', async () => {
    const phone = await product.open(LIN, { path: 'pages/settings/index' });
    await phone.tap('各加 1 条');
    await allow(phone);
    await phone.front.locator('[aria-label^="派送进度，还有 1 条"]').waitFor();
    await phone.close();
    const at = product.cloud.clock.now();
    const shipped = await shop.ship({ buyerOpenid: LIN, items: [{ name: '台灯', quantity: 1 }] }, wayTo('out', at));
    const wechat = new Wechat(product, LIN);
    const [message] = wechat.messages();
    const { claim } = await shop.ship({ items: [{ name: '椅垫', quantity: 1 }] });
    const paths = [message?.page ?? '', claim?.path ?? ''].map((path) => path.replace(/^\//, '').split('?')[0] ?? '');
    expect(pagesOfApp()).toEqual(expect.arrayContaining(paths));
    expect(message?.page).toContain(shipped.parcelId);
    const opened = await wechat.open(message!);
    await stands(opened);
    await opened.page.getByRole('button', { name: '回到首页' }).click();
    await opened.arrivesAt(LIST);
    await opened.close();
    const card = await wechat.open({ ...message!, page: claim?.path ?? '' });
    await card.tap('收进我的包裹');
    await card.arrivesAt(TIMELINE);
    await card.page.getByRole('button', { name: '回到首页' }).click();
    await card.arrivesAt(LIST);
    await card.close();
  });
});

function pagesOfApp(): string[] {
  const { pages, subPackages } = JSON.parse(readFileSync(APP, 'utf8')) as {
    pages: string[];
    subPackages: { root: string; pages: string[] }[];
  };
  return [...pages, ...subPackages.flatMap(({ root, pages: own }) => own.map((page) => `${root}/${page}`))];
}

describe('5,000 orders', () => {
  const ORDERS = 5_000;
  const A_PAGE = 100;
  /** Into the second page that is read. */
  const SCREENS = 6;
  /** What a page may draw, whatever there is [judged]. */
  const MOST_NODES = 600;
  const now = Date.UTC(2026, 10, 21, 6);
  const orders = Array.from({ length: ORDERS }, (_, n) =>
    someOrder(
      [someRow({ parcelId: `p${String(n)}`, stage: 'delivered', goods: `第 ${String(n)} 件`, lastEventAt: now - n })],
      {
        orderedAt: now - n * 1_000,
      },
    ),
  );
  const page = (from: number): OrderPage => ({
    orders: orders.slice(from, from + A_PAGE),
    asOf: now,
    ...(from + A_PAGE < ORDERS && { nextCursor: String(from + A_PAGE) }),
  });
  const nodes = (phone: Phone): Promise<number> => phone.front.locator('wx-page *').count();

  it('draw no more nodes than a few screens do, however far somebody goes, and come back to where one was', async () => {
    const phone = await product.open(CHEN, { cloud: product.cloud.url });
    await phone.page.route('**/call/shopper', (route, request) => {
      const { action, input } = JSON.parse(request.postData() ?? '') as { action: string; input: { cursor?: string } };
      return action === 'listOrders'
        ? route.fulfill({ json: { ok: true, data: page(Number(input.cursor ?? 0)) } })
        : route.fallback();
    });
    await phone.page.reload();
    await phone.tap('看更早的');
    await phone.sees('第 3 件');
    for (let screen = 1; screen <= SCREENS; screen += 1) {
      await phone.front.locator('.older').click();
      await phone.sees(`第 ${String(screen * ROWS_DRAWN)} 件`);
      expect(await nodes(phone)).toBeLessThanOrEqual(MOST_NODES);
    }
    process.stderr.write(`nodes of a screen of the order list: ${String(await nodes(phone))}\n`);
    await phone.tap('看新一些的');
    await phone.sees(`第 ${String((SCREENS - 1) * ROWS_DRAWN)} 件`);
    await phone.close();
  });
});
