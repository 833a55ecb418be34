import type { Journey, JourneyNode, JourneyParcel, ScanKind } from './journey';

const MS_PER_HOUR = 3_600_000;

/** One scan as it happened. */
export interface TrueScan {
  /** Epoch ms. */
  at: number;
  words: string;
  kind?: ScanKind;
  area?: string;
}

/** What the carrier of a number knows at a moment. */
export interface TrueTrack {
  waybillNo: string;
  /** Who carries it in truth, our code: a vendor that is asked with another one has a correction to tell. */
  carrier: string;
  journey: Journey;
  parcel: JourneyParcel;
  /** Oldest first; empty before the first scan. An earlier parcel's scans under a recycled number stand before this one's. */
  scans: TrueScan[];
  /** What the carrier of the country of destination has told so far; absent before it told anything. */
  abroad?: { carrier: string; scans: TrueScan[] };
  /** The number under which it goes on; absent until the first scan under that number. */
  forwardedTo?: { waybillNo: string; carrier: string };
}

/** What happened to every parcel of the world, whoever asks: the vendors tell it, each in its own words and codes. */
export interface Truth {
  /** By a parcel's own number, or the number to which it was forwarded. @returns undefined for a number that nobody gave out */
  trackOf(waybillNo: string, at: number): TrueTrack | undefined;
  /** When something happens under a number, those of `abroad` among them: epoch ms, oldest first. Empty for an unknown number. */
  momentsOf(waybillNo: string): number[];
  /** Every number in the order of the journeys, the forwarded ones behind their parcel's. */
  waybillNos(): Iterable<string>;
}

/** A number's whole story. */
interface Story extends Omit<TrueTrack, 'scans' | 'abroad'> {
  shippedAt: number;
  nodes: readonly JourneyNode[];
  abroad?: JourneyParcel['abroad'];
}

/**
 * Looks numbers up: a vendor asks `trackOf(number, clock.now())` for each query, and for each push that it has to make at one of
 * `momentsOf(number)`. Holds every journey; times are worked out when they are asked for.
 *
 * @param beganAt when the world begins, epoch ms: a journey's `startedHoursAgo` counts back from there
 * @throws RangeError when two parcels have one number
 */
export function truthOf(journeys: Iterable<Journey>, beganAt: number): Truth {
  const stories = new Map<string, Story>();
  for (const journey of journeys) {
    const shippedAt = beganAt - journey.startedHoursAgo * MS_PER_HOUR;
    for (const story of journey.parcels.flatMap((parcel) => storiesOf(parcel, journey, shippedAt))) {
      if (stories.has(story.waybillNo)) throw new RangeError(`two parcels with the number ${story.waybillNo}`);
      stories.set(story.waybillNo, story);
    }
  }
  return {
    trackOf(waybillNo, at) {
      const story = stories.get(waybillNo);
      return story && trackAt(story, at);
    },
    momentsOf(waybillNo) {
      const story = stories.get(waybillNo);
      if (!story) return [];
      return [...story.nodes, ...(story.abroad?.nodes ?? [])]
        .map(({ hours }) => momentOf(story.shippedAt, hours))
        .sort((a, b) => a - b);
    },
    waybillNos: () => stories.keys(),
  };
}

function storiesOf(parcel: JourneyParcel, journey: Journey, shippedAt: number): Story[] {
  const { waybillNo, carrier, nodes, abroad, forwarded } = parcel;
  const about = { journey, parcel, shippedAt };
  const own: Story = { ...about, waybillNo, carrier, nodes, ...(abroad && { abroad }) };
  if (!forwarded) return [own];
  const { waybillNo: newNo, carrier: newCarrier } = forwarded;
  return [
    { ...own, forwardedTo: { waybillNo: newNo, carrier: newCarrier } },
    { ...about, waybillNo: newNo, carrier: newCarrier, nodes: forwarded.nodes },
  ];
}

function trackAt(story: Story, at: number): TrueTrack {
  const { shippedAt, nodes, abroad, forwardedTo, ...about } = story;
  const { parcel } = about;
  const abroadScans = abroad ? scansUntil(at, abroad.nodes, shippedAt) : [];
  const isForwarded = scansUntil(at, parcel.forwarded?.nodes ?? [], shippedAt).length > 0;
  return {
    ...about,
    scans: scansUntil(at, nodes, shippedAt),
    ...(abroad && abroadScans.length > 0 && { abroad: { carrier: abroad.carrier, scans: abroadScans } }),
    ...(forwardedTo && isForwarded && { forwardedTo }),
  };
}

function scansUntil(at: number, nodes: readonly JourneyNode[], shippedAt: number): TrueScan[] {
  return nodes
    .map(({ hours, ...scan }) => ({ at: momentOf(shippedAt, hours), ...scan }))
    .filter((scan) => scan.at <= at);
}

/** Carriers keep seconds. */
function momentOf(shippedAt: number, hours: number): number {
  return Math.round((shippedAt + hours * MS_PER_HOUR) / 1_000) * 1_000;
}
