import fc from 'fast-check';
import type { Parcel } from '../../../cloudfunctions/_core/tracking/parcel';
import type { ProviderCode, Scan, TrackingEvent } from '../../../cloudfunctions/_core/tracking/types';
import { laneAtAGlance, laneOf } from '../../../cloudfunctions/_core/issues/lanes/lane-of';
import { absorb } from '../../../cloudfunctions/_core/tracking/merging/absorb';
import { toEvents } from '../../../cloudfunctions/_core/tracking/merging/events';
import { toldBy } from '../../../cloudfunctions/_core/tracking/merging/heard-tracks';
import { glanceOf, isReadEnough, NEWEST_READ } from '../../../cloudfunctions/_core/views/glance';
import { timelineView } from '../../../cloudfunctions/_core/views/timeline';
import { HOUR, parcel, scan, T0 } from '../tracking/made-events';
import { MADE_SENTENCES } from '../tracking/sentences.made';

const NOW = T0 + 200 * HOUR;
const MINUTE = HOUR / 60;
const WORDS = [
  '【佛山市】【佛山顺德网点】已揽收',
  '快件离开【佛山转运中心】已发往【杭州转运中心】',
  '快件到达【杭州文三路网点】',
  '【杭州文三路网点】的王建国（13800001234）正在派件',
  '快件已退回',
  'Arrived at sorting facility, Los Angeles, US',
  'Customs clearance completed',
  ...Object.values(MADE_SENTENCES).flatMap((family) => family.slice(0, 2).map(({ text }) => text)),
];

const eventsOf = (scans: readonly Scan[], provider: ProviderCode): TrackingEvent[] =>
  toEvents(scans, { carrier: 'zto-express', provider, receivedAt: NOW });

/** A whole track of one provider, longer or shorter than what is read. */
const someTrack = fc
  .tuple(
    fc.constantFrom('kdniao' as const, 'kuaidi100' as const),
    fc.array(
      fc.record({
        minutes: fc.integer({ min: -60, max: 600 }),
        text: fc.constantFrom(...WORDS),
        place: fc.constantFrom(undefined, '杭州市', '佛山市', '长沙市'),
      }),
      { minLength: 20, maxLength: 90 },
    ),
  )
  .map(([provider, scans]) => {
    const told = scans.map(({ minutes, text, place }) => ({
      ...scan(0, text, place === undefined ? {} : { place }),
      at: T0 + minutes * MINUTE,
    }));
    return toldBy(eventsOf(told, provider), provider);
  });
const SHIPPED: Parcel = { ...parcel(), events: [], notices: [] };
const someParcel = fc
  .tuple(fc.array(someTrack, { minLength: 1, maxLength: 3 }), fc.constantFrom(undefined, '杭州', 'Los Angeles'))
  .map(([tracks, city]) => {
    const destination = city === undefined ? {} : { destination: { name: city, saidAt: T0 } };
    return tracks.reduce<Parcel>((before, track) => absorb(before, { ...track, ...destination }, T0), SHIPPED);
  });

const opened = ({ notices: _notices, ...of }: Parcel) => ({ ...of, events: of.events.slice(-NEWEST_READ) });
const whole = ({ glance: _glance, ...of }: Parcel): Parcel => of;
const context = {
  ...{ shopName: '木作', accepts: { progress: 0, pickup: 0, trouble: 0 } },
  ...{ sourceName: (name: string) => name, read: () => '', allEvents: false },
};

describe('a parcel of which the newest events were read', () => {
  it('shows what all of them show, to every reader, on the same lane', () => {
    fc.assert(
      fc.property(someParcel, fc.constantFrom('zh-CN' as const, 'en' as const), (of, locale) => {
        fc.pre(isReadEnough(opened(of)));
        const reader = { locale, now: NOW };
        expect(timelineView(opened(of), [of], context, reader)).toEqual(timelineView(whole(of), [of], context, reader));
        expect(laneAtAGlance(opened(of))).toEqual(laneOf(whole(of)));
      }),
      { numRuns: 40 },
    );
  });

  const hourly = (count: number, provider: ProviderCode = 'kdniao'): TrackingEvent[] =>
    eventsOf(
      Array.from({ length: count }, (_scan, hour) => scan(hour, '快件已到达【长沙转运中心】', { place: '长沙市' })),
      provider,
    );
  const withEvents = (events: readonly TrackingEvent[]): Parcel => absorb(SHIPPED, toldBy(events, 'kdniao'), NOW);

  it.each([
    { count: NEWEST_READ - 1, isKept: false },
    { count: NEWEST_READ, isKept: true },
    { count: NEWEST_READ + 1, isKept: true },
  ])('has a glance where there may be more: $count', ({ count, isKept }) => {
    const of = withEvents(hourly(count));
    expect([of.glance !== undefined, isReadEnough(opened(of))]).toEqual([isKept, true]);
  });

  it('is not enough without one', () => {
    expect(isReadEnough(opened(whole(withEvents(hourly(NEWEST_READ)))))).toBe(false);
  });

  it('has none where what it shows reaches beyond them', () => {
    const shown = hourly(20);
    const twins = shown.flatMap((event) => Array.from({ length: 4 }, (_twin, at) => twinOf(event, at)));
    const of = absorb(SHIPPED, { events: [...shown, ...twins] }, NOW);
    expect([of.events.length, glanceOf(of).eventCount, of.glance]).toEqual([100, 20, undefined]);
    expect(isReadEnough(opened(of))).toBe(false);
  });
});

/** The same scan, as somebody else told it less exactly. */
function twinOf({ place: _place, ...event }: TrackingEvent, at: number): TrackingEvent {
  return { ...event, id: `${event.id}-${String(at)}`, provider: 'kuaidi100' };
}
