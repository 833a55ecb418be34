import type { Fault } from './fault';
import { liveThroughWeather } from './through-weather';

/**
 * The database refuses calls. What we acknowledge we hold; a message goes out once more only where the result of its sending could not
 * be written down.
 */
export const databaseFails: Fault = {
  id: 'F17',
  title: 'the database refuses 1 to 50 of 100 calls',
  rounds: { test: 30, full: 5_000 },
  run: (run) => liveThroughWeather(run, ['refuses'], [0.01, 0.05, 0.1, 0.3, 0.5]),
};
