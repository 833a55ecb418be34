import { leanPorts } from '../../scripts/bench/lean-ports';
import { takePushes } from '../../scripts/bench/many-pushes';
import { pushStream, type MadePush } from '../../scripts/bench/push-stream';
import { SHIPPED_AT } from '../../scripts/bench/sample-nodes';
import { shippedParcel } from '../../scripts/bench/shipped-parcel';

const SEED = 7;

function firstPushes(count: number, seed: number): MadePush[] {
  const stream = pushStream({ seed, living: 20, now: () => SHIPPED_AT });
  return Array.from({ length: count }, () => stream.next().value);
}

describe('the stream of pushes', () => {
  it('is the same for the same seed', () => {
    const bodies = (seed: number): string[] => firstPushes(200, seed).map(({ push }) => push.body);
    expect(bodies(SEED)).toEqual(bodies(SEED));
    expect(bodies(SEED)).not.toEqual(bodies(SEED + 1));
  });

  it('is half repeats, byte for byte, and three in ten are older tracks', () => {
    const last = new Map<string, string>();
    const counts = { news: 0, older: 0, repeat: 0 };
    for (const { kind, parcel, push, isFirst } of firstPushes(2_001, SEED)) {
      counts[kind] += 1;
      const before = last.get(parcel.parcelId);
      expect(before === undefined).toBe(isFirst);
      expect(push.body === before).toBe(kind === 'repeat');
      if (kind === 'older') expect(push.body.length).toBeLessThan(before?.length ?? 0);
      if (kind === 'news') last.set(parcel.parcelId, push.body);
    }
    expect(counts).toEqual({ news: 401, older: 600, repeat: 1_000 });
  });

  it('lets parcels end, told to their last scan, and gives their places to others', () => {
    const told = new Map<string, number>();
    const ended = new Set<string>();
    for (const made of firstPushes(2_001, SEED)) {
      if (made.ended) {
        expect(told.get(made.ended.parcelId)).toBe(made.ended.nodes.length);
        ended.add(made.ended.parcelId);
      }
      expect(ended.has(made.parcel.parcelId)).toBe(false);
      told.set(made.parcel.parcelId, made.told);
    }
    expect(told.size - ended.size).toBe(20);
    expect(ended.size).toBeGreaterThan(20);
  });
});

it('takes in pushes of two sources: each scan once, nothing written for what is known', async () => {
  const { byKind, ended, faults } = await takePushes(2_001, SEED);
  expect(faults).toEqual([]);
  expect(ended).toBeGreaterThan(20);
  expect(byKind.repeat).toMatchObject({ pushes: 1_000, reads: 1_000, writes: 0, messages: 0 });
  expect(byKind.older).toMatchObject({ pushes: 600, reads: 600, writes: 0, messages: 0 });
  expect(byKind.news.messages).toBeGreaterThan(0);
});

it('refuses a write to a parcel that another has written to', async () => {
  const ports = leanPorts();
  const parcel = shippedParcel(ports.vault, '75000000000001', SHIPPED_AT);
  ports.keep(parcel);
  const [other, fresh] = [
    { ...parcel, orderNo: 'B-2' },
    { ...parcel, orderNo: 'B-3' },
  ];
  expect(await ports.parcels.replace(parcel, other)).toBe(true);
  expect(await ports.parcels.replace(parcel, fresh)).toBe(false);
  expect(ports.stored.get(parcel._id)).toMatchObject({ orderNo: 'B-2', version: 2 });
});
