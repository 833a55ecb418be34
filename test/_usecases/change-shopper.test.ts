import type { ShopperRecord } from '../../cloudfunctions/_ports';
import { DEFAULT_SETTINGS } from '../../cloudfunctions/_core/access/settings';
import { changeShopper } from '../../cloudfunctions/_usecases/change-shopper';
import { memoryPorts } from '../_adapters/memory-ports';

const oneMore = (shopper: ShopperRecord): ShopperRecord => ({
  ...shopper,
  accepts: { t: (shopper.accepts['t'] ?? 0) + 1 },
});
const FRESH = { _id: 'oNew', version: 1, settings: DEFAULT_SETTINGS, accepts: { t: 1 } };

it('gives one who has no record a fresh one, with a read and a write', async () => {
  const ports = memoryPorts();
  expect(await changeShopper(ports, 'oNew', oneMore)).toEqual(FRESH);
  expect(ports.shopperRecords.get('oNew')).toEqual(FRESH);
  expect(ports.count).toMatchObject({ reads: 1, writes: 1 });
});

it('writes nothing where nothing changes, with a record or without', async () => {
  const ports = memoryPorts();
  await changeShopper(ports, 'oNobody', (same) => same);
  expect(ports.shopperRecords.size).toBe(0);
  const record = await changeShopper(ports, 'oNew', oneMore);
  ports.count.reset();
  expect(await changeShopper(ports, 'oNew', (same) => same, record)).toBe(record);
  expect(ports.count).toMatchObject({ reads: 0, writes: 0 });
});

it('lets everybody through who writes at once, the first time and later', async () => {
  const ports = memoryPorts();
  for (const want of [2, 4]) {
    await Promise.all([changeShopper(ports, 'oNew', oneMore), changeShopper(ports, 'oNew', oneMore)]);
    expect(ports.shopperRecords.get('oNew')).toEqual({ ...FRESH, version: want, accepts: { t: want } });
  }
});

it('does not bring back one who was forgotten meanwhile', async () => {
  const ports = memoryPorts();
  const record = await changeShopper(ports, 'oNew', (fresh) => ({ ...fresh, accepts: { t: 7 } }));
  await ports.shoppers.remove('oNew');
  await expect(changeShopper(ports, 'oNew', oneMore, record)).rejects.toMatchObject({ code: 'not_found' });
  expect(ports.shopperRecords.size).toBe(0);
});

it('gives up after five lost races', async () => {
  const ports = memoryPorts();
  ports.shoppers.add = () => Promise.resolve(false);
  await expect(changeShopper(ports, 'oNew', oneMore)).rejects.toMatchObject({ code: 'busy' });
});
