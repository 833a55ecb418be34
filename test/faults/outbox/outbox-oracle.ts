import type { Notice } from '../../../cloudfunctions/_core/notices/types';
import type { Parcel } from '../../../cloudfunctions/_core/tracking/parcel';
import type { Must } from '../broken-promise';
import { newsOf } from './said';
import { NODES } from './scenario';
import type { Call, Wechat } from './wechat';
import { tellingOf, type Told, type World } from './world';

/** News older than this is told in the app only, ms. */
const TELL_WITHIN_MS = 12 * 3_600_000;
/** So many accepts of each template that a message more leaves some. */
const PLENTY = 3;
/** What is worth saying twice rather than never. */
const ONCE_MORE: ReadonlySet<string> = new Set(['delivery_failed', 'awaiting_pickup', 'delivered']);
/** Why something may end without a message, though it would have had one had nothing gone wrong. */
const EXCUSES: ReadonlySet<string> = new Set([
  ...['superseded', 'outdated', 'answer_lost', 'kept'],
  ...['refused_by_wechat', 'temporary_failure'],
]);

const isWorthASecond = (news: string): boolean => ONCE_MORE.has(news.split(' ').at(-1) ?? '');

/** What is judged: the product's parcels and ledger, and beside them what carriers, WeChat and people know. */
export type Outbox = Pick<
  World,
  'parcels' | 'news' | 'now' | 'cutOff' | 'phantomAccepts' | 'ledgerOf' | 'templates'
> & {
  wechat: Pick<Wechat, 'calls' | 'left'>;
  scenario: Pick<World['scenario'], 'accepts' | 'happenings' | 'parcels'>;
};

/** What became of one world by WeChat's books. */
export interface Judged {
  messages: number;
  /** Messages whose answer nobody heard who lived to write it down. */
  lostAnswers: number;
  /** News that was told once more, after an answer was lost. */
  again: number;
  /** News that nobody got a message of because an answer was lost. */
  dropped: number;
  /** Calls after WeChat had said 43101, by functions that could not know. */
  unheardRefusals: number;
  /** The same, by functions that had begun before. */
  concurrentRefusals: number;
  /** Accepts that our ledger has and WeChat's books have not, for the same reasons. */
  ledgerAhead: number;
  /** What became of each notice: `person news` → why it ended, or `told`. */
  ends: ReadonlyMap<string, string>;
}

/** Judges a world in which nothing is left to do. `undisturbed`: how it ends when nothing goes wrong. */
export function judgeOutbox(world: Outbox, must: Must, undisturbed?: Judged): Judged {
  holdsAcknowledged(world, must);
  const ends = endsOf(world, must);
  const judged: Judged = {
    messages: world.wechat.calls.filter(isTaken).length,
    lostAnswers: world.wechat.calls.filter((call) => call.isLost && (isTaken(call) || call.outcome === 'never came'))
      .length,
    again: repeatsOf(world, must),
    dropped: [...ends.values()].filter((end) => end === 'answer_lost').length,
    ...refusalsOf(world, must),
    ledgerAhead: ledgerAhead(world, must),
    ends,
  };
  if (undisturbed) endsAsWell(world, judged, { undisturbed, must });
  return judged;
}

const isTaken = ({ outcome }: Call): boolean => outcome === 'taken';

/** I1: what was acknowledged stands in its parcel. */
function holdsAcknowledged({ news, parcels }: Outbox, must: Must): void {
  const byNumber = new Map(parcels.map((parcel) => [parcel.waybillNo, parcel]));
  for (const { waybillNo, node, at, takenAt } of news) {
    must(takenAt !== undefined, 'a push is never taken in', { waybillNo, node });
    const events = byNumber.get(waybillNo)?.events ?? [];
    const isThere = events.some((event) => event.at === at && event.rawText === NODES[node].words);
    must(isThere, 'a node that was acknowledged is lost', { waybillNo, node });
  }
}

/** I5: every milestone is in WeChat's books, or its notice says for good why not. */
function endsOf(world: Outbox, must: Must): Map<string, string> {
  const ends = new Map<string, string>();
  for (const parcel of world.parcels) {
    must(parcel.nextNoticeAt === undefined, 'a parcel waits for ever', parcel.notices);
    for (const told of world.news.filter(({ waybillNo }) => waybillNo === parcel.waybillNo)) {
      const own = parcel.notices.filter(({ milestone }) => milestone === told.node);
      const notice = own.find(({ to }) => to === told.buyer);
      must(notice !== undefined || isAnswered(told, world), 'a milestone has no notice', told);
      for (const one of own)
        ends.set(`${one.to} ${tellingOf(told)}`, endOf(world, { parcel, told, notice: one }, must));
    }
  }
  return ends;
}

/** Trouble that was over by the time we were told of it is none: what answers it may have been written before it was acknowledged. */
const isAnswered = ({ node, waybillNo, at, takenAt }: Told, { news }: Outbox): boolean =>
  node === 'delivery_failed' &&
  news.some((later) => later.waybillNo === waybillNo && later.at > at && later.pushedAt <= (takenAt ?? 0));

interface About {
  parcel: Parcel;
  told: Told;
  notice: Notice;
}

const callsAbout = (
  { wechat }: Outbox,
  { parcel, notice: { milestone, channel, to } }: Pick<About, 'parcel' | 'notice'>,
) =>
  wechat.calls.filter((call) => call.to === (channel ?? to) && call.says.includes(newsOf(parcel.waybillNo, milestone)));

function endOf(world: Outbox, about: About, must: Must): string {
  const { notice, told } = about;
  const calls = callsAbout(world, about);
  const isInBooks = calls.some(isTaken);
  const { state, reason = '' } = notice;
  const seen = { told: tellingOf(told), notice, calls };
  must(notice.nextAt === undefined, 'a notice waits for ever', seen);
  if (state === 'sent' || state === 'folded') {
    must(isInBooks, 'a notice counts as told that is not in the books', seen);
    return 'told';
  }
  must(state === 'in_app' || state === 'failed', 'a notice has no end', seen);
  must(!calls.some((call) => isTaken(call) && !call.isLost), 'a notice does not know that it was told', seen);
  must(isTrue[reason]?.({ world, calls, ...about }) ?? reason !== '', 'a notice ends with a wrong reason', seen);
  return reason;
}

type Check = (about: About & { world: Outbox; calls: readonly Call[] }) => boolean;

/** What must be so where a notice ends with this reason. */
const isTrue: Readonly<Record<string, Check>> = {
  superseded: ({ world, told }) => world.news.some((one) => one.waybillNo === told.waybillNo && one.at > told.at),
  outdated: ({ world, told }) => world.now - told.at > TELL_WITHIN_MS,
  answer_lost: ({ world, calls, notice, told }) =>
    calls.some(({ isLost }) => isLost) || world.cutOff.has(`${notice.to} ${tellingOf(told)}`),
  refused_by_wechat: ({ calls }) => calls.some(({ outcome }) => outcome === 'refused'),
  temporary_failure: ({ calls }) => calls.filter(({ outcome }) => outcome === 'busy').length >= 1,
  quiet_hours: () => false,
  folded: () => false,
  in_turn: () => false,
};

/** I4: nothing is told twice, but once more for each answer that was lost, and only what matters. @returns how often it was */
function repeatsOf(world: Outbox, must: Must): number {
  let again = 0;
  const told = new Map<string, Call[]>();
  for (const call of world.wechat.calls.filter(isTaken))
    for (const news of call.says) told.set(`${call.to} ${news}`, [...(told.get(`${call.to} ${news}`) ?? []), call]);
  for (const [news, calls] of told) {
    const lost = calls.filter(({ isLost }) => isLost).length;
    must(calls.length - 1 <= lost, 'a message is sent twice though its answer came', { news, calls });
    const isWorthIt = calls.slice(1).every(({ says: [lead = ''] }) => isWorthASecond(lead) || isWorthASecond(news));
    must(isWorthIt, 'a message is sent twice that is not worth it', { news, calls });
    again += calls.length - 1;
  }
  return again;
}

/** F19: who heard that no accept is left does not ask again before there is one. */
function refusalsOf({ wechat: { calls } }: Outbox, must: Must): Pick<Judged, 'unheardRefusals' | 'concurrentRefusals'> {
  const refusals = { unheardRefusals: 0, concurrentRefusals: 0 };
  for (const call of calls) {
    const before = call.afterDry.map((nth) => ({ nth, dry: calls[nth] })).filter(({ dry }) => dry !== undefined);
    const known = before.filter(({ dry }) => dry?.isLost === false);
    const isUnderWay = ({ nth, dry }: (typeof before)[number]) => dry?.run !== call.run && call.run.beganAt <= nth;
    const broken = known.filter((one) => !isUnderWay(one));
    must(broken.length === 0, 'a call after 43101 without an accept since', { call, after: broken[0]?.dry });
    if (known.length > 0) refusals.concurrentRefusals += 1;
    else if (before.length > 0) refusals.unheardRefusals += 1;
  }
  return refusals;
}

/** Our ledger is not below 0, and above WeChat's books only by what nobody could tell us. */
function ledgerAhead(world: Outbox, must: Must): number {
  const { wechat, scenario, phantomAccepts } = world;
  let ahead = 0;
  const people = new Set(scenario.parcels.map(({ buyer }) => buyer));
  for (const to of people)
    for (const [kind, { id }] of Object.entries(world.templates)) {
      const [ours, theirs] = [world.ledgerOf(to, id), wechat.left(to, id)];
      const unbooked = wechat.calls.filter(
        (call) => call.to === to && call.templateId === id && call.isUnbooked,
      ).length;
      const given = scenario.accepts[kind] ?? 0;
      const wrong = typeof given === 'number' ? 0 : Math.max(0, given.ours - given.books);
      const excused = unbooked + wrong + phantomAccepts;
      must(ours >= 0, 'the ledger is below 0', { to, kind, ours });
      must(ours - theirs <= excused, 'the ledger is above the books', { to, kind, ours, theirs, excused });
      ahead += Math.max(0, ours - theirs);
    }
  return ahead;
}

/**
 * What would have been told had nothing gone wrong is told, was overtaken or kept back, or an answer was lost: whoever has plenty of accepts
 * lacks none but for messages that were told twice, and for such as nobody lived to take off the ledger: too much was promised to others then.
 */
function endsAsWell(world: Outbox, { ends }: Judged, { undisturbed, must }: { undisturbed: Judged; must: Must }): void {
  const { accepts, happenings } = world.scenario;
  const isPlenty = Object.values(accepts).every((count) => typeof count === 'number' && count >= PLENTY);
  if (!isPlenty || happenings.some(([, { what }]) => what === 'withdraw')) return;
  const unlucky = new Set(world.wechat.calls.filter((call) => call.isLost || call.isUnbooked).map(({ to }) => to));
  for (const [news, want] of undisturbed.ends) {
    // Trouble that was over by the time we were told of it has no notice.
    const end = ends.get(news) ?? 'superseded';
    const isEmpty = end === 'no_accept' && unlucky.has(news.split(' ')[0] ?? '');
    // What accepts were kept from has none either way.
    const isAsWell = end === 'told' || end === want || (want === 'kept' && end === 'no_accept');
    must(isAsWell || EXCUSES.has(end) || isEmpty, 'somebody is not told for no reason', { news, want, end });
  }
}
