import type { Alerts } from '../_ports';
import { collection, command } from './database';

interface AlertRecord {
  _id: string;
  /** When it was raised last, epoch ms. */
  at: number;
  version: number;
}

export function cloudAlerts(): Alerts {
  const alerts = collection<AlertRecord>('alerts');
  return {
    async raise(_id, now, restMs) {
      const { gt, inc, lte, or } = command();
      // One that lies further ahead than its rest was raised by a clock that was wrong.
      const rested = or([
        { _id, at: lte(now - restMs) },
        { _id, at: gt(now + restMs) },
      ]);
      if ((await alerts.update(rested, { at: now, version: inc(1) })) === 1) return true;
      return alerts.add({ _id, at: now, version: 1 });
    },
  };
}
