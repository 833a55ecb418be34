import { reaction } from 'mobx-miniprogram';
import { CloudError } from '../../../miniprogram/cloud/cloud-error';
import { TimelineStore } from '../../../miniprogram/stores/timeline-store';
import { WaitingDeeds } from '../../../miniprogram/stores/waiting-deeds';
import type { RefreshResult, Timeline } from '../../../typings/shopper';
import { HOUR, NOW, someEvent, someTimeline } from '../some-parcels';
import { memoryCache } from './memory-cache';
import { deferred, someSession } from './some-session';

type Answer = Timeline | CloudError;
type Shopper = Pick<ReturnType<typeof cloud>, 'getTimeline' | 'refreshParcel' | 'reportProblem' | 'askShop'>;

/** @param answers to getTimeline, one after the other */
function cloud(...answers: Answer[]) {
  const asked: unknown[] = [];
  return {
    asked,
    getTimeline: (input: unknown) => {
      asked.push(input);
      const next = answers.shift();
      return next instanceof Error || next === undefined
        ? Promise.reject(next ?? new Error('no answer'))
        : Promise.resolve(next);
    },
    refreshParcel: jest.fn((): Promise<RefreshResult> => Promise.resolve({ outcome: 'asked' })),
    reportProblem: jest.fn((_said: object): Promise<Timeline> => Promise.reject(new CloudError('offline', true))),
    askShop: jest.fn((_asked: object): Promise<Timeline> => Promise.reject(new CloudError('offline', true))),
  };
}

function bare(shopper: Shopper, cache = memoryCache(), now = () => NOW): TimelineStore {
  const session = someSession();
  const deeds = new WaitingDeeds({ shopper, cache, session, now });
  return new TimelineStore({ shopper, cache, session, deeds, now });
}

function make(shopper: Shopper, cache = memoryCache()): TimelineStore {
  const store = bare(shopper, cache);
  store.turnTo('p1', 'zh-CN');
  return store;
}

const newer = () => someTimeline({ events: [someEvent({ id: 'new', at: NOW }), ...someTimeline().events] });

describe('phases', () => {
  it('loads, then shows at once on the next visit what was kept', async () => {
    const cache = memoryCache();
    const store = make(cloud(someTimeline()), cache);
    const reading = store.refresh('zh-CN');
    expect(store.phase).toBe('loading');
    await reading;
    expect(store.phase).toBe('ready');
    expect(make(cloud(), cache)).toMatchObject({ phase: 'ready', readAt: NOW });
  });

  it.each([
    { code: 'offline', kept: true, want: 'stale' },
    { code: 'offline', kept: false, want: 'failed' },
    { code: 'not_found', kept: true, want: 'not_found' },
    { code: 'not_found', kept: false, want: 'not_found' },
    { code: 'bad_input', kept: false, want: 'not_found' },
  ] as const)('$code with a kept copy $kept is $want', async ({ code, kept, want }) => {
    const cache = memoryCache();
    if (kept) await make(cloud(someTimeline()), cache).refresh('zh-CN');
    const store = make(cloud(new CloudError(code, false)), cache);
    await store.refresh('zh-CN');
    expect(store.phase).toBe(want);
  });

  it('waits anew when the reader tries again after a failure, and not when it asks by itself', async () => {
    const failing = () => new CloudError('offline', true);
    const store = make(cloud(failing(), failing(), someTimeline()));
    await store.refresh('zh-CN');
    const asking = store.refresh('zh-CN');
    expect(store.phase).toBe('failed');
    await asking;
    const trying = store.askAnew('zh-CN');
    expect(store.phase).toBe('loading');
    await trying;
    expect(store.phase).toBe('ready');
  });

  it('knows the cloud’s clock again on the next visit, before anybody answers', async () => {
    const cache = memoryCache();
    const asOf = NOW + 7 * HOUR;
    await make(cloud(someTimeline({ asOf })), cache).refresh('zh-CN');
    expect(make(cloud(), cache)).toMatchObject({ clock: asOf, readAt: asOf });
  });

  it('does not show what was kept in another language', async () => {
    const cache = memoryCache();
    await make(cloud(someTimeline()), cache).refresh('en');
    expect(make(cloud(), cache).phase).toBe('idle');
  });

  it('forgets the copy of a parcel that is no longer this person’s', async () => {
    const cache = memoryCache();
    await make(cloud(someTimeline()), cache).refresh('zh-CN');
    await make(cloud(new CloudError('not_found', false)), cache).refresh('zh-CN');
    expect(make(cloud(), cache).phase).toBe('idle');
  });

  it('keeps the last eight parcels', async () => {
    const cache = memoryCache();
    for (let n = 1; n <= 9; n += 1) {
      const store = bare(cloud(someTimeline({ parcelId: `p${n}` })), cache);
      store.turnTo(`p${n}`, 'zh-CN');
      await store.refresh('zh-CN');
    }
    const visit = (id: string) => {
      const store = bare(cloud(), cache);
      store.turnTo(id, 'zh-CN');
      return store.phase;
    };
    expect([visit('p1'), visit('p2'), visit('p9')]).toEqual(['idle', 'ready', 'ready']);
  });

  it('tells observers about the first answer', async () => {
    const store = make(cloud(someTimeline()));
    const seen: unknown[] = [];
    const stop = reaction(
      () => store.timeline?.parcelId,
      (id) => seen.push(id),
    );
    await store.refresh('zh-CN');
    stop();
    expect(seen).toEqual(['p1']);
  });
});

describe('news', () => {
  it('is shown at once at the top of the page', async () => {
    const store = make(cloud(someTimeline(), newer()));
    await store.refresh('zh-CN');
    await store.refresh('zh-CN');
    expect([store.hasNews, store.timeline?.events[0]?.id]).toEqual([false, 'new']);
  });

  it('waits behind its pill while somebody reads further down', async () => {
    const store = make(cloud(someTimeline(), newer()));
    await store.refresh('zh-CN');
    store.setScrolled(true);
    await store.refresh('zh-CN');
    expect([store.hasNews, store.timeline?.events[0]?.id]).toEqual([true, 'e1']);
    store.showNews();
    expect([store.hasNews, store.timeline?.events[0]?.id]).toEqual([false, 'new']);
  });

  it('comes in by itself back at the top', async () => {
    const store = make(cloud(someTimeline(), newer()));
    await store.refresh('zh-CN');
    store.setScrolled(true);
    await store.refresh('zh-CN');
    store.setScrolled(false);
    expect([store.hasNews, store.timeline?.events[0]?.id]).toEqual([false, 'new']);
  });
});

describe('the reader’s own question', () => {
  const MINUTE = 60_000;
  async function shown(...answers: Answer[]) {
    const shopper = cloud(someTimeline(), ...answers);
    const store = make(shopper);
    await store.refresh('zh-CN');
    return { shopper, store };
  }

  it.each<{ said: RefreshResult; askedInVain?: object }>([
    { said: { outcome: 'asked' } },
    { said: { outcome: 'settled' } },
    { said: { outcome: 'too_soon', nextAt: NOW + 8 * MINUTE } },
    {
      said: { outcome: 'silent', nextAt: NOW + MINUTE },
      askedInVain: { outcome: 'silent', nextAt: NOW + MINUTE, saidAt: NOW },
    },
    {
      said: { outcome: 'silent', nextAt: NOW + HOUR },
      askedInVain: { outcome: 'silent', nextAt: NOW + HOUR, saidAt: NOW },
    },
    { said: { outcome: 'unfollowed' }, askedInVain: { outcome: 'unfollowed' } },
  ])('$said.outcome: a source first, then what the cloud knows', async ({ said, askedInVain }) => {
    const { shopper, store } = await shown(newer());
    shopper.refreshParcel.mockResolvedValue(said);
    const asking = store.askAnew('zh-CN');
    expect([store.phase, shopper.asked.length]).toEqual(['ready', 1]);
    expect(await asking).toEqual(said);
    expect(shopper.refreshParcel.mock.calls).toEqual([[{ parcelId: 'p1' }]]);
    expect([store.timeline?.events[0]?.id, store.askedInVain]).toEqual(['new', askedInVain]);
  });

  it('goes by the cloud’s clock, whatever the phone’s says', async () => {
    const ahead = 7 * HOUR;
    const silent = { outcome: 'silent' as const, nextAt: NOW + ahead + MINUTE };
    const { shopper, store } = await shown(someTimeline({ asOf: NOW + ahead }));
    shopper.refreshParcel.mockResolvedValue(silent);
    expect(await store.askAnew('zh-CN')).toEqual(silent);
    expect([store.clock, store.readAt]).toEqual([NOW + ahead, NOW + ahead]);
    expect(store.askedInVain).toEqual({ ...silent, saidAt: NOW + ahead });
  });

  it('put twice is one question', async () => {
    const { shopper, store } = await shown(newer(), newer());
    const [first, second] = await Promise.all([store.askAnew('zh-CN'), store.askAnew('zh-CN')]);
    expect([first, shopper.refreshParcel.mock.calls.length, shopper.asked.length]).toEqual([second, 1, 2]);
    await store.askAnew('zh-CN');
    expect(shopper.refreshParcel).toHaveBeenCalledTimes(2);
  });

  it('put in vain is forgotten once a source answers, and once it is worth asking again', async () => {
    const now = { at: NOW };
    const shopper = { ...cloud(), getTimeline: () => Promise.resolve(someTimeline()) };
    const store = bare(shopper, memoryCache(), () => now.at);
    store.turnTo('p1', 'zh-CN');
    await store.refresh('zh-CN');
    const silent = { outcome: 'silent' as const, nextAt: NOW + 10 * MINUTE };
    shopper.getTimeline = () => Promise.resolve(someTimeline({ asOf: now.at }));
    shopper.refreshParcel.mockResolvedValueOnce(silent).mockResolvedValueOnce({ outcome: 'asked' });
    await store.askAnew('zh-CN');
    await store.askAnew('zh-CN');
    expect(store.askedInVain).toBeUndefined();
    shopper.refreshParcel.mockResolvedValueOnce(silent);
    await store.askAnew('zh-CN');
    expect(store.askedInVain).toEqual({ ...silent, saidAt: NOW });
    now.at += 10 * MINUTE;
    await store.refresh('zh-CN');
    expect(store.askedInVain).toBeUndefined();
  });

  it('without a network keeps what is shown, and asks nothing more', async () => {
    const { shopper, store } = await shown();
    shopper.refreshParcel.mockRejectedValue(new CloudError('offline', true));
    expect(await store.askAnew('zh-CN')).toBeUndefined();
    expect([store.phase, store.trouble, shopper.asked.length]).toEqual(['stale', 'offline', 1]);
  });

  it.each(['internal', 'busy', 'quota_used_up'] as const)(
    'that ends in %s still reads what the cloud knows, and counts as put in vain',
    async (code) => {
      const { shopper, store } = await shown(newer());
      shopper.refreshParcel.mockRejectedValue(new CloudError(code, false));
      const silent = { outcome: 'silent', nextAt: NOW + 10 * MINUTE };
      expect(await store.askAnew('zh-CN')).toEqual(silent);
      expect(store.askedInVain).toEqual({ ...silent, saidAt: NOW });
      expect([store.phase, store.timeline?.events[0]?.id]).toEqual(['ready', 'new']);
    },
  );

  it('about a parcel that has gone says only that it is not there', async () => {
    const { shopper, store } = await shown(new CloudError('not_found', false));
    shopper.refreshParcel.mockRejectedValue(new CloudError('not_found', false));
    expect(await store.askAnew('zh-CN')).toBeUndefined();
    expect(store.phase).toBe('not_found');
  });

  it('too soon after one put in vain leaves what was said', async () => {
    const { shopper, store } = await shown(someTimeline(), someTimeline());
    const silent = { outcome: 'silent' as const, nextAt: NOW + HOUR };
    shopper.refreshParcel.mockResolvedValueOnce(silent);
    shopper.refreshParcel.mockResolvedValueOnce({ outcome: 'too_soon', nextAt: NOW + MINUTE });
    await store.askAnew('zh-CN');
    await store.askAnew('zh-CN');
    expect(store.askedInVain).toMatchObject(silent);
  });

  it('with nothing on the page reads what the cloud knows first', async () => {
    const shopper = cloud(someTimeline());
    await make(shopper).askAnew('zh-CN');
    expect([shopper.refreshParcel.mock.calls.length, shopper.asked.length]).toEqual([0, 1]);
  });

  it('about one parcel says nothing of the next', async () => {
    const { shopper, store } = await shown();
    const said = deferred<RefreshResult>();
    shopper.refreshParcel.mockReturnValueOnce(said.promise);
    const asking = store.askAnew('zh-CN');
    store.turnTo('p2', 'zh-CN');
    said.resolve({ outcome: 'silent', nextAt: NOW + HOUR });
    expect(await asking).toBeUndefined();
    expect([store.askedInVain, shopper.asked.length]).toEqual([undefined, 1]);
  });
});

describe('what the buyer says', () => {
  const report = { may: ['not_received' as const, 'damaged' as const], said: [] };
  const delivered = () => someTimeline({ stage: 'delivered', report });
  const missed = () =>
    someTimeline({ stage: 'delivered', issue: 'not_received', report: { may: ['damaged'], said: ['not_received'] } });

  async function shown() {
    const shopper = cloud(delivered());
    shopper.reportProblem.mockImplementation(() => Promise.resolve(missed()));
    const store = make(shopper);
    await store.refresh('zh-CN');
    return { shopper, store };
  }
  const said = { locale: 'zh-CN', parcelId: 'p1', undo: false };

  it('that it is not there: to be looked for first, and then reported; to be taken back', async () => {
    const { shopper, store } = await shown();
    await store.say('not_received', 'zh-CN');
    expect([store.looking, shopper.reportProblem.mock.calls]).toEqual([true, []]);
    await store.say('looking', 'zh-CN');
    expect([store.looking, shopper.reportProblem.mock.calls]).toEqual([false, []]);
    await store.say('not_received', 'zh-CN');
    await store.say('missing', 'zh-CN');
    expect([store.looking, store.timeline?.issue]).toEqual([false, 'not_received']);
    await store.say('undo', 'zh-CN');
    expect(shopper.reportProblem.mock.calls).toEqual([
      [{ ...said, code: 'not_received' }],
      [{ ...said, code: 'not_received', undo: true }],
    ]);
  });

  it.each(['undo', 'new_time', 'address'] as const)('%s, which tells of no problem, reports none', async (saying) => {
    const { shopper, store } = await shown();
    await store.say(saying, 'zh-CN');
    expect([store.telling, shopper.reportProblem.mock.calls]).toEqual([false, []]);
  });

  it('that it is damaged is reported at once', async () => {
    const { shopper, store } = await shown();
    await store.say('damaged', 'zh-CN');
    expect(shopper.reportProblem.mock.calls).toEqual([[{ ...said, code: 'damaged' }]]);
  });

  it('and was not heard stands as unsaid, with the rest of the page as it was; again, and it is told', async () => {
    const { shopper, store } = await shown();
    await store.say('not_received', 'zh-CN');
    shopper.reportProblem.mockRejectedValueOnce(new CloudError('internal', false));
    await store.say('missing', 'zh-CN');
    expect(store).toMatchObject({
      phase: 'ready',
      trouble: undefined,
      looking: true,
      unsaid: 'missing',
      telling: false,
    });
    await store.say('missing', 'zh-CN');
    expect(store).toMatchObject({ looking: false, unsaid: undefined, timeline: { issue: 'not_received' } });
  });

  it('without a network is neither heard nor lost', async () => {
    const { shopper, store } = await shown();
    shopper.reportProblem.mockRejectedValueOnce(new CloudError('offline', true));
    await store.say('damaged', 'zh-CN');
    expect(store).toMatchObject({
      phase: 'ready',
      unsaid: undefined,
      telling: false,
      timeline: { stage: 'delivered' },
    });
  });

  it('is shown when it was told from another page, and nothing older after it', async () => {
    const { shopper, store } = await shown();
    const late = deferred<Timeline>();
    shopper.getTimeline = () => late.promise;
    const reading = store.refresh('zh-CN');
    store.learn(missed(), 'zh-CN');
    late.resolve(delivered());
    await reading;
    expect(store).toMatchObject({ timeline: { issue: 'not_received' }, busy: false });
    store.learn({ ...delivered(), parcelId: 'p2' }, 'zh-CN');
    expect(store.timeline?.issue).toBe('not_received');
  });

  it('is told once, however often it is tapped', async () => {
    const { shopper, store } = await shown();
    const answer = deferred<Timeline>();
    shopper.reportProblem.mockReturnValueOnce(answer.promise);
    const telling = store.say('damaged', 'zh-CN');
    expect(store.telling).toBe(true);
    for (const again of ['damaged', 'not_received', 'undo'] as const) await store.say(again, 'zh-CN');
    answer.resolve(missed());
    await telling;
    expect([shopper.reportProblem.mock.calls.length, store.telling, store.looking]).toEqual([1, false, false]);
  });

  it('of one parcel, and not heard, is nothing to the next', async () => {
    const { shopper, store } = await shown();
    const answer = deferred<Timeline>();
    shopper.reportProblem.mockReturnValueOnce(answer.promise);
    const telling = store.say('damaged', 'zh-CN');
    store.turnTo('p2', 'zh-CN');
    answer.reject(new CloudError('offline', true));
    await telling;
    expect(store).toMatchObject({ unsaid: undefined, telling: false, trouble: undefined });
  });

  it('stands, whatever an older question is answered with', async () => {
    const { shopper, store } = await shown();
    const late = deferred<Timeline>();
    shopper.getTimeline = () => late.promise;
    const reading = store.refresh('zh-CN');
    await store.say('damaged', 'zh-CN');
    late.resolve(delivered());
    await reading;
    expect([store.timeline?.issue, store.busy]).toEqual(['not_received', false]);
  });

  it('about one parcel is not asked of the next', async () => {
    const { store } = await shown();
    await store.say('not_received', 'zh-CN');
    store.turnTo('p2', 'zh-CN');
    expect(store.looking).toBe(false);
  });
});

describe('turning to another parcel', () => {
  it('drops an answer that comes too late', async () => {
    const answer = deferred<Timeline>();
    const store = make({ ...cloud(), getTimeline: () => answer.promise });
    const reading = store.refresh('zh-CN');
    store.turnTo('p2', 'zh-CN');
    answer.resolve(someTimeline());
    await reading;
    expect([store.parcelId, store.timeline]).toEqual(['p2', undefined]);
  });
});

describe('events', () => {
  it('asks for all only when the first answer left some out', async () => {
    const shopper = cloud(someTimeline({ eventCount: 30 }), someTimeline());
    const store = make(shopper);
    await store.refresh('zh-CN');
    await store.unfold('zh-CN');
    expect(shopper.asked).toEqual([
      { locale: 'zh-CN', parcelId: 'p1' },
      { locale: 'zh-CN', parcelId: 'p1', allEvents: true },
    ]);
    await store.unfold('zh-CN');
    expect(shopper.asked).toHaveLength(2);
  });

  it('asks for the newest alone from then on, and keeps the older ones that are shown', async () => {
    const all = ['e1', 'e2', 'e3', 'e4'].map((id) => someEvent({ id }));
    const first = all.slice(0, 2);
    const next = [someEvent({ id: 'new', at: NOW }), ...first];
    const shopper = cloud(
      someTimeline({ events: first, eventCount: 4 }),
      someTimeline({ events: all, eventCount: 4 }),
      someTimeline({ events: next.slice(0, 2), eventCount: 5 }),
    );
    const store = make(shopper);
    await store.refresh('zh-CN');
    await store.unfold('zh-CN');
    await store.refresh('zh-CN');
    expect(shopper.asked[2]).toEqual({ locale: 'zh-CN', parcelId: 'p1' });
    expect(store.timeline?.events.map(({ id }) => id)).toEqual(['new', 'e1', 'e2', 'e3', 'e4']);
  });

  it('shows the answer alone when its events do not join those that are shown', async () => {
    const far = [someEvent({ id: 'far' })];
    const store = make(cloud(someTimeline(), someTimeline({ events: far, eventCount: 9 })));
    await store.refresh('zh-CN');
    await store.refresh('zh-CN');
    expect(store.timeline?.events.map(({ id }) => id)).toEqual(['far']);
  });

  it('opens the first one once in a lifetime, then as the reader likes', async () => {
    const cache = memoryCache();
    const store = make(cloud(someTimeline()), cache);
    await store.refresh('zh-CN');
    expect(store.open).toEqual(['e1']);
    store.toggle('e2');
    store.toggle('e1');
    expect(store.open).toEqual(['e2']);
    expect(make(cloud(), cache).open).toEqual([]);
  });
});

it.each([
  { name: 'on the way', changes: { stage: 'in_transit' }, want: true },
  { name: 'delivered', changes: { stage: 'delivered' }, want: false },
  { name: 'delivered, but not received', changes: { stage: 'delivered', issue: 'not_received' }, want: true },
  { name: 'without news for long', changes: { stage: 'expired', heardAt: NOW - 700 * HOUR }, want: false },
] as const)('asks again or not: $name', async ({ changes, want }) => {
  const store = make(cloud(someTimeline(changes)));
  await store.refresh('zh-CN');
  expect(store.moves).toBe(want);
});

describe('whoever is forgotten while a parcel is asked for', () => {
  it.each([
    { end: 'an answer', answer: () => Promise.resolve(someTimeline()) },
    { end: 'no such parcel', answer: () => Promise.reject(new CloudError('not_found', false)) },
  ])('has nothing kept by $end', async ({ answer }) => {
    const cache = memoryCache();
    const session = someSession({ cache });
    const shopper = cloud();
    const deeds = new WaitingDeeds({ shopper, cache, session, now: () => NOW });
    const getTimeline = () => {
      session.forget();
      return answer();
    };
    const store = new TimelineStore({ shopper: { ...shopper, getTimeline }, cache, session, deeds, now: () => NOW });
    store.turnTo('p1', 'zh-CN');
    await store.refresh('zh-CN');
    expect([store.busy, store.timeline, cache.kept]).toEqual([false, undefined, {}]);
  });
});
