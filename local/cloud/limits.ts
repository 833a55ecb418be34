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
  httpBodyBytes: number;
  /** One file in cloud storage, bytes. */
  fileBytes: number;
  /** A text body through HTTP access, bytes. */
  textBodyBytes: number;
  /** Database operations a second that the plan allows. */
  operationsPerSecond: number;
  /** A transaction's life, real ms. */
  transactionMs: number;
  /**
   * What index.js may take to load, real ms. Source: Tencent Cloud SCF, function overview
   * (cloud.tencent.com/document/product/583/19805): 初始化超时时间 … 镜像部署函数默认90秒,其他函数默认60秒.
   */
  initialisationMs: number;
}

/** Production's values. Sources: docs/sources.md and, where CloudBase documents none, this cloud's README ("Chosen"). */
export const PRODUCTION_LIMITS: Limits = {
  readDefault: 100,
  readMost: 1000,
  documentBytes: 512 * 1024,
  resultBytes: 1024 * 1024,
  httpBodyBytes: 6 * 1024 * 1024,
  fileBytes: 100 * 1024 * 1024,
  textBodyBytes: 100 * 1024,
  operationsPerSecond: 30,
  transactionMs: 30_000,
  initialisationMs: 60_000,
};

/** Production's limits but for those that are given. @throws RangeError naming the limit that is none */
export function withLimits(given: Partial<Limits> = {}): Limits {
  for (const [name, value] of Object.entries<unknown>(given)) {
    if (!Object.hasOwn(PRODUCTION_LIMITS, name))
      throw new RangeError(`limits: there is no ${name}: ${Object.keys(PRODUCTION_LIMITS).join(', ')}`);
    if (!isLimit(value)) throw new RangeError(`limits: ${name} must be a whole number above 0, or Infinity`);
  }
  return { ...PRODUCTION_LIMITS, ...given };
}

function isLimit(value: unknown): boolean {
  return value === Infinity || (Number.isSafeInteger(value) && (value as number) > 0);
}
