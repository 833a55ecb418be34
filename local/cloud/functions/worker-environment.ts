import { LOCAL_APP_ID, LOCAL_ENV_ID } from '../local-names';
import type { RunSource } from './run-source';
import { printRunToken } from './run-token';

/**
 * `getWXContext().SOURCE`; of a function that a function called, what it adds to the caller's. For a message push it is not documented; `wx_unknown`, of the documented ones, is 微信未知来源调用
 * (developers.weixin.qq.com, Cloud.getWXContext). What counts: no mini-program can call and be taken for WeChat.
 */
const SOURCES: Readonly<Record<RunSource['kind'], string>> = {
  call: 'wx_client',
  http: 'wx_http',
  timer: 'wx_trigger',
  event: 'wx_unknown',
  function: 'scf',
};

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * Environment variables that stay the same for a worker's life: they turn the unmodified wx-server-sdk to this cloud.
 *
 * @param adminUrl where the SDK's calls go
 * @throws Error when that is not this machine: a function here must never reach a real environment
 */
export function platformEnvironment(adminUrl: string): Record<string, string> {
  return {
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    TENCENTCLOUD_SECRETID: 'local',
    TENCENTCLOUD_SECRETKEY: 'local',
    SCF_NAMESPACE: LOCAL_ENV_ID,
    TCB_ENV: LOCAL_ENV_ID,
    WX_CONTEXT_KEYS: 'WX_OPENID,WX_APPID,WX_API_TOKEN',
    TCB_CONTEXT_CNFG: contextConfig(adminUrl),
  };
}

/**
 * What changes with each request. A name that is undefined is taken away from the worker. The token comes back with each of the
 * SDK's calls: it says for whom the run is, as WeChat's does.
 */
export function requestEnvironment(adminUrl: string, source: RunSource): Record<string, string | undefined> {
  const token = printRunToken(source);
  const timer = source.kind === 'timer';
  return {
    TCB_CONTEXT_CNFG: contextConfig(adminUrl),
    TCB_SOURCE: sourceText(source),
    WX_OPENID: 'openid' in source ? source.openid : undefined,
    WX_APPID: isFromWechat(source) ? LOCAL_APP_ID : undefined,
    WX_API_TOKEN: token,
    TRIGGER_SRC: timer ? 'timer' : undefined,
    WX_TRIGGER_API_TOKEN_V0: timer ? token : undefined,
  };
}

/** The chain from its beginning: `wx_client,scf` is a function that was called by one that the mini-program called. */
function sourceText(source: RunSource): string {
  const own = SOURCES[source.kind];
  return source.kind === 'function' ? `${sourceText(source.caller)},${own}` : own;
}

function isFromWechat(source: RunSource): boolean {
  if (source.kind === 'function') return isFromWechat(source.caller);
  return source.kind === 'call' || source.kind === 'event';
}

function contextConfig(adminUrl: string): string {
  const { protocol, hostname } = new URL(adminUrl);
  if (protocol !== 'http:' || !LOOPBACK.has(hostname))
    throw new Error(`local cloud: ${adminUrl} is not loopback; no function is started`);
  return JSON.stringify({ URL: adminUrl });
}
