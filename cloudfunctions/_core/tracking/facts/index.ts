import type { Status } from '../../../../typings/vocabulary';
import type { Words } from '../readers/words';
import type { Facts } from '../types';
import { findCourier, findLabelledCourier, findNamedCourier } from './courier';
import { findDuty } from './duty';
import { findEnglishFacts } from './english';
import { findNewWaybillNo } from './new-waybill-no';
import { findPickupCode } from './pickup-code';
import { phonesIn } from './phones';
import { findPlace } from './place';
import type { Said } from './moment';
import { findPromise, findUntil } from './promise';
import { findReason } from './reason';
import { findSigner, signerSlot } from './signer';
import { findSigningStation, findStation } from './station';

const OWN_DEPOT = /(?:营业[部所厅]|网点|公司|服务部|中心|支局|分部|点部)$/;

/** More than a Chinese place in a sentence of letters, and not Japanese. */
const CHINESE_SENTENCE = /^(?!.*[\u3041-\u30fa])(?:[^a-z]*[\u4e00-\u9fff]|.*[\u4e00-\u9fff][^a-z]*$)/i;

type Finder = (words: Words, said: Said) => Facts;

/** Which facts are looked for beside a status. A name in a departure is not the courier who comes to the door. */
const FINDERS = {
  created: [findPlace, findNamedCourier, findPromise],
  picked_up: [findPlace, findCourier, findPromise],
  in_transit: [findPlace, findNewWaybillNo, findPromise],
  customs: [findPlace, findDuty, findReason, findPromise],
  arrived_city: [findPlace, findNamedCourier, findPromise],
  out_for_delivery: [findPlace, findCourier, findPromise],
  awaiting_pickup: [findCity, findStation, findPickupCode, findStationPhone, findUntil],
  delivered: [findPlace, findSigningStation, findDeliveringCourier, findSigner],
  exception: [findPlace, findNamedCourier, findDuty, findNewWaybillNo, findReason, findPromise],
  returning: [findPlace, findNewWaybillNo, findReason],
  returned: [findPlace, findReason, findSigner],
  cancelled: [findReason],
  unknown: [],
} satisfies Record<Status, Finder[]>;

/** What the words state beside the status, verbatim. `said`: when and where, for what is said of tomorrow. */
export function findFacts(words: Words, status: Status, said: Said): Facts {
  if (!CHINESE_SENTENCE.test(words.plain)) return findEnglishFacts(words, status, said);
  const finders: readonly Finder[] = FINDERS[status];
  const facts: Facts = {};
  for (const find of finders) Object.assign(facts, find(words, said));
  return facts;
}

/** Where it waits is a station; a depot of the carrier is one only by its name. */
function findCity(words: Words): Facts {
  const { city, facility } = findPlace(words);
  return {
    ...(city !== undefined && { city }),
    ...(facility !== undefined && OWN_DEPOT.test(facility) && { facility }),
  };
}

/** The number beside a station is the station's, unless the words call it the courier's. */
function findStationPhone(words: Words): Facts {
  const named = findLabelledCourier(words);
  if (named.courierName !== undefined) return named;
  const phone = phonesIn(words)[0]?.phone;
  if (phone === undefined) return {};
  return /(?:派件|快递|配送|业务)员\s*[:]?\s*[[(]?\s*\d/.test(words.plain)
    ? { courierPhone: phone }
    : { stationPhone: phone };
}

/** Whom to ask after a delivery: a name and number outside the signer's slot. */
function findDeliveringCourier(words: Words): Facts {
  const slot = signerSlot(words);
  const begin = slot === undefined ? -1 : words.raw.indexOf(slot);
  if (slot === undefined || begin < 0) return findCourier(words);
  const blank = ' '.repeat(slot.length);
  const without = (text: string): string => text.slice(0, begin) + blank + text.slice(begin + slot.length);
  return findCourier({ raw: without(words.raw), plain: without(words.plain) });
}
