const MS_PER_HOUR = 3_600_000;

/** The demo's hour 0 for pictures: 07:00 in Beijing, so that couriers are out in daylight. */
export const BEGAN_AT = Date.UTC(2026, 10, 20, 23);
/** 11:12: one parcel waits at the station, one is out for delivery, one of two has arrived, one was not delivered, one is stuck. */
export const BEST_MOMENT = BEGAN_AT + 4.2 * MS_PER_HOUR;
/** When the sources have been silent for long enough to say so. */
export const SILENT_MOMENT = BEST_MOMENT + 8 * MS_PER_HOUR;
