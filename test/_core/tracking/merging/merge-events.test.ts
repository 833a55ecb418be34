import fc from 'fast-check';
import { toEvents } from '../../../../cloudfunctions/_core/tracking/merging/events';
import {
  MAX_EVENT_BYTES,
  MAX_EVENTS,
  mergeEvents,
} from '../../../../cloudfunctions/_core/tracking/merging/merge-events';
import { readLocalTime } from '../../../../cloudfunctions/_core/tracking/time/local-time';
import { refineReadings } from '../../../../cloudfunctions/_core/tracking/state/refine-readings';
import type { ProviderCode, Scan, TrackingEvent } from '../../../../cloudfunctions/_core/tracking/types';
import { anyCharacter } from '../../../any-character';
import { HOUR, scan, T0, track } from '../made-events';
import { MADE_SENTENCES } from '../sentences.made';

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
    const texts = fc.oneof(words, fc.string({ unit: anyCharacter, minLength: 600, maxLength: 700 }));
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
});

describe('one scan told by two providers', () => {
  const words = '【杭州市】快件已到达【杭州余杭网点】，正在分拣';
  const when = '2026-11-20 10:00:00';
  const at = readLocalTime(when) ?? 0;
  const told = (provider: ProviderCode, made: Partial<Scan>) =>
    toEvents([{ at, zone: 'Asia/Shanghai', zoneIs: 'known', rawText: words, ...made }], {
      carrier: 'zto-express',
      provider,
      receivedAt: T0,
    });
  const byKdniao = told('kdniao', { place: '杭州市', providerCode: '205', codeReading: { status: 'arrived_city' } });

  it.each<{ name: string; other: TrackingEvent[] }>([
    { name: 'with the place as provinces and counties', other: told('kuaidi100', { place: '浙江,杭州市,余杭区' }) },
    { name: 'with other punctuation', other: told('kuaidi100', { rawText: words.replace('，', ', ') }) },
    { name: 'without a place', other: told('17track', {}) },
    {
      name: 'whose zone was taken for another',
      other: told('17track', { at: at + 7 * HOUR, zone: 'Europe/Berlin', zoneIs: 'assumed' }),
    },
  ])('$name is one event', ({ other }) => {
    const both = mergeEvents(merged(byKdniao), other);
    expect(both).toHaveLength(1);
    expect(both).toEqual(mergeEvents(merged(other), byKdniao));
    expect(both[0]).toMatchObject({ provider: 'kdniao', place: '杭州市', at, alsoFrom: [other[0]?.provider] });
  });

  it('is believed where its zone is known', () => {
    const wrong = told('17track', { at: at + 7 * HOUR, zone: 'Europe/Berlin', zoneIs: 'assumed', providerCode: 'X' });
    expect(mergeEvents(merged(wrong), told('kuaidi100', {}))[0]).toMatchObject({ at, zoneIs: 'known' });
  });

  it('stays two at another second, or at another place when the words say nothing', () => {
    expect(mergeEvents(merged(byKdniao), told('kuaidi100', { at: at + 1_000 }))).toHaveLength(2);
    const terse = { rawText: 'In transit' };
    const places = ['Leipzig', 'Köln'].flatMap((place) => told('17track', { ...terse, place }));
    expect(merged(places)).toHaveLength(2);
  });

  it('is shown once where one provider gives no seconds or a shorter place', () => {
    const exact = told('kuaidi100', { at: at + 23_000 });
    const terse = [
      ...told('kdniao', { rawText: '已收入', place: '杭州市' }),
      ...told('kuaidi100', { rawText: '已收入', place: '浙江,杭州市,余杭区' }),
    ];
    expect(mergeEvents(merged(byKdniao), exact)).toHaveLength(2);
    expect(refineReadings([...byKdniao, ...exact]).map(({ id }) => id)).toEqual(exact.map(({ id }) => id));
    expect(refineReadings(terse).map(({ place }) => place)).toEqual(['浙江,杭州市,余杭区']);
    expect(refineReadings([...terse].reverse())).toEqual(refineReadings(terse));
  });

  it.each<{ name: string; one: Partial<Scan>; other: Partial<Scan> }>([
    { name: 'in Greenwich time and in China’s', one: { zone: 'UTC' }, other: {} },
    {
      name: 'in traditional and in simplified characters',
      one: { rawText: '【杭州市】快件已到達【杭州余杭網點】，正在分揀' },
      other: { rawText: words },
    },
    { name: 'with its place in Chinese and in English', one: { place: 'Hangzhou' }, other: { place: '杭州市' } },
  ])('is shown once where it is told $name', ({ one, other }) => {
    const terse = { rawText: '快件已到达' };
    const both = [...told('kdniao', { ...terse, ...one }), ...told('kuaidi100', { ...terse, ...other })];
    expect(merged(both)).toHaveLength(2);
    expect(refineReadings(both)).toHaveLength(1);
    expect(refineReadings([...both].reverse())).toEqual(refineReadings(both));
  });

  it('stays two in two cities, or an hour apart', () => {
    const terse = (provider: ProviderCode, made: Partial<Scan>) => told(provider, { rawText: '快件已到达', ...made });
    expect(
      refineReadings([...terse('kdniao', { place: 'Hangzhou' }), ...terse('kuaidi100', { place: '宁波市' })]),
    ).toHaveLength(2);
    expect(refineReadings([...terse('kdniao', {}), ...terse('kuaidi100', { at: at + HOUR })])).toHaveLength(2);
  });

  it('counts as the parcel’s own as soon as it came under the parcel’s number', () => {
    const forwarded = byKdniao.map((event) => ({ ...event, provider: 'kuaidi100' as const, via: 'NEW123' }));
    const [event] = mergeEvents(merged(forwarded), byKdniao);
    expect(event).toEqual(byKdniao[0]);
    expect(mergeEvents(merged(byKdniao), forwarded)).toEqual([event]);
  });
});
