/** A way that parcels go again and again. */
export interface Lane {
  /** Our code. */
  carrier: string;
  /** Cities as people in China say them: 佛山. */
  from: string;
  to: string;
}

/** How many rests between scans were how long: by step, see rest-counts. Steps that nothing fell into are left out. */
export type RestCounts = Readonly<Record<string, number>>;

/** What a lane's habit is made of. */
export interface Habit {
  counts: RestCounts;
  /** Parcels that told of these rests, since the first. */
  parcels: number;
}

/** What one merchant's parcels on a lane told, or all merchants' together; one document. */
export interface LaneRecord extends Lane, Habit {
  /** laneId(merchantId, lane). */
  _id: string;
  /** `*` for all together. */
  merchantId: string;
  /** Rises by one with every write; every write asks for the version it read. */
  version: number;
}

/** How long parcels on a lane usually rest between two scans. */
export interface UsualRest {
  /** Half of the rests are no longer, and nine in ten; ms. */
  p50Ms: number;
  p90Ms: number;
  /** How many rests this is of. */
  n: number;
}
