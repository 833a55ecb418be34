import type { AcceptResult } from '../../typings/shopper';
import * as v from 'valibot';
import { recordAccepts, recordAcceptsInput } from '../../cloudfunctions/_usecases/record-accepts';
import { memoryPorts, type MemoryPorts } from '../_adapters/memory-ports';

const BUYER = { openid: 'oBuyer' };
const phone = { locale: 'en', zone: 'Europe/Berlin' } as const;
const answer = (templateId: string, result: AcceptResult = 'accept') => ({ templateId, result });
const ALL = ['t-progress', 't-pickup', 't-trouble'].map((id) => answer(id));

let ports: MemoryPorts;
beforeEach(() => {
  ports = memoryPorts();
});
const record = (results: ReturnType<typeof answer>[], askedAt: number) =>
  recordAccepts(ports, BUYER, { results, askedAt, phone });

it('books what was accepted, and answers with what is left', async () => {
  const view = await record([answer('t-progress'), answer('t-pickup', 'reject'), answer('t-else')], 1);
  expect(view).toMatchObject({ accepts: { progress: 1, pickup: 0, trouble: 0 }, settings: { language: 'auto' } });
  expect(ports.shopperRecords.get('oBuyer')).toMatchObject({ phone, accepts: { 't-progress': 1 } });
  expect(ports.count).toMatchObject({ reads: 1, writes: 1 });
});

it('counts a question once, however often the phone says it', async () => {
  await record(ALL, 1);
  ports.count.reset();
  expect((await record(ALL, 1)).accepts).toEqual({ progress: 1, pickup: 1, trouble: 1 });
  expect(ports.count).toMatchObject({ reads: 1, writes: 0 });
  expect((await record(ALL, 2)).accepts).toEqual({ progress: 2, pickup: 2, trouble: 2 });
});

it('keeps what the phone says although nothing was accepted', async () => {
  await record([answer('t-progress', 'reject')], 1);
  expect(ports.shopperRecords.get('oBuyer')).toMatchObject({ phone, accepts: {} });
});

describe('input', () => {
  const good = { results: ALL, askedAt: 1, phone };
  const zoneOf = (zone: unknown): unknown => {
    const read = v.safeParse(recordAcceptsInput, { ...good, phone: { ...phone, zone } });
    return read.success ? read.output.phone.zone : 'refused';
  };

  it.each([
    { zone: 'Asia/Urumqi', want: 'Asia/Urumqi' },
    { zone: 'europe/berlin', want: 'Europe/Berlin' },
    { zone: 'Nowhere/At All', want: 'Asia/Shanghai' },
    { zone: '', want: 'Asia/Shanghai' },
    { zone: 'x'.repeat(65), want: 'Asia/Shanghai' },
    { zone: 8, want: 'refused' },
  ])('takes the zone $zone for $want', ({ zone, want }) => {
    expect(zoneOf(zone)).toBe(want);
  });

  it.each([
    { name: 'four templates', input: { ...good, results: [...ALL, answer('t-else')] } },
    { name: 'no moment', input: { ...good, askedAt: Number.NaN } },
    { name: 'a language that we do not have', input: { ...good, phone: { ...phone, locale: 'fr' } } },
    { name: 'somebody to count for', input: { ...good, openid: 'oOther' } },
    { name: 'no phone', input: { results: ALL, askedAt: 1 } },
  ])('refuses $name', ({ input }) => {
    expect(v.safeParse(recordAcceptsInput, input).success).toBe(false);
  });
});
