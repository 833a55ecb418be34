import type { QuarantinedTrack, Quarantine } from '../_ports';
import { collection, command } from './database';

export function cloudQuarantine(): Quarantine {
  const tracks = collection<QuarantinedTrack>('quarantine');
  return {
    byKey: (key) => tracks.read(key),
    add: (track) => tracks.add(track),
    replace: (before, after) => tracks.replace(before, after),
    remove: (key) => tracks.remove(key),
    removeExpired: (now) => tracks.removeWhere({ expiresAt: command().lt(now) }),
  };
}
