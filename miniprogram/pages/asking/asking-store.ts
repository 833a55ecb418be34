import { makeAutoObservable, observable, runInAction } from 'mobx-miniprogram';
import type { ErrorCode } from '../../../typings/reply';
import type { Timeline } from '../../../typings/shopper';
import type { AskKind } from '../../../typings/vocabulary';
import { errorCode } from '../../cloud/cloud-error';
import type { ShopperCloud } from '../../cloud/shopper';
import type { Deed } from '../../format/deed';
import { isOver } from '../../format/is-settled';
import type { Reader } from '../../format/reader';
import type { Cache } from '../../stores/cache';
import type { Session } from '../../stores/session';
import { keptTimeline } from '../../stores/timeline-store';
import type { WaitingDeeds } from '../../stores/waiting-deeds';
import type { Telling } from '../../stores/waiting-line';
import { askingWords } from './asking-words';
import type { AskingWords } from './asking-words';
import type { Drafts } from './drafts';
import { readyChoices } from './ready-choices';
import type { ReadyChoice } from './ready-choices';

/** What the shop takes at once, in characters; as `askShop` has it. */
export const MOST_ASKED = 200;

const KINDS: readonly AskKind[] = ['question', 'new_time', 'address'];

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

/** One request to the shop. What was typed stays until the shop has it: on the next visit the page opens where that was. */
export class AskingStore {
  /** Key of what was chosen instead of being typed. */
  choice: string | undefined = undefined;
  text: string;
  sending = false;
  /** It was tried to send: from now on the field says what is wrong. */
  tried = false;
  /** What is asked about, as the phone kept it; undefined until the cloud has said it. */
  parcel: Timeline | undefined;
  /** Why the cloud did not say it. */
  trouble: ErrorCode | undefined = undefined;
  private wanted: AskKind;
  /** Where the text was typed. */
  private typedAs: AskKind;
  /** When something was chosen last, epoch ms: 明天 means the day after that. */
  private chosenAt: number;
  private deed: Deed | undefined = undefined;
  /** The cloud could not take the deed when it was sent. */
  private hasWaited = false;
  /** Of what was tried last: tried once more it is the same. */
  private key = { text: '', key: '' };

  constructor(
    readonly parcelId: string,
    kind: string,
    private readonly deps: AskingDeps,
  ) {
    const draft = deps.drafts.of(parcelId);
    this.parcel = keptTimeline(deps.cache, parcelId);
    this.chosenAt = deps.now();
    this.text = draft?.text ?? '';
    this.wanted = draft?.kind ?? KINDS.find((one) => one === kind) ?? 'question';
    this.typedAs = this.wanted;
    makeAutoObservable<this, 'deps' | 'key' | 'deed'>(
      this,
      { deps: false, key: false, deed: observable.ref, parcel: observable.ref, parcelId: false },
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

  get kind(): AskKind {
    return this.kinds.find((one) => one === this.wanted) ?? 'question';
  }

  /** What became of what was sent, whoever told the cloud of it; undefined before. */
  private get told(): Telling<Timeline> | undefined {
    return this.deed && this.deps.deeds.became(this.deed);
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

  /** What reaches the shop: what was chosen, and what was typed. */
  get composed(): string {
    const { words, kind } = this;
    const typed = this.text.trim();
    const chosen = this.choices.find(({ key }) => key === this.choice)?.sent;
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
      runInAction(() => {
        this.parcel = parcel;
      });
    } catch (error) {
      this.fail(errorCode(error));
    }
  }

  turnTo(kind: AskKind): void {
    if (kind !== this.kind) Object.assign(this, { wanted: kind, choice: undefined, tried: false, deed: undefined });
  }

  /** Chosen once more it is not chosen. */
  choose(key: string): void {
    this.choice = key === this.choice ? undefined : key;
    this.chosenAt = this.deps.now();
  }

  type(text: string): void {
    Object.assign(this, { text, typedAs: this.kind });
  }

  async send(): Promise<void> {
    this.tried = true;
    if (this.sending || this.composed === '' || this.over > 0) return;
    const { parcelId, kind, composed: text } = this;
    const deed: Deed = { does: 'askShop', input: { parcelId, kind, text, key: this.keyOf(`${kind} ${text}`) } };
    Object.assign(this, { sending: true, hasWaited: false, deed });
    const { outcome } = await this.deps.deeds.tell(deed);
    Object.assign(this, { sending: false, hasWaited: outcome === 'waits' });
    if (outcome !== 'refused') this.keepDraft();
  }

  /** What waits for the network goes now. Until then its words stay, and a refusal brings back what was written. */
  async again(): Promise<void> {
    if (this.sending) return;
    this.sending = true;
    await this.deps.deeds.tellAll();
    this.sending = false;
  }

  /** What is typed is there on the next visit, unless it is on its way. */
  keepDraft(): void {
    const { parcelId, typedAs: kind, text, told } = this;
    const isOnItsWay = told !== undefined && told.outcome !== 'refused';
    this.deps.drafts.keep({ parcelId, kind, text: isOnItsWay ? '' : text });
  }

  /** Its page is gone: what becomes of what is on its way is said on the parcel's. */
  leave(): void {
    this.keepDraft();
    if (this.deed !== undefined) this.deps.deeds.leave(this.deed);
  }

  /** An id that is none, for instance from a link cut short, reads like one that is not there. */
  private fail(code: ErrorCode): void {
    this.trouble = code === 'bad_input' ? 'not_found' : code;
  }

  private keyOf(text: string): string {
    if (this.key.text !== text)
      this.key = { text, key: `${this.deps.now().toString(36)}-${this.deps.chance().toString(36).slice(2)}` };
    return this.key.key;
  }
}
