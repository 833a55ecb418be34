import type { Ports } from '../_ports';
import { deliverNotices } from './deliver-notices';

type Deps = Pick<Ports, 'clock' | 'log' | 'parcels' | 'shoppers' | 'messages' | 'templates'>;

/** Parcels a run looks at: what fits into the budget with room to spare. */
const PARCELS_A_RUN = 50;
/** Well inside the function's 30 s (cloudbaserc.json). */
const BUDGET_MS = 20_000;

/** Sends the notices whose time has come, by the index on `nextNoticeAt`: what a push left over, retries, lost answers. */
export async function sendNotices(deps: Deps): Promise<{ due: number; sent: number }> {
  const parcels = await deps.parcels.withNoticesDue(deps.clock.now(), PARCELS_A_RUN);
  const sent = await deliverNotices(deps, parcels, BUDGET_MS);
  if (parcels.length > 0) deps.log.info('notices due', { due: parcels.length, sent });
  return { due: parcels.length, sent };
}
