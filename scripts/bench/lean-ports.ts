import type { Parcel } from '../../cloudfunctions/_core/tracking/parcel';
import type { receivePush } from '../../cloudfunctions/_usecases/receive-push';
import type { Parcels, Shoppers, Templates } from '../../cloudfunctions/_ports';
import { configuredMerchants } from '../../cloudfunctions/_adapters/configured-merchants';
import { environmentVault } from '../../cloudfunctions/_adapters/vault';
import { DEFAULT_SETTINGS } from '../../cloudfunctions/_core/access/settings';
import { SHOP } from './bench-shop';

type PushPorts = Parameters<typeof receivePush>[0];

/** What `receivePush` needs, in memory and without a copy or a search: so that it is measured, and not they. */
export interface LeanPorts extends PushPorts {
  time: { now: number };
  /** Operations since the beginning. */
  count: { reads: number; writes: number; messages: number };
  /** Parcels by id. */
  stored: ReadonlyMap<string, Parcel>;
  keep(parcel: Parcel): void;
  forget(parcelId: string): void;
}

const template = (id: string): Templates['progress'] => ({ id, keywords: { goods: 'thing1', note: 'thing2' } });
const TEMPLATES: Templates = { progress: template('p'), pickup: template('u'), trouble: template('t') };
/** Every buyer accepts every message, again and again. */
const ACCEPTS = Object.fromEntries(Object.values(TEMPLATES).map(({ id }) => [id, 99]));

const key32 = (letter: string): string => Buffer.alloc(32, letter).toString('base64');
const nothing = (): void => undefined;

/** A push asks for none of these. */
const never = (): never => {
  throw new Error('bench: a push does not ask for this');
};

export function leanPorts(): LeanPorts {
  const time = { now: 0 };
  const count = { reads: 0, writes: 0, messages: 0 };
  const stored = new Map<string, Parcel>();
  const idByKey = new Map<string, string>();
  const idByBuyer = new Map<string, string>();
  const keep = (parcel: Parcel): void => {
    stored.set(parcel._id, parcel);
    if (parcel.buyer !== undefined) idByBuyer.set(parcel.buyer, parcel._id);
    for (const key of parcel.keys) idByKey.set(key, parcel._id);
  };
  return {
    time,
    count,
    stored,
    keep,
    forget: (parcelId) => {
      const { keys = [], buyer = '' } = stored.get(parcelId) ?? {};
      for (const key of keys) idByKey.delete(key);
      idByBuyer.delete(buyer);
      stored.delete(parcelId);
    },
    clock: { now: () => time.now, pause: () => Promise.resolve() },
    log: { info: nothing, warn: nothing, error: nothing },
    parcels: parcelsOf({ stored, idByKey, idByBuyer, keep, count }),
    quarantine: {
      byKey: () => Promise.resolve(undefined),
      add: never,
      replace: never,
      remove: never,
      removeExpired: never,
    },
    shoppers: shoppersOf(count),
    messages: {
      send: () => {
        count.messages += 1;
        return Promise.resolve({ outcome: 'sent' });
      },
    },
    alerts: { raise: never },
    vault: environmentVault({ current: 'k', keys: { k: key32('s') }, lookupKey: key32('l') }),
    merchants: configuredMerchants([SHOP]),
    templates: TEMPLATES,
  };
}

interface ParcelsFrom extends Pick<LeanPorts, 'stored' | 'keep' | 'count'> {
  idByKey: ReadonlyMap<string, string>;
  /** A buyer here has one parcel. */
  idByBuyer: ReadonlyMap<string, string>;
}

function parcelsOf({ stored, idByKey, idByBuyer, keep, count }: ParcelsFrom): Parcels {
  return {
    byId: (id) => {
      count.reads += 1;
      return Promise.resolve(stored.get(id));
    },
    byKeys: (keys) => {
      count.reads += 1;
      const ids = new Set(keys.map((key) => idByKey.get(key)));
      return Promise.resolve([...ids].flatMap((id) => (id === undefined ? [] : (stored.get(id) ?? []))));
    },
    outlinesOfBuyer: (buyer) => {
      count.reads += 1;
      const parcel = stored.get(idByBuyer.get(buyer) ?? '');
      return Promise.resolve(parcel ? [parcel] : []);
    },
    replace: (before, after) => {
      count.writes += 1;
      const current = stored.get(before._id);
      if (current?.version !== before.version) return Promise.resolve(false);
      keep({ events: current.events, notices: current.notices, ...after, version: before.version + 1 });
      return Promise.resolve(true);
    },
    add: never,
    opened: never,
    byClaim: never,
    byShare: never,
    ofOrder: never,
    pageOfBuyer: never,
    recentOfMerchant: never,
    ofPhoneTail: never,
    ofPhone: never,
    troubledOfMerchant: never,
    withNoticesDue: never,
    withRulesDue: never,
    lastHeard: never,
    withAsksDue: never,
    withFollowsDue: never,
  };
}

function shoppersOf(count: LeanPorts['count']): Shoppers {
  return {
    byId: (openid) => {
      count.reads += 1;
      return Promise.resolve({ _id: openid, version: 1, settings: DEFAULT_SETTINGS, accepts: ACCEPTS });
    },
    replace: () => {
      count.writes += 1;
      return Promise.resolve(true);
    },
    add: never,
    remove: never,
  };
}
