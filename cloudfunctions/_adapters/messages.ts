import type { Messages, OutgoingMessage, SendOutcome } from '../_ports';
import { setTimeout } from 'node:timers/promises';
import { sendSubscribeMessage } from './wx-cloud';

/** The person gave no accept, or has used it up. Source of all codes: docs/sources.md#subscribe-messages. */
const NO_ACCEPT = [43101];
/** The message itself is wrong (or the function lacks the permission, -604101), and will be the next time too. */
const REFUSED = [-604101, 40003, 40037, 41030, 43107, 45168, 47003];
/** WeChat says plainly that it did not send; so does every other positive code. */
const LATER = [-1, 40001, 40014, 42001, 43108, 45009];

/** How long we wait for WeChat, ms: short enough for a push to be answered in time. The SDK itself waits 15 s. */
const PATIENCE_MS = 3_000;
const SENT: SendOutcome = { outcome: 'sent' };

const lostAfter = (ms: number): Promise<SendOutcome> => setTimeout(ms, { outcome: 'unsure' }, { ref: false });

/** @param state which version of the mini-program a tap opens */
export function cloudMessages(state: 'developer' | 'trial' | 'formal'): Messages {
  return {
    async send(message) {
      try {
        return await Promise.race([
          sendSubscribeMessage(wireForm(message, state)).then(() => SENT),
          lostAfter(PATIENCE_MS),
        ]);
      } catch (error) {
        return outcomeOf(error);
      }
    },
  };
}

function wireForm({ to, templateId, page, lang, values }: OutgoingMessage, miniprogramState: string) {
  const data = Object.fromEntries(Object.entries(values).map(([keyword, value]) => [keyword, { value }]));
  return { touser: to, templateId, page, lang, miniprogramState, data };
}

function outcomeOf(error: unknown): SendOutcome {
  const code = error instanceof Error && 'errCode' in error ? Number(error.errCode) : NaN;
  if (NO_ACCEPT.includes(code)) return { outcome: 'no_accept' };
  if (REFUSED.includes(code)) return { outcome: 'refused', code: String(code) };
  if (LATER.includes(code) || code > 0) return { outcome: 'later', code: String(code) };
  return { outcome: 'unsure' };
}
