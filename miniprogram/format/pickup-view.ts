import type { Timeline } from '../../typings/shopper';
import { spaced } from './sentence-text';
import { spelled } from './spoken';
import type { TimelineWording } from './timeline-wording';
import { agoText, durationText, momentText } from './times';

export interface PickupView {
  codes: { code: string; spoken: string }[];
  /** Said instead of a code that the carrier did not give. */
  noCode: string;
  place: string;
  arrived: string;
  phone: string;
  callLabel: string;
  /** 免费放到 11 月 23 日 20:00; empty when the words do not say. */
  until: string;
  left: string;
  /** Its reader may send somebody else for it. */
  canShare: boolean;
}

export function pickupCard(parcel: Timeline, { timeline, reader }: TimelineWording): PickupView | null {
  const { pickup } = parcel;
  if (pickup === undefined || parcel.stage !== 'awaiting_pickup') return null;
  const { until } = pickup;
  const ahead = until !== undefined && until > reader.now;
  return {
    codes: pickup.codes.map((code) => ({ code, spoken: `${timeline.pickupCode} ${spelled(code)}` })),
    noCode: pickup.codes.length === 0 ? timeline.codeInMessage : '',
    place: pickup.place ?? '',
    arrived: spaced(timeline.arrivedAt[pickup.kind](agoText(pickup.arrivedAt, reader))),
    phone: pickup.phone ?? '',
    callLabel: timeline.callPoint[pickup.kind],
    until: ahead ? spaced(timeline.freeUntil(momentText(until, reader))) : '',
    left: ahead ? timeline.left(durationText(until - reader.now, reader)) : '',
    canShare: parcel.viewer === 'buyer',
  };
}
