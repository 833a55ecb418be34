import type { OpenedParcel, Parcel, ParcelOutline, ParcelSummary } from '../../cloudfunctions/_core/tracking/parcel';
import type { HttpRequest } from '../../cloudfunctions/_core/http-request';
import type { LaneRecord } from '../../cloudfunctions/_core/issues/lanes/types';
import type { SourceRecord } from '../../cloudfunctions/_core/following/source-record';
import type {
  Alerts,
  HttpReply,
  Lanes,
  Merchant,
  Parcels,
  Ports,
  Quarantine,
  QuarantinedTrack,
  RoomMessage,
  SendOutcome,
  ShopperRecord,
  Shoppers,
  Sources,
  StaffList,
  StaffRecord,
  SubscribeMessage,
  Templates,
} from '../../cloudfunctions/_ports';
import { storedBreaker } from '../../cloudfunctions/_adapters/circuit-breaker';
import { environmentVault } from '../../cloudfunctions/_adapters/vault';
import { configuredMerchants } from '../../cloudfunctions/_adapters/configured-merchants';
import { NEWEST_READ } from '../../cloudfunctions/_core/views/glance';

/** What a test sees of its ports beside the ports themselves. */
export interface MemoryPorts extends Ports {
  time: { now: number };
  /** Reads and writes since the last `count.reset()`. */
  count: { reads: number; writes: number; reset(): void };
  /** Messages that WeChat sent. */
  sent: SubscribeMessage[];
  /** Messages that a shop's room got. */
  said: RoomMessage[];
  /** What the next sends answer; `sent` when empty. */
  answers: (SendOutcome | Error)[];
  stored: Map<string, Parcel>;
  tracks: Map<string, QuarantinedTrack>;
  shopperRecords: Map<string, ShopperRecord>;
  sourceRecords: Map<string, SourceRecord>;
  laneRecords: Map<string, LaneRecord>;
  /** When each alert was raised last, epoch ms. */
  raised: Map<string, number>;
  /** What was asked of sources. */
  requests: HttpRequest[];
  /** What they answer; a test puts its own here. Nobody is reachable when absent. */
  web: { replies?: (request: HttpRequest) => HttpReply | Promise<HttpReply> };
  /** Runs before every conditional write: where a test lets somebody else in. */
  hooks: { beforeReplace?: (() => Promise<void>) | undefined };
}

const SHOP: Merchant = {
  id: 'shop',
  shopName: '测试小铺',
  firstOwner: { openid: 'oOwner', name: '店主' },
  accounts: [
    { provider: 'kdniao', accountId: 'acc-1', key: 'app-key-1' },
    { provider: 'kuaidi100', accountId: 'cust-1', key: 'kd100-key-1' },
    { provider: '17track', accountId: 'acc-17', key: '17-key' },
  ],
};
const OTHER_SHOP: Merchant = {
  id: 'other',
  shopName: '别家',
  firstOwner: { openid: 'oOtherOwner', name: '别家店主' },
  accounts: [{ provider: 'kdniao', accountId: 'acc-2', key: 'app-key-2' }],
};
export const TEMPLATES: Templates = {
  progress: { id: 't-progress', keywords: { goods: 'thing1', phrase: 'phrase2', time: 'date3', note: 'thing4' } },
  pickup: { id: 't-pickup', keywords: { code: 'character_string1', place: 'thing2', note: 'thing3', goods: 'thing4' } },
  trouble: { id: 't-trouble', keywords: { goods: 'thing1', phrase: 'phrase2', note: 'thing3', time: 'date4' } },
};

const { isArray } = Array;
const { keys } = Object;
/** Documents are JSON: several times as fast as structuredClone. */
const copy = <T>(value: T): T => copyOf(value) as T;
function copyOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (isArray(value)) return value.map(copyOf);
  const copied: Record<string, unknown> = {};
  for (const key of keys(value)) copied[key] = copyOf((value as Record<string, unknown>)[key]);
  return copied;
}
const summary = ({ events: _events, notices: _notices, requests: _requests, ...rest }: Parcel): ParcelSummary =>
  copy(rest);
const outline = ({ events: _events, ...rest }: Parcel): ParcelOutline => copy(rest);
const openedOf = ({ notices: _notices, events, ...rest }: Parcel): OpenedParcel =>
  copy({ ...rest, events: events.slice(-NEWEST_READ) });

export function memoryPorts(now = Date.UTC(2026, 10, 21, 6)): MemoryPorts {
  const time = { now };
  const count = { reads: 0, writes: 0, reset: () => void Object.assign(count, { reads: 0, writes: 0 }) };
  const stored = new Map<string, Parcel>();
  const tracks = new Map<string, QuarantinedTrack>();
  const shopperRecords = new Map<string, ShopperRecord>();
  const sent: SubscribeMessage[] = [];
  const said: RoomMessage[] = [];
  const answers: (SendOutcome | Error)[] = [];
  const hooks: MemoryPorts['hooks'] = {};
  const sourceRecords = new Map<string, SourceRecord>();
  const laneRecords = new Map<string, LaneRecord>();
  const raised = new Map<string, number>();
  const requests: HttpRequest[] = [];
  const web: MemoryPorts['web'] = {};
  const clock = { now: () => time.now, pause: () => Promise.resolve() };
  const zeros = (letter: string) => Buffer.alloc(32, letter).toString('base64');
  return {
    time,
    count,
    sent,
    said,
    answers,
    stored,
    tracks,
    shopperRecords,
    sourceRecords,
    laneRecords,
    raised,
    requests,
    web,
    hooks,
    clock,
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    parcels: memoryParcels(stored, count, hooks),
    quarantine: memoryQuarantine(tracks, count),
    shoppers: memoryShoppers(shopperRecords, count),
    staff: memoryStaff(count),
    messages: {
      send(message) {
        const answer = answers.shift() ?? { outcome: 'sent' as const };
        if (answer instanceof Error) return Promise.reject(answer);
        if (answer.outcome !== 'sent') return Promise.resolve(answer);
        if (message.channel === 'room') said.push(message);
        else sent.push(message);
        return Promise.resolve(answer);
      },
    },
    alerts: memoryAlerts(raised, count),
    sources: memorySources(sourceRecords, count),
    lanes: memoryLanes(laneRecords, count),
    http: {
      async send(request) {
        requests.push(request);
        return (await web.replies?.(request)) ?? { outcome: 'lost', why: 'unreachable' };
      },
    },
    breaker: storedBreaker(clock),
    vault: environmentVault({ current: 'k', keys: { k: zeros('s') }, lookupKey: zeros('l') }),
    merchants: configuredMerchants([SHOP, OTHER_SHOP]),
    templates: TEMPLATES,
    pushAddress: 'https://cloud.example/carrierPush',
  };
}

type Count = MemoryPorts['count'];

/** Those whose moment has come, the longest waiting first. */
function due(
  parcels: Parcel[],
  field: 'nextNoticeAt' | 'followAt' | 'askAt' | 'dueAt' | 'troubledAt',
  now: number,
): Parcel[] {
  const at = (parcel: Parcel): number => parcel[field] ?? Infinity;
  return parcels.filter((parcel) => at(parcel) <= now).sort((a, b) => at(a) - at(b));
}

function memoryParcels(stored: Map<string, Parcel>, count: Count, hooks: MemoryPorts['hooks']): Parcels {
  const read = <T>(value: T): Promise<T> => {
    count.reads += 1;
    return Promise.resolve(copy(value));
  };
  const all = () => [...stored.values()];
  const ofMerchant = (id: string) => all().filter(({ merchantId }) => merchantId === id);
  const ofBuyer = (openid: string) =>
    all()
      .filter(({ buyer }) => buyer === openid)
      .sort((a, b) => b.orderedAt - a.orderedAt || (a.orderId < b.orderId ? 1 : -1));
  return {
    byId: (id) => read(stored.get(id)),
    opened: (id) => {
      const parcel = stored.get(id);
      return read(parcel && openedOf(parcel));
    },
    byKeys: (keys) => read(all().filter((parcel) => parcel.keys.some((key) => keys.includes(key)))),
    byClaim: (hash) => read(all().find(({ claimHash }) => claimHash === hash)),
    byShare: (wanted) => read(all().find(({ shares = [] }) => shares.some(({ hash }) => hash === wanted))),
    ofOrder: (orderId) =>
      read(
        all()
          .filter((parcel) => parcel.orderId === orderId)
          .map(summary),
      ),
    pageOfBuyer: (buyer, limit, before) =>
      read(
        ofBuyer(buyer)
          .filter(
            ({ orderedAt, orderId }) =>
              !before || orderedAt < before.orderedAt || (orderedAt === before.orderedAt && orderId < before.orderId),
          )
          .slice(0, limit)
          .map(summary),
      ),
    outlinesOfBuyer: (buyer, limit) => read(ofBuyer(buyer).slice(0, limit).map(outline)),
    recentOfMerchant: (merchantId, limit) =>
      read(
        ofMerchant(merchantId)
          .sort((a, b) => b.shippedAt - a.shippedAt)
          .slice(0, limit)
          .map(summary),
      ),
    ofPhoneTail: (merchantId, tail, limit) =>
      read(
        ofMerchant(merchantId)
          .filter(({ recipient }) => recipient.phoneTail === tail)
          .sort((a, b) => b.shippedAt - a.shippedAt)
          .slice(0, limit)
          .map(summary),
      ),
    ofPhone: (merchantId, phoneLookup, limit) =>
      read(
        ofMerchant(merchantId)
          .filter(({ recipient }) => recipient.phoneLookup === phoneLookup)
          .sort((a, b) => b.shippedAt - a.shippedAt)
          .slice(0, limit)
          .map(summary),
      ),
    troubledOfMerchant: (merchantId, limit) =>
      read(due(ofMerchant(merchantId), 'troubledAt', Number.MAX_VALUE).slice(0, limit).map(summary)),
    withNoticesDue: ({ from, now }, limit) =>
      read(
        due(all(), 'nextNoticeAt', now)
          .filter(({ nextNoticeAt = 0 }) => nextNoticeAt >= from)
          .slice(0, limit)
          .map(({ events: _events, ...outline }) => outline),
      ),
    withRulesDue: ({ from, now }, limit) =>
      read(
        due(all(), 'dueAt', now)
          .filter(({ dueAt = 0 }) => dueAt >= from)
          .slice(0, limit),
      ),
    lastHeard: (merchantId, limit) =>
      read(
        ofMerchant(merchantId)
          .sort((a, b) => (b.heardAt ?? 0) - (a.heardAt ?? 0))
          .slice(0, limit)
          .map(summary),
      ),
    withFollowsDue: (merchantId, now, limit) => read(due(ofMerchant(merchantId), 'followAt', now).slice(0, limit)),
    withAsksDue: (merchantId, now, limit) => read(due(ofMerchant(merchantId), 'askAt', now).slice(0, limit)),
    add(parcel) {
      count.writes += 1;
      if (stored.has(parcel._id)) return Promise.resolve(false);
      stored.set(parcel._id, copy(parcel));
      return Promise.resolve(true);
    },
    async replace(before, after) {
      await hooks.beforeReplace?.();
      count.writes += 1;
      const current = stored.get(before._id);
      if (current?.version !== before.version) return false;
      const kept = Object.entries(current).filter(([key]) => !(key in before) || key in after);
      stored.set(before._id, {
        ...(Object.fromEntries(kept) as Partial<Parcel>),
        ...copy(after),
        version: before.version + 1,
      } as Parcel);
      return true;
    },
  };
}

/** Adds what is not there, and replaces what is as it was read. */
const versioned = <T extends { _id: string; version: number }>(records: Map<string, T>, count: Count) => ({
  add(record: T): Promise<boolean> {
    count.writes += 1;
    if (records.has(record._id)) return Promise.resolve(false);
    records.set(record._id, copy(record));
    return Promise.resolve(true);
  },
  replace(before: T, after: T): Promise<boolean> {
    count.writes += 1;
    if (records.get(before._id)?.version !== before.version) return Promise.resolve(false);
    records.set(before._id, { ...copy(after), version: before.version + 1 });
    return Promise.resolve(true);
  },
});

function memoryQuarantine(tracks: Map<string, QuarantinedTrack>, count: Count): Quarantine {
  return {
    byKey(key) {
      count.reads += 1;
      return Promise.resolve(copy(tracks.get(key)));
    },
    ...versioned(tracks, count),
    removeExpired(now) {
      count.writes += 1;
      for (const { _id, expiresAt } of [...tracks.values()]) if (expiresAt < now) tracks.delete(_id);
      return Promise.resolve();
    },
    remove(key) {
      count.writes += 1;
      tracks.delete(key);
      return Promise.resolve();
    },
  };
}

function memorySources(records: Map<string, SourceRecord>, count: Count): Sources {
  return {
    byIds(ids) {
      count.reads += 1;
      return Promise.resolve(ids.flatMap((id) => copy(records.get(id)) ?? []));
    },
    ...versioned(records, count),
  };
}

function memoryLanes(records: Map<string, LaneRecord>, count: Count): Lanes {
  return {
    byIds(ids) {
      count.reads += 1;
      return Promise.resolve(ids.flatMap((id) => copy(records.get(id)) ?? []));
    },
    byId(id) {
      count.reads += 1;
      return Promise.resolve(copy(records.get(id)));
    },
    ...versioned(records, count),
  };
}

function memoryShoppers(records: Map<string, ShopperRecord>, count: Count): Shoppers {
  return {
    byId(openid) {
      count.reads += 1;
      return Promise.resolve(copy(records.get(openid)));
    },
    ...versioned(records, count),
    remove(openid) {
      count.writes += 1;
      records.delete(openid);
      return Promise.resolve();
    },
  };
}

function memoryAlerts(raised: Map<string, number>, count: Count): Alerts {
  return {
    raise(id, now, restMs) {
      count.writes += 1;
      const at = raised.get(id);
      if (at !== undefined && Math.abs(now - at) < restMs) return Promise.resolve(false);
      raised.set(id, now);
      return Promise.resolve(true);
    },
  };
}

function memoryStaff(count: Count): StaffList {
  const records = new Map<string, StaffRecord>();
  return {
    ofPerson(openid) {
      count.reads += 1;
      return Promise.resolve([...records.values()].filter((record) => record.openid === openid));
    },
    ofMerchant(merchantId) {
      count.reads += 1;
      return Promise.resolve([...records.values()].filter((record) => record.merchantId === merchantId));
    },
    save(record) {
      count.writes += 1;
      records.set(record._id, copy(record));
      return Promise.resolve();
    },
    remove(id) {
      count.writes += 1;
      records.delete(id);
      return Promise.resolve();
    },
  };
}
