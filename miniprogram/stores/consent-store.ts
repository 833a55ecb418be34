import { makeAutoObservable, runInAction } from 'mobx-miniprogram';
import type { Timeline } from '../../typings/shopper';
import type { TemplateKind } from '../../typings/vocabulary';
import type { ShopperCloud } from '../cloud/shopper';
import { isOver } from '../format/is-settled';
import { acceptResults, MESSAGES_OFF } from './accept-results';
import type { Cache } from './cache';

/** Orders whose card was sent away, as long as the phone keeps them. */
const DECLINED = 'consent-declined';
const DECLINED_KEPT = 50;

/**
 * `offer` may be asked · `asking` WeChat's dialog is open, or its answer is on its way · `accepted` · `part` some of the
 * three · `refused` · `off` switched off in WeChat · `failed` not recorded · `hidden` there is nothing to ask.
 */
export type ConsentState = 'offer' | 'asking' | 'accepted' | 'part' | 'refused' | 'off' | 'failed' | 'hidden';

/** What the consent moment needs from the world. */
export interface ConsentDeps {
  shopper: Pick<ShopperCloud, 'getSettings' | 'recordAccepts'>;
  cache: Cache;
}

/** The consent moment of one order: asked once, in place, and never after a no. */
export class ConsentStore {
  /** Template ids by kind, fetched beforehand: WeChat's dialog opens only straight from a tap. */
  templateIds: Partial<Record<TemplateKind, string>> = {};
  answer: Exclude<ConsentState, 'offer' | 'hidden'> | undefined = undefined;
  /** Kinds that were asked for and not given. */
  missing: TemplateKind[] = [];
  private orderNo = '';
  private declined = false;
  private wanted = false;

  constructor(private readonly deps: ConsentDeps) {
    makeAutoObservable<this, 'deps'>(this, { deps: false }, { autoBind: true });
  }

  get ids(): string[] {
    return Object.values(this.templateIds).filter((id) => id !== '');
  }

  get state(): ConsentState {
    if (this.answer !== undefined) return this.answer;
    return this.wanted && !this.declined && this.ids.length > 0 ? 'offer' : 'hidden';
  }

  /** Whether 有变化告诉我 stands on the page; while WeChat's dialog is open it waits. */
  get mayAsk(): boolean {
    return this.state === 'offer' || this.state === 'asking';
  }

  /** Looks at the parcel: whom is it for, is there anything left to tell, is something accepted already. */
  consider(timeline: Timeline): void {
    if (timeline.orderNo !== this.orderNo) {
      this.orderNo = timeline.orderNo;
      this.answer = undefined;
      this.declined = (this.deps.cache.read<string[]>(DECLINED) ?? []).includes(timeline.orderNo);
    }
    // Each delivery day spends one of these; the others stay over and would keep the question away for good.
    const nothingLeft = timeline.accepts.progress === 0;
    this.wanted = timeline.viewer === 'buyer' && nothingLeft && !isOver(timeline.stage);
  }

  /** Fetches the template ids. Without them there is no card. */
  async prepare(): Promise<void> {
    try {
      const { templateIds } = await this.deps.shopper.getSettings({});
      runInAction(() => {
        this.templateIds = templateIds;
      });
    } catch {
      // No ids, no card: the parcel itself is what counts here.
    }
  }

  begin(): void {
    this.answer = 'asking';
  }

  /** WeChat's dialog closed with an answer for each template: recorded, then said. */
  async answered(results: Readonly<Record<string, string>>): Promise<void> {
    const given = acceptResults(this.ids, results);
    try {
      if (given.length > 0) await this.deps.shopper.recordAccepts({ results: given });
      this.conclude(given.filter(({ result }) => result === 'accept').map(({ templateId }) => templateId));
    } catch {
      this.end('failed');
    }
  }

  /** WeChat's dialog did not open. */
  broke(errCode: number): void {
    this.answer = errCode === MESSAGES_OFF ? 'off' : 'failed';
  }

  /** 不用了: no further card for this order. */
  decline(): void {
    this.answer = undefined;
    this.remember();
  }

  /** The thanks have been read. */
  close(): void {
    this.wanted = false;
    this.answer = undefined;
  }

  private remember(): void {
    this.declined = true;
    const orders = this.deps.cache.read<string[]>(DECLINED) ?? [];
    const others = orders.filter((orderNo) => orderNo !== this.orderNo);
    this.deps.cache.write(DECLINED, [this.orderNo, ...others].slice(0, DECLINED_KEPT));
  }

  private conclude(accepted: readonly string[]): void {
    const kinds = Object.keys(this.templateIds) as TemplateKind[];
    this.missing = kinds.filter((kind) => !accepted.includes(this.templateIds[kind] ?? ''));
    if (this.missing.includes('progress')) this.remember();
    if (accepted.length === 0) this.end('refused');
    else this.end(this.missing.length === 0 ? 'accepted' : 'part');
  }

  private end(answer: NonNullable<ConsentStore['answer']>): void {
    this.answer = answer;
  }
}
