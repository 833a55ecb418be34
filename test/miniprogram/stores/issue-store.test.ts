import type { IssueAct, IssuePage, MerchantCalls } from '../../../typings/merchant';
import { CloudError } from '../../../miniprogram/cloud/cloud-error';
import { IssueStore, SHOWN_MS, UNDO_MS } from '../../../miniprogram/merchant/issue/issue-store';
import { HOUR, NOW, WENT_WRONG, someIssue } from '../some-issue';
import { memoryCache } from './memory-cache';
import { OWNER, deferred, someSession, unwatched } from './some-session';

type Input = MerchantCalls['handleIssue']['input'];
type Output = MerchantCalls['handleIssue']['output'];

const PHONE = 1_000_000;
const REF = { parcelId: 'p1', code: 'delivery_failed' as const, since: WENT_WRONG };
const TEXT = '18:00 前告诉你结果。';

function world(kept: Record<string, unknown> = {}) {
  const getIssue = jest.fn<Promise<IssuePage>, [object]>(() => Promise.resolve(someIssue()));
  const handleIssue = jest.fn<Promise<Output>, [Input]>(() =>
    Promise.resolve({ outcome: 'done', issue: someIssue({ revision: 4 }) }),
  );
  const cache = memoryCache(kept);
  const phone = { now: PHONE };
  const session = someSession({ staff: OWNER });
  const merchant = { getIssue, handleIssue };
  const store = new IssueStore(REF, { merchant, session, cache, phoneClock: () => phone.now });
  return { store, session, getIssue, handleIssue, cache, phone };
}

async function loaded() {
  const all = world();
  await all.store.load();
  return all;
}

async function telling(text = TEXT) {
  const all = await loaded();
  all.store.open('tell');
  all.store.setText(text);
  return all;
}

const actsOf = (handleIssue: jest.Mock<Promise<Output>, [Input]>): IssueAct[] =>
  handleIssue.mock.calls.map(([{ act }]) => act);

describe('loading', () => {
  it('asks for the issue by its name, and goes by the cloud’s clock', async () => {
    const { store, getIssue, phone } = await loaded();
    expect(getIssue).toHaveBeenCalledWith({ ...REF, locale: 'zh-CN' });
    phone.now += HOUR;
    store.tick();
    expect([store.phase, store.clock]).toEqual(['ready', NOW + HOUR]);
  });

  it.each([
    { code: 'not_found' as const, phase: 'not_found' },
    { code: 'bad_input' as const, phase: 'not_found' },
    { code: 'forbidden' as const, phase: 'forbidden' },
    { code: 'offline' as const, phase: 'failed' },
  ])('$code: $phase', async ({ code, phase }) => {
    const { store, getIssue } = world();
    getIssue.mockRejectedValueOnce(new CloudError(code, false));
    await store.load();
    expect(store.phase).toBe(phase);
  });

  it('keeps it for a time without network; nobody who may not look finds it', async () => {
    const { cache } = await loaded();
    const later = world(cache.kept);
    later.getIssue.mockRejectedValueOnce(new CloudError('offline', true));
    await later.store.load();
    expect(later.store).toMatchObject({ phase: 'stale', clock: NOW, issue: { orderNo: 'A1001' } });
    later.getIssue.mockRejectedValueOnce(new CloudError('forbidden', false));
    await later.store.load();
    expect(later.store.phase).toBe('forbidden');
    expect(cache.kept).not.toHaveProperty('issues');
  });

  it.each(['forbidden' as const, 'not_found' as const])(
    'who lost the right does not see it again: %s',
    async (code) => {
      const { store, getIssue } = await telling();
      const late = deferred<IssuePage>();
      getIssue.mockReturnValueOnce(late.promise);
      const loading = store.load();
      getIssue.mockRejectedValueOnce(new CloudError(code, false));
      await store.load();
      late.resolve(someIssue());
      await loading;
      expect(store).toMatchObject({ phase: code, issue: undefined, sheet: undefined, draft: { text: '' } });
      getIssue.mockRejectedValueOnce(new CloudError('offline', true));
      await store.load();
      expect(store).toMatchObject({ phase: 'failed', issue: undefined });
    },
  );

  it('of two answers the one that was asked for last stays, whatever comes last', async () => {
    const { store, getIssue } = await loaded();
    const late = deferred<IssuePage>();
    getIssue.mockReturnValueOnce(late.promise);
    const loading = store.load();
    getIssue.mockResolvedValueOnce(someIssue({ revision: 9 }));
    await store.load();
    late.resolve(someIssue({ revision: 8, asOf: NOW + 1 }));
    await loading;
    expect(store.issue?.revision).toBe(9);
  });

  it('is kept in the language that it was asked for in', async () => {
    const { store, session, getIssue, cache } = world();
    const late = deferred<IssuePage>();
    getIssue.mockReturnValueOnce(late.promise);
    const loading = store.load();
    session.setLanguage('en');
    late.resolve(someIssue());
    await loading;
    expect(cache.kept).toMatchObject({ issues: [{ locale: 'zh-CN' }] });
  });

  it('an answer that was asked for before an act does not undo it', async () => {
    const { store, getIssue } = await telling();
    const late = deferred<IssuePage>();
    getIssue.mockReturnValueOnce(late.promise);
    const loading = store.load();
    await store.submit();
    late.resolve(someIssue({ revision: 9, asOf: NOW - 1 }));
    await loading;
    expect(store.issue?.revision).toBe(4);
  });
});

describe('an act', () => {
  it('is sent once for two taps, and closes its sheet', async () => {
    const { store, handleIssue } = await telling(` ${TEXT} `);
    const answer = deferred<Output>();
    handleIssue.mockReturnValueOnce(answer.promise);
    const taps = Promise.all([store.submit(), store.submit()]);
    expect(store.doing).toBe('tell');
    answer.resolve({ outcome: 'done', issue: someIssue({ revision: 4 }) });
    expect(await taps).toEqual([true, false]);
    expect(handleIssue.mock.calls).toEqual([
      [{ ...REF, locale: 'zh-CN', revision: 3, act: { kind: 'tell', text: TEXT } }],
    ]);
    expect(store).toMatchObject({ doing: undefined, sheet: undefined, draft: { text: '' } });
  });

  it('that failed leaves what was typed, and its button', async () => {
    const { store, handleIssue } = await telling();
    handleIssue.mockRejectedValueOnce(new CloudError('offline', true));
    expect(await store.submit()).toBe(false);
    expect(store).toMatchObject({ failure: 'offline', doing: undefined, sheet: 'tell', draft: { text: TEXT } });
    store.shut();
    store.open('tell');
    expect(store).toMatchObject({ failure: undefined, draft: { text: TEXT } });
    expect(await store.submit()).toBe(true);
  });

  it.each([
    { name: 'taking it', run: (store: IssueStore) => store.take(), act: { kind: 'take' } },
    { name: 'opening it again', run: (store: IssueStore) => store.reopen(), act: { kind: 'reopen' } },
    { name: 'handing it over', run: (store: IssueStore) => store.handTo('k1'), act: { kind: 'hand', to: 'k1' } },
  ])('$name', async ({ run, act }) => {
    const { store, handleIssue } = await loaded();
    store.open('hand');
    await run(store);
    expect(actsOf(handleIssue)).toEqual([act]);
  });

  it('needs words for the customer, and no more than fit', async () => {
    const { store, handleIssue } = await telling('  ');
    expect(store.problem).toBeUndefined();
    await store.submit();
    expect(store.problem).toBe('needed');
    store.setText('字'.repeat(121));
    store.shut();
    store.open('tell');
    expect(store.problem).toBe('tooLong');
    store.setText('字'.repeat(119) + '😀');
    expect(store.problem).toBeUndefined();
    expect(handleIssue).not.toHaveBeenCalled();
  });

  it('needs an outcome; a note goes with it only when there is one', async () => {
    const { store, handleIssue } = await loaded();
    store.open('solve');
    await store.submit();
    expect(store.problem).toBe('pickOutcome');
    store.choose('false_alarm');
    store.setNote(' ');
    await store.submit();
    store.open('solve');
    expect(store.draft.outcome).toBeUndefined();
    store.choose('refunded');
    store.setNote(' 已退 ');
    await store.submit();
    expect(actsOf(handleIssue)).toEqual([
      { kind: 'solve', outcome: 'false_alarm' },
      { kind: 'solve', outcome: 'refunded', note: '已退' },
    ]);
    store.close();
  });
});

describe('two at once', () => {
  const lin = { at: NOW, by: '小林', what: { kind: 'took' as const } };
  const theirs: Output = { outcome: 'changed', issue: someIssue({ revision: 4, log: [lin] }) };

  it('the second sees what the first did, and keeps what they typed', async () => {
    const { store, handleIssue } = await telling();
    handleIssue.mockResolvedValueOnce(theirs);
    expect(await store.submit()).toBe(false);
    expect(store).toMatchObject({ changed: true, sheet: undefined, mayGoOn: true, draft: { text: TEXT } });
    expect(store.issue?.log).toEqual([lin]);
    store.open('tell');
    await store.submit();
    expect(handleIssue.mock.calls.map(([{ revision }]) => revision)).toEqual([3, 4]);
    expect(store.changed).toBe(false);
  });

  it('what came in while the sheet was open was not seen: the act is based on what was', async () => {
    const { store, getIssue, handleIssue } = await telling();
    getIssue.mockResolvedValueOnce(theirs.issue);
    await store.load();
    await store.submit();
    expect(handleIssue.mock.calls[0]?.[0].revision).toBe(3);
  });

  it('nothing is left to go on with once it is closed', async () => {
    const { store, handleIssue } = await telling();
    handleIssue.mockResolvedValueOnce({ outcome: 'changed', issue: someIssue({ revision: 4, closedAt: NOW }) });
    await store.submit();
    expect(store.mayGoOn).toBe(false);
  });

  it('nor while somebody else is on it', async () => {
    const { store, handleIssue } = await telling();
    const taken = { name: '小林', at: NOW, mine: false };
    handleIssue.mockResolvedValueOnce({ outcome: 'changed', issue: someIssue({ revision: 4, taken }) });
    await store.submit();
    expect([store.mayGoOn, store.isTheirs, store.draft.text]).toEqual([false, true, TEXT]);
  });

  it('the word of it goes with the next answer', async () => {
    const { store, handleIssue } = await telling();
    handleIssue.mockResolvedValueOnce(theirs);
    await store.submit();
    await store.load();
    expect(store).toMatchObject({ changed: false, draft: { text: TEXT } });
  });

  it('what closes under an open sheet shuts it', async () => {
    const { store, getIssue } = await telling();
    getIssue.mockResolvedValueOnce(someIssue({ revision: 4, closedAt: NOW }));
    await store.load();
    expect(store).toMatchObject({ sheet: undefined, changed: true, mayGoOn: false });
  });

  it.each([
    { name: 'one’s own act whose answer was lost counts as done', by: OWNER.name, text: TEXT, done: true },
    { name: 'somebody else’s same act does not', by: '小林', text: TEXT, done: false },
    { name: 'nor do other words of one’s own', by: OWNER.name, text: '在催了', done: false },
  ])('$name', async ({ by, text, done }) => {
    const { store, handleIssue } = await telling();
    handleIssue.mockRejectedValueOnce(new CloudError('offline', true));
    await store.submit();
    const log = [{ at: NOW, by, what: { kind: 'told' as const, text } }];
    handleIssue.mockResolvedValueOnce({ outcome: 'changed', issue: someIssue({ revision: 4, log }) });
    expect(await store.submit()).toBe(done);
    expect(store.changed).toBe(!done);
  });
});

describe('an answer that was lost', () => {
  const told = { at: NOW, by: OWNER.name, what: { kind: 'told' as const, text: TEXT } };
  const joined = { at: NOW + 1, what: { kind: 'joined' as const } };
  const written = someIssue({ revision: 4, log: [told, joined] });

  async function unsure() {
    const all = await telling();
    all.handleIssue.mockRejectedValueOnce(new CloudError('offline', true));
    await all.store.submit();
    return all;
  }

  const over = { failure: undefined, sheet: undefined, changed: false, draft: { text: '' } };

  it('the next look shows that it was written: it is not sent again', async () => {
    const { store, getIssue } = await unsure();
    getIssue.mockResolvedValueOnce(written);
    await store.load();
    expect(store).toMatchObject(over);
  });

  it('the look that came before the failure, too', async () => {
    const { store, getIssue, handleIssue } = await telling();
    const answer = deferred<Output>();
    handleIssue.mockReturnValueOnce(answer.promise);
    const sending = store.submit();
    getIssue.mockResolvedValueOnce(written);
    await store.load();
    answer.reject(new CloudError('offline', true));
    expect(await sending).toBe(true);
    expect(store).toMatchObject(over);
  });

  it('is found wherever it stands among what is new', async () => {
    const { store, handleIssue } = await unsure();
    handleIssue.mockResolvedValueOnce({ outcome: 'changed', issue: written });
    expect(await store.submit()).toBe(true);
    expect(store).toMatchObject(over);
  });

  it('the same words from before it was tried are not it', async () => {
    const all = world();
    all.getIssue.mockResolvedValue(written);
    await all.store.load();
    all.store.open('tell');
    all.store.setText(TEXT);
    all.handleIssue.mockRejectedValueOnce(new CloudError('offline', true));
    await all.store.submit();
    await all.store.load();
    expect(all.store).toMatchObject({ sheet: 'tell', failure: 'offline', draft: { text: TEXT } });
  });

  it('other words that were written since stay', async () => {
    const { store, getIssue } = await unsure();
    store.setText('在催了');
    getIssue.mockResolvedValueOnce(written);
    await store.load();
    expect(store).toMatchObject({ sheet: 'tell', draft: { text: '在催了' } });
  });
});

it('what was just settled can be taken back at once for a while, later too', async () => {
  jest.useFakeTimers();
  const { store, handleIssue } = await loaded();
  store.open('solve');
  store.choose('redelivered');
  await store.submit();
  expect(store.undoable).toBe(true);
  jest.advanceTimersByTime(UNDO_MS);
  expect(store.undoable).toBe(false);
  await store.reopen();
  expect(actsOf(handleIssue).map(({ kind }) => kind)).toEqual(['solve', 'reopen']);
  store.close();
  jest.useRealTimers();
});

it('pages hear about every field', () => {
  const fields = ['issue', 'trouble', 'doing', 'failure', 'changed', 'sheet', 'draft', 'interrupted', 'tried'];
  expect(unwatched(world().store, [...fields, 'undoable', 'clock'])).toEqual([]);
});

describe('what is personal', () => {
  const ADDRESS = '3 号楼 502';
  const requests = [{ kind: 'address' as const, at: NOW, text: ADDRESS }];

  async function looked() {
    const all = await loaded();
    all.handleIssue.mockResolvedValueOnce({ outcome: 'done', issue: someIssue({ requests }) });
    all.store.open('reveal');
    await all.store.reveal('address');
    return all;
  }

  it('is in sight for a minute, whatever is read meanwhile, and kept nowhere', async () => {
    jest.useFakeTimers();
    const { store, cache } = await looked();
    expect([store.sheet, store.revealed]).toEqual([undefined, requests]);
    await store.load();
    jest.advanceTimersByTime(SHOWN_MS - 1);
    expect(store.revealed).toEqual(requests);
    jest.advanceTimersByTime(1);
    expect(store.revealed).toEqual([]);
    expect(JSON.stringify([cache.kept, store.issue])).not.toContain(ADDRESS);
    jest.useRealTimers();
  });

  it('goes with the page', async () => {
    const { store } = await looked();
    store.close();
    expect(store.revealed).toEqual([]);
  });

  it('whose answer was lost is looked at again: it is no deed that is done by having been written', async () => {
    const { store, handleIssue } = await loaded();
    handleIssue.mockRejectedValueOnce(new CloudError('offline', true));
    store.open('reveal');
    expect(await store.reveal('claim')).toBe(false);
    expect([store.failure, store.sheet, store.revealed]).toEqual(['offline', 'reveal', []]);
    handleIssue.mockResolvedValueOnce({ outcome: 'done', issue: someIssue({ requests }) });
    expect(await store.reveal('claim')).toBe(true);
    expect(actsOf(handleIssue)).toHaveLength(2);
    store.close();
  });
});
