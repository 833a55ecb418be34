/** One database operation. */
export interface Operation {
  readonly action: string;
  readonly collection: string;
  readonly kind: 'read' | 'write';
  readonly changed: number;
  readonly examined?: number;
  /** Why every document had to be read. */
  readonly unindexed?: string;
  readonly overPlan?: boolean;
  readonly ms: number;
  /** The wire code, when it was refused. */
  readonly refused?: string;
  readonly asked?: string;
}

/** One run of a function. */
export interface CallRecord {
  readonly requestId: string;
  readonly function: string;
  readonly source: 'call' | 'http' | 'timer' | 'event' | 'function';
  readonly openid?: string;
  /** Epoch ms of the cloud's clock. */
  readonly at: number;
  readonly ms: number;
  readonly queueMs: number;
  readonly reads: number;
  readonly writes: number;
  readonly resultBytes?: number;
  readonly operations: readonly Operation[];
  readonly output: readonly string[];
  readonly error?: string;
  readonly stack?: string;
}

export interface TimerState {
  readonly function: string;
  readonly trigger: string;
  readonly cron: string;
  readonly next?: number;
  readonly running: number;
  readonly skipped: number;
  readonly last?: {
    readonly at: number;
    readonly outcome: 'running' | 'done' | 'failed';
    readonly ms?: number;
    readonly error?: string;
  };
}

export interface UnindexedShape {
  readonly collection: string;
  readonly reason: string;
  readonly count: number;
  readonly mostExamined: number;
  readonly function: string;
  readonly asked?: string;
}

export interface CollectionTotals {
  readonly collection: string;
  readonly reads: number;
  readonly writes: number;
  readonly examined: number;
  readonly unindexed: number;
  readonly overPlan: number;
  readonly refused: number;
  readonly ms: number;
}

export interface FunctionTotals {
  readonly function: string;
  readonly calls: number;
  readonly failed: number;
  readonly ms: number;
  readonly slowestMs: number;
}

/** What `GET /__inspect` says; calls and failures oldest first. */
export interface InspectReport {
  readonly calls: readonly CallRecord[];
  readonly failures: readonly CallRecord[];
  readonly running: readonly { readonly requestId: string; readonly function: string; readonly at: number }[];
  readonly timers: readonly TimerState[];
  readonly transactions: readonly {
    readonly id: string;
    readonly requestId: string;
    readonly function?: string;
    readonly ms: number;
    readonly written: number;
  }[];
  readonly slow: readonly (Operation & { readonly requestId: string; readonly function: string })[];
  readonly unindexed: readonly UnindexedShape[];
  readonly functions: readonly FunctionTotals[];
  readonly collections: readonly CollectionTotals[];
}

export interface CollectionState {
  readonly collection: string;
  readonly documents: number;
  readonly indexes: readonly {
    readonly name: string;
    readonly fields: readonly { readonly path: string; readonly order?: 1 | -1 }[];
    readonly unique?: boolean;
  }[];
}

export interface PageRequest {
  readonly collection: string;
  /** EJSON; '' asks for all. */
  readonly query: string;
  readonly skip: number;
  readonly limit: number;
}

export interface DocumentPage {
  readonly documents: readonly Readonly<Record<string, unknown>>[];
  /** As far as they were counted. */
  readonly total: number;
  /** Whether there are more than `total`. */
  readonly isMore: boolean;
  readonly examined: number;
}

/** What can be looked into and set off on request. Each throws an Error whose message the reader can be shown. */
export class InspectControl {
  constructor(private readonly url: string) {}

  async collections(): Promise<readonly CollectionState[]> {
    return (await this.ask<{ collections: CollectionState[] }>('/__inspect/documents')).collections;
  }

  page({ collection, query, skip, limit }: PageRequest): Promise<DocumentPage> {
    const asked = new URLSearchParams({ collection, query, skip: String(skip), limit: String(limit) });
    return this.ask<DocumentPage>(`/__inspect/documents?${asked.toString()}`);
  }

  /** Resolves when the run is over, however it went. */
  async runTimer(name: string): Promise<TimerState> {
    const init = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ function: name }),
    };
    return (await this.ask<{ timer: TimerState }>('/__timers', init)).timer;
  }

  private async ask<T>(path: string, init?: RequestInit): Promise<T> {
    const response = await fetch(this.url + path, init).catch((error: unknown) => {
      throw new Error('本地云没有回答', { cause: error });
    });
    const answer = (await response.json()) as T & { message?: string };
    if (!response.ok) throw new Error(answer.message ?? `${path}: ${String(response.status)}`);
    return answer;
  }
}
