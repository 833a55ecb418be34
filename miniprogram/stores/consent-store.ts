import { makeAutoObservable, runInAction } from 'mobx-miniprogram';
import type { AcceptResult, Timeline } from '../../typings/shopper';
import type { Stage, TemplateKind } from '../../typings/vocabulary';
import type { ShopperCloud } from '../cloud/shopper';
import { isOver } from '../format/is-settled';
import type { AcceptAnswers, Answer, Telling } from './accept-answers';
import { acceptResults, isUnasked, mayAskAgain, MESSAGES_OFF } from './accept-results';
import { isAskingPaused, pauseAsking } from './asking-pause';
import type { Cache } from './cache';
import type { Session } from './session';
import type { WechatSwitches } from './wechat-switches';

/** Orders whose card was sent away, as long as the phone keeps them. */
const DECLINED = 'consent-declined';
const DECLINED_KEPT = 50;

/**
 * `offer` may be asked · `asking` WeChat's dialog is open, or its answer is on its way · `accepted` · `part` some of the
 * three · `refused` · `blocked` WeChat gave a no that it keeps, without asking · `banned` WeChat lets none through · `off` switched off in
 * WeChat · `untold` answered, the cloud does not know yet · `failed` WeChat did not ask · `hidden` there is nothing to ask.
 */
export type ConsentState =
  'offer' | 'asking' | 'accepted' | 'part' | 'refused' | 'blocked' | 'banned' | 'off' | 'untold' | 'failed' | 'hidden';

type Given = readonly { templateId: string; result: AcceptResult }[];

/** What the consent moment needs from the world. */
export interface ConsentDeps {
  shopper: Pick<ShopperCloud, 'getSettings'>;
  answers: Pick<AcceptAnswers, 'tell' | 'tellAll' | 'became'>;
  session: Session;
  cache: Cache;
  /** The phone's clock, epoch ms. */
  now: () => number;
}

/** The consent moment of one order: asked in place, once a day at most whatever the order, and never after a no. */
export class ConsentStore {
  /** Template ids by kind, fetched beforehand: WeChat's dialog opens only straight from a tap. */
  templateIds: Partial<Record<TemplateKind, string>> = {};
  answer: Exclude<ConsentState, 'offer' | 'hidden'> | undefined = undefined;
  /** Kinds that were given here, over all answers. */
  given: readonly TemplateKind[] = [];
  /** The same without the last answer. */
  private givenBefore: readonly TemplateKind[] = [];
  private wechat: WechatSwitches = { main: true, banned: [], refused: [] };
  private orderNo = '';
  private resting = false;
  private wanted = false;
  /** WeChat cannot ask here, however often we try. */
  private ended = false;
  /** Of the last answer: every no in it was given without asking. */
  private unasked = false;
  /** The last answer, as the cloud is told of it. */
  private told: Answer = { results: [], askedAt: 0 };

  constructor(private readonly deps: ConsentDeps) {
    makeAutoObservable<this, 'deps' | 'told'>(this, { deps: false, told: false }, { autoBind: true });
  }

  /** Kinds that can still be asked for. */
  get missing(): TemplateKind[] {
    return this.kinds.filter((kind) => !this.given.includes(kind));
  }

  /** Their template ids. */
  get ids(): string[] {
    return this.missing.map((kind) => this.templateIds[kind] ?? '');
  }

  get state(): ConsentState {
    if (this.answer !== undefined) return this.answer;
    return this.wanted && !this.resting && !this.ended && this.ids.length > 0 ? 'offer' : 'hidden';
  }

  /** Whether the template ids are known: without them nothing can be asked. */
  get isPrepared(): boolean {
    return this.kinds.length > 0;
  }

  /** Whether WeChat keeps a no to all that could still be asked for: it would not ask. */
  get mustOpenSettings(): boolean {
    return this.ids.length > 0 && this.ids.every((id) => this.wechat.refused.includes(id));
  }

  /** Whether 有变化告诉我 stands on the page; while WeChat's dialog is open it waits. */
  get mayAsk(): boolean {
    return this.state === 'offer' || this.state === 'asking';
  }

  /** Looks at the parcel: whom is it for, does it move, is something accepted already, was this asked today. */
  consider(timeline: Timeline): void {
    if (timeline.orderNo !== this.orderNo) {
      this.orderNo = timeline.orderNo;
      this.answer = undefined;
      this.given = this.givenBefore = [];
      this.resting = this.wasDeclined() || isAskingPaused(this.deps.cache, this.deps.now());
    }
    // Each delivery day spends one of these; the others stay over and would keep the question away for good.
    const nothingLeft = timeline.accepts.progress === 0;
    this.wanted = timeline.viewer === 'buyer' && nothingLeft && isMoving(timeline.stage);
  }

  /** Fetches the template ids, and with them the language and clocks that were chosen on another phone. Without ids there is no card. */
  prepare(): Promise<void> {
    const { session, shopper } = this.deps;
    const { language, times, forgotten } = session;
    return shopper.getSettings({ phone: session.phone }).then(
      ({ templateIds, settings }) => {
        runInAction(() => {
          this.templateIds = templateIds;
        });
        // What was chosen here meanwhile is newer.
        const isUnchanged = session.language === language && session.times === times;
        if (isUnchanged && session.forgotten === forgotten) session.adopt(settings);
      },
      // No ids, no card: the parcel itself is what counts here.
      () => undefined,
    );
  }

  begin(): void {
    this.answer = 'asking';
  }

  /** WeChat's dialog closed with an answer for each template: the cloud is told, then it is said. */
  answered(answers: Readonly<Record<string, string>>): Promise<void> {
    const askedAt = this.deps.now();
    this.rest();
    const results = acceptResults(this.ids, answers);
    this.note(results);
    this.told = { results, askedAt };
    if (results.length > 0) return this.deps.answers.tell(this.told).then((told) => this.conclude(told));
    this.answer = 'failed';
    return Promise.resolve();
  }

  /** Tells the cloud once more of an answer that it could not be told. One that was dropped meanwhile is asked for again. */
  tellAgain(): Promise<void> {
    const { answers } = this.deps;
    this.answer = 'asking';
    return answers.tellAll().then(() => this.conclude(answers.became(this.told) ?? { outcome: 'refused' }));
  }

  /** WeChat's dialog did not open. Where it never will, the question is not put again on this visit. */
  broke(errCode: number): void {
    this.ended = !mayAskAgain(errCode);
    if (this.ended) this.answer = undefined;
    else this.answer = errCode === MESSAGES_OFF ? 'off' : 'failed';
  }

  /** What WeChat's own settings say now; what they no longer forbid is asked again. */
  setWechat(switches: WechatSwitches): void {
    this.wechat = switches;
    const isFree = this.answer === 'off' ? switches.main : this.answer === 'blocked' && !this.mustOpenSettings;
    if (!isFree) return;
    this.answer = undefined;
    this.resting = false;
  }

  /** 不用了: no further card for this order, and none today. */
  decline(): void {
    this.answer = undefined;
    this.rest();
    this.remember();
  }

  /** The thanks have been read. */
  close(): void {
    this.resting = true;
    this.answer = undefined;
  }

  private wasDeclined(): boolean {
    return (this.deps.cache.read<string[]>(DECLINED) ?? []).includes(this.orderNo);
  }

  private rest(): void {
    this.resting = true;
    pauseAsking(this.deps.cache, this.deps.now());
  }

  private remember(): void {
    const orders = this.deps.cache.read<string[]>(DECLINED) ?? [];
    const others = orders.filter((orderNo) => orderNo !== this.orderNo);
    this.deps.cache.write(DECLINED, [this.orderNo, ...others].slice(0, DECLINED_KEPT));
  }

  private note(given: Given): void {
    const accepted = given.filter(({ result }) => result === 'accept').map(({ templateId }) => templateId);
    const refusals = given.filter(({ result }) => result !== 'accept');
    this.unasked = refusals.every((one) => isUnasked(one, this.wechat.refused));
    this.givenBefore = this.given;
    this.given = this.kinds.filter(
      (kind) => this.given.includes(kind) || accepted.includes(this.templateIds[kind] ?? ''),
    );
    if (refusals.length > 0 && !this.unasked && this.missing.includes('progress')) this.remember();
  }

  /** A no needs no cloud; a yes counts once the cloud has it. */
  private conclude({ outcome }: Telling): void {
    const isNo = this.given.length === this.givenBefore.length;
    if (!isNo && outcome === 'refused') this.given = this.givenBefore;
    if (!isNo && outcome !== 'told') this.answer = outcome === 'waits' ? 'untold' : 'failed';
    else if (this.given.length === 0) this.answer = this.declined;
    else this.answer = this.missing.length === 0 ? 'accepted' : 'part';
  }

  private get declined(): 'refused' | 'blocked' | 'banned' {
    if (!this.unasked) return 'refused';
    return this.ids.some((id) => this.wechat.refused.includes(id)) ? 'blocked' : 'banned';
  }

  private get kinds(): TemplateKind[] {
    return (Object.keys(this.templateIds) as TemplateKind[]).filter((kind) => this.templateIds[kind] !== '');
  }
}

/** On its way: something is still to come that its receiver would want to be told. */
function isMoving(stage: Stage): boolean {
  return !isOver(stage) && stage !== 'awaiting_pickup';
}
