import type { ErrorCode } from '../../../typings/reply';
import type { Subscription } from '../../../cloudfunctions/_core/following/following';
import { followState } from '../../../cloudfunctions/_core/following/follow-state';
import type { Parcel } from '../../../cloudfunctions/_core/tracking/parcel';

const NO = '76123456789012';
const told = (
  outcome: Subscription['outcome'],
  code?: ErrorCode,
  changes: Partial<Subscription> = {},
): Subscription => ({
  outcome,
  carrier: 'zto-express',
  waybillNo: NO,
  accountId: 'a',
  at: 1,
  failures: 0,
  reach: 'china',
  rhythmMs: 1,
  ...(outcome !== 'subscribed' && { retryAt: 100 }),
  ...(code && { code }),
  ...changes,
});
type Told = Partial<Record<'kdniao' | 'kuaidi100', Subscription>>;
const parcel = (subscriptions: Told, changes: Partial<Parcel> = {}) => ({
  stage: 'created' as const,
  carrier: 'zto-express',
  waybillNo: NO,
  shippedAt: 0,
  following: { subscriptions, buckets: {}, failures: 0 },
  followAt: 100,
  ...changes,
});
const newest = { at: 1, zone: 'Asia/Shanghai', rawText: '已揽收' } as Parcel['newest'] & object;

it.each<{ name: string; of: Parameters<typeof followState>[0]; want: string | undefined }>([
  {
    name: 'one follows it',
    of: parcel({ kdniao: told('refused', 'bad_waybill'), kuaidi100: told('subscribed') }),
    want: 'subscribed',
  },
  {
    name: 'all refuse the number',
    of: parcel({ kdniao: told('refused', 'bad_waybill'), kuaidi100: told('refused', 'bad_waybill') }),
    want: 'bad_waybill',
  },
  {
    name: 'one was not asked yet',
    of: parcel({ kdniao: told('refused', 'bad_waybill') }, { followAt: 5 }),
    want: 'later',
  },
  {
    name: 'one is out of order',
    of: parcel({ kdniao: told('refused', 'bad_waybill'), kuaidi100: told('later') }),
    want: 'later',
  },
  { name: 'none knows the carrier', of: parcel({ kdniao: told('refused', 'unknown_carrier') }), want: 'no_source' },
  {
    name: 'the phone does not fit',
    of: parcel({ kdniao: told('refused', 'bad_phone'), kuaidi100: told('refused', 'bad_waybill') }),
    want: 'bad_phone',
  },
  { name: 'our account is refused', of: parcel({ kdniao: told('refused', 'provider_refused') }), want: 'later' },
  {
    name: 'a number read out of words is refused',
    of: parcel({ kdniao: told('refused', 'bad_waybill', { waybillNo: 'X1' }) }),
    want: 'later',
  },
  {
    name: 'scans came all the same',
    of: parcel({ kdniao: told('refused', 'bad_waybill') }, { newest }),
    want: 'later',
  },
  { name: 'nobody was asked yet', of: parcel({}), want: 'later' },
  { name: 'its merchant has no source', of: { ...parcel({}), following: undefined } as never, want: 'no_source' },
  { name: 'its merchant has no source yet', of: parcel({}, { followAt: undefined } as never), want: 'no_source' },
  { name: 'at its end', of: { ...parcel({}), stage: 'delivered' }, want: undefined },
])('$name: $want', ({ of, want }) => {
  expect(followState(of)).toBe(want);
});
