/** What happens in one scan, in nobody's code: each vendor of the world has its own for it. */
export type ScanKind =
  | 'ordered'
  | 'picked_up'
  | 'departed'
  | 'arrived_hub'
  | 'in_transit'
  | 'arrived_city'
  | 'arrived_outlet'
  | 'out_for_delivery'
  | 'redelivery'
  | 'at_locker'
  | 'at_station'
  | 'collected'
  | 'signed'
  | 'signed_by_proxy'
  | 'delivery_failed'
  | 'refused'
  | 'bad_address'
  | 'bad_phone'
  | 'unreachable'
  | 'missorted'
  | 'delayed'
  | 'damaged'
  | 'lost'
  | 'uncollected'
  | 'returning'
  | 'returned'
  | 'forwarded'
  | 'customs'
  | 'customs_clearing'
  | 'customs_cleared'
  | 'customs_held'
  | 'cancelled';

/** One scan of a journey. */
export interface JourneyNode {
  /** Hours after shipping; negative for an earlier parcel with the same number. */
  hours: number;
  /** The carrier's words, written for this world. */
  words: string;
  /** What it is, where the carrier says so by a code. */
  kind?: ScanKind;
  /** Area that a vendor tells beside it, for example 浙江,杭州市. */
  area?: string;
}

/** What shopper or merchant should hear, and when. */
export interface Expected {
  /** Hours after shipping. */
  hours: number;
  /** A milestone (stage or issue) or, for warnings, an issue. */
  code: string;
}

export interface JourneyParcel {
  /** Who carries it, our code. */
  carrier: string;
  /** What the merchant says at shipping, where that is wrong. */
  shippedAs?: string;
  waybillNo: string;
  items: { name: string; quantity: number }[];
  /** Oldest first. */
  nodes: JourneyNode[];
  /** It goes on under another number: the carrier tells the later nodes under that one. */
  forwarded?: { waybillNo: string; carrier: string; nodes: JourneyNode[] };
  /** What the carrier of the country of destination tells, beside `nodes`. */
  abroad?: { carrier: string; nodes: JourneyNode[] };
  /** Milestones that the buyer hears of, in order. */
  told: string[];
  /** Warnings that rules of ours should give, whatever the carrier says: for the early-warning rules. */
  warned?: Expected[];
}

export interface Journey {
  title: string;
  /** What goes wrong, if anything. */
  trouble?: string;
  orderNo: string;
  buyer: string;
  /** How long before the demo's beginning it was shipped, hours. */
  startedHoursAgo: number;
  recipient: { name: string; phone: string };
  parcels: JourneyParcel[];
}
