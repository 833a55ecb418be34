import { cleanWords } from '../text/clean-words';
import { isGarbled } from '../text/is-garbled';
import { readScanTime } from './time/scan-time';
import type { CodeReading, Scan } from './types';
import type { DateOrder } from './time/written-date';

/** One node in a provider's own terms. Texts as received; empty for what it does not say. */
export interface ProviderNode {
  time: string;
  words: string;
  place?: string;
  /** The node's own code. */
  code?: string;
  /** What the provider's table makes of the code. */
  codeReading?: CodeReading | undefined;
  /** Our code of the parcel's carrier; undefined when it is not known. */
  carrier: string | undefined;
  /** Our code of the carrier whose words these are, when it is another. */
  wordsOf?: string | undefined;
  /** The provider says that times without an offset are those of the place. */
  isLocal?: boolean;
  /** Which of the first two numbers of 03/04/2026 is the day, where it is known. */
  dateOrder?: DateOrder | undefined;
}

/** What providers' codes look like. Anything else, a number that could be a phone's included, is neither kept nor logged. */
const CODE = /^(?!.*\d{7})[\w-]{1,40}$/;

/** A code as it may be kept and logged; `malformed` for what does not look like one, empty for none. */
export function codeToKeep(code: string): string {
  return code === '' || CODE.test(code) ? code : 'malformed';
}

/** The scan that a provider's node tells of; undefined when its time or its words cannot be read. */
export function makeScan({
  time,
  words,
  place = '',
  code = '',
  codeReading,
  carrier,
  wordsOf,
  isLocal = false,
  dateOrder,
}: ProviderNode): Scan | undefined {
  if (isGarbled(words)) return undefined;
  const rawText = cleanWords(words);
  const when = readScanTime(time, { carrier: wordsOf ?? carrier, rawText, place, isLocal, dateOrder });
  if (when === undefined) return undefined;
  // Written out, nothing spread: this runs for every node of every push, and a spread takes a hundred times as long.
  const scan: Scan = { at: when.at, zone: when.zone, zoneIs: when.zoneIs, rawText };
  const keptPlace = isGarbled(place) ? '' : cleanWords(place);
  if (keptPlace !== '') scan.place = keptPlace;
  if (code !== '' && CODE.test(code)) scan.providerCode = code;
  if (wordsOf !== undefined && wordsOf !== carrier) scan.carrier = wordsOf;
  if (codeReading !== undefined) scan.codeReading = codeReading;
  return scan;
}
