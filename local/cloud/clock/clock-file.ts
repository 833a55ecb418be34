import { sql, type Sqlite } from '../store/sqlite';
import type { ClockState, CloudClock } from './cloud-clock';

/** Where the clock's state is kept between two starts. */
export class ClockFile {
  constructor(private readonly db: Sqlite) {}

  read(): ClockState | undefined {
    const [row] = sql(this.db, 'SELECT state FROM clock').all() as { state: string }[];
    return row && (JSON.parse(row.state) as ClockState);
  }

  /** Inside a writing transaction this makes sure that no restart shows an earlier time than what was written. */
  save(clock: CloudClock): void {
    sql(this.db, 'INSERT OR REPLACE INTO clock (id, state) VALUES (1, ?)').run(JSON.stringify(clock.state()));
  }
}
