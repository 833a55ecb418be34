import { makeAutoObservable, runInAction } from 'mobx-miniprogram';
import type { ErrorCode } from '../../../../typings/reply';
import type { SharedView } from '../../../../typings/shopper';
import { CloudError, lookUpCode } from '../../../cloud/cloud-error';
import type { ShopperCloud } from '../../../cloud/shopper';
import type { Session } from '../../../stores/session';

export interface SharedDeps {
  shopper: Pick<ShopperCloud, 'openShare'>;
  session: Pick<Session, 'locale'>;
  token: string;
  /** Epoch ms. */
  phoneClock: () => number;
}

/** What somebody else's link shows. Nothing of it is kept on this phone: a link that was withdrawn shows nothing any more. */
export class SharedStore {
  view: SharedView | undefined = undefined;
  /** When it was read, epoch ms. */
  readAt: number | undefined = undefined;
  /** Why the last question failed; undefined after one that did not. */
  trouble: ErrorCode | undefined = undefined;
  /** 取好了 was tapped. */
  isCollected = false;
  /** The moment that it is worded for, epoch ms. */
  clock: number;

  constructor(private readonly deps: SharedDeps) {
    this.clock = deps.phoneClock();
    makeAutoObservable<this, 'deps'>(this, { deps: false }, { autoBind: true });
  }

  /** `gone`: withdrawn, run out, or no link at all · `over`: what was to be collected waits no more. */
  get phase(): 'loading' | 'ready' | 'stale' | 'gone' | 'over' | 'thanked' | 'failed' {
    if (this.isCollected) return 'thanked';
    if (this.isGone) return 'gone';
    if (this.view === undefined) return this.trouble === undefined ? 'loading' : 'failed';
    if (this.view.kind === 'pickup' && this.view.pickup === undefined) return 'over';
    return this.trouble === undefined ? 'ready' : 'stale';
  }

  /** The cloud says so; or the phone's own clock does, of what still stands on the page while there is no network. */
  private get isGone(): boolean {
    return this.trouble === 'not_found' || (this.view?.expiresAt ?? Infinity) <= this.clock;
  }

  async load(): Promise<void> {
    const { shopper, session, token, phoneClock } = this.deps;
    if (this.view === undefined) this.trouble = undefined;
    try {
      if (token === '') throw new CloudError('not_found', false);
      const view = await shopper.openShare({ locale: session.locale, token });
      runInAction(() => {
        Object.assign(this, { view, readAt: phoneClock(), clock: phoneClock(), trouble: undefined });
      });
    } catch (error) {
      runInAction(() => {
        this.trouble = lookUpCode(error);
        this.clock = phoneClock();
        if (this.trouble === 'not_found') this.view = undefined;
      });
    }
  }

  /** Said to whoever collected it, here alone: nobody is told. */
  thank(): void {
    this.isCollected = true;
  }

  /** The code again: 取好了 may be tapped too early, and in a cellar where nothing loads. */
  async unthank(): Promise<void> {
    this.isCollected = false;
    this.clock = this.deps.phoneClock();
    await this.load();
  }
}
