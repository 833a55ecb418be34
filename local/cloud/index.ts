export { startLocalCloud, type LocalCloud, type LocalCloudOptions } from './local-cloud';
export { MAX_SPEED } from './clock/cloud-clock';
export { FunctionFailure } from './functions/function-failure';
export { DataFolderInUse, holdFolder, type HeldFolder } from './store/held-folder';
export type { SendFault } from './send-weather';
export type { DatabaseDefinition } from './store/schema';
