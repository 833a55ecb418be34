import fc from 'fast-check';
import { moveShipped, shippedClock } from '../../../../miniprogram/merchant/ship/shipped-clock';

const NOW = Date.UTC(2026, 10, 21, 16, 30);
const MINUTE_MS = 60_000;

it('shows Beijing’s day, which is another than the one in Greenwich, and two weeks before it', () => {
  expect(shippedClock(NOW, NOW)).toEqual({ date: '2026-11-22', time: '00:30', from: '2026-11-08', to: '2026-11-22' });
});

it.each([
  { chosen: { date: '2026-11-20' }, at: Date.UTC(2026, 10, 19, 16, 30) },
  { chosen: { time: '00:10' }, at: Date.UTC(2026, 10, 21, 16, 10) },
  { chosen: { time: '23:00' }, at: NOW },
])('of $chosen, what is not chosen stays, and nothing lies ahead', ({ chosen, at }) => {
  expect(moveShipped(NOW, chosen, NOW)).toBe(at);
});

it('law: what is shown and chosen once more is the same minute', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: NOW }), (at) => {
      const { date, time } = shippedClock(at, NOW);
      expect(moveShipped(at, { date, time }, NOW)).toBe(at - (at % MINUTE_MS));
    }),
  );
});
