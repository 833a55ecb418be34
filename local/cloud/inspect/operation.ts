/** One database operation, as CloudBase counts them. */
export interface Operation {
  requestId: string;
  function: string;
  /** The wire protocol's name, for example database.getDocument. */
  action: string;
  collection: string;
  kind: 'read' | 'write';
  /** Documents written. */
  changed: number;
  /** Documents read to find the ones asked for; far above the answer's length means that an index is missing. */
  examined?: number;
  /** Why every document had to be read: no index of database.json fits. */
  unindexed?: string;
  /** Whether it is a read that the run's open transaction knows nothing of. */
  outside?: boolean;
  /** Whether it was beyond what the plan allows in a second. */
  overPlan?: boolean;
  /** Real ms from the request to the answer. */
  ms: number;
  /** The wire code, when the operation was refused. */
  refused?: string;
}
