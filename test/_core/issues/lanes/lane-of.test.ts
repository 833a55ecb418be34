import { ALL_MERCHANTS, laneId } from '../../../../cloudfunctions/_core/issues/lanes/lane-id';
import { laneOf } from '../../../../cloudfunctions/_core/issues/lanes/lane-of';
import type { Parcel } from '../../../../cloudfunctions/_core/tracking/parcel';
import type { TrackingEvent } from '../../../../cloudfunctions/_core/tracking/types';
import { HOUR, parcel, T0, track } from '../../tracking/made-events';

type Travelling = Parameters<typeof laneOf>[0];

const travelling = (events: TrackingEvent[], more: Partial<Parcel> = {}): Travelling => ({
  ...parcel(),
  events,
  ...more,
});

const PICKED_UP = [1, '【佛山市】【佛山顺德网点】已揽收'] as const;
const AT_HUB = [4, '快件到达【长沙转运中心】'] as const;
const AT_DOOR = [9, '【杭州文三路网点】的李建国（13800001234）正在派件'] as const;

it.each<{ name: string; of: Travelling; want: ReturnType<typeof laneOf> }>([
  {
    name: 'from where it was picked up to where it is delivered',
    of: travelling(track(PICKED_UP, AT_HUB, AT_DOOR)),
    want: { carrier: 'zto-express', from: '佛山', to: '杭州' },
  },
  {
    name: 'to where a source says, delivered or not',
    of: travelling(track(PICKED_UP, AT_HUB), { destination: { name: '浙江,金华市,义乌市', saidAt: T0 } }),
    want: { carrier: 'zto-express', from: '佛山', to: '金华' },
  },
  {
    name: 'from where it was first seen, if nobody tells of a pickup',
    of: travelling(track(AT_HUB, AT_DOOR)),
    want: { carrier: 'zto-express', from: '长沙', to: '杭州' },
  },
  {
    name: 'with the carrier that sources take for the right one',
    of: travelling(track(PICKED_UP, AT_DOOR), {
      corrections: [{ from: 'zto-express', to: 'yto-express', saidAt: T0 }],
    }),
    want: { carrier: 'yto-express', from: '佛山', to: '杭州' },
  },
  { name: 'unknown as long as nobody says where it goes', of: travelling(track(PICKED_UP, AT_HUB)), want: undefined },
  {
    name: 'unknown by what was said of an earlier parcel with its number',
    of: travelling(track(PICKED_UP), { destination: { name: '杭州市', saidAt: T0 - 48 * HOUR } }),
    want: undefined,
  },
  { name: 'unknown without scans', of: travelling([]), want: undefined },
])('a lane is $name', ({ of, want }) => {
  expect(laneOf(of)).toEqual(want);
});

it('has a key of its own for each merchant, carrier and direction', () => {
  const lane = { carrier: 'zto-express', from: '佛山', to: '杭州' };
  const ids = [
    laneId('muzuo', lane),
    laneId(ALL_MERCHANTS, lane),
    laneId('muzuo', { ...lane, carrier: 'yto-express' }),
    laneId('muzuo', { ...lane, from: '杭州', to: '佛山' }),
  ];
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every((id) => /^[0-9a-f]{64}$/.test(id))).toBe(true);
  expect(laneId('muzuo', { ...lane })).toBe(ids[0]);
});
