import { action, makeObservable, observable } from 'mobx-miniprogram';
import type { FaultReport } from '../../typings/shopper';
import { CloudError } from '../cloud/cloud-error';
import type { ShopperCloud } from '../cloud/shopper';
import { bareFault, isCallFailure } from './bare-fault';
import type { Cache } from './cache';
import { reportId } from './report-id';
import { WaitingLine } from './waiting-line';

/** Reports that wait for the network; further ones are not told [judged]. */
const MOST_KEPT = 5;
/** A page that breaks over and over is told of so often a minute [judged]. */
const MOST_A_MINUTE = 5;
const MINUTE_MS = 60_000;

/** What faults need from the world. */
export interface FaultDeps {
  shopper: Pick<ShopperCloud, 'reportFault'>;
  cache: Cache;
  /** The phone's clock, epoch ms. */
  now: () => number;
  /** 0 ≤ chance() < 1 */
  chance: () => number;
  /** As WeChat names this version; empty in development. */
  version: string;
}

/** Faults of our own code: shown on the page in front with an id to report them by, and told to the cloud once each. */
export class FaultStore {
  /** The one that is shown. `again`: its page had just been opened anew because of one. */
  shown: { id: string; again: boolean } | undefined = undefined;
  /** What the newest said: the same, once more, is no further one. */
  private said = '';
  /** The page that was opened anew because of a fault. */
  private reopened: string | undefined = undefined;
  private readonly line: WaitingLine<FaultReport, object>;
  /** When reports went out within the last minute, epoch ms. */
  private sent: number[] = [];

  constructor(private readonly deps: FaultDeps) {
    this.line = new WaitingLine<FaultReport, object>({
      cache: deps.cache,
      key: 'faults',
      most: MOST_KEPT,
      now: deps.now,
      isFinal: (code) => code === 'bad_input',
      tell: (report) => this.tell(report),
    });
    makeObservable(this, { shown: observable.ref, note: action, leave: action, putAway: action });
  }

  /**
   * Something was thrown that nobody caught. A call of WeChat's that failed takes nothing off the page: it is told, not shown.
   *
   * @param page path of the page in front; empty before the first
   */
  note(error: unknown, page: string): void {
    const { message, stack } = bareFault(error);
    const said = `${page} ${message}`;
    if (this.said === said) return;
    const id = reportId(this.deps.chance);
    this.said = said;
    if (!isCallFailure(error)) this.shown = { id, again: this.reopened === page };
    const { version } = this.deps;
    const report = { id, page, message, ...(stack && { stack }), ...(version && { appVersion: version }) };
    void this.line.tell(report);
  }

  /** The strip's way out was taken: this page is opened anew, or the list where there is none. */
  leave(page?: string): void {
    this.shown = undefined;
    this.said = '';
    this.reopened = page;
  }

  /** The strip was read. The same fault, once more, does not bring it back. */
  putAway(): void {
    this.shown = undefined;
  }

  /** Tells what was not told yet, oldest first. What the cloud does not take is dropped: there is nobody to tell of that. */
  tellAll(): Promise<void> {
    return this.line.tellAll();
  }

  /** @throws CloudError busy when as many went out as may within a minute */
  private tell(report: FaultReport): Promise<object> {
    const now = this.deps.now();
    this.sent = this.sent.filter((at) => at <= now && now - at < MINUTE_MS);
    if (this.sent.length >= MOST_A_MINUTE) return Promise.reject(new CloudError('busy', true));
    this.sent.push(now);
    return this.deps.shopper.reportFault(report);
  }
}
