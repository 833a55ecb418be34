import { Cron } from 'croner';
import type { CloudClock } from './clock/cloud-clock';
import type { DeployedFunction, TimerTrigger } from './functions/deployed-function';
import type { RunRequest } from './functions/function-pool';

/** Triggers are read in China's time, minutes east of UTC. */
const UTC_OFFSET_MIN = 8 * 60;
/** On a fast clock a trigger starts at most this often, real ms, so that timers do not eat the machine. */
const FAST_CLOCK_REST_MS = 100;
/** Node's timers count no further, ms. */
const MAX_DELAY_MS = 2 ** 31 - 1;

interface Timer {
  function: string;
  trigger: TimerTrigger;
  cron: Cron;
  /** Epoch ms of the cloud's clock; Infinity when it never fires again. */
  due: number;
  run?: Promise<unknown>;
  /** Machine ms before which it does not start again. */
  restUntil: number;
}

export interface TimersOptions {
  deployment: ReadonlyMap<string, DeployedFunction>;
  run: (request: RunRequest) => Promise<unknown>;
  clock: CloudClock;
  /** Hears why a run gave no result; the next tick runs anyway. */
  onFailure: (functionName: string, error: unknown) => void;
}

/**
 * Runs the functions' timer triggers by the cloud's clock. A tick that passes while its function still runs is skipped; a jump
 * over several ticks runs a function once.
 */
export class Timers {
  private readonly timers: Timer[];
  private alarm: NodeJS.Timeout | undefined;
  private readonly stopListening: () => void;
  private waiting: (() => void)[] = [];

  constructor(private readonly options: TimersOptions) {
    this.timers = [...options.deployment.values()].flatMap((deployed) => this.open(deployed));
    this.stopListening = options.clock.onChange(() => {
      this.check();
    });
    this.check();
  }

  /** Fires a function's trigger now, whatever its schedule. @throws Error when it has none; FunctionFailure */
  async fire(functionName: string): Promise<unknown> {
    const timer = this.timers.find((candidate) => candidate.function === functionName);
    if (!timer) throw new Error(`function ${functionName} has no timer trigger`);
    return this.start(timer, this.options.clock.now());
  }

  /** Resolves when nothing is due and nothing runs. On a running clock the next tick may come at once. */
  async settled(): Promise<void> {
    if (this.isQuiet()) return;
    await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  close(): void {
    this.stopListening();
    clearTimeout(this.alarm);
    this.timers.length = 0;
  }

  private open({ name, trigger }: DeployedFunction): Timer[] {
    if (!trigger) return [];
    const cron = new Cron(trigger.cron, { mode: '7-part', utcOffset: UTC_OFFSET_MIN, paused: true });
    return [{ function: name, trigger, cron, due: nextTick(cron, this.options.clock.now()), restUntil: 0 }];
  }

  /** Starts what is due, then sets the alarm for what comes next. */
  private check(): void {
    const now = this.options.clock.now();
    for (const timer of this.timers)
      if (timer.due <= now && timer.restUntil <= performance.now()) this.tick(timer, now);
    clearTimeout(this.alarm);
    const delay = Math.min(...this.timers.map((timer) => this.delayOf(timer)), MAX_DELAY_MS);
    if (this.timers.length > 0) {
      this.alarm = setTimeout(() => {
        this.check();
      }, Math.ceil(delay));
    }
    if (this.isQuiet()) for (const resolve of this.waiting.splice(0)) resolve();
  }

  private delayOf(timer: Timer): number {
    return Math.max(this.options.clock.realMsUntil(timer.due), timer.restUntil - performance.now());
  }

  private tick(timer: Timer, now: number): void {
    const at = timer.due;
    timer.due = nextTick(timer.cron, now);
    if (timer.run) return;
    const { speed, paused } = this.options.clock.state();
    timer.restUntil = speed > 1 && !paused ? performance.now() + FAST_CLOCK_REST_MS : 0;
    timer.run = this.start(timer, at)
      .catch((error: unknown) => {
        this.options.onFailure(timer.function, error);
      })
      .finally(() => {
        delete timer.run;
        this.check();
      });
  }

  private start({ function: name, trigger }: Timer, at: number): Promise<unknown> {
    const event = { Type: 'Timer', TriggerName: trigger.name, Time: new Date(at).toISOString(), Message: '' };
    return this.options.run({ function: name, event, source: { kind: 'timer' } });
  }

  private isQuiet(): boolean {
    const now = this.options.clock.now();
    return this.timers.every((timer) => !timer.run && timer.due > now);
  }
}

function nextTick(cron: Cron, after: number): number {
  return cron.nextRun(new Date(after))?.getTime() ?? Infinity;
}
