import type { Status } from '../../../../typings/vocabulary';
import type { Words } from '../readers/words';
import type { Facts } from '../types';
import { findCourier, findNamedCourier } from './courier';
import { findPickupCode } from './pickup-code';
import { phonesIn } from './phones';
import { findPlace } from './place';
import type { Said } from './moment';
import { findPromise, findUntil } from './promise';
import { findReason } from './reason';
import { findSigner } from './signer';
import { findSigningStation, findStation } from './station';

type Finder = (words: Words, said: Said) => Facts;

/** Which facts are looked for beside a status. A name in a departure is not the courier who comes to the door. */
const FINDERS = {
  created: [findPlace, findPromise],
  picked_up: [findPlace, findCourier, findPromise],
  in_transit: [findPlace, findPromise],
  customs: [findPlace, findReason, findPromise],
  arrived_city: [findPlace, findNamedCourier, findPromise],
  out_for_delivery: [findPlace, findCourier, findPromise],
  awaiting_pickup: [findCity, findStation, findPickupCode, findStationPhone, findUntil],
  delivered: [findPlace, findSigningStation, findDeliveringCourier, findSigner],
  exception: [findPlace, findReason, findPromise],
  returning: [findPlace, findReason],
  returned: [findPlace, findReason, findSigner],
  cancelled: [findReason],
  unknown: [],
} satisfies Record<Status, Finder[]>;

/** What the words state beside the status, verbatim. `said`: when and where, for what is said of tomorrow. */
export function findFacts(words: Words, status: Status, said: Said): Facts {
  const finders: readonly Finder[] = FINDERS[status];
  return finders.reduce<Facts>((facts, find) => ({ ...facts, ...find(words, said) }), {});
}

function findCity(words: Words): Facts {
  const { city } = findPlace(words);
  return city === undefined ? {} : { city };
}

/** The number beside a station is the station's, unless the words call it the courier's. */
function findStationPhone(words: Words): Facts {
  const phone = phonesIn(words)[0]?.phone;
  if (phone === undefined) return {};
  return /(?:派件|快递|配送|业务)员\s*[:]?\s*[[(]?\s*\d/.test(words.plain)
    ? { courierPhone: phone }
    : { stationPhone: phone };
}

/** Whom to ask after a delivery: a name and number outside the signer's slot. */
function findDeliveringCourier(words: Words): Facts {
  const { signer } = findSigner(words);
  const begin = signer === undefined ? -1 : words.raw.indexOf(signer);
  if (signer === undefined || begin < 0) return findCourier(words);
  const blank = ' '.repeat(signer.length);
  const without = (text: string): string => text.slice(0, begin) + blank + text.slice(begin + signer.length);
  return findCourier({ raw: without(words.raw), plain: without(words.plain) });
}
