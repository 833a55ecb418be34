/**
 * What WeChat's answer to a send stands for. `no_accept`: the person gave none, or has used it up · `refused`: the message itself is wrong,
 * and will be the next time · `token`: it did not look at the message, since the platform's token had run out · `later`: it says plainly
 * that it did not send · `unsure`: it may have sent.
 */
export type CodeKind = 'no_accept' | 'refused' | 'token' | 'later' | 'unsure';

/** Source of all codes: docs/sources.md#subscribe-messages. */
const KINDS: Readonly<Record<number, CodeKind>> = {
  [-604101]: 'refused',
  [-1]: 'later',
  40001: 'token',
  40003: 'refused',
  40014: 'token',
  40037: 'refused',
  41030: 'refused',
  42001: 'token',
  43101: 'no_accept',
  43107: 'refused',
  43108: 'later',
  45009: 'later',
  45168: 'refused',
  47003: 'refused',
};

/** Positive codes are WeChat's own, so one that is not in the table is a plain no; the others are the platform's on the way to it. */
export function kindOfCode(code: number): CodeKind {
  return KINDS[code] ?? (code > 0 ? 'later' : 'unsure');
}

/** How wx-server-sdk words what WeChat answered; it puts −1 on accidents of its own as well, and one of those may follow a send. */
const BUSY = /^errCode: -1\b/;

/** The code with which wx-server-sdk threw; NaN for anything else. */
export function codeOf(error: unknown): number {
  if (!(error instanceof Error) || !('errCode' in error)) return NaN;
  const code = Number(error.errCode);
  return code === -1 && !BUSY.test(error.message) ? NaN : code;
}
