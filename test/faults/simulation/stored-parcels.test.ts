import type { Parcel } from '../../../cloudfunctions/_core/tracking/parcel';
import { storedParcels } from './stored-parcels';

const parcelWith = (id: string, moments: Partial<Parcel>): Parcel =>
  ({
    _id: id,
    keys: [id],
    merchantId: 'shop',
    orderId: 'order',
    version: 1,
    events: [],
    notices: [],
    ...moments,
  }) as unknown as Parcel;

/** Moves a parcel's moment. */
async function moved(parcels: ReturnType<typeof storedParcels>, id: string, askAt: number): Promise<void> {
  const before = parcels.stored.get(id);
  if (!before || !(await parcels.replace(before, { ...before, askAt }))) throw new Error('lost race');
}

it('finds what is due by its newest moment, the longest waiting first, until it has another', async () => {
  const parcels = storedParcels({ reads: 0, writes: 0 });
  for (const [id, askAt] of [
    ['a', 30],
    ['b', 10],
    ['c', 90],
  ] as const)
    await parcels.add(parcelWith(id, { askAt }));
  await moved(parcels, 'a', 50);
  await moved(parcels, 'a', 20);
  const due = async (now: number) => (await parcels.withAsksDue('shop', now, 9)).map(({ _id }) => _id);
  expect(await due(60)).toEqual(['b', 'a']);
  expect(await due(60)).toEqual(['b', 'a']);
  expect(parcels.waitingSince('shop', 60)).toBe(10);
  await moved(parcels, 'b', 100);
  expect(await due(95)).toEqual(['a', 'c']);
  expect(await due(100)).toEqual(['a', 'c', 'b']);
});

it('writes nothing over a newer version', async () => {
  const parcels = storedParcels({ reads: 0, writes: 0 });
  const first = parcelWith('a', { askAt: 1 });
  await parcels.add(first);
  await moved(parcels, 'a', 2);
  expect(await parcels.replace(first, { ...first, askAt: 3 })).toBe(false);
  expect(parcels.stored.get('a')).toMatchObject({ askAt: 2, version: 2 });
});
