import type { Node } from '../_usecases/kdniao-track';
import { data } from '../functions/product-cloud';
import type { Phone } from './phone';
import { Product } from './product';
import { Shop } from './shop';

const CHEN = 'oBuyerChen';
const OWNER = 'oOwnerLin';
const WIDTHS = [390, 320];
const HEIGHTS: Record<number, number> = { 390: 844, 320: 568 };
/** Least side of what is tapped, px (ui.md §2); layout rounds to fractions of a pixel. */
const TOUCH = 44;
const ROUNDING = 0.5;

const LONG_GOODS =
  '北欧风格实木可折叠带靠背儿童成长学习餐椅（含安全带、可拆卸餐盘、四档高度调节脚踏与防滑静音脚垫）加宽加厚款原木色两件套装';
const LONG_WAYBILL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ12345678';
const NOT_DELIVERED: Node = {
  time: '2026-11-21 12:00:00',
  words: '【杭州市】 派送不成功，原因：家中无人，已与客户约定次日再次派送',
  code: '405',
};
const MANY = 200;
/** Midnight in Beijing, two and a half days before the tests' now. */
const MANY_FROM = Date.UTC(2026, 10, 18, 16);
const QUARTER_HOUR_MS = 900_000;
const BEIJING_OFFSET_MS = 8 * 3_600_000;

interface Shot {
  path: string;
  as: string;
  /** IANA zone of the phone's clocks; Beijing's when absent. */
  zone?: string;
  query?: Record<string, string>;
  /** Selector that stands once the page does. */
  ready: string;
}

let product: Product;
const pages: Record<string, Shot> = {};
beforeAll(async () => {
  product = await Product.start();
  const shop = new Shop(product.cloud);
  const { claim } = await shop.ship({ items: [{ name: LONG_GOODS, quantity: 2 }] });
  const long = { items: [{ name: LONG_GOODS, quantity: 9999 }], waybillNo: LONG_WAYBILL, shippedAt: MANY_FROM };
  const { parcelId } = await shop.ship({ buyerOpenid: CHEN, ...long }, manyNodes());
  for (let n = 1; n <= 15; n += 1) {
    await shop.ship({
      buyerOpenid: CHEN,
      orderNo: 'E-15',
      items: [{ name: `一套十五件里的第 ${String(n)} 件`, quantity: 1 }],
    });
  }
  pages['order-list'] = { path: 'pages/order-list/index', as: CHEN, ready: '.foot' };
  pages['timeline'] = { path: 'pages/timeline/index', as: CHEN, query: { parcelId }, ready: '.hero-headline' };
  // Abroad there is one thing more to choose: whose clocks.
  pages['settings'] = { path: 'pages/settings/index', as: CHEN, zone: 'Asia/Tokyo', ready: '.tiles' };
  pages['messages'] = { path: 'pages/account/messages/index', as: CHEN, ready: '.message' };
  pages['privacy'] = { path: 'pages/account/privacy/index', as: CHEN, ready: '.erase' };
  pages['workbench'] = { path: 'pages/workbench/index', as: OWNER, ready: '.merchant-bench-index--task' };
  pages['issue'] = { path: 'merchant/issue/index', as: OWNER, query: await issueOf(shop), ready: '.clock' };
  pages['rules'] = { path: 'merchant/rules/index', as: OWNER, ready: '.rule' };
  pages['claim'] = {
    path: 'pages/claim/index',
    as: CHEN,
    query: { token: claim?.token ?? '' },
    ready: '.hero-headline',
  };
  pages['ship'] = { path: 'merchant/ship/index', as: OWNER, ready: '#field-phone, [wx-id="field-phone"]' };
});
afterAll(() => product.close());

/** The name of the one issue that there is. */
async function issueOf(shop: Shop): Promise<Record<string, string>> {
  await shop.ship({ buyerOpenid: CHEN, items: [{ name: LONG_GOODS, quantity: 1 }] }, [NOT_DELIVERED]);
  const { tasks } = data(await product.cloud.merchant(OWNER, 'listParcels', { locale: 'zh-CN' }));
  const task = tasks.find(({ kind }) => kind === 'issue');
  return { parcelId: task?.parcelId ?? '', code: task?.issue ?? '', since: String(task?.issueSince) };
}

/** A parcel that was scanned every quarter of an hour; the last scan sets a courier with a long name out. */
function manyNodes(): Node[] {
  return Array.from({ length: MANY }, (_, at) => ({
    time: new Date(MANY_FROM + BEIJING_OFFSET_MS + at * QUARTER_HOUR_MS).toISOString().slice(0, 19).replace('T', ' '),
    words:
      at === MANY - 1
        ? '【杭州市】 【西湖文三路】 的 阿卜杜热西提·买买提（13900002231） 正在第1次派件，请保持电话畅通'
        : `【杭州市】 快件已经到达 【杭州市西湖区文三路数字大厦东侧菜鸟直营网点 ${String(at)} 号分拣线】`,
  }));
}

/** What is wider than the window, and what is too small for a finger. */
async function measure(phone: Phone): Promise<{ tooWide: string[]; tooSmall: string[] }> {
  return phone.page.evaluate(
    ({ touch }) => {
      const frame = [...document.querySelectorAll<HTMLElement>('.preview-frame')].find((one) => !one.hidden);
      const scroller = frame?.querySelector('.preview-scroll');
      if (!frame || !scroller) return { tooWide: ['no page'], tooSmall: [] };
      const name = (element: Element): string =>
        `${element.className} ${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 30)}`;
      const scrollsItself = (element: Element): boolean => element.closest('wx-scroll-view') !== null;
      const seen = (box: DOMRect): boolean => box.width > 0 && box.height > 0;
      const inside = [...scroller.querySelectorAll('*')].filter((element) => !scrollsItself(element));
      const wide = inside.filter((element) => {
        const box = element.getBoundingClientRect();
        return seen(box) && (box.right > innerWidth + touch.rounding || box.left < -touch.rounding);
      });
      const tappable = [...frame.querySelectorAll('wx-page [role], wx-custom-tab-bar [role]')].filter((element) =>
        ['button', 'tab', 'switch', 'radio'].includes(element.getAttribute('role') ?? ''),
      );
      const small = tappable.filter((element) => {
        const box = element.getBoundingClientRect();
        return seen(box) && (box.width < touch.least - touch.rounding || box.height < touch.least - touch.rounding);
      });
      const sized = (element: Element): string => {
        const { width, height } = element.getBoundingClientRect();
        return `${name(element)} ${String(Math.round(width))}×${String(Math.round(height))}`;
      };
      if (tappable.length === 0) small.push(frame);
      const scrolls = scroller.scrollWidth > scroller.clientWidth ? [`page ${String(scroller.scrollWidth)}`] : [];
      return { tooWide: [...scrolls, ...wide.map(sized)], tooSmall: small.map(sized) };
    },
    { touch: { least: TOUCH, rounding: ROUNDING } },
  );
}

const NAMES = [
  'order-list',
  'timeline',
  'settings',
  'messages',
  'privacy',
  'workbench',
  'issue',
  'rules',
  'claim',
  'ship',
];
const CASES = NAMES.flatMap((name) =>
  ['zh_CN', 'en'].flatMap((language) =>
    ['1', '1.4'].map((fontScale): [string, string, string] => [name, language, fontScale]),
  ),
);

it.each(CASES)('%s, %s, text ×%s: fits 390 and 320 px, and fingers', async (name, language, fontScale) => {
  const { as = '', query = {}, ready = '', ...shot } = pages[name] ?? {};
  const phone = await product.open(as, { ...shot, query: { ...query, language, fontScale } });
  await phone.front.locator(ready).first().waitFor();
  for (const width of WIDTHS) {
    await phone.page.setViewportSize({ width, height: HEIGHTS[width] ?? 844 });
    expect([width, await measure(phone)]).toEqual([width, { tooWide: [], tooSmall: [] }]);
  }
  await phone.close();
});

it.each([
  { sheet: '.tell-sheet', button: '.button.tell', taps: ['.reply'] },
  { sheet: '.solve-sheet', button: '.foot-button.solve', taps: ['.outcome >> nth=6'] },
])('the $sheet of an issue fits 320 px in large English', async ({ sheet, button, taps }) => {
  const { path = '', as = '', query = {} } = pages['issue'] ?? {};
  const look = { language: 'en', fontScale: '1.4' };
  const phone = await product.open(as, { path, query: { ...query, ...look }, width: 320, height: 568 });
  for (const selector of [button, ...taps]) await phone.front.locator(selector).first().click();
  await phone.front.locator(`${sheet} textarea`).waitFor();
  expect(await measure(phone)).toEqual({ tooWide: [], tooSmall: [] });
  await phone.close();
});

it(`a timeline of ${String(MANY)} events unfolds`, async () => {
  const { path = '', as = '', query = {} } = pages['timeline'] ?? {};
  const phone = await product.open(as, { path, query, width: 320, height: 568 });
  await phone.tap(/再看 \d+ 条更早的/);
  const rows = phone.front.locator('[aria-expanded]');
  await rows.nth(MANY - 1).waitFor();
  expect(await rows.count()).toBe(MANY);
  expect(await measure(phone)).toEqual({ tooWide: [], tooSmall: [] });
  await phone.close();
});

it('an order of 15 parcels opens from the list, and each parcel from the timeline', async () => {
  const phone = await product.open(CHEN, { width: 320, height: 568 });
  await phone.sees('分 15 个包裹寄出 · 已到 0 个', /还有 \d+ 个包裹/);
  await phone.tap(/还有 \d+ 个包裹/);
  const siblings = phone.front.getByRole('tab');
  await siblings.nth(14).waitFor();
  await siblings.nth(14).click();
  await phone.sees('商家备好货，等快递员来取');
  expect(await siblings.nth(14).getAttribute('aria-selected')).toBe('true');
  await phone.close();
});

it('a waybill of 34 characters stands whole', async () => {
  const { path = '', as = '', query = {} } = pages['timeline'] ?? {};
  const phone = await product.open(as, { path, query, width: 320, height: 568 });
  const grouped = LONG_WAYBILL.replace(/(.{4})(?=.)/g, '$1 ');
  await phone.sees(grouped);
  await phone.close();
});
