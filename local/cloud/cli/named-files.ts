import { existsSync, statSync } from 'node:fs';
import { CliRefusal } from './cli-refusal';

/** @throws CliRefusal */
export function needFolder(name: string, path: string): void {
  if (!existsSync(path) || !statSync(path).isDirectory()) throw new CliRefusal(`${name} ${path} is no folder`);
}

/** @throws CliRefusal when the file is missing, or `read` says what is wrong with it */
export function readFileOf<T>(name: string, path: string, read: (path: string) => T): T {
  if (!existsSync(path) || !statSync(path).isFile()) throw new CliRefusal(`${name} ${path} is no file`);
  return orRefuse(`${name} ${path}`, () => read(path));
}

/** What is wrong with a file is for the person who wrote it. @throws CliRefusal */
export function orRefuse<T>(name: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new CliRefusal(`${name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
