export { startLocalCloud, type LocalCloud } from './local-cloud';
export type { LocalCloudOptions } from './local-cloud-options';
export { MAX_SPEED } from './clock/cloud-clock';
export { FunctionFailure } from './functions/function-failure';
export { DataFolderInUse, holdFolder, type HeldFolder } from './store/held-folder';
export { readOpenApiReplies } from './open-apis/reply-table';
export type { SendFault } from './send-weather';
export type { DatabaseDefinition } from './store/schema';
