import type { CloudClock } from '../clock/cloud-clock';
import type { StoredFiles } from '../files/stored-files';
import type { FunctionPool } from '../functions/function-pool';
import type { Limits } from '../limits';
import type { Document } from '../store/document';
import type { DocumentStore } from '../store/document-store';
import type { Transactions } from '../transactions/transactions';
import type { WireBody } from './wire-body';

/** The run that an SDK call belongs to: it is in the URL that the worker was given. */
export interface Caller {
  function: string;
  requestId: string;
}
/** What actions work on. */
export interface ActionDeps {
  store: DocumentStore;
  transactions: Transactions;
  pool: FunctionPool;
  files: StoredFiles;
  clock: CloudClock;
  limits: Limits;
}
/** What an action answers, and what it did. */
export interface ActionResult {
  /** Sent as `data`. */
  data?: Document;
  /** Sent beside `data`. */
  top?: Document;
  /** Documents written; absent for none. */
  changed?: number;
  /** Documents read on the way, where they were counted. */
  examined?: number;
  /** Why every document had to be read. */
  unindexed?: string;
  /** Whether it is a read that the run's open transaction knows nothing of. */
  outside?: boolean;
}
/** One action of the wire protocol. */
export interface Action {
  /** How CloudBase counts it among the database's operations; `none` is not the database's. */
  kind: 'read' | 'write' | 'none';
  run: (deps: ActionDeps, body: WireBody, caller: Caller) => ActionResult | Promise<ActionResult>;
}
