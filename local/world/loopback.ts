import { once } from 'node:events';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Listens on a free port of this machine alone. @returns http://127.0.0.1:PORT */
export async function listen(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}

export async function close(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}

export const headersOf = ({ headers }: IncomingMessage): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));

/**
 * Lets a web page in, if it is an allowed one, and every program. Who is not let in is answered, and so is a browser that asks beforehand.
 *
 * @returns whether there is still something to answer
 */
export function letIn(
  allowedOrigins: readonly string[],
  { method, headers: { origin } }: IncomingMessage,
  response: ServerResponse,
): boolean {
  if (origin !== undefined && !allowedOrigins.includes(origin)) {
    response.writeHead(403).end();
    return false;
  }
  if (origin !== undefined) response.setHeaders(openTo(origin));
  if (method === 'OPTIONS') response.writeHead(204).end();
  return method !== 'OPTIONS';
}

/** What lets a page of this origin ask and read. */
const openTo = (origin: string): Headers =>
  new Headers({
    'access-control-allow-origin': origin,
    'access-control-allow-headers': 'content-type',
    vary: 'Origin',
  });
