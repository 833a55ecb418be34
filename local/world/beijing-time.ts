const OFFSET_MS = 8 * 3_600_000;

/** YYYY-MM-DD HH:mm:ss in Beijing, as Chinese vendors write times: without offset. `at`: epoch ms. */
export function beijingTime(at: number): string {
  return new Date(at + OFFSET_MS).toISOString().slice(0, 19).replace('T', ' ');
}

/** The calendar day in Beijing, YYYY-MM-DD. `at`: epoch ms. */
export function beijingDay(at: number): string {
  return beijingTime(at).slice(0, 10);
}
