import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { explainLine } from '../../../scripts/explain/corpus-line';

/** Real tracks, beside the repository where they are at hand: measured against, never copied. */
const CORPUS = join(__dirname, '../../../../shared/corpus');
const REAL = join(CORPUS, 'nodes.dev.jsonl');
const MADE = join(__dirname, '../../fixtures/nodes.made.jsonl');
const isThere = existsSync(REAL);

const WITH_ENOUGH = [
  'created',
  'picked_up',
  'in_transit',
  'arrived_city',
  'out_for_delivery',
  'awaiting_pickup',
  'delivered',
  'customs',
  'exception',
  'returning',
  'returned',
];

interface Node {
  id: string;
  text: string;
  label: { status: string; alt?: string[] };
}

interface Score {
  status: Record<'all' | 'zh' | 'other', { n: number; accuracy: number; macroF1: number }>;
  facts: Record<string, { labelled: number; recall: number | null; precision: number | null }>;
}

const linesOf = (file: string): string[] => readFileSync(file, 'utf8').split('\n').filter(Boolean);

/** The corpus' own judgement of our readings. */
function score(file: string): Score {
  const folder = mkdtempSync(join(tmpdir(), 'zhitu-score-'));
  try {
    const readings = join(folder, 'readings.jsonl');
    writeFileSync(
      readings,
      linesOf(file)
        .map((line) => `${JSON.stringify(explainLine(line))}\n`)
        .join(''),
    );
    return JSON.parse(
      execFileSync(process.execPath, [join(CORPUS, 'score.mjs'), file, readings, '--json'], { encoding: 'utf8' }),
    ) as Score;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function misread(file: string): string[] {
  return linesOf(file).flatMap((line) => {
    const { id, text, label } = JSON.parse(line) as Node;
    const { status } = explainLine(line);
    const isRight = [label.status, ...(label.alt ?? [])].some((want) => want.split('.')[0] === status);
    return isRight ? [] : [`${id} want ${label.status} got ${status}: ${text}`];
  });
}

describe('nodes made up by somebody who had not seen the readers', () => {
  it('are read right in at least 97 of 100', () => {
    const wrong = misread(MADE);
    expect({ wrong, share: 1 - wrong.length / linesOf(MADE).length >= 0.97 }).toEqual({ wrong, share: true });
  });

  it.each(WITH_ENOUGH)('are at least 25 for %s', (status) => {
    const statuses = linesOf(MADE).map((line) => (JSON.parse(line) as Node).label.status);
    expect(statuses.filter((candidate) => candidate === status).length).toBeGreaterThanOrEqual(25);
  });
});

if (!isThere) {
  it('says that the corpus is absent', () => {
    console.warn('corpus absent: real tracks were NOT measured in this run');
    expect(isThere).toBe(false);
  });
} else {
  describe('real nodes', () => {
    const { status, facts } = score(REAL);

    it('are read right', () => {
      expect(status.all.accuracy).toBeGreaterThanOrEqual(0.98);
      expect(status.all.macroF1).toBeGreaterThanOrEqual(0.96);
      expect(status.zh.accuracy).toBeGreaterThanOrEqual(0.985);
    });

    it.each([
      { fact: 'courierPhone', recall: 0.97, precision: 0.99 },
      { fact: 'courierName', recall: 0.9, precision: 0.95 },
      { fact: 'station', recall: 0.9, precision: 0.95 },
      { fact: 'signer', recall: 0.9, precision: 0 },
      { fact: 'next', recall: 0.95, precision: 0 },
      { fact: 'facility', recall: 0.95, precision: 0 },
      { fact: 'city', recall: 0.85, precision: 0 },
    ])('state $fact', ({ fact, recall, precision }) => {
      expect(facts[fact]?.recall).toBeGreaterThanOrEqual(recall);
      expect(facts[fact]?.precision ?? 1).toBeGreaterThanOrEqual(precision);
    });
  });
}
