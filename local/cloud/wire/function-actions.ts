import { CloudError, notModelled, type WireCode } from '../cloud-error';
import { FunctionFailure, type FailureKind } from '../functions/function-failure';
import { readRunToken } from '../functions/run-token';
import type { RunSource } from '../functions/run-source';
import { isPlainObject } from '../store/document';
import type { Action, ActionDeps, ActionResult, Caller } from './action';
import type { WireBody } from './wire-body';

/** Answer of one synchronous call, bytes of JSON. Source: Tencent Cloud SCF, quotas (cloud.tencent.com/document/product/583/11637). */
const MAX_ANSWER_BYTES = 6 * 1024 * 1024;
/** Functions of one chain of calls [ours]: CloudBase would start one instance after the other until the first one's time is up. */
const MAX_CHAIN = 8;

const CODES: Readonly<Record<FailureKind, WireCode>> = {
  notFound: 'FUNCTIONS_REQUEST_FAIL',
  badRequest: 'INVALID_PARAM',
  failed: 'FUNCTIONS_EXECUTE_FAIL',
  outOfMemory: 'FUNCTIONS_EXECUTE_FAIL',
  timedOut: 'FUNCTIONS_TIME_LIMIT_EXCEEDED',
  resultTooLarge: 'FUNCTIONS_EXECUTE_FAIL',
};

/** `cloud.callFunction` from inside a function. */
export const FUNCTION_ACTIONS: Readonly<Record<string, Action>> = {
  'functions.invokeFunction': { kind: 'none', run: invoke },
};

/**
 * The callee gets the data as they are, without `userInfo` [ours]: who calls is in getWXContext. A caller whose time is up ends
 * alone; the callee runs on to its own end.
 */
async function invoke({ pool }: ActionDeps, body: WireBody, caller: Caller): Promise<ActionResult> {
  if (body.has('qualifier')) throw notModelled('a version of a function (qualifier)');
  const request = { function: body.text('function_name'), event: eventOf(body), source: sourceOf(body) };
  const answer = await refusedAsCloudError(() => pool.whileWaiting(caller, () => pool.run(request)));
  return { data: { response_data: printAnswer(request.function, answer) } };
}

function eventOf(body: WireBody): Record<string, unknown> {
  const sent = body.text('request_data');
  const event = sent === '' ? {} : parse(sent);
  if (!isPlainObject(event)) throw new CloudError('INVALID_PARAM', 'request_data: an object is expected');
  return event;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new CloudError('INVALID_PARAM', 'request_data: not JSON');
  }
}

function sourceOf(body: WireBody): RunSource {
  const caller = readRunToken(body.text('wxCloudApiToken'));
  if (!caller) throw new CloudError('INVALID_PARAM', 'local cloud: wxCloudApiToken is none that a run was given');
  const length = lengthOf(caller) + 1;
  if (length > MAX_CHAIN) throw tooLong(length);
  return { kind: 'function', caller, ...('openid' in caller && { openid: caller.openid }) };
}

function lengthOf(source: RunSource): number {
  return source.kind === 'function' ? lengthOf(source.caller) + 1 : 1;
}

function tooLong(length: number): CloudError {
  return new CloudError(
    'FUNCTIONS_EXECUTE_FAIL',
    `local cloud: functions that call functions, ${String(length)} in a row; here at most ${String(MAX_CHAIN)} are started`,
  );
}

async function refusedAsCloudError<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw error instanceof FunctionFailure ? new CloudError(CODES[error.kind], error.message) : error;
  }
}

function printAnswer(name: string, answer: unknown): string {
  const json = JSON.stringify(answer);
  if (Buffer.byteLength(json) > MAX_ANSWER_BYTES)
    throw new CloudError('FUNCTIONS_EXECUTE_FAIL', `the result of ${name} is over ${String(MAX_ANSWER_BYTES)} bytes`);
  return json;
}
