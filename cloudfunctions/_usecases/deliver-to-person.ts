import type { ShopperRecord, SubscribeMessage } from '../_ports';
import type { DeliverDeps } from './deliver-deps';
import { localeOf, messageZoneOf, settingsOf, zoneOf } from '../_core/access/settings';
import { fillMessage } from '../_core/notices/fill-message';
import { emptied, leftOf, spent } from '../_core/notices/ledger';
import { planNotices } from '../_core/notices/plan-notices';
import { worthOf } from '../_core/notices/worth';
import { acceptsLeft } from './accepts-left';
import { alertRefused } from './alert-refused';
import { carryOut, type Called, type Message, type ToldNotice } from './carry-out';
import { changeShopper } from './change-shopper';
import { fetchLeaders, keepNewer, type Desk } from './notice-desk';
import { parcelsOfPerson } from './parcels-of-person';

/**
 * Sends one person what is due to them, as the planner says. Two reads, and three operations a message: claim, result, ledger.
 *
 * @param until no message is begun after this moment, epoch ms
 * @returns how many were sent
 */
export async function deliverToPerson(
  deps: DeliverDeps,
  desk: Desk,
  { openid, until }: { openid: string; until: number },
): Promise<number> {
  const found = await deps.shoppers.byId(openid);
  if (mayBeTold(deps, found)) keepNewer(desk, await parcelsOfPerson(deps, openid));
  let shopper = found;
  let sent = 0;
  while (deps.clock.now() <= until) {
    await fetchLeaders(deps, desk, ({ to }) => to === openid);
    const planned = plan(deps, desk, { openid, shopper });
    if (planned.length === 0) break;
    const done = await carryOut(deps, desk, {
      planned,
      wording: (message) => subscribeMessage(deps, message, shopper),
      heard: async (result, lead) => {
        if (result.outcome === 'no_accept') shopper = await empty(deps, shopper, lead);
      },
    });
    if (!done) continue;
    if (done.result.outcome === 'sent') sent += 1;
    shopper = await spend(deps, shopper, done);
    if (done.result.outcome === 'refused') await alertRefused(deps, done.lead, done.result.code);
  }
  return sent;
}

/** Somebody who lets us send nothing is told nothing, whatever their other parcels need. */
const mayBeTold = ({ templates }: DeliverDeps, shopper: ShopperRecord | undefined): boolean =>
  Object.values(acceptsLeft(shopper, templates)).some((left) => left > 0);

function plan(
  deps: DeliverDeps,
  desk: Desk,
  { openid, shopper }: { openid: string; shopper: ShopperRecord | undefined },
) {
  const parcels = [...desk.values()].filter(
    ({ buyer, notices }) => buyer === openid || notices.some(({ to }) => to === openid),
  );
  const person = {
    to: openid,
    settings: settingsOf(shopper),
    zone: zoneOf(shopper),
    accepts: acceptsLeft(shopper, deps.templates),
    codeKeyword: deps.templates.pickup.keywords['code'] ?? '',
    worthOf: (merchantId: string) => worthOf(deps.merchants.byId(merchantId)),
  };
  return planNotices(person, parcels, deps.clock.now());
}

function subscribeMessage(
  { templates }: DeliverDeps,
  [{ parcel, notice }, ...others]: Message,
  shopper: ShopperRecord | undefined,
): SubscribeMessage {
  const { id, keywords } = templates[notice.template];
  const [locale, zone] = [localeOf(shopper), messageZoneOf(shopper)];
  const isOneOrder = others.every((other) => other.parcel.orderId === parcel.orderId);
  return {
    channel: 'wechat',
    to: notice.to,
    templateId: id,
    page: isOneOrder ? `pages/timeline/index?parcelId=${parcel._id}` : 'pages/order-list/index',
    lang: locale === 'en' ? 'en_US' : 'zh_CN',
    values: fillMessage(notice, parcel, {
      ...{ keywords, locale, zone },
      others: others.map((other) => ({ parcel: other.parcel, milestone: other.notice.milestone })),
    }),
  };
}

/** WeChat says that none is left. The ledger knows it before the notice does: whoever dies in between must not make others ask again. */
async function empty(
  deps: DeliverDeps,
  shopper: ShopperRecord | undefined,
  { notice }: ToldNotice,
): Promise<ShopperRecord | undefined> {
  if (!shopper) return undefined;
  const { id } = deps.templates[notice.template];
  const seen = leftOf(shopper, id);
  return changeShopper(deps, shopper._id, (record) => emptied(record, id, seen), shopper);
}

/** The ledger after a message; as it was when it did not go, somebody else has booked it, or the person has been forgotten. */
async function spend(
  deps: DeliverDeps,
  shopper: ShopperRecord | undefined,
  { lead, result, isOurs }: Called,
): Promise<ShopperRecord | undefined> {
  if (!shopper || !isOurs || result.outcome !== 'sent') return shopper;
  const { id } = deps.templates[lead.notice.template];
  return changeShopper(deps, shopper._id, (record) => spent(record, id), shopper);
}
