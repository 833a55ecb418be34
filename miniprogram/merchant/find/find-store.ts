import { makeAutoObservable, observable } from 'mobx-miniprogram';
import type { FoundParcel } from '../../../typings/merchant';
import type { ErrorCode } from '../../../typings/reply';
import { errorCode } from '../../cloud/cloud-error';
import type { MerchantCloud } from '../../cloud/merchant';
import type { Session } from '../../stores/session';

/** From so many characters on something is looked up: the end of a phone has four, order numbers may be shorter [judged]. */
const FROM_LENGTH = 3;
/** How long typing rests before it is looked up, ms. */
const REST_MS = 300;

interface Answer {
  q: string;
  found: FoundParcel[];
  more: boolean;
  /** Epoch ms. */
  asOf: number;
}

/** What support looks up while a customer waits. Nothing of it is kept on the phone. */
export class FindStore {
  text = '';
  /** What was answered last; undefined before, and while too little is typed. */
  answer: Answer | undefined = undefined;
  looking = false;
  failure: ErrorCode | undefined = undefined;
  private timer: ReturnType<typeof setTimeout> | undefined = undefined;
  /** Counts the looks: an older one's answer is past. */
  private looks = 0;

  constructor(
    private readonly merchant: Pick<MerchantCloud, 'findParcels'>,
    private readonly session: Pick<Session, 'locale'>,
  ) {
    makeAutoObservable<this, 'merchant' | 'session' | 'timer' | 'looks'>(
      this,
      { merchant: false, session: false, timer: false, looks: false, answer: observable.ref },
      { autoBind: true },
    );
  }

  get phase(): 'idle' | 'looking' | 'ready' | 'failed' | 'forbidden' {
    if (this.failure === 'forbidden') return 'forbidden';
    if (this.answer !== undefined) return 'ready';
    if (this.looking) return 'looking';
    return this.failure === undefined ? 'idle' : 'failed';
  }

  /** Typed. It is looked up once typing rests; what was found for another number stands under this one no more. */
  setText(text: string): void {
    this.text = text;
    this.rest();
    const q = text.trim();
    const isEnough = q.length >= FROM_LENGTH;
    if (!isEnough || q !== this.answer?.q) Object.assign(this, { answer: undefined, failure: undefined });
    this.looking = isEnough;
    if (isEnough) this.timer = setTimeout(() => void this.look(), REST_MS);
  }

  /** Looks up what stands there. */
  async look(): Promise<void> {
    this.rest();
    const q = this.text.trim();
    const look = this.looks;
    this.looking = true;
    try {
      const { found, more = false, asOf } = await this.merchant.findParcels({ locale: this.session.locale, q });
      if (look === this.looks) this.take({ q, found, more, asOf });
    } catch (error) {
      if (look === this.looks) this.fail(errorCode(error));
    }
  }

  /** Nothing runs on after this; what is on its way is past. */
  rest(): void {
    this.looks += 1;
    this.looking = false;
    if (this.timer !== undefined) clearTimeout(this.timer);
  }

  private take(answer: Answer): void {
    Object.assign(this, { answer, looking: false, failure: undefined });
  }

  /** What was found stands for another number, and would be copied for this one. */
  private fail(code: ErrorCode): void {
    Object.assign(this, { answer: undefined, looking: false, failure: code });
  }
}
