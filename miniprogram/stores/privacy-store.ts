import { makeAutoObservable } from 'mobx-miniprogram';

/** How WeChat is told what its reader did; https://developers.weixin.qq.com/miniprogram/dev/api/open-api/privacy/wx.onNeedPrivacyAuthorization.html */
export type PrivacyAnswer = { event: 'exposureAuthorization' | 'disagree' } | { event: 'agree'; buttonId: string };
type Resolve = (answer: PrivacyAnswer) => void;

/**
 * What WeChat holds back until its reader agreed to the privacy contract. Several calls may wait at once; one answer is for all of them.
 */
export class PrivacyStore {
  /** The call that waits, as WeChat names it, for example setClipboardData; undefined while none does. */
  asks: string | undefined = undefined;
  private waiting: Resolve[] = [];

  constructor() {
    makeAutoObservable<this, 'waiting'>(this, { waiting: false });
  }

  /** A call waits for an answer; the sheet comes up. */
  ask(call: string, resolve: Resolve): void {
    this.asks ??= call;
    this.waiting.push(resolve);
    resolve({ event: 'exposureAuthorization' });
  }

  /** @param buttonId id of the button that was tapped: WeChat looks whether it really was */
  agree(buttonId: string): void {
    this.answer({ event: 'agree', buttonId });
  }

  disagree(): void {
    this.answer({ event: 'disagree' });
  }

  private answer(answer: PrivacyAnswer): void {
    const { waiting } = this;
    this.waiting = [];
    this.asks = undefined;
    for (const resolve of waiting) resolve(answer);
  }
}
