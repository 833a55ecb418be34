import { randomUUID } from 'node:crypto';
import { FunctionFailure, type FailureKind } from '../functions/function-failure';
import type { FunctionPool } from '../functions/function-pool';
import { jsonAnswer, type Answer, type Exchange } from './exchange';
import { readReply } from './integrated-reply';
import { tooLarge } from './request-body';

export interface HttpAccessOptions {
  pool: FunctionPool;
  /** Bytes; above it EXCEED_MAX_PAYLOAD_SIZE. */
  textBodyLimit: number;
}

/** Bodies that are handed on as text; everything else comes as base64. */
const TEXT = /^(text\/|application\/(json|xml|javascript|x-www-form-urlencoded)|application\/[\w.-]+\+(json|xml))/i;

/** Our own words: CloudBase does not document what it answers to a reply that is no HTTP. */
const BAD_REPLY = 'the function answered with a status, header or body that is no HTTP';

/** `ANY /http/<function>/…`: CloudBase's HTTP access with the integrated event. No WeChat identity comes with it. */
export async function httpAccess(
  options: HttpAccessOptions,
  target: { name: string; path: string },
  exchange: Exchange,
): Promise<Answer> {
  const isText = TEXT.test(exchange.headers['content-type'] ?? '');
  if (isText && exchange.body.length > options.textBodyLimit) throw tooLarge(options.textBodyLimit);
  const requestId = randomUUID();
  const event = integratedEvent(target.path, requestId, exchange);
  try {
    const reply = await options.pool.run({ function: target.name, event, source: { kind: 'http' }, requestId });
    return readReply(reply) ?? jsonAnswer(502, { code: 'INVALID_FUNCTION_REPLY', message: BAD_REPLY, requestId });
  } catch (error) {
    return failureAnswer(error, requestId);
  }
}

/** docs.cloudbase.net, error codes of HTTP access. */
const FAILURE_CODES: Partial<Record<FailureKind, string>> = {
  timedOut: 'FUNCTION_TIME_LIMIT_EXCEEDED',
  outOfMemory: 'FUNCTION_MEMORY_LIMIT_EXCEEDED',
};

function failureAnswer(error: unknown, requestId: string): Answer {
  if (!(error instanceof FunctionFailure)) throw error;
  if (error.kind === 'notFound') return jsonAnswer(404, { code: 'INVALID_PATH', message: error.message, requestId });
  const code = FAILURE_CODES[error.kind] ?? 'FUNCTION_INVOCATION_FAILED';
  return jsonAnswer(500, { code, message: error.message, requestId });
}

function integratedEvent(path: string, requestId: string, { method, query, headers, body }: Exchange): object {
  const isText = TEXT.test(headers['content-type'] ?? '') && headers['x-local-base64'] === undefined;
  const isBase64Encoded = body.length > 0 && !isText;
  return {
    path,
    httpMethod: method,
    headers: Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]),
    ),
    queryStringParameters: Object.fromEntries(query),
    requestContext: { requestId, envId: 'local', appId: '', uin: '' },
    body: body.toString(isBase64Encoded ? 'base64' : 'utf8'),
    isBase64Encoded,
  };
}
