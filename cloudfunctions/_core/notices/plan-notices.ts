import type { TemplateKind } from '../../../typings/vocabulary';
import { fractionOf } from '../text/fraction-of';
import { acceptDemand } from './accept-demand';
import type { Addressee } from './addressee';
import { asOne } from './as-one';
import type { Decision, DueNotice, NoticedParcel, Planned } from './decision';
import { dueNotices, plainDecision } from './due-notices';
import { isUrgent } from './is-urgent';
import { messagesOf, MOST_IN_ONE } from './messages-of';
import { priceOfAccept } from './price-of-accept';
import { awakeMs, quietUntil } from './quiet-hours';

/** Within so long after quiet hours each person's messages go out, ms: not everybody's in the same second. */
const MORNING_SPREAD_MS = 10 * 60_000;
/** What waited for the morning is news until so long after it, ms: everybody's turn comes by then. */
const NEWS_AFTER_QUIET_MS = 3 * 3_600_000;

const KINDS: readonly TemplateKind[] = ['trouble', 'pickup', 'progress'];

/**
 * What becomes of a person's notices that are due: sent, folded into one message, kept back for something worth more, put off until quiet
 * hours end, or shown in the app only; each with its reason. Messages in the order in which what they say happened.
 *
 * @param parcels all of the person's, with their notices
 * @param now epoch ms
 */
export function planNotices(person: Addressee, parcels: readonly NoticedParcel[], now: number): Planned[] {
  const planned: Planned[] = [];
  const ready: DueNotice[] = [];
  for (const due of dueNotices(parcels, ({ to, channel }) => channel === undefined && to === person.to, now)) {
    const decision = plainDecision(due, parcels, now) ?? personalDecision(due, person, now);
    if (decision === 'leave') continue;
    if (decision) planned.push({ ...due, decision });
    else ready.push(due);
  }
  const spent = KINDS.map((kind) => {
    const ofKind = ready.filter(({ notice }) => notice.template === kind);
    return spendAccepts(ofKind, kind, { person, parcels, now });
  });
  const messages = spent.flatMap(({ going }) => going).sort((a, b) => beganAt(a) - beganAt(b));
  return [...planned, ...messages.flatMap(asOne), ...spent.flatMap(({ refused }) => refused)];
}

/** When the first thing that a message says happened, epoch ms. */
const beganAt = (message: readonly DueNotice[]): number => Math.min(...message.map(({ notice }) => notice.at));

function personalDecision(due: DueNotice, { settings, zone, to }: Addressee, now: number): Decision | undefined {
  const { told, newsUntil } = due.notice;
  if (!settings.told[told]) return { do: 'end', state: 'in_app', reason: 'switched_off' };
  const quietEnd = quietUntil(now, settings.quiet, zone);
  if (quietEnd === undefined || (settings.quiet.urgentAnyway && isUrgent(due, { now, quietEnd }))) return undefined;
  const spread = Math.min(MORNING_SPREAD_MS, awakeMs(settings.quiet) / 2);
  const until = quietEnd + Math.floor(fractionOf(to) * spread);
  return { do: 'wait', until, reason: 'quiet_hours', newsUntil: newsUntil ?? until + NEWS_AFTER_QUIET_MS };
}

interface Purse {
  person: Addressee;
  parcels: readonly NoticedParcel[];
  now: number;
}

/** Messages for which there is an accept each, and what is not told. */
interface Spent {
  going: DueNotice[][];
  refused: Planned[];
}

/** Due notices of one template, put into messages, the worthiest first, each of which costs an accept or is not sent. */
function spendAccepts(ready: readonly DueNotice[], kind: TemplateKind, purse: Purse): Spent {
  const { person } = purse;
  const worth = ({ parcel, notice }: DueNotice): number => person.worthOf(parcel.merchantId)[notice.told];
  const worthOfAll = (message: readonly DueNotice[]): number => message.reduce((sum, due) => sum + worth(due), 0);
  const sorted = [...ready].sort((a, b) => worth(b) - worth(a) || b.notice.at - a.notice.at);
  const messages = messagesOf(sorted, kind, person.codeKeyword).sort((a, b) => worthOfAll(b) - worthOfAll(a));
  const spent: Spent = { going: [], refused: [] };
  for (const message of messages) {
    const offer = { worth: worthOfAll(message), left: person.accepts[kind] - spent.going.length, kind };
    const refusal = whyNot(offer, purse);
    const host = spent.going[0];
    if (!refusal) spent.going.push([...message]);
    else if (host && kind !== 'pickup' && mayJoin(message, host)) host.push(...message);
    else spent.refused.push(...message.map((due) => ({ ...due, decision: refusal })));
  }
  return spent;
}

/**
 * Whether a message that goes anyway says for nothing what is not worth one of its own, as one number more of its parcels; so it cannot say a
 * second trouble of a parcel. Pick-up codes have to be read one by one.
 */
function mayJoin(message: readonly DueNotice[], host: readonly DueNotice[]): boolean {
  const parcels = new Set(host.map(({ parcel }) => parcel._id));
  const isSecond = message.some(({ parcel, notice }) => notice.told === 'trouble' && parcels.has(parcel._id));
  return !isSecond && host.length + message.length <= MOST_IN_ONE;
}

interface Offer {
  /** Of all that the message says. */
  worth: number;
  left: number;
  kind: TemplateKind;
}

/** Why a message is not sent; undefined when it is. */
function whyNot({ worth, left, kind }: Offer, { person, parcels, now }: Purse): Decision | undefined {
  if (left <= 0) return { do: 'end', state: 'in_app', reason: 'no_accept' };
  const { demand, best } = acceptDemand(kind, person, { parcels, now });
  if (worth >= priceOfAccept(left, demand)) return undefined;
  return { do: 'end', state: 'in_app', reason: 'kept', ...(best && { keptFor: best }) };
}
