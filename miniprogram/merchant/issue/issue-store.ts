import { makeAutoObservable, observable } from 'mobx-miniprogram';
import type { IssueAct, IssuePage, IssueRef } from '../../../typings/merchant';
import type { ErrorCode } from '../../../typings/reply';
import type { IssueOutcome } from '../../../typings/vocabulary';
import { errorCode } from '../../cloud/cloud-error';
import type { MerchantCloud } from '../../cloud/merchant';
import type { Cache } from '../../stores/cache';
import type { Session } from '../../stores/session';
import { isAlreadyDone } from './already-done';
import { EMPTY_DRAFT, actOf, problemOf } from './issue-draft';
import type { DraftProblem, IssueDraft } from './issue-draft';
import { forgetIssues, keepIssue, recallIssue } from './kept-issues';

/** How long 撤销 stands before it is 重新打开, ms. */
export const UNDO_MS = 5_000;

export type Sheet = 'tell' | 'solve' | 'hand';

export interface IssueDeps {
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
  /** What may have been written although its answer was lost. */
  private unsure: IssueAct | undefined = undefined;
  private undoTimer: ReturnType<typeof setTimeout> | undefined = undefined;

  constructor(
    readonly ref: IssueRef,
    private readonly deps: IssueDeps,
  ) {
    this.clock = deps.phoneClock();
    makeAutoObservable<this, 'deps' | 'ahead' | 'basedOn' | 'unsure' | 'undoTimer'>(
      this,
      {
        ...{ ref: false, deps: false, ahead: false, basedOn: false, unsure: false, undoTimer: false },
        ...{ issue: observable.ref, draft: observable.ref },
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

  /** What keeps the open sheet from being sent; only too much is said before it was tried. */
  get problem(): DraftProblem | undefined {
    if (this.sheet === undefined || this.sheet === 'hand') return undefined;
    const problem = problemOf(this.sheet, this.draft);
    return this.tried || problem === 'tooLong' ? problem : undefined;
  }

  /** Whether what was being written can still be sent. */
  get mayGoOn(): boolean {
    return this.interrupted !== undefined && this.interrupted !== 'hand' && this.issue?.closedAt === undefined;
  }

  /** Shows what was kept, then what the cloud says. */
  async load(): Promise<void> {
    if (this.issue === undefined) this.recall();
    this.tick();
    try {
      this.adopt(await this.deps.merchant.getIssue({ ...this.ref, locale: this.deps.session.locale }));
    } catch (error) {
      this.lose(errorCode(error));
    }
  }

  /** Moves the clock on. */
  tick(): void {
    this.clock = this.deps.phoneClock() + this.ahead;
  }

  open(sheet: Sheet): void {
    if (this.issue === undefined || this.doing !== undefined) return;
    this.basedOn = this.issue.revision;
    Object.assign(this, { sheet, tried: false, failure: undefined, changed: false, interrupted: undefined });
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
    if (sheet === undefined || sheet === 'hand') return false;
    this.tried = true;
    const act = problemOf(sheet, this.draft) === undefined ? actOf(sheet, this.draft) : undefined;
    return act !== undefined && this.act(act, this.basedOn);
  }

  /** From the open sheet: `to` is a colleague's key. */
  async handTo(to: string): Promise<boolean> {
    return this.act({ kind: 'hand', to }, this.basedOn);
  }

  async take(): Promise<boolean> {
    return this.actNow('take');
  }

  async reopen(): Promise<boolean> {
    return this.actNow('reopen');
  }

  /** Nothing runs on after this: for when the page goes. */
  close(): void {
    if (this.undoTimer !== undefined) clearTimeout(this.undoTimer);
  }

  private async actNow(kind: 'take' | 'reopen'): Promise<boolean> {
    return this.issue !== undefined && this.act({ kind }, this.issue.revision);
  }

  private async act(act: IssueAct, revision: number): Promise<boolean> {
    if (this.doing !== undefined) return false;
    Object.assign(this, { doing: act.kind, failure: undefined, changed: false });
    try {
      const { locale } = this.deps.session;
      const { outcome, issue } = await this.deps.merchant.handleIssue({ ...this.ref, locale, revision, act });
      return this.settle(act, outcome, issue);
    } catch (error) {
      this.refuse(act, errorCode(error));
      return false;
    }
  }

  private settle(act: IssueAct, outcome: 'done' | 'changed', issue: IssuePage): boolean {
    const mine = { act: this.unsure, by: this.deps.session.staff?.name };
    const isDone = outcome === 'done' || isAlreadyDone(act, mine, issue);
    const { sheet } = this;
    this.unsure = undefined;
    Object.assign(this, { doing: undefined, sheet: undefined, tried: false, changed: !isDone });
    this.interrupted = isDone ? undefined : sheet;
    if (isDone) this.forgetDraft(act);
    this.setUndoable(isDone && act.kind === 'solve');
    this.adopt(issue);
    return isDone;
  }

  private refuse(act: IssueAct, code: ErrorCode): void {
    this.unsure = act;
    Object.assign(this, { doing: undefined, failure: code });
  }

  private forgetDraft({ kind }: IssueAct): void {
    if (kind === 'tell') this.draft = { ...this.draft, text: '' };
    if (kind === 'solve') this.draft = { ...EMPTY_DRAFT, text: this.draft.text };
  }

  private setUndoable(undoable: boolean): void {
    this.close();
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

  /** What was read before an act that it does not know yet is older than what stands there. */
  private adopt(issue: IssuePage): void {
    this.trouble = undefined;
    if (this.issue !== undefined && issue.asOf < this.issue.asOf) return;
    this.issue = issue;
    this.ahead = issue.asOf - this.deps.phoneClock();
    this.clock = issue.asOf;
    keepIssue(this.deps.cache, { issue, locale: this.deps.session.locale, ahead: this.ahead });
  }

  /** Who may no longer look sees nothing of what was kept. */
  private lose(code: ErrorCode): void {
    this.trouble = code;
    if (code === 'forbidden') forgetIssues(this.deps.cache);
  }
}
