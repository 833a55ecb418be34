import type { Ports } from '../_ports';

/** What reading a timeline takes. */
export type TimelineDeps = Pick<
  Ports,
  'parcels' | 'shoppers' | 'staff' | 'lanes' | 'merchants' | 'templates' | 'clock' | 'log' | 'vault'
>;
