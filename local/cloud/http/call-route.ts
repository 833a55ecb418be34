import { FunctionFailure, type FailureKind } from '../functions/function-failure';
import type { FunctionPool, RunRequest } from '../functions/function-pool';
import { LOCAL_APP_ID } from '../local-names';
import { isPlainObject } from '../store/document';
import { HttpRefusal, jsonAnswer, jsonBody, type Answer, type Exchange } from './exchange';

export interface CallDeps {
  pool: FunctionPool;
  /** A result with more bytes of JSON does not reach a mini-program. */
  resultBytes: number;
}

/** The SDK reads an openid of digits only as a number, so WeChat's are never like that, nor may ours be. */
const OPENID = /^(?!\d+$)[\w-]{1,64}$/;

const STATUS: Readonly<Record<FailureKind, number>> = {
  notFound: 404,
  badRequest: 400,
  failed: 500,
  outOfMemory: 500,
  timedOut: 504,
  resultTooLarge: 500,
};

/** Runs a function as the mini-program would: WeChat adds who calls, in the environment and as `userInfo`. */
export async function callFunction(
  { pool, resultBytes }: CallDeps,
  name: string,
  call: { data: unknown; openid?: string | undefined },
): Promise<unknown> {
  const { data, openid } = call;
  if (!isPlainObject(data)) throw new FunctionFailure('badRequest', 'the data of a call are not an object');
  const result = await pool.run({
    function: name,
    ...(openid === undefined ? anonymous(data) : signedIn(data, openid)),
  });
  if (Buffer.byteLength(JSON.stringify(result)) > resultBytes) {
    throw new FunctionFailure('resultTooLarge', `the result of ${name} is over ${String(resultBytes)} bytes`);
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
export async function callRoute(deps: CallDeps, name: string, exchange: Exchange): Promise<Answer> {
  if (exchange.method !== 'POST') throw new HttpRefusal(405, 'METHOD_NOT_ALLOWED', 'a call is a POST');
  const openid = exchange.headers['x-wx-openid'];
  try {
    return jsonAnswer(
      200,
      await callFunction(deps, name, { data: jsonBody(exchange), openid: Array.isArray(openid) ? openid[0] : openid }),
    );
  } catch (error) {
    if (!(error instanceof FunctionFailure)) throw error;
    return jsonAnswer(STATUS[error.kind], { errCode: error.errCode, errMsg: error.message });
  }
}
