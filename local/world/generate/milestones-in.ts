import type { JourneyNode, ScanKind } from '../journey';

/** What a buyer hears of when it happens for the first time. */
const STAGES: Partial<Record<ScanKind, string>> = {
  out_for_delivery: 'out_for_delivery',
  redelivery: 'out_for_delivery',
  at_locker: 'awaiting_pickup',
  at_station: 'awaiting_pickup',
  collected: 'delivered',
  signed: 'delivered',
  signed_by_proxy: 'delivered',
};

/** What a buyer hears of each time. */
const ISSUES: Partial<Record<ScanKind, string>> = {
  delivery_failed: 'delivery_failed',
  unreachable: 'unreachable',
  bad_address: 'bad_address',
  bad_phone: 'bad_address',
  refused: 'refused',
  missorted: 'missorted',
  delayed: 'stalled',
  damaged: 'damaged',
  lost: 'lost',
  uncollected: 'pickup_uncollected',
  customs_held: 'duty_unpaid',
};

/** The milestones of a track whose every scan has a kind, in order. */
export function milestonesIn(nodes: readonly JourneyNode[]): string[] {
  const reached = new Set<string>();
  return nodes.flatMap(({ kind }) => {
    if (!kind) return [];
    const stage = STAGES[kind];
    if (stage === undefined) return ISSUES[kind] ?? [];
    if (reached.has(stage)) return [];
    reached.add(stage);
    return [stage];
  });
}
