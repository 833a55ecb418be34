import { withoutTexts } from '../issues/asked';
import { withoutWords } from '../issues/handling';
import { withNotices } from '../notices/with-notices';
import { isRecipientForgotten, withoutRecipientAtEnd } from './forget-recipient';
import type { ParcelOutline } from './parcel';

/**
 * The parcel without its buyer: nobody's again, closed to its claim card and to every link to it, without a word to them that waits, is on
 * its way or was sent, and without what they asked the shop and what staff wrote to or about them.
 * The shop goes on delivering it, so the recipient stays sealed until its end. The very same object when it is somebody else's.
 *
 * @param openid who is to be forgotten
 */
export function forgetBuyer<P extends ParcelOutline>(parcel: P, openid: string): P {
  if (parcel.buyer !== openid) return parcel;
  const { buyer: _buyer, claimHash: _hash, claimExpiresAt: _expiry, shares: _shares, ...rest } = parcel;
  const { phoneLookup: _lookup, ...recipient } = parcel.recipient;
  const handling = parcel.handling && { handling: withoutWords(parcel.handling) };
  const unbound = { ...rest, ...handling, ...withoutTexts(parcel), recipient, forgetAtEnd: true } as P;
  return withoutRecipientAtEnd(
    withNotices(
      unbound,
      parcel.notices.filter(({ to }) => to !== openid),
    ),
  );
}

/** Whether its buyer was forgotten, and nobody has it since: to whom it goes is erased, or will be at its end. */
export const isBuyerForgotten = (parcel: Pick<ParcelOutline, 'buyer' | 'forgetAtEnd' | 'recipient'>): boolean =>
  parcel.buyer === undefined && (parcel.forgetAtEnd === true || isRecipientForgotten(parcel));
