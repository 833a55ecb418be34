import type { Fault } from './fault';
import { liveThroughWeather } from './through-weather';

/** The database does what it is asked and its answer is lost: everything is done again, and stands once. */
export const answerLost: Fault = {
  id: 'F18',
  title: 'the database writes and its answer is lost',
  rounds: { test: 30, full: 5_000 },
  run: (run) => liveThroughWeather(run, ['loses'], [0.01, 0.05, 0.1, 0.3]),
};
