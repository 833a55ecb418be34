import type { Ports } from '../_ports';

/** What delivering notices takes. */
export type DeliverDeps = Pick<
  Ports,
  'clock' | 'log' | 'parcels' | 'shoppers' | 'messages' | 'templates' | 'merchants' | 'alerts'
>;
