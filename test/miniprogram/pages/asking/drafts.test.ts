import { CloudError } from '../../../../miniprogram/cloud/cloud-error';
import { DeletionStore } from '../../../../miniprogram/pages/account/privacy/deletion-store';
import { AskingStore } from '../../../../miniprogram/pages/asking/asking-store';
import { AcceptAnswers } from '../../../../miniprogram/stores/accept-answers';
import { Drafts } from '../../../../miniprogram/stores/drafts';
import { WaitingDeeds } from '../../../../miniprogram/stores/waiting-deeds';
import type { ErrorCode } from '../../../../typings/reply';
import type { Timeline } from '../../../../typings/shopper';
import { NOW, someTimeline } from '../../some-parcels';
import { memoryCache } from '../../stores/memory-cache';
import { deferred, someSession } from '../../stores/some-session';

const DAY = 24 * 3_600_000;
const refusal = (code: ErrorCode) => new CloudError(code, true);

/** An app that runs: pages come and go, its drafts stay. */
function app({ parcel = {} }: { parcel?: Partial<Timeline> } = {}) {
  const cache = memoryCache();
  const timelines = ['p1', 'p2'].map((parcelId) => someTimeline({ ...parcel, parcelId }));
  cache.write(
    'timelines',
    timelines.map((timeline) => ({ timeline, locale: 'zh-CN', ahead: 0 })),
  );
  const session = someSession({ cache });
  const askShop = jest.fn<Promise<Timeline>, [{ text: string; key: string }]>(() => Promise.resolve(someTimeline()));
  const shopper = { askShop, reportProblem: jest.fn(), getTimeline: jest.fn(), recordAccepts: jest.fn() };
  const world = { now: NOW, draws: 0 };
  const now = () => world.now;
  const deeds = new WaitingDeeds({ shopper, cache, session, now });
  const drafts = new Drafts();
  const chance = () => 1 / ((world.draws += 1) + 1);
  const open = (kind = 'question', parcelId = 'p1') =>
    new AskingStore(parcelId, kind, { shopper, deeds, drafts, session, cache, now, chance });
  const answers = new AcceptAnswers({ shopper, session, cache, phoneClock: now });
  const deleteMe = () => Promise.resolve({ done: true });
  const standAlone = () => Promise.resolve();
  const deletion = new DeletionStore({ shopper: { deleteMe }, answers, deeds, drafts, session, standAlone });
  const keys = () => askShop.mock.calls.map(([{ key }]) => key);
  return { world, cache, session, askShop, deeds, drafts, open, deletion, keys };
}

/** The first call stays open until the test answers it. */
function answerLater({ askShop }: Pick<ReturnType<typeof app>, 'askShop'>) {
  const answer = deferred<Timeline>();
  askShop.mockReturnValueOnce(answer.promise);
  return answer;
}

describe('on the next visit', () => {
  it.each([
    { asked: 'question', want: 'question' },
    { asked: 'new_time', want: 'new_time' },
    { asked: 'address', want: 'address' },
    { asked: 'anything', want: 'question' },
  ])('it opens at $asked, wherever something was typed', ({ asked, want }) => {
    const { open } = app();
    const before = open('new_time');
    before.type('送前打个电话');
    before.leave();
    expect(open(asked).kind).toBe(want);
  });

  it('each kind of each parcel has its own words', () => {
    const { open } = app();
    const before = open('question');
    before.type('到哪了');
    before.turnTo('address');
    before.type('3 号楼 502');
    before.turnTo('question');
    expect(before.text).toBe('到哪了');
    before.leave();
    const texts = ['question', 'new_time', 'address'].map((kind) => open(kind).text);
    expect([texts, open('question', 'p2').text]).toEqual([['到哪了', '', '3 号楼 502'], '']);
  });

  it.each([
    { kind: 'question', stage: 'out_for_delivery', key: 'today' },
    { kind: 'new_time', stage: 'out_for_delivery', key: 'tomorrow-am' },
    { kind: 'address', stage: 'in_transit', key: 'door' },
  ] as const)('what was chosen is there too: $key', ({ kind, stage, key }) => {
    const { open } = app({ parcel: { stage } });
    const before = open(kind);
    before.choose(key);
    before.type('502');
    before.leave();
    const after = open(kind);
    expect([after.chosen?.key, after.composed]).toEqual([key, before.composed]);
    after.choose(key);
    expect(open(kind).chosen).toBeUndefined();
  });

  it('明天 of the day before is chosen no more', () => {
    const { world, open } = app();
    open('new_time').choose('tomorrow-am');
    world.now += DAY;
    const after = open('new_time');
    expect([after.chosen, after.composed]).toEqual([undefined, '']);
  });

  it('what was typed stands in no storage, an address or not', () => {
    const { cache, open } = app();
    const before = JSON.stringify(cache.kept);
    const store = open('address');
    store.type('3 号楼 502');
    store.turnTo('question');
    store.type('到哪了');
    store.leave();
    expect(JSON.stringify(cache.kept)).toBe(before);
  });
});

describe('sent again', () => {
  async function failedOnce(code: ErrorCode) {
    const running = app();
    running.askShop.mockRejectedValueOnce(refusal(code));
    const first = running.open();
    first.type('到哪了');
    await first.send();
    expect(first.failure).toBe(code);
    first.leave();
    return running;
  }

  it.each(['internal', 'too_large'] as const)('after leaving (%s) it is the same', async (code) => {
    const { open, keys } = await failedOnce(code);
    const second = open();
    expect(second.text).toBe('到哪了');
    await second.send();
    expect([second.phase, new Set(keys()).size, keys().length]).toEqual(['sent', 1, 2]);
  });

  it.each([
    { name: 'other words', change: (store: AskingStore) => store.type('到哪了？急'), want: 2 },
    { name: 'something chosen too', change: (store: AskingStore) => store.choose('today'), want: 2 },
    {
      name: 'what was there at first',
      change: (store: AskingStore) => {
        store.type('到哪了？');
        store.type('到哪了');
      },
      want: 1,
    },
  ])('with $name it has $want keys', async ({ change, want }) => {
    const { open, keys } = await failedOnce('internal');
    const second = open();
    change(second);
    await second.send();
    expect(new Set(keys()).size).toBe(want);
  });

  it('asked once more after the shop has it, it is another one', async () => {
    const { open, keys } = app();
    for (const store of [open(), open()]) {
      expect(store.text).toBe('');
      store.type('到哪了');
      await store.send();
      store.leave();
    }
    expect(new Set(keys()).size).toBe(2);
  });
});

describe('while it is being sent', () => {
  it('another tab or choice opens nothing, and the shop gets what was sent', async () => {
    const running = app();
    const answer = answerLater(running);
    const store = running.open();
    store.type('到哪了');
    const sending = store.send();
    store.turnTo('new_time');
    store.choose('today');
    expect([store.kind, store.chosen, store.text]).toEqual(['question', undefined, '到哪了']);
    answer.resolve(someTimeline());
    await sending;
    expect([store.phase, store.text, running.open().text]).toEqual(['sent', '', '']);
  });

  it('what is typed all the same is not lost', async () => {
    const running = app();
    const answer = answerLater(running);
    const store = running.open();
    store.type('到哪了');
    const sending = store.send();
    store.type('到哪了。急，明天出差');
    answer.resolve(someTimeline());
    await sending;
    store.leave();
    expect(running.open().text).toBe('到哪了。急，明天出差');
  });

  it('and its page was left, the answer takes nothing of a later draft', async () => {
    const running = app();
    const answer = answerLater(running);
    const first = running.open();
    first.type('到哪了');
    const sending = first.send();
    first.leave();
    const second = running.open();
    expect(second.text).toBe('');
    second.type('还有，能放门口吗');
    second.leave();
    answer.resolve(someTimeline());
    await sending;
    expect(running.open().text).toBe('还有，能放门口吗');
  });
});

describe('while it waits for the network', () => {
  async function waiting() {
    const running = app();
    running.askShop.mockRejectedValueOnce(refusal('offline'));
    const store = running.open();
    store.type('到哪了');
    await store.send();
    expect(store.phase).toBe('queued');
    return { ...running, store };
  }

  it('it is no draft, nor once the shop has it', async () => {
    const { store, open, deeds } = await waiting();
    store.leave();
    expect(open().text).toBe('');
    await deeds.tellAll();
    expect([deeds.waiting, open().text]).toEqual([[], '']);
  });

  it('and is refused after its page was left, it is a draft again, besides what the parcel’s page says', async () => {
    const { store, open, deeds, askShop } = await waiting();
    store.leave();
    askShop.mockRejectedValueOnce(refusal('too_large'));
    await deeds.tellAll();
    expect([open().text, deeds.of('p1').lost]).toMatchObject(['到哪了', [{ input: { text: '到哪了' } }]]);
  });

  it('and is refused while its page stands open, it stands in the field', async () => {
    const { store, askShop } = await waiting();
    askShop.mockRejectedValueOnce(refusal('too_large'));
    await store.again();
    expect([store.phase, store.failure, store.text]).toEqual(['asking', 'too_large', '到哪了']);
  });
});

describe('after 删除我的数据', () => {
  it('nothing that was typed is there', async () => {
    const { open, deletion } = app();
    open('address').type('3 号楼 502');
    deletion.ask();
    await deletion.run();
    expect(open('address').text).toBe('');
  });

  it.each(['offline', 'internal'] as const)('what fails then is no draft, and is kept nowhere: %s', async (code) => {
    const running = app();
    const { cache, open, deletion } = running;
    const answer = answerLater(running);
    const store = open('address');
    store.type('3 号楼 502');
    const sending = store.send();
    store.leave();
    deletion.ask();
    await deletion.run();
    answer.reject(refusal(code));
    await sending;
    expect([open('address').text, JSON.stringify(cache.kept).includes('502')]).toEqual(['', false]);
  });
});
