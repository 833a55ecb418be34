/** Who and what caused a run, as the platform tells a function. */
export type RunSource =
  | { kind: 'call'; openid?: string }
  | { kind: 'http' }
  | { kind: 'timer' }
  /** WeChat's message push: the person whom the event is about. */
  | { kind: 'event'; openid: string };

/**
 * `getWXContext().SOURCE`. For a message push it is not documented; `wx_unknown`, of the documented ones, is 微信未知来源调用
 * (developers.weixin.qq.com, Cloud.getWXContext). What counts: no mini-program can call and be taken for WeChat.
 */
const SOURCES: Readonly<Record<RunSource['kind'], string>> = {
  call: 'wx_client',
  http: 'wx_http',
  timer: 'wx_trigger',
  event: 'wx_unknown',
};

/** The mini-program's id in this cloud. */
export const LOCAL_APP_ID = 'wx0000000000000000';
const LOCAL_ENV_ID = 'local';

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

/** What changes with each request. A name that is undefined is taken away from the worker. */
export function requestEnvironment(adminUrl: string, source: RunSource): Record<string, string | undefined> {
  const wechat = source.kind === 'call' || source.kind === 'event';
  const timer = source.kind === 'timer';
  return {
    TCB_CONTEXT_CNFG: contextConfig(adminUrl),
    TCB_SOURCE: SOURCES[source.kind],
    WX_OPENID: wechat ? source.openid : undefined,
    WX_APPID: wechat ? LOCAL_APP_ID : undefined,
    WX_API_TOKEN: 'local',
    TRIGGER_SRC: timer ? 'timer' : undefined,
    WX_TRIGGER_API_TOKEN_V0: timer ? 'local' : undefined,
  };
}

function contextConfig(adminUrl: string): string {
  const { protocol, hostname } = new URL(adminUrl);
  if (protocol !== 'http:' || !LOOPBACK.has(hostname))
    throw new Error(`local cloud: ${adminUrl} is not loopback; no function is started`);
  return JSON.stringify({ URL: adminUrl });
}
