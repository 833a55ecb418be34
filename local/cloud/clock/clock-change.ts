import type { ClockChange } from './cloud-clock';

/** What each field of a change must be. */
const FIELDS = { speed: 'number', paused: 'boolean', jumpMs: 'number' } as const satisfies Record<
  keyof ClockChange,
  string
>;

/** Reads what a clock is asked; whether it is in range is the clock's to say. @throws RangeError naming the field that is wrong */
export function readClockChange(asked: Readonly<Record<string, unknown>>): ClockChange {
  for (const [name, value] of Object.entries(asked)) {
    if (!isField(name)) throw new RangeError(`clock: ${name} is nothing here: ${Object.keys(FIELDS).join(', ')}`);
    if (typeof value !== FIELDS[name]) throw new RangeError(`clock: ${name} must be a ${FIELDS[name]}`);
  }
  return asked;
}

function isField(name: string): name is keyof ClockChange {
  return Object.hasOwn(FIELDS, name);
}
