import type { AboutEvent } from './about-event';

export type Say = (about: AboutEvent) => string;

/** A sentence for each finer reading, and one for all others. */
export function bySubStatus(table: Readonly<Record<string, Say>>, otherwise: Say): Say {
  return (about) => {
    const { subStatus } = about;
    const say = subStatus !== undefined && Object.hasOwn(table, subStatus) ? table[subStatus] : undefined;
    return (say ?? otherwise)(about);
  };
}
