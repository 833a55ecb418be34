import { giveUpAt, withGivenUp } from '../../../cloudfunctions/_core/following/give-up';
import { absorb } from '../../../cloudfunctions/_core/tracking/merging/absorb';
import { toldBy } from '../../../cloudfunctions/_core/tracking/merging/heard-tracks';
import type { Parcel } from '../../../cloudfunctions/_core/tracking/parcel';
import { HOUR, parcel, T0, track } from '../tracking/made-events';

const DAY = 24 * HOUR;
const PICKED_UP = [1, '【佛山市】已揽收'] as const;
const LEFT = [5, '【佛山市】快件离开【佛山转运中心】'] as const;
const LATE = [3, '【佛山市】快件到达【佛山转运中心】'] as const;

type Told = readonly (readonly [number, string])[];
const shipped: Parcel = { ...parcel(), events: [], notices: [] };
const after = (...tracks: readonly Told[]): Parcel =>
  tracks.reduce<Parcel>((before, scans) => absorb(before, toldBy(track(...scans), 'kdniao'), T0), shipped);
const later = (before: Parcel, ...scans: Told) => absorb(before, toldBy(track(...scans), 'kdniao'), T0 + 80 * DAY);

describe('a parcel without news', () => {
  it.each<{ name: string; parcel: Parcel; at: number }>([
    { name: 'never seen: 30 days after shipping', parcel: shipped, at: T0 + 30 * DAY },
    { name: 'seen: 60 days after its newest scan', parcel: after([PICKED_UP, LEFT]), at: T0 + 5 * HOUR + 60 * DAY },
    {
      name: 'seen as an earlier parcel alone: 30 days after shipping',
      parcel: after([[-30, '【佛山市】已揽收']]),
      at: T0 + 30 * DAY,
    },
  ])('$name it is given up, not before, and once', ({ parcel: quiet, at }) => {
    expect(giveUpAt(quiet)).toBe(at);
    expect(withGivenUp(quiet, at - 1)).toBe(quiet);
    const expired = withGivenUp(quiet, at);
    expect(expired.stage).toBe('expired');
    expect(expired.heardAt).toBe(quiet.heardAt);
    expect(withGivenUp(expired, at + DAY)).toBe(expired);
  });

  it.each<{ name: string; before: Told[]; scans: Told; stage: string }>([
    { name: 'its first event', before: [], scans: [PICKED_UP], stage: 'picked_up' },
    { name: 'a newer event', before: [[PICKED_UP]], scans: [PICKED_UP, LEFT], stage: 'in_transit' },
    { name: 'words that nobody knows', before: [[PICKED_UP]], scans: [PICKED_UP, [9, '信息记录']], stage: 'picked_up' },
    { name: 'nothing: the same track', before: [[PICKED_UP]], scans: [PICKED_UP], stage: 'expired' },
    {
      name: 'not by one dated between: it was as long without news all the same',
      before: [[PICKED_UP, LEFT]],
      scans: [PICKED_UP, LATE, LEFT],
      stage: 'expired',
    },
  ])('that was given up is opened by $name', ({ before, scans, stage }) => {
    const expired = withGivenUp(after(...before), T0 + 70 * DAY);
    expect(expired.stage).toBe('expired');
    const opened = later(expired, ...scans);
    expect(opened.stage).toBe(stage);
  });

  it('stays delivered', () => {
    const delivered = after([PICKED_UP, [20, '已签收，签收人：本人']]);
    expect(withGivenUp(delivered, T0 + 90 * DAY).stage).toBe('delivered');
  });
});

it('a provider that gives up a number without ever having told a scan expires nothing', () => {
  expect(absorb(shipped, toldBy([], 'kuaidi100', true), T0)).toBe(shipped);
  expect(absorb(after([PICKED_UP]), toldBy([], 'kuaidi100', true), T0).stage).toBe('picked_up');
  expect(absorb(shipped, toldBy(track(PICKED_UP), 'kuaidi100', true), T0).stage).toBe('expired');
});
