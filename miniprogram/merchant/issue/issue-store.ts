import { makeAutoObservable, observable } from 'mobx-miniprogram';
import type { Session } from '../../stores/session';
import type { Cache } from '../../stores/cache';
import type { MerchantCloud } from '../../cloud/merchant';
import type { IssueAct, IssuePage, IssueRef, MerchantCalls, RequestView } from '../../../typings/merchant';
import type { ErrorCode } from '../../../typings/reply';
import type { IssueOutcome, Locale, RevealReason } from '../../../typings/vocabulary';
import { errorCode, lookUpCode } from '../../cloud/cloud-error';
import { LostAnswer, isSameAct } from './already-done';
import { EMPTY_DRAFT, actOf, draftAfter, isAsDrafted, problemOf } from './issue-draft';
import type { DraftProblem, IssueDraft } from './issue-draft';
import { forgetIssue, forgetIssues, keepIssue, recallIssue } from './kept-issues';

/** How long 撤销 stands before it is 重新打开, ms. */
export const UNDO_MS = 5_000;

/** What is personal stays in sight for so long, ms. Source: docs/decisions/020-a-request-is-an-issue.md */
export const SHOWN_MS = 60_000;

export type Sheet = 'tell' | 'solve' | 'hand' | 'reveal';

/** A question to the cloud. */
interface Asking {
  /** Questions before it, and it. */
  place: number;
  locale: Locale;
}

type Answer = MerchantCalls['handleIssue']['output'] & Pick<Asking, 'locale'>;

/** Nothing is open, and nothing was refused. */
const AT_REST = { sheet: undefined, tried: false, failure: undefined, changed: false, interrupted: undefined };

/** What the issue's store works with. */
interface IssueDeps {
  merchant: Pick<MerchantCloud, 'getIssue' | 'handleIssue'>;
  session: Session;
  cache: Cache;
  /** Epoch ms. */
  phoneClock: () => number;
}

/** One issue for the staff who answer it. What was typed stays until it was taken. */
export class IssueStore {
  issue: IssuePage | undefined = undefined;
  /** Why the last question failed; undefined after one that did not. */
  trouble: ErrorCode | undefined = undefined;
  /** What is being done: until it is answered all buttons are inert. */
  doing: IssueAct['kind'] | undefined = undefined;
  /** Why the last act was not taken. */
  failure: ErrorCode | undefined = undefined;
  /** Somebody else was first: nothing was written, and the page shows what they did. */
  changed = false;
  sheet: Sheet | undefined = undefined;
  draft: IssueDraft = EMPTY_DRAFT;
  /** Requests whose words were looked at a moment ago, by their moment: on no other page, and not kept. */
  revealed: readonly RequestView[] = [];
  /** The sheet whose draft was kept from somebody else's change. */
  interrupted: Sheet | undefined = undefined;
  /** It was tried to send what stands in the sheet: from now on its fields say what is wrong. */
  tried = false;
  /** It was settled here a moment ago. */
  undoable = false;
  /** The moment that the page is worded for, epoch ms on the cloud's clock. */
  clock: number;
  private ahead = 0;
  /** What the sheet's reader had before them when they opened it. */
  private basedOn = 0;
  private readonly lost = new LostAnswer();
  /** Questions that were put, and the newest one that was answered. */
  private asked = 0;
  private answered = 0;
  private undoTimer: ReturnType<typeof setTimeout> | undefined = undefined;
  private showTimer: ReturnType<typeof setTimeout> | undefined = undefined;

  constructor(
    readonly ref: IssueRef,
    private readonly deps: IssueDeps,
  ) {
    this.clock = deps.phoneClock();
    makeAutoObservable<this, 'deps' | 'ahead' | 'basedOn' | 'lost' | 'asked' | 'answered' | 'undoTimer' | 'showTimer'>(
      this,
      {
        ...{ ref: false, deps: false, ahead: false, basedOn: false, lost: false, undoTimer: false, showTimer: false },
        ...{ asked: false, answered: false, issue: observable.ref, draft: observable.ref, revealed: observable.ref },
      },
      { autoBind: true },
    );
  }

  get phase(): 'loading' | 'ready' | 'stale' | 'failed' | 'not_found' | 'forbidden' {
    if (this.trouble === 'not_found' || this.trouble === 'forbidden') return this.trouble;
    if (this.issue !== undefined) return this.trouble === undefined ? 'ready' : 'stale';
    return this.trouble === undefined ? 'loading' : 'failed';
  }

  get mayHandle(): boolean {
    return this.deps.session.staff?.can.handle === true;
  }

  /** Whether there is anybody whom words would reach. */
  get mayTell(): boolean {
    return this.issue?.forgotten !== true;
  }

  private get reader(): string | undefined {
    return this.deps.session.staff?.name;
  }

  /** What keeps the open sheet from being sent; only too much is said before it was tried. */
  get problem(): DraftProblem | undefined {
    if (this.sheet !== 'tell' && this.sheet !== 'solve') return undefined;
    const problem = problemOf(this.sheet, this.draft);
    return this.tried || problem === 'tooLong' ? problem : undefined;
  }

  /** Somebody else of the staff is on it. */
  get isTheirs(): boolean {
    return this.issue?.closedAt === undefined && this.issue?.taken?.mine === false;
  }

  /** Whether what was being written can still be sent. */
  get mayGoOn(): boolean {
    const { interrupted, issue } = this;
    const isWriting = interrupted === 'solve' || (interrupted === 'tell' && this.mayTell);
    return isWriting && issue?.closedAt === undefined && !this.isTheirs;
  }

  /** Shows what was kept, then what the cloud says. */
  async load(): Promise<void> {
    if (this.issue === undefined) this.recall();
    this.tick();
    const asking = { place: ++this.asked, locale: this.deps.session.locale };
    try {
      this.refresh(await this.deps.merchant.getIssue({ ...this.ref, locale: asking.locale }), asking);
    } catch (error) {
      this.lose(lookUpCode(error), asking);
    }
  }

  /** Moves the clock on. */
  tick(): void {
    this.clock = this.deps.phoneClock() + this.ahead;
  }

  open(sheet: Sheet): void {
    if (this.issue === undefined || this.doing !== undefined || (sheet === 'tell' && !this.mayTell)) return;
    this.basedOn = this.issue.revision;
    Object.assign(this, { ...AT_REST, sheet });
  }

  /** What was typed stays for the next time. */
  shut(): void {
    Object.assign(this, { sheet: undefined, failure: undefined, tried: false });
  }

  setText(text: string): void {
    this.draft = { ...this.draft, text };
  }

  setNote(note: string): void {
    this.draft = { ...this.draft, note };
  }

  choose(outcome: IssueOutcome): void {
    this.draft = { ...this.draft, outcome };
  }

  /** Sends what stands in the open sheet. True once it is taken. */
  async submit(): Promise<boolean> {
    const { sheet } = this;
    if (sheet !== 'tell' && sheet !== 'solve') return false;
    if (sheet === 'tell' && !this.mayTell) return false;
    this.tried = true;
    const act = problemOf(sheet, this.draft) === undefined ? actOf(sheet, this.draft) : undefined;
    return act !== undefined && this.act(act, this.basedOn);
  }

  /** From the open sheet: `to` is a colleague's key. */
  async handTo(to: string): Promise<boolean> {
    return this.act({ kind: 'hand', to }, this.basedOn);
  }

  async take(): Promise<boolean> {
    return this.act({ kind: 'take' });
  }

  /** Looks at what is personal, for a minute. */
  async reveal(reason: RevealReason): Promise<boolean> {
    return this.act({ kind: 'reveal', reason }, this.basedOn);
  }

  /** Out of sight again. */
  conceal(): void {
    if (this.showTimer !== undefined) clearTimeout(this.showTimer);
    this.revealed = [];
  }

  async reopen(): Promise<boolean> {
    return this.act({ kind: 'reopen' });
  }

  /** Nothing runs on after this: for when the page goes. */
  close(): void {
    this.stopUndo();
    this.conceal();
  }

  private stopUndo(): void {
    if (this.undoTimer !== undefined) clearTimeout(this.undoTimer);
  }

  private async act(act: IssueAct, revision = this.issue?.revision): Promise<boolean> {
    const before = this.issue;
    if (this.doing !== undefined || before === undefined || revision === undefined) return false;
    Object.assign(this, { doing: act.kind, failure: undefined, changed: false });
    const { locale } = this.deps.session;
    try {
      const { outcome, issue } = await this.deps.merchant.handleIssue({ ...this.ref, locale, revision, act });
      return this.settle(act, { outcome, issue, locale });
    } catch (error) {
      return this.refuse(act, before, errorCode(error));
    }
  }

  private settle(act: IssueAct, { outcome, issue, locale }: Answer): boolean {
    const isDone = outcome === 'done' || isSameAct(act, this.lost.foundIn(issue, this.reader));
    const { sheet } = this;
    this.lost.forget();
    Object.assign(this, { ...AT_REST, doing: undefined, changed: !isDone });
    this.interrupted = isDone ? undefined : sheet;
    if (isDone) this.draft = draftAfter(act, this.draft);
    this.setUndoable(isDone && act.kind === 'solve');
    if (isDone && act.kind === 'reveal') this.show(issue.requests ?? []);
    // Whatever was asked before it was written is older.
    this.answered = ++this.asked;
    this.adopt(issue, locale);
    return isDone;
  }

  /** True when it was written all the same, and the page knows that already. */
  private refuse(act: IssueAct, before: IssuePage, code: ErrorCode): boolean {
    // What was looked at unseen is looked at again.
    if (act.kind !== 'reveal') this.lost.note({ act, before }, code);
    Object.assign(this, { doing: undefined, failure: code });
    return this.settleLost();
  }

  /** What was sent without an answer stands in the log: it is not sent again. Other words than those stay where they stand. */
  private settleLost(): boolean {
    const act = this.issue && this.lost.foundIn(this.issue, this.reader);
    if (act === undefined) return false;
    this.lost.forget();
    if (!isAsDrafted(act, this.draft)) return false;
    this.draft = draftAfter(act, this.draft);
    Object.assign(this, { failure: undefined, ...(this.sheet === act.kind ? AT_REST : {}) });
    return true;
  }

  private show(requests: readonly RequestView[]): void {
    this.conceal();
    this.revealed = requests;
    this.showTimer = setTimeout(() => {
      this.conceal();
    }, SHOWN_MS);
  }

  private setUndoable(undoable: boolean): void {
    this.stopUndo();
    this.undoable = undoable;
    if (undoable) this.undoTimer = setTimeout(() => this.setUndoable(false), UNDO_MS);
  }

  private recall(): void {
    const { cache, session } = this.deps;
    const kept = recallIssue(cache, this.ref, session.locale);
    if (kept === undefined) return;
    this.issue = kept.issue;
    this.ahead = kept.ahead;
  }

  /** What was asked for before something newer came is not shown any more. */
  private refresh(issue: IssuePage, { place, locale }: Asking): void {
    if (place < this.answered) return;
    this.answered = place;
    Object.assign(this, { changed: false, interrupted: undefined });
    this.adopt(issue, locale);
  }

  private adopt(issue: IssuePage, locale: Locale): void {
    this.trouble = undefined;
    if (this.issue !== undefined && issue.asOf < this.issue.asOf) return;
    this.issue = withoutAddresses(issue);
    this.ahead = issue.asOf - this.deps.phoneClock();
    this.clock = issue.asOf;
    keepIssue(this.deps.cache, { issue: this.issue, locale, ahead: this.ahead });
    // While something is being done its answer decides.
    if (this.doing !== undefined) return;
    this.settleLost();
    if (issue.closedAt !== undefined && this.sheet !== undefined) Object.assign(this, { ...AT_REST, changed: true });
  }

  /** Who may no longer look sees nothing of it: not what stood there, not what was kept. */
  private lose(code: ErrorCode, { place }: Asking): void {
    if (place < this.answered) return;
    this.trouble = code;
    if (code !== 'forbidden' && code !== 'not_found') return;
    this.answered = place;
    Object.assign(this, { ...AT_REST, issue: undefined, draft: EMPTY_DRAFT });
    this.lost.forget();
    if (code === 'forbidden') forgetIssues(this.deps.cache);
    else forgetIssue(this.deps.cache, this.ref);
  }
}

/** They come in one answer alone, and stay nowhere. */
function withoutAddresses(issue: IssuePage): IssuePage {
  if (issue.requests === undefined) return issue;
  const requests = issue.requests.map(({ text, ...rest }): RequestView =>
    rest.kind === 'address' || text === undefined ? rest : { ...rest, text },
  );
  return { ...issue, requests };
}
