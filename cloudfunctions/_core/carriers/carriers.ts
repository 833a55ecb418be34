import type { Carrier } from './carrier';
import { CHINA_CARRIERS } from './china';
import { WORLD_CARRIERS } from './world';

/** Every carrier we know, those inside China first, the most used first. */
export const CARRIERS: readonly Carrier[] = [...CHINA_CARRIERS, ...WORLD_CARRIERS];

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

/** A waybill number as it is kept and compared: no white space, upper case. */
export function normalizeWaybillNo(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '').toUpperCase();
}

/**
 * Our codes of the carriers whose numbers look like this, best first: a fitting check digit, then a form with letters, then digits
 * alone; among equals the more used carrier. Empty when nothing fits.
 */
export function guessCarriers(waybillNo: string): string[] {
  const number = normalizeWaybillNo(waybillNo);
  return CARRIERS.map((carrier) => ({ code: carrier.code, score: likeness(carrier, number) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ code }) => code);
}

/** 0 not at all · 1 only by its length · 2 by its first digits · 3 by letters; one more for a fitting check digit, one less for an odd one. */
function likeness(carrier: Carrier, number: string): number {
  const fitting = (carrier.patterns ?? []).filter((pattern) => pattern.test(number));
  if (fitting.length === 0) return 0;
  const form = /[A-Z]/.test(number) ? 3 : fitting.some((pattern) => !/^\^\\d/.test(pattern.source)) ? 2 : 1;
  const fits = checkDigitFits(carrier, number);
  return form + (fits === undefined ? 0 : fits ? 1 : -0.5);
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
