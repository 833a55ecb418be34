import type { MessageEntry, ShopperCalls } from '../../typings/shopper';
import type { Locale } from '../../typings/vocabulary';
import type { Notice } from '../_core/notices/types';
import type { ParcelOutline } from '../_core/tracking/parcel';
import type { Caller, Ports } from '../_ports';
import * as v from 'valibot';
import { phraseOf } from '../_core/notices/phrase-of';
import { goodsOf } from '../_core/tracking/goods-of';
import { withoutUndefined } from '../_core/without-undefined';
import { localeSchema } from './input-schemas';

type Input = ShopperCalls['listMessages']['input'];

export const listMessagesInput: v.GenericSchema<Input> = v.strictObject({ locale: localeSchema });

/** Parcels whose messages are looked through: the newest. */
const PARCELS_LOOKED_AT = 50;
const MOST_MESSAGES = 50;
/** Older messages are left out, ms. */
const SHOWN_FOR_MS = 30 * 24 * 3_600_000;

/** What the caller was told lately, what waits, and what was not sent and why: one read. */
export async function listMessages(
  { parcels, clock }: Pick<Ports, 'parcels' | 'clock'>,
  { openid }: Caller,
  { locale }: Input,
): Promise<{ messages: MessageEntry[] }> {
  const now = clock.now();
  const own = await parcels.outlinesOfBuyer(openid, PARCELS_LOOKED_AT);
  const messages = own
    .flatMap((parcel) => parcel.notices.filter(isShown(openid, now)).map((notice) => ({ parcel, notice })))
    .sort((a, b) => b.notice.at - a.notice.at)
    .slice(0, MOST_MESSAGES)
    .map(({ parcel, notice }) => messageEntry(parcel, notice, { locale, now }));
  return { messages };
}

/** Not what is still to come: `soon` is queued hours before. */
const isShown =
  (openid: string, now: number) =>
  ({ to, channel, at }: Notice): boolean =>
    to === openid && channel === undefined && at <= now && at > now - SHOWN_FOR_MS;

const messageEntry = (
  parcel: ParcelOutline,
  notice: Notice,
  { locale, now }: { locale: Locale; now: number },
): MessageEntry => ({
  parcelId: parcel._id,
  goods: goodsOf(parcel.items),
  told: notice.told,
  phrase: phraseOf(notice.milestone, parcel, locale),
  at: notice.at,
  ...fateOf(notice, now),
});

type Fate = Pick<MessageEntry, 'outcome' | 'sentAt' | 'reason' | 'keptFor' | 'until'>;

const fateOf = ({ state, nextAt, sentAt, reason, keptFor }: Notice, now: number): Fate =>
  withoutUndefined({
    outcome: outcomeOf({ state, nextAt }),
    sentAt,
    reason,
    keptFor: reason === 'kept' ? keptFor : undefined,
    until: nextAt !== undefined && nextAt > now ? nextAt : undefined,
  });

/** One that another's message says too was sent with it, as soon as nobody has to look after it any more. */
function outcomeOf({ state, nextAt }: { state: Notice['state']; nextAt: number | undefined }): Fate['outcome'] {
  if (nextAt !== undefined) return 'waiting';
  return state === 'sent' || state === 'folded' ? 'sent' : 'not_sent';
}
