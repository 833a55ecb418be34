import type { MerchantCalls } from '../../typings/merchant';
import type { ShopperCalls } from '../../typings/shopper';
import { CloudError } from './cloud-error';
import { readReply } from './read-reply';
import type { Target } from './target';

interface Functions {
  shopper: ShopperCalls;
  merchant: MerchantCalls;
}
export type FunctionName = keyof Functions;
type Call = { input: unknown; output: unknown };
type CallOf<F extends FunctionName, A extends keyof Functions[F]> = Functions[F][A] & Call;

export interface Transport {
  /** @throws CloudError for every way in which no answer comes */
  call<F extends FunctionName, A extends keyof Functions[F] & string>(
    fn: F,
    action: A,
    input: CallOf<F, A>['input'],
  ): Promise<CallOf<F, A>['output']>;
}

/** How long a call may take, ms: the functions' own limit (cloudbaserc.json) and the way there and back. */
const TIMEOUT_MS = 12_000;

/** The only place that calls the cloud. */
export function createTransport(target: Target): Transport {
  const send = sender(target);
  return {
    call: async (fn, action, input) => readReply(await send(fn, { action, input })),
  };
}

type Send = (fn: FunctionName, body: { action: string; input: unknown }) => Promise<unknown>;

function sender(target: Target): Send {
  switch (target.kind) {
    case 'environment':
      wx.cloud.init({ env: target.env, traceUser: false });
      return callFunction;
    case 'local':
      return (fn, body) => postLocally(target, fn, body);
    case 'none':
      return () => Promise.reject(new CloudError('not_configured', false));
  }
}

/** WeChat's codes from here down say that its server answered; above are the network's. */
const SERVER_ANSWERED = -404_011;

function serverAnswered(failure: object): boolean {
  return 'errCode' in failure && typeof failure.errCode === 'number' && failure.errCode <= SERVER_ANSWERED;
}

function callFunction(fn: FunctionName, body: { action: string; input: unknown }): Promise<unknown> {
  return within(
    TIMEOUT_MS,
    new Promise<unknown>((resolve, reject) => {
      wx.cloud.callFunction({
        name: fn,
        data: body,
        success: (done) => {
          resolve(done.result);
        },
        fail: (failure) => {
          reject(new CloudError(serverAnswered(failure) ? 'internal' : 'offline', true));
        },
      });
    }),
  );
}

function postLocally(target: Target & { kind: 'local' }, fn: FunctionName, body: object): Promise<unknown> {
  return new Promise((resolve, reject) => {
    wx.request({
      url: `${target.url}/call/${fn}`,
      method: 'POST',
      data: body,
      header: { 'content-type': 'application/json', ...(target.as === undefined ? {} : { 'x-wx-openid': target.as }) },
      timeout: TIMEOUT_MS,
      success: (done) => {
        if (done.statusCode === 200) resolve(done.data);
        else reject(new CloudError('internal', done.statusCode >= 500));
      },
      fail: () => {
        reject(new CloudError('offline', true));
      },
    });
  });
}

function within<T>(ms: number, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new CloudError('offline', true));
    }, ms);
    void work.then(resolve, reject).then(() => {
      clearTimeout(timer);
    });
  });
}
