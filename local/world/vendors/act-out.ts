import type { ServerResponse } from 'node:http';
import type { VendorAnswer } from './wire';

const DRIP_BYTES = 8;
const DRIP_MS = 250;

/** Gives a vendor's answer over a real connection: whole, drop by drop, broken off, never, or with a reset. */
export function actOut(answer: VendorAnswer, response: ServerResponse): void {
  if (!('body' in answer)) {
    // One that hangs does so until whoever asks gives up, or the server closes.
    if (answer.manner === 'refuse') response.socket?.resetAndDestroy();
    return;
  }
  const { status, headers, body } = answer;
  response.writeHead(status, { ...headers, 'content-length': String(body.length) });
  if (answer.manner === 'whole') response.end(body);
  else if (answer.manner === 'cut')
    response.write(body.subarray(0, body.length >> 1), () => response.socket?.destroy());
  else drip(body, response);
}

function drip(body: Buffer, response: ServerResponse): void {
  let sent = 0;
  const timer = setInterval(() => {
    response.write(body.subarray(sent, sent + DRIP_BYTES));
    sent += DRIP_BYTES;
    if (sent >= body.length) response.end();
  }, DRIP_MS);
  response.once('close', () => {
    clearInterval(timer);
  });
}
