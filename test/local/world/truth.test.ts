import { ALL_JOURNEYS } from '../../../local/world/journeys';
import { truthOf } from '../../../local/world/truth';

const HOUR = 3_600_000;
const BEGAN_AT = Date.UTC(2026, 10, 21, 6);
const truth = truthOf(ALL_JOURNEYS, BEGAN_AT);

/** What a number's track looks like so many hours after its parcel was shipped. */
function after(waybillNo: string, hours: number) {
  const journey = ALL_JOURNEYS.find(({ parcels }) =>
    parcels.some((parcel) => parcel.waybillNo === waybillNo || parcel.forwarded?.waybillNo === waybillNo),
  );
  return truth.trackOf(waybillNo, BEGAN_AT + (hours - (journey?.startedHoursAgo ?? 0)) * HOUR);
}

it.each([
  { name: 'nothing before the first scan', waybillNo: 'JDVA00123456789', hours: 1, scans: 0 },
  { name: 'a scan in its very moment', waybillNo: 'JDVA00123456789', hours: 2, scans: 1 },
  { name: 'everything at the end', waybillNo: 'JDVA00123456789', hours: 100, scans: 8 },
  { name: 'an earlier parcel with the same number', waybillNo: '77001234509876', hours: 0, scans: 4 },
  { name: 'its own number alone when it goes on under another', waybillNo: 'YT8800098765432', hours: 100, scans: 6 },
  { name: 'the other number alone', waybillNo: '9865432109871', hours: 100, scans: 5 },
])('tells $name', ({ waybillNo, hours, scans }) => {
  expect(after(waybillNo, hours)?.scans).toHaveLength(scans);
});

it('names the other number from its first scan on', () => {
  const other = { waybillNo: '9865432109871', carrier: 'china-post' };
  expect(after('YT8800098765432', 63.9)?.forwardedTo).toBeUndefined();
  expect(after('YT8800098765432', 64)?.forwardedTo).toEqual(other);
});

it('tells of the country of destination from its first scan there on', () => {
  expect(after('YT2632600000012345', 189)?.abroad).toBeUndefined();
  expect(after('YT2632600000012345', 206)?.abroad).toMatchObject({ carrier: 'royal-mail', scans: { length: 2 } });
});

it('knows who carries it in truth, whatever the shop said', () => {
  expect(after('9872345678905', 10)).toMatchObject({ carrier: 'china-post', parcel: { shippedAs: 'ems' } });
});

it('has a scan for every moment, and knows no number that nobody gave out', () => {
  for (const waybillNo of truth.waybillNos()) {
    const moments = truth.momentsOf(waybillNo);
    const end = truth.trackOf(waybillNo, moments.at(-1) ?? 0);
    expect((end?.scans.length ?? 0) + (end?.abroad?.scans.length ?? 0)).toBe(moments.length);
  }
  expect(truth.trackOf('NOBODYS', BEGAN_AT)).toBeUndefined();
  expect(truth.momentsOf('NOBODYS')).toEqual([]);
});

it('refuses a world in which two parcels have one number', () => {
  expect(() => truthOf([...ALL_JOURNEYS, ...ALL_JOURNEYS.slice(0, 1)], BEGAN_AT)).toThrow(RangeError);
});
