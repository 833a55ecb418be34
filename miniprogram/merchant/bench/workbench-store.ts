import { makeAutoObservable } from 'mobx-miniprogram';
import type { ParcelTask, Workbench } from '../../../typings/merchant';
import type { ErrorCode } from '../../../typings/reply';
import type { IssueCode, Locale } from '../../../typings/vocabulary';
import { errorCode } from '../../cloud/cloud-error';
import type { MerchantCloud } from '../../cloud/merchant';
import type { Cache } from '../../stores/cache';
import type { Session } from '../../stores/session';

export type TaskFilter = 'all' | 'moving' | 'not_followed' | IssueCode;

/** How many cards are drawn at first, and how many more each time the foot is reached. */
const PORTION = 20;

const KEPT = 'bench';

interface KeptWorkbench {
  bench: Workbench;
  /** Language of its sentences. */
  locale: Locale;
  /** The cloud's clock minus the phone's when it was read, ms. */
  ahead: number;
}

export interface WorkbenchDeps {
  merchant: Pick<MerchantCloud, 'listParcels'>;
  session: Session;
  cache: Cache;
  /** Epoch ms. */
  phoneClock: () => number;
}

/** What the merchant has to look at, most pressing first. */
export class WorkbenchStore {
  phase: 'idle' | 'loading' | 'ready' | 'stale' | 'failed' = 'idle';
  bench: Workbench | undefined = undefined;
  filter: TaskFilter = 'all';
  shown = PORTION;
  failure: ErrorCode | undefined = undefined;
  /** Epoch ms on the cloud's clock, like all moments that it shows; moved on by `tick`. */
  now: number;
  /** What was heard while somebody was reading, with issues that they have not seen. */
  private pending: Workbench | undefined = undefined;
  /** The cloud's clock minus the phone's, ms. */
  private ahead = 0;

  constructor(private readonly deps: WorkbenchDeps) {
    this.now = deps.phoneClock();
    makeAutoObservable<this, 'deps' | 'ahead'>(this, { deps: false, ahead: false }, { autoBind: true });
  }

  /** Tasks under the chosen pill. */
  get tasks(): ParcelTask[] {
    return this.tasksOf(this.filter);
  }

  /** How many issues wait behind their pill. */
  get fresh(): number {
    return this.pending === undefined ? 0 : this.unseen(this.pending);
  }

  countOf(filter: TaskFilter): number {
    if (filter === 'all' || filter === 'moving' || filter === 'not_followed') return this.tasksOf(filter).length;
    return this.bench?.byIssue[filter] ?? 0;
  }

  /**
   * Shows what was kept, then what the cloud says.
   *
   * @param isReading somebody may be: issues that they have not seen wait behind a pill, and nothing moves
   */
  async load(isReading = false): Promise<void> {
    if (this.bench === undefined) this.recall();
    if (this.bench === undefined) this.phase = 'loading';
    this.tick();
    try {
      const bench = await this.deps.merchant.listParcels({ locale: this.deps.session.locale });
      this.adopt(bench, isReading);
    } catch (error) {
      this.fail(errorCode(error));
    }
  }

  choose(filter: TaskFilter): void {
    this.filter = filter;
    this.shown = PORTION;
  }

  /** Shows what waits behind the pill. */
  showFresh(): void {
    if (this.pending !== undefined) this.show(this.pending);
    this.choose('all');
  }

  showMore(): void {
    if (this.shown < this.tasks.length) this.shown += PORTION;
  }

  /** Moves the clock on. */
  tick(): void {
    this.now = this.deps.phoneClock() + this.ahead;
  }

  private tasksOf(filter: TaskFilter): ParcelTask[] {
    const all = this.bench?.tasks ?? [];
    if (filter === 'all') return all;
    if (filter === 'not_followed') return all.filter(({ following = 'subscribed' }) => following !== 'subscribed');
    if (filter === 'moving') return all.filter(({ kind }) => kind === filter);
    return all.filter(({ kind, issue }) => kind === 'issue' && issue === filter);
  }

  private unseen({ tasks }: Workbench): number {
    const seen = new Set(this.bench?.tasks.map(issueName));
    return tasks.filter((task) => task.kind === 'issue' && !seen.has(issueName(task))).length;
  }

  /** What was kept, when its sentences are in this person's language. */
  private recall(): void {
    const kept = this.deps.cache.read<KeptWorkbench>(KEPT);
    if (kept?.locale !== this.deps.session.locale) return;
    this.bench = kept.bench;
    this.ahead = kept.ahead;
  }

  private adopt(bench: Workbench, isReading: boolean): void {
    this.phase = 'ready';
    this.failure = undefined;
    this.ahead = bench.asOf - this.deps.phoneClock();
    this.now = bench.asOf;
    const { ahead } = this;
    this.deps.cache.write(KEPT, { bench, locale: this.deps.session.locale, ahead } satisfies KeptWorkbench);
    if (isReading && this.bench !== undefined && this.unseen(bench) > 0) this.pending = bench;
    else this.show(bench);
  }

  private show(bench: Workbench): void {
    this.bench = bench;
    this.pending = undefined;
  }

  /** Who may no longer look sees nothing of what was kept. */
  private fail(code: ErrorCode): void {
    this.failure = code;
    if (code === 'forbidden') {
      this.bench = undefined;
      this.pending = undefined;
      this.deps.cache.write(KEPT, undefined);
    }
    this.phase = this.bench === undefined ? 'failed' : 'stale';
  }
}

function issueName({ parcelId, issue, issueSince }: ParcelTask): string {
  return [parcelId, issue, issueSince].join();
}
