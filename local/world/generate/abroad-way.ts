import type { JourneyParcel } from '../journey';
import { Course } from './course';
import type { City, Lane } from './lanes';
import type { MarketCarrier } from './market';
import type { Random } from './random';

/** Who takes parcels out of the country. */
export const EXPORTER: MarketCarrier = {
  code: 'yunexpress',
  share: 1,
  prefix: 'YT26',
  length: 18,
  pace: 1,
  neverRests: true,
};

const POSTS = ['royal-mail', 'usps', 'deutsche-post'] as const;
/** Where each of them brings parcels. */
const CITIES: Readonly<Record<(typeof POSTS)[number], City>> = {
  'royal-mail': { name: 'Bristol', province: 'England', at: [51.5, -2.6], districts: ['East', 'North'], share: 1 },
  usps: { name: 'Chicago', province: 'Illinois', at: [41.9, -87.6], districts: ['Lakeview', 'Uptown'], share: 1 },
  'deutsche-post': {
    name: 'Hannover',
    province: 'Niedersachsen',
    at: [52.4, 9.7],
    districts: ['Mitte', 'List'],
    share: 1,
  },
};
const DUTY_SHARE = 0.2;

/** A course over the border: the exporter's own scans so far, and then those of the post there. */
interface AbroadWay {
  course: Course;
  abroad: NonNullable<JourneyParcel['abroad']>;
  hasDuty: boolean;
}

export function goAbroad(from: City, random: Random, shippedAt: number): AbroadWay {
  const post = random.pick(POSTS);
  const lane: Lane = { from, to: CITIES[post], hours: 14 };
  const hasDuty = random.next() < DUTY_SHARE;
  const course = new Course(lane, EXPORTER, random, shippedAt);
  course.wait(2, 12).untilWork(8, 20).scan('picked_up', course.start);
  course.wait(6, 20).scan('arrived_hub', course.firstHub).wait(12, 40).scan('departed', course.firstHub);
  course.wait(20, 60).scan('customs_clearing', course.lastHub);
  if (hasDuty) course.wait(4, 20).scan('customs_held', course.lastHub).wait(12, 80);
  course.wait(3, 30).scan('customs_cleared', course.lastHub).wait(2, 12).scan('in_transit', course.lastHub);
  const there = new Course(lane, { ...EXPORTER, code: post }, random, shippedAt);
  there.startAt(course.hours);
  there.wait(6, 20).scan('arrived_hub', there.lastHub).wait(8, 30).scan('arrived_outlet', there.end);
  there.wait(1, 12).scan('out_for_delivery', there.end).wait(1, 6).scan('signed', there.end);
  return { course, abroad: { carrier: post, nodes: there.nodes }, hasDuty };
}
