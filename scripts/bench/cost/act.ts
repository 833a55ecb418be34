import type { LocalCloud } from '../../../local/cloud';
import { SHOP, TEMPLATE_IDS } from '../../../local/world/demo-shop';
import type { Journey } from '../../../local/world/journey';
import type { Deed } from './agenda';

const PHONE = { locale: 'zh-CN', zone: 'Asia/Shanghai' };
const LOCALE = 'zh-CN';

/** One person at one phone: @throws Error when a call is refused that must not be */
type Phone = (fn: 'shopper' | 'merchant', action: string, input: object) => Promise<unknown>;

/** Does one deed through the functions that a phone calls. @throws Error when one is refused that must not be */
export async function act(cloud: LocalCloud, { kind, journey }: Deed): Promise<void> {
  if (kind === 'ship') await ship(cloud, journey);
  if (kind === 'look' || kind === 'pull') await look(cloud, journey, kind === 'pull');
}

/** The buyer allows each template once as the order is paid; the owner opens the workbench and ships. */
async function ship(cloud: LocalCloud, journey: Journey): Promise<void> {
  const [buyer, owner] = [phoneOf(cloud, journey.buyer), phoneOf(cloud, SHOP.owner.openid)];
  const shippedAt = cloud.clock.now();
  const results = TEMPLATE_IDS.map((templateId) => ({ templateId, result: 'accept' }));
  await tapInWechat(cloud, journey.buyer, results);
  await buyer('shopper', 'recordAccepts', { results, askedAt: shippedAt, phone: PHONE });
  await owner('merchant', 'listParcels', { locale: LOCALE });
  for (const { items, carrier, shippedAs = carrier, waybillNo } of journey.parcels)
    await owner('merchant', 'shipOrder', {
      ...{ orderNo: journey.orderNo, items, recipient: journey.recipient, carrier: shippedAs, waybillNo, shippedAt },
      ...{ buyerOpenid: journey.buyer, checkDigitConfirmed: true, requestKey: waybillNo },
    });
}

async function look(cloud: LocalCloud, journey: Journey, isPulled: boolean): Promise<void> {
  const buyer = phoneOf(cloud, journey.buyer);
  const { orders } = (await buyer('shopper', 'listOrders', { locale: LOCALE })) as {
    orders: { orderNo: string; parcels: { parcelId: string }[] }[];
  };
  const order = orders.find(({ orderNo }) => orderNo === journey.orderNo);
  for (const { parcelId } of order?.parcels ?? []) {
    await buyer('shopper', 'getTimeline', { locale: LOCALE, parcelId });
    if (isPulled) await buyer('shopper', 'refreshParcel', { parcelId });
  }
}

async function tapInWechat(cloud: LocalCloud, openid: string, results: readonly object[]): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ openid, results });
  await fetch(`${cloud.url}/__wechat/accepts`, { method: 'POST', headers, body });
  await cloud.settled();
}

function phoneOf(cloud: LocalCloud, openid: string): Phone {
  return async (fn, action, input) => {
    const reply = (await cloud.call(fn, { action, input }, openid)) as { ok: boolean; data?: unknown };
    if (!reply.ok) throw new Error(`${fn}.${action}: ${JSON.stringify(reply)}`);
    return reply.data;
  };
}
