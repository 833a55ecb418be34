import type { IssueCode } from '../../../typings/vocabulary';
import type { Parcel } from '../tracking/parcel';
import type { RaisedIssue } from '../tracking/types';
import type { Pending } from './pending';
import { standingEvents } from '../tracking/merging/own-events';
import { deriveIssues } from '../tracking/state/derive-issues';
import { deriveState } from '../tracking/state/derive-state';
import { expectationsOf, type Terms } from './expectations';
import { pendingOf } from './pending';
import { withRaised } from './raise';
import { watch, type Watched } from './watched';

/** A parcel as it stood from one scan to the next. */
export interface Rest {
  watched: Watched;
  /** Epoch ms. */
  from: number;
  /** Epoch ms, not included. */
  to: number;
}

/**
 * What a parcel looked like scan by scan, had its source told of each one when it happened. What rules opened, its buyer said and staff did
 * is left out, and so is when its source gave it up.
 *
 * @param until epoch ms; scans after it are left out
 */
export function restsAlong(parcel: Parcel, until: number): Rest[] {
  const events = standingEvents(parcel).filter(({ at }) => at < until);
  const scans = [...new Set(events.map(({ at }) => at))].sort((a, b) => a - b);
  const begin = Math.min(parcel.shippedAt, ...scans);
  const moments = begin < until ? [...new Set([begin, ...scans])] : [];
  return moments.map((from, index) => ({
    watched: watch(asOf({ ...parcel, events }, from)),
    from,
    to: moments[index + 1] ?? until,
  }));
}

function asOf(parcel: Parcel, moment: number): Parcel {
  const { newest: _newest, eta: _eta, raised: _raised, handling: _handling, tracks: _tracks, ...rest } = parcel;
  const { saidEta, destination, ...known } = rest;
  const said = {
    ...(saidEta && saidEta.saidAt <= moment && { saidEta }),
    ...(destination && destination.saidAt <= moment && { destination }),
  };
  const events = known.events.filter(({ at }) => at <= moment);
  return { ...known, ...said, events, ...deriveState(events, known.shippedAt, said) };
}

/**
 * Of which issues rules would have told staff along a parcel's way: one entry each time they would have heard, once more about an issue that
 * goes on unanswered included.
 */
export function toldAlong(rests: readonly Rest[], terms: Terms): IssueCode[] {
  const told: IssueCode[] = [];
  let raised: RaisedIssue[] = [];
  for (const rest of rests) {
    for (let due = nextDue(rest, raised, terms); due; due = nextDue(rest, raised, terms)) {
      const at = Math.max(due.at, rest.from);
      raised = withRaised(raised, [due], { now: at, seenAt: at });
      if (due.who === 'staff') told.push(due.expected.code);
    }
  }
  return told;
}

/** The next of which somebody hears before another scan comes. */
function nextDue({ watched, to }: Rest, raised: RaisedIssue[], terms: Terms): Pending | undefined {
  const issues = raised.length === 0 ? watched.parcel.issues : deriveIssues(watched.ordered, { raised });
  const parcel = { ...watched.parcel, issues, raised };
  const [next] = pendingOf(parcel, expectationsOf({ ...watched, parcel }, terms));
  return next && next.at < to ? next : undefined;
}
