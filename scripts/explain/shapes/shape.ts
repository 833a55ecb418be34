import type { Snapshot } from '../../../cloudfunctions/_core/tracking/types';

/** One parcel as its sender wrote it down. */
export interface Tracked {
  snapshot: Snapshot;
  /** Words of nodes without a readable time: they have no place in a track, but can be read. */
  untimed: string[];
}

/** A form in which somebody's tracks are written down: recognised by its own marks, read into snapshots. */
export interface Shape {
  /** What people call it, for example fedex-xml. */
  name: string;
  /** Whether this document is of this form, judged by keys that only it has. */
  fits(document: unknown): boolean;
  /**
   * Every parcel in it.
   *
   * @throws AppError for a document that is an error of its sender's: bad_waybill, provider_busy
   */
  read(document: unknown): Tracked[];
}
