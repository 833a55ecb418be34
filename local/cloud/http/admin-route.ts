import { CloudError } from '../cloud-error';
import type { OperationLog } from '../operation-log';
import type { OperationRate } from '../operation-rate';
import { diskTrouble } from '../store/disk-trouble';
import type { Action, ActionDeps, ActionResult, Caller } from '../wire/action';
import { actionOf } from '../wire/actions';
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
    const { code, message } = refusalOf(deps, caller, error);
    return jsonAnswer(200, { code, message, requestId: caller.requestId });
  }
}

async function act(deps: AdminDeps, caller: Caller, exchange: Exchange): Promise<Answer> {
  const body = new WireBody(jsonBody(exchange), deps.clock.now());
  const { kind, run } = actionOf(body.action);
  const log = logging(deps, caller, { kind, body });
  const { overPlan, refusal } = deps.rate.begin(body.action);
  try {
    if (refusal) throw refusal;
    const { data, top, ...did } = await run(deps, body, caller);
    log({ ...did, ...(overPlan && { overPlan }) });
    return jsonAnswer(200, { ...(data && { data }), ...top, requestId: caller.requestId });
  } catch (error) {
    const refused = refusalOf(deps, caller, error);
    log({ refused: refused.code, ...(overPlan && { overPlan }) });
    throw refused;
  }
}

/** What became of an action. */
type Outcome = Omit<ActionResult, 'data' | 'top'> & { refused?: string; overPlan?: boolean };

/** @returns what writes it down; everything else that it needs is read here, before anything is done */
function logging(
  { log }: AdminDeps,
  caller: Caller,
  { kind, body }: Pick<Action, 'kind'> & { body: WireBody },
): (outcome: Outcome) => void {
  const began = performance.now();
  const call = { ...caller, action: body.action, collection: body.has('collectionName') ? body.collection : '' };
  if (kind === 'none') return () => undefined;
  const asked = askedText(body);
  return (outcome) => {
    log.add({ ...call, kind, changed: 0, ...outcome, ms: performance.now() - began }, asked);
  };
}

/** What the SDK is told. A fault of our own is told of in the log. */
function refusalOf({ log }: AdminDeps, { function: name, requestId }: Caller, error: unknown): CloudError {
  if (error instanceof CloudError) return error;
  if (error instanceof HttpRefusal) return new CloudError('INVALID_PARAM', error.message);
  const trouble = diskTrouble(error);
  if (trouble !== undefined) return new CloudError('DATABASE_REQUEST_FAILED', `local cloud: ${trouble}`);
  log.fault(`${name} ${requestId}`, error);
  return new CloudError('SYS_ERR', `local cloud: a fault of its own, its log tells where (${String(error)})`);
}
