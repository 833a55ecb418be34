import { makeAutoObservable, runInAction } from 'mobx-miniprogram';
import type { CarrierGuess, ShipResult } from '../../../typings/merchant';
import type { ErrorCode } from '../../../typings/reply';
import { errorCode } from '../../cloud/cloud-error';
import type { MerchantCloud } from '../../cloud/merchant';
import type { Session } from '../../stores/session';
import { MAX_ITEMS, emptyDraft, emptyItem, problemsOf, shipInput, tidyWaybill } from './ship-draft';
import type { Problem, ShipDraft, ShipField } from './ship-draft';

/** How long typing must rest before the carrier is guessed, ms. */
export const GUESS_AFTER_MS = 400;
/** Shorter numbers fit too many carriers to be worth a call. */
const GUESS_FROM_LENGTH = 6;

export type Shipped = Extract<ShipResult, { outcome: 'shipped' }>;

/** One ship form, from its first letter to its claim card. */
export class ShipStore {
  draft: ShipDraft = emptyDraft();
  problems = new Map<ShipField, Problem>();
  /** True while a call runs: the button is inert. */
  sending = false;
  /** What the cloud wants to know before it ships. */
  question: { about: 'odd_check_digit' } | { about: 'duplicate'; parcelId: string } | undefined = undefined;
  failure: ErrorCode | undefined = undefined;
  shipped: Shipped | undefined = undefined;
  /** All carriers, for the picker. */
  carriers: CarrierGuess[] = [];
  /** The carrier in the draft is a guess, not a choice. */
  guessed = false;
  private requestKey: string;
  private guessTimer: ReturnType<typeof setTimeout> | undefined;
  private guessRound = 0;
  private lastItem = 1;

  /** @param newKey makes one key per form, so that a double tap ships once */
  constructor(
    private readonly merchant: Pick<MerchantCloud, 'shipOrder' | 'guessCarriers'>,
    private readonly session: Session,
    private readonly newKey: () => string,
  ) {
    this.requestKey = newKey();
    makeAutoObservable<
      this,
      'merchant' | 'session' | 'newKey' | 'requestKey' | 'guessTimer' | 'guessRound' | 'lastItem'
    >(
      this,
      {
        merchant: false,
        session: false,
        newKey: false,
        requestKey: false,
        guessTimer: false,
        guessRound: false,
        lastItem: false,
      },
      { autoBind: true },
    );
  }

  /** Only who may ship sees the form. */
  get allowed(): boolean {
    return this.session.staff?.can.ship === true;
  }

  /** The field that needs attention first. */
  get firstProblem(): ShipField | undefined {
    return [...this.problems.keys()][0];
  }

  setText(field: 'orderNo' | 'name' | 'phone', text: string): void {
    this.draft[field] = text;
    this.problems.delete(field);
  }

  setItem(index: number, part: 'name' | 'quantity', text: string): void {
    const item = this.draft.items[index];
    if (item === undefined) return;
    item[part] = text;
    this.problems.delete(`${part}-${index}`);
  }

  addItem(): void {
    if (this.draft.items.length < MAX_ITEMS) this.draft.items.push(emptyItem(++this.lastItem));
  }

  removeItem(index: number): void {
    if (this.draft.items.length === 1) return;
    this.draft.items.splice(index, 1);
    this.problems.clear();
  }

  /** Typed or scanned. The carrier is guessed once typing rests. */
  setWaybill(text: string): void {
    this.draft.waybillNo = tidyWaybill(text);
    this.problems.delete('waybillNo');
    this.question = undefined;
    this.stopGuessing();
    if (this.draft.waybillNo.length < GUESS_FROM_LENGTH) return;
    this.guessTimer = setTimeout(() => void this.guess(), GUESS_AFTER_MS);
  }

  chooseCarrier(carrier: CarrierGuess): void {
    this.stopGuessing();
    this.draft.carrier = carrier;
    this.guessed = false;
    this.problems.delete('carrier');
  }

  /** Sees to it that there are carriers to choose from. False when there are none: then the field says so. */
  async offerCarriers(): Promise<boolean> {
    if (this.carriers.length === 0) await this.guess();
    const offered = this.carriers.length > 0;
    runInAction(() => {
      if (!offered) this.problems.set('carrier', 'noCarriers');
      else if (this.problems.get('carrier') === 'noCarriers') this.problems.delete('carrier');
    });
    return offered;
  }

  /** Epoch ms; undefined: now. */
  setShippedAt(at: number | undefined): void {
    if (at === undefined) delete this.draft.shippedAt;
    else this.draft.shippedAt = at;
  }

  /** Asks which carriers there are and which fit the number. Failing is no matter: the picker asks again. */
  async guess(): Promise<void> {
    const round = ++this.guessRound;
    try {
      const { waybillNo } = this.draft;
      const { guesses, all } = await this.merchant.guessCarriers({ locale: this.session.locale, waybillNo });
      runInAction(() => {
        this.carriers = all;
        if (round !== this.guessRound) return;
        if (waybillNo !== '' && guesses.length < all.length) this.propose(guesses[0]);
      });
    } catch {
      // The carrier can be chosen by hand.
    }
  }

  /** Ships what the form says, once. */
  async submit(checkDigitConfirmed = false): Promise<void> {
    if (this.sending || this.shipped !== undefined) return;
    this.problems = problemsOf(this.draft);
    const input = shipInput(this.draft, this.requestKey, checkDigitConfirmed);
    if (this.problems.size > 0 || input === undefined) return;
    this.sending = true;
    this.failure = undefined;
    this.question = undefined;
    try {
      this.accept(await this.merchant.shipOrder(input));
    } catch (error) {
      this.refuse(errorCode(error));
    }
  }

  /** The same form once more, for a number or a carrier that was wrong: the next parcel is one of its own. */
  correct(): void {
    this.requestKey = this.newKey();
    this.shipped = undefined;
  }

  /** A fresh form. */
  startAgain(): void {
    this.stopGuessing();
    this.requestKey = this.newKey();
    this.draft = emptyDraft();
    this.problems.clear();
    this.question = undefined;
    this.failure = undefined;
    this.shipped = undefined;
    this.guessed = false;
  }

  /** Nothing runs on after this: for when the page goes. */
  stopGuessing(): void {
    this.guessRound += 1;
    if (this.guessTimer !== undefined) clearTimeout(this.guessTimer);
  }

  private propose(carrier: CarrierGuess | undefined): void {
    const chosenByHand = this.draft.carrier !== undefined && !this.guessed;
    if (carrier === undefined || chosenByHand) return;
    this.draft.carrier = carrier;
    this.guessed = true;
    this.problems.delete('carrier');
  }

  private accept(result: ShipResult): void {
    this.sending = false;
    if (result.outcome === 'shipped') this.shipped = result;
    else if (result.outcome === 'duplicate') this.question = { about: 'duplicate', parcelId: result.parcelId };
    else this.question = { about: 'odd_check_digit' };
  }

  private refuse(code: ErrorCode): void {
    this.sending = false;
    this.failure = code;
  }
}
