export { startLocalCloud, type LocalCloud, type LocalCloudOptions } from './local-cloud';
export { FunctionFailure } from './functions/function-failure';
export type { DatabaseDefinition } from './store/schema';
