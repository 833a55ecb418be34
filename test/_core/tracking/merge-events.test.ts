import fc from 'fast-check';
import { toEvents } from '../../../cloudfunctions/_core/tracking/events';
import { MAX_EVENT_BYTES, MAX_EVENTS, mergeEvents } from '../../../cloudfunctions/_core/tracking/merge-events';
import { anyEvents, HOUR, scan, T0, track } from './made-events';
import { MADE_SENTENCES } from './sentences.made';

const merged = (events: ReturnType<typeof track>) => mergeEvents([], events);

describe('mergeEvents', () => {
  it('puts the oldest first, whatever the order they came in', () => {
    const events = merged(track([3, '已签收'], [1, '已揽收'], [2, '快件到达【长沙转运中心】']));
    expect(events.map(({ at }) => (at - T0) / HOUR)).toEqual([1, 2, 3]);
  });

  it('takes a scan written with other punctuation for the same scan', () => {
    expect(
      merged(track([1, '快件到达【长沙转运中心】，正在分拣'], [1, '快件到达[长沙转运中心],正在分拣'])),
    ).toHaveLength(1);
  });

  it('keeps the same words at another time or place apart', () => {
    const source = { carrier: 'zto-express', provider: 'kdniao', receivedAt: T0 } as const;
    const scans = [scan(1, '已收入'), scan(2, '已收入'), scan(2, '已收入', { place: '杭州市' })];
    expect(merged(toEvents(scans, source))).toHaveLength(3);
  });

  it('gives back the very same array when nothing is new', () => {
    const known = merged(track([1, '已揽收'], [2, '已签收']));
    expect(mergeEvents(known, track([2, '已签收']))).toBe(known);
    expect(mergeEvents(known, [])).toBe(known);
  });

  it('keeps the earliest time at which a scan reached us', () => {
    const late = toEvents([scan(1, '已揽收')], { carrier: 'zto-express', provider: 'kdniao', receivedAt: T0 + 9 });
    const early = toEvents([scan(1, '已揽收')], { carrier: 'zto-express', provider: 'kdniao', receivedAt: T0 + 5 });
    expect(mergeEvents(merged(late), early)[0]?.receivedAt).toBe(T0 + 5);
  });

  it('lets in-between events of the oldest days give way beyond the limit', () => {
    const many = Array.from(
      { length: MAX_EVENTS + 50 },
      (_, index) => [index, `快件到达【${String(index)}号转运中心】`] as const,
    );
    const events = merged(track([0, '【佛山】已揽收'], ...many));
    expect(events).toHaveLength(MAX_EVENTS);
    expect(events[0]?.reading.status).toBe('picked_up');
    expect(events.at(-1)?.rawText).toBe(`快件到达【${String(MAX_EVENTS + 49)}号转运中心】`);
    expect(mergeEvents(events, track(...many))).toBe(events);
  });

  describe('keeps a parcel small enough to store', () => {
    const bytes = (value: unknown): number => Buffer.byteLength(JSON.stringify(value), 'utf8');
    const made = fc.constantFrom(...Object.values(MADE_SENTENCES).flatMap((family) => family.map(({ text }) => text)));
    const filler = fc.constantFrom('😀', '"', '\\', '长', '\ud800', '驿站', '[', '隔壁李四');
    const words = fc
      .tuple(made, filler, made, fc.nat(40))
      .map(([head, fill, tail, cut]) => head.slice(0, cut) + fill.repeat(200) + tail + fill.repeat(600));
    const texts = fc.oneof(words, fc.string({ unit: 'binary', minLength: 600, maxLength: 700 }));
    const long = fc.array(fc.tuple(texts, texts), { minLength: 1, maxLength: 12 });
    const source = { carrier: 'zto-express', provider: 'kdniao', receivedAt: T0 } as const;
    const code = {
      providerCode: 'X'.repeat(16),
      codeReading: { status: 'exception', subStatus: 'pickup_uncollected' },
    } as const;

    it('one event', () => {
      fc.assert(
        fc.property(texts, texts, (text, place) => {
          for (const event of toEvents([scan(1, text, { place, ...code })], source))
            expect(bytes(event)).toBeLessThanOrEqual(MAX_EVENT_BYTES);
        }),
        { numRuns: 300 },
      );
    });

    it.each([40, 62, 70, 1_100])('%i events: at most 400 KB', (count) => {
      fc.assert(
        fc.property(long, (pairs) => {
          const scans = Array.from({ length: count }, (_, index) => {
            const [text = '', place = ''] = pairs[index % pairs.length] ?? [];
            return scan(-index, text, { place, ...code });
          });
          expect(bytes(merged(toEvents(scans, source)))).toBeLessThanOrEqual(400_000);
        }),
        { numRuns: count > 1_000 ? 3 : 10 },
      );
    });
  });

  const laws = { numRuns: 500 };
  it('does not depend on which list is the known one', () => {
    fc.assert(
      fc.property(anyEvents, anyEvents, (a, b) => {
        expect(mergeEvents(merged(a), b)).toEqual(mergeEvents(merged(b), a));
      }),
      laws,
    );
  });

  it('does not depend on how lists are grouped', () => {
    fc.assert(
      fc.property(anyEvents, anyEvents, anyEvents, (a, b, c) => {
        const left = mergeEvents(mergeEvents(merged(a), b), c);
        expect(mergeEvents(merged(a), mergeEvents(merged(b), c))).toEqual(left);
      }),
      laws,
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyEvents, anyEvents, (a, b) => {
        const once = mergeEvents(merged(a), b);
        expect(mergeEvents(once, b)).toBe(once);
        expect(mergeEvents(once, a)).toBe(once);
      }),
      laws,
    );
  });
});
