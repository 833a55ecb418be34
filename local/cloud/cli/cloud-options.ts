import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { readDeployment, type DeployedFunction } from '../functions/deployed-function';
import type { LocalCloudOptions } from '../local-cloud-options';
import { readOpenApiReplies } from '../open-apis/reply-table';
import { readSchema } from '../store/schema';
import { readEventRoutes } from '../wechat-events';
import type { CliOptions } from './cli-options';
import { CliRefusal } from './cli-refusal';
import { needFolder, orRefuse, readFileOf } from './named-files';

/** What a command starts: the cloud's options, and the functions that will be in it. */
export interface PlannedCloud {
  options: LocalCloudOptions;
  functions: readonly DeployedFunction[];
}

/** Reads and checks every file that the command names. @throws CliRefusal saying which is wrong, and what to do */
export function planCloud(asked: CliOptions): PlannedCloud {
  const { functionsDir, databaseFile, dataFolder, port, durable, strict, unindexed, limits, clock, logs } = asked;
  readFileOf('--database', databaseFile, readSchema);
  const environment = readEnvironment(asked);
  const functions = readFunctions(asked, environment);
  const given = { functionsDir, databaseFile, dataFolder, port, environment, durable, strict, limits, clock, logs };
  const options = { ...given, ...(unindexed !== undefined && { unindexed }), ...optionalFiles(asked, functions) };
  return { functions, options };
}

function readFunctions(
  { functionsDir, baseFile }: CliOptions,
  environment: Record<string, string>,
): readonly DeployedFunction[] {
  needFolder('--functions', functionsDir);
  if (baseFile !== undefined) readFileOf('--base', baseFile, readJson);
  const source = { functionsDir, environment, ...(baseFile !== undefined && { baseFile }) };
  const functions = [...orRefuse(`--functions ${functionsDir}`, () => readDeployment(source)).values()];
  if (functions.length > 0) return functions;
  throw new CliRefusal(
    `--functions ${functionsDir} has no function: each is a folder with its built index.js and, if it has any, its config.json`,
  );
}

function optionalFiles(
  { baseFile, eventsFile, repliesFile }: CliOptions,
  functions: readonly DeployedFunction[],
): Pick<LocalCloudOptions, 'baseFile' | 'eventsFile' | 'openApiReplies'> {
  const names = new Set(functions.map(({ name }) => name));
  if (eventsFile !== undefined) readFileOf('--events', eventsFile, (file) => readEventRoutes(file, names));
  return {
    ...(baseFile !== undefined && { baseFile }),
    ...(eventsFile !== undefined && { eventsFile }),
    ...(repliesFile !== undefined && {
      openApiReplies: readFileOf('--replies', repliesFile, readOpenApiReplies),
    }),
  };
}

function readEnvironment({ environmentFile: path }: CliOptions): Record<string, string> {
  if (path === undefined) return {};
  return readFileOf('--env-file', path, (file) => parseEnv(readFileSync(file, 'utf8')) as Record<string, string>);
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
