import type { CodeReading, Reading, Scan, Why } from './types';
import { CHINESE_READERS, OTHER_READERS } from './readers';
import type { Reader } from './readers/reader';
import type { Words } from './readers/words';

export type Decision = Omit<Reading, 'facts'>;

const CHINESE = /[\u4e00-\u9fff]/;

/**
 * Who is believed: the strongest reader of the words; the provider's code where no reader knows them, or where it says the same
 * more exactly.
 */
export function decide(words: Words, scan: Pick<Scan, 'providerCode' | 'codeReading'>, carrier: string): Decision {
  const { providerCode, codeReading } = scan;
  const read = readWords(words, carrier);
  const byCode: Why = { rule: 'code', words: providerCode ?? '' };
  if (!read) {
    return codeReading
      ? { ...codeReading, why: byCode }
      : { status: 'unknown', why: { rule: 'unread', words: words.raw } };
  }
  return codeReading && isFiner(codeReading, read) ? { ...codeReading, why: byCode } : read;
}

/** The first reader that proposes is the strongest: they stand in that order. */
function readWords(words: Words, carrier: string): Decision | undefined {
  const readers = CHINESE.test(words.plain) ? CHINESE_READERS : OTHER_READERS;
  for (const reader of readers) {
    if (reader.carriers && !reader.carriers.includes(carrier)) continue;
    const seen = matchOf(reader, words);
    if (seen === undefined) continue;
    const { rule, status, subStatus } = reader;
    return { status, ...(subStatus !== undefined && { subStatus }), why: { rule, words: seen } };
  }
  return undefined;
}

/** The words that the reader saw, as the carrier wrote them; undefined when they are not there. */
function matchOf({ words, beside, unless }: Reader, { plain, raw }: Words): string | undefined {
  const match = words.exec(plain);
  if (!match || (beside && !beside.test(plain)) || unless?.test(plain)) return undefined;
  return raw.slice(match.index, match.index + match[0].length).trim();
}

/** Whether a code says the same as the words, only more exactly. */
function isFiner(code: CodeReading, words: Decision): boolean {
  if (code.status === words.status) return words.subStatus === undefined && code.subStatus !== undefined;
  return code.status === 'arrived_city' && words.status === 'in_transit' && words.subStatus === 'arrived_hub';
}
