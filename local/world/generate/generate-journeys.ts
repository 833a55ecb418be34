import type { Journey, JourneyNode, JourneyParcel } from '../journey';
import { EXPORTER, goAbroad } from './abroad-way';
import { milestonesIn } from './milestones-in';
import { Course } from './course';
import { drawLane, type City } from './lanes';
import { drawCarrier, marketCarrier, waybillNo } from './market';
import { orderTimes } from './order-times';
import { createRandom, type Random } from './random';
import { WAYS } from './ways';

const MS_PER_HOUR = 3_600_000;
/** Numbers under which parcels go on are as far behind their own. */
const FORWARDED_FROM = 1_000_000;
const GOODS = ['台灯', '水杯', '收纳盒', '书架', '地毯', '咖啡豆', '毛巾', '相框', '抱枕', '围裙'];
/** Over the border. */
const ABROAD_SHARE = 0.015;
const RECYCLED_SHARE = 0.002;
const WRONG_CARRIER_SHARE = 0.005;
/** Orders of one buyer, on the whole. */
const ORDERS_A_BUYER = 3;

export interface Generation {
  /** A whole number: the same one, the same world. */
  seed: number;
  /** 1 to 100,000; each is an order of its own. */
  parcels: number;
  /** Between which moments they are shipped, epoch ms. A journey's `startedHoursAgo` counts back from `from`, so it is negative. */
  from: number;
  to: number;
}

/**
 * A world of parcels, oldest order first, one at a time: what it needs does not grow with their number. Each follows from the seed and
 * its place in the row alone.
 *
 * @throws RangeError for another number of parcels, or when `to` is not after `from`
 */
export function* generateJourneys({ seed, parcels, from, to }: Generation): Generator<Journey, void, undefined> {
  if (!Number.isInteger(parcels) || parcels < 1 || parcels > 100_000) throw new RangeError('parcels: 1 to 100,000');
  let index = 0;
  for (const shippedAt of orderTimes({ count: parcels, from, to })) {
    const random = createRandom(seed, index);
    yield journeyAt({ seed, index, shippedAt, from, buyers: Math.ceil(parcels / ORDERS_A_BUYER) }, random);
    index += 1;
  }
}

interface Place {
  seed: number;
  index: number;
  shippedAt: number;
  from: number;
  buyers: number;
}

function journeyAt(place: Place, random: Random): Journey {
  const lane = drawLane(random);
  if (random.next() < ABROAD_SHARE) return abroadJourney(place, lane.from, random);
  const way = random.share(WAYS);
  const course = new Course(lane, drawCarrier(random), random, place.shippedAt);
  way.run(course);
  const parcel = parcelOf(course, place, way.name === 'forwarded');
  return journeyOf(course, place, { parcel, ...(way.name !== 'delivered' && { trouble: way.name }) });
}

function abroadJourney(place: Place, from: City, random: Random): Journey {
  const { course, abroad, hasDuty } = goAbroad(from, random, place.shippedAt);
  const { nodes } = course;
  const parcel: JourneyParcel = {
    carrier: EXPORTER.code,
    waybillNo: waybillNo(EXPORTER, place.seed, place.index),
    items: [{ name: random.pick(GOODS), quantity: 1 }],
    nodes,
    abroad,
    told: milestonesIn([...nodes, ...abroad.nodes]),
  };
  return journeyOf(course, place, { parcel, ...(hasDuty && { trouble: 'duty_unpaid' }) });
}

function journeyOf(
  course: Course,
  place: Place,
  { parcel, trouble }: { parcel: JourneyParcel; trouble?: string },
): Journey {
  const { index, shippedAt, from, buyers } = place;
  const { lane, random, recipient } = course;
  return {
    title: `${lane.from.name}到${lane.to.name}`,
    ...(trouble !== undefined && { trouble }),
    orderNo: `G${String(index + 1).padStart(6, '0')}`,
    buyer: `oBuyer${String(Math.floor(random.next() * buyers))}`,
    startedHoursAgo: (from - shippedAt) / MS_PER_HOUR,
    recipient,
    parcels: [parcel],
  };
}

function parcelOf(course: Course, { seed, index, shippedAt }: Place, isForwarded: boolean): JourneyParcel {
  const { carrier, random, nodes } = course;
  const forwarded = isForwarded ? goOn(course, { seed, index, shippedAt }) : undefined;
  const isRecycled = random.next() < RECYCLED_SHARE;
  const shippedAs = random.next() < WRONG_CARRIER_SHARE ? drawCarrier(random).code : carrier.code;
  return {
    carrier: carrier.code,
    ...(shippedAs !== carrier.code && { shippedAs }),
    waybillNo: waybillNo(carrier, seed, index),
    items: [{ name: random.pick(GOODS), quantity: Math.floor(random.between(1, 4)) }],
    nodes: isRecycled ? [...earlier(course, shippedAt), ...nodes] : nodes,
    ...(forwarded && { forwarded }),
    told: milestonesIn([...nodes, ...(forwarded?.nodes ?? [])]),
  };
}

/** The post brings it to the village. */
function goOn(
  course: Course,
  { seed, index, shippedAt }: Pick<Place, 'seed' | 'index' | 'shippedAt'>,
): JourneyParcel['forwarded'] {
  const { lane, random } = course;
  const post = marketCarrier('china-post');
  const number = waybillNo(post, seed, FORWARDED_FROM + index);
  course.wait(lane.hours, lane.hours * 1.5).scan('forwarded', course.hubOf(lane.to), { number });
  const onward = new Course(lane, post, random, shippedAt);
  onward.startAt(course.hours);
  onward.wait(2, 8).untilWork(8, 20).scan('picked_up', onward.end);
  onward.wait(8, 30).untilWork(7, 17).scan('out_for_delivery', onward.end).wait(1, 5).scan('signed', onward.end);
  return { waybillNo: number, carrier: post.code, nodes: onward.nodes };
}

/** What another parcel with the same number went through, half a year to a year ago. */
function earlier({ carrier, random }: Course, shippedAt: number): JourneyNode[] {
  const course = new Course(drawLane(random), carrier, random, shippedAt);
  course.startAt(-random.between(4_400, 8_800));
  course.scan('picked_up', course.start).wait(30, 60).scan('out_for_delivery', course.end);
  course.wait(1, 5).scan('signed', course.end);
  return course.nodes;
}
