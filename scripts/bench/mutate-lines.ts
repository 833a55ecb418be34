import { readFileSync } from 'node:fs';
import { readScan } from '../../cloudfunctions/_core/tracking/read-scan';
import { cleanWords } from '../../cloudfunctions/_core/text/clean-words';
import { randomFrom } from './random-from';
import { SHIPPED_AT } from './sample-nodes';

/** In the repository's root, where the bench runs. */
const LINES = 'test/fixtures/nodes.made.jsonl';
/** A raw slot, or the name of nothing, in what people would read. */
const NOT_A_TEXT = /undefined|\bNaN\b|\[object|\$\{/;

/**
 * Reads `count` lines that are made of two known ones, cut, doubled and disturbed; the same lines every time.
 *
 * @throws Error with the line when a reading throws, has a fact that is empty, or one that the line does not hold
 */
export function mutateLines(count: number): void {
  const texts = readFileSync(LINES, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { text: string }).text);
  const next = randomFrom(20_261_122);
  const pick = <T>(list: readonly T[]): T => list[next(list.length)] as T;
  for (let turn = 0; turn < count; turn += 1) {
    const [a, b] = [pick(texts), pick(texts)];
    const noise = pick([
      '',
      '',
      '【',
      '】',
      '（13800001234）',
      '\u202e',
      '😀',
      '{x}',
      '…',
      'A-1-23',
      '1'.repeat(30),
      ' ',
      '，',
    ]);
    checkReading(cleanWords(a.slice(0, next(a.length + 1)) + noise + b.slice(next(b.length + 1))));
  }
}

function checkReading(rawText: string): void {
  const { status, facts, why } = readScan(
    { at: SHIPPED_AT, zone: 'Asia/Shanghai', zoneIs: 'known', rawText },
    'zto-express',
  );
  for (const value of [status, why.rule, ...(Object.values(facts) as unknown[])]) {
    if (typeof value === 'string' && (value === '' || (NOT_A_TEXT.test(value) && !rawText.includes(value))))
      throw new Error(`a reading with “${value}”: ${rawText}`);
  }
}
