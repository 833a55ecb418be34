import type { Log } from '../_ports';
import pino from 'pino';

/**
 * Structured lines on standard output, without a transport of pino's own: a function may be frozen the moment it answers,
 * and standard output is written at once.
 */
export function consoleLog(functionName: string): Log {
  const log = pino({ base: { function: functionName } }, process.stdout);
  return {
    info: (event, fields = {}) => log.info(fields, event),
    warn: (event, fields = {}) => log.warn(fields, event),
    error: (event, error, fields = {}) =>
      log.error({ ...fields, stack: error instanceof Error ? error.stack : String(error) }, event),
  };
}
