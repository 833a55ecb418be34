import type { FollowState, IssueCode, Locale, Role, Stage } from './vocabulary';
import type { ErrorCode } from './reply';
import type { ParcelFace } from './shopper';

export interface Item {
  /** 1–60 characters. */
  name: string;
  /** 1–9999. */
  quantity: number;
}

export interface Staff {
  merchantId: string;
  shopName: string;
  name: string;
  role: Role;
  /** Derived from the role, so that pages need no table of their own. */
  can: { ship: boolean };
}

/** A parcel in the workbench list. */
export interface ParcelTask extends ParcelFace {
  parcelId: string;
  orderNo: string;
  goods: string;
  carrierName: string;
  waybillNo: string;
  place?: string;
  /** Why it is here. */
  kind: 'issue' | 'not_picked_up' | 'moving';
  issueSince?: number;
  /** When it should be answered by, epoch ms. */
  deadlineAt?: number;
  claimed: boolean;
  shippedAt: number;
  /** How it is followed; absent once it has been heard of, and at an end. */
  following?: FollowState;
}

export interface Workbench {
  counts: {
    /** Open issues. */
    toHandle: number;
    /** Of those, past their deadline. */
    overdue: number;
    shippedToday: number;
    notPickedUp: number;
  };
  /** Issues first by deadline, then not picked up by age, then the rest newest first; ≤ 100. */
  tasks: ParcelTask[];
  /** Epoch ms of the last push for any of these. */
  heardAt?: number;
  asOf: number;
}

export interface ShipInput {
  /** 1–64 characters. */
  orderNo: string;
  items: Item[];
  recipient: { name: string; phone: string };
  /** Our carrier code, for example zto-express. */
  carrier: string;
  /** 6–34 characters, letters, digits and dashes; spaces are dropped. */
  waybillNo: string;
  /** Epoch ms; now when absent. */
  shippedAt?: number;
  /** The buyer's openid when the shop knows it; else a claim card is made. */
  buyerOpenid?: string;
  /** Ship although the check digit looks wrong. */
  checkDigitConfirmed?: boolean;
  /** One per tap, so that a double tap ships once; ≤ 64 characters. */
  requestKey: string;
}

export type ShipResult =
  /** `claim` is absent when the buyer is known. */
  | {
      outcome: 'shipped';
      parcelId: string;
      /** Whether a source has taken it; `later` is tried again by itself. */
      following: FollowState;
      claim?: { token: string; path: string; title: string; expiresAt: number };
    }
  /** This merchant shipped that waybill before. */
  | { outcome: 'duplicate'; parcelId: string }
  /** The number's check digit does not fit; ask, then send again with `checkDigitConfirmed`. */
  | { outcome: 'odd_check_digit' };

export interface CarrierGuess {
  code: string;
  name: string;
}

/** How one of the merchant's accounts with a source is. */
export interface SourceHealthView {
  /** Our code of the source, for example kuaidi100. */
  provider: string;
  /** Its own name in the reader's language. */
  name: string;
  accountId: string;
  /** `ok`; `paused`: not to be asked before `until`; `broken`: it does not answer, and is tried now and then. */
  state: 'ok' | 'paused' | 'broken';
  /** Epoch ms. */
  until?: number;
  /** In the last 24 hours. */
  answered: number;
  failed: number;
  /** Epoch ms. */
  answeredAt?: number;
  failedAt?: number;
  /** How it last failed. */
  failure?: ErrorCode;
  /** What may still be asked now; `most` in so many ms. Absent where it has no such limit. */
  queries?: { left: number; most: number; perMs: number };
  subscriptions?: { left: number; most: number; perMs: number };
}

/** Calls of the function `merchant`. Staff only, but for whoAmI. */
export interface MerchantCalls {
  /** `staff` is absent for everybody who works for no merchant here. */
  whoAmI: { input: Record<string, never>; output: { staff?: Staff } };
  listParcels: { input: { locale: Locale; filter?: { issue?: IssueCode; stage?: Stage } }; output: Workbench };
  shipOrder: { input: ShipInput; output: ShipResult };
  /** Best first; all known carriers when nothing fits or no number is given. */
  guessCarriers: {
    input: { locale: Locale; waybillNo: string };
    output: { guesses: CarrierGuess[]; all: CarrierGuess[] };
  };
  /** Any member of staff. `heardAt`: when a source last brought news of any of the merchant's parcels, epoch ms. */
  sourceHealth: { input: { locale: Locale }; output: { sources: SourceHealthView[]; heardAt?: number; asOf: number } };
  /** Owner only: adds or changes a member of staff. */
  saveStaff: { input: { openid: string; name: string; role: Role }; output: { saved: true } };
}
