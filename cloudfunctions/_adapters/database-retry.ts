import { ExponentialBackoff, handleWhen, retry } from 'cockatiel';

/** Asked again so many times, after 0–55 ms, then ever longer, each pause at random and at most 400 ms. */
const MOST_RETRIES = 3;
const backoff = new ExponentialBackoff({ initialDelay: 40, maxDelay: 400 });

/**
 * The database did nothing: too many calls (-501003), too many at once (-501004), or two transactions met. The codes are those of
 * wx-server-sdk 4.0.2; what the cloud says that has no code of its own there comes as -501001 with the cloud's words.
 */
const REFUSED_CODES = [-501003, -501004];
const REFUSED_WORDS = /TransactionConflict|TransactionBusy|TRANSACTION_CONFLICT|ResourceUnavailable|quota/i;
/** A fault of the cloud or of the way there, such as a broken connection (-501001), or no answer in time (-501002). */
const LOST_CODES = [-501001, -501002];

const codeOf = (error: Error): number => ('errCode' in error ? Number(error.errCode) : NaN);

function isRefused(error: Error): boolean {
  return REFUSED_CODES.includes(codeOf(error)) || REFUSED_WORDS.test(error.message);
}

/** Nobody knows whether it was done. The SDK throws a SyntaxError where a gateway answers with a page. */
function isLost(error: Error): boolean {
  return LOST_CODES.includes(codeOf(error)) || error instanceof SyntaxError;
}

const whenRefused = retry(handleWhen(isRefused), { maxAttempts: MOST_RETRIES, backoff });
const whenRefusedOrLost = retry(
  handleWhen((error) => isRefused(error) || isLost(error)),
  { maxAttempts: MOST_RETRIES, backoff },
);

/** Runs an operation that must not be done twice: again only if it was surely not done. */
export const onceOrRefused = <T>(run: () => Promise<T>): Promise<T> => whenRefused.execute(run);

/**
 * Runs an operation that may be done twice: again when it was refused, and when its answer was lost.
 *
 * @param run told whether it ran before
 */
export const untilAnswered = <T>(run: (isAgain: boolean) => Promise<T>): Promise<T> =>
  whenRefusedOrLost.execute(({ attempt }) => run(attempt > 0));
