import type { CodeReading, Reading, Scan, Why } from './types';
import { CHINESE_READERS, OTHER_READERS } from './readers';
import { indexReaders } from './readers/key-index';
import type { Reader } from './readers/reader';
import type { Words } from './readers/words';

export type Decision = Omit<Reading, 'facts'>;

const CHINESE = /[\u4e00-\u9fff]/;
/** Japanese has Chinese characters too, but says other things with them. */
const KANA = /[\u3041-\u30fa]/;
const READERS_FOR = { chinese: indexReaders(CHINESE_READERS), other: indexReaders(OTHER_READERS) };

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

/** English with a Chinese place in it, or Chinese characters alone that are Japanese, fall to the other readers. */
function readWords(words: Words, carrier: string): Decision | undefined {
  const { plain } = words;
  const order =
    !CHINESE.test(plain) || KANA.test(plain) ? [READERS_FOR.other] : [READERS_FOR.chinese, READERS_FOR.other];
  for (const readersFor of order) {
    const proposal = strongestProposal(readersFor(plain), words, carrier);
    if (proposal) return proposal;
  }
  return undefined;
}

/** What the first reader says that knows the words. `readers`: strongest first. */
export function strongestProposal(readers: readonly Reader[], words: Words, carrier: string): Decision | undefined {
  for (const reader of readers) {
    if (reader.carriers && !reader.carriers.includes(carrier)) continue;
    const seen = matchOf(reader, words);
    if (seen === undefined) continue;
    const { rule, status, subStatus } = reader;
    const why: Why = { rule, words: seen };
    return subStatus === undefined ? { status, why } : { status, subStatus, why };
  }
  return undefined;
}

/** The words that the reader saw, as the carrier wrote them; undefined when they are not there. */
function matchOf({ words, beside, unless }: Reader, { plain, raw }: Words): string | undefined {
  const match = words.exec(plain);
  if (!match || (beside && !beside.test(plain)) || unless?.test(plain)) return undefined;
  return raw.slice(match.index, match.index + match[0].length).trim();
}

/** What words say when they give no particulars: a code that does is more exact. */
const VAGUE: ReadonlySet<string> = new Set(['delivery_failed', 'delayed', 'processing']);
/** Codes that are no more exact than such words; `unreachable` is said of a closed door as well as of a phone. */
const VAGUE_CODES: ReadonlySet<string> = new Set([...VAGUE, 'unreachable']);

/** Whether a code says the same as the words, only more exactly. */
function isFiner(code: CodeReading, words: Decision): boolean {
  if (code.status === words.status) {
    const { subStatus } = words;
    if (code.subStatus === undefined) return false;
    return subStatus === undefined || (VAGUE.has(subStatus) && !VAGUE_CODES.has(code.subStatus));
  }
  return code.status === 'arrived_city' && words.status === 'in_transit' && words.subStatus === 'arrived_hub';
}
