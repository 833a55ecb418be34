import { HOUR_MS, type Rule } from '../expected';
import type { Watched } from '../watched';
import { atLeastUsual, isAtHub, restingSince } from './rest';

/** On its way, and no scan for two days; between countries for as long as flights and ships take. */
export const noNews: Rule = (watched, patience) => {
  const scan = restingSince(watched);
  if (!scan || (isAtHub(scan) && !watched.isBetweenCountries)) return undefined;
  const { hours, usual, after } = patience;
  const silentHours = atLeastUsual(
    watched.isBetweenCountries ? abroadHours(watched, hours) : hours.noNewsHours,
    patience,
  );
  const at = after(scan.at, silentHours);
  return {
    code: 'stalled',
    since: scan.at,
    why: { rule: watched.isBetweenCountries ? 'no-news-abroad' : 'no-news', words: '' },
    patienceMs: silentHours * HOUR_MS,
    ...(usual && { usual }),
    shopperAt: at,
    staffAt: at,
  };
};

type AbroadHours = { abroadHours: number; atSeaHours: number };

const abroadHours = ({ ordered }: Watched, hours: AbroadHours): number =>
  ordered.some(({ rawText }) => BY_SEA.test(rawText)) ? hours.atSeaHours : hours.abroadHours;

/** Words of a way by ship. */
const BY_SEA =
  /海运|船运|船期|上船|装船|开船|离港|到港|港口|码头|货轮|\b(?:vessel|voyage|ocean|sea\s?freight|by sea|shipboard|on board)\b/i;
