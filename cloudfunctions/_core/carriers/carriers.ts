import type { Carrier } from './carrier';
import { CHINA_CARRIERS } from './china';
import { WORLD_CARRIERS } from './world';

/** Every carrier we know, those inside China first, the most used first. */
export const CARRIERS: readonly (Carrier & { code: CarrierCode })[] = [...CHINA_CARRIERS, ...WORLD_CARRIERS];

/** Our codes, so that the compiler asks every provider's table about each carrier. */
export type CarrierCode = (typeof CHINA_CARRIERS | typeof WORLD_CARRIERS)[number]['code'];

const BY_CODE: ReadonlyMap<string, Carrier> = new Map(CARRIERS.map((carrier) => [carrier.code, carrier]));

/** The carrier with this code of ours; undefined for any other word. */
export function carrierByCode(code: string): Carrier | undefined {
  return BY_CODE.get(code);
}

const INSIDE_CHINA: ReadonlySet<string> = new Set(CHINA_CARRIERS.map(({ code }) => code));

/** Whether a carrier's own scans are inside China, and so in Beijing time. */
export function isInsideChina(code: string | undefined): boolean {
  return code !== undefined && INSIDE_CHINA.has(code);
}

/** What nearly all numbers are made of already. */
const AS_KEPT = /^[\dA-Z-]+$/;

/** A waybill number as it is kept and compared: no white space, upper case. */
export function normalizeWaybillNo(text: string): string {
  if (AS_KEPT.test(text)) return text;
  return text.normalize('NFKC').replace(/\s+/g, '').toUpperCase();
}

/**
 * Our codes of the carriers whose numbers look like this, best first: a form with letters, then one with a begin of its own, then digits
 * alone; among equals the more used carrier. Empty when nothing fits.
 */
export function guessCarriers(waybillNo: string): CarrierCode[] {
  const number = normalizeWaybillNo(waybillNo);
  return CARRIERS.map((carrier) => ({ code: carrier.code, score: likeness(carrier, number) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ code }) => code);
}

/**
 * 0 not at all · 1 only by its length · 2 by its first digits · 3 by letters. One more for a fitting check digit, but not on a length
 * alone: of twelve digits every eleventh number fits FedEx, and far more of them are 顺丰's. Half of one less for an odd one.
 */
function likeness(carrier: Carrier, number: string): number {
  const form = formOf(carrier, number);
  const fits = form === 0 ? undefined : checkDigitFits(carrier, number);
  if (fits === undefined) return form;
  return fits ? form + (form > 1 ? 1 : 0) : form - 0.5;
}

function formOf({ patterns = [], digits = [] }: Carrier, number: string): 0 | 1 | 2 | 3 {
  const isDigits = /^\d+$/.test(number);
  if (patterns.some((pattern) => pattern.test(number))) return isDigits ? 2 : 3;
  return isDigits && digits.includes(number.length) ? 1 : 0;
}

/** Whether the carrier has a rule for the last digit of such a number, and this number breaks it. */
export function hasOddCheckDigit(carrierCode: string, waybillNo: string): boolean {
  const carrier = carrierByCode(carrierCode);
  return carrier !== undefined && checkDigitFits(carrier, normalizeWaybillNo(waybillNo)) === false;
}

function checkDigitFits({ checkDigits = [] }: Carrier, number: string): boolean | undefined {
  for (const fits of checkDigits) {
    const answer = fits(number);
    if (answer !== undefined) return answer;
  }
  return undefined;
}
