import type { AskKind } from '../../../typings/vocabulary';
import type { BuyerRequest, Parcel } from '../tracking/parcel';
import type { Issue } from '../tracking/types';

/** What a buyer may ask for. */
export const ASK_KINDS = ['question', 'new_time', 'address'] as const satisfies readonly AskKind[];

/** The rule's name of what a parcel's buyer asked the shop; its words are the newest request's kind. */
export const ASKED = 'asked';

/** What its buyer asked for last; undefined for an issue that is not of their asking. */
export const askedKind = ({ why }: Pick<Issue, 'why'>): AskKind | undefined =>
  why.rule === ASKED ? ASK_KINDS.find((kind) => kind === why.words) : undefined;

/** That something was asked, and when, without the words; nothing where nothing was. */
export const withoutTexts = ({ requests }: Pick<Parcel, 'requests'>): Pick<Parcel, 'requests'> =>
  requests === undefined ? {} : { requests: requests.map(({ text: _text, ...rest }): BuyerRequest => rest) };
