import * as v from 'valibot';
import { findParcels, findParcelsInput } from '../../cloudfunctions/_usecases/find-parcels';
import { receivePush } from '../../cloudfunctions/_usecases/receive-push';
import { saveStaff } from '../../cloudfunctions/_usecases/save-staff';
import { shipOrder } from '../../cloudfunctions/_usecases/ship-order';
import { memoryPorts } from '../_adapters/memory-ports';
import { PLAIN_DAY, push, shipForm } from './kdniao-track';

const OWNER = { openid: 'oOwner' };
const SUPPORT = { openid: 'oSupport' };
const WAYBILL = '76123456789012';

const ports = memoryPorts();
beforeAll(async () => {
  await shipOrder(ports, OWNER, shipForm({ orderNo: 'E-1', waybillNo: WAYBILL }));
  await receivePush(ports, push([{ waybillNo: WAYBILL, nodes: PLAIN_DAY.slice(0, 2) }]));
  const other = { name: '林晓', phone: '13900005678' };
  await shipOrder(ports, OWNER, shipForm({ orderNo: 'E-2', waybillNo: '76123456789013', recipient: other }));
  await saveStaff(ports, OWNER, { ...SUPPORT, name: '小周', role: 'support' });
});

async function find(q: string, openid = SUPPORT.openid): Promise<string[]> {
  const input = v.parse(findParcelsInput, { locale: 'zh-CN', q });
  const { found } = await findParcels(ports, { openid }, input);
  return found.map(({ orderNo }) => orderNo).sort();
}

it.each([
  { by: 'its order number', q: ' E-1 ', want: ['E-1'] },
  { by: 'its waybill number, as written', q: '7612 3456 789012', want: ['E-1'] },
  { by: 'the end of the phone', q: '5678', want: ['E-1', 'E-2'] },
  { by: 'the phone', q: '139 0000 5678', want: ['E-2'] },
  { by: 'the phone with its country code', q: '+86 13900005678', want: ['E-2'] },
  { by: 'the phone in full-width digits', q: '１３９００００５６７８', want: ['E-2'] },
])('finds a parcel by $by', async ({ q, want }) => {
  expect(await find(q)).toEqual(want);
});

it.each(['E-9', '0000', '13900005679', '7612345678901', '陈小满', "E-1' || true"])(
  'finds nothing under %s',
  async (q) => {
    expect(await find(q)).toEqual([]);
  },
);

it('shows no other shop’s parcels, and nobody else anything', async () => {
  for (const q of ['E-1', WAYBILL, '5678', '13900005678']) expect(await find(q, 'oOtherOwner')).toEqual([]);
  await expect(find('E-1', 'oBuyer')).rejects.toMatchObject({ code: 'forbidden' });
});

it('finds the phone however many newer parcels end alike, and says when there are more', async () => {
  const crowded = memoryPorts();
  const hers = { name: '林晓', phone: '13900005678' };
  await shipOrder(crowded, OWNER, shipForm({ orderNo: 'E-0', waybillNo: WAYBILL, recipient: hers }));
  const [first] = crowded.stored.values();
  if (!first) throw new Error('nothing was shipped');
  for (let at = 1; at <= 300; at += 1) {
    const recipient = { ...first.recipient, phoneLookup: `of-${at}` };
    crowded.stored.set(`p${at}`, { ...first, _id: `p${at}`, shippedAt: first.shippedAt + at, recipient });
  }
  const ask = (q: string) => findParcels(crowded, OWNER, { locale: 'zh-CN', q });
  expect((await ask(hers.phone)).found.map(({ orderNo }) => orderNo)).toEqual(['E-0']);
  const tail = await ask('5678');
  expect([tail.found.length, tail.more]).toEqual([20, true]);
});

it('says where it is in the buyer’s words, and of the receiver what may be seen', async () => {
  const input = { locale: 'zh-CN', q: 'E-1' } as const;
  const answer = await findParcels(ports, SUPPORT, input);
  expect(answer).toMatchObject({ found: [{ waybillNo: WAYBILL, stage: 'in_transit' }], asOf: ports.time.now });
  expect(answer.found[0]?.receiver).toEqual({ name: expect.stringMatching(/^.\*\*$/), phone: '138****5678' });
  expect(JSON.stringify(answer)).not.toMatch(/13800005678|phoneLookup|sealed/);
});

it('costs at most a read for each that it may be, and one for who asks', async () => {
  ports.count.reset();
  await find('13900005678');
  expect(ports.count).toMatchObject({ reads: 4, writes: 0 });
});

it.each(['', '  ', 'x'.repeat(65)])('refuses %j', (q) => {
  expect(v.safeParse(findParcelsInput, { locale: 'zh-CN', q }).success).toBe(false);
});
