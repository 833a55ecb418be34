import type { ShareKind } from '../../../typings/shopper';

/** A link to a parcel that its buyer gave out. */
export interface Share {
  /** Hash of its token. */
  hash: string;
  kind: ShareKind;
  /** The buyer's openid: a link ends with the buyer who gave it out. */
  by: string;
  /** What its token is made of, beside the parcel: the parcel's version at which it was made, so that no two have the same. */
  number: number;
  /** Epoch ms. */
  madeAt: number;
  expiresAt: number;
}
