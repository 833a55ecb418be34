import type { SourceRecord } from '../_core/following/source-record';
import type { Ports } from '../_ports';
import { changeStored } from './change-stored';

/** Changes what we know of one account with a provider, whoever else writes to it: see `changeStored`. */
export function changeSource(
  { sources, clock }: Pick<Ports, 'clock' | 'sources'>,
  first: SourceRecord,
  change: (record: SourceRecord) => SourceRecord,
): Promise<SourceRecord> {
  const byId = async (id: string) => (await sources.byIds([id]))[0];
  const replace = (before: SourceRecord, after: SourceRecord) => sources.replace(before, after);
  return changeStored({ stored: { byId, replace }, clock }, first, change);
}
