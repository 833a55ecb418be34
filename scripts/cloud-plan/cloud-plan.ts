import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readDeclarations, readFunctionConfig, type TimerTrigger } from '../../local/cloud/functions/deployed-function';
import { readSchema, type IndexDefinition, type Permission } from '../../local/cloud/store/schema';

export interface CloudPlanSources {
  /** database.json */
  databaseFile: string;
  /** cloudbaserc.json */
  baseFile: string;
  /** Functions, built or not: <dir>/<name>/config.json. */
  functionsDir: string;
  /** `[{msgType, event, function}]`; without it, nobody is told. */
  eventsFile?: string;
  /** `[{path, function}]`; without it, nothing is reached over HTTP. */
  httpAccessFile?: string;
}

/** An index as WeChat's interface updateIndex takes it (developers.weixin.qq.com). */
export interface PlannedIndex {
  name: string;
  unique: boolean;
  keys: { name: string; direction: '1' | '-1' }[];
}
export interface PlannedCollection {
  name: string;
  /** CloudBase's security rules. */
  permission: Permission;
  indexes: PlannedIndex[];
}
export interface PlannedFunction {
  name: string;
  runtime?: string;
  /** s */
  timeout: number;
  /** MB */
  memory: number;
  /** Names; the values are nobody's but the environment's. */
  environment: string[];
  /** WeChat's interfaces that it may call. */
  openApis: readonly string[];
  trigger?: TimerTrigger;
}
export interface MessagePush {
  msgType: string;
  event: string;
  function: string;
}
export interface HttpAccess {
  path: string;
  function: string;
}
/** What has to exist in a cloud environment. */
export interface CloudPlan {
  collections: PlannedCollection[];
  functions: PlannedFunction[];
  httpAccess: HttpAccess[];
  messagePush: MessagePush[];
}

/** Nobody but functions: what holds where database.json says nothing. */
const FUNCTIONS_ONLY: Permission = { read: false, write: false };

/** @throws Error naming the file and what does not fit together */
export function readCloudPlan(sources: CloudPlanSources): CloudPlan {
  const functions = readFunctions(sources);
  const names = new Set(functions.map(({ name }) => name));
  const assigned = <T extends { function: string }>(file: string | undefined): T[] => {
    if (file === undefined) return [];
    const list = readJson(file) as T[];
    if (!Array.isArray(list)) throw new Error(`${file}: a list is expected`);
    const stray = list.find((entry) => !names.has(entry.function));
    if (stray) throw new Error(`${file}: there is no function ${stray.function}`);
    return list;
  };
  return {
    collections: readSchema(sources.databaseFile).collections.map(({ name, permission, indexes = [] }) => ({
      name,
      permission: permission ?? FUNCTIONS_ONLY,
      indexes: indexes.map(plannedIndex),
    })),
    functions,
    httpAccess: assigned<HttpAccess>(sources.httpAccessFile),
    messagePush: assigned<MessagePush>(sources.eventsFile),
  };
}

/** @throws Error naming the file */
function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file}: ${String(error)}`, { cause: error });
  }
}

function plannedIndex({ name, fields, unique = false }: IndexDefinition): PlannedIndex {
  return {
    name,
    unique,
    keys: fields.map(({ path, order }) => ({ name: path, direction: order === -1 ? '-1' : '1' })),
  };
}

function readFunctions({ baseFile, functionsDir }: CloudPlanSources): PlannedFunction[] {
  const declared = readDeclarations(baseFile);
  const folders = readdirSync(functionsDir).filter((name) => isFunction(functionsDir, name));
  const forgotten =
    folders.find((name) => !declared.has(name)) ?? [...declared.keys()].find((name) => !folders.includes(name));
  if (forgotten !== undefined)
    throw new Error(`function ${forgotten}: it is not both in ${baseFile} and in ${functionsDir}`);
  return [...declared.values()].map(({ variables, ...declaration }) => ({
    ...declaration,
    environment: Object.keys(variables ?? {}),
    ...readFunctionConfig(declaration.name, join(functionsDir, declaration.name)),
  }));
}

/** Functions' names begin with a letter; a folder with _ holds what they share. */
function isFunction(functionsDir: string, name: string): boolean {
  return /^[a-z]/i.test(name) && ['index.ts', 'index.js'].some((file) => existsSync(join(functionsDir, name, file)));
}
