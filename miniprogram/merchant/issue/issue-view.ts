import type { IssuePage } from '../../../typings/merchant';
import { goodsText } from '../../format/goods-text';
import { joined } from '../../format/joined';
import { sentenceText, spaced } from '../../format/sentence-text';
import { aloud, spelled, waybillText } from '../../format/spoken';
import { ageText, durationText, momentText, nearText } from '../../format/times';
import { hurryText } from '../bench/task-view';
import { markOf } from '../../theme/marks';
import type { Family, Mark } from '../../theme/marks';
import { clockView } from './clock-view';
import type { ClockView } from './clock-view';
import type { IssueWording } from './issue-wording';
import { logRows } from './log-view';
import type { LogRow } from './log-view';

/** Everything on the issue page that follows from the issue and the time. Absent parts are null. */
export interface IssueView {
  hero: Mark & { word: string; headline: string; line: string };
  clock: ClockView;
  /** It is over. `mayReopen`: it was settled by hand. */
  closed: { title: string; line: string; mayReopen: boolean } | null;
  steps: { n: number; text: string; note: string }[];
  /** Who is on it. */
  taken: { text: string; whose: 'mine' | 'theirs' | 'nobodys' };
  call: { text: string; phone: string; label: string } | null;
  /** Where to ask when nobody's number is known; else empty. */
  noCall: string;
  receiver: { text: string; label: string };
  parcel: { goods: string; line: string };
  why: { text: string; notes: string[] };
  raw: { text: string; time: string } | null;
  log: LogRow[];
}

export function issueView(issue: IssuePage, wording: IssueWording): IssueView {
  return {
    hero: heroView(issue, wording),
    clock: clockView(issue, wording),
    closed: closedView(issue, wording),
    steps: stepsView(issue, wording),
    taken: takenView(issue, wording),
    call: callView(issue, wording),
    noCall: issue.call === undefined ? spaced(wording.issueWords.noCall(issue.carrierName)) : '',
    receiver: receiverView(issue, wording),
    parcel: parcelView(issue),
    why: whyView(issue, wording),
    raw: issue.words === undefined ? null : { text: issue.words.raw, time: momentText(issue.words.at, wording.reader) },
    log: logRows(issue, wording),
  };
}

/** `trouble` once the deadline has passed, `needs` before: as on the workbench. */
export function familyOf({ closedAt, deadlineAt }: IssuePage, now: number): Family {
  if (closedAt !== undefined) return 'done';
  return deadlineAt !== undefined && deadlineAt < now ? 'trouble' : 'needs';
}

function heroView(issue: IssuePage, wording: IssueWording): IssueView['hero'] {
  const { reader } = wording;
  const { icon } = markOf({ stage: issue.stage, issue: issue.code });
  return {
    family: familyOf(issue, reader.now),
    icon: issue.closedAt === undefined ? icon : 'check',
    word: heroWord(issue, wording),
    headline: sentenceText(issue.headline, reader),
    line: issue.line === undefined ? '' : sentenceText(issue.line, reader),
  };
}

function heroWord({ code, closedAt, outcome, deadlineAt }: IssuePage, wording: IssueWording): string {
  const { reader, workbench, issueWords } = wording;
  if (closedAt !== undefined) return outcome === undefined ? issueWords.answered : issueWords.solved;
  return deadlineAt === undefined ? workbench.kinds[code] : hurryText(deadlineAt - reader.now, workbench);
}

function closedView(issue: IssuePage, { reader, issueWords }: IssueWording): IssueView['closed'] {
  const { closedAt, outcome } = issue;
  if (closedAt === undefined) return null;
  const at = momentText(closedAt, reader);
  if (outcome === undefined) return { title: issueWords.answeredTitle, line: at, mayReopen: false };
  const solved = [...issue.log].reverse().find(({ what }) => what.kind === 'solved');
  const note = solved?.what.kind === 'solved' ? (solved.what.note ?? '') : '';
  const title = issueWords.solvedTitle(issueWords.outcomes[outcome]);
  return { title, line: joined([solved?.by ?? '', at, note]), mayReopen: true };
}

/** What was learned from past ones stands under the first step: that is the one it is about. */
function stepsView({ steps, evidence }: IssuePage, { issueWords }: IssueWording): IssueView['steps'] {
  const note = evidence === undefined ? '' : issueWords.evidence(evidence.n, evidence.sameDay);
  return steps.map((text, place) => ({ n: place + 1, text, note: place === 0 ? note : '' }));
}

function takenView({ taken }: IssuePage, { reader, issueWords }: IssueWording): IssueView['taken'] {
  if (taken === undefined) return { text: issueWords.nobody, whose: 'nobodys' };
  const since = nearText(taken.at, reader);
  const text = taken.mine ? issueWords.youOnIt(since) : issueWords.onIt(taken.name, since);
  return { text: spaced(text), whose: taken.mine ? 'mine' : 'theirs' };
}

function callView({ call, carrierName }: IssuePage, { reader, timeline }: IssueWording): IssueView['call'] {
  if (call === undefined) return null;
  const nameless = {
    courier: timeline.call(timeline.aCourier),
    station: timeline.callPoint.station,
    carrier: timeline.call(carrierName),
  };
  const text = spaced(call.name === undefined ? nameless[call.who] : timeline.call(call.name));
  return { text, phone: call.phone, label: aloud([text, timeline.phoneTail(spelled(call.phone.slice(-4)))], reader) };
}

function receiverView({ receiver }: IssuePage, { reader, timeline, issueWords }: IssueWording): IssueView['receiver'] {
  const tail = timeline.phoneTail(spelled(receiver.phone.slice(-4)));
  return {
    text: joined([receiver.name, receiver.phone]),
    label: aloud([issueWords.receiver, receiver.name, tail], reader),
  };
}

function parcelView({ goods, carrierName, waybillNo, place = '', orderNo }: IssuePage): IssueView['parcel'] {
  return { goods: joined([goodsText(goods), place]), line: joined([carrierName, waybillText(waybillNo), orderNo]) };
}

function whyView({ why, seenAt, usual }: IssuePage, { reader, issueWords }: IssueWording): IssueView['why'] {
  const age = seenAt === undefined ? '' : spaced(issueWords.dataAge(ageText(seenAt, reader)));
  const often = usual && issueWords.usual(durationText(usual.p50Ms, reader), durationText(usual.p90Ms, reader));
  const notes = [age, usual && often ? joined([spaced(often), issueWords.usualFrom(usual.n)]) : ''];
  return { text: sentenceText(why, reader), notes: notes.filter((note) => note !== '') };
}
