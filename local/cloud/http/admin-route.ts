import { CloudError, notModelled } from '../cloud-error';
import type { OperationLog } from '../operation-log';
import type { OperationRate } from '../operation-rate';
import { diskTrouble } from '../store/disk-trouble';
import type { ActionDeps, ActionResult, Caller } from '../wire/action';
import { ACTIONS } from '../wire/actions';
import { askedText } from '../wire/asked-text';
import { WireBody } from '../wire/wire-body';
import { HttpRefusal, jsonAnswer, jsonBody, type Answer, type Exchange, type Reply } from './exchange';
import { openApi, type OpenApiDeps } from './open-api';

export interface AdminDeps extends OpenApiDeps, ActionDeps {
  log: OperationLog;
  rate: OperationRate;
}

/** `POST /admin/<function>/<requestId>`: wx-server-sdk's own protocol. A refusal is `{code, message}` with status 200. */
export async function adminRoute(deps: AdminDeps, caller: Caller, exchange: Exchange): Promise<Reply> {
  if (exchange.method !== 'POST') throw new HttpRefusal(405, 'METHOD_NOT_ALLOWED', 'the SDK only posts');
  try {
    const type = exchange.headers['content-type'] ?? '';
    return type.startsWith('multipart/')
      ? await openApi(deps, caller.function, exchange)
      : await act(deps, caller, exchange);
  } catch (error) {
    const refusal = error instanceof CloudError ? error : internal(error);
    return jsonAnswer(200, { code: refusal.code, message: refusal.message, requestId: caller.requestId });
  }
}

async function act(deps: AdminDeps, caller: Caller, exchange: Exchange): Promise<Answer> {
  const body = new WireBody(jsonBody(exchange), deps.clock.now());
  const began = performance.now();
  const { overPlan, refusal } = deps.rate.begin(body.action);
  const log = (result: Omit<ActionResult, 'data' | 'top'> & { refused?: string }): void => {
    const call = { ...caller, action: body.action, collection: collectionOf(body), began, asked: askedText(body) };
    logAction(deps.log, call, { ...result, ...(overPlan && { overPlan }) });
  };
  try {
    if (refusal) throw refusal;
    const { data, top, ...result } = await run(deps, body, caller);
    log(result);
    return jsonAnswer(200, { ...(data && { data }), ...top, requestId: caller.requestId });
  } catch (error) {
    log({ kind: kindOf(body.action), changed: 0, refused: error instanceof CloudError ? error.code : 'INTERNAL' });
    throw error;
  }
}

function run(deps: ActionDeps, body: WireBody, caller: Caller): ActionResult | Promise<ActionResult> {
  const { action } = body;
  const known = Object.hasOwn(ACTIONS, action) ? ACTIONS[action] : undefined;
  if (!known) throw notModelled(`action ${action}`);
  return known(deps, body, caller);
}

type LoggedCall = Caller & { action: string; collection: string; began: number; asked: string | undefined };

function logAction(
  log: OperationLog,
  { began, asked, ...call }: LoggedCall,
  { kind, ...result }: Omit<ActionResult, 'data' | 'top'> & { refused?: string; overPlan?: boolean },
): void {
  if (kind !== 'none') log.add({ ...call, ...result, kind, ms: performance.now() - began }, asked);
}

function kindOf(action: string): ActionResult['kind'] {
  if (!action.startsWith('database.')) return 'none';
  return /get|calculate|aggregate/.test(action) ? 'read' : 'write';
}

function collectionOf(body: WireBody): string {
  return body.has('collectionName') ? body.text('collectionName') : '';
}

function internal(error: unknown): CloudError {
  const what = diskTrouble(error) ?? (error instanceof Error ? (error.stack ?? error.message) : String(error));
  return new CloudError('DATABASE_REQUEST_FAILED', `local cloud: ${what}`);
}
