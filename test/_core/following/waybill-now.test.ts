import { carrierNow } from '../../../cloudfunctions/_core/following/carrier-now';
import { isCrossBorder } from '../../../cloudfunctions/_core/following/is-cross-border';
import { waybillNow } from '../../../cloudfunctions/_core/following/waybill-now';
import { absorb } from '../../../cloudfunctions/_core/tracking/merging/absorb';
import type { Correction } from '../../../cloudfunctions/_core/tracking/merging/corrections';
import { toldBy } from '../../../cloudfunctions/_core/tracking/merging/heard-tracks';
import type { Arrived } from '../../../cloudfunctions/_core/tracking/merging/merge-arrived';
import type { Parcel } from '../../../cloudfunctions/_core/tracking/parcel';
import { HOUR, parcel, T0, track } from '../tracking/made-events';

const OWN = '75000000000001';
const SF = 'SF1234567890123';
const ZTO = '76999999999999';

type Told = readonly (readonly [number, string])[];
const told = (...scans: Told): Arrived => toldBy(track(...scans), 'kdniao');
const toldVia = (via: string, ...scans: Told): Arrived =>
  toldBy(
    track(...scans).map((event) => ({ ...event, via })),
    'kdniao',
  );
const said = (correction: Correction): Arrived => ({ events: [], corrections: [correction] });
const after = (more: Partial<Parcel>, arrivals: readonly Arrived[]): Parcel =>
  arrivals.reduce<Parcel>((before, arrived) => absorb(before, arrived, T0), {
    ...parcel(),
    events: [],
    notices: [],
    ...more,
  });

const PICKED_UP = [1, '【佛山市】已揽收'] as const;
const forwarded = (hours: number, number: string) => [hours, `快件已转寄，新单号：${number}`] as const;
const TO_STO: Correction = { from: 'zto-express', to: 'sto-express', saidAt: 0 };

describe('what a parcel is asked about under', () => {
  it.each<{ name: string; arrivals: Arrived[]; want: [string, string] }>([
    { name: 'as it was shipped', arrivals: [told(PICKED_UP)], want: ['zto-express', OWN] },
    { name: 'a correction beside no scan', arrivals: [said(TO_STO)], want: ['sto-express', OWN] },
    {
      name: 'a correction beside a scan, and an older one',
      arrivals: [said({ from: 'zto-express', to: 'ems', saidAt: T0 }), said({ ...TO_STO, saidAt: T0 + HOUR })],
      want: ['sto-express', OWN],
    },
    {
      name: 'a chain of corrections beside no scan',
      arrivals: [said(TO_STO), said({ from: 'sto-express', to: 'yunda-express', saidAt: 0 })],
      want: ['yunda-express', OWN],
    },
    {
      name: 'a correction of an earlier parcel with the same number',
      arrivals: [said({ ...TO_STO, saidAt: T0 - 30 * HOUR })],
      want: ['zto-express', OWN],
    },
    {
      name: 'one of an earlier parcel, and the same beside no scan',
      arrivals: [said({ ...TO_STO, saidAt: T0 - 30 * HOUR }), said(TO_STO)],
      want: ['sto-express', OWN],
    },
    {
      name: 'a number that another carrier has',
      arrivals: [told(PICKED_UP, forwarded(2, SF))],
      want: ['sf-express', SF],
    },
    {
      name: 'a number that its own carrier may have too',
      arrivals: [told(PICKED_UP, forwarded(2, ZTO))],
      want: ['zto-express', ZTO],
    },
    {
      name: 'a number that looks like nobody’s',
      arrivals: [told(PICKED_UP, forwarded(2, 'QQ12345678'))],
      want: ['zto-express', 'QQ12345678'],
    },
    {
      name: 'forwarded once more, as the further number’s own track says',
      arrivals: [told(PICKED_UP, forwarded(2, ZTO)), toldVia(ZTO, forwarded(9, SF))],
      want: ['sf-express', SF],
    },
    {
      name: 'corrected, then forwarded to a number that looks like nobody’s',
      arrivals: [said(TO_STO), told(PICKED_UP, forwarded(2, 'QQ12345678'))],
      want: ['sto-express', 'QQ12345678'],
    },
    {
      name: 'forwarded, and that number corrected',
      arrivals: [
        told(PICKED_UP, forwarded(2, SF)),
        said({ from: 'sf-express', to: 'sf-freight', via: SF, saidAt: 0 }),
        said({ ...TO_STO, via: 'ANOTHER1' }),
      ],
      want: ['sf-freight', SF],
    },
    {
      name: 'forwarded, then withdrawn',
      arrivals: [told(PICKED_UP, forwarded(2, SF)), told(PICKED_UP, [5, '快件到达【长沙转运中心】'])],
      want: ['zto-express', OWN],
    },
    {
      name: 'forwarded, as an earlier parcel with the same number was',
      arrivals: [told(forwarded(-30, SF), PICKED_UP)],
      want: ['zto-express', OWN],
    },
  ])('$name', ({ arrivals, want }) => {
    const state = after({}, arrivals);
    const { carrier, waybillNo } = waybillNow(state);
    expect([carrier, waybillNo]).toEqual(want);
    expect(waybillNow(after({}, [...arrivals].reverse()))).toEqual({ carrier, waybillNo });
    for (const arrived of arrivals) expect(absorb(state, arrived, T0)).toBe(state);
  });

  it('leaves the carrier that people see and call at its own number’s', () => {
    expect(carrierNow(after({}, [told(PICKED_UP, forwarded(2, SF))]))).toBe('zto-express');
    expect(carrierNow(after({}, [said(TO_STO)]))).toBe('sto-express');
  });
});

describe('a parcel crosses the border', () => {
  it.each<{ name: string; more?: Partial<Parcel>; arrivals: Arrived[]; want: boolean }>([
    { name: 'not at home', arrivals: [told(PICKED_UP)], want: false },
    { name: 'with a carrier abroad', more: { carrier: 'dhl' }, arrivals: [], want: true },
    { name: 'with a post’s international service', more: { carrier: 'ems-international' }, arrivals: [], want: true },
    { name: 'with a corrected carrier', arrivals: [said({ ...TO_STO, to: 'yunexpress' })], want: true },
    {
      name: 'with a number of a carrier abroad',
      arrivals: [told(PICKED_UP, forwarded(2, 'RB123456785US'))],
      want: true,
    },
    { name: 'to a place abroad', arrivals: [{ events: [], destination: { name: 'Berlin', saidAt: T0 } }], want: true },
    {
      name: 'not to a place at home',
      arrivals: [{ events: [], destination: { name: '杭州', saidAt: T0 } }],
      want: false,
    },
    {
      name: 'not where an earlier parcel with the same number went',
      arrivals: [{ events: [], destination: { name: 'Berlin', saidAt: T0 - 30 * HOUR } }],
      want: false,
    },
    { name: 'at customs', arrivals: [told(PICKED_UP, [9, '海关清关中'])], want: true },
    { name: 'once it was abroad', arrivals: [told([-1, '快件到达【洛杉矶】'], PICKED_UP)], want: true },
  ])('$name: $want', ({ more = {}, arrivals, want }) => {
    expect(isCrossBorder(after(more, arrivals))).toBe(want);
  });
});
