import type { IssueCode, Sentence, TimeSlot } from '../../../../typings/vocabulary';
import type { AboutIssue, IssueWords, LastSeen, SayIssue } from './about-issue';
import type { FinerIssue } from './finer-issue';

const because = ({ reason }: AboutIssue): Pick<IssueWords, 'line'> =>
  reason === undefined ? {} : { line: [`Reason: ${reason}`] };

const shopKnows = ({ isShopTold }: AboutIssue): string =>
  isShopTold ? 'the shop has been told' : 'the shop sees it too';
const nothingToDo = ({ isShopTold }: AboutIssue): string =>
  isShopTold ? 'Nothing to do, the shop has been told' : 'Nothing to do';

/** There since yesterday 18:20; the next scan usually comes within 9 h on this route */
const asUsual = ({ usual }: AboutIssue, begun: Sentence, otherwise?: string): Sentence => {
  const more = usual === undefined ? otherwise : `the next scan usually comes within ${usual} on this route`;
  return more === undefined ? begun : [...begun, `; ${more}`];
};

const dayOf = (slot: TimeSlot): TimeSlot => ({ ...slot, kind: 'day' });

/** What the shopper reads about each issue. */
export const EN_ISSUE = {
  pickup_overdue: (about) => ({
    headline: ['Not collected yet'],
    line: ['Shipped ', about.shipped, `; ${shopKnows(about)}`],
    steps: ['Wait a day', 'Then ask the shop'],
  }),
  stalled: (about) => ({
    headline: [about.city === undefined ? 'The parcel has stopped' : `Stopped in ${about.city}`],
    line: ['Since ', about.since, `; ${shopKnows(about)}`],
    steps: ['Nothing to do', "Ask the shop if it doesn't move"],
  }),
  late: ({ eta, missedDay }) => ({
    headline: ['Later than expected'],
    line: eta
      ? ['New time: ', eta]
      : missedDay
        ? ['The carrier said ', missedDay, '; no new time yet']
        : ['No new time yet'],
    steps: ['Nothing to do', 'In a hurry, ask the shop'],
  }),
  delivery_failed: (about) => ({
    headline: ['Not delivered, usually tried again'],
    ...because(about),
    steps: [`Call ${about.courier ?? 'the courier'} and agree a time`, 'Or ask for a pickup point'],
  }),
  bad_address: () => ({
    headline: ['The address is not clear'],
    line: ["The courier can't find the door"],
    steps: ['Give the shop the full address', 'The shop tells the carrier'],
  }),
  unreachable: () => ({
    headline: ["Can't reach you by phone"],
    line: ['The courier called and got no answer'],
    steps: ['Call back now', 'Or give the shop another number'],
  }),
  missorted: ({ city }) => ({
    headline: ['Went to the wrong place'],
    line: [city === undefined ? 'It will be somewhat later' : `It is in ${city} now and will be somewhat later`],
    steps: ['Nothing to do'],
  }),
  customs_held: ({ reason }) => ({
    headline: ['Customs needs papers'],
    ...(reason !== undefined && { line: [`Missing: ${reason}`] }),
    steps: ['Send them on the official page', 'Wait for customs'],
  }),
  duty_unpaid: ({ duty }) => ({
    headline: ['Pay the duty to release it'],
    line: [`${duty === undefined ? 'O' : `${duty}, o`}nly on the official page; we never collect duty`],
    steps: ['Pay on the official page', 'Wait for release'],
  }),
  damaged: (about) => ({
    headline: [`Box damaged, the shop ${about.isShopTold ? 'knows' : 'sees it too'}`],
    line: ['Recorded by the carrier ', dayOf(about.since)],
    steps: ['Take photos first', 'You may refuse it', 'Send the photos to the shop'],
  }),
  lost: ({ isShopTold }) => ({
    headline: ['The parcel may be lost'],
    line: [`The shop ${isShopTold ? 'has been told' : 'sees it too'}`],
    steps: ['Agree with the shop: a new one or your money back'],
  }),
  refused: () => ({
    headline: ['Refused, going back'],
    line: ['Not you? Tell the shop'],
    steps: ['If you refused it: wait for the refund', "If you didn't: tell the shop"],
  }),
  pickup_uncollected: ({ station, until, isInLocker }) => ({
    headline: until ? ['Goes back if not collected by ', until] : ['Goes back if not collected'],
    ...(station !== undefined && { line: [station] }),
    steps: toCollect(isInLocker),
  }),
  not_received: (about) => ({
    headline: ['Marked delivered, not received'],
    line: [`The shop ${about.isShopTold ? 'has been told' : 'sees it too'}`],
    steps: [
      'Look at the door, the pickup point, neighbours',
      `Call ${about.courier ?? 'the courier'}`,
      'Still missing? Ask the shop',
    ],
  }),
  // Never shown to them: only staff hear of it.
  asked: () => ({ headline: ['You asked the shop'], steps: ['Wait for its answer'] }),
} satisfies Record<IssueCode, SayIssue>;

function toCollect(isInLocker: boolean): string[] {
  return ['Collect it soon', 'Or ask somebody to', ...(isInLocker ? [] : ['Or call the point for more time'])];
}

/** No news since it left Wuhan: silence is since a scan, and after it nobody knows where the parcel is. */
export function enSilence({ city, lastSeen }: Pick<AboutIssue, 'city' | 'lastSeen'>): string {
  return lastSeen === undefined ? 'No news for a while' : `No news since it ${SEEN[lastSeen](city)}`;
}

const SEEN: Readonly<Record<LastSeen, (city: string | undefined) => string>> = {
  picked_up: () => 'was picked up',
  departed: (city) => `left ${city ?? 'the last stop'}`,
  arrived_city: (city) => `reached ${city ?? 'its city'}`,
  out_for_delivery: () => 'went out for delivery',
};

/** What the shopper reads instead of some. */
export const EN_FINER_ISSUE: Readonly<Partial<Record<FinerIssue, SayIssue>>> = {
  bad_phone: () => ({
    headline: ['The phone number is wrong'],
    line: ["The courier can't reach you"],
    steps: ['Give the shop the right number', 'The shop tells the carrier'],
  }),
  out_of_area: (about) => ({
    headline: ['Outside the depot’s delivery area'],
    line: [`It will be somewhat later; ${shopKnows(about)}`],
    steps: ['Nothing to do', "Ask the shop if it doesn't move"],
  }),
  only_held: ({ reason }) => ({
    headline: ['Held by customs for a check'],
    line: [reason === undefined ? 'It waits until the check is done' : `Reason: ${reason}`],
    steps: ['Wait for the check', 'If papers are asked for, send them on the official page'],
  }),
  customs_dwell: (about) => ({
    headline: ['Customs is taking longer than usual'],
    line: ['There since ', dayOf(about.since), '; not released yet'],
    steps: [nothingToDo(about), "Ask the shop if it isn't released"],
  }),
  at_hub: (about) => ({
    headline: [`Stopped ${about.city === undefined ? 'at a hub' : `in ${about.city}`}`],
    line: asUsual(about, ['There since ', about.since], 'not left yet'),
    steps: [nothingToDo(about), "Ask the shop if it doesn't move"],
  }),
  no_news: (about) => ({
    headline: [enSilence(about)],
    line: asUsual(about, ['Last update ', about.since]),
    steps: [nothingToDo(about), "Ask the shop if it doesn't move"],
  }),
  no_news_abroad: (about) => ({
    headline: ['No news from abroad for a while'],
    line: asUsual(about, ['Last update ', about.since], 'common between countries'),
    steps: [nothingToDo(about), "Ask the shop if it doesn't move"],
  }),
  not_collected: ({ station, since, until, isInLocker }) => ({
    headline: until ? ['Still waiting for you, kept until ', until] : ['Still waiting for you'],
    line: [...(station === undefined ? [] : [`${station} · `]), 'there since ', since],
    steps: toCollect(isInLocker),
  }),
  back_unexplained: () => ({
    headline: ['Going back to the shop'],
    line: ["The carrier didn't say why"],
    steps: ['Ask the shop about it'],
  }),
  back_for_reason: (about) => ({
    headline: ['Going back to the shop'],
    ...because(about),
    steps: ['Ask the shop about it'],
  }),
  said_missing: ({ courier }) => ({
    headline: ['Marked delivered, not received'],
    line: ['The shop has been told, usually answers within 24 h'],
    steps: [
      'Look at the door, the pickup point, neighbours',
      `Call ${courier ?? 'the courier'}`,
      'The shop will answer you',
    ],
  }),
  said_damaged: () => ({
    headline: ['It arrived damaged'],
    line: ['The shop has been told, usually answers within 24 h'],
    steps: ['Keep the box and take photos', 'Send the photos to the shop'],
  }),
};
