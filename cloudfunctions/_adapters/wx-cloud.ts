import * as cloud from 'wx-server-sdk';

/**
 * The only door to wx-server-sdk. Its types do not fit strict TypeScript (DYNAMIC_CURRENT_ENV is a symbol, query results
 * are unions with void), so what we use of it is written down here.
 */
interface WxCloud {
  init(options: { env: symbol }): void;
  DYNAMIC_CURRENT_ENV: symbol;
  database(options: { throwOnNotFound: boolean }): WxDatabase;
  getWXContext(): { OPENID?: unknown };
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
  /** The last ones of a list when `count` is below 0. */
  project: { slice: (count: number) => object };
}
/** Path → kept, left out, or what of it is kept. */
export type WxProjection = Record<string, boolean | object>;
export interface WxCollection extends WxQuery {
  doc(id: string): WxDocument;
  where(query: object): WxQuery;
  add(options: { data: object }): Promise<unknown>;
}
export interface WxDocument {
  field(projection: WxProjection): WxDocument;
  get(): Promise<{ data: unknown }>;
  set(options: { data: object }): Promise<unknown>;
  remove(): Promise<unknown>;
}
export interface WxQuery {
  orderBy(path: string, direction: 'asc' | 'desc'): WxQuery;
  limit(most: number): WxQuery;
  field(projection: WxProjection): WxQuery;
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

/** Sends one subscribe message. @throws an error with WeChat's `errCode` */
export const sendSubscribeMessage = (message: Record<string, unknown>): Promise<unknown> =>
  wxCloud.openapi.subscribeMessage.send(message);
