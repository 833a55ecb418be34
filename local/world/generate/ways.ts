import type { Course } from './course';
import { drawOtherCity } from './lanes';

/** From the door of the shop onto the road. */
function leave(course: Course): void {
  const { start, firstHub, lastHub } = course;
  course.wait(0.5, 8).untilWork(8, 22).scan('picked_up', start);
  course.wait(1, 5).scan('departed', start, { next: firstHub });
  course.wait(1, 4).scan('arrived_hub', firstHub);
  course.wait(1, 5).scan('departed', firstHub, { next: lastHub });
}

/** From the road to the outlet that delivers. */
function arrive(course: Course): void {
  const { lane, carrier, lastHub, end } = course;
  course.wait(lane.hours * carrier.pace * 0.9, lane.hours * carrier.pace * 1.3).scan('arrived_hub', lastHub);
  course.wait(1, 5).scan('departed', lastHub, { next: end });
  course.wait(1, 5).scan('arrived_outlet', end);
}

const setOut = (course: Course): Course => course.wait(0.5, 3).untilWork(7, 17).scan('out_for_delivery', course.end);

const setOutAgain = (course: Course): Course => course.wait(14, 26).untilWork(7, 17).scan('redelivery', course.end);

function toTheDoor(course: Course): void {
  leave(course);
  arrive(course);
  setOut(course);
}

/** Into somebody's hands, a locker or a station. */
function handOver(course: Course): void {
  const luck = course.random.next();
  if (luck < 0.45) course.wait(0.5, 5).scan('signed', course.end);
  else if (luck < 0.6) course.wait(0.5, 5).scan('signed_by_proxy', course.end);
  else
    course
      .wait(0.5, 5)
      .scan(luck < 0.9 ? 'at_station' : 'at_locker', course.end)
      .wait(1, 16)
      .scan('collected', course.end);
}

function goBack(course: Course): void {
  const { lane, carrier, start, lastHub, firstHub, end } = course;
  course.wait(2, 10).scan('returning', end, { next: start });
  course.wait(2, 8).scan('departed', lastHub, { next: firstHub });
  course.wait(lane.hours * carrier.pace, lane.hours * carrier.pace * 1.4).scan('arrived_hub', firstHub);
  course.wait(3, 12).untilWork(8, 20).scan('returned', start);
}

type Failure = 'delivery_failed' | 'unreachable' | 'bad_address' | 'bad_phone';

const failsOnce =
  (kind: Failure) =>
  (course: Course): void => {
    toTheDoor(course);
    course.wait(1, 5).scan(kind, course.end);
    setOutAgain(course);
    handOver(course);
  };

function isStuck(course: Course): void {
  leave(course);
  course.wait(2, 6).scan('delayed', course.firstHub).wait(12, 60);
  arrive(course);
  setOut(course);
  handOver(course);
}

function goesAstray(course: Course): void {
  leave(course);
  const wrong = course.hubOf(drawOtherCity(course.random, course.lane));
  course.wait(8, 30).scan('missorted', wrong).wait(1, 8).scan('departed', wrong, { next: course.lastHub });
  arrive(course);
  setOut(course);
  handOver(course);
}

function isDamaged(course: Course): void {
  leave(course);
  course.wait(2, 10).scan('damaged', course.firstHub).wait(3, 12);
  arrive(course);
  setOut(course);
  handOver(course);
}

function isLost(course: Course): void {
  leave(course);
  course.wait(96, 200).scan('lost', course.firstHub);
}

function isRefused(course: Course): void {
  toTheDoor(course);
  course.wait(1, 4).scan('refused', course.end);
  goBack(course);
}

function waitsTooLong(course: Course): void {
  toTheDoor(course);
  course.wait(1, 4).scan('at_locker', course.end);
  course.wait(20, 48).scan('uncollected', course.end).wait(1, 20).scan('collected', course.end);
}

function isCalledBack(course: Course): void {
  leave(course);
  arrive(course);
  goBack(course);
}

function isDelivered(course: Course): void {
  toTheDoor(course);
  handOver(course);
}

/** What becomes of parcels, in thousandths; made up after what shops tell of their own. */
export const WAYS: readonly { name: string; share: number; run: (course: Course) => void }[] = [
  { name: 'delivered', share: 868, run: isDelivered },
  { name: 'delivery_failed', share: 35, run: failsOnce('delivery_failed') },
  { name: 'stalled', share: 25, run: isStuck },
  { name: 'pickup_uncollected', share: 18, run: waitsTooLong },
  { name: 'unreachable', share: 15, run: failsOnce('unreachable') },
  { name: 'bad_address', share: 8, run: failsOnce('bad_address') },
  { name: 'bad_phone', share: 4, run: failsOnce('bad_phone') },
  { name: 'refused', share: 7, run: isRefused },
  { name: 'missorted', share: 6, run: goesAstray },
  { name: 'called_back', share: 4, run: isCalledBack },
  { name: 'pickup_overdue', share: 4, run: (course) => course.wait(0, 0.5).scan('ordered', course.start) },
  { name: 'forwarded', share: 2, run: leave },
  { name: 'damaged', share: 2, run: isDamaged },
  { name: 'lost', share: 2, run: isLost },
];
