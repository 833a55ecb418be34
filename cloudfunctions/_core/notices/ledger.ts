/** What we know of the messages that one person lets us send. WeChat's own books decide; these follow them. */
export interface Ledger {
  /** Template id → accepts left, never below 0. */
  accepts: Record<string, number>;
  /** What was reported lately, oldest first, so that phone and WeChat can tell of the same tap and it counts once. */
  reports?: AcceptReport[];
}

/** A tap as one of the two told of it. */
export interface AcceptReport {
  by: 'phone' | 'wechat';
  /** Tells this report from the same one's others: said again it changes nothing. */
  key: string;
  /** Epoch ms of our clock. */
  at: number;
  /** What was accepted. */
  templateIds: string[];
}

/** Phone and WeChat tell of one tap within this time of each other, ms [ours]. */
export const SAME_TAP_MS = 2 * 60_000;
/** Reports that are kept: fifteen taps of which both told. */
const MOST_REPORTS = 30;
/** And for how long, ms: WeChat repeats within the minute, a phone within the hour. */
const REPORTS_KEPT_MS = 24 * 60 * 60_000;

/**
 * The ledger with a report taken in; the very same object when it was told before, or is older than what is kept. A tap counts once,
 * whichever of the two told first, or alone, and however often: of taps closer than `SAME_TAP_MS` that only one of the two told of, the
 * ledger may count fewer than there were, never more.
 */
export function withReport<L extends Ledger>(ledger: L, report: AcceptReport): L {
  const { reports = [] } = ledger;
  const isKnown = reports.some(({ by, key }) => by === report.by && key === report.key);
  if (isKnown || report.templateIds.length === 0) return ledger;
  const all = [...reports, report].sort((a, b) => a.at - b.at);
  const kept = newest(all);
  if (!kept.includes(report)) return ledger;
  const accepts = { ...ledger.accepts };
  for (const id of new Set(report.templateIds)) {
    const isNew = tapsIn(all, id) > tapsIn(reports, id);
    if (isNew) accepts[id] = (accepts[id] ?? 0) + 1;
  }
  return { ...ledger, accepts, reports: kept };
}

/** Of reports in order of time, those that are kept. */
function newest(reports: readonly AcceptReport[]): AcceptReport[] {
  const last = reports.at(-1)?.at ?? 0;
  return reports.slice(-MOST_REPORTS).filter(({ at }) => last - at <= REPORTS_KEPT_MS);
}

/** The fewest taps of a template that these reports can stand for: as many of them as possible tell of one tap in pairs. */
function tapsIn(reports: readonly AcceptReport[], templateId: string): number {
  const timesBy = (teller: AcceptReport['by']): number[] =>
    reports
      .filter(({ by, templateIds }) => by === teller && templateIds.includes(templateId))
      .map(({ at }) => at)
      .sort((a, b) => a - b);
  const phone = timesBy('phone');
  const wechat = timesBy('wechat');
  return phone.length + wechat.length - pairsOf(phone, wechat);
}

/** How many of one list have a partner of their own in the other, both in order of time. */
function pairsOf(some: readonly number[], others: readonly number[]): number {
  let from = 0;
  let pairs = 0;
  for (const at of some) {
    while ((others[from] ?? Infinity) < at - SAME_TAP_MS) from += 1;
    if ((others[from] ?? Infinity) > at + SAME_TAP_MS) continue;
    from += 1;
    pairs += 1;
  }
  return pairs;
}

/** A message went out: one less, never below 0; the very same object when there was none. */
export const spent = <L extends Ledger>(ledger: L, templateId: string): L =>
  withLeft(ledger, templateId, leftOf(ledger, templateId) - 1);

/** WeChat said that none was left when `seen` were thought to be: what came meanwhile stays. */
export const emptied = <L extends Ledger>(ledger: L, templateId: string, seen: number): L =>
  withLeft(ledger, templateId, leftOf(ledger, templateId) - seen);

/** The person took it back at `at` (epoch ms): only what they gave since is left. */
export function withdrawn<L extends Ledger>(ledger: L, templateId: string, at: number): L {
  const since = (ledger.reports ?? []).filter((report) => report.at > at);
  return withLeft(ledger, templateId, Math.min(leftOf(ledger, templateId), tapsIn(since, templateId)));
}

/** Accepts left of a template. */
export const leftOf = ({ accepts }: Pick<Ledger, 'accepts'>, templateId: string): number =>
  Math.max(0, accepts[templateId] ?? 0);

function withLeft<L extends Ledger>(ledger: L, templateId: string, count: number): L {
  const left = Math.max(0, count);
  if (left === leftOf(ledger, templateId)) return ledger;
  return { ...ledger, accepts: { ...ledger.accepts, [templateId]: left } };
}
