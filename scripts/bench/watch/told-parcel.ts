import type { ScheduleTerms } from '../../../cloudfunctions/_core/following/schedule';
import type { Parcel } from '../../../cloudfunctions/_core/tracking/parcel';
import type { Scan } from '../../../cloudfunctions/_core/tracking/types';
import type { Vault } from '../../../cloudfunctions/_ports';
import { schedule } from '../../../cloudfunctions/_core/following/schedule';
import { look } from '../../../cloudfunctions/_core/issues/look';
import { absorb } from '../../../cloudfunctions/_core/tracking/merging/absorb';
import { toldBy } from '../../../cloudfunctions/_core/tracking/merging/heard-tracks';
import { toEvents } from '../../../cloudfunctions/_core/tracking/merging/events';
import { termsOf } from '../../../cloudfunctions/_usecases/terms-of';
import { ACCOUNTS, CARRIER, SHOP } from '../bench-shop';
import { shippedParcel } from '../shipped-parcel';
import { HOUR } from './watch-moments';

/** How often its source looks at a parcel that it follows, ms. */
export const RHYTHM = 2 * HOUR;
/** What the shop's parcels are scheduled by. */
export const TERMS: ScheduleTerms = termsOf(SHOP);

/** What became of a parcel, all moments in epoch ms. */
export interface Story {
  shippedAt: number;
  /** Oldest first. */
  scans: readonly (readonly [at: number, words: string])[];
  /** In which the scans' words are to be read; Beijing's when absent. */
  zone?: string;
  /** Its source tells by itself. */
  isFollowed?: true;
  /** Rules looked at it before, its source having been asked. */
  lookedAt?: number;
  /** When its source last answered. */
  answeredAt?: number;
}

/** A parcel as the product itself would have it after such a story. Nobody's: whom it would be told is not measured here. */
export function toldParcel(vault: Vault, waybillNo: string, story: Story): Parcel {
  const { shippedAt, scans, zone = 'Asia/Shanghai', isFollowed, lookedAt, answeredAt } = story;
  const { buyer: _nobody, ...parcel } = shippedParcel(vault, waybillNo, shippedAt);
  const events = toEvents(
    scans.map(([at, rawText]): Scan => ({ at, zone, zoneIs: 'known', rawText })),
    {
      ...{ carrier: CARRIER, provider: 'kdniao', receivedAt: scans.at(-1)?.[0] ?? shippedAt },
    },
  );
  const following = { subscriptions: isFollowed ? subscribed(waybillNo, shippedAt) : {}, buckets: {}, failures: 0 };
  const heardAt = scans.at(-1)?.[0] ?? shippedAt;
  const told = schedule(absorb({ ...parcel, following }, toldBy(events, 'kdniao'), heardAt), TERMS, heardAt);
  const looked = lookedAt === undefined ? told : look(answered(told, lookedAt), TERMS, lookedAt).after;
  return answeredAt === undefined ? looked : answered(looked, answeredAt);
}

function answered(parcel: Parcel, at: number): Parcel {
  const { following } = parcel;
  return following
    ? schedule({ ...parcel, following: { ...following, answeredAt: at, seenAt: at } }, TERMS, at)
    : parcel;
}

const subscribed = (waybillNo: string, at: number) => ({
  kdniao: {
    ...{ carrier: CARRIER, waybillNo, outcome: 'subscribed' as const, at, failures: 0 },
    ...{ accountId: ACCOUNTS.kdniao.accountId, reach: 'china' as const, rhythmMs: RHYTHM },
  },
});
