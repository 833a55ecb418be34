import { FunctionFailure, type FailureKind } from '../functions/function-failure';
import type { FunctionPool } from '../functions/function-pool';
import { LOCAL_APP_ID } from '../functions/worker-environment';
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
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    throw new FunctionFailure('badRequest', 'the data of a call are not an object');
  if (openid !== undefined && !OPENID.test(openid))
    throw new FunctionFailure('badRequest', `openid ${openid} could not be WeChat's`);
  const event = openid === undefined ? data : { ...data, userInfo: { appId: LOCAL_APP_ID, openId: openid } };
  const result = await pool.run({
    function: name,
    event,
    source: { kind: 'call', ...(openid !== undefined && { openid }) },
  });
  if (Buffer.byteLength(JSON.stringify(result)) > MAX_RESULT_BYTES) {
    throw new FunctionFailure('resultTooLarge', `the result of ${name} is over ${String(MAX_RESULT_BYTES)} bytes`);
  }
  return result;
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
