import { CloudError, notModelled } from '../cloud-error';
import type { CloudClock } from '../clock/cloud-clock';
import type { OperationLog } from '../operation-log';
import type { DocumentStore } from '../store/document-store';
import { DATABASE_ACTIONS, type ActionResult } from '../wire/database-actions';
import { WireBody } from '../wire/wire-body';
import { HttpRefusal, jsonAnswer, jsonBody, type Answer, type Exchange, type Reply } from './exchange';
import { openApi, type OpenApiDeps } from './open-api';

export interface AdminDeps extends OpenApiDeps {
  store: DocumentStore;
  clock: CloudClock;
  log: OperationLog;
}
/** The run that an SDK call belongs to: it is in the URL that the worker was given. */
export interface Caller {
  function: string;
  requestId: string;
}

/** `POST /admin/<function>/<requestId>`: wx-server-sdk's own protocol. A refusal is `{code, message}` with status 200. */
export function adminRoute(deps: AdminDeps, caller: Caller, exchange: Exchange): Reply {
  if (exchange.method !== 'POST') throw new HttpRefusal(405, 'METHOD_NOT_ALLOWED', 'the SDK only posts');
  try {
    const type = exchange.headers['content-type'] ?? '';
    return type.startsWith('multipart/') ? openApi(deps, caller.function, exchange) : database(deps, caller, exchange);
  } catch (error) {
    const refusal = error instanceof CloudError ? error : internal(error);
    return jsonAnswer(200, { code: refusal.code, message: refusal.message, requestId: caller.requestId });
  }
}

function database(deps: AdminDeps, caller: Caller, exchange: Exchange): Answer {
  const body = new WireBody(jsonBody(exchange), deps.clock.now());
  const { action } = body;
  const run = Object.hasOwn(DATABASE_ACTIONS, action) ? DATABASE_ACTIONS[action] : undefined;
  if (!run) throw notModelled(`action ${action}`);
  const collection = body.has('collectionName') ? body.text('collectionName') : '';
  const log = (result: Pick<ActionResult, 'kind' | 'changed' | 'examined'> & { refused?: string }): void => {
    const { kind, changed, examined, refused } = result;
    deps.log.add({
      ...caller,
      action,
      collection,
      kind,
      changed,
      ...(examined !== undefined && { examined }),
      ...(refused !== undefined && { refused }),
    });
  };
  try {
    const result = run(deps.store, body);
    log(result);
    return jsonAnswer(200, { data: result.data, requestId: caller.requestId });
  } catch (error) {
    const kind = /get|calculate/.test(action) ? 'read' : 'write';
    log({ kind, changed: 0, refused: error instanceof CloudError ? error.code : 'INTERNAL' });
    throw error;
  }
}

function internal(error: unknown): CloudError {
  return new CloudError(
    'DATABASE_REQUEST_FAILED',
    `local cloud: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
  );
}
