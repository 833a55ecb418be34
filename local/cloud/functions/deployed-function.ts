import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A timer trigger of config.json. */
export interface TimerTrigger {
  name: string;
  /** Seven fields: second minute hour day month weekday year, UTC+8. */
  cron: string;
}
/** One built function and what cloudbaserc.json says about it. */
export interface DeployedFunction {
  name: string;
  /** Absolute path of index.js. */
  entry: string;
  /** Real seconds until a run is ended. */
  timeout: number;
  /** MB */
  memory: number;
  environment: Record<string, string>;
  /** WeChat's interfaces that config.json permits, for example subscribeMessage.send. */
  openApis: readonly string[];
  trigger?: TimerTrigger;
}

/** What cloudbaserc.json says of one function. */
export interface FunctionDeclaration {
  name: string;
  runtime?: string;
  /** s */
  timeout: number;
  /** MB */
  memory: number;
  /** The variables that it may see, and their defaults; absent when nothing is said, so that it sees all. */
  variables?: Record<string, string | undefined>;
}

interface BaseFunction {
  name: string;
  runtime?: string;
  timeout?: number;
  memorySize?: number;
  /** A value that is no `{{env.…}}` placeholder is the default. */
  envVariables?: Record<string, string>;
}
interface FunctionConfig {
  permissions?: { openapi?: string[] };
  triggers?: { name: string; type: string; config: string }[];
}

/** CloudBase's defaults. */
const DEFAULT_TIMEOUT_S = 3;
const DEFAULT_MEMORY_MB = 256;
/** Tencent Cloud SCF's quotas (cloud.tencent.com/document/product/583/11637), on which CloudBase's functions run. */
const MAX_TIMEOUT_S = 900;
const MIN_MEMORY_MB = 64;
/** CloudBase: at most 60 characters, a letter first. */
const TRIGGER_NAME = /^[A-Za-z][\w-]{0,59}$/;

export interface DeploymentSource {
  functionsDir: string;
  /** cloudbaserc.json */
  baseFile?: string;
  environment: Readonly<Record<string, string>>;
}

/** The functions in a folder, by name. @throws Error naming the function and what is wrong with its configuration */
export function readDeployment(source: DeploymentSource): Map<string, DeployedFunction> {
  const declared =
    source.baseFile === undefined ? new Map<string, FunctionDeclaration>() : readDeclarations(source.baseFile);
  const names = readdirSync(source.functionsDir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(source.functionsDir, entry.name, 'index.js')))
    .map((entry) => entry.name);
  return new Map(
    names.map((name) => [name, readFunction(source, declared.get(name) ?? declarationOf({ name }))] as const),
  );
}

/** What cloudbaserc.json says of its functions, by name. @throws Error naming the function and what is wrong */
export function readDeclarations(baseFile: string): Map<string, FunctionDeclaration> {
  const { functions = [] } = readJson<{ functions?: BaseFunction[] }>(baseFile);
  return new Map(functions.map((base) => [base.name, declarationOf(base)]));
}

/** What a function's config.json says. @throws Error naming the function and what is wrong */
export function readFunctionConfig(name: string, folder: string): Pick<DeployedFunction, 'openApis' | 'trigger'> {
  const file = join(folder, 'config.json');
  const config = existsSync(file) ? readJson<FunctionConfig>(file) : {};
  const trigger = readTrigger(name, config);
  return { openApis: config.permissions?.openapi ?? [], ...(trigger && { trigger }) };
}

function readFunction(
  { functionsDir, environment }: DeploymentSource,
  { name, timeout, memory, variables }: FunctionDeclaration,
): DeployedFunction {
  const folder = resolve(functionsDir, name);
  return {
    name,
    entry: join(folder, 'index.js'),
    timeout,
    memory,
    environment: environmentOf(variables, environment),
    ...readFunctionConfig(name, folder),
  };
}

function declarationOf(base: BaseFunction): FunctionDeclaration {
  const { name, runtime, timeout = DEFAULT_TIMEOUT_S, memorySize: memory = DEFAULT_MEMORY_MB, envVariables } = base;
  checkLimits({ name, timeout, memory });
  return {
    name,
    timeout,
    memory,
    ...(runtime !== undefined && { runtime }),
    ...(envVariables && { variables: defaultsOf(envVariables) }),
  };
}

function checkLimits({ name, timeout, memory }: FunctionDeclaration): void {
  if (!Number.isInteger(timeout) || timeout < 1 || timeout > MAX_TIMEOUT_S)
    throw new Error(`function ${name}: a timeout is whole seconds, 1 to ${String(MAX_TIMEOUT_S)}`);
  if (!Number.isInteger(memory) || memory < MIN_MEMORY_MB)
    throw new Error(`function ${name}: memorySize is whole MB, ${String(MIN_MEMORY_MB)} or more`);
}

/** A placeholder is no default. */
function defaultsOf(variables: Readonly<Record<string, string>>): Record<string, string | undefined> {
  const entries = Object.entries(variables).map(([name, value]) => [name, value.includes('{{') ? undefined : value]);
  return Object.fromEntries(entries) as Record<string, string | undefined>;
}

/** A function that declares its variables gets those and no others, as in production. */
function environmentOf(
  variables: FunctionDeclaration['variables'],
  given: Readonly<Record<string, string>>,
): Record<string, string> {
  if (!variables) return { ...given };
  const declared = Object.entries(variables).flatMap(([name, fallback]) => {
    const value = given[name] ?? fallback;
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(declared);
}

function readTrigger(name: string, config: FunctionConfig): TimerTrigger | undefined {
  const triggers = config.triggers ?? [];
  const [trigger] = triggers;
  if (!trigger) return undefined;
  if (triggers.length > 1)
    throw new Error(
      `function ${name}: CloudBase allows one trigger for a function, config.json has ${String(triggers.length)}`,
    );
  if (trigger.type !== 'timer') throw new Error(`function ${name}: trigger type ${trigger.type} is not modelled`);
  if (!TRIGGER_NAME.test(trigger.name))
    throw new Error(`function ${name}: trigger name ${trigger.name} is not allowed`);
  return { name: trigger.name, cron: trigger.config };
}

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}
