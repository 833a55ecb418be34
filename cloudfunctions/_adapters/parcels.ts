import type { Parcel } from '../_core/tracking/parcel';
import type { OrderCursor, Parcels } from '../_ports';
import { NEWEST_READ } from '../_core/views/glance';
import { collection, command } from './database';

/** Keys that one `in` query may hold: a page of documents. */
const KEYS_A_QUERY = 100;
/** Lists leave out what makes a parcel heavy. */
const SUMMARY = { events: false, notices: false, requests: false };
/** What telling people reads has the notices. */
const OUTLINE = { events: false };

export function cloudParcels(): Parcels {
  const parcels = collection<Parcel>('parcels');
  return {
    byId: (parcelId) => parcels.read(parcelId),
    opened: (parcelId) =>
      parcels.read(parcelId, (document) =>
        document.field({ notices: false, events: command().project.slice(-NEWEST_READ) }),
      ),
    byKeys: async (keys) => {
      const found: Parcel[] = [];
      for (let from = 0; from < keys.length; from += KEYS_A_QUERY)
        found.push(...(await parcels.find({ keys: command().in(keys.slice(from, from + KEYS_A_QUERY)) })));
      return found;
    },
    byClaim: async (claimHash) => (await parcels.find({ claimHash }, (query) => query.limit(1)))[0],
    byShare: async (shareHash) => (await parcels.find({ 'shares.hash': shareHash }, (query) => query.limit(1)))[0],
    ofOrder: (orderId) => parcels.find({ orderId }, (query) => query.field(SUMMARY)),
    pageOfBuyer: (buyer, limit, before) =>
      parcels.find(before ? olderThan(buyer, before) : { buyer }, (query) =>
        query.orderBy('orderedAt', 'desc').orderBy('orderId', 'desc').limit(limit).field(SUMMARY),
      ),
    outlinesOfBuyer: (buyer, limit) =>
      parcels.find({ buyer }, (query) =>
        query.orderBy('orderedAt', 'desc').orderBy('orderId', 'desc').limit(limit).field(OUTLINE),
      ),
    recentOfMerchant: (merchantId, limit) =>
      parcels.find({ merchantId }, (query) => query.orderBy('shippedAt', 'desc').limit(limit).field(SUMMARY)),
    ofPhoneTail: (merchantId, tail, limit) =>
      parcels.find({ merchantId, 'recipient.phoneTail': tail }, (query) =>
        query.orderBy('shippedAt', 'desc').limit(limit).field(SUMMARY),
      ),
    ofPhone: (merchantId, phoneLookup, limit) =>
      parcels.find({ merchantId, 'recipient.phoneLookup': phoneLookup }, (query) =>
        query.orderBy('shippedAt', 'desc').limit(limit).field(SUMMARY),
      ),
    troubledOfMerchant: (merchantId, limit) =>
      parcels.find({ merchantId, troubledAt: command().gte(0) }, (query) =>
        query.orderBy('troubledAt', 'asc').limit(limit).field(SUMMARY),
      ),
    withNoticesDue: ({ from, now }, limit) => {
      const { and, gte, lte } = command();
      return parcels.find({ nextNoticeAt: and([gte(from), lte(now)]) }, (query) =>
        query.orderBy('nextNoticeAt', 'asc').limit(limit).field(OUTLINE),
      );
    },
    withRulesDue: ({ from, now }, limit) => {
      const { and, gte, lte } = command();
      return parcels.find({ dueAt: and([gte(from), lte(now)]) }, (query) => query.orderBy('dueAt', 'asc').limit(limit));
    },
    lastHeard: (merchantId, limit) =>
      parcels.find({ merchantId }, (query) => query.orderBy('heardAt', 'desc').limit(limit).field(SUMMARY)),
    withFollowsDue: (merchantId, now, limit) =>
      parcels.find({ merchantId, followAt: command().lte(now) }, (query) =>
        query.orderBy('followAt', 'asc').limit(limit),
      ),
    withAsksDue: (merchantId, now, limit) =>
      parcels.find({ merchantId, askAt: command().lte(now) }, (query) => query.orderBy('askAt', 'asc').limit(limit)),
    add: (parcel) => parcels.add(parcel),
    replace: (before, after) => parcels.replace(before, after),
  };
}

function olderThan(buyer: string, { orderedAt, orderId }: OrderCursor): object {
  const { lt, or } = command();
  return or([
    { buyer, orderedAt: lt(orderedAt) },
    { buyer, orderedAt, orderId: lt(orderId) },
  ]);
}
