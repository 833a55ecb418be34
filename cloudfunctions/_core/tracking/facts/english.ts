import type { Status } from '../../../../typings/vocabulary';
import type { Words } from '../readers/words';
import type { Facts } from '../types';
import { findEnglishPromise, findEnglishUntil } from './en-moment';
import { findEnglishCourier, findEnglishSigner } from './en-people';
import { findEnglishPlace } from './en-place';
import { findEnglishReason } from './en-reason';
import { findEnglishStation } from './en-station';
import type { Said } from './moment';
import { findDuty } from './duty';
import { findNewWaybillNo } from './new-waybill-no';

type Finder = (words: Words, said: Said) => Facts;

/** Which facts are looked for beside a status in sentences that are written in letters. */
const FINDERS = {
  created: [findEnglishPromise],
  picked_up: [findEnglishPlace, findEnglishCourier, findEnglishPromise],
  in_transit: [findEnglishPlace, findEnglishPromise, findNewWaybillNo],
  customs: [findEnglishPlace, findEnglishReason, findDuty],
  arrived_city: [findEnglishPlace, findEnglishCourier, findEnglishPromise],
  out_for_delivery: [findEnglishCourier, findEnglishPromise],
  awaiting_pickup: [findEnglishStation, findEnglishUntil],
  delivered: [findEnglishCourier, findEnglishSigner, findSigningPoint],
  exception: [findEnglishPlace, findEnglishReason, findDuty],
  returning: [findEnglishReason, findNewWaybillNo],
  returned: [findEnglishReason, findEnglishSigner],
  cancelled: [],
  unknown: [],
} satisfies Record<Status, Finder[]>;

/** What English words, or those of another language in letters, state beside the status, verbatim. */
export function findEnglishFacts(words: Words, status: Status, said: Said): Facts {
  const finders: readonly Finder[] = FINDERS[status];
  return finders.reduce<Facts>((facts, find) => ({ ...facts, ...find(words, said) }), {});
}

/** The shop at which it was collected, only where the words name one as such. */
function findSigningPoint(words: Words): Facts {
  const { station } = /\b(?:collected|picked up|pick-?up|recipient at|delivered (?:at|in))\b/i.test(words.plain)
    ? findEnglishStation(words)
    : {};
  return station === undefined ? {} : { station };
}
