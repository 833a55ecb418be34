import type { Locale } from '../../typings/vocabulary';
import { fitsKeyword } from '../../local/cloud/keyword-values';
import { TEMPLATE_IDS } from '../../local/world/demo-shop';
import { scan, wayTo } from '../e2e/scans';
import { Shop } from '../e2e/shop';
import { TROUBLES } from '../e2e/troubles';
import { data, startProduct, type ProductCloud } from './product-cloud';

const HOUR_MS = 3_600_000;
/** As long as a shop may write it (60), with signs that a keyword counts or refuses. */
const GOODS =
  '📦北欧风 Ayşe’s 实木可折叠成长餐椅・含安全带·可拆餐盘·四档脚踏（加宽加厚款，原木色两件套，送椅垫与静音脚垫）';
const RECIPIENT = { name: '阿卜杜热西提·买买提明·吐尔逊', phone: '13600009999' };
const PICKUP = { words: '快件已暂存至【阿卜杜热西提·买买提菜鸟驿站】，请凭取件码 8-2-4017 取件', code: '211' };
/** One of each kind of news. */
const PHRASES = ['已到本市', '派送中', '待取件', '已签收', ...TROUBLES.map(([phrase]) => phrase)].sort();

let cloud: ProductCloud;
let shop: Shop;
beforeAll(async () => {
  cloud = await startProduct();
  shop = new Shop(cloud);
});
afterAll(() => cloud.close());

/** Lets this person be told of everything, often enough. */
async function listen(openid: string, locale: Locale): Promise<void> {
  const phone = { locale, zone: 'Asia/Shanghai' };
  cloud.grantAccepts(openid, TEMPLATE_IDS, PHRASES.length);
  const results = TEMPLATE_IDS.map((templateId) => ({ templateId, result: 'accept' as const }));
  for (const askedAt of PHRASES.keys()) {
    data(await cloud.shopper(openid, 'recordAccepts', { results, askedAt, phone }));
  }
  const { settings } = data(await cloud.shopper(openid, 'getSettings', { phone }));
  data(
    await cloud.shopper(openid, 'saveSettings', {
      settings: { ...settings, told: { ...settings.told, arrived_city: true } },
      phone,
    }),
  );
}

it.each<Locale>(['zh-CN', 'en'])('every message fits, whatever shop and carriers write: %s', async (locale) => {
  const openid = `oBuyer-${locale}`;
  await listen(openid, locale);
  const order = { buyerOpenid: openid, items: [{ name: GOODS, quantity: 9999 }], recipient: RECIPIENT };
  const now = cloud.clock.now();
  const { waybillNo } = await shop.ship(order, wayTo('inTown', now));
  for (const nodes of [wayTo('out', now), [scan(PICKUP, now)], wayTo('delivered', now)]) {
    await shop.push(waybillNo, nodes);
  }
  for (const [, said] of TROUBLES) await shop.ship(order, [...wayTo('underway', now - HOUR_MS), scan(said, now)]);

  const { messages: entries } = data(await cloud.shopper(openid, 'listMessages', { locale: 'zh-CN' }));
  const sent = entries.filter(({ outcome }) => outcome === 'sent').map(({ phrase }) => phrase);
  expect(sent.sort()).toEqual(PHRASES);
  const messages = cloud.messages().filter(({ touser }) => touser === openid);
  expect(messages).toHaveLength(PHRASES.length);
  const values = messages.flatMap(({ data: keywords }) => Object.entries(keywords));
  expect(values.filter(([keyword, { value }]) => !fitsKeyword(keyword, value))).toEqual([]);
});
