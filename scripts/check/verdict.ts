/** One thing that is wrong, in words that need no look-up. */
export interface Finding {
  /** Relative to the project's folder, with forward slashes; '' when no file is to blame. */
  readonly file: string;
  readonly message: string;
}

/** What a judge says about a project. */
export interface Verdict {
  readonly findings: readonly Finding[];
  /** What was measured, or why the judge could not sit here. */
  readonly note?: string;
}

/** @param root the project's folder: the one that holds miniprogram/ and cloudfunctions/ */
export type Judge = (root: string) => Verdict | Promise<Verdict>;
