import type { Parcel } from '../../cloudfunctions/_core/tracking/parcel';
import type { LaneRecord } from '../../cloudfunctions/_core/issues/lanes/types';
import { isDeepStrictEqual } from 'node:util';
import { restOf } from '../../cloudfunctions/_core/issues/calendar/carrier-rests';
import { laneId, ALL_MERCHANTS } from '../../cloudfunctions/_core/issues/lanes/lane-id';
import { laneOf } from '../../cloudfunctions/_core/issues/lanes/lane-of';
import { countOf } from '../../cloudfunctions/_core/issues/lanes/rest-counts';
import { restsOf } from '../../cloudfunctions/_core/issues/lanes/rests-of';
import { deriveState } from '../../cloudfunctions/_core/tracking/state/derive-state';
import { orderedEvents } from '../../cloudfunctions/_core/tracking/state/ordered-events';
import type { Must } from './broken-promise';

const episodeOf = ({ code, since }: { code: string; since: number }): string => `${code}@${since}`;

const areDistinct = (names: readonly string[]): boolean => new Set(names).size === names.length;

/** Each episode stands once, and what stands is what follows from the events and from what was raised: nothing of either was lost. */
export function hasEachIssueOnce(parcel: Parcel, must: Must): void {
  const { issues, raised = [], notices, events, shippedAt } = parcel;
  must(areDistinct(issues.map(episodeOf)), 'an issue is open twice', issues);
  must(areDistinct(raised.map(episodeOf)), 'an issue was raised twice', raised);
  must(areDistinct(notices.map(({ id }) => id)), 'a notice stands twice', notices);
  const derived = deriveState(events, shippedAt, parcel).issues;
  must(isDeepStrictEqual(derived, issues), 'issues are not what events and rules tell', { derived, issues });
}

/** As many messages as notices that were sent. One that another's message was to say, and did not, counts that as an attempt too. */
export function tellsEachOnce(parcels: readonly Parcel[], said: readonly string[], must: Must): void {
  const notices = parcels.flatMap((parcel) => parcel.notices);
  const called = notices.filter(({ state }) => state === 'sent');
  must(called.length === said.length, 'messages are not what notices say', { called: called.length, said });
}

/** Parcels that were learnt from are counted once on their lanes. */
export function learnsEachOnce(parcels: readonly Parcel[], lanes: ReadonlyMap<string, LaneRecord>, must: Must): void {
  const expected = new Map<string, number>();
  for (const parcel of parcels.filter(({ learntAt }) => learntAt !== undefined)) {
    const ordered = orderedEvents(parcel);
    const lane = laneOf(parcel, ordered);
    const { length } = restsOf(ordered, restOf(parcel.carrier));
    if (!lane || length === 0) continue;
    const id = laneId(ALL_MERCHANTS, lane);
    expected.set(id, (expected.get(id) ?? 0) + length);
  }
  for (const [id, want] of expected) {
    const counted = countOf(lanes.get(id)?.counts ?? {});
    must(counted === want, 'a parcel was not learnt from once', { counted, want });
  }
}
