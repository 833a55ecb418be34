import type { Notice } from '../_core/notices/types';
import type { Parcel } from '../_core/tracking/parcel';
import type { OutgoingMessage, Ports, SendOutcome } from '../_ports';
import type { Locale } from '../../typings/vocabulary';
import { fillMessage } from '../_core/notices/fill-message';
import { ATTEMPT_LEASE_MS, backoffMs, beginAttempt, endNotice, judgeNotice } from '../_core/notices/judge-notice';
import { localeOf, settingsOf } from '../_core/access/settings';
import { withNotices } from '../_core/tracking/merging/absorb';
import { changeParcel } from './change-parcel';

type Deps = Pick<Ports, 'clock' | 'log' | 'parcels' | 'shoppers' | 'messages' | 'templates'>;

/**
 * Sends what is due of these parcels' notices until all is done or the budget is spent. Each attempt is recorded before
 * its call and its result after; whoever loses the race for a notice leaves it to the other.
 * What goes wrong with one parcel is logged and comes again by the timer; the others go on.
 * Four operations a notice sent (the shopper, the claim, the result, the ledger), two more after a lost race.
 *
 * @param budgetMs no notice is begun after this much time
 * @returns how many were sent
 */
export async function deliverNotices(deps: Deps, parcels: readonly Parcel[], budgetMs: number): Promise<number> {
  const until = deps.clock.now() + budgetMs;
  let sent = 0;
  for (const parcel of parcels) {
    try {
      sent += await deliverOfParcel(deps, parcel, until);
    } catch (error) {
      deps.log.error('notices of one parcel failed', error, { parcelId: parcel._id });
    }
  }
  return sent;
}

async function deliverOfParcel(deps: Deps, first: Parcel, until: number): Promise<number> {
  let parcel: Parcel | undefined = first;
  let sent = 0;
  while (parcel && deps.clock.now() <= until) {
    const notice = dueNotice(parcel, deps.clock.now());
    if (!notice) return sent;
    const step: Step = await deliver(deps, parcel, notice);
    parcel = step.parcel;
    sent += step.sent;
  }
  return sent;
}

interface Step {
  /** Absent when somebody else took over. */
  parcel?: Parcel;
  sent: 0 | 1;
}

/** The oldest notice that is due. One that waits for its next try does not hold up the others: it will be stale then. */
const dueNotice = ({ notices }: Parcel, now: number): Notice | undefined =>
  notices.filter(({ nextAt }) => nextAt !== undefined && nextAt <= now).sort((a, b) => a.at - b.at)[0];

async function deliver(deps: Deps, parcel: Parcel, notice: Notice): Promise<Step> {
  const shopper = await deps.shoppers.byOpenid(notice.to);
  const templateId = deps.templates[notice.template].id;
  const acceptsLeft = shopper?.accepts[templateId] ?? 0;
  const now = deps.clock.now();
  const judgement = judgeNotice(notice, { parcel, settings: settingsOf(shopper), acceptsLeft, now });
  const claimed =
    judgement.verdict === 'send' ? beginAttempt(notice, now) : endNotice(notice, judgement.verdict, judgement.reason);
  const taken = await takeNotice(deps, parcel, claimed);
  if (!taken) return { sent: 0 };
  if (judgement.verdict !== 'send') return { parcel: taken, sent: 0 };
  const attempt = { parcel: taken, notice: claimed, acceptsLeft };
  const result = await deps.messages.send(messageFor(deps, attempt, localeOf(settingsOf(shopper))));
  return record(deps, attempt, result);
}

/** A notice whose attempt is written down, and its parcel as it was written. */
interface Attempt {
  parcel: Parcel;
  notice: Notice;
  /** What the ledger held when it was judged. */
  acceptsLeft: number;
}

/** One conditional write; undefined when another writer was faster, whoever it was: the timer comes back to it. */
async function takeNotice({ parcels }: Deps, parcel: Parcel, notice: Notice): Promise<Parcel | undefined> {
  const after = withNotices(
    parcel,
    parcel.notices.map((old) => (old.id === notice.id ? notice : old)),
  );
  return (await parcels.replace(parcel, after)) ? { ...after, version: parcel.version + 1 } : undefined;
}

function messageFor({ templates }: Deps, { parcel, notice }: Attempt, locale: Locale): OutgoingMessage {
  const { id, keywords } = templates[notice.template];
  return {
    to: notice.to,
    templateId: id,
    page: `pages/timeline/index?parcelId=${parcel._id}`,
    lang: locale === 'en' ? 'en_US' : 'zh_CN',
    values: fillMessage(notice, parcel, { keywords, locale }),
  };
}

async function record(deps: Deps, { parcel, notice, acceptsLeft }: Attempt, result: SendOutcome): Promise<Step> {
  const { outcome } = result;
  deps.log.info('notice', {
    parcelId: parcel._id,
    milestone: notice.milestone,
    outcome,
    attempt: notice.attempts,
    ...('code' in result && { code: result.code }),
  });
  const ended = afterSending(notice, result, deps.clock.now());
  const after = await changeParcel(deps, parcel, (before) =>
    withNotices(
      before,
      before.notices.map((old) => (old.id === ended.id ? ended : old)),
    ),
  );
  const templateId = deps.templates[notice.template].id;
  if (outcome === 'sent') await deps.shoppers.spendAccept(notice.to, templateId);
  if (outcome === 'no_accept') await deps.shoppers.emptyAccepts(notice.to, templateId, acceptsLeft);
  return { parcel: after, sent: outcome === 'sent' ? 1 : 0 };
}

function afterSending(notice: Notice, result: SendOutcome, now: number): Notice {
  switch (result.outcome) {
    case 'sent':
      return { ...endNotice(notice, 'sent'), sentAt: now };
    case 'no_accept':
      return endNotice(notice, 'in_app', 'no_accept');
    case 'refused':
      return endNotice(notice, 'failed', 'refused_by_wechat');
    case 'later':
      return { ...notice, state: 'waiting', reason: 'temporary_failure', nextAt: now + backoffMs(notice.attempts) };
    case 'unsure':
      return { ...notice, reason: 'answer_lost', nextAt: now + ATTEMPT_LEASE_MS };
  }
}
