/** What production refuses or throttles beyond a size or a number. Every limit is a switch; production's values are the default. */
export interface Limits {
  /** Documents of one read that names no limit. */
  readDefault: number;
  /** Documents of one read, whatever it asks for. */
  readMost: number;
  /** One document, bytes of EJSON. */
  documentBytes: number;
  /** A call's result to the mini-program, bytes of JSON. */
  resultBytes: number;
  /** One request through HTTP access, bytes. */
  bodyBytes: number;
  /** One file in cloud storage, bytes. */
  fileBytes: number;
  /** A text body through HTTP access, bytes. */
  textBodyBytes: number;
  /** Database operations a second that the plan allows. */
  operationsPerSecond: number;
  /** A transaction's life, real ms. */
  transactionMs: number;
}

/** Production's values. Sources: docs/sources.md and, where CloudBase documents none, this cloud's README ("Chosen"). */
export const PRODUCTION_LIMITS: Limits = {
  readDefault: 100,
  readMost: 1000,
  documentBytes: 512 * 1024,
  resultBytes: 1024 * 1024,
  bodyBytes: 6 * 1024 * 1024,
  fileBytes: 100 * 1024 * 1024,
  textBodyBytes: 100 * 1024,
  operationsPerSecond: 30,
  transactionMs: 30_000,
};
