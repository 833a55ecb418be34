import fc from 'fast-check';
import type { Locale } from '../../../typings/vocabulary';
import { sharedStation } from '../../../cloudfunctions/_core/sharing/shared-station';
import { openShare } from '../../../cloudfunctions/_usecases/open-share';
import { receivePush } from '../../../cloudfunctions/_usecases/receive-push';
import { shareParcel } from '../../../cloudfunctions/_usecases/share-parcel';
import { shipOrder } from '../../../cloudfunctions/_usecases/ship-order';
import { memoryPorts } from '../../_adapters/memory-ports';
import { push, shipForm, type Node } from '../../_usecases/kdniao-track';

/** Made up; each stands nowhere else, so that a piece of it in an answer is a leak. */
const NAME = '欧阳鹮';
const PHONE = '13812349876';
const STREET = '鹮鹮街';
const DOOR = '77号院9栋1203室';
const COURIER = '司马鸢';
const COURIER_PHONE = '13987654321';
const STATION = '鹭鹭路便利店';
const CODE = '9-8-7654';
const GOODS = '鸬鹚牌鱼竿';
const ORDER = 'CANARY-90210';
const WAYBILL = '76123456780123';

/** What nobody with a link may read. */
const SECRETS = [
  NAME,
  '欧阳',
  '鹮',
  PHONE,
  '9876',
  '77号',
  '1203',
  COURIER,
  '鸢',
  COURIER_PHONE,
  '4321',
  GOODS,
  '鸬鹚',
];
const NUMBERS = [ORDER, '90210', WAYBILL, '0123', 'ZTO', '中通'];
const WHERE = [STATION, '鹭', CODE, '7654'];

const words = fc.constantFrom(
  `【杭州市】 【${STREET}】 的 ${COURIER}（${COURIER_PHONE}） 正在第1次派件，请保持电话畅通`,
  `【杭州市】 快件已到达 【${STATION}】，请凭取件码 ${CODE} 取件，电话 ${COURIER_PHONE}`,
  `【长沙市】 快件离开 【长沙${STREET}营业部】 已发往 【杭州${STREET}网点】`,
  `【杭州市】 派送失败，原因：${STREET}${DOOR} ${NAME} ${PHONE} 无人接听`,
  `【杭州市】 地址不详：${STREET}${DOOR}，收件人${NAME}`,
  `【杭州市】 快件已由 ${NAME} 签收，派件员 ${COURIER} ${COURIER_PHONE}，单号 ${WAYBILL}`,
  `【杭州市】 快件已暂存至 ${STATION}，签收人：${NAME}`,
  `【杭州市】 快件已到达 【${STREET}${DOOR}】，请凭取件码 ${CODE} 取件，电话 ${COURIER_PHONE}`,
  `【杭州市】 快件已存放至 【${STREET}${DOOR}${COURIER}女士代收点】，请凭取件码 ${CODE} 取件`,
  `【杭州市】 快件已投入 【${NAME}家 ${STREET}${DOOR} 的快递柜】，请凭取件码 ${CODE} 取件`,
  `${NAME} ${PHONE} ${STREET}${DOOR} ${GOODS} ${ORDER}`,
  `已揽收 ${GOODS} 订单${ORDER}，${COURIER}`,
  `快件已改寄至 【${STREET}${DOOR}】，新单号 ${WAYBILL}`,
  `【杭州市】 拒收，${NAME} 说不要了，正在退回 【${STREET}】`,
  `Out for delivery, ${COURIER} ${COURIER_PHONE}, ${NAME} ${STREET}${DOOR}`,
  `Delivered to ${NAME}, HANGZHOU, order ${ORDER}`,
);
const nodes = fc.array(fc.record({ hour: fc.integer({ min: 0, max: 21 }), words }), { minLength: 1, maxLength: 6 });

const timed = (said: readonly { hour: number; words: string }[]): Node[] =>
  said.map(({ hour, words: text }) => ({
    time: new Date(Date.UTC(2026, 10, 20, 16 + hour)).toISOString().slice(0, 19).replace('T', ' '),
    words: text,
  }));

async function shownOf(track: readonly Node[], locale: Locale): Promise<{ kind: string; text: string }[]> {
  const ports = memoryPorts();
  const form = shipForm({
    orderNo: ORDER,
    waybillNo: WAYBILL,
    items: [{ name: GOODS, quantity: 1 }],
    recipient: { name: NAME, phone: PHONE },
  });
  const shipped = await shipOrder(ports, { openid: 'oOwner' }, form);
  if (shipped.outcome !== 'shipped') throw new Error(shipped.outcome);
  await receivePush(ports, push([{ waybillNo: WAYBILL, nodes: track }]));
  const { parcelId } = shipped;
  const isWaiting = ports.stored.get(parcelId)?.stage === 'awaiting_pickup';
  const kinds = isWaiting ? (['progress', 'pickup'] as const) : (['progress'] as const);
  const shown = [];
  for (const kind of kinds) {
    const card = await shareParcel(ports, { openid: 'oBuyer' }, { locale, parcelId, kind });
    const view = await openShare(ports, { openid: 'oStranger' }, { locale, token: card.token });
    shown.push({ kind, text: JSON.stringify([card.title, view]) });
  }
  return shown;
}

const found = (text: string, secrets: readonly string[]): string[] => secrets.filter((secret) => text.includes(secret));

it('no name, phone, address, courier, station, product or number gets into a link, whatever a carrier writes', async () => {
  const kinds = new Set<string>();
  await fc.assert(
    fc.asyncProperty(nodes, fc.constantFrom<Locale>('zh-CN', 'en'), async (said, locale) => {
      for (const { kind, text } of await shownOf(timed(said), locale)) {
        kinds.add(kind);
        const forbidden = [...SECRETS, ...NUMBERS, ...(kind === 'progress' ? [STREET, ...WHERE] : [])];
        expect(found(text, forbidden)).toEqual([]);
        expect(text).not.toMatch(/\d{2}:\d{2}|"(?:raw|goods|orderNo|waybillNo|courier|shopName|parcelId|phone)"/);
      }
    }),
    { numRuns: 150 },
  );
  expect([...kinds].sort()).toEqual(['pickup', 'progress']);
});

it.each([
  '菜鸟驿站文三路店',
  '丰巢智能柜（翠苑小区东门）',
  '鹭鹭路便利店',
  '7-11文三路店',
  '24小时自提柜',
  '妈妈驿站3号店',
  '翠苑物业服务中心',
  'Packstation',
])('a link for collecting says the name of a station: %s', (place) => {
  expect(sharedStation(place)).toBe(place);
});

it.each([
  undefined,
  '',
  '翠苑九幢二单元103欧阳女士代收点',
  '陈**家 翠苑小区9幢2单元103 的快递柜',
  '翠苑小区９栋１０３快递柜',
  '翠苑9-2-103代收点',
  '翠苑二号楼代收点',
  '文三路8号便利店',
  '一〇三室代收',
  '欧阳先生的小店',
  '陈阿姨超市',
  '陈某便利店',
  '138****5678便利店',
  '家门口快递箱',
  '门口鞋柜上',
  '地垫下面',
  'Apt 4 locker',
  'Mrs Ouyang parcel shop',
])('and not what may tell of a door or of somebody: %s', (place) => {
  expect(sharedStation(place)).toBeUndefined();
});
