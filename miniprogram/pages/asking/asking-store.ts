import { makeAutoObservable, observable, runInAction } from 'mobx-miniprogram';
import type { ErrorCode } from '../../../typings/reply';
import type { Timeline } from '../../../typings/shopper';
import type { AskKind } from '../../../typings/vocabulary';
import { lookUpCode } from '../../cloud/cloud-error';
import type { ShopperCloud } from '../../cloud/shopper';
import { isOver } from '../../format/is-settled';
import type { Reader } from '../../format/reader';
import type { Cache } from '../../stores/cache';
import type { Draft, Drafts, Request } from '../../stores/drafts';
import type { Session } from '../../stores/session';
import { keptTimeline } from '../../stores/timeline-store';
import type { WaitingDeeds } from '../../stores/waiting-deeds';
import type { Telling } from '../../stores/waiting-line';
import { askingWords } from './asking-words';
import type { AskingWords } from './asking-words';
import { readyChoices } from './ready-choices';
import type { ReadyChoice } from './ready-choices';

/** What the shop takes at once, in characters; as `askShop` has it. */
export const MOST_ASKED = 200;

const KINDS: readonly AskKind[] = ['question', 'new_time', 'address'];

const EMPTY_DRAFT: Draft = { text: '', choice: undefined, sent: undefined };

interface AskingDeps {
  shopper: Pick<ShopperCloud, 'getTimeline'>;
  deeds: WaitingDeeds;
  drafts: Drafts;
  session: Session;
  cache: Cache;
  /** Epoch ms. */
  now: () => number;
  /** 0 to 1, no two alike. */
  chance: () => number;
}

/** A request to the shop. What was typed and chosen, and not sent, stands there on the next visit, as long as the app runs. */
export class AskingStore {
  kind: AskKind;
  sending = false;
  /** It was tried to send: from now on the field says what is wrong. */
  tried = false;
  /** What is asked about, as the phone kept it; undefined until the cloud has said it. */
  parcel: Timeline | undefined = undefined;
  /** Why the cloud did not say it. */
  trouble: ErrorCode | undefined = undefined;
  /** When something was chosen last, epoch ms: 明天 means the day after that. */
  private chosenAt: number;
  /** What was sent on this visit. */
  private request: Request | undefined = undefined;
  /** The cloud could not take it when it was sent. */
  private hasWaited = false;

  /** @param kind of the button that was tapped; what is none is a question */
  constructor(
    readonly parcelId: string,
    kind: string,
    private readonly deps: AskingDeps,
  ) {
    this.chosenAt = deps.now();
    this.kind = KINDS.find((one) => one === kind) ?? 'question';
    this.take(keptTimeline(deps.cache, parcelId));
    makeAutoObservable<this, 'deps' | 'request'>(
      this,
      { deps: false, request: observable.ref, parcel: observable.ref, parcelId: false },
      { autoBind: true },
    );
  }

  get words(): AskingWords {
    return askingWords[this.deps.session.locale];
  }

  /** `queued`: the cloud does not know of it yet · `not_found`: no such parcel, or not this person's · `failed`: it cannot be said which it is. */
  get phase(): 'loading' | 'failed' | 'not_found' | 'asking' | 'queued' | 'sent' {
    const outcome = this.told?.outcome;
    if (outcome === 'told') return 'sent';
    if (outcome === 'waits' && this.hasWaited) return 'queued';
    if (this.parcel !== undefined) return 'asking';
    if (this.trouble === undefined) return 'loading';
    return this.trouble === 'not_found' ? 'not_found' : 'failed';
  }

  /** Why it was not taken. */
  get failure(): ErrorCode | undefined {
    return this.told?.outcome === 'refused' ? (this.told.code ?? 'internal') : undefined;
  }

  /** What became of what was sent, whoever told the cloud of it; undefined before. */
  private get told(): Telling<Timeline> | undefined {
    return this.request && this.deps.deeds.became(this.request);
  }

  /** Once nothing moves any more there is nothing to be moved to another day. */
  get kinds(): readonly AskKind[] {
    return this.parcel !== undefined && isOver(this.parcel.stage) ? ['question'] : KINDS;
  }

  get choices(): ReadyChoice[] {
    const { session } = this.deps;
    if (this.parcel === undefined) return [];
    const reader: Reader = { locale: session.locale, now: this.chosenAt, zone: session.zone };
    return readyChoices(this.kind, this.parcel.stage, { reader, words: this.words });
  }

  get text(): string {
    return this.draft.text;
  }

  /** What is chosen instead of being typed; undefined too when it can be chosen no more. */
  get chosen(): ReadyChoice | undefined {
    return this.choices.find(({ sent }) => sent === this.draft.choice);
  }

  /** What reaches the shop: what was chosen, and what was typed. */
  get composed(): string {
    const { words, kind } = this;
    const typed = this.text.trim();
    const chosen = this.chosen?.sent;
    if (chosen === undefined) return typed;
    // A name of what is missing says nothing alone.
    if (kind === 'address') return typed === '' ? '' : words.named(chosen, typed);
    return typed === '' ? chosen : words.joined(chosen, typed);
  }

  /** Characters over what is taken; 0 and less is none. */
  get over(): number {
    return [...this.composed].length - MOST_ASKED;
  }

  get problem(): 'needed' | 'tooLong' | undefined {
    if (this.over > 0) return 'tooLong';
    return this.tried && this.composed === '' ? 'needed' : undefined;
  }

  /** Asks what this parcel is, where the phone keeps nothing of it. */
  async look(): Promise<void> {
    if (this.parcel !== undefined) return;
    const { parcelId } = this;
    const { session, shopper } = this.deps;
    this.trouble = undefined;
    try {
      const parcel = await shopper.getTimeline({ locale: session.locale, parcelId });
      this.take(parcel);
    } catch (error) {
      runInAction(() => {
        this.trouble = lookUpCode(error);
      });
    }
  }

  turnTo(kind: AskKind): void {
    if (!this.sending && kind !== this.kind) Object.assign(this, { kind, tried: false, request: undefined });
  }

  /** Chosen once more it is not chosen. */
  choose(key: string): void {
    if (this.sending) return;
    this.chosenAt = this.deps.now();
    const choice = this.choices.find((one) => one.key === key)?.sent;
    this.keep({ choice: choice === this.draft.choice ? undefined : choice });
  }

  type(text: string): void {
    this.keep({ text });
  }

  async send(): Promise<void> {
    this.tried = true;
    if (this.sending || this.composed === '' || this.over > 0) return;
    const { text, choice } = this.draft;
    const request = this.requestNow();
    Object.assign(this, { sending: true, hasWaited: false, request });
    this.keep({ sent: { text, choice, request } });
    const { outcome } = await this.deps.deeds.tell(request);
    runInAction(() => {
      Object.assign(this, { sending: false, hasWaited: outcome === 'waits' });
    });
  }

  /** What waits for the network goes now. Until then its words stay, and a refusal brings back what was written. */
  async again(): Promise<void> {
    if (this.sending) return;
    this.sending = true;
    await this.deps.deeds.tellAll();
    runInAction(() => {
      this.sending = false;
    });
  }

  /** Its page is gone: what becomes of what is on its way is said on the parcel's. */
  leave(): void {
    if (this.request !== undefined) this.deps.deeds.leave(this.request);
  }

  /** Of the kind that is open; empty where the shop has it, or will have it without another tap. */
  private get draft(): Draft {
    const draft = this.deps.drafts.of(this.parcelId, this.kind) ?? EMPTY_DRAFT;
    return isAsSent(draft) && this.isGone(draft.sent?.request) ? EMPTY_DRAFT : draft;
  }

  /** What was sent on this visit stands there until it is known what became of it. */
  private isGone(request: Request | undefined): boolean {
    const outcome = request && this.deps.deeds.became(request)?.outcome;
    return outcome === 'told' || (outcome === 'waits' && request !== this.request);
  }

  private keep(change: Partial<Draft>): void {
    this.deps.drafts.keep(this.parcelId, this.kind, { ...this.draft, ...change });
  }

  /** Once a parcel has come to its end there is only something to know. */
  private take(parcel: Timeline | undefined): void {
    this.parcel = parcel;
    if (!this.kinds.includes(this.kind)) this.kind = 'question';
  }

  /** Tried once more it is the same, on a later visit too. */
  private requestNow(): Request {
    const { parcelId, kind, composed: text } = this;
    const { input } = this.draft.sent?.request ?? {};
    return { does: 'askShop', input: { parcelId, kind, text, key: input?.text === text ? input.key : this.newKey() } };
  }

  private newKey(): string {
    return `${this.deps.now().toString(36)}-${this.deps.chance().toString(36).slice(2)}`;
  }
}

/** Whether it says what was sent of it last. */
function isAsSent({ text, choice, sent }: Draft): boolean {
  return text === sent?.text && choice === sent.choice;
}
