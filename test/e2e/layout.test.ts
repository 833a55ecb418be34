import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ROWS_DRAWN } from '../../miniprogram/format/list-window';
import type { Node } from '../_usecases/kdniao-track';
import { data } from '../functions/product-cloud';
import { axeFindings, measure, strangeWords } from './judge-screen';
import type { Phone } from './phone';
import { Product, type OpenOptions } from './product';
import { Shop } from './shop';

const CHEN = 'oBuyerChen';
const OWNER = 'oOwnerLin';
const TIMELINE = 'pages/timeline/index';
const APP = resolve(__dirname, '../../miniprogram/app.json');
const WIDTHS = [390, 320];
const SMALL = { width: 320, height: 568 };
const HEIGHTS: Record<number, number> = { 390: 844, 320: 568 };
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
  as: string;
  /** IANA zone of the phone's clocks; Beijing's when absent. */
  zone?: string;
  query?: Record<string, string>;
  /** What is typed into its first field. */
  typed?: string;
  /** Selector that stands once the page does. */
  ready: string;
}

interface AppJson {
  pages: string[];
  subPackages: { root: string; pages: string[] }[];
}

let product: Product;
const pages: Record<string, Shot> = {};
beforeAll(async () => {
  product = await Product.start();
  const shop = new Shop(product.cloud);
  const order = 'E-L';
  const { claim } = await shop.ship({ orderNo: order, items: [{ name: LONG_GOODS, quantity: 2 }] });
  const long = { items: [{ name: LONG_GOODS, quantity: 9999 }], waybillNo: LONG_WAYBILL, shippedAt: MANY_FROM };
  const { parcelId } = await shop.ship({ buyerOpenid: CHEN, ...long }, manyNodes());
  for (let n = 1; n <= 15; n += 1) {
    await shop.ship({
      buyerOpenid: CHEN,
      orderNo: 'E-15',
      items: [{ name: `一套十五件里的第 ${String(n)} 件`, quantity: 1 }],
    });
  }
  pages['pages/order-list/index'] = { as: CHEN, ready: '.foot' };
  pages[TIMELINE] = { as: CHEN, query: { parcelId }, ready: '.hero-headline' };
  // Abroad there is one thing more to choose: whose clocks.
  pages['pages/settings/index'] = { as: CHEN, zone: 'Asia/Tokyo', ready: '.tiles' };
  pages['pages/account/messages/index'] = { as: CHEN, ready: '.message' };
  pages['pages/account/privacy/index'] = { as: CHEN, ready: '.erase' };
  pages['pages/workbench/index'] = { as: OWNER, ready: '.merchant-bench-index--task' };
  pages['merchant/issue/index'] = { as: OWNER, query: await issueOf(shop), ready: '.clock' };
  pages['merchant/rules/index'] = { as: OWNER, ready: '.rule' };
  pages['pages/claim/index'] = {
    as: CHEN,
    query: { token: claim?.token ?? '' },
    ready: '.hero-headline',
  };
  pages['merchant/find/index'] = { as: OWNER, typed: order, ready: '.found .reply' };
  pages['pages/asking/index'] = { as: CHEN, query: { parcelId, kind: 'question' }, ready: '.choice' };
  pages['pages/lost/index'] = { as: CHEN, ready: 'wx-button' };
  pages['pages/sharing/send/index'] = { as: CHEN, query: { parcelId }, ready: '.body:not(.away) .send-button' };
  pages['pages/sharing/view/index'] = { as: 'oStranger', query: await shareOf(parcelId), ready: '.hero-headline' };
  pages['merchant/ship/index'] = { as: OWNER, ready: '#field-phone, [wx-id="field-phone"]' };
});
afterAll(() => product.close());

async function shareOf(parcelId: string): Promise<Record<string, string>> {
  const asked = { locale: 'zh-CN', parcelId, kind: 'progress' } as const;
  const { token } = data(await product.cloud.shopper(CHEN, 'shareParcel', asked));
  return { token };
}

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

/** Every page that there is: a new one without a row here fails. */
const NAMES = appPages();
const CASES = NAMES.flatMap((name) =>
  ['zh_CN', 'en'].flatMap((language) =>
    ['1', '1.4'].map((fontScale): [string, string, string] => [name, language, fontScale]),
  ),
);

function appPages(): string[] {
  const { pages: main, subPackages } = JSON.parse(readFileSync(APP, 'utf8')) as AppJson;
  return [...main, ...subPackages.flatMap(({ root, pages: inside }) => inside.map((path) => `${root}/${path}`))];
}

async function open(name: string, look: Record<string, string>, options: OpenOptions = {}): Promise<Phone> {
  const shot = pages[name];
  if (shot === undefined) throw new Error(`how is ${name} reached?`);
  const { as, query = {}, ready, typed, ...where } = shot;
  const phone = await product.open(as, { path: name, ...where, ...options, query: { ...query, ...look } });
  if (typed !== undefined) await phone.front.locator('input').first().fill(typed);
  await phone.front.locator(ready).first().waitFor();
  return phone;
}

/** Roles are the same in both languages, and colours in every size: the usual Chinese is judged by day, large English by night. */
function judgedIn(language: string, fontScale: string): 'light' | 'dark' | undefined {
  if (language === 'zh_CN' && fontScale === '1') return 'light';
  return language === 'en' && fontScale === '1.4' ? 'dark' : undefined;
}

it.each(CASES)('%s, %s, text ×%s: fits 390 and 320 px and fingers, reads well, by day and night', async (...it) => {
  const [name, language, fontScale] = it;
  const theme = judgedIn(language, fontScale);
  const phone = await open(name, { language, fontScale, ...(theme && { theme }) });
  for (const width of WIDTHS) {
    await phone.page.setViewportSize({ width, height: HEIGHTS[width] ?? 844 });
    expect([width, await measure(phone)]).toEqual([width, { tooWide: [], tooSmall: [] }]);
  }
  expect(await strangeWords(phone)).toEqual([]);
  if (theme !== undefined) expect(await axeFindings(phone)).toEqual([]);
  await phone.close();
});

it.each([
  { sheet: '.tell-sheet', button: '.button.tell', taps: ['.reply'] },
  { sheet: '.solve-sheet', button: '.foot-button.solve', taps: ['.outcome >> nth=6'] },
])('the $sheet of an issue fits 320 px in large English', async ({ sheet, button, taps }) => {
  const phone = await open('merchant/issue/index', { language: 'en', fontScale: '1.4' }, SMALL);
  for (const selector of [button, ...taps]) await phone.front.locator(selector).first().click();
  await phone.front.locator(`${sheet} textarea`).waitFor();
  expect(await measure(phone)).toEqual({ tooWide: [], tooSmall: [] });
  expect(await axeFindings(phone)).toEqual([]);
  await phone.close();
});

it('a timeline of very many events unfolds, and fits, a screen at a time', async () => {
  const phone = await open(TIMELINE, {}, SMALL);
  await phone.tap(/再看 \d+ 条更早的/);
  await phone.front
    .locator('[aria-expanded]')
    .nth(ROWS_DRAWN - 1)
    .waitFor();
  expect(await measure(phone)).toEqual({ tooWide: [], tooSmall: [] });
  await phone.tap(/再看 \d+ 条更早的/);
  await phone.text('看新一些的').waitFor();
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
  const phone = await open(TIMELINE, {}, SMALL);
  const grouped = LONG_WAYBILL.replace(/(.{4})(?=.)/g, '$1 ');
  await phone.sees(grouped);
  await phone.close();
});
