import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What each source says to a subscription that it takes. */
const TAKEN = JSON.stringify({ Success: true, result: true, returnCode: '200', message: '提交成功' });

/** Stands for every source, and takes every subscription. */
export async function startAgreeableSource(): Promise<{ origin: string; close(): void }> {
  const server = createServer((request, response) => {
    request.resume();
    response.setHeader('content-type', 'application/json');
    response.end(TAKEN);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
