import { maskPhonesInWords } from '../../access/mask';
import { withoutUndefined } from '../../without-undefined';
import { familyName } from '../facts/person-name';
import { placeName } from '../place-name';
import type { Reading, TrackingEvent } from '../types';

/** What a sentence about one event is made of. What is not known is absent; nothing is ever the empty string. */
export interface AboutEvent {
  subStatus?: string;
  place?: string;
  next?: string;
  courierName?: string;
  station?: string;
  pickupCode?: string;
  signer?: string;
  signedBy?: NonNullable<Reading['facts']['signedBy']>;
  reason?: string;
}

/** Longer than this it is no name and no reason but a story; it stays in the carrier's own words. */
const MAX_PIECE = 24;

/** In a signer's slot, but nobody's name: a picture of the slip, or a request to call. */
const NO_SIGNER = /图片|请|存疑|电话?\d|来取/;

/** Who signed, as it may be shown; undefined when the slot says something else. */
export function shownSigner(signer: string | undefined): string | undefined {
  if (signer === undefined || NO_SIGNER.test(signer)) return undefined;
  return piece(signer.replace(/签收$/, ''));
}

const piece = (text: string | undefined): string | undefined => {
  const plain = text === undefined ? '' : maskPhonesInWords(text).trim();
  return plain === '' || plain.length > MAX_PIECE ? undefined : plain;
};

/** Gathers the facts of one event, as they may stand in a sentence: places short, phones masked. */
export function aboutEvent({ reading, place }: Pick<TrackingEvent, 'reading' | 'place'>): AboutEvent {
  const { facts, subStatus } = reading;
  const at = facts.facility ?? facts.city ?? place;
  return withoutUndefined({
    subStatus,
    place: at === undefined ? undefined : piece(placeName(at)),
    next: facts.next === undefined ? undefined : piece(placeName(facts.next)),
    courierName: piece(facts.courierName),
    station: stationPiece(facts.station),
    pickupCode: piece(facts.pickupCode),
    signer: shownSigner(facts.signer),
    signedBy: facts.signedBy,
    reason: piece(facts.reason),
  });
}

/** A station's name may be longer: it is where somebody has to go. */
function stationPiece(station: string | undefined): string | undefined {
  const plain =
    station === undefined
      ? ''
      : maskPhonesInWords(station)
          .replace(/[【】[\]]/g, ' ')
          .trim();
  return plain === '' || plain.length > 2 * MAX_PIECE ? undefined : plain;
}

/** 王师傅 for 王小明; another name as it is. */
export function courierTitle(name: string): string {
  const family = familyName(name);
  return family === undefined ? name : `${family}师傅`;
}
