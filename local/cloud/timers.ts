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

/** How a run of a trigger went. */
export interface TimerRun {
  /** Epoch ms of the cloud's clock: the tick it stands for. */
  at: number;
  outcome: 'running' | 'done' | 'failed';
  /** Real ms; absent while it runs. */
  ms?: number;
  error?: string;
}
/** A trigger as it stands. */
export interface TimerState {
  function: string;
  trigger: string;
  cron: string;
  /** Epoch ms of the cloud's clock; absent when it never fires again. */
  next?: number;
  /** Runs that are under way. */
  running: number;
  /** Ticks that no run was started for: on a fast clock, or passed over by a jump, while a run was under way. */
  skipped: number;
  last?: TimerRun;
}

interface Timer {
  function: string;
  trigger: TimerTrigger;
  cron: Cron;
  /** Epoch ms of the cloud's clock; Infinity when it never fires again. */
  due: number;
  running: number;
  skipped: number;
  last?: TimerRun;
  /** Machine ms before which it does not start again. */
  restUntil: number;
}

export interface TimersOptions {
  deployment: ReadonlyMap<string, DeployedFunction>;
  run: (request: RunRequest) => Promise<unknown>;
  clock: CloudClock;
  /** Hears how each run went; after one that failed the next tick runs anyway. */
  onRun: (functionName: string, run: TimerRun) => void;
}

/**
 * Runs the functions' timer triggers by the cloud's clock.
 *
 * At the speed of real time each tick starts a run, whether or not the last one is over: a timer calls asynchronously, and SCF takes
 * one more instance when all are busy (tencentcloud.com, document 583/9708 "Timer Trigger" and 583/37040 "Concurrency Overview").
 * Beyond the instances that there are, runs wait their turn in the pool. Ticks that passed while the cloud was closed are not made up.
 *
 * [ours] A fast clock and a jump give a function no time, so that ticks cannot be held apart: one that passes then while a run is
 * under way is skipped, and a jump over several ticks runs a function once.
 */
export class Timers {
  private readonly timers: Timer[];
  private alarm: NodeJS.Timeout | undefined;
  private stopListening: () => void = () => undefined;
  private waiting: (() => void)[] = [];

  constructor(private readonly options: TimersOptions) {
    this.timers = [...options.deployment.values()].flatMap((deployed) => this.open(deployed));
  }

  /** From now on functions are run. */
  begin(): void {
    this.stopListening = this.options.clock.onChange(() => {
      this.check({ moved: true });
    });
    this.check({ moved: false });
  }

  /** Fires a function's trigger now, whatever its schedule. @throws Error when it has none; FunctionFailure */
  async fire(functionName: string): Promise<unknown> {
    const timer = this.timers.find((candidate) => candidate.function === functionName);
    if (!timer) throw new Error(`function ${functionName} has no timer trigger`);
    return this.start(timer, this.options.clock.now());
  }

  /** In the order of the functions' names. */
  list(): TimerState[] {
    return this.timers
      .map(({ function: name, trigger, due, running, skipped, last }) => ({
        ...{ function: name, trigger: trigger.name, cron: trigger.cron, running, skipped },
        ...(due !== Infinity && { next: due }),
        ...(last && { last }),
      }))
      .sort((one, other) => one.function.localeCompare(other.function));
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
    const cron = readCron(name, trigger);
    const due = nextTick(cron, this.options.clock.now());
    return [{ function: name, trigger, cron, due, running: 0, skipped: 0, restUntil: 0 }];
  }

  /** Starts what is due, then sets the alarm for what comes next. @param how `moved`: the clock was steered, it did not just run */
  private check(how: { moved: boolean }): void {
    const now = this.options.clock.now();
    for (const timer of this.timers)
      if (timer.due <= now && timer.restUntil <= performance.now()) this.tick(timer, now, how);
    clearTimeout(this.alarm);
    const delay = Math.min(...this.timers.map((timer) => this.delayOf(timer)), MAX_DELAY_MS);
    if (this.timers.length > 0) {
      this.alarm = setTimeout(() => {
        this.check({ moved: false });
      }, Math.ceil(delay));
    }
    if (this.isQuiet()) for (const resolve of this.waiting.splice(0)) resolve();
  }

  private delayOf(timer: Timer): number {
    return Math.max(this.options.clock.realMsUntil(timer.due), timer.restUntil - performance.now());
  }

  private tick(timer: Timer, now: number, { moved }: { moved: boolean }): void {
    const at = timer.due;
    timer.due = nextTick(timer.cron, now);
    const { speed, paused } = this.options.clock.state();
    const isRealTime = !moved && !paused && speed <= 1;
    if (timer.running > 0 && !isRealTime) {
      timer.skipped += 1;
      return;
    }
    timer.restUntil = speed > 1 && !paused ? performance.now() + FAST_CLOCK_REST_MS : 0;
    timer.running += 1;
    void this.start(timer, at)
      .catch(() => undefined) // `onRun` has heard of it
      .finally(() => {
        timer.running -= 1;
        this.check({ moved: false });
      });
  }

  /** The event's time has no milliseconds (tencentcloud.com, document 583/9708). */
  private async start(timer: Timer, at: number): Promise<unknown> {
    const { function: name, trigger } = timer;
    const time = new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');
    const event = { Type: 'Timer', TriggerName: trigger.name, Time: time, Message: '' };
    const began = performance.now();
    const tell = (run: Pick<TimerRun, 'outcome' | 'error'>): void => {
      const ended = { at, ...run, ms: Math.round(performance.now() - began) };
      keepLast(timer, ended);
      this.options.onRun(name, ended);
    };
    keepLast(timer, { at, outcome: 'running' });
    try {
      const result = await this.options.run({ function: name, event, source: { kind: 'timer' } });
      tell({ outcome: 'done' });
      return result;
    } catch (error) {
      tell({ outcome: 'failed', error: error instanceof Error ? error.message : String(error) });
      throw error;
    }
  }

  private isQuiet(): boolean {
    const now = this.options.clock.now();
    return this.timers.every((timer) => timer.running === 0 && timer.due > now);
  }
}

/** Runs that stand for an older tick may end later: the last one is the newest tick's. */
function keepLast(timer: Timer, run: TimerRun): void {
  if (!timer.last || run.at >= timer.last.at) timer.last = run;
}

/** @throws Error naming the function when it is no schedule of seven fields */
function readCron(name: string, trigger: TimerTrigger): Cron {
  try {
    return new Cron(trigger.cron, { mode: '7-part', utcOffset: UTC_OFFSET_MIN, paused: true });
  } catch (error) {
    throw new Error(`function ${name}: trigger ${trigger.name}, ${String(error)}`, { cause: error });
  }
}

function nextTick(cron: Cron, after: number): number {
  return cron.nextRun(new Date(after))?.getTime() ?? Infinity;
}
