import type { Breaker, BreakerState, Clock } from '../_ports';
import {
  BrokenCircuitError,
  CircuitState,
  ConsecutiveBreaker,
  ExponentialBackoff,
  circuitBreaker,
  handleWhenResult,
  noJitterGenerator,
} from 'cockatiel';
import * as v from 'valibot';

/** Failures in a row that open it. */
const MOST_FAILURES = 5;
/** How long nobody is let through after it opened, ms; twice as long after each call that fails then. */
const FIRST_REST_MS = 30_000;
const LONGEST_REST_MS = 600_000;
/** So that a state from elsewhere cannot keep us counting. */
const MOST_RESTS = 100_000;

const count = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));

/** What cockatiel hands out, `openedAt` by our clock. */
const stateSchema = v.object({
  ownState: v.variant('value', [
    v.object({ value: v.literal(CircuitState.Closed) }),
    v.object({ value: v.literal(CircuitState.Open), openedAt: v.number(), attemptNo: count(MOST_RESTS) }),
  ]),
  breakerState: count(Number.MAX_SAFE_INTEGER),
});
type State = v.InferOutput<typeof stateSchema>;

/**
 * Opens after five failures in a row, and lets a call through after 30 s, 1 min, 2 min … 10 min; it closes when that goes well. It knows
 * no more than the state that it is handed: functions that read the same state at once each let a call through. A state that cannot be
 * read is that of a closed one, and one from the future (the clock was set back) lets a call through. A call that throws is a bug: it
 * goes on to the caller, and counts for nothing.
 */
export function storedBreaker(clock: Pick<Clock, 'now'>): Breaker {
  return {
    async guard(state, call) {
      const policy = circuitBreaker(
        handleWhenResult((isWell) => isWell === false),
        {
          breaker: new ConsecutiveBreaker(MOST_FAILURES),
          halfOpenAfter: new ExponentialBackoff({
            generator: noJitterGenerator,
            initialDelay: FIRST_REST_MS,
            maxDelay: LONGEST_REST_MS,
          }),
          initialState: onCockatielsClock(readState(state), clock.now()),
        },
      );
      try {
        await policy.execute(call);
      } catch (error) {
        if (error instanceof BrokenCircuitError) return { passed: false, state };
        throw error;
      }
      return { passed: true, state: writeState(policy.toJSON(), clock.now()) };
    },
    closedUntil: (state) => closedUntil(readState(state), clock.now()),
  };
}

/** Most breakers have no state: to find that out costs no error. */
function readState(state: BreakerState): State | undefined {
  if (state === undefined) return undefined;
  try {
    const { success, output } = v.safeParse(stateSchema, JSON.parse(state));
    return success ? output : undefined;
  } catch {
    return undefined;
  }
}

/** Cockatiel reads the machine's clock: it is told how long the breaker has been open. Long enough, if our clock was set back. */
function onCockatielsClock(state: State | undefined, now: number): State | undefined {
  if (state?.ownState.value !== CircuitState.Open) return state;
  const { openedAt } = state.ownState;
  const openFor = openedAt > now ? LONGEST_REST_MS : now - openedAt;
  return { ...state, ownState: { ...state.ownState, openedAt: Date.now() - openFor } };
}

/** When a call is let through, epoch ms; 0 when it is closed, or opened in the future. The same steps as cockatiel's. */
function closedUntil(state: State | undefined, now: number): number {
  if (state?.ownState.value !== CircuitState.Open) return 0;
  const { openedAt, attemptNo } = state.ownState;
  if (openedAt > now) return 0;
  return openedAt + Math.min(LONGEST_REST_MS, FIRST_REST_MS * 2 ** Math.max(0, attemptNo - 1));
}

/** Undefined when it is closed and the last call went well. One that is open after a call was opened by that call, now. */
function writeState(found: unknown, now: number): BreakerState {
  const state = v.parse(stateSchema, found);
  if (state.ownState.value === CircuitState.Open)
    return JSON.stringify({ ...state, ownState: { ...state.ownState, openedAt: now } } satisfies State);
  return state.breakerState === 0 ? undefined : JSON.stringify(state);
}
