import type { IssueCode, Sentence } from '../../../../typings/vocabulary';
import type { AboutIssue, IssueWords, SayIssue } from './about-issue';
import { enSilence } from './en-issue';
import type { FinerIssue } from './finer-issue';

const TRACE = [
  'Ask the carrier to trace it',
  'Tell the customer',
  "Reship if it hasn't moved in another 24 h",
] as const;
const BACK = ['Ask the customer whether they still want it', 'Have it tried again, or refund on return'] as const;
const COLLECT = {
  station: ['Call the customer', 'Ask the point to keep it a day longer'],
  locker: ['Call the customer', 'Ask the courier to keep it in the locker longer'],
} as const;

/** Yesterday 18:20 · nobody home */
const sinceAnd = ({ since }: AboutIssue, more: string | undefined): Pick<IssueWords, 'line'> => ({
  line: [since, ...(more === undefined ? [] : [` · ${more}`])],
});

/** The carrier said yesterday, now 22 Nov 16:00: the promise that passed, and the newer one. */
const lateLine = ({ missedDay, eta, ...about }: AboutIssue): Sentence =>
  missedDay
    ? ['The carrier said ', missedDay, ...(eta ? [', now ', eta] : [])]
    : [...(sinceAnd(about, about.reason).line ?? []), ...(eta ? [' · now ', eta] : [])];

const silentSince = ({ since }: AboutIssue): Pick<IssueWords, 'line'> => ({
  line: ['Silent since ', { ...since, kind: 'moment' }],
});

/** What staff read about each issue, and what they are advised to do. */
export const EN_STAFF_ISSUE = {
  pickup_overdue: (about) => ({
    headline: ['Not collected yet'],
    ...sinceAnd(about, about.reason),
    steps: ['Call the courier for a late pickup', 'Ship with another carrier', 'Tell the customer the new time'],
  }),
  stalled: (about) => ({
    headline: [about.city === undefined ? 'The parcel has stopped' : `Stopped in ${about.city}`],
    ...sinceAnd(about, about.reason),
    steps: TRACE,
  }),
  late: (about) => ({
    headline: ['Later than expected'],
    line: lateLine(about),
    steps: ['Tell the customer first', 'Reship or make good on urgent orders'],
  }),
  delivery_failed: (about) => ({
    headline: ['Not delivered'],
    ...sinceAnd(about, about.reason),
    steps: ['Call the depot and agree a time', 'Check the phone number', 'Tell the customer'],
  }),
  bad_address: (about) => ({
    headline: ['The address is not clear'],
    ...sinceAnd(about, about.reason),
    steps: ['Ask the customer for the full address', 'Report the addition to the carrier', 'Confirm it was changed'],
  }),
  unreachable: (about) => ({
    headline: ["The customer can't be reached by phone"],
    ...sinceAnd(about, about.reason),
    steps: ['Check the number', 'Call the depot for the customer'],
  }),
  missorted: (about) => ({
    headline: [`Went to the wrong place${about.city === undefined ? '' : `, now in ${about.city}`}`],
    ...sinceAnd(about, about.reason),
    steps: ['Push the depot to send it on', 'Tell the customer it takes some days more'],
  }),
  customs_held: (about) => ({
    headline: ['Customs needs papers'],
    ...sinceAnd(about, about.reason),
    steps: ['Check the declaration', 'Give the customer the official address', 'Never collect papers yourself'],
  }),
  duty_unpaid: (about) => ({
    headline: ['Duty to be paid before release'],
    ...sinceAnd(about, about.duty),
    steps: ['Find out who pays the duty', 'If you do, pay it now', 'Tell the customer'],
  }),
  damaged: (about) => ({
    headline: ['Box damaged'],
    ...sinceAnd(about, about.reason),
    steps: ['Decide: reship or refund', 'Tell the customer', 'Claim from the carrier soon'],
  }),
  lost: (about) => ({
    headline: ['The parcel may be lost'],
    ...sinceAnd(about, about.reason),
    steps: ['Have the carrier confirm the loss', 'Agree with the customer: reship or refund', 'Claim from the carrier'],
  }),
  refused: (about) => ({
    headline: ['Refused by the customer, going back'],
    ...sinceAnd(about, about.reason),
    steps: ['Ask why', 'Intercept it, or refund on return'],
  }),
  pickup_uncollected: (about) => ({
    headline: about.until ? ['Not collected, kept until ', about.until] : ['Not collected, about to go back'],
    ...sinceAnd(about, about.station ?? about.reason),
    steps: COLLECT[about.isInLocker ? 'locker' : 'station'],
  }),
  not_received: (about) => ({
    headline: ['Marked delivered, not received'],
    ...sinceAnd(about, about.reason),
    steps: ['Get the proof of delivery', 'Call the depot', 'Answer the customer within 24 h'],
  }),
  asked: (about) => ({
    headline: ['The customer is asking you'],
    ...sinceAnd(about, undefined),
    steps: ['Read what the customer asks', 'Tell the customer', 'Mark it solved once answered'],
  }),
} satisfies Record<IssueCode, SayIssue>;

/** What staff read instead of some. */
export const EN_STAFF_FINER: Readonly<Partial<Record<FinerIssue, SayIssue>>> = {
  bad_phone: (about) => ({
    headline: ["The customer's phone number is wrong"],
    ...sinceAnd(about, about.reason),
    steps: ['Check the number', 'Report the right one to the carrier', 'Confirm it was changed'],
  }),
  out_of_area: (about) => ({
    headline: ['Outside the depot’s delivery area'],
    ...sinceAnd(about, about.reason),
    steps: [
      'Ask the depot to pass it to one that delivers there',
      'If none does, ship with another carrier',
      'Tell the customer it takes some days more',
    ],
  }),
  only_held: (about) => ({
    headline: ['Held by customs for a check'],
    ...sinceAnd(about, about.reason),
    steps: ['Check the declaration', 'Ask the carrier what is being checked', 'Tell the customer to wait'],
  }),
  customs_dwell: (about) => ({
    headline: ['Customs is taking longer than usual'],
    line: ['There since ', { ...about.since, kind: 'day' }],
    steps: [
      'Ask the carrier what it is waiting for',
      'Check the declaration',
      'Tell the customer it takes some days more',
    ],
  }),
  at_hub: (about) => ({
    headline: [`Stopped ${about.city === undefined ? 'at a hub' : `in ${about.city}`}`],
    line: ['There since ', { ...about.since, kind: 'moment' }],
    steps: TRACE,
  }),
  no_news: (about) => ({ headline: [enSilence(about)], ...silentSince(about), steps: TRACE }),
  no_news_abroad: (about) => ({
    headline: ['No news from abroad for a while'],
    ...silentSince(about),
    steps: ['Ask the carrier to trace it', 'Tell the customer to wait some more'],
  }),
  not_collected: (about) => ({
    headline: ['Not collected by the customer yet'],
    ...sinceAnd(about, about.station),
    steps: COLLECT[about.isInLocker ? 'locker' : 'station'],
  }),
  not_rescheduled: (about) => ({
    headline: ['Not delivered, and not tried again'],
    ...sinceAnd(about, about.reason),
    steps: ['Push the depot to try again', 'Check phone number and address', 'Tell the customer the new time'],
  }),
  back_unexplained: (about) => ({
    headline: ['Going back, nobody says why'],
    ...sinceAnd(about, undefined),
    steps: ['Ask the depot why it goes back', ...BACK],
  }),
  back_for_reason: (about) => ({ headline: ['Going back'], ...sinceAnd(about, about.reason), steps: BACK }),
  said_missing: (about) => ({
    headline: ["The customer didn't get it, though marked delivered"],
    ...sinceAnd(about, about.reason),
    steps: ['Get the proof of delivery', 'Call the depot', 'Answer the customer within 24 h'],
  }),
  said_damaged: (about) => ({
    headline: ['The customer says it arrived damaged'],
    ...sinceAnd(about, about.reason),
    steps: ['Ask the customer for photos', 'Answer within 24 h: reship or refund', 'Claim from the carrier soon'],
  }),
  asked_time: (about) => ({
    headline: ['The customer wants another delivery time'],
    ...sinceAnd(about, undefined),
    steps: ['Call the depot and agree the time', 'Tell the customer whether it worked', 'Mark it solved once agreed'],
  }),
  asked_address: (about) => ({
    headline: ['The customer added to the address'],
    ...sinceAnd(about, undefined),
    steps: ['Tap Reveal to see it', 'Report it to the carrier and have it confirmed', 'Tell the customer'],
  }),
};
