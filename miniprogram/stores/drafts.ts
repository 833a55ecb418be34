import { makeAutoObservable, observable } from 'mobx-miniprogram';
import type { AskKind } from '../../typings/vocabulary';
import type { Deed } from '../format/deed';

export type Request = Extract<Deed, { does: 'askShop' }>;

/** What a buyer says: typed, chosen, or both. */
interface Said {
  text: string;
  /** In the words that reach the shop: 明天 is another day tomorrow. */
  choice: string | undefined;
}

/** What is to be asked about a parcel. */
export interface Draft extends Said {
  /** What was sent of it last. */
  sent: (Said & { request: Request }) | undefined;
}

/** One for each parcel and kind, as long as the app runs. They stand in no storage. */
export class Drafts {
  private drafts: Readonly<Record<string, Draft>> = {};

  constructor() {
    makeAutoObservable<this, 'drafts'>(this, { drafts: observable.ref, of: false }, { autoBind: true });
  }

  of(parcelId: string, kind: AskKind): Draft | undefined {
    return this.drafts[placeOf(parcelId, kind)];
  }

  keep(parcelId: string, kind: AskKind, draft: Draft): void {
    this.drafts = { ...this.drafts, [placeOf(parcelId, kind)]: draft };
  }

  /** Whoever typed them is no longer known. */
  forget(): void {
    this.drafts = {};
  }
}

const placeOf = (parcelId: string, kind: AskKind): string => `${kind} ${parcelId}`;
