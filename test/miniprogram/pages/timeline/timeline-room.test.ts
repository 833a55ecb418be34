import { TimelineRoom } from '../../../../miniprogram/pages/timeline/timeline-room';
import type { Timeline } from '../../../../typings/shopper';
import { someTimeline } from '../../some-parcels';
import { memoryCache } from '../../stores/memory-cache';
import { someSession } from '../../stores/some-session';

const POLL_MS = 20_000;

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

function makeRoom(changes: Partial<Timeline> = {}) {
  let asked = 0;
  const refuse = () => Promise.reject(new Error('not asked here'));
  const shopper = {
    getTimeline: () => {
      asked += 1;
      return Promise.resolve(someTimeline(changes));
    },
    getSettings: refuse,
    recordAccepts: refuse,
  };
  const room = new TimelineRoom({ shopper, cache: memoryCache(), session: someSession(), now: () => Date.now() });
  room.turnTo('p1');
  return { room, asked: () => asked };
}

it('asks again every 20 s while it is in sight', async () => {
  const { room, asked } = makeRoom();
  room.watch();
  await jest.advanceTimersByTimeAsync(2 * POLL_MS);
  expect(asked()).toBe(3);
  room.close();
});

it('rests while it is out of sight, and asks at once when it is back', async () => {
  const { room, asked } = makeRoom();
  room.watch();
  room.rest();
  await jest.advanceTimersByTimeAsync(3 * POLL_MS);
  expect(asked()).toBe(1);
  room.watch();
  await jest.advanceTimersByTimeAsync(0);
  expect(asked()).toBe(2);
  room.close();
});

it('asks once for a parcel at which nothing changes any more', async () => {
  const { room, asked } = makeRoom({ stage: 'delivered' });
  room.watch();
  await jest.advanceTimersByTimeAsync(3 * POLL_MS);
  expect(asked()).toBe(1);
  room.close();
});

it('leaves no timer behind', async () => {
  const { room } = makeRoom();
  room.watch();
  await jest.advanceTimersByTimeAsync(0);
  room.close();
  expect(jest.getTimerCount()).toBe(0);
});
