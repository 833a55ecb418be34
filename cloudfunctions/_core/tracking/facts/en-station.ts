import type { Words } from '../readers/words';
import type { Facts } from '../types';
import { capture } from './capture';

const END = String.raw`(?=\s*(?:$|[;,([]|\.(?:\s|$)|[-–] | until| before| by \d| within| for | from | between| and | \d{1,2}[/.]| awaiting| zur | bereit| hasta| jusqu| use |, use| para | als | tot ))`;
const compile = (...sources: readonly string[]): RegExp[] => sources.map((source) => new RegExp(source, 'd'));

/** Where it can be collected, in the words in which carriers name such places. */
const STATION = compile(
  String.raw`\b(?:[Cc]ollection|[Pp]ick-?up) [a-z ]{1,40} at (?<place>[A-Z][^;,]{2,50})$`,
  String.raw`\b(?:point de retrait|[Pp]ick-?up point|punto de recogida|Abholstelle|endereço indicado|local indicado|[Ss]ervice ?[Pp]oint)(?: ?: ?| )(?<place>[A-Z0-9À-Þ][^;]{2,60}?)${END}`,
  String.raw`\b(?:[Pp]ost [Oo]ffice|[Cc]ollection|[Pp]ick-?[Uu]p) ?: ?(?<place>[A-Z0-9][^;]{2,60}?)${END}`,
  String.raw`\bfor [Pp]ick-?[Uu]p(?: at|,) (?<place>[A-Z][\w .'&#-]{1,40}(?:POST OFFICE|Post Office|LPO|[Ss]tore|STORE|[Ll]ocker))$`,
  String.raw`\b[Ll]ocker (?:[\w-]+ )?at (?<place>[A-Z][^.;,]{2,50}?)${END}`,
  String.raw`\b[Dd]elivered (?:at|in) (?<place>[A-Z]\w+ (?:[Ll]ocker|[Pp]arcel ?[Ss]hop|[Ss]tation))\b`,
  String.raw`\b(?:distribution point|service ?point|pick-?up point|collection point|[Hh]old at location - [Aa]rrived at|ufficio postale di|bureau de poste de) (?<place>[A-Z0-9][^.;,]{2,50}?)${END}`,
  String.raw`\b[Dd]elivered to (?:the )?recipient at (?<place>[A-Z].{2,60})$`,
  String.raw`\b(?:[Pp]ick ?-?up|[Cc]ollection|[Cc]ollected|[Cc]ollect(?:ion)?)(?: is)? (?:at|from|in)\s*:?\s*(?:the |your |our )?(?<place>[A-Z0-9][^;]{2,60}?)(?=$|[;,]|\.(?:\s|$)| until | before | and | by \d)`,
  String.raw`\b(?:[Aa]vailable|[Rr]eady|[Ww]aiting|[Hh]eld|[Pp]laced|[Ss]tored|[Dd]elivered|[Dd]eposited|[Aa]rrived|[Ll]eft|[Dd]ropped)\b.{0,30}? (?:at|in|to|into)\s*:?\s*(?:the |your |our |a |an )?(?<place>(?:UPS Access Point|DHL |GLS |DPD |InPost |Amazon |FedEx Office|[A-Z][\w'&.-]+ )[^;]{0,50}?(?:Access Point™?(?: Location)?|Service ?Point|Parcel ?Shop|Locker|LPO|Post Shop|Office|Store|Counter|Hub|Shop|Station|Point)[^;,.]{0,30}?)${END}`,
  String.raw`\b(?:bureau de poste|[Rr]elais|[Pp]oint [Rr]elais|point retrait|agence) (?:de |d')?(?<place>[A-Z][^.;,]{2,50}?)${END}`,
  String.raw`\b(?<place>Postfiliale \d+(?: [\wÀ-ÿß.-]+){0,4}?)(?= zur | bereit|,|;|$)`,
  String.raw`\blocker (?<place>(?=[A-Z]*\d)[A-Z\d]{3,10})\b`,
  String.raw`\b(?<place>(?:Packstation|PACKSTATION|Paket[Ss]hop|Postfiliale|Filiale|Paketbox|Postamt|Post-Partner|Post-Geschäftsstelle|Abholstation)(?: [\w\d-]+)*?)(?=\s*(?:$|[.;,]| zur | bereit| abgeholt| und | am | bis | eingetroffen| hinterlegt| zugestellt| gebracht))`,
  String.raw`\b(?<place>Paczkoma(?:cie|t)[\w ]* ?[A-Z]{2,4}\d{1,4}[A-Z]{0,4})`,
  String.raw`\b(?:bij|in|op) (?:een |het |de )?(?<place>(?:PostNL-punt|[Pp]akketpunt|ServicePoint|ParcelShop) [A-Z][^.;,]{1,40}?)${END}`,
  String.raw`\ben (?:la |el )?(?<place>(?:oficina|punto|tienda)(?: de)? [A-Z][^.;,]{2,40}?)${END}`,
  String.raw`(?<place>[\u30a0-\u30ffA-Z]{3,20}?(?:ステーション|ロッカー))`,
);
/** No name, but a kind. */
const NO_STATION =
  /^(?:Post Office|FedEx location|At |Customer|the |your |recipient|Recipient|Sender|Shipper)|^(?:(?:UPS|DHL|GLS|DPD|Amazon|InPost) )?(?:Access Point|Service ?Point|Parcel ?Shop|Locker|Filiale|Packstation|Paket[Ss]hop|Postfiliale|Paketbox)™?(?: [Ll]ocation)?$/;

const CODE = String.raw`(?<code>(?=[A-Z-]*\d)(?:[A-Z\d]{1,10}(?:-[A-Z\d]{1,6}){1,3}|[A-Z\d]{3,10}))(?![\w-])`;
const PICKUP_CODE = [
  String.raw`\b(?:pin|pick ?-?up (?:code|pin|number)|collection (?:code|pin)|(?:open(?:ing)?|access|security|locker|verification|one-time) (?:code|pin)|kod odbioru|code de (?:retrait|collecte)|abholcode|mtan|código de (?:recogida|retiro|retirada)|codice(?: di ritiro)?|afhaalcode|kode (?:ambil|pengambilan)|passcode|otp)\s*(?:is|:|-|lautet|ist)?\s*:?\s*#?${CODE}`,
  String.raw`\b(?:use|with|using|enter|quote) (?:the )?code:?\s*${CODE}`,
].map((source) => new RegExp(source, 'di'));

/** The shop, office or locker where it waits, and what opens it. */
export function findEnglishStation(words: Words): Pick<Facts, 'station' | 'pickupCode'> {
  const station = lastGood(words);
  const code = capture(words, 'code', PICKUP_CODE);
  return { ...(station !== undefined && { station }), ...(code !== undefined && { pickupCode: code }) };
}

function lastGood(words: Words): string | undefined {
  for (const pattern of STATION) {
    const place = capture(words, 'place', [pattern])?.replace(/[\s,.-]+$/, '');
    if (place !== undefined && place.length > 2 && !NO_STATION.test(place)) return place;
  }
  return undefined;
}
