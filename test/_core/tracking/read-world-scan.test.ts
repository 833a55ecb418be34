import fc from 'fast-check';
import { readScan } from '../../../cloudfunctions/_core/tracking/read-scan';
import type { Facts, Scan } from '../../../cloudfunctions/_core/tracking/types';
import { GERMAN } from './sentences/de.made';
import { EN_EXPRESS } from './sentences/en-express.made';
import { EN_FACTS } from './sentences/en-facts.made';
import { EN_PARCELS } from './sentences/en-parcels.made';
import { EN_POSTS } from './sentences/en-posts.made';
import { FRENCH } from './sentences/fr.made';
import { OTHER_LANGUAGES } from './sentences/other-languages.made';
import type { SentencesByCarrier } from './sentences/sentences-by-carrier';

/** 2026-11-22 08:00 in Berlin. */
const NOW = 1_795_330_800_000;

const scanOf = (rawText: string, more: Partial<Scan> = {}): Scan => ({
  at: NOW,
  zone: 'Europe/Berlin',
  zoneIs: 'assumed',
  rawText,
  ...more,
});

const TABLES: SentencesByCarrier = {
  ...EN_EXPRESS,
  ...EN_POSTS,
  ...EN_PARCELS,
  ...FRENCH,
  ...GERMAN,
  ...OTHER_LANGUAGES,
};

describe.each(Object.entries(TABLES))('readScan: %s', (_carrier, rows) => {
  const sentences = Object.entries(rows).flatMap(([as, texts]) => texts.map((text) => ({ as, text })));

  it.each(sentences)('$text → $as', ({ as, text }) => {
    const { status, subStatus, why } = readScan(scanOf(text), 'unknown');
    const read = as.includes('.') ? `${status}.${subStatus ?? ''}` : status;
    expect({ read, why }).toEqual({ read: as, why });
  });
});

describe('readScan: facts in letters', () => {
  it.each(EN_FACTS)('$text', ({ text, as, facts }) => {
    const reading = readScan(scanOf(text), 'unknown');
    expect({ status: reading.status, facts: reading.facts }).toEqual({ status: as, facts });
  });
});

describe('readScan: sentences in letters', () => {
  const made = Object.values(TABLES).flatMap((rows) => Object.values(rows).flat());
  const isVerbatim = (fact: keyof Facts): boolean => fact !== 'signedBy' && fact !== 'newWaybillNo';

  it('takes every fact from the words, whatever the words, and never throws', () => {
    const mutated = fc
      .tuple(fc.constantFrom(...made), fc.constantFrom(...made), fc.nat(80), fc.string())
      .map(([a, b, cut, noise]) => a.slice(0, cut) + noise + b.slice(cut));
    fc.assert(
      fc.property(mutated, (text) => {
        const { facts, why } = readScan(scanOf(text), 'unknown');
        for (const fact of Object.keys(facts) as (keyof Facts)[]) {
          const value = facts[fact];
          if (typeof value === 'string' && isVerbatim(fact)) expect(text).toContain(value);
        }
        expect(text).toContain(why.words);
      }),
      { numRuns: 2_000 },
    );
  });
});
