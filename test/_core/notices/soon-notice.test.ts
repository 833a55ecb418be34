import type { Notice } from '../../../cloudfunctions/_core/notices/types';
import { stageMilestone } from '../../../cloudfunctions/_core/notices/milestones';
import { withSoon } from '../../../cloudfunctions/_core/notices/soon-notice';
import { HOUR, MINUTE, noticeOf, NOW } from './noticed';

const expected = (from: number) => ({
  stage: 'out_for_delivery' as const,
  buyer: 'oBuyer',
  eta: { from, zone: 'Asia/Shanghai', source: 'carrier' as const, saidAt: NOW },
});
const soonIn = (notices: Notice[]): Notice | undefined => notices.find(({ id }) => id === 'soon');
const soon = (changes: Partial<Notice> = {}): Notice => noticeOf(stageMilestone('soon', NOW + HOUR), changes);

it('is due an hour before the carrier’s own time', () => {
  expect(soonIn(withSoon([], expected(NOW + 3 * HOUR), NOW))).toMatchObject({
    ...{ milestone: 'soon', template: 'progress', to: 'oBuyer', state: 'waiting' },
    ...{ at: NOW + 2 * HOUR, nextAt: NOW + 2 * HOUR },
  });
});

it.each([
  { name: 'the message that it is out for delivery says that time too', parcel: expected(NOW + HOUR + 29 * MINUTE) },
  { name: 'nobody is told', parcel: { ...expected(NOW + 3 * HOUR), buyer: undefined } },
  { name: 'it is not out for delivery', parcel: { ...expected(NOW + 3 * HOUR), stage: 'arrived_city' as const } },
  { name: 'no time is known', parcel: { stage: 'out_for_delivery' as const, buyer: 'oBuyer' } },
])('is not told where $name', ({ parcel }) => {
  const { buyer, ...rest } = parcel;
  const none: Notice[] = [];
  expect(withSoon(none, { ...rest, ...(buyer !== undefined && { buyer }) }, NOW)).toBe(none);
});

it.each([
  { name: 'moves with the carrier’s time', before: soon(), from: NOW + 4 * HOUR, nextAt: NOW + 3 * HOUR },
  {
    name: 'moves though it was tried in vain',
    before: soon({ attempts: 1, reason: 'temporary_failure' }),
    from: NOW + 4 * HOUR,
    nextAt: NOW + 3 * HOUR,
  },
  { name: 'comes at once where it has come nearer', before: soon(), from: NOW + 30 * MINUTE, nextAt: NOW },
  {
    name: 'is told of a new time when the old one has passed',
    before: soon({ state: 'in_app', reason: 'outdated' }),
    from: NOW + 4 * HOUR,
    nextAt: NOW + 3 * HOUR,
  },
])('$name', ({ before, from, nextAt }) => {
  expect(soonIn(withSoon([before], expected(from), NOW))).toMatchObject({ state: 'waiting', nextAt, at: from - HOUR });
});

it.each([
  { name: 'was sent', before: soon({ state: 'sent', attempts: 1 }) },
  { name: 'is being sent', before: soon({ state: 'sending', attempts: 1 }) },
  { name: 'is switched off', before: soon({ state: 'in_app', reason: 'switched_off' }) },
  { name: 'is at its time already', before: soon({ at: NOW + 3 * HOUR }) },
])('stays as it is when it $name', ({ before }) => {
  const notices = [before];
  expect(withSoon(notices, expected(NOW + 4 * HOUR), NOW)).toBe(notices);
});
