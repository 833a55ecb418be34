import type { BuyerRequest, Parcel } from '../tracking/parcel';
import type { Issue, RaisedIssue } from '../tracking/types';
import { withBeside } from '../tracking/merging/absorb';
import { ASKED } from './asked';
import { handlingOf, isSameEpisode } from './handling';

/** What the buyer writes at once, in characters. [judged] */
export const MOST_ASKED = 200;
/** So often within a day: more brings no answer sooner. [judged] */
const MOST_A_DAY = 5;
/** Requests that a parcel keeps, and times that it was asked about and settled: beyond that people talk. [judged] */
const MOST_KEPT = 20;
const DAY_MS = 24 * 3_600_000;

/** A request as it is made: the issue that it opens or joins follows. */
export type NewRequest = Omit<BuyerRequest, 'since'>;

/** Whether it was said before. */
export const isAskedBefore = ({ requests = [] }: Pick<Parcel, 'requests'>, key: string): boolean =>
  requests.some((one) => one.key === key);

/** Whether its buyer asked as often as a shop is to answer, today or about this parcel. `now`: epoch ms. */
export function isAskedOften(
  { requests = [], raised = [] }: Pick<Parcel, 'requests' | 'raised'>,
  now: number,
): boolean {
  const today = requests.filter(({ at }) => now - at < DAY_MS).length;
  return today >= MOST_A_DAY || raised.filter(({ code }) => code === 'asked').length >= MOST_KEPT;
}

/**
 * The parcel with what its buyer asks: an issue opens, for staff alone, or it joins the one that is open. Once staff have written back, a
 * further request counts as one more reminder. `request.at`, epoch ms, is now.
 */
export function withRequest(parcel: Parcel, request: NewRequest): Parcel {
  const { raised = [], requests = [] } = parcel;
  const open = parcel.issues.find(({ code, closedAt }) => code === 'asked' && closedAt === undefined);
  const since = open?.since ?? freshSince(parcel, request.at);
  const asked = { ...parcel, requests: [...requests, { ...request, since }].slice(-MOST_KEPT) };
  const all = open
    ? raised.map((one) => (isSameEpisode(one, open) ? withOneMore(one, parcel, request) : one))
    : [...raised, opened(request, since)];
  return withBeside(asked, { raised: all }, request.at);
}

/** After whatever was settled in the same moment: it is another matter. */
const freshSince = ({ issues }: Parcel, at: number): number =>
  Math.max(
    at,
    ...issues.flatMap(({ code, closedAt }) => (code === 'asked' && closedAt !== undefined ? closedAt + 1 : [])),
  );

const opened = ({ kind }: NewRequest, since: number): RaisedIssue => ({
  ...{ code: 'asked', only: 'staff', since, openedAt: since, asks: 1 },
  why: { rule: ASKED, words: kind },
});

function withOneMore(issue: RaisedIssue, { handling, requests = [] }: Parcel, { kind, at }: NewRequest): RaisedIssue {
  const lastAt = requests.at(-1)?.at ?? issue.since;
  const isAnswered = handlingOf(handling, issue)?.deeds.some((deed) => deed.kind === 'told' && deed.at >= lastAt);
  return {
    ...{ ...issue, asks: (issue.asks ?? 0) + 1, why: { rule: ASKED, words: kind } },
    ...(isAnswered && { escalatedAt: at }),
  };
}

/** What was asked in this issue, newest first. */
export const requestsIn = ({ requests = [] }: Pick<Parcel, 'requests'>, { code, since }: Issue): BuyerRequest[] =>
  code === 'asked' ? requests.filter((one) => one.since === since).reverse() : [];
