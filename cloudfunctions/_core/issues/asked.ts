import type { BuyerRequest, Parcel } from '../tracking/parcel';

/** The rule's name of what a parcel's buyer asked the shop; its words are the newest request's kind. */
export const ASKED = 'asked';

/** That something was asked, and when, without the words; nothing where nothing was. */
export const withoutTexts = ({ requests }: Pick<Parcel, 'requests'>): Pick<Parcel, 'requests'> =>
  requests === undefined ? {} : { requests: requests.map(({ text: _text, ...rest }): BuyerRequest => rest) };
