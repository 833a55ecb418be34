import { FunctionFailure, type FailureKind } from '../functions/function-failure';
import type { FunctionPool, RunRequest } from '../functions/function-pool';
import { LOCAL_APP_ID } from '../functions/worker-environment';
import { isPlainObject } from '../store/document';
import { HttpRefusal, jsonAnswer, jsonBody, type Answer, type Exchange } from './exchange';

/** A result larger than this does not reach a mini-program, bytes. */
const MAX_RESULT_BYTES = 1024 * 1024;
/** The SDK reads an openid of digits only as a number, so WeChat's are never like that, nor may ours be. */
const OPENID = /^(?!\d+$)[\w-]{1,64}$/;

const STATUS: Readonly<Record<FailureKind, number>> = {
  notFound: 404,
  badRequest: 400,
  failed: 500,
  timedOut: 504,
  resultTooLarge: 500,
};

/** Runs a function as the mini-program would: WeChat adds who calls, in the environment and as `userInfo`. */
export async function callFunction(
  pool: FunctionPool,
  name: string,
  call: { data: unknown; openid?: string | undefined },
): Promise<unknown> {
  const { data, openid } = call;
  if (!isPlainObject(data)) throw new FunctionFailure('badRequest', 'the data of a call are not an object');
  const result = await pool.run({
    function: name,
    ...(openid === undefined ? anonymous(data) : signedIn(data, openid)),
  });
  if (Buffer.byteLength(JSON.stringify(result)) > MAX_RESULT_BYTES) {
    throw new FunctionFailure('resultTooLarge', `the result of ${name} is over ${String(MAX_RESULT_BYTES)} bytes`);
  }
  return result;
}

type Caller = Pick<RunRequest, 'event' | 'source'>;

function anonymous(data: object): Caller {
  return { event: data, source: { kind: 'call' } };
}

function signedIn(data: object, openid: string): Caller {
  if (!OPENID.test(openid)) throw new FunctionFailure('badRequest', `openid ${openid} could not be WeChat's`);
  return { event: { ...data, userInfo: { appId: LOCAL_APP_ID, openId: openid } }, source: { kind: 'call', openid } };
}

/** `POST /call/<function>`: body = the call's data, header x-wx-openid = WeChat's login. */
export async function callRoute(pool: FunctionPool, name: string, exchange: Exchange): Promise<Answer> {
  if (exchange.method !== 'POST') throw new HttpRefusal(405, 'METHOD_NOT_ALLOWED', 'a call is a POST');
  const openid = exchange.headers['x-wx-openid'];
  try {
    return jsonAnswer(
      200,
      await callFunction(pool, name, { data: jsonBody(exchange), openid: Array.isArray(openid) ? openid[0] : openid }),
    );
  } catch (error) {
    if (!(error instanceof FunctionFailure)) throw error;
    return jsonAnswer(STATUS[error.kind], { errCode: error.errCode, errMsg: error.message });
  }
}
