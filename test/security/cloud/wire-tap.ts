import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

/** What the SDK sends of one database operation: filters and changes as EJSON text, the rest as it is. */
export type WireCall = Readonly<Record<string, unknown>>;

/** Stands between the SDK and a cloud: what goes by is kept, and nothing of it changed. */
export interface WireTap {
  /** http://127.0.0.1:PORT */
  url: string;
  /** Since the last `forget`, oldest first. */
  heard(): readonly WireCall[];
  forget(): void;
  close(): Promise<void>;
}

export async function tapWire(cloudUrl: string): Promise<WireTap> {
  let calls: WireCall[] = [];
  const server = createServer((request, response) => {
    const pass = async (): Promise<void> => {
      const body = (await json(request)) as WireCall;
      calls.push(body);
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch(`${cloudUrl}${request.url ?? ''}`, {
        method: 'POST',
        headers,
        body: JSON.stringify(body),
      });
      response.writeHead(answer.status, headers).end(await answer.text());
    };
    pass().catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    heard: () => calls,
    forget: () => (calls = []),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
