import type { SendOutcome, SubscribeMessage } from '../_ports';
import { singleFlight, type Flight } from './single-flight';
import { codeOf, kindOfCode } from './wechat-codes';
import { messageIdOf } from './wechat-message-id';
import { withDeadline, type Late } from './with-deadline';

/** How long we wait for WeChat, ms, from the first call to the last: short enough for a push to be answered in time. The SDK itself waits 15 s. */
const PATIENCE_MS = 3_000;

/** What WeChat made of one call. */
type Answer = SendOutcome | NoToken;
interface NoToken {
  outcome: 'token';
  code: string;
}
const UNSURE = { outcome: 'unsure' } as const;

export interface WechatOptions {
  /** Calls WeChat. Throws an error with its `errCode`. */
  send: (message: Record<string, unknown>) => Promise<unknown>;
  /** Which version of the mini-program a tap opens. */
  state: 'developer' | 'trial' | 'formal';
  patienceMs?: number;
}

/**
 * Subscribe messages. The platform holds the token that it calls WeChat with and gets itself a new one, so all that is left to do for one
 * that ran out is to call again: of many who hear so at once one goes first, and the others when it is back.
 */
export function wechatMessages({ send, state, patienceMs = PATIENCE_MS }: WechatOptions) {
  const first = singleFlight<Answer>();
  return (message: SubscribeMessage): Promise<SendOutcome> => {
    const wire = wireForm(message, state);
    const call = () => answerTo(send, wire);
    return withDeadline(patienceMs, async (late) => settled(await callTwice(call, first, late)));
  };
}

function wireForm({ to, templateId, page, lang, values }: SubscribeMessage, miniprogramState: string) {
  const data = Object.fromEntries(Object.entries(values).map(([keyword, value]) => [keyword, { value }]));
  return { touser: to, templateId, page, lang, miniprogramState, data };
}

async function callTwice(
  call: () => Promise<Answer>,
  first: (run: () => Promise<Answer>) => Flight<Answer>,
  late: Late,
): Promise<Answer> {
  const inTime = () => Promise.race([call(), late(UNSURE)]);
  const answer = await inTime();
  if (answer.outcome !== 'token') return answer;
  const probe = first(inTime);
  if (probe.isMine) return probe.answer;
  // Whoever waits too long for the one in front was not heard itself.
  const heard = await Promise.race([probe.answer, late(answer)]);
  return heard.outcome === 'token' ? answer : inTime();
}

async function answerTo(send: WechatOptions['send'], wire: Record<string, unknown>): Promise<Answer> {
  try {
    const messageId = messageIdOf(await send(wire));
    return { outcome: 'sent', ...(messageId !== undefined && { messageId }) };
  } catch (error) {
    return refusalOf(codeOf(error));
  }
}

function refusalOf(code: number): Answer {
  const kind = kindOfCode(code);
  return kind === 'no_accept' || kind === 'unsure' ? { outcome: kind } : { outcome: kind, code: String(code) };
}

/** A token that has still run out is not our message's fault. */
const settled = (answer: Answer): SendOutcome =>
  answer.outcome === 'token' ? { outcome: 'later', code: answer.code } : answer;
