import pino, { type DestinationStream, type Logger } from 'pino';
import type { LogListener } from '../operation-log';
import type { TimerRun } from '../timers';
import type { CallRecord } from './call-records';
import type { Operation } from './operation';
import { textLines } from './text-lines';

/** How the cloud writes what happens in it, a line an event: for programs, for people, or not at all. */
export type LogForm = 'json' | 'text' | 'none';

export interface EventLogOptions {
  form: LogForm;
  /** Standard output by default. Lines are written at once, so that none is lost when the process ends. */
  out?: DestinationStream;
}

/** The cloud's structured log. It names people by the openids that they are called with, and adds nothing personal of its own. */
export class EventLog implements LogListener {
  private readonly log: Logger;

  constructor({ form, out = process.stdout }: EventLogOptions) {
    const options = {
      base: null,
      level: form === 'none' ? 'silent' : 'info',
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label: string) => ({ level: label }) },
    };
    this.log = pino(options, form === 'text' ? textLines(out) : out);
  }

  onCall({ operations, output: _output, error, stack, at, ...call }: CallRecord): void {
    const line = {
      ...{ event: 'call', ...call, at: new Date(at).toISOString() },
      operations: operations.map(({ asked: _asked, ...operation }) => operation),
    };
    const done = `${call.function} ${call.ms} ms, ${call.reads} reads, ${call.writes} writes`;
    if (error === undefined) this.log.info(line, done);
    else this.log.error({ ...line, error, ...(stack !== undefined && { stack }) }, `${call.function} failed: ${error}`);
  }

  onOperation(operation: Operation, isNew: boolean): void {
    const { function: name, requestId, action, collection, refused, unindexed, examined } = operation;
    const where = { function: name, requestId, action, collection };
    if (refused !== undefined)
      this.log.warn({ event: 'refused', ...where, code: refused }, `${name} ${action} ${collection}: ${refused}`);
    if (unindexed !== undefined && isNew)
      this.log.warn({ event: 'unindexed', ...where, examined, reason: unindexed }, `${name} ${action}: ${unindexed}`);
  }

  onOutput(call: { requestId: string; function: string }, text: string): void {
    for (const line of text.split('\n'))
      if (line !== '') this.log.info({ event: 'output', ...call, text: line }, `[${call.function}] ${line}`);
  }

  onTimer(name: string, { at, ...run }: TimerRun): void {
    this.log.info(
      { event: 'timer', function: name, at: new Date(at).toISOString(), ...run },
      `${name} by its timer: ${run.outcome}`,
    );
  }

  /** WeChat's message push was not taken. */
  onUndelivered(name: string, error: unknown): void {
    const reason = error instanceof Error ? error.message : String(error);
    this.log.warn({ event: 'undelivered', function: name, reason }, `${name} did not take an event: ${reason}`);
  }
}
