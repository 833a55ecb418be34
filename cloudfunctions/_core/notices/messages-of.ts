import type { TemplateKind } from '../../../typings/vocabulary';
import type { DueNotice } from './decision';
import { codesTogether } from './pickup-codes';

/** What goes into one message at most: enough for a morning. */
export const MOST_IN_ONE = 20;

/**
 * Due notices of one template as the messages that say them. What happened to several parcels alike is one message, and so is all progress
 * that waited for the morning.
 *
 * @param due the worthiest first; the first of each message leads it
 * @param codeKeyword what has to hold all codes of a message
 */
export function messagesOf(due: readonly DueNotice[], kind: TemplateKind, codeKeyword: string): DueNotice[][] {
  const isDigest = kind === 'progress' && due.some(({ notice }) => notice.reason === 'quiet_hours');
  return grouped(due, isDigest ? () => true : (one, group) => ALIKE[kind]([one, ...group], codeKeyword));
}

type Alike = (all: readonly DueNotice[], codeKeyword: string) => boolean;

/** Whether notices go into one message. */
const ALIKE: Readonly<Record<TemplateKind, Alike>> = {
  progress: (all) => new Set(all.map(({ notice }) => notice.milestone)).size === 1,
  // A code opens nothing unless it is whole, and at its own place.
  pickup: (all, codeKeyword) => {
    const places = new Set(all.map(({ parcel }) => parcel.facts.pickup?.place));
    const isOnePlace = places.size === 1 && !places.has(undefined);
    return (
      isOnePlace &&
      codesTogether(
        all.map(({ parcel }) => parcel),
        codeKeyword,
      ) !== undefined
    );
  },
  // Each trouble wants something else done.
  trouble: () => false,
};

function grouped(
  due: readonly DueNotice[],
  isAlike: (one: DueNotice, group: readonly DueNotice[]) => boolean,
): DueNotice[][] {
  const groups: DueNotice[][] = [];
  for (const one of due) {
    const group = groups.find((members) => members.length < MOST_IN_ONE && isAlike(one, members));
    if (group) group.push(one);
    else groups.push([one]);
  }
  return groups;
}
