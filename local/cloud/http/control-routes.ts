import type { CloudClock, ClockState } from '../clock/cloud-clock';
import type { OperationLog } from '../operation-log';
import type { WechatBooks } from '../wechat-books';
import { HttpRefusal, jsonAnswer, jsonBody, type Answer, type Exchange } from './exchange';

export interface ControlDeps {
  books: WechatBooks;
  clock: CloudClock;
  log: OperationLog;
}
type Control = (deps: ControlDeps, exchange: Exchange) => unknown;

/** What the preview's panel and tests steer; production has none of it. */
const CONTROLS: Readonly<Record<string, Control>> = {
  'GET /__wechat/messages': ({ books }, { query }) => ({ messages: books.messages(Number(query.get('since') ?? 0)) }),
  'GET /__wechat/accepts': ({ books }, { query }) => ({ accepts: books.accepts(query.get('openid') ?? '') }),
  'POST /__wechat/accepts': ({ books }, exchange) => {
    const { openid, templateIds } = readTaps(jsonBody(exchange));
    books.grant(openid, templateIds);
    return { accepts: books.accepts(openid) };
  },
  'GET /__clock': ({ clock }) => clock.state(),
  'POST /__clock': ({ clock }, exchange) => setClock(clock, jsonBody(exchange)),
  'GET /__inspect': ({ log }) => ({ calls: log.lastCalls() }),
};

export function controlRoute(deps: ControlDeps, exchange: Exchange): Answer {
  const control = CONTROLS[`${exchange.method} ${exchange.path}`];
  if (!control) throw new HttpRefusal(404, 'NOT_FOUND', `${exchange.method} ${exchange.path} is nothing here`);
  return jsonAnswer(200, control(deps, exchange));
}

/** What the user tapped in WeChat's dialog: `{openid, results: [{templateId, result: 'accept' | 'reject'}]}`. */
function readTaps({ openid, results }: Record<string, unknown>): { openid: string; templateIds: string[] } {
  if (typeof openid !== 'string' || openid === '' || !Array.isArray(results))
    throw invalid('openid and results are expected');
  const templateIds = results.flatMap((tap: unknown) => {
    const { templateId, result } = (tap ?? {}) as Record<string, unknown>;
    if (typeof templateId !== 'string' || (result !== 'accept' && result !== 'reject'))
      throw invalid('a result is {templateId, result: accept | reject}');
    return result === 'accept' ? [templateId] : [];
  });
  return { openid, templateIds };
}

function setClock(clock: CloudClock, change: Record<string, unknown>): ClockState {
  const { speed, paused, jumpMs } = change;
  try {
    if (typeof speed === 'number') clock.setSpeed(speed);
    if (paused === true) clock.pause();
    if (paused === false) clock.resume();
    if (typeof jumpMs === 'number') clock.jump(jumpMs);
  } catch (error) {
    throw error instanceof RangeError ? invalid(error.message) : error;
  }
  return clock.state();
}

function invalid(message: string): HttpRefusal {
  return new HttpRefusal(400, 'INVALID_PARAM', message);
}
