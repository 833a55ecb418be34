import { lastIndexWhere } from '../../tracking/state/newest-where';
import { CUSTOMS_REST } from '../calendar/carrier-rests';
import { afterWorking } from '../calendar/working-time';
import { HOUR_MS, type Rule } from '../expected';

/** At customs for longer than their work takes, and nothing is asked for. */
export const customsDwell: Rule = ({ parcel: { stage }, ordered, newest }, { hours }) => {
  if (stage !== 'customs' || newest?.reading.subStatus === 'cleared') return undefined;
  const before = lastIndexWhere(
    ordered,
    ({ reading }) => reading.status !== 'customs' || reading.subStatus === 'cleared',
  );
  const arrival = ordered[before + 1];
  if (!arrival) return undefined;
  const ms = hours.customsHours * HOUR_MS;
  const at = afterWorking(CUSTOMS_REST, arrival.at, ms);
  return {
    code: 'customs_held',
    since: arrival.at,
    why: { rule: 'customs-dwell', words: '' },
    patienceMs: ms,
    shopperAt: at,
    staffAt: at,
  };
};
