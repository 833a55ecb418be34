import type { InspectReport } from './inspect-control';

/** The cloud's clock: `now` epoch ms, `speed` cloud seconds a real second. */
export interface ClockState {
  readonly now: number;
  readonly speed: number;
  readonly paused: boolean;
}

/** A message that WeChat took from the cloud. */
export interface SentMessage {
  readonly id: string | number;
  readonly touser: string;
  readonly templateId: string;
  readonly page?: string;
  readonly data: Readonly<Record<string, { readonly value: string }>>;
  readonly sentAt: number;
}

/** What a send meets instead of WeChat's usual answer: a code, or a connection that is cut. */
export type SendAnswer = { readonly errcode: number; readonly errmsg?: string } | 'lost_before' | 'lost_after';

export interface CloudState {
  readonly clock: ClockState;
  readonly messages: readonly SentMessage[];
  readonly inspect: InspectReport;
  /** What the next sends meet, in order. */
  readonly sendAnswers: readonly SendAnswer[];
}

/** The control paths of local/cloud. */
export class CloudControl {
  constructor(private readonly url: string) {}

  /** @throws when the cloud does not answer */
  async read(): Promise<CloudState> {
    const [clock, { messages }, inspect, { answers }] = await Promise.all([
      this.get<ClockState>('/__clock'),
      this.get<{ messages: SentMessage[] }>('/__wechat/messages'),
      this.get<InspectReport>('/__inspect'),
      this.get<{ answers: SendAnswer[] }>('/__wechat/weather'),
    ]);
    return { clock, messages, inspect, sendAnswers: answers };
  }

  /** @throws when the cloud does not answer */
  setClock(change: { speed?: number; paused?: boolean; jumpMs?: number }): Promise<ClockState> {
    return this.post<ClockState>('/__clock', change);
  }

  /** @returns what the next sends meet now. @throws when the cloud does not answer */
  async setSendWeather(answers: readonly SendAnswer[]): Promise<readonly SendAnswer[]> {
    return (await this.post<{ answers: SendAnswer[] }>('/__wechat/weather', { answers })).answers;
  }

  private async get<T>(path: string): Promise<T> {
    const response = await fetch(this.url + path);
    if (!response.ok) throw new Error(`${path}: ${String(response.status)}`);
    return (await response.json()) as T;
  }

  private async post<T>(path: string, body: object): Promise<T> {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(this.url + path, { method: 'POST', headers, body: JSON.stringify(body) });
    return (await response.json()) as T;
  }
}
