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

/** One call of a function, with the database operations it made. */
export interface CallRecord {
  readonly requestId: string;
  readonly function: string;
  readonly openid?: string;
  readonly ms: number;
  readonly reads: number;
  readonly writes: number;
  readonly error?: string;
}

export interface CloudState {
  readonly clock: ClockState;
  readonly messages: readonly SentMessage[];
  readonly calls: readonly CallRecord[];
}

/** The control paths of local/cloud. */
export class CloudControl {
  constructor(private readonly url: string) {}

  /** @throws when the cloud does not answer */
  async read(): Promise<CloudState> {
    const [clock, { messages }, { calls }] = await Promise.all([
      this.get<ClockState>('/__clock'),
      this.get<{ messages: SentMessage[] }>('/__wechat/messages'),
      this.get<{ calls: CallRecord[] }>('/__inspect'),
    ]);
    return { clock, messages, calls };
  }

  /** @throws when the cloud does not answer */
  async setClock(change: { speed?: number; paused?: boolean; jumpMs?: number }): Promise<ClockState> {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${this.url}/__clock`, { method: 'POST', headers, body: JSON.stringify(change) });
    return (await response.json()) as ClockState;
  }

  private async get<T>(path: string): Promise<T> {
    const response = await fetch(this.url + path);
    if (!response.ok) throw new Error(`${path}: ${String(response.status)}`);
    return (await response.json()) as T;
  }
}
