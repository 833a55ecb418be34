import { carrierByCode, isInsideChina } from '../../carriers/carriers';
import { findPlace } from '../../places/find-place';
import { mayNameAbroad } from '../../places/may-name-abroad';
import type { Place } from '../../places/place';
import { CHINA_ZONE, momentIn } from './local-time';
import type { Scan, ZoneIs } from '../types';
import type { DateOrder } from './written-date';
import { readWrittenTime, type WrittenTime } from './written-time';
import { zoneWithOffset } from './zone-with-offset';
import { offsetAt } from './zone-offset';

/** What is known about a scan besides its time: enough to tell in which zone its clock stands. */
export interface AboutScan {
  /** Our code. */
  carrier?: string | undefined;
  rawText: string;
  place?: string | undefined;
  /** The provider says that its times are those of the place. Absent: abroad they may as well be Beijing's. */
  isLocal?: boolean;
  /** Which of the first two numbers of 03/04/2026 is the day, where the provider has one form. */
  dateOrder?: DateOrder | undefined;
}

type When = Pick<Scan, 'at' | 'zone' | 'zoneIs'>;

const HAN = /\p{Script=Han}/u;
const BRACKETED = /[【[]([^】\]]{2,40})[】\]]/;
const REACHED = /(?<!预计|将)(?:到达|抵达|离开)[\s:：]*([^\s，,。；;、（(]{2,20})/;

/**
 * When a scan was, from a provider's text, and how sure its zone is. A time with an offset is sure; so is one inside China. Abroad the
 * place's clock is taken, and without any hint Beijing's.
 *
 * @returns undefined when the time cannot be read: without it a scan has no place in the track
 */
export function readScanTime(text: string, about: AboutScan): When | undefined {
  const written = readWrittenTime(text, about.dateOrder);
  if (written === undefined) return undefined;
  if ('wall' in written && isAtHome(about)) return inZone(written, CHINA_ZONE, 'known');
  const place = placeOfScan(about);
  return 'at' in written ? atMoment(written, place) : byPlace(written, place, about);
}

/** The everyday scan: a carrier inside China tells in Chinese of a place that is not abroad. No search in the gazetteer. */
function isAtHome({ carrier, rawText, place }: AboutScan): boolean {
  if (!isInsideChina(carrier) || !HAN.test(rawText)) return false;
  if (place !== undefined && place !== '') return !mayNameAbroad(place) && !namesAbroad(rawText);
  return !namesAbroad(rawText);
}

/** What the words call the place of a scan: the first bracket, else what they say was reached. 发往美国 tells where it goes. */
function whereIn(rawText: string): string {
  return (BRACKETED.exec(rawText) ?? REACHED.exec(rawText))?.[1] ?? '';
}

const namesAbroad = (rawText: string): boolean => mayNameAbroad(whereIn(rawText));

/** The place that the provider names, else the one that the words name. */
function placeOfScan({ carrier, rawText, place = '' }: AboutScan): Place | undefined {
  const home = carrier === undefined ? undefined : carrierByCode(carrier)?.country;
  return findPlace(place, home) ?? findPlace(whereIn(rawText), home);
}

function inZone(written: WrittenTime, zone: string, zoneIs: ZoneIs): When | undefined {
  const moment = momentIn(written, zone);
  return moment && { at: moment.at, zone, zoneIs: moment.isOnce ? zoneIs : 'ambiguous' };
}

/**
 * A moment needs no zone to be read, but one to be shown in: the place's where its clocks agree, else one that has the offset.
 * Greenwich's time is no clock's on the wall: it is shown in the place's zone.
 */
function atMoment(written: { at: number; offsetMs?: number }, place: Place | undefined): When | undefined {
  const { at, offsetMs } = written;
  const zone = place?.zone ?? CHINA_ZONE;
  const isNobodys = offsetMs === 0 && place?.zone !== undefined;
  const agrees = offsetMs === undefined || isNobodys || offsetAt(at, zone) === offsetMs;
  return inZone(written, agrees ? zone : zoneWithOffset(offsetMs), 'known');
}

function byPlace(written: WrittenTime, place: Place | undefined, about: AboutScan): When | undefined {
  if (place === undefined)
    return inZone(written, CHINA_ZONE, isInsideChina(about.carrier) && HAN.test(about.rawText) ? 'known' : 'assumed');
  const { zone } = place;
  if (zone === undefined) return inZone(written, CHINA_ZONE, 'ambiguous');
  const there = inZone(written, zone, about.isLocal === true ? 'known' : 'ambiguous');
  // Where the clocks show what Beijing's show, it does not matter whose they are: Hong Kong, Singapore, Manila.
  const here = inZone(written, CHINA_ZONE, 'known');
  return there?.at === here?.at && there ? { ...there, zoneIs: 'known' } : there;
}
