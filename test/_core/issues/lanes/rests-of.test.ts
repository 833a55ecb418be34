import { restsOf } from '../../../../cloudfunctions/_core/issues/lanes/rests-of';
import { refineReadings } from '../../../../cloudfunctions/_core/tracking/state/refine-readings';
import { readLocalTime } from '../../../../cloudfunctions/_core/tracking/time/local-time';
import { HOUR, T0, track } from '../../tracking/made-events';

const PICKED_UP = '【佛山市】【佛山顺德网点】已揽收';
const ARRIVED = '快件到达【长沙转运中心】';
const LEFT = '快件离开【长沙转运中心】已发往【杭州转运中心】';
const AT_DOOR = '【杭州文三路网点】的李建国（13800001234）正在派件';
const SIGNED = '您的快件已签收，签收人：本人';
const GOES_BACK = '快件正在退回寄件人';

type Track = (readonly [hours: number, words: string])[];

it.each<{ name: string; scans: Track; want: number[] }>([
  {
    name: 'from pickup to the door',
    scans: [
      [-2, '商家已下单，等待揽收'],
      [1, PICKED_UP],
      [6, ARRIVED],
      [9, LEFT],
      [21, AT_DOOR],
    ],
    want: [5, 3, 12],
  },
  {
    name: 'no more once it was at the door',
    scans: [
      [1, PICKED_UP],
      [6, AT_DOOR],
      [30, AT_DOOR],
      [33, SIGNED],
    ],
    want: [5],
  },
  {
    name: 'none within one visit',
    scans: [
      [1, PICKED_UP],
      [6, ARRIVED],
      [6.9, LEFT],
      [20, SIGNED],
    ],
    want: [5, 13.1],
  },
  {
    name: 'none as long as it is on its way',
    scans: [
      [1, PICKED_UP],
      [6, ARRIVED],
    ],
    want: [],
  },
  {
    name: 'none of a way back',
    scans: [
      [1, PICKED_UP],
      [6, ARRIVED],
      [20, GOES_BACK],
      [40, SIGNED],
    ],
    want: [],
  },
  {
    name: 'none without a pickup',
    scans: [
      [6, ARRIVED],
      [21, AT_DOOR],
    ],
    want: [],
  },
  { name: 'none without scans', scans: [], want: [] },
])('tells the rests $name', ({ scans, want }) => {
  expect(restsOf(refineReadings(track(...scans))).map((ms) => ms / HOUR)).toEqual(want);
});

it('leaves out the days on which the carrier rests', () => {
  const beforeRest = (readLocalTime('2026-02-15 20:00:00')! - T0) / HOUR;
  const ordered = refineReadings(track([beforeRest, PICKED_UP], [beforeRest + 5 * 24, AT_DOOR]));
  expect(restsOf(ordered, 'spring_festival')).toEqual([24 * HOUR]);
  expect(restsOf(ordered)).toEqual([5 * 24 * HOUR]);
});
