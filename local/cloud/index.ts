export { startLocalCloud, type LocalCloud, type LocalCloudOptions } from './local-cloud';
export type { CloudClock } from './clock/cloud-clock';
export { FunctionFailure } from './functions/function-failure';
export type { Operation } from './operation-log';
export type { SentMessage } from './wechat-books';
export { readSchema, type DatabaseDefinition } from './store/schema';
