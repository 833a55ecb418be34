import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** What the world outside heard, request by request, as it came. */
export interface Sinks {
  /** An origin of the real world → where it is here: SOURCE_ORIGINS. */
  origins: Readonly<Record<string, string>>;
  heard(): readonly { origin: string; request: string }[];
  close(): Promise<void>;
}

/** Says yes to whatever it is asked, in every source's and every chat's words. */
const CONTENT = JSON.stringify({
  ...{ Success: true, result: true, returnCode: '200', errcode: 0, code: 0 },
  ...{ data: { accepted: [{ number: 'X' }], rejected: [] }, meta: { code: 201 } },
});

/** Each origin has a server of its own on this machine, so that it is known who heard what. */
export async function openSinks(names: readonly string[]): Promise<Sinks> {
  const requests: { origin: string; request: string }[] = [];
  const servers = new Map<string, Server>();
  for (const origin of names) {
    const server = createServer((request, response) => {
      const keep = async (): Promise<void> => {
        const { method = '', url = '', rawHeaders } = request;
        requests.push({ origin, request: [`${method} ${url}`, ...rawHeaders, await text(request)].join('\n') });
        response.writeHead(200, { 'content-type': 'application/json' }).end(CONTENT);
      };
      keep().catch(() => response.destroy());
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    servers.set(origin, server);
  }
  const addressOf = (server: Server) => `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  return {
    origins: Object.fromEntries([...servers].map(([origin, server]) => [origin, addressOf(server)])),
    heard: () => requests,
    close: async () => {
      for (const server of servers.values()) {
        server.closeAllConnections();
        server.close();
        await once(server, 'close');
      }
    },
  };
}
