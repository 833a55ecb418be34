import * as cloud from 'wx-server-sdk';

/**
 * The only door to wx-server-sdk. Its types do not fit strict TypeScript (DYNAMIC_CURRENT_ENV is a symbol, query results
 * are unions with void), so what we use of it is written down here.
 */
interface WxCloud {
  init(options: { env: symbol }): void;
  DYNAMIC_CURRENT_ENV: symbol;
  database(options: { throwOnNotFound: boolean }): WxDatabase;
  getWXContext(): { OPENID?: unknown; SOURCE?: unknown };
  openapi: { subscribeMessage: { send(message: Record<string, unknown>): Promise<unknown> } };
}

export interface WxDatabase {
  command: WxCommand;
  collection(name: string): WxCollection;
}
export interface WxCommand {
  in: (values: readonly unknown[]) => unknown;
  lt: (value: number | string) => unknown;
  lte: (value: number | string) => unknown;
  gt: (value: number | string) => unknown;
  gte: (value: number | string) => unknown;
  and: (conditions: readonly unknown[]) => object;
  or: (conditions: readonly unknown[]) => object;
  set: (value: unknown) => unknown;
  inc: (by: number) => unknown;
  remove: () => unknown;
}
export interface WxCollection extends WxQuery {
  doc(id: string): {
    get(): Promise<{ data: unknown }>;
    set(options: { data: object }): Promise<unknown>;
    remove(): Promise<unknown>;
  };
  where(query: object): WxQuery;
  add(options: { data: object }): Promise<unknown>;
}
export interface WxQuery {
  orderBy(path: string, direction: 'asc' | 'desc'): WxQuery;
  limit(most: number): WxQuery;
  field(projection: Record<string, boolean>): WxQuery;
  get(): Promise<{ data: unknown[] }>;
  update(options: { data: object }): Promise<{ stats: { updated: number } }>;
  remove(): Promise<unknown>;
}

const wxCloud = cloud as unknown as WxCloud;
wxCloud.init({ env: wxCloud.DYNAMIC_CURRENT_ENV });

export const wxDatabase = (): WxDatabase => wxCloud.database({ throwOnNotFound: false });

/** The caller's openid as WeChat vouches for it; undefined for timers and HTTP access. */
export function callerOpenid(): string | undefined {
  const { OPENID } = wxCloud.getWXContext();
  return typeof OPENID === 'string' && OPENID !== '' ? OPENID : undefined;
}

/** What lets a stranger in: the mini-program, HTTP, and WeChat's crawler. Source: developers.weixin.qq.com, Cloud.getWXContext. */
const OPEN_DOORS: ReadonlySet<string> = new Set(['wx_client', 'wx_http', 'wx_crawler']);

/**
 * Whether somebody outside began this run, as far as WeChat says: a chain of calls counts from its beginning. It names the timers' source,
 * too, but timers of an environment that names it otherwise would stand still.
 */
export function isCalledFromOutside(): boolean {
  const { SOURCE } = wxCloud.getWXContext();
  const [first = ''] = typeof SOURCE === 'string' ? SOURCE.split(',') : [];
  return callerOpenid() !== undefined || OPEN_DOORS.has(first);
}

/** Sends one subscribe message. @throws an error with WeChat's `errCode` */
export const sendSubscribeMessage = (message: Record<string, unknown>): Promise<unknown> =>
  wxCloud.openapi.subscribeMessage.send(message);
