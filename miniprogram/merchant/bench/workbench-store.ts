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
  /** What the cloud says of the chosen kind: each parcel as that issue, however far down the list it stands. */
  private narrowed: { filter: TaskFilter; tasks: ParcelTask[] } | undefined = undefined;
  /** The cloud's clock minus the phone's, ms. */
  private ahead = 0;
  /** Language of what stands there. */
  private locale: Locale | undefined = undefined;
  /** Counts the looks: an older one's answer is past by the time that a newer one's is there. */
  private looks = 0;
  private answered = 0;

  constructor(private readonly deps: WorkbenchDeps) {
    this.now = deps.phoneClock();
    makeAutoObservable<this, 'deps' | 'ahead' | 'locale' | 'looks' | 'answered'>(
      this,
      { deps: false, ahead: false, locale: false, looks: false, answered: false },
      { autoBind: true },
    );
  }

  /** Tasks under the chosen pill. */
  get tasks(): ParcelTask[] {
    return this.narrowed?.filter === this.filter ? this.narrowed.tasks : this.tasksOf(this.filter);
  }

  /** How many issues wait behind their pill. */
  get fresh(): number {
    return this.pending === undefined ? 0 : this.unseen(this.pending);
  }

  countOf(filter: TaskFilter): number {
    return isKind(filter) ? (this.bench?.byIssue[filter] ?? 0) : this.tasksOf(filter).length;
  }

  /**
   * Shows what was kept, then what the cloud says.
   *
   * @param isReading somebody may be: issues that they have not seen wait behind a pill, and nothing moves
   */
  async load(isReading = false): Promise<void> {
    const { locale } = this.deps.session;
    if (locale !== this.locale) this.turnTo(locale);
    if (this.bench === undefined) this.recall();
    if (this.bench === undefined) this.phase = 'loading';
    this.tick();
    const look = (this.looks += 1);
    try {
      const bench = await this.deps.merchant.listParcels({ locale });
      if (this.isNewest(look)) this.adopt(bench, isReading);
    } catch (error) {
      if (this.isNewest(look)) this.fail(errorCode(error));
    }
    if (this.pending === undefined) await this.narrow();
  }

  /** Shows what is known under a pill, then what the cloud says of a kind. */
  choose(filter: TaskFilter): Promise<void> {
    this.filter = filter;
    this.shown = PORTION;
    return this.narrow();
  }

  /** Shows what waits behind the pill. */
  showFresh(): void {
    if (this.pending !== undefined) this.show(this.pending);
    void this.choose('all');
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
    if (filter === 'all') return all.filter((task) => task.kind === 'issue' || isNotFollowed(task));
    if (filter === 'not_followed') return all.filter(isNotFollowed);
    if (filter === 'moving') return all.filter(({ kind }) => kind === filter);
    return all.filter(({ issue, also = [] }) => issue === filter || also.includes(filter));
  }

  private unseen({ tasks }: Workbench): number {
    const seen = new Set(this.bench?.tasks.map(issueName));
    return tasks.filter((task) => task.kind === 'issue' && !seen.has(issueName(task))).length;
  }

  /** What stands there is in another language, and so is what is still to be answered. */
  private turnTo(locale: Locale): void {
    this.locale = locale;
    this.answered = this.looks;
    Object.assign(this, { bench: undefined, pending: undefined, narrowed: undefined });
  }

  private isNewest(look: number): boolean {
    if (look <= this.answered) return false;
    this.answered = look;
    return true;
  }

  /** Where the cloud does not answer, what is listed already has to do. */
  private async narrow(): Promise<void> {
    const { filter, locale } = this;
    if (!isKind(filter) || this.bench === undefined || locale === undefined) return;
    const asked = this.deps.merchant.listParcels({ locale, filter: { issue: filter } });
    const narrowed = await asked.then(({ tasks }) => ({ filter, tasks })).catch(() => undefined);
    if (filter === this.filter && locale === this.locale) this.setNarrowed(narrowed);
  }

  private setNarrowed(narrowed: typeof this.narrowed): void {
    this.narrowed = narrowed;
  }

  /** What was kept, when its sentences are in this person's language. */
  private recall(): void {
    const kept = this.deps.cache.read<KeptWorkbench>(KEPT);
    if (kept === undefined || kept.locale !== this.locale) return;
    this.bench = kept.bench;
    this.ahead = kept.ahead;
  }

  private adopt(bench: Workbench, isReading: boolean): void {
    this.phase = 'ready';
    this.failure = undefined;
    this.ahead = bench.asOf - this.deps.phoneClock();
    this.now = bench.asOf;
    const { ahead } = this;
    this.deps.cache.write(KEPT, {
      bench,
      locale: this.locale ?? this.deps.session.locale,
      ahead,
    } satisfies KeptWorkbench);
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
      this.narrowed = undefined;
      this.deps.cache.write(KEPT, undefined);
    }
    this.phase = this.bench === undefined ? 'failed' : 'stale';
  }
}

function isKind(filter: TaskFilter): filter is IssueCode {
  return filter !== 'all' && filter !== 'moving' && filter !== 'not_followed';
}

function isNotFollowed({ following = 'subscribed' }: ParcelTask): boolean {
  return following !== 'subscribed';
}

function issueName({ parcelId, issue, issueSince }: ParcelTask): string {
  return [parcelId, issue, issueSince].join();
}
