import { sql, type Sqlite } from '../store/sqlite';
import { readClockState, type ClockState, type CloudClock } from './cloud-clock';

/** Where the clock's state is kept between two starts. */
export class ClockFile {
  constructor(private readonly db: Sqlite) {}

  /** @throws Error when what was kept is no clock's state */
  read(): ClockState | undefined {
    const [row] = sql(this.db, 'SELECT state FROM clock').all() as { state: string }[];
    return row && readKept(row.state);
  }

  /** Inside a writing transaction this makes sure that no restart shows an earlier time than what was written. */
  save(clock: CloudClock): void {
    sql(this.db, 'INSERT OR REPLACE INTO clock (id, state) VALUES (1, ?)').run(JSON.stringify(clock.state()));
  }
}

function readKept(state: string): ClockState {
  try {
    return readClockState(JSON.parse(state));
  } catch (error) {
    throw new Error(`the data folder's clock cannot go on from ${state}`, { cause: error });
  }
}
