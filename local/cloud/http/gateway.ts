import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CUT, HttpRefusal, jsonAnswer, type Answer, type Exchange, type Reply } from './exchange';
import type { FrontDoor } from './front-door';
import { readBody } from './request-body';

/** Answers a request whose path begins with the route's prefix; `rest` is what follows it. */
export type Answering = (exchange: Exchange, rest: string) => Reply | Promise<Reply>;
/** A route whose refusals look otherwise than the gateway's. */
export interface RefusingRoute {
  answer: Answering;
  refuse: (refusal: HttpRefusal) => Answer;
}
export type Route = Answering | RefusingRoute;

/** The one HTTP server of the cloud, on loopback only. */
export class Gateway {
  private readonly server: Server;
  private boundPort = 0;

  /**
   * @param routes prefix → route; the first prefix that fits takes the request
   * @param bodyBytes the largest body for a prefix
   */
  constructor(
    private readonly door: FrontDoor,
    private readonly routes: ReadonlyMap<string, Route>,
    private readonly bodyBytes: (prefix: string) => number,
  ) {
    this.server = createServer((request, response) => {
      this.handle(request, response).catch(() => response.destroy());
    });
  }

  /** http://127.0.0.1:PORT */
  get url(): string {
    return `http://127.0.0.1:${String(this.boundPort)}`;
  }

  /** @param port 0 takes any that is free */
  async listen(port: number): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(port, '127.0.0.1', resolve);
    });
    this.boundPort = (this.server.address() as AddressInfo).port;
  }

  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => {
      this.server.close(() => {
        resolve();
      });
    });
    this.server.closeAllConnections();
    await closed;
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let cors: Record<string, string> = {};
    let answer: Reply;
    try {
      cors = this.door.admit(request, this.boundPort);
      answer = isPreflight(request) ? { status: 204 } : await this.dispatch(request);
    } catch (error) {
      answer = refusalAnswer(error);
    }
    if (answer === CUT) response.destroy();
    else this.send(request, response, { ...answer, headers: { ...answer.headers, ...cors } });
  }

  private send(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
    const { status, headers, body = '' } = answer;
    // A known length lets Node send head and body in one piece: these are most of the cloud's system calls.
    const length = status === 204 ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    response.writeHead(status, {
      ...headers,
      ...length,
      ...(request.complete ? {} : { connection: 'close' }),
    });
    response.end(body);
  }

  /** A path that begins with `//` would be read as another host if it stood alone. */
  private target(path: string): URL {
    if (!path.startsWith('/') || !URL.canParse(this.url + path))
      throw new HttpRefusal(400, 'INVALID_PATH', `${path} is no path`);
    return new URL(this.url + path);
  }

  private async dispatch(request: IncomingMessage): Promise<Reply> {
    const { pathname, searchParams } = this.target(request.url ?? '/');
    for (const [prefix, route] of this.routes) {
      if (!pathname.startsWith(prefix)) continue;
      const { method = 'GET', headers } = request;
      const answer = async (answering: Answering): Promise<Reply> => {
        const body = await readBody(request, this.bodyBytes(prefix));
        const exchange = { method, path: pathname, query: searchParams, headers, body };
        return answering(exchange, pathname.slice(prefix.length));
      };
      return typeof route === 'function' ? answer(route) : refusing(route, answer);
    }
    throw new HttpRefusal(404, 'NOT_FOUND', `${pathname} is nothing here`);
  }
}

async function refusing(
  { answer, refuse }: RefusingRoute,
  run: (answering: Answering) => Promise<Reply>,
): Promise<Reply> {
  try {
    return await run(answer);
  } catch (error) {
    return refuse(refusalOf(error));
  }
}

function isPreflight({ method, headers }: IncomingMessage): boolean {
  return method === 'OPTIONS' && headers.origin !== undefined && headers['access-control-request-method'] !== undefined;
}

function refusalAnswer(error: unknown): Answer {
  const { status, code, message } = refusalOf(error);
  return jsonAnswer(status, { code, message });
}

function refusalOf(error: unknown): HttpRefusal {
  if (error instanceof HttpRefusal) return error;
  return new HttpRefusal(500, 'INTERNAL', error instanceof Error ? error.message : String(error));
}
