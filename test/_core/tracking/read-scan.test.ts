import fc from 'fast-check';
import { readScan } from '../../../cloudfunctions/_core/tracking/read-scan';
import type { CodeReading, Scan } from '../../../cloudfunctions/_core/tracking/types';
import { anyCharacter } from '../../any-character';
import { MADE_SENTENCES } from './sentences.made';
import { SEEMING_FACTS } from './sentences/often-misread.made';

const scanOf = (rawText: string, more: Partial<Scan> = {}): Scan => ({
  at: 1_763_700_000_000,
  zone: 'Asia/Shanghai',
  zoneIs: 'assumed',
  rawText,
  ...more,
});

describe.each(Object.entries(MADE_SENTENCES))('readScan: %s', (_family, sentences) => {
  it.each(sentences)('$text → $as', ({ text, as, facts, carrier }) => {
    const reading = readScan(scanOf(text), carrier ?? 'zto-express');
    const read = as.includes('.') ? `${reading.status}.${reading.subStatus ?? ''}` : reading.status;
    expect({ read, why: reading.why }).toEqual({ read: as, why: reading.why });
    expect(reading.facts).toMatchObject(facts ?? {});
  });
});

describe('readScan', () => {
  it('names the rule and the carrier’s own words', () => {
    expect(readScan(scanOf('【杭州市】快件正在派件'), 'zto-express').why).toEqual({
      rule: 'zh.out-for-delivery',
      words: '正在派件',
    });
  });

  it('leaves a team’s name out of the courier’s slot', () => {
    const { facts } = readScan(scanOf('【苏州园区网点】的城南片区（13800001234）正在派件'), 'zto-express');
    expect(facts.courierName).toBeUndefined();
  });

  it.each(SEEMING_FACTS)('$text: $fact is $is', ({ text, fact, is }) => {
    expect(readScan(scanOf(text), 'zto-express').facts[fact]).toBe(is);
  });

  const delivered: CodeReading = { status: 'delivered', subStatus: 'self' };
  it.each<{ name: string; text: string; codeReading: CodeReading; want: object }>([
    {
      name: 'the words decide when both speak',
      text: '快件正在派件',
      codeReading: delivered,
      want: { status: 'out_for_delivery' },
    },
    {
      name: 'the code reads what no reader knows',
      text: '信息记录',
      codeReading: delivered,
      want: { status: 'delivered', why: { rule: 'code', words: '301' } },
    },
    {
      name: 'the code adds the finer point',
      text: '已签收',
      codeReading: { status: 'delivered', subStatus: 'after_exception' },
      want: { status: 'delivered', subStatus: 'after_exception' },
    },
    {
      name: 'the code knows what vague words leave open',
      text: '派送失败',
      codeReading: { status: 'exception', subStatus: 'bad_address' },
      want: { status: 'exception', subStatus: 'bad_address' },
    },
    {
      name: 'a code that is as vague as the words adds nothing',
      text: '派送失败',
      codeReading: { status: 'exception', subStatus: 'unreachable' },
      want: { status: 'exception', subStatus: 'delivery_failed' },
    },
    {
      name: 'the code knows which outlet is the destination’s',
      text: '快件到达【嘉兴网点】',
      codeReading: { status: 'arrived_city', subStatus: 'outlet' },
      want: { status: 'arrived_city', subStatus: 'outlet' },
    },
  ])('$name', ({ text, codeReading, want }) => {
    expect(readScan(scanOf(text, { providerCode: '301', codeReading }), 'zto-express')).toMatchObject(want);
  });

  it('leaves words alone that it does not know', () => {
    expect(readScan(scanOf('天生我材必有用'), 'zto-express')).toEqual({
      status: 'unknown',
      facts: {},
      why: { rule: 'unread', words: '天生我材必有用' },
    });
  });

  const made = Object.values(MADE_SENTENCES).flatMap((family) => family.map(({ text }) => text));
  it('never throws and takes every fact from the words, whatever the words', () => {
    const mutated = fc
      .tuple(fc.constantFrom(...made), fc.constantFrom(...made), fc.nat(60), fc.string())
      .map(([a, b, cut, noise]) => a.slice(0, cut) + noise + b.slice(cut));
    fc.assert(
      fc.property(fc.oneof(mutated, fc.string({ unit: anyCharacter, maxLength: 200 })), (text) => {
        const { facts, why } = readScan(scanOf(text), 'zto-express');
        for (const [fact, value] of Object.entries(facts)) {
          if (typeof value === 'string' && fact !== 'signedBy' && fact !== 'newWaybillNo')
            expect(text).toContain(value);
        }
        expect(text).toContain(why.words);
      }),
      { numRuns: 3_000 },
    );
  });
});
