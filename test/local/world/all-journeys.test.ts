import { guessCarriers } from '../../../cloudfunctions/_core/carriers/carriers';
import { ISSUE_CODES } from '../../../cloudfunctions/_core/tracking/vocabulary';
import { ALL_JOURNEYS, JOURNEYS } from '../../../local/world/journeys';
import { toldParcel } from './told-by';

const PARCELS = ALL_JOURNEYS.flatMap(({ title, parcels }) => parcels.map((parcel) => ({ title, parcel })));

it('are twenty, with the five of the demo first', () => {
  expect(ALL_JOURNEYS).toHaveLength(20);
  expect(ALL_JOURNEYS.slice(0, JOURNEYS.length)).toEqual(JOURNEYS);
});

describe('from the words alone, the buyer hears of', () => {
  it.each(PARCELS.map(({ title, parcel }) => ({ title: `${title} ${parcel.waybillNo}`, parcel })))(
    '$title',
    ({ parcel }) => {
      expect(toldParcel(parcel).told).toEqual(parcel.told);
    },
  );
});

it('leave no sentence unread', () => {
  const unread = PARCELS.flatMap(({ parcel }) =>
    toldParcel(parcel).events.flatMap(({ reading, rawText }) => (reading.status === 'unknown' ? rawText : [])),
  );
  expect(unread).toEqual([]);
});

it.each([
  { waybillNo: 'YT8800012345679', stage: 'created' },
  { waybillNo: '9890012345670', stage: 'in_transit' },
  { waybillNo: 'JT5100223344556', stage: 'returned' },
  { waybillNo: '773088812345670', stage: 'returned' },
])('$waybillNo ends as $stage', ({ waybillNo, stage }) => {
  const found = PARCELS.find(({ parcel }) => parcel.waybillNo === waybillNo);
  expect(found && toldParcel(found.parcel).stage).toBe(stage);
});

it('all other parcels arrive', () => {
  const onTheirWay = PARCELS.filter(({ parcel }) => toldParcel(parcel).stage !== 'delivered');
  expect(onTheirWay.map(({ parcel }) => parcel.waybillNo).sort()).toEqual(
    ['773088812345670', '9890012345670', 'JT5100223344556', 'YT8800012345679'].sort(),
  );
});

it('have numbers of their own, in the form of their carrier', () => {
  const numbers = PARCELS.flatMap(({ parcel }) => [parcel, ...(parcel.forwarded ? [parcel.forwarded] : [])]);
  expect(new Set(numbers.map(({ waybillNo }) => waybillNo)).size).toBe(numbers.length);
  const odd = numbers.filter(({ carrier, waybillNo }) => guessCarriers(waybillNo)[0] !== carrier);
  expect(odd).toEqual([]);
});

it('a number under which a parcel goes on is known as soon as the carrier has named it', () => {
  const [forwarded] = PARCELS.flatMap(({ parcel }) => (parcel.forwarded ? parcel : []));
  expect(
    forwarded &&
      toldParcel({ ...forwarded, forwarded: { ...forwarded.forwarded, nodes: [] } } as typeof forwarded).keys,
  ).toBe(3);
});

it('are told in order', () => {
  const tracks = PARCELS.flatMap(({ parcel: { nodes, forwarded, abroad } }) => [
    nodes,
    forwarded?.nodes,
    abroad?.nodes,
  ]);
  for (const nodes of tracks) {
    const hours = (nodes ?? []).map((node) => node.hours);
    expect(hours).toEqual([...hours].sort((a, b) => a - b));
  }
});

it('warn of issues that we know', () => {
  const codes = PARCELS.flatMap(({ parcel }) => (parcel.warned ?? []).map(({ code }) => code));
  expect(codes.filter((code) => !ISSUE_CODES.some((known) => known === code))).toEqual([]);
});
