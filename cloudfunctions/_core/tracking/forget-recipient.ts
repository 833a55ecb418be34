import { isAtEnd } from '../following/follow-state';
import { withoutTexts } from '../issues/asked';
import { withoutWords } from '../issues/handling';
import type { Parcel } from './parcel';

type Addressed = Pick<Parcel, 'stage' | 'recipient' | 'forgetAtEnd' | 'handling' | 'requests'>;

/**
 * Whether nobody knows any more whose name and phone to keep out of a parcel's words. No further words are kept then, so that they do not
 * come back by a late push.
 */
export const isRecipientForgotten = ({ recipient }: Pick<Addressed, 'recipient'>): boolean =>
  recipient.sealed === undefined;

/**
 * The parcel without its recipient's name and phone, and without what was asked and what staff wrote about it since, if they are to be forgotten at its end and it
 * has come to it; the masks stay.
 */
export function withoutRecipientAtEnd<P extends Addressed>(parcel: P): P {
  if (!parcel.forgetAtEnd || !isAtEnd(parcel)) return parcel;
  const { forgetAtEnd: _done, ...rest } = parcel;
  const { sealed: _sealed, phoneLookup: _lookup, ...masks } = parcel.recipient;
  const handling = parcel.handling && { handling: withoutWords(parcel.handling) };
  return { ...rest, ...handling, ...withoutTexts(parcel), recipient: masks } as P;
}
