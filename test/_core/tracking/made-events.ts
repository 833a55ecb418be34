import fc from 'fast-check';
import { toEvents } from '../../../cloudfunctions/_core/tracking/merging/events';
import type { ParcelSummary } from '../../../cloudfunctions/_core/tracking/parcel';
import type { Scan, TrackingEvent } from '../../../cloudfunctions/_core/tracking/types';
import type { Sentence } from '../../../typings/vocabulary';
import { MADE_SENTENCES } from './sentences.made';

/** 2026-11-20 09:00 in China. */
export const T0 = 1_795_136_400_000;
export const HOUR = 3_600_000;

/** A sentence with its slots named, to compare: {day 2}, hours after T0. */
export const spoken = (sentence: Sentence | undefined): string | undefined =>
  sentence
    ?.map((part) => (typeof part === 'string' ? part : `{${part.kind} ${String((part.at - T0) / HOUR)}}`))
    .join('');

export function scan(hours: number, rawText: string, more: Partial<Scan> = {}): Scan {
  return { at: T0 + hours * HOUR, zone: 'Asia/Shanghai', zoneIs: 'assumed', rawText, ...more };
}

/** A track told as [hours after T0, words] pairs. */
export function track(...scans: readonly (readonly [number, string])[]): TrackingEvent[] {
  return toEvents(
    scans.map(([hours, words]) => scan(hours, words)),
    { carrier: 'zto-express', provider: 'kdniao', receivedAt: T0 + 100 * HOUR },
  );
}

const words = fc.constantFrom(...Object.values(MADE_SENTENCES).flatMap((family) => family.map(({ text }) => text)));

/** Any events: few times, so that many fall together; made and free words; codes now and then; punctuation twins. */
export const anyEvents: fc.Arbitrary<TrackingEvent[]> = fc
  .array(
    fc.record({
      hours: fc.integer({ min: -60, max: 12 }),
      text: fc.oneof({ weight: 5, arbitrary: words }, { weight: 1, arbitrary: fc.string() }),
      twin: fc.boolean(),
      place: fc.constantFrom(undefined, '杭州市', '佛山市'),
      code: fc.constantFrom(undefined, undefined, '202', '301'),
      receivedAt: fc.integer({ min: T0, max: T0 + 5 }),
    }),
    { maxLength: 14 },
  )
  .map((list) =>
    list.flatMap(({ hours, text, twin, place, code, receivedAt }) =>
      toEvents(
        [
          scan(hours, twin ? text.replaceAll('，', ', ') : text, {
            ...(place !== undefined && { place }),
            ...(code === '202' && { providerCode: code, codeReading: { status: 'out_for_delivery' } }),
            ...(code === '301' && { providerCode: code, codeReading: { status: 'delivered', subStatus: 'self' } }),
          }),
        ],
        { carrier: 'zto-express', provider: 'kdniao', receivedAt },
      ),
    ),
  );

/** A parcel as lists read it, without events of its own. */
export function parcel(more: Partial<ParcelSummary> = {}): ParcelSummary {
  return {
    _id: 'p1',
    keys: ['p1'],
    merchantId: 'muzuo',
    carrier: 'zto-express',
    waybillNo: '75000000000001',
    orderId: 'o1',
    orderNo: 'A-1',
    orderedAt: T0,
    items: [{ name: '餐椅', quantity: 2 }],
    recipient: {
      sealed: { keyId: 'k', box: '' },
      nameMask: '陈**',
      phoneMask: '138****5678',
      phoneTail: '5678',
      phoneLookup: '',
    },
    requestKey: 'r1',
    shippedAt: T0,
    createdAt: T0,
    version: 1,
    stage: 'created',
    issues: [],
    openIssues: [],
    facts: {},
    ...more,
  };
}
