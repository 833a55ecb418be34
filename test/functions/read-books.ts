import type { Outbox } from '../faults/outbox/outbox-oracle';
import { newsOf, PHRASES, readRoom, SEVERAL } from '../faults/outbox/said';
import { ROOM, type Call, type Run } from '../faults/outbox/wechat';
import type { LedgerLine, Started } from './doomed-cloud';

const NO_ACCEPT = 43101;

type Asked = LedgerLine & { what: 'asked' };
type World = Pick<Outbox, 'news' | 'cutOff' | 'phantomAccepts' | 'scenario' | 'templates'>;

/** What is to be judged of a cloud: its documents after its last death, WeChat's books, and what was written down outside of it. */
export function readBooks(started: Started, lines: readonly LedgerLine[], world: World): Outbox {
  const calls = callsOf(started, lines);
  const leftOf = (to: string, templateId: string): number =>
    started.accepts.find((one) => one.openid === to && one.templateId === templateId)?.left ?? 0;
  const { news, cutOff, phantomAccepts, scenario, templates } = world;
  return {
    ...{ news, cutOff, phantomAccepts, scenario, templates },
    parcels: started.parcels,
    now: started.now,
    wechat: { calls, left: leftOf },
    ledgerOf: (to, templateId) => started.shoppers.find(({ _id }) => _id === to)?.accepts[templateId] ?? 0,
  };
}

function callsOf(started: Started, lines: readonly LedgerLine[]): Call[] {
  const calls: Call[] = [];
  const runs = new Map<string, Run>();
  const dry = new Map<string, readonly number[]>();
  lines.forEach((line, place) => {
    if (line.what === 'began') runs.set(line.request, { beganAt: calls.length });
    if (line.what === 'posted') calls.push(postedCall(line, place, { started, lines }));
    if (line.what !== 'asked') return;
    const { request, touser: to, templateId } = line;
    const written = writtenAfter(lines, place, to);
    const outcome = outcomeOf(line);
    const isKnown = written.has('parcels') || (outcome === 'dry' && written.has('shoppers'));
    const purse = `${to} ${templateId}`;
    const afterDry = dry.get(purse) ?? [];
    if (outcome === 'dry') dry.set(purse, [...afterDry, calls.length]);
    calls.push({
      ...{ run: runs.get(request) ?? { beganAt: 0 }, to, templateId, at: 0, outcome, afterDry },
      ...{ isLost: !isKnown, isUnbooked: !written.has('shoppers'), says: saysOf(line, started) },
    });
  });
  return calls;
}

function postedCall(
  { lines: posted }: LedgerLine & { what: 'posted' },
  place: number,
  { started, lines }: { started: Started; lines: readonly LedgerLine[] },
): Call {
  const isLost = !writtenAfter(lines, place, ROOM).has('parcels');
  const address = { to: ROOM, templateId: ROOM, run: { beganAt: 0 }, at: 0 };
  return {
    ...address,
    outcome: 'taken',
    isLost,
    isUnbooked: false,
    afterDry: [],
    ...readRoom(posted, started.parcels),
  };
}

/** Where somebody's answer was written down between this line and their next call, by a process that lived to do it. */
function writtenAfter(lines: readonly LedgerLine[], place: number, to: string): ReadonlySet<string> {
  const written = new Set<string>();
  for (const line of lines.slice(place + 1)) {
    if (line.what === 'started' || addresseeOf(line) === to) break;
    if (line.what === 'wrote' && line.to === to) written.add(line.collection);
  }
  return written;
}

const addresseeOf = (line: LedgerLine): string | undefined =>
  line.what === 'posted' ? ROOM : line.what === 'asked' ? line.touser : undefined;

function outcomeOf({ errcode }: Asked): Call['outcome'] {
  if (errcode === 0) return 'taken';
  return errcode === NO_ACCEPT ? 'dry' : 'refused';
}

/** One who has two parcels reads of both, where a message tells of two: what they did alike. */
function saysOf({ touser, templateId, data }: Asked, { parcels }: Started): string[] {
  const isPickup = templateId === 'tmpl-pickup';
  const goods = data[isPickup ? 'thing4' : 'thing1']?.value ?? '';
  const phrase = data['phrase2']?.value;
  const milestone = isPickup ? 'awaiting_pickup' : Object.entries(PHRASES).find(([, one]) => one === phrase)?.[0];
  const own = parcels.filter(({ buyer }) => buyer === touser);
  const lead = own.find(({ items }) => goods.includes(items[0]?.name ?? '-'));
  if (!lead || !milestone) throw new Error(`a message of nothing that happened: ${JSON.stringify(data)}`);
  const told = SEVERAL.test(goods) ? [lead, ...own.filter((one) => one !== lead)] : [lead];
  return told.map(({ waybillNo }) => newsOf(waybillNo, milestone));
}
