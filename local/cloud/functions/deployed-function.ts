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

interface BaseFunction {
  name: string;
  timeout?: number;
  memorySize?: number;
  /** The variables the function may see. A value that is no `{{env.…}}` placeholder is the default. */
  envVariables?: Record<string, string>;
}
interface FunctionConfig {
  permissions?: { openapi?: string[] };
  triggers?: { name: string; type: string; config: string }[];
}

/** CloudBase's defaults. */
const DEFAULT_TIMEOUT_S = 3;
const DEFAULT_MEMORY_MB = 256;
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
  const base =
    source.baseFile === undefined ? [] : (readJson<{ functions?: BaseFunction[] }>(source.baseFile).functions ?? []);
  const names = readdirSync(source.functionsDir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(source.functionsDir, entry.name, 'index.js')))
    .map((entry) => entry.name);
  return new Map(
    names.map((name) => [
      name,
      readFunction(
        name,
        source,
        base.find((entry) => entry.name === name),
      ),
    ]),
  );
}

function readFunction(name: string, source: DeploymentSource, base: BaseFunction | undefined): DeployedFunction {
  const folder = resolve(source.functionsDir, name);
  const config = readConfig(join(folder, 'config.json'));
  const trigger = readTrigger(name, config);
  return {
    name,
    entry: join(folder, 'index.js'),
    timeout: base?.timeout ?? DEFAULT_TIMEOUT_S,
    memory: base?.memorySize ?? DEFAULT_MEMORY_MB,
    environment: environmentOf(base, source.environment),
    openApis: config.permissions?.openapi ?? [],
    ...(trigger && { trigger }),
  };
}

function readConfig(file: string): FunctionConfig {
  return existsSync(file) ? readJson<FunctionConfig>(file) : {};
}

/** A function that declares its variables gets those and no others, as in production. */
function environmentOf(
  base: BaseFunction | undefined,
  given: Readonly<Record<string, string>>,
): Record<string, string> {
  if (!base?.envVariables) return { ...given };
  const declared = Object.entries(base.envVariables).flatMap(([name, fallback]) => {
    const value = given[name] ?? (fallback.includes('{{') ? undefined : fallback);
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
