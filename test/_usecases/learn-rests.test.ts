import { countOf } from '../../cloudfunctions/_core/issues/lanes/rest-counts';
import { receivePush } from '../../cloudfunctions/_usecases/receive-push';
import { shipOrder } from '../../cloudfunctions/_usecases/ship-order';
import { watchParcels } from '../../cloudfunctions/_usecases/watch-parcels';
import { memoryPorts, type MemoryPorts } from '../_adapters/memory-ports';
import { PLAIN_DAY, push, shipForm } from './kdniao-track';

/** Between the scans of a plain day, until it goes out for delivery. */
const RESTS = 3;

let ports: MemoryPorts;
beforeEach(async () => {
  ports = memoryPorts();
  const form = shipForm();
  await shipOrder(ports, { openid: 'oOwner' }, form);
  await receivePush(ports, push([{ waybillNo: form.waybillNo, nodes: PLAIN_DAY }]));
});

const counted = () => [...ports.laneRecords.values()].map(({ counts }) => countOf(counts));

it('learns from a parcel once, though two runs have it in hand', async () => {
  await Promise.all([watchParcels(ports), watchParcels(ports)]);
  expect(counted()).toEqual([RESTS, RESTS]);
  expect(await watchParcels(ports)).toMatchObject({ due: 0 });
});

it('goes on where a lane cannot be written', async () => {
  const faults: unknown[] = [];
  const log = { ...ports.log, error: (event: string) => void faults.push(event) };
  const lanes = { ...ports.lanes, add: () => Promise.reject(new Error('no room')) };
  expect(await watchParcels({ ...ports, log, lanes })).toEqual({ due: 1, opened: 0 });
  expect(faults).toEqual(['a lane was not learnt', 'a lane was not learnt']);
  expect(counted()).toEqual([]);
});
