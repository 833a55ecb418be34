import { makeAutoObservable, runInAction } from 'mobx-miniprogram';
import type { ErrorCode } from '../../../../typings/reply';
import type { MessageEntry } from '../../../../typings/shopper';
import type { Locale } from '../../../../typings/vocabulary';
import { errorCode } from '../../../cloud/cloud-error';
import type { ShopperCloud } from '../../../cloud/shopper';
import type { Cache } from '../../../stores/cache';
import type { Session } from '../../../stores/session';

const KEPT = 'messages';

interface Kept {
  messages: MessageEntry[];
  /** Language of their words. */
  locale: Locale;
  /** Epoch ms. */
  readAt: number;
}

export interface MessagesDeps {
  shopper: Pick<ShopperCloud, 'listMessages'>;
  session: Pick<Session, 'forgotten'>;
  cache: Cache;
  /** Epoch ms. */
  phoneClock: () => number;
}

/** Messages of the last 30 days, sent or not. Phases as in the order list. */
export class MessagesStore {
  messages: MessageEntry[] = [];
  /** When they were read, epoch ms; undefined before. */
  readAt: number | undefined = undefined;
  /** Why the last question failed; undefined after one that did not. */
  trouble: ErrorCode | undefined = undefined;
  /** The moment that they are worded for, epoch ms. */
  clock: number;

  constructor(private readonly deps: MessagesDeps) {
    this.clock = deps.phoneClock();
    makeAutoObservable<this, 'deps'>(this, { deps: false }, { autoBind: true });
  }

  get phase(): 'loading' | 'ready' | 'stale' | 'failed' {
    if (this.readAt !== undefined) return this.trouble === undefined ? 'ready' : 'stale';
    return this.trouble === undefined ? 'loading' : 'failed';
  }

  /** Shows what was kept in this language, then what the cloud says, unless whoever asked is forgotten meanwhile. */
  async load(locale: Locale): Promise<void> {
    if (this.readAt === undefined) this.recall(locale);
    const { session, shopper } = this.deps;
    const { forgotten } = session;
    try {
      const { messages } = await shopper.listMessages({ locale });
      if (forgotten === session.forgotten) this.take({ messages, locale, readAt: this.deps.phoneClock() });
    } catch (error) {
      runInAction(() => {
        this.trouble = errorCode(error);
        this.clock = this.deps.phoneClock();
      });
    }
  }

  private recall(locale: Locale): void {
    this.trouble = undefined;
    const kept = this.deps.cache.read<Kept>(KEPT);
    if (kept?.locale === locale) Object.assign(this, { messages: kept.messages, readAt: kept.readAt });
  }

  private take(said: Kept): void {
    Object.assign(this, { messages: said.messages, readAt: said.readAt, clock: said.readAt, trouble: undefined });
    this.deps.cache.write(KEPT, said);
  }
}
