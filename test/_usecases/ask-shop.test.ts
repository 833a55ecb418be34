import type { IssuePage } from '../../typings/merchant';
import type { ShopperCalls, Timeline } from '../../typings/shopper';
import type { IssueCode, Role } from '../../typings/vocabulary';
import type { Parcel } from '../../cloudfunctions/_core/tracking/parcel';
import type { Issue } from '../../cloudfunctions/_core/tracking/types';
import * as v from 'valibot';
import { askShop, askShopInput } from '../../cloudfunctions/_usecases/ask-shop';
import { deleteMe } from '../../cloudfunctions/_usecases/delete-me';
import { getIssue } from '../../cloudfunctions/_usecases/get-issue';
import { getTimeline } from '../../cloudfunctions/_usecases/get-timeline';
import { handleIssue } from '../../cloudfunctions/_usecases/handle-issue';
import { listOrders } from '../../cloudfunctions/_usecases/list-orders';
import { listParcels } from '../../cloudfunctions/_usecases/list-parcels';
import { receivePush } from '../../cloudfunctions/_usecases/receive-push';
import { sendNotices } from '../../cloudfunctions/_usecases/send-notices';
import type { showIssue as show } from '../../cloudfunctions/_usecases/show-issue';
import { shipOrder } from '../../cloudfunctions/_usecases/ship-order';
import { memoryPorts, type MemoryPorts } from '../_adapters/memory-ports';
import { PLAIN_DAY, push, shipForm, type Node } from './kdniao-track';

type Ask = ShopperCalls['askShop']['input'];
type Act = Parameters<typeof handleIssue>[2]['act'];

const OWNER = { openid: 'oOwner' };
const CLERK = { openid: 'oClerk' };
const BUYER = { openid: 'oBuyer' };
const STRANGER = { openid: 'oStranger' };
const locale = 'zh-CN' as const;
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const NO = '76123456789012';
const AT_HOME = '3 号楼 502，门禁按 0502';

let ports: MemoryPorts;
let parcelId: string;
let asked = 0;

async function shipped(nodes: readonly Node[]): Promise<void> {
  ports = memoryPorts();
  const staffRoom = { kind: 'wecom' as const, key: '6f2f0b1e-0000-4000-8000-000000000000' };
  const { byId } = ports.merchants;
  ports.merchants.byId = (id) => {
    const merchant = byId(id);
    return merchant && { ...merchant, staffRoom };
  };
  const result = await shipOrder(ports, OWNER, shipForm({ waybillNo: NO, shippedAt: ports.time.now - DAY }));
  if (result.outcome !== 'shipped') throw new Error(result.outcome);
  ({ parcelId } = result);
  await receivePush(ports, push([{ waybillNo: NO, nodes }]));
  ports.count.reset();
}

const stored = (): Parcel => ports.stored.get(parcelId) as Parcel;
const timeline = (caller = BUYER) => getTimeline(ports, caller, { locale, parcelId });
const bench = (caller = OWNER) => listParcels(ports, caller, { locale });

/** A minute later, with a key of its own unless one is given. */
function ask(input: Partial<Ask> = {}, caller = BUYER): Promise<Timeline> {
  ports.time.now += MINUTE;
  asked += 1;
  const whole = { locale, parcelId, kind: 'question', text: '什么时候到', key: `k${asked}`, ...input } as const;
  return askShop(ports, caller, whole);
}

async function ref(): Promise<{ parcelId: string; code: IssueCode; since: number }> {
  const { tasks } = await bench();
  const since = tasks.find(({ issue }) => issue === 'asked')?.issueSince ?? 0;
  return { parcelId, code: 'asked', since };
}

const page = async (caller = OWNER): Promise<IssuePage> => getIssue(ports, caller, { locale, ...(await ref()) });

async function act(does: Act, caller = OWNER) {
  ports.time.now += MINUTE;
  const { revision } = await page(caller);
  return handleIssue(ports, caller, { locale, ...(await ref()), revision, act: does });
}

async function hire(role: string): Promise<void> {
  const record = { _id: 'shop|oClerk', merchantId: 'shop', openid: 'oClerk', name: '小周', role: role as Role };
  await ports.staff.save(record);
}

beforeEach(() => shipped(PLAIN_DAY.slice(0, 2)));

describe('what its buyer asks', () => {
  it('reaches the shop’s list and its room, in three reads and a write, and changes nothing of what the buyer reads of the parcel', async () => {
    const before = await timeline();
    ports.count.reset();
    const after = await ask({ text: '明天能到吗' });
    expect(ports.count).toMatchObject({ reads: 3, writes: 1 });
    expect(after.asked).toEqual({ kind: 'question', at: ports.time.now, text: '明天能到吗' });
    expect(after).toMatchObject({ headline: before.headline, stage: before.stage, issues: [] });
    expect(after).not.toHaveProperty('issue');
    const { orders } = await listOrders(ports, BUYER, { locale });
    expect(orders[0]?.parcels[0]).not.toHaveProperty('issue');

    const list = await bench();
    expect(list).toMatchObject({ counts: { toHandle: 1 }, byIssue: { asked: 1 } });
    expect(list.tasks[0]).toMatchObject({
      issue: 'asked',
      headline: ['客户在问你'],
      deadlineAt: ports.time.now + 120 * MINUTE,
    });
    await sendNotices(ports);
    expect(ports.sent).toEqual([]);
    expect(ports.said).toMatchObject([{ title: expect.stringContaining('买家在问') as string }]);
  });

  it.each<{ kind: Ask['kind']; title: string; room: string; reply: RegExp }>([
    { kind: 'new_time', title: '客户想改送货时间', room: '买家想改送货时间', reply: /约你说的时间/ },
    { kind: 'address', title: '客户补了地址', room: '买家补了地址', reply: /你补的地址正报给/ },
  ])('$kind is called what it is, in words ready to send too', async ({ kind, title, room, reply }) => {
    await ask({ kind, text: AT_HOME });
    expect(await page()).toMatchObject({ headline: [title], why: ['客户在包裹页上问的，等你们回'] });
    expect((await page()).replies[0]).toMatch(reply);
    await sendNotices(ports);
    expect(JSON.stringify(ports.said)).toContain(room);
  });

  it('is sealed where it is kept, and nowhere in logs, rooms and lists', async () => {
    const lines: unknown[] = [];
    ports.log = { info: (...line) => lines.push(line), warn: (...line) => lines.push(line), error: () => undefined };
    await ask({ kind: 'address', text: AT_HOME });
    await sendNotices(ports);
    const seen = JSON.stringify([stored(), lines, ports.said, await bench(), await page()]);
    expect(seen).not.toContain('0502');
    expect(seen).toContain('shop');
  });

  it('said twice it is said once, also by two phones at once, and after the answer was lost', async () => {
    await ask({ key: 'same' });
    ports.count.reset();
    await ask({ key: 'same', text: '换了说法' });
    expect(ports.count.writes).toBe(0);
    await Promise.all([ask({ key: 'again' }), ask({ key: 'again' })]);
    expect(stored().requests).toHaveLength(2);
  });

  it('joins the issue that is open, and the newest names it', async () => {
    await ask({ text: '到哪了' });
    await ask({ kind: 'new_time', text: '11 月 23 日上午' });
    expect(stored().raised).toHaveLength(1);
    const { headline, requests } = await page();
    expect(headline).toEqual(['客户想改送货时间']);
    expect(requests?.map(({ kind, text }) => [kind, text])).toEqual([
      ['new_time', '11 月 23 日上午'],
      ['question', '到哪了'],
    ]);
  });

  it('is answered by what staff write, and what is asked after that reminds them once more', async () => {
    await ask();
    const askedAt = ports.time.now;
    await sendNotices(ports);
    await act({ kind: 'tell', text: '明天上午到' });
    const answeredAt = ports.time.now;
    expect(await timeline()).toMatchObject({
      asked: { at: askedAt, answeredAt },
      shopWords: { text: '明天上午到' },
    });
    expect((await ask({ text: '几点' })).asked).not.toHaveProperty('answeredAt');
    await sendNotices(ports);
    expect(ports.said).toHaveLength(2);
    const { log, deadlineAt } = await page();
    expect(log.map(({ what }) => what.kind)).toEqual(['opened', 'told', 'escalated']);
    expect(deadlineAt).toBe(ports.time.now + 120 * MINUTE);
  });

  it('is over once staff settle it, whatever scans say; asked again it is a new one', async () => {
    await ask();
    await receivePush(ports, push([{ waybillNo: NO, nodes: PLAIN_DAY }]));
    expect(stored()).toMatchObject({ stage: 'delivered', openIssues: ['asked'] });
    await act({ kind: 'solve', outcome: 'answered' });
    expect(stored()).toMatchObject({ openIssues: [] });
    expect((await timeline()).asked).toHaveProperty('answeredAt', ports.time.now);
    await ask({ text: '能退吗' });
    expect((await page()).requests).toMatchObject([{ text: '能退吗' }]);
    ports.time.now += 8 * DAY;
    expect(await timeline()).toHaveProperty('asked.text', '能退吗');
    await act({ kind: 'solve', outcome: 'answered' });
    ports.time.now += 7 * DAY + 1;
    expect(await timeline()).not.toHaveProperty('asked');
  });

  it('a clerk who has not seen what was just asked does not settle it with the rest', async () => {
    await ask();
    const { revision } = await page();
    await ask({ text: '还有一件事' });
    const solve = { kind: 'solve', outcome: 'answered' } as const;
    const answer = await handleIssue(ports, OWNER, { locale, ...(await ref()), revision, act: solve });
    expect(answer).toMatchObject({ outcome: 'changed', issue: { requests: [{ text: '还有一件事' }, {}] } });
  });

  it('five a day and no more, and the words of the twenty newest are kept', async () => {
    for (let time = 0; time < 5; time += 1) await ask();
    await expect(ask()).rejects.toMatchObject({ code: 'too_large' });
    expect(stored().requests).toHaveLength(5);
    for (let day = 0; day < 4; day += 1) {
      ports.time.now += DAY;
      for (let time = 0; time < 5; time += 1) await ask();
    }
    expect(stored().requests).toHaveLength(20);
  });

  it('asked and settled twenty times is enough', async () => {
    for (let time = 0; time < 20; time += 1) {
      ports.time.now += DAY / 4;
      await ask();
      await act({ kind: 'solve', outcome: 'answered' });
    }
    ports.time.now += DAY;
    await expect(ask()).rejects.toMatchObject({ code: 'too_large' });
  });

  it.each([OWNER, STRANGER])('$openid cannot ask, and is not told that there is a parcel', async (caller) => {
    await expect(ask({}, caller)).rejects.toMatchObject({ code: 'not_found' });
    await expect(ask({ parcelId: '0'.repeat(64) })).rejects.toMatchObject({ code: 'not_found' });
    expect(stored()).not.toHaveProperty('requests');
  });

  it('is not taken from somebody who was forgotten meanwhile', async () => {
    ports.hooks.beforeReplace = () => {
      const { buyer: _buyer, ...unbound } = stored();
      ports.stored.set(parcelId, { ...unbound, version: unbound.version + 1 });
      ports.hooks.beforeReplace = undefined;
      return Promise.resolve();
    };
    await expect(ask()).rejects.toMatchObject({ code: 'not_found' });
    expect(stored()).not.toHaveProperty('requests');
  });

  it.each<[string, Partial<Record<keyof Ask | 'openid', unknown>>]>([
    ['a forged id', { parcelId: { $ne: '' } }],
    ['no words', { text: ' \u202e\n ' }],
    ['too many words', { text: '长'.repeat(201) }],
    ['another kind', { kind: 'refund' }],
    ['no key', { key: '' }],
    ['somebody else', { openid: 'oStranger' }],
  ])('%s is refused', (_name, wrong) => {
    const input = { locale, parcelId: 'a'.repeat(64), kind: 'question', text: '到哪了', key: 'k', ...wrong };
    expect(v.safeParse(askShopInput, input).success).toBe(false);
  });

  it('comes without what would turn other words around', () => {
    const input = { locale, parcelId: 'a'.repeat(64), kind: 'question', text: '到\u202e哪\n了', key: 'k' };
    expect(v.parse(askShopInput, input)).toMatchObject({ text: '到 哪 了' });
  });
});

describe('an address', () => {
  beforeEach(() => ask({ kind: 'address', text: AT_HOME }));

  it('is shown in the answer to a look that was written down, and in no other', async () => {
    await hire('support');
    expect((await page(CLERK)).requests).toEqual([{ kind: 'address', at: stored().requests?.[0]?.at }]);
    const { outcome, issue } = await act({ kind: 'reveal', reason: 'address' }, CLERK);
    expect({ outcome, text: issue.requests?.[0]?.text }).toEqual({ outcome: 'done', text: AT_HOME });
    expect(issue.log.at(-1)).toEqual({ at: ports.time.now, by: '小周', what: { kind: 'revealed', reason: 'address' } });
    expect((await page(CLERK)).requests?.[0]).not.toHaveProperty('text');
  });

  it('is not shown when the look could not be written down', async () => {
    ports.parcels.replace = () => Promise.resolve(false);
    await expect(act({ kind: 'reveal', reason: 'other' })).rejects.toMatchObject({ code: 'busy' });
  });

  it('a look takes the issue from nobody and stands in nobody’s way', async () => {
    const { revision, ...before } = await page();
    await act({ kind: 'reveal', reason: 'contact' });
    expect(await page()).toMatchObject({ revision });
    expect(before).not.toHaveProperty('taken');
    expect(await page()).not.toHaveProperty('taken');
  });

  it('every look stays on record, and after forty there is none', async () => {
    for (let time = 0; time < 40; time += 1) await act({ kind: 'reveal', reason: 'contact' });
    await expect(act({ kind: 'reveal', reason: 'contact' })).rejects.toMatchObject({ code: 'too_large' });
    for (let time = 0; time < 45; time += 1) await act({ kind: 'take' });
    expect((await page()).log.filter(({ what }) => what.kind === 'revealed')).toHaveLength(40);
  });
});

/** As if no role could handle anything. */
function showToNobody(): typeof show {
  let loaded: typeof show | undefined;
  jest.isolateModules(() => {
    jest.doMock('../../cloudfunctions/_core/access/roles', () => ({ may: () => false }));
    loaded = jest.requireActual<{ showIssue: typeof show }>('../../cloudfunctions/_usecases/show-issue').showIssue;
  });
  if (!loaded) throw new Error('showToNobody: not loaded');
  return loaded;
}

it.each<Ask['kind']>(['question', 'new_time', 'address'])(
  'whoever may not handle it sees that %s was asked, and when, even after a look',
  async (kind) => {
    await ask({ kind });
    const showIssue = showToNobody();
    const found = { parcel: stored(), issue: stored().issues[0] as Issue };
    const staff = { _id: 'shop|oClerk', merchantId: 'shop', openid: 'oClerk', name: '小周', role: 'support' as const };
    const seen = await showIssue(ports, found, { staff, locale, colleagues: [], isRevealed: true });
    expect(seen.requests).toEqual([{ kind, at: ports.time.now }]);
  },
);

describe('forgetting', () => {
  it('erases the words at once; that something was asked stays for the shop to close', async () => {
    await ask({ text: AT_HOME });
    await deleteMe(ports, BUYER);
    expect(stored().requests).toEqual([expect.not.objectContaining({ text: expect.anything() as unknown })]);
    expect((await page()).requests).toEqual([{ kind: 'question', at: ports.time.now }]);
    await expect(ask()).rejects.toMatchObject({ code: 'not_found' });
  });

  it('leaves nothing to read at a parcel’s end either', async () => {
    await receivePush(ports, push([{ waybillNo: NO, nodes: PLAIN_DAY }]));
    await ask({ text: AT_HOME });
    await deleteMe(ports, BUYER);
    expect(stored().recipient).not.toHaveProperty('sealed');
    expect(stored().requests?.[0]).not.toHaveProperty('text');
  });

  it.each([
    { name: 'on its way', end: [] },
    { name: 'at its end', end: [{ waybillNo: NO, nodes: PLAIN_DAY }] },
  ])('its page says that nobody can be told any more, and not that nobody claimed it: $name', async ({ end }) => {
    await ask();
    expect(await page()).not.toHaveProperty('forgotten');
    await deleteMe(ports, BUYER);
    for (const pushed of end) await receivePush(ports, push([pushed]));
    expect(await page()).toMatchObject({ claimed: false, forgotten: true });
  });

  it.each<Act>([
    { kind: 'tell', text: AT_HOME },
    { kind: 'solve', outcome: 'answered', note: AT_HOME },
  ])('keeps no words either that staff $kind after that: nobody would read or erase them', async (does) => {
    await receivePush(ports, push([{ waybillNo: NO, nodes: PLAIN_DAY }]));
    await ask();
    await deleteMe(ports, BUYER);
    expect(await act(does)).toMatchObject({ outcome: 'done' });
    expect(stored().handling?.[0]?.deeds).toHaveLength(1);
    expect(JSON.stringify(stored())).not.toContain(AT_HOME);
  });
});
