import type { Notice } from '../_core/notices/types';
import type { ParcelOutline } from '../_core/tracking/parcel';
import type { OutgoingMessage, Ports, SendOutcome } from '../_ports';
import { afterCall, beginAttempt, releaseNotice } from '../_core/notices/attempt';
import { decided, isSameNotice, refOf, type Planned } from '../_core/notices/decision';
import { changeParcel } from './change-parcel';
import { takeParcel, withChanges, type Desk, type NoticeChange } from './notice-desk';

type Deps = Pick<Ports, 'clock' | 'log' | 'parcels' | 'messages'>;

/** A notice that a message says, with its parcel. */
export interface ToldNotice {
  parcel: ParcelOutline;
  notice: Notice;
}
/** What one message says, whatever leads it first. */
export type Message = readonly [ToldNotice, ...ToldNotice[]];

/** A message that went, or did not. */
export interface Called {
  lead: ToldNotice;
  result: SendOutcome;
  /** False when somebody else had written down by then what became of it. */
  isOurs: boolean;
}

/** What a message needs of its channel. */
export interface Telling {
  wording: (message: Message) => OutgoingMessage;
  /** Hears the answer before it is written down: for what must not be forgotten should we get no further. */
  heard?: (result: SendOutcome, lead: ToldNotice) => Promise<void>;
}

type Sending = Planned & { decision: { do: 'send' } };
const isSending = (planned: Planned): planned is Sending => planned.decision.do === 'send';

/**
 * Carries out a plan up to its first message: what needs no call is written down, then that message goes. Its further messages are for the
 * next plan.
 *
 * @returns what came of the message; undefined when there was none, or somebody else was faster
 */
export async function carryOut(
  deps: Deps,
  desk: Desk,
  { planned, wording, heard }: Telling & { planned: readonly Planned[] },
): Promise<Called | undefined> {
  const first = planned.find(isSending);
  const changes = changesWithoutCall(planned, first, deps.clock.now());
  await writeDown(deps, desk, { changes, exceptIn: first?.parcel._id });
  const message = first && (await begin(deps, desk, { first, changes }));
  if (!message) return undefined;
  const [lead] = message;
  const result = await deps.messages.send(wording(message));
  logResult(deps, lead, result);
  await hear(deps, () => heard?.(result, lead));
  return { lead, result, isOurs: await record(deps, desk, { message, result }) };
}

/** What a plan changes without a call of its own; what only its later messages say is for the next plan. */
function changesWithoutCall(planned: readonly Planned[], first: Sending | undefined, now: number): NoticeChange[] {
  return planned.flatMap((one): NoticeChange[] => {
    const { decision } = one;
    if (decision.do === 'send') return [];
    if (decision.do === 'fold' && !(first && isSameNotice(decision.into, refOf(first)))) return [];
    return [{ ...refOf(one), change: (notice) => decided(notice, decision, now) }];
  });
}

/** Whatever fails there, what WeChat answered is written down. */
async function hear({ log }: Deps, heard: () => Promise<void> | undefined): Promise<void> {
  try {
    await heard();
  } catch (error) {
    log.error('an answer was not heard', error);
  }
}

async function writeDown(
  deps: Deps,
  desk: Desk,
  { changes, exceptIn }: { changes: readonly NoticeChange[]; exceptIn: string | undefined },
): Promise<void> {
  const touched = new Set(changes.map(({ parcelId }) => parcelId).filter((parcelId) => parcelId !== exceptIn));
  for (const parcelId of touched) {
    const before = desk.get(parcelId);
    if (before) await takeParcel(deps, desk, { before, after: withChanges(before, changes) });
  }
}

/** The message with its attempt written down. Those that somebody took away in between are left out of it; undefined when its leader was. */
async function begin(
  deps: Deps,
  desk: Desk,
  { first, changes }: { first: Sending; changes: readonly NoticeChange[] },
): Promise<Message | undefined> {
  const before = desk.get(first.parcel._id);
  const others = before ? othersOf(first, [...desk.values(), withChanges(before, changes)]) : [];
  const notice = beginAttempt(first.notice, { carries: others.map(refOf) }, deps.clock.now());
  const claim = { ...refOf(first), change: () => notice };
  const taken = before && (await takeParcel(deps, desk, { before, after: withChanges(before, [...changes, claim]) }));
  if (taken) return [{ parcel: taken, notice }, ...others];
  await letGo(deps, desk, others);
  return undefined;
}

/** Those that are written down as said by this attempt of their leader. */
function othersOf({ parcel, notice, decision }: Sending, parcels: readonly ParcelOutline[]): ToldNotice[] {
  const all = parcels.flatMap((one) => one.notices.map((other) => ({ parcel: one, notice: other })));
  const into = { ...refOf({ parcel, notice }), attempt: notice.attempts + 1 };
  return all.filter((one) => {
    const { state, foldedInto } = one.notice;
    const isBegun = state === 'sending' && foldedInto?.attempt === into.attempt && isSameNotice(foldedInto, into);
    return isBegun && decision.carries.some((ref) => isSameNotice(ref, refOf(one)));
  });
}

/** Those that were to be said by a message which somebody else has taken. */
async function letGo(deps: Deps, desk: Desk, others: readonly ToldNotice[]): Promise<void> {
  const now = deps.clock.now();
  await insist(
    deps,
    desk,
    others.map((one) => changeOf(one, (notice) => releaseNotice(notice, now))),
  );
}

/**
 * Writes down the result for all that the message said, its leader first: the others learn from it.
 *
 * @returns whether it was still ours to write: WeChat may have told already that it went, or the person may be forgotten
 */
async function record(
  deps: Deps,
  desk: Desk,
  { message, result }: { message: Message; result: SendOutcome },
): Promise<boolean> {
  const now = deps.clock.now();
  const [lead, ...others] = message;
  const after = afterCall(lead.notice, result, now);
  const ofOthers = others.map((one) => changeOf(one, (notice) => afterCall(notice, result, now)));
  await insist(deps, desk, [changeOf(lead, () => after), ...ofOthers]);
  return desk.get(lead.parcel._id)?.notices.includes(after) ?? false;
}

/** A change to a notice as long as the attempt is under way that we began. */
const changeOf = ({ parcel, notice }: ToldNotice, change: NoticeChange['change']): NoticeChange => ({
  ...refOf({ parcel, notice }),
  change: (stored) => (isSameAttempt(stored, notice) ? change(stored) : stored),
});

const isSameAttempt = (stored: Notice, begun: Notice): boolean =>
  stored.state === 'sending' && stored.attempts === begun.attempts && stored.begunAt === begun.begunAt;

/** Whoever else writes to these parcels. */
async function insist(deps: Deps, desk: Desk, changes: readonly NoticeChange[]): Promise<void> {
  for (const parcelId of new Set(changes.map((change) => change.parcelId))) {
    const parcel = desk.get(parcelId);
    if (parcel) desk.set(parcelId, await changeParcel<ParcelOutline>(deps, parcel, (one) => withChanges(one, changes)));
  }
}

function logResult({ log }: Deps, { parcel, notice }: ToldNotice, result: SendOutcome): void {
  log.info('notice', {
    parcelId: parcel._id,
    milestone: notice.milestone,
    outcome: result.outcome,
    attempt: notice.attempts,
    ...('code' in result && { code: result.code }),
  });
}
