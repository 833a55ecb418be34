import type { Issue, Scan, TrackingEvent } from '../../../cloudfunctions/_core/tracking/types';
import type { Told } from '../../../typings/vocabulary';
import { absorb } from '../../../cloudfunctions/_core/tracking/merging/absorb';
import { toEvents } from '../../../cloudfunctions/_core/tracking/merging/events';
import type { Parcel } from '../../../cloudfunctions/_core/tracking/parcel';
import type { JourneyNode, JourneyParcel } from '../../../local/world/journey';
import { HOUR, parcel as someParcel, T0 } from '../../_core/tracking/made-events';

/** What the product makes of a journey's parcel from the carrier's words alone. */
export interface ToldParcel {
  /** Milestones of the buyer's notices, in order; news of the way, which a journey does not list, left out. */
  told: string[];
  stage: string;
  issues: Issue[];
  events: TrackingEvent[];
  /** Numbers under which it is followed besides its own. */
  keys: number;
}

const BUYER = 'oBuyer';
const OF_THE_WAY: readonly Told[] = ['arrived_city', 'soon'];

/** Whose words a node is, and under which number it came. */
interface Said {
  node: JourneyNode;
  carrier: string;
  /** Another carrier than the one that the track is of. */
  wordsOf?: string;
  via?: string;
}

/** Tells the product each scan in its moment, as pushes of one node each. */
export function toldParcel(journey: JourneyParcel): ToldParcel {
  let parcel: Parcel = {
    ...someParcel({ carrier: journey.shippedAs ?? journey.carrier, waybillNo: journey.waybillNo, shippedAt: T0 }),
    buyer: BUYER,
    events: [],
    notices: [],
  };
  for (const said of saidIn(journey)) {
    const at = T0 + said.node.hours * HOUR;
    parcel = absorb(parcel, { events: eventsOf(said, at) }, at);
  }
  const { stage, issues, events, notices, keys } = parcel;
  const told = notices.filter((notice) => notice.to === BUYER && !OF_THE_WAY.includes(notice.told));
  return { told: told.map(({ milestone }) => milestone), stage, issues, events, keys: keys.length };
}

function saidIn({ carrier, nodes, forwarded, abroad }: JourneyParcel): Said[] {
  return [
    ...nodes.map((node) => ({ node, carrier })),
    ...(forwarded?.nodes ?? []).map((node) => ({
      node,
      carrier: forwarded?.carrier ?? '',
      via: forwarded?.waybillNo ?? '',
    })),
    ...(abroad?.nodes ?? []).map((node) => ({ node, carrier, wordsOf: abroad?.carrier ?? '' })),
  ].sort((a, b) => a.node.hours - b.node.hours);
}

function eventsOf({ node, carrier, wordsOf, via }: Said, at: number): TrackingEvent[] {
  const scan: Scan = {
    at,
    zone: 'Asia/Shanghai',
    zoneIs: 'assumed',
    rawText: node.words,
    ...(node.area !== undefined && { place: node.area }),
    ...(wordsOf !== undefined && { carrier: wordsOf }),
  };
  return toEvents([scan], { carrier, provider: 'kuaidi100', receivedAt: at, ...(via !== undefined && { via }) });
}
