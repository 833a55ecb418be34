import http from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request that reached the stub. */
export interface SeenRequest {
  readonly path: string;
  readonly openid: string;
  readonly body: unknown;
}

export interface StubCloud {
  readonly url: string;
  readonly seen: SeenRequest[];
  /** What the control paths answer; a test may change it while it runs. */
  readonly state: {
    messages: unknown[];
    calls: unknown[];
    /** What else `/__inspect` says. */
    inspect: Record<string, unknown>;
    clock: { now: number; speed: number; paused: boolean };
    sendAnswers: unknown[];
    /** What the staff's room got. */
    room: unknown[];
  };
  close(): Promise<void>;
}

type Answer = (body: unknown) => unknown;

async function bodyOf(request: http.IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? undefined : (JSON.parse(text) as unknown);
}

/** A whole report; a test says only what it is about. */
function inspected({ calls, inspect }: StubCloud['state']): object {
  const nothing = { failures: [], running: [], timers: [], transactions: [] };
  const counted = { slow: [], unindexed: [], functions: [], collections: [] };
  const call = { source: 'call', at: 0, queueMs: 0, operations: [], output: [] };
  return { ...nothing, ...counted, ...inspect, calls: calls.map((one) => ({ ...call, ...(one as object) })) };
}

function answersOf(state: StubCloud['state']): Record<string, Answer> {
  return {
    'POST /call/echo': (body) => ({ echoed: body }),
    'POST /__wechat/accepts': () => ({}),
    'POST /__wechat/rejects': () => ({}),
    'GET /__wechat/weather': () => ({ answers: state.sendAnswers }),
    'POST /__wechat/weather': (body) => {
      state.sendAnswers = (body as { answers: unknown[] }).answers;
      return { answers: state.sendAnswers };
    },
    'GET /__wechat/messages': () => ({ messages: state.messages }),
    'GET /__messages': () => ({ messages: state.room }),
    'GET /__inspect': () => inspected(state),
    'GET /__clock': () => state.clock,
    'POST /__clock': (body) => {
      const { speed, paused, jumpMs = 0 } = body as { speed?: number; paused?: boolean; jumpMs?: number };
      state.clock = {
        now: state.clock.now + jumpMs,
        speed: speed ?? state.clock.speed,
        paused: paused ?? state.clock.paused,
      };
      return state.clock;
    },
  };
}

/** A stand-in for local/cloud: the paths that the preview calls, and what it sent. */
export async function startStubCloud(): Promise<StubCloud> {
  const seen: SeenRequest[] = [];
  const state: StubCloud['state'] = {
    messages: [],
    calls: [],
    inspect: {},
    clock: { now: Date.UTC(2026, 10, 21, 6, 2), speed: 1, paused: false },
    sendAnswers: [],
    room: [],
  };
  const answers = answersOf(state);
  const server = http.createServer((request, response) => {
    response.setHeader('access-control-allow-origin', request.headers.origin ?? '*');
    response.setHeader('access-control-allow-headers', 'content-type, x-wx-openid');
    if (request.method === 'OPTIONS') {
      response.writeHead(204).end();
      return;
    }
    void bodyOf(request).then((body) => {
      const { pathname } = new URL(request.url ?? '/', 'http://stub');
      seen.push({ path: pathname, openid: String(request.headers['x-wx-openid'] ?? ''), body });
      const answer = answers[`${request.method ?? 'GET'} ${pathname}`];
      response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(answer === undefined ? { errCode: -1, errMsg: 'unknown function' } : answer(body)));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    seen,
    state,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}
