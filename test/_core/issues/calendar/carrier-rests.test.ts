import { CUSTOMS_REST, restOf } from '../../../../cloudfunctions/_core/issues/calendar/carrier-rests';

it.each([
  { carrier: 'sf-express', want: 'never' },
  { carrier: 'jd-logistics', want: 'never' },
  { carrier: 'ems', want: 'never' },
  { carrier: 'china-post', want: 'never' },
  { carrier: 'zto-express', want: 'spring_festival' },
  { carrier: 'deppon', want: 'spring_festival' },
  { carrier: 'dhl', want: 'never' },
  { carrier: 'zto-international', want: 'never' },
  { carrier: 'nobody', want: 'never' },
])('$carrier rests: $want', ({ carrier, want }) => {
  expect(restOf(carrier)).toBe(want);
});

it('customs keep the days off', () => {
  expect(CUSTOMS_REST).toBe('days_off');
});
