import { decodeBody } from '../../../cloudfunctions/_adapters/decode-body';
import type { Http, HttpReply } from '../../../cloudfunctions/_ports';
import type { Vendor } from '../../../local/world/vendors/vendor';
import type { VendorAnswer } from '../../../local/world/vendors/wire';

/** A round trip that goes well, ms. */
const ROUND_TRIP_MS = 120;

/** The product's way to the vendors without a socket: whoever hangs or drips costs the asker its patience. */
export const vendorWeb = (vendors: readonly Vendor[], time: { now: number }): Http => ({
  send(request, patienceMs = 3_000) {
    const { origin } = new URL(request.url);
    const vendor = vendors.find((one) => one.origin === origin);
    if (!vendor) return Promise.resolve({ outcome: 'lost', why: 'unreachable' });
    const { method, url, headers, body = '' } = request;
    const reply = replyOf(vendor.answer({ method, url, headers, body }, time.now));
    const isTimeout = reply.outcome === 'lost' && reply.why === 'timeout';
    time.now += isTimeout ? patienceMs : ROUND_TRIP_MS;
    return Promise.resolve(reply);
  },
});

function replyOf(answer: VendorAnswer): HttpReply {
  if (!('body' in answer)) return { outcome: 'lost', why: answer.manner === 'hang' ? 'timeout' : 'unreachable' };
  if (answer.manner === 'drip') return { outcome: 'lost', why: 'timeout' };
  if (answer.manner === 'cut') return { outcome: 'lost', why: 'cut_off' };
  const { status, headers, body } = answer;
  const text = decodeBody(body, headers['content-type'] ?? '');
  if (text === undefined) return { outcome: 'lost', why: 'garbled' };
  const retryAfter = headers['retry-after'];
  return {
    outcome: 'answered',
    status,
    text,
    ...(retryAfter !== undefined && { retryAfterMs: Number(retryAfter) * 1_000 }),
  };
}
