import type { RunRequest } from './functions/function-pool';
import { eventBody, type EventRoutes, type WechatEvent } from './wechat-events';

/**
 * How long WeChat waits for an answer, real ms, and how often it tries in all. Source: developers.weixin.qq.com, message push;
 * that functions are treated like servers in this is [judged].
 */
const PATIENCE_MS = 5_000;
const MAX_TRIES = 3;

export interface EventPushesOptions {
  routes: EventRoutes;
  run: (request: RunRequest) => Promise<unknown>;
  /** Hears why a try came to nothing. */
  onFailure: (functionName: string, error: unknown) => void;
}

/** Tells functions what happened, as WeChat's message push does: later than it happened, one person's events in their order. */
export class EventPushes {
  /** Openid → the end of what is under way for that person. */
  private readonly lines = new Map<string, Promise<void>>();
  private closed = false;

  constructor(private readonly options: EventPushesOptions) {}

  /** Returns at once. An event that no function is named for is forgotten. */
  push(event: WechatEvent): void {
    const target = this.options.routes.get(event.name);
    if (target === undefined) return;
    const { openid } = event;
    const request: RunRequest = { function: target, event: eventBody(event), source: { kind: 'event', openid } };
    const line = (this.lines.get(openid) ?? Promise.resolve())
      .then(() => this.deliver(request))
      .finally(() => {
        if (this.lines.get(openid) === line) this.lines.delete(openid);
      });
    this.lines.set(openid, line);
  }

  /** Resolves when every event was taken, or given up. */
  async settled(): Promise<void> {
    while (this.lines.size > 0) await Promise.all(this.lines.values());
  }

  /** What was not taken yet is lost. */
  close(): void {
    this.closed = true;
  }

  private async deliver(request: RunRequest): Promise<void> {
    for (let tries = 0; tries < MAX_TRIES && !this.closed; tries += 1) if (await this.isTaken(request)) return;
  }

  /** Whether the function answered in time, whatever it said. A late one runs on, as on WeChat's machines. */
  private async isTaken(request: RunRequest): Promise<boolean> {
    try {
      await within(PATIENCE_MS, this.options.run(request));
      return true;
    } catch (error) {
      this.options.onFailure(request.function, error);
      return false;
    }
  }
}

/** What `work` comes to. @throws Error after `ms`; work that fails later is nobody's any more */
function within<T>(ms: number, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error(`no answer within ${String(ms)} ms`));
    }, ms);
    work.then(resolve, reject).finally(() => {
      clearTimeout(timer);
    });
  });
}
