import type { LaneRecord } from '../_core/issues/lanes/types';
import type { Lanes } from '../_ports';
import { collection, command } from './database';

/** Ids that one `in` query may hold: a page of documents. */
const IDS_A_QUERY = 100;

export function cloudLanes(): Lanes {
  const lanes = collection<LaneRecord>('lanes');
  return {
    byIds: async (ids) => {
      const found: LaneRecord[] = [];
      for (let from = 0; from < ids.length; from += IDS_A_QUERY)
        found.push(...(await lanes.find({ _id: command().in(ids.slice(from, from + IDS_A_QUERY)) })));
      return found;
    },
    byId: (id) => lanes.read(id),
    add: (record) => lanes.add(record),
    replace: (before, after) => lanes.replace(before, after),
  };
}
