import { makeAutoObservable, observable } from 'mobx-miniprogram';
import type { DryRun, Thresholds } from '../../../typings/merchant';
import type { ErrorCode } from '../../../typings/reply';
import { errorCode } from '../../cloud/cloud-error';
import type { MerchantCloud } from '../../cloud/merchant';
import { stepped } from './stepped';

export type Rule = keyof Thresholds;

/** What other thresholds would have opened. Nothing is changed from here: they are part of the shop's configuration. */
export class RulesStore {
  /** What was tried last. */
  run: DryRun | undefined = undefined;
  /** Thresholds that differ from those in force. */
  changes: Partial<Thresholds> = {};
  /** What `run` was tried with. */
  private tried: Partial<Thresholds> = {};
  /** True while a call runs: the button is inert. */
  running = false;
  failure: ErrorCode | undefined = undefined;

  constructor(private readonly merchant: Pick<MerchantCloud, 'tryThresholds'>) {
    makeAutoObservable<this, 'merchant' | 'tried'>(
      this,
      { merchant: false, run: observable.ref, changes: observable.ref, tried: observable.ref },
      { autoBind: true },
    );
  }

  get phase(): 'loading' | 'ready' | 'failed' | 'forbidden' {
    if (this.failure === 'forbidden') return 'forbidden';
    if (this.run !== undefined) return 'ready';
    return this.failure === undefined ? 'loading' : 'failed';
  }

  get hasChanges(): boolean {
    return Object.keys(this.changes).length > 0;
  }

  /** What stands there is not what was tried. */
  get isOutdated(): boolean {
    return asText(this.changes) !== asText(this.tried);
  }

  /** A row for the shop's configuration, with what differs and nothing else: `{ "hubHours": 12 }`. */
  get configuration(): string {
    const hours = Object.entries(this.changes).map(([rule, n]) => `"${rule}": ${String(n)}`);
    return `{ ${hours.join(', ')} }`;
  }

  hoursOf(rule: Rule): number {
    return this.changes[rule] ?? this.run?.thresholds[rule] ?? 0;
  }

  step(rule: Rule, direction: 1 | -1): void {
    const inForce = this.run?.thresholds[rule];
    if (inForce === undefined) return;
    const hours = stepped(this.hoursOf(rule), direction);
    const { [rule]: _before, ...others } = this.changes;
    this.changes = hours === inForce ? others : { ...others, [rule]: hours };
  }

  reset(): void {
    this.changes = {};
  }

  /** Tries what stands there, over the last 30 days. */
  async try(): Promise<void> {
    if (this.running) return;
    this.running = true;
    this.failure = undefined;
    const thresholds = this.changes;
    try {
      this.take(await this.merchant.tryThresholds({ thresholds }), thresholds);
    } catch (error) {
      this.fail(errorCode(error));
    }
  }

  private take(run: DryRun, tried: Partial<Thresholds>): void {
    Object.assign(this, { run, tried, running: false });
  }

  private fail(code: ErrorCode): void {
    this.running = false;
    this.failure = code;
  }
}

/** The same whatever the order in which rules were changed. */
function asText(changes: Partial<Thresholds>): string {
  return JSON.stringify(Object.entries(changes).sort(([a], [b]) => (a < b ? -1 : 1)));
}
