import type { SourceRecord } from '../_core/following/source-record';
import type { Sources } from '../_ports';
import { collection, command } from './database';

export function cloudSources(): Sources {
  const sources = collection<SourceRecord>('sources');
  return {
    byIds: (ids) => sources.find({ _id: command().in(ids) }),
    add: (record) => sources.add(record),
    replace: (before, after) => sources.replace(before, after),
  };
}
