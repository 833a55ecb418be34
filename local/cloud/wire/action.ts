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
  /** How CloudBase counts it among the database's operations; `none` is not the database's. */
  kind: 'read' | 'write' | 'none';
  /** Documents written: 0 for reads and for writes that met nothing. */
  changed: number;
  /** Documents read on the way, where they were counted. */
  examined?: number;
  /** Why every document had to be read. */
  unindexed?: string;
}
export type Action = (deps: ActionDeps, body: WireBody, caller: Caller) => ActionResult | Promise<ActionResult>;
