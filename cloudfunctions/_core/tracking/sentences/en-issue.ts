import type { IssueCode } from '../../../../typings/vocabulary';
import type { AboutIssue, IssueWords } from './about-issue';

type Say = (about: AboutIssue) => IssueWords;

const because = ({ reason }: AboutIssue): Pick<IssueWords, 'line'> =>
  reason === undefined ? {} : { line: [`Reason: ${reason}`] };

/** What the shopper reads about each issue. */
export const EN_ISSUE = {
  pickup_overdue: ({ shipped }) => ({
    headline: ['Not collected yet'],
    line: ['Shipped ', shipped, '; the shop sees it too'],
    steps: ['Wait a day', 'Then ask the shop'],
  }),
  stalled: ({ city, since }) => ({
    headline: [city === undefined ? 'The parcel has stopped' : `Stopped in ${city}`],
    line: ['Since ', since, '; the shop sees it too'],
    steps: ['Nothing to do', "Ask the shop if it doesn't move"],
  }),
  late: ({ eta }) => ({
    headline: ['Later than expected'],
    line: eta ? ['New time: ', eta] : ['No new time yet'],
    steps: ['Nothing to do', 'In a hurry, ask the shop'],
  }),
  delivery_failed: (about) => ({
    headline: ['Not delivered, usually tried again'],
    ...because(about),
    steps: [`Call ${about.courier ?? 'the courier'} and agree a time`, 'Or ask for a pickup point'],
  }),
  bad_address: ({ isBadPhone }) =>
    isBadPhone
      ? {
          headline: ['The phone number is wrong'],
          line: ["The courier can't reach you"],
          steps: ['Give the shop the right number', 'The shop tells the carrier'],
        }
      : {
          headline: ['The address is not clear'],
          line: ["The courier can't find the door"],
          steps: ['Give the shop the full address', 'The shop tells the carrier'],
        },
  unreachable: () => ({
    headline: ["Can't reach you by phone"],
    line: ['The courier called and got no answer'],
    steps: ['Call back now', 'Or give the shop another number'],
  }),
  missorted: ({ city, isOutOfArea }) =>
    isOutOfArea
      ? {
          headline: ['Outside the depot’s delivery area'],
          line: ['It will be somewhat later; the shop sees it too'],
          steps: ['Nothing to do', "Ask the shop if it doesn't move"],
        }
      : {
          headline: ['Went to the wrong place'],
          line: [city === undefined ? 'It will be somewhat later' : `It is in ${city} now and will be somewhat later`],
          steps: ['Nothing to do'],
        },
  customs_held: ({ reason, isOnlyHeld }) =>
    isOnlyHeld
      ? {
          headline: ['Held by customs for a check'],
          line: [reason === undefined ? 'It waits until the check is done' : `Reason: ${reason}`],
          steps: ['Wait for the check', 'If papers are asked for, send them on the official page'],
        }
      : {
          headline: ['Customs needs papers'],
          ...(reason !== undefined && { line: [`Missing: ${reason}`] }),
          steps: ['Send them on the official page', 'Wait for customs'],
        },
  duty_unpaid: ({ duty }) => ({
    headline: ['Pay the duty to release it'],
    line: [`${duty === undefined ? 'O' : `${duty}, o`}nly on the official page; we never collect duty`],
    steps: ['Pay on the official page', 'Wait for release'],
  }),
  damaged: ({ since }) => ({
    headline: ['Box damaged, the shop sees it too'],
    line: ['Recorded by the carrier ', { ...since, kind: 'day' }],
    steps: ['Take photos first', 'You may refuse it', 'Send the photos to the shop'],
  }),
  lost: () => ({
    headline: ['The parcel may be lost'],
    line: ['The shop sees it too'],
    steps: ['Agree with the shop: a new one or your money back'],
  }),
  refused: () => ({
    headline: ['Refused, going back'],
    line: ['Not you? Tell the shop'],
    steps: ['If you refused it: wait for the refund', "If you didn't: tell the shop"],
  }),
  pickup_uncollected: ({ station, until }) => ({
    headline: until ? ['Goes back if not collected by ', until] : ['Goes back if not collected'],
    ...(station !== undefined && { line: [station] }),
    steps: ['Collect it soon', 'Or ask somebody to', 'Or call the point for more time'],
  }),
  not_received: (about) => ({
    headline: ['Marked delivered, not received'],
    line: ['The shop sees it too'],
    steps: [
      'Look at the door, the pickup point, neighbours',
      `Call ${about.courier ?? 'the courier'}`,
      'Still missing? Ask the shop',
    ],
  }),
} satisfies Record<IssueCode, Say>;
