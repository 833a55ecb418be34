import type { IssueAct, IssuePage, IssueRef } from '../../typings/merchant';
import type { Parcel } from '../../cloudfunctions/_core/tracking/parcel';
import * as v from 'valibot';
import { AppError } from '../../cloudfunctions/_core/app-error';
import { handle } from '../../cloudfunctions/_core/issues/handle';
import { DEFAULT_SETTINGS } from '../../cloudfunctions/_core/access/settings';
import { getIssue } from '../../cloudfunctions/_usecases/get-issue';
import { handleIssue, handleIssueInput } from '../../cloudfunctions/_usecases/handle-issue';
import { listParcels } from '../../cloudfunctions/_usecases/list-parcels';
import { receivePush } from '../../cloudfunctions/_usecases/receive-push';
import { saveStaff } from '../../cloudfunctions/_usecases/save-staff';
import { shipOrder } from '../../cloudfunctions/_usecases/ship-order';
import { tryThresholds, tryThresholdsInput } from '../../cloudfunctions/_usecases/try-thresholds';
import { whoAmI } from '../../cloudfunctions/_usecases/who-am-i';
import { memoryPorts, TEMPLATES, type MemoryPorts } from '../_adapters/memory-ports';
import { PLAIN_DAY, push, shipForm, type Node } from './kdniao-track';

const OWNER = { openid: 'oOwner' };
const ZHOU = { openid: 'oZhou' };
const LIN = { openid: 'oLin' };
const OTHER_OWNER = { openid: 'oOtherOwner' };
const STRANGER = { openid: 'oStranger' };
const locale = 'zh-CN' as const;
const NO = '76123456789012';
const HOUR = 3_600_000;

const FAILED: Node = { time: '2026-11-21 13:40:00', words: '【杭州市】 派送不成功，原因：家中无人', code: '405' };
const FAILED_AT = Date.UTC(2026, 10, 21, 5, 40);
const AGAIN: Node = {
  time: '2026-11-21 17:00:00',
  words: '【杭州市】 【西湖文三路】 的 王师傅 正在第2次派件',
  code: '202',
};
const track = (...nodes: Node[]) => push([{ waybillNo: NO, nodes: [...PLAIN_DAY.slice(0, 4), ...nodes] }]);

interface Shop {
  ports: MemoryPorts;
  ref: IssueRef;
  get(openid: string): Promise<IssuePage>;
  /** Acts on what the page says now, or on another revision. */
  act(openid: string, act: IssueAct, revision?: number): ReturnType<typeof handleIssue>;
  parcel(): Parcel;
}

/** A shop with an owner and two clerks, and a parcel that was not delivered. */
async function troubled({ accepts = 0, buyer = true } = {}): Promise<Shop> {
  const ports = memoryPorts();
  for (const [{ openid }, name] of [
    [ZHOU, '小周'],
    [LIN, '小林'],
  ] as const)
    await saveStaff(ports, OWNER, { openid, name, role: 'support' });
  const { buyerOpenid, ...form } = shipForm();
  await shipOrder(ports, OWNER, buyer ? { ...form, buyerOpenid: buyerOpenid ?? '' } : form);
  await receivePush(ports, track(FAILED));
  ports.shopperRecords.set('oBuyer', {
    _id: 'oBuyer',
    version: 1,
    settings: structuredClone(DEFAULT_SETTINGS),
    accepts: Object.fromEntries(Object.values(TEMPLATES).map(({ id }) => [id, accepts])),
  });
  const parcel = () => [...ports.stored.values()][0]!;
  const ref: IssueRef = { parcelId: parcel()._id, code: 'delivery_failed', since: FAILED_AT };
  const get = (openid: string) => getIssue(ports, { openid }, { locale, ...ref });
  const act = async (openid: string, what: IssueAct, revision?: number) => {
    const based = revision ?? (await get(openid)).revision;
    return handleIssue(ports, { openid }, { locale, ...ref, revision: based, act: what });
  };
  return { ports, ref, get, act, parcel };
}

const deeds = ({ handling = [] }: Parcel) =>
  handling.flatMap((one) => one.deeds.map(({ kind, by }) => [kind, by.name]));
const told = ({ notices }: Parcel) => notices.filter(({ id }) => id.startsWith('told:'));

describe('who may', () => {
  it.each([
    { who: 'the owner', caller: OWNER, reads: true, acts: true, tries: true },
    { who: 'support', caller: ZHOU, reads: true, acts: true, tries: 'forbidden' },
    { who: 'another shop’s owner', caller: OTHER_OWNER, reads: 'not_found', acts: 'not_found', tries: true },
    { who: 'a stranger', caller: STRANGER, reads: 'forbidden', acts: 'forbidden', tries: 'forbidden' },
    { who: 'the buyer', caller: { openid: 'oBuyer' }, reads: 'forbidden', acts: 'forbidden', tries: 'forbidden' },
  ])('$who', async ({ caller, reads, acts, tries }) => {
    const { ports, ref, act, parcel } = await troubled();
    const { revision } = await getIssue(ports, OWNER, { locale, ...ref });
    const before = parcel().version;
    const outcome = async (call: Promise<unknown>) => {
      const [{ status, ...rest }] = await Promise.allSettled([call]);
      return status === 'fulfilled' || ('reason' in rest && rest.reason instanceof AppError && rest.reason.code);
    };
    expect(await outcome(getIssue(ports, caller, { locale, ...ref }))).toBe(reads);
    expect(await outcome(act(caller.openid, { kind: 'take' }, revision))).toBe(acts);
    expect(await outcome(tryThresholds(ports, caller, { thresholds: {} }))).toBe(tries);
    expect(parcel().version).toBe(acts === true ? before + 1 : before);
  });

  it('is told to the phone', async () => {
    const { ports } = await troubled();
    expect((await whoAmI(ports, ZHOU)).staff?.can).toEqual({ ship: false, handle: true });
  });

  it('an issue that there is not, or that the shopper alone sees, is not found', async () => {
    const { ports, ref, parcel } = await troubled();
    const { revision } = await getIssue(ports, OWNER, { locale, ...ref });
    const missing = { locale, ...ref, since: FAILED_AT + 1 };
    await expect(getIssue(ports, OWNER, missing)).rejects.toMatchObject({ code: 'not_found' });
    const act = { kind: 'take' } as const;
    await expect(handleIssue(ports, OWNER, { ...missing, revision, act })).rejects.toMatchObject({ code: 'not_found' });
    const issues = parcel().issues.map((issue) => ({ ...issue, only: 'shopper' as const }));
    ports.stored.set(ref.parcelId, { ...parcel(), issues });
    await expect(getIssue(ports, OWNER, { locale, ...ref })).rejects.toMatchObject({ code: 'not_found' });
    expect((await listParcels(ports, OWNER, { locale })).counts.toHandle).toBe(0);
  });
});

describe('two clerks on one issue', () => {
  it('the second is told, and nothing is written', async () => {
    const { get, act, parcel } = await troubled();
    const [{ revision }, seenByLin] = [await get(ZHOU.openid), await get(LIN.openid)];
    expect(seenByLin.revision).toBe(revision);
    expect(await act(ZHOU.openid, { kind: 'take' }, revision)).toMatchObject({ outcome: 'done' });
    const late = await act(LIN.openid, { kind: 'solve', outcome: 'refunded' }, revision);
    expect(late).toMatchObject({ outcome: 'changed', issue: { taken: { name: '小周', mine: false } } });
    expect(late.issue.closedAt).toBeUndefined();
    expect(deeds(parcel())).toEqual([['took', '小周']]);
    expect(await act(LIN.openid, { kind: 'take' }, late.issue.revision)).toMatchObject({
      outcome: 'done',
      issue: { taken: { name: '小林', mine: true } },
    });
    expect(deeds(parcel())).toEqual([
      ['took', '小周'],
      ['took', '小林'],
    ]);
  });

  it('who loses the race for the parcel is told too', async () => {
    const { ports, get, act, parcel } = await troubled();
    const { revision } = await get(ZHOU.openid);
    ports.hooks.beforeReplace = async () => {
      ports.hooks.beforeReplace = undefined;
      await act(LIN.openid, { kind: 'tell', text: '明天上午再送' }, revision);
    };
    expect(await act(ZHOU.openid, { kind: 'take' }, revision)).toMatchObject({ outcome: 'changed' });
    expect(deeds(parcel())).toEqual([['told', '小林']]);
  });

  it('a push in between changes nothing about the issue, and is kept', async () => {
    const { ports, get, act, parcel } = await troubled();
    const { revision } = await get(ZHOU.openid);
    const noted: Node = {
      time: '2026-11-21 13:45:00',
      words: '【杭州市】 派送不成功，原因：电话无人接听',
      code: '405',
    };
    ports.hooks.beforeReplace = async () => {
      ports.hooks.beforeReplace = undefined;
      await receivePush(ports, track(FAILED, noted));
    };
    expect(await act(ZHOU.openid, { kind: 'take' }, revision)).toMatchObject({ outcome: 'done' });
    expect(parcel().events).toHaveLength(6);
    expect(deeds(parcel())).toEqual([['took', '小周']]);
  });

  it('one whose own answer from the database was lost is done, once', async () => {
    const { ports, act, parcel } = await troubled();
    const { replace } = ports.parcels;
    ports.parcels.replace = async (before, after) => {
      ports.parcels.replace = replace;
      await replace(before, after);
      return false;
    };
    expect(await act(ZHOU.openid, { kind: 'take' })).toMatchObject({ outcome: 'done' });
    expect(deeds(parcel())).toEqual([['took', '小周']]);
  });

  it('is done, too, when a colleague looked before that was noticed', async () => {
    const { ports, act, parcel } = await troubled({ accepts: 2 });
    const { replace } = ports.parcels;
    ports.parcels.replace = async (before, after) => {
      ports.parcels.replace = replace;
      await replace(before, after);
      ports.time.now += 1_000;
      await act(LIN.openid, { kind: 'reveal', reason: 'contact' });
      return false;
    };
    expect(await act(ZHOU.openid, { kind: 'tell', text: '明天再送' })).toMatchObject({ outcome: 'done' });
    expect(deeds(parcel())).toEqual([
      ['told', '小周'],
      ['revealed', '小林'],
    ]);
    expect(told(parcel())).toMatchObject([{ state: 'sent' }]);
  });

  it('what was settled and opened again is not what it was', async () => {
    const { get, act } = await troubled();
    const open = (await get(ZHOU.openid)).revision;
    const solved = (await act(ZHOU.openid, { kind: 'solve', outcome: 'collected' })).issue.revision;
    const reopened = (await act(ZHOU.openid, { kind: 'reopen' })).issue.revision;
    expect(new Set([open, solved, reopened]).size).toBe(3);
  });
});

describe('what can be done', () => {
  it('hand over to a colleague, by a key that is none of theirs', async () => {
    const { get, act, ports } = await troubled();
    const { colleagues } = await get(ZHOU.openid);
    expect(colleagues.map(({ name }) => name)).toEqual(['店主', '小林']);
    expect(JSON.stringify(colleagues)).not.toContain(LIN.openid);
    const to = colleagues.find(({ name }) => name === '小林')?.key ?? '';
    const { outcome, issue } = await act(ZHOU.openid, { kind: 'hand', to });
    expect(outcome).toBe('done');
    expect(issue.taken).toEqual({ name: '小林', at: ports.time.now, mine: false });
    expect(issue.log.at(-1)).toMatchObject({ by: '小周', what: { kind: 'handed', to: '小林' } });
    expect((await get(LIN.openid)).taken).toMatchObject({ mine: true });
    const nobody = act(ZHOU.openid, { kind: 'hand', to: '0123456789abcdef' });
    await expect(nobody).rejects.toMatchObject({ code: 'not_found' });
  });

  it('settle it with an outcome, and open it again', async () => {
    const { ports, get, act, parcel } = await troubled();
    const { outcome, issue } = await act(ZHOU.openid, { kind: 'solve', outcome: 'false_alarm', note: '客户在家' });
    expect(outcome).toBe('done');
    expect(issue).toMatchObject({ closedAt: ports.time.now, outcome: 'false_alarm', replies: [] });
    expect(issue.deadlineAt).toBeUndefined();
    expect(issue.log.map(({ what }) => what.kind)).toEqual(['opened', 'solved']);
    expect(parcel().openIssues).toEqual([]);
    expect((await listParcels(ports, OWNER, { locale })).counts.toHandle).toBe(0);
    for (const kind of ['take', 'tell', 'solve'] as const) {
      const done = { take: { kind }, tell: { kind, text: '好' }, solve: { kind, outcome: 'returned' } } as const;
      expect(await act(LIN.openid, done[kind] as IssueAct)).toMatchObject({ outcome: 'changed' });
    }
    ports.time.now += HOUR;
    expect(await act(LIN.openid, { kind: 'reopen' })).toMatchObject({ outcome: 'done' });
    expect((await get(LIN.openid)).closedAt).toBeUndefined();
    expect(parcel().openIssues).toEqual(['delivery_failed']);
    ports.time.now += 1;
    expect(await act(LIN.openid, { kind: 'reopen' })).toMatchObject({ outcome: 'changed' });
  });

  it('what a scan answered is nobody’s to open again, and the log says who answered', async () => {
    const { ports, get, act } = await troubled();
    ports.time.now = Date.UTC(2026, 10, 21, 10);
    await receivePush(ports, track(FAILED, AGAIN));
    const page = await get(ZHOU.openid);
    expect(page.log.at(-1)).toEqual({ at: Date.UTC(2026, 10, 21, 9), what: { kind: 'answered' } });
    expect(page.outcome).toBeUndefined();
    expect(await act(ZHOU.openid, { kind: 'reopen' })).toMatchObject({ outcome: 'changed' });
    expect(await act(ZHOU.openid, { kind: 'take' })).toMatchObject({ outcome: 'changed' });
  });

  it('who was on it when a scan answers it sees so on the next act', async () => {
    const { ports, get, act, parcel } = await troubled();
    const { revision } = await get(ZHOU.openid);
    ports.time.now = Date.UTC(2026, 10, 21, 10);
    await receivePush(ports, track(FAILED, AGAIN));
    const { version } = parcel();
    expect(await act(ZHOU.openid, { kind: 'tell', text: '明天送' }, revision)).toMatchObject({ outcome: 'changed' });
    expect(parcel().version).toBe(version);
  });

  it('costs four reads and a write, and one read for who is asking; reading costs no write', async () => {
    const { ports, get, act } = await troubled();
    ports.count.reset();
    const { revision } = await get(ZHOU.openid);
    expect(ports.count).toMatchObject({ reads: 4, writes: 0 });
    ports.count.reset();
    await act(ZHOU.openid, { kind: 'take' }, revision);
    expect(ports.count).toMatchObject({ reads: 4, writes: 1 });
  });
});

describe('telling the customer', () => {
  const words = '师傅明天上午 10 点前再送一次，送之前会先打电话，麻烦留意';

  it('goes out while an accept is left, in the words of the shop', async () => {
    const { ports, act, parcel, get } = await troubled({ accepts: 2 });
    expect((await get(ZHOU.openid)).acceptsLeft).toBe(2);
    const { issue } = await act(ZHOU.openid, { kind: 'tell', text: words });
    expect(ports.sent.at(-1)).toMatchObject({ to: 'oBuyer', templateId: 't-trouble', values: { phrase2: '没送成' } });
    const note = ports.sent.at(-1)?.values['thing3'] ?? '';
    expect([...note].length).toBeLessThanOrEqual(20);
    expect(words.startsWith(note.slice(0, -1))).toBe(true);
    expect(told(parcel())).toMatchObject([{ state: 'sent' }]);
    expect(issue).toMatchObject({ log: [{}, { by: '小周', what: { kind: 'told', text: words } }], acceptsLeft: 1 });
  });

  it('stays on the page when no accept is left', async () => {
    const { ports, act, parcel } = await troubled({ accepts: 0 });
    const sent = ports.sent.length;
    expect(await act(ZHOU.openid, { kind: 'tell', text: words })).toMatchObject({ outcome: 'done' });
    expect(ports.sent).toHaveLength(sent);
    expect(told(parcel())).toMatchObject([{ state: 'in_app', reason: 'no_accept' }]);
    expect(deeds(parcel())).toEqual([['told', '小周']]);
  });

  it('tells nobody where nobody has claimed the parcel, and twice who is written to twice', async () => {
    const nobody = await troubled({ accepts: 2, buyer: false });
    await nobody.act(ZHOU.openid, { kind: 'tell', text: words });
    expect(told(nobody.parcel())).toEqual([]);
    expect(deeds(nobody.parcel())).toEqual([['told', '小周']]);
    const { ports, act, parcel } = await troubled({ accepts: 9 });
    await act(ZHOU.openid, { kind: 'tell', text: words });
    ports.time.now += 60_000;
    await act(ZHOU.openid, { kind: 'tell', text: words });
    expect(told(parcel())).toMatchObject([{ state: 'sent' }, { state: 'sent' }]);
  });
});

describe('telling the customer often', () => {
  /** 01:00 in Beijing: what is told waits for the morning. */
  const NIGHT = Date.UTC(2026, 10, 21, 17);

  it('what waits gives way to newer words, and only they go out', async () => {
    const { ports, act, parcel } = await troubled({ accepts: 9 });
    await act(ZHOU.openid, { kind: 'tell', text: '第一句' });
    ports.time.now = NIGHT;
    await act(ZHOU.openid, { kind: 'tell', text: '第二句' });
    ports.time.now += 60_000;
    await act(ZHOU.openid, { kind: 'tell', text: '第三句' });
    expect(told(parcel()).map(({ state, words }) => [words, state])).toEqual([
      ['第一句', 'sent'],
      ['第二句', 'in_app'],
      ['第三句', 'waiting'],
    ]);
  });

  it('no more than five times about one issue', async () => {
    const { ports, act, parcel } = await troubled();
    for (let count = 0; count < 5; count += 1) {
      expect(await act(ZHOU.openid, { kind: 'tell', text: `第 ${count} 句` })).toMatchObject({ outcome: 'done' });
      ports.time.now += 60_000;
    }
    const { version } = parcel();
    await expect(act(LIN.openid, { kind: 'tell', text: '又一句' })).rejects.toMatchObject({ code: 'too_large' });
    expect(parcel().version).toBe(version);
    expect(await act(LIN.openid, { kind: 'take' })).toMatchObject({ outcome: 'done' });
  });

  it('a phone in the words is masked where WeChat carries them, and never cut in two', async () => {
    const { ports, act } = await troubled({ accepts: 2 });
    await act(ZHOU.openid, { kind: 'tell', text: '打给派件的师傅，号码是 13800005678' });
    const note = ports.sent.at(-1)?.values['thing3'] ?? '';
    expect(note).toBe('打给派件的师傅，号码是 138****…');
  });
});

describe('what is taken in', () => {
  const parse = (act: unknown) =>
    v.safeParse(handleIssueInput, { locale, parcelId: 'a'.repeat(64), code: 'late', since: 1, revision: 0, act });

  it.each([
    { name: 'words are put on one line', act: { kind: 'tell', text: ' 明天\n送\u202e ' }, want: { text: '明天 送' } },
    { name: 'a phone stays', act: { kind: 'tell', text: '打 13800005678' }, want: { text: '打 13800005678' } },
    { name: 'a note may be left out', act: { kind: 'solve', outcome: 'refunded' }, want: { outcome: 'refunded' } },
    { name: 'no words', act: { kind: 'tell', text: ' \n ' } },
    { name: 'too many words', act: { kind: 'tell', text: '长'.repeat(121) } },
    { name: 'too long a note', act: { kind: 'solve', outcome: 'refunded', note: '长'.repeat(201) } },
    { name: 'an outcome that there is not', act: { kind: 'solve', outcome: 'lost' } },
    { name: 'an act that there is not', act: { kind: 'erase' } },
    { name: 'more than is asked for', act: { kind: 'take', by: 'somebody' } },
    { name: 'an openid for a key', act: { kind: 'hand', to: 'oLin' } },
  ])('$name', ({ act, want }) => {
    const result = parse(act);
    expect(result.success).toBe(want !== undefined);
    if (want) expect(result.output).toMatchObject({ act: want });
  });
});

it('is not opened again once the same went wrong anew', () => {
  const by = { openid: 'oLin', name: '小林' };
  const solved = { kind: 'solved' as const, at: 2, by, outcome: 'redelivered' as const };
  const first = {
    code: 'delivery_failed' as const,
    since: 1,
    why: { rule: 'r', words: '' },
    closedAt: 2,
    outcome: 'redelivered' as const,
  };
  const second = { code: 'delivery_failed' as const, since: 5, why: { rule: 'r', words: '' } };
  const parcel = {
    issues: [first, second],
    handling: [{ code: first.code, since: 1, deeds: [solved] }],
  } as unknown as Parcel;
  expect(handle(parcel, first, { kind: 'reopened', at: 9, by })).toBeUndefined();
});

describe('the workbench', () => {
  it('says since when a source has failed, and which', async () => {
    const { ports, parcel } = await troubled();
    const since = Math.floor((ports.time.now - 5 * HOUR) / HOUR) * HOUR;
    const hours = [0, 1, 2, 3, 4].map((at) => ({ at: since + at * HOUR, answered: 0, failed: 2 }));
    const health = { hours, answeredAt: since - HOUR, failedAt: ports.time.now - 60_000 };
    ports.sourceRecords.set('kdniao|acc-1', { _id: 'kdniao|acc-1', version: 1, buckets: {}, health });
    const heardAt = (at: number) => {
      ports.stored.set(parcel()._id, { ...parcel(), heardAt: at });
    };
    heardAt(since - HOUR);
    ports.count.reset();
    expect((await listParcels(ports, OWNER, { locale })).silent).toEqual([{ name: '快递鸟', since }]);
    expect(ports.count).toMatchObject({ reads: 3, writes: 0 });
    heardAt(ports.time.now - HOUR);
    expect((await listParcels(ports, OWNER, { locale })).silent).toEqual([]);
  });

  it('has what is open however long ago it was shipped, until it is answered', async () => {
    const { ports, act, parcel } = await troubled();
    expect(parcel().troubledAt).toBe(FAILED_AT);
    expect((await listParcels(ports, OWNER, { locale })).counts.toHandle).toBe(1);
    ports.parcels.recentOfMerchant = () => Promise.resolve([]);
    expect(await listParcels(ports, OWNER, { locale })).toMatchObject({
      counts: { toHandle: 1 },
      tasks: [{ parcelId: parcel()._id }],
    });
    await act(ZHOU.openid, { kind: 'solve', outcome: 'redelivered' });
    expect(parcel()).not.toHaveProperty('troubledAt');
    expect((await listParcels(ports, OWNER, { locale })).tasks).toEqual([]);
    ports.time.now += 1;
    await act(ZHOU.openid, { kind: 'reopen' });
    expect(parcel().troubledAt).toBe(FAILED_AT);
    ports.time.now = Date.UTC(2026, 10, 21, 10);
    await receivePush(ports, track(FAILED, AGAIN));
    expect(parcel()).not.toHaveProperty('troubledAt');
  });

  it.each([
    { list: 'recentOfMerchant', most: 1_000 },
    { list: 'troubledOfMerchant', most: 300 },
  ] as const)('says that there is more when $list is full', async ({ list, most }) => {
    const { ports, parcel } = await troubled();
    const full = Array.from({ length: most }, (_, at) => ({ ...parcel(), _id: String(at) }));
    ports.parcels[list] = (_merchantId, limit) => Promise.resolve(full.slice(0, limit));
    expect((await listParcels(ports, OWNER, { locale })).more).toBe(true);
    ports.parcels[list] = (_merchantId, limit) => Promise.resolve(full.slice(1, limit));
    expect(await listParcels(ports, OWNER, { locale })).not.toHaveProperty('more');
  });

  it('shows the issue that is asked for, and when that one is due', async () => {
    const { ports, parcel } = await troubled();
    const late = { code: 'late' as const, since: FAILED_AT - 9 * HOUR, why: { rule: 'promise-passed', words: '' } };
    ports.stored.set(parcel()._id, { ...parcel(), issues: [late, ...parcel().issues] });
    const [any] = (await listParcels(ports, OWNER, { locale })).tasks;
    expect(any).toMatchObject({ issue: 'delivery_failed', issueSince: FAILED_AT, deadlineAt: late.since + 2 * HOUR });
    const [asked] = (await listParcels(ports, OWNER, { locale, filter: { issue: 'late' } })).tasks;
    expect(asked).toMatchObject({ issue: 'late', issueSince: late.since, openedAt: late.since });
    expect(asked?.headline).toEqual(['比预计晚了']);
  });
});

describe('trying thresholds', () => {
  it('counts what rules would have told, with those and as they are, and writes nothing', async () => {
    const { ports } = await troubled();
    await shipOrder(ports, OWNER, shipForm({ waybillNo: '76123456789013', orderNo: 'A-2', shippedAt: ports.time.now }));
    await shipOrder(ports, OWNER, shipForm({ waybillNo: '76123456789014', orderNo: 'A-3', shippedAt: 1_000 }));
    ports.time.now += 30 * HOUR;
    ports.count.reset();
    const asItIs = await tryThresholds(ports, OWNER, { thresholds: {} });
    expect(asItIs).toMatchObject({ parcels: 2, more: false, thresholds: { notPickedUpHours: 24 } });
    expect(asItIs.now).toEqual({ pickup_overdue: 1, delivery_failed: 1 });
    expect(asItIs.would).toEqual(asItIs.now);
    expect(ports.count.writes).toBe(0);
    const tried = await tryThresholds(ports, OWNER, { thresholds: { notPickedUpHours: 36, notRescheduledHours: 6 } });
    expect(tried).toMatchObject({ now: asItIs.now, would: { delivery_failed: 1 } });
  });

  it.each([0, 2_161, 1.5, '24', null])('refuses %p hours', (noNewsHours) => {
    expect(v.safeParse(tryThresholdsInput, { thresholds: { noNewsHours } }).success).toBe(false);
  });

  const inTrial = async (ports: MemoryPorts, count: number): Promise<void> => {
    for (let serial = 0; serial < count; serial += 1)
      await shipOrder(ports, OWNER, shipForm({ waybillNo: `7612345678${2_000 + serial}`, orderNo: `B-${serial}` }));
  };

  it('stops in time, parcel by parcel, and says that there was more', async () => {
    const { ports } = await troubled();
    await inTrial(ports, 9);
    ports.clock.now = () => (ports.time.now += 1_000);
    expect(await tryThresholds(ports, OWNER, { thresholds: {} })).toMatchObject({ parcels: 5, more: true });
  });

  it('leaves out parcels of very many scans, and says that there were more', async () => {
    const { ports, parcel } = await troubled();
    await inTrial(ports, 1);
    const [event] = parcel().events;
    const scans = (count: number) =>
      Array.from({ length: count }, (_, at) => ({ ...event!, id: String(at), at: event!.at + at * 60_000 }));
    ports.stored.set(parcel()._id, { ...parcel(), events: scans(200) });
    expect(await tryThresholds(ports, OWNER, { thresholds: {} })).toMatchObject({ parcels: 2, more: false });
    ports.stored.set(parcel()._id, { ...parcel(), events: scans(201) });
    expect(await tryThresholds(ports, OWNER, { thresholds: {} })).toMatchObject({ parcels: 1, more: true });
  });
});
