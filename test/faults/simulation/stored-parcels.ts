import type { Parcel, ParcelSummary } from '../../../cloudfunctions/_core/tracking/parcel';
import type { Parcels } from '../../../cloudfunctions/_ports';
import { NEWEST_READ } from '../../../cloudfunctions/_core/views/glance';
import { Agenda } from '../../../local/world/vendors/agenda';

type Moment = 'followAt' | 'askAt' | 'nextNoticeAt';
const MOMENTS: readonly Moment[] = ['followAt', 'askAt', 'nextNoticeAt'];

interface Entry {
  id: string;
  at: number;
}

/** Ids by a moment, the earliest first. What has another moment by now is passed over. */
class DueList {
  private readonly agenda = new Agenda<Entry>();

  constructor(private readonly isStill: (entry: Entry) => boolean) {}

  add(id: string, at: number): void {
    this.agenda.add(at, { id, at });
  }

  nextAt(): number | undefined {
    return this.agenda.nextAt();
  }

  /** They stay until they have another moment. */
  due(now: number): Entry[] {
    const valid = this.agenda.takeDue(now).filter(this.isStill);
    const standing = [...new Map(valid.map((entry) => [entry.id, entry])).values()];
    for (const entry of standing) this.add(entry.id, entry.at);
    return standing;
  }
}

/** What a simulation sees of the parcels beside the port. */
export interface StoredParcels extends Parcels {
  stored: ReadonlyMap<string, Parcel>;
  /** Reads and writes of single parcels so far; those of what is due are the run's. */
  single: { operations: number };
  /** When something is due next, or may be: epoch ms. */
  nextAt(): number | undefined;
  /** Since when the longest waiting parcel of a merchant is to be asked about, epoch ms; undefined when none is due. */
  waitingSince(merchantId: string, now: number): number | undefined;
}

/** Parcels in memory, found by index: a year of them is affordable. Nothing is copied, for nobody changes a parcel in place. */
export function storedParcels(count: { reads: number; writes: number }): StoredParcels {
  const stored = new Map<string, Parcel>();
  const idByKey = new Map<string, string>();
  const idsByOrder = new Map<string, string[]>();
  const idsByBuyer = new Map<string, Set<string>>();
  const dueLists = new Map<string, DueList>();
  const listOf = (moment: Moment, merchantId = ''): DueList => {
    const name = `${moment} ${merchantId}`;
    const list = dueLists.get(name) ?? new DueList(({ id, at }) => stored.get(id)?.[moment] === at);
    dueLists.set(name, list);
    return list;
  };
  const bind = ({ _id, buyer }: Parcel, before: string | undefined): void => {
    if (before !== undefined) idsByBuyer.get(before)?.delete(_id);
    if (buyer !== undefined) idsByBuyer.set(buyer, (idsByBuyer.get(buyer) ?? new Set()).add(_id));
  };
  const keep = (parcel: Parcel): void => {
    const before = stored.get(parcel._id);
    stored.set(parcel._id, parcel);
    if (parcel.buyer !== before?.buyer) bind(parcel, before?.buyer);
    for (const key of parcel.keys) if (parcel.keys !== before?.keys) idByKey.set(key, parcel._id);
    for (const moment of MOMENTS) {
      const at = parcel[moment];
      const list = listOf(moment, moment === 'nextNoticeAt' ? '' : parcel.merchantId);
      if (at !== undefined && at !== before?.[moment]) list.add(parcel._id, at);
    }
  };
  const single = { operations: 0 };
  const read = <T>(value: T): Promise<T> => {
    count.reads += 1;
    return Promise.resolve(value);
  };
  const byIds = (ids: Iterable<string | undefined>): Parcel[] =>
    [...new Set(ids)].flatMap((id) => (id === undefined ? [] : (stored.get(id) ?? [])));
  const due = (list: DueList, now: number, limit: number) =>
    byIds(
      list
        .due(now)
        .slice(0, limit)
        .map(({ id }) => id),
    );
  return {
    stored,
    single,
    nextAt: () => [...dueLists.values()].flatMap((list) => list.nextAt() ?? []).sort((a, b) => a - b)[0],
    waitingSince: (merchantId, now) => listOf('askAt', merchantId).due(now)[0]?.at,
    byId: (id) => {
      single.operations += 1;
      return read(stored.get(id));
    },
    opened: (id) => {
      single.operations += 1;
      const parcel = stored.get(id);
      return read(parcel && openedOf(parcel));
    },
    byKeys: (keys) => read(byIds(keys.map((key) => idByKey.get(key)))),
    ofOrder: (orderId) => read(byIds(idsByOrder.get(orderId) ?? []) as ParcelSummary[]),
    outlinesOfBuyer: (buyer, limit) => read(newestFirst(byIds(idsByBuyer.get(buyer) ?? [])).slice(0, limit)),
    withNoticesDue: ({ from, now }, limit) =>
      read(
        byIds(
          listOf('nextNoticeAt')
            .due(now)
            .filter(({ at }) => at >= from)
            .slice(0, limit)
            .map(({ id }) => id),
        ),
      ),
    withFollowsDue: (merchantId, now, limit) => read(due(listOf('followAt', merchantId), now, limit)),
    withAsksDue: (merchantId, now, limit) => read(due(listOf('askAt', merchantId), now, limit)),
    add(parcel) {
      count.writes += 1;
      if (stored.has(parcel._id)) return Promise.resolve(false);
      idsByOrder.set(parcel.orderId, [...(idsByOrder.get(parcel.orderId) ?? []), parcel._id]);
      keep(parcel);
      return Promise.resolve(true);
    },
    replace(before, after) {
      count.writes += 1;
      single.operations += 1;
      const current = stored.get(before._id);
      if (current?.version !== before.version) return Promise.resolve(false);
      keep({ events: current.events, notices: current.notices, ...after, version: before.version + 1 });
      return Promise.resolve(true);
    },
    byClaim: notHere,
    byShare: notHere,
    pageOfBuyer: notHere,
    recentOfMerchant: notHere,
    ofPhoneTail: notHere,
    ofPhone: notHere,
    troubledOfMerchant: notHere,
    withRulesDue: notHere,
    lastHeard: notHere,
  };
}

/** As `opened` reads it. */
const openedOf = ({ notices: _notices, ...rest }: Parcel) => ({ ...rest, events: rest.events.slice(-NEWEST_READ) });

const newestFirst = (parcels: Parcel[]): Parcel[] =>
  parcels.sort((a, b) => b.orderedAt - a.orderedAt || (a.orderId < b.orderId ? 1 : -1));

const notHere = (): never => {
  throw new Error('simulation: nobody asks for this');
};
