import { ConsentStore } from '../../../miniprogram/stores/consent-store';
import type { AcceptResult } from '../../../typings/shopper';
import { someTimeline } from '../some-parcels';
import { memoryCache } from './memory-cache';

const TEMPLATES = { progress: 't-progress', pickup: 't-pickup', trouble: 't-trouble' };
const VIEW = {
  settings: {
    language: 'auto' as const,
    told: { out_for_delivery: true, awaiting_pickup: true, delivered: true, trouble: true },
  },
  accepts: { progress: 0, pickup: 0, trouble: 0 },
  templateIds: TEMPLATES,
};

function cloud(recordFails = false) {
  const recorded: { templateId: string; result: AcceptResult }[][] = [];
  return {
    recorded,
    getSettings: () => Promise.resolve(VIEW),
    recordAccepts: ({ results }: { results: { templateId: string; result: AcceptResult }[] }) => {
      if (recordFails) return Promise.reject(new Error('offline'));
      recorded.push(results);
      return Promise.resolve(VIEW);
    },
  };
}

async function offered(shopper = cloud(), cache = memoryCache()): Promise<ConsentStore> {
  const consent = new ConsentStore({ shopper, cache });
  await consent.prepare();
  consent.consider(someTimeline());
  return consent;
}

describe('the question', () => {
  it('waits for template ids, so that WeChat’s dialog can open straight from the tap', async () => {
    const consent = new ConsentStore({ shopper: cloud(), cache: memoryCache() });
    consent.consider(someTimeline());
    expect(consent.state).toBe('hidden');
    await consent.prepare();
    expect([consent.state, consent.ids]).toEqual(['offer', ['t-progress', 't-pickup', 't-trouble']]);
  });

  it.each([
    { name: 'staff', parcel: someTimeline({ viewer: 'staff' }) },
    {
      name: 'somebody who has a message for the delivery day left',
      parcel: someTimeline({ accepts: { progress: 1, pickup: 0, trouble: 0 } }),
    },
    { name: 'a parcel that has arrived', parcel: someTimeline({ stage: 'delivered' }) },
  ])('is not put to $name', async ({ parcel }) => {
    const consent = await offered();
    consent.consider(parcel);
    expect(consent.state).toBe('hidden');
  });

  it('is put again once the delivery day has spent its message, whatever else is left', async () => {
    const consent = await offered();
    consent.consider(someTimeline({ orderNo: 'A1002', accepts: { progress: 0, pickup: 1, trouble: 1 } }));
    expect(consent.state).toBe('offer');
  });

  it('is put once an order, and stays away after a no', async () => {
    const cache = memoryCache();
    (await offered(cloud(), cache)).decline();
    const later = await offered(cloud(), cache);
    expect(later.state).toBe('hidden');
    later.consider(someTimeline({ orderNo: 'A1002' }));
    expect(later.state).toBe('offer');
  });
});

describe('the answer', () => {
  it('records all three', async () => {
    const shopper = cloud();
    const consent = await offered(shopper);
    consent.begin();
    expect([consent.state, consent.mayAsk]).toEqual(['asking', true]);
    await consent.answered({ 't-progress': 'accept', 't-pickup': 'accept', 't-trouble': 'accept', errMsg: 'ok' });
    expect(consent.state).toBe('accepted');
    expect(shopper.recorded).toEqual([
      Object.values(TEMPLATES).map((templateId) => ({ templateId, result: 'accept' })),
    ]);
    consent.close();
    expect(consent.state).toBe('hidden');
  });

  it('names what was left out', async () => {
    const consent = await offered();
    await consent.answered({ 't-progress': 'accept', 't-pickup': 'accept', 't-trouble': 'ban' });
    expect([consent.state, consent.missing]).toEqual(['part', ['trouble']]);
  });

  it('takes a no to the delivery day for this order, though the rest was given', async () => {
    const cache = memoryCache();
    const consent = await offered(cloud(), cache);
    await consent.answered({ 't-progress': 'reject', 't-pickup': 'accept', 't-trouble': 'accept' });
    expect([consent.state, consent.missing]).toEqual(['part', ['progress']]);
    expect((await offered(cloud(), cache)).state).toBe('hidden');
  });

  it('takes a no for this order', async () => {
    const consent = await offered();
    await consent.answered({ 't-progress': 'reject', 't-pickup': 'reject', 't-trouble': 'reject' });
    expect(consent.state).toBe('refused');
    consent.close();
    consent.consider(someTimeline());
    expect(consent.state).toBe('hidden');
  });

  it('says so when it could not be recorded', async () => {
    const consent = await offered(cloud(true));
    await consent.answered({ 't-progress': 'accept' });
    expect(consent.state).toBe('failed');
  });

  it('leads to WeChat’s own switch when that is off', async () => {
    const consent = await offered();
    consent.broke(20004);
    expect(consent.state).toBe('off');
    consent.broke(10001);
    expect(consent.state).toBe('failed');
  });
});
