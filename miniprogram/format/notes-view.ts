import type { Timeline } from '../../typings/shopper';
import type { Deed } from './deed';
import { joined } from './joined';
import { newestEvent } from './newest-event';
import type { TimelineWording } from './timeline-wording';
import { agoText, restText } from './times';

/** A card of words: what the shop said, what its buyer asked, that no news is normal here. */
export interface NoteView {
  /** Empty without. */
  title: string;
  text: string;
}

/** What the buyer did about this parcel: what waits for the network, and what was refused then. */
interface Unsent {
  waiting: readonly Deed[];
  lost: readonly Deed[];
}

/** @param isQuiet another card says already that there is no news */
export function notesView(
  parcel: Timeline,
  { isQuiet, ...unsent }: Unsent & { isQuiet: boolean },
  wording: TimelineWording,
): NoteView[] {
  return [
    ...shopWords(parcel, wording),
    ...askedNotes(parcel, unsent, wording),
    ...(isQuiet ? [] : calmLine(parcel, wording)),
  ];
}

function shopWords({ shopWords: said }: Timeline, { timeline, reader }: TimelineWording): NoteView[] {
  return said ? [{ title: timeline.shopSays(agoText(said.at, reader)), text: said.text }] : [];
}

/** What waits first, then what the shop has: answered by its own words, or without. */
function askedNotes(
  { asked, shopWords: said }: Timeline,
  { waiting, lost }: Unsent,
  { timeline, reader }: TimelineWording,
): NoteView[] {
  const unsent = [...noted(waiting, timeline.unsent), ...noted(lost, timeline.refused)];
  if (asked === undefined) return unsent;
  const { at, text, answeredAt } = asked;
  const done = said !== undefined && said.at >= at ? '' : timeline.askedDone;
  const state = answeredAt === undefined ? timeline.askedWaits : done;
  return [...unsent, { title: joined([timeline.asked(agoText(at, reader)), state]), text }];
}

const noted = (deeds: readonly Deed[], title: string): NoteView[] =>
  deeds.flatMap((deed) => (deed.does === 'askShop' ? { title, text: deed.input.text } : []));

/** Nine rests in ten are no longer: so long no news is normal. */
function calmLine(parcel: Timeline, { timeline, reader }: TimelineWording): NoteView[] {
  if (parcel.usual === undefined) return [];
  const longest = parcel.usual.p90Ms;
  const quiet = reader.now - (newestEvent(parcel)?.at ?? 0);
  if (quiet < 0 || quiet > longest) return [];
  return [{ title: '', text: timeline.calm(restText(longest, reader), restText(quiet, reader)) }];
}
