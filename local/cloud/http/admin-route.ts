import { CloudError, notModelled } from '../cloud-error';
import type { CloudClock } from '../clock/cloud-clock';
import type { DeployedFunction } from '../functions/deployed-function';
import type { OperationLog } from '../operation-log';
import type { DocumentStore } from '../store/document-store';
import type { WechatBooks } from '../wechat-books';
import { DATABASE_ACTIONS, type ActionResult } from '../wire/database-actions';
import { readMultipart } from '../wire/multipart';
import { printOpenApiRefusal, printOpenApiReply, readOpenApiRequest } from '../wire/open-api-message';
import { WireBody } from '../wire/wire-body';
import { HttpRefusal, jsonAnswer, jsonBody, type Answer, type Exchange } from './exchange';

export interface AdminDeps {
  deployment: ReadonlyMap<string, DeployedFunction>;
  store: DocumentStore;
  books: WechatBooks;
  clock: CloudClock;
  log: OperationLog;
}
/** The run that an SDK call belongs to: it is in the URL that the worker was given. */
export interface Caller {
  function: string;
  requestId: string;
}

/** Anything but `application/json; charset=utf-8`, which the SDK would parse as JSON. */
const PROTOBUF = 'application/octet-stream';

/**
 * WeChat's "function has no permission to call this API": config.json does not list it. The number is from wx-server-sdk's own
 * table of codes, and from CloudBase's pages (docs.cloudbase.net, faq, cloud-call-604101-permission-error).
 */
const NO_PERMISSION = -604_101;

/** `POST /admin/<function>/<requestId>`: wx-server-sdk's own protocol. A refusal is `{code, message}` with status 200. */
export function adminRoute(deps: AdminDeps, caller: Caller, exchange: Exchange): Answer {
  if (exchange.method !== 'POST') throw new HttpRefusal(405, 'METHOD_NOT_ALLOWED', 'the SDK only posts');
  try {
    const type = exchange.headers['content-type'] ?? '';
    return type.startsWith('multipart/') ? openApi(deps, caller, exchange) : database(deps, caller, exchange);
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

function openApi({ books, deployment }: AdminDeps, caller: Caller, { body, headers }: Exchange): Answer {
  const parts = readMultipart(body, headers['content-type'] ?? '');
  const text = (name: string): string => parts.get(name)?.toString('utf8') ?? '';
  if (text('action') !== 'wx.openApi') throw notModelled(`action ${text('action')}`);
  if (text('apiName') !== 'subscribeMessage.send') throw notModelled(`openapi ${text('apiName')}`);
  const isPermitted = deployment.get(caller.function)?.openApis.includes(text('apiName')) === true;
  const reply = isPermitted
    ? printOpenApiReply(books.send(readOpenApiRequest(parts.get('requestData') ?? Buffer.alloc(0))))
    : printOpenApiRefusal(NO_PERMISSION);
  return { status: 200, headers: { 'content-type': PROTOBUF }, body: reply };
}

function internal(error: unknown): CloudError {
  return new CloudError(
    'DATABASE_REQUEST_FAILED',
    `local cloud: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
  );
}
