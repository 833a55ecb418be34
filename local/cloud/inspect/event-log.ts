import pino, { type DestinationStream, type Logger } from 'pino';
import type { LogListener } from '../operation-log';
import type { TimerRun } from '../timers';
import { cutText, errorText, stackText } from './bounded-text';
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

/** Where a fault came to light, and what it is in short, characters. */
const LONGEST_PLACE = 300;

/** [ours]; production is silent. */
const OUTSIDE =
  'a read that wx-server-sdk sends without the transaction which this run has open: it sees nothing that the transaction wrote, and what others write meanwhile. Only doc() and add() are in a transaction';

/** The cloud's structured log. It names people by the openids that they are called with, and adds nothing personal of its own. */
export class EventLog implements LogListener {
  private readonly log: Logger;
  /** Reads outside a transaction that were told of. */
  private readonly told = new Set<string>();

  constructor(private readonly given: EventLogOptions) {
    const { form, out = process.stdout } = given;
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
      event: 'call',
      ...call,
      at: timeText(at),
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
    if (operation.outside === true) this.tellOutside(where);
  }

  /** Once a function and kind of read. */
  private tellOutside(where: { function: string; action: string; collection: string }): void {
    const key = `${where.function} ${where.action}`;
    if (this.told.has(key)) return;
    this.told.add(key);
    const words = `${key} ${where.collection}: ${OUTSIDE}`;
    this.log.warn({ event: 'outside', ...where }, words);
    if (this.given.form === 'none') console.warn(`local cloud: ${words}`);
  }

  onFault(where: string, error: unknown): void {
    const stack = stackText(error instanceof Error ? (error.stack ?? error.message) : String(error));
    const place = cutText(where, LONGEST_PLACE);
    const words = `${place}: a fault of the local cloud’s own`;
    this.log.error({ event: 'fault', where: place, stack }, `${words}: ${cutText(String(error), LONGEST_PLACE)}`);
    if (this.given.form === 'none') console.error(`${words}: ${stack}`);
  }

  onOutput(call: { requestId: string; function: string }, lines: readonly string[]): void {
    for (const line of lines) this.log.info({ event: 'output', ...call, text: line }, `[${call.function}] ${line}`);
  }

  onTimer(name: string, { at, error, ...run }: TimerRun): void {
    const why = error === undefined ? {} : { error: errorText(error) };
    const line = { event: 'timer', function: name, at: timeText(at), ...run, ...why };
    this.log.info(line, `${name} by its timer: ${run.outcome}`);
  }

  /** WeChat's message push was not taken. */
  onUndelivered(name: string, error: unknown): void {
    const reason = errorText(error);
    this.log.warn({ event: 'undelivered', function: name, reason }, `${name} did not take an event: ${reason}`);
  }
}

/** A clock that was turned too far shows what no date can say. */
function timeText(at: number): string {
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? String(at) : date.toISOString();
}
