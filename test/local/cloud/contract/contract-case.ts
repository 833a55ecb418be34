/** A call of the SDK's chain: `['orderBy', 'n', 'asc']`. */
export type Call = [method: string, ...operands: unknown[]];
/**
 * One step. `[target, ...calls]` calls the SDK; a target is a collection (`things`), a collection in a transaction
 * (`t1:things`), one of a database with throwOnNotFound false (`lenient:things`), a transaction (`t1`: start, commit, rollback)
 * or `db`. The others: `['begin', name, step]` does not wait for its answer, `['still waiting', name]` asks whether it has none
 * yet, `['wait for', name]` gets it; `['runTransaction', steps, options]` has its transaction as t0.
 */
export type Step = [target: string, ...calls: unknown[]];

/** What the case stands for, in a few words, and where that is said. */
export interface Source {
  title: string;
  url: string;
}

export interface ContractCase {
  name: string;
  documented: Source;
  /** Documents by collection; collections that only steps write to are named too, with none. */
  given: Record<string, object[]>;
  steps: Step[];
  /** One outcome a step: see `refused` and `ANY`. */
  want: unknown[];
  /** `local`: refusals of the local cloud itself, and what only it can be made to do. */
  only?: 'local';
  /** Needs the unique index on `code`, which the SDK cannot create. */
  needs?: 'unique index';
}

/** An outcome that the case does not speak of. */
export const ANY = '(any)';
/** An error as wx-server-sdk gives it on; its number may be ANY. `says`: what its message matches. */
export interface Refused {
  errCode: number | string | null;
  says: string;
}

/** `errCode` of what createCollection and aggregate meet: wx-server-sdk hands on their message, and no number of its own table. */
export const NO_NUMBER = -1;

/** The wanted outcome of a step that fails. @param says a regular expression */
export function refused(errCode: number | string | null, says: RegExp): Refused {
  return { errCode, says: says.source };
}

function isRefused(value: unknown): value is Refused {
  return typeof value === 'object' && value !== null && 'says' in value && 'errCode' in value;
}

/** What came of a case, with what it need not say word for word put as it was wanted: the two can be compared as they are. */
export function asWanted(outcomes: readonly unknown[], want: readonly unknown[]): unknown[] {
  return outcomes.map((outcome, i) => likeWanted(outcome, want[i]));
}

function likeWanted(outcome: unknown, want: unknown): unknown {
  if (want === ANY) return ANY;
  if (isRefused(want)) return likeRefused(outcome, want);
  if (isRecord(outcome) && isRecord(want) && 'outcome' in want)
    return { ...outcome, outcome: likeWanted(outcome['outcome'], want['outcome']) };
  return outcome;
}

function likeRefused(outcome: unknown, want: Refused): unknown {
  if (!isRecord(outcome) || typeof outcome['errMsg'] !== 'string') return outcome;
  if (!new RegExp(want.says, 'i').test(outcome['errMsg'])) return outcome;
  return { errCode: want.errCode === ANY ? ANY : outcome['errCode'], says: want.says };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
