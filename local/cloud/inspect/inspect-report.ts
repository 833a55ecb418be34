import type { CloudClock, ClockState } from '../clock/cloud-clock';
import type { LogReport, OperationLog } from '../operation-log';
import type { Timers, TimerState } from '../timers';
import type { TransactionState, Transactions } from '../transactions/transactions';
import type { SentMessage, WechatBooks } from '../wechat-books';
import { errorText } from './bounded-text';

export interface InspectDeps {
  clock: CloudClock;
  log: OperationLog;
  timers: Timers;
  transactions: Transactions;
  books: WechatBooks;
}
/** A transaction that is open, and the function that began it, while that runs. */
export type OpenTransactionState = TransactionState & { function?: string };
/** `GET /__inspect`: what the cloud does and has done lately. Lists of calls and messages are oldest first. */
export interface InspectReport extends LogReport {
  clock: ClockState;
  timers: TimerState[];
  transactions: OpenTransactionState[];
  /** The last messages that WeChat took. */
  messages: SentMessage[];
}

const MESSAGES = 50;

export function inspectReport({ clock, log, timers, transactions, books }: InspectDeps): InspectReport {
  const report = log.report();
  const functionOf = new Map(report.running.map(({ requestId, function: name }) => [requestId, name]));
  return {
    ...report,
    clock: clock.state(),
    timers: timers.list().map(shown),
    transactions: transactions.list().map((transaction) => {
      const name = functionOf.get(transaction.requestId);
      return { ...transaction, ...(name !== undefined && { function: name }) };
    }),
    messages: books.lastMessages(MESSAGES),
  };
}

function shown({ last, ...timer }: TimerState): TimerState {
  if (last?.error === undefined) return { ...timer, ...(last && { last }) };
  return { ...timer, last: { ...last, error: errorText(last.error) } };
}
