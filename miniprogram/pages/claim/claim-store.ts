import { makeAutoObservable, runInAction } from 'mobx-miniprogram';
import type { ErrorCode } from '../../../typings/reply';
import type { ClaimView } from '../../../typings/shopper';
import { CloudError, lookUpCode } from '../../cloud/cloud-error';
import type { ShopperCloud } from '../../cloud/shopper';
import type { Session } from '../../stores/session';

/** One claim card: looked at first, taken by a tap. */
export class ClaimStore {
  /** `gone`: used by somebody else, expired, or no card at all. `yours`: nothing left to do but open the timeline. */
  phase: 'loading' | 'ready' | 'gone' | 'failed' | 'yours' = 'loading';
  card: ClaimView | undefined = undefined;
  /** Why the card could not be looked at. */
  failure: ErrorCode | undefined = undefined;
  /** True while the card is being taken: the button is inert. */
  taking = false;

  constructor(
    private readonly shopper: Pick<ShopperCloud, 'claimOrder'>,
    private readonly session: Session,
    private readonly token: string,
  ) {
    makeAutoObservable<this, 'shopper' | 'session' | 'token'>(
      this,
      { shopper: false, session: false, token: false },
      { autoBind: true },
    );
  }

  /** The parcel to open, once it is this person's. */
  get parcelId(): string | undefined {
    return this.card?.parcelId;
  }

  async look(): Promise<void> {
    this.phase = 'loading';
    try {
      await this.ask(false);
    } catch (error) {
      this.fail(error);
    }
  }

  /** Takes the parcel. False when it did not work and may be tried again. */
  async take(): Promise<boolean> {
    if (this.taking) return true;
    this.taking = true;
    try {
      await this.ask(true);
      return true;
    } catch (error) {
      if (isGone(error)) this.fail(error);
      return isGone(error);
    } finally {
      runInAction(() => {
        this.taking = false;
      });
    }
  }

  private async ask(take: boolean): Promise<void> {
    if (this.token === '') throw new CloudError('not_found', false);
    const card = await this.shopper.claimOrder({ locale: this.session.locale, token: this.token, take });
    runInAction(() => {
      this.card = card;
      this.phase = card.parcelId === undefined ? 'ready' : 'yours';
    });
  }

  private fail(error: unknown): void {
    this.failure = lookUpCode(error);
    this.phase = isGone(error) ? 'gone' : 'failed';
  }
}

function isGone(error: unknown): boolean {
  return lookUpCode(error) === 'not_found';
}
