import type { Words } from '../readers/words';
import type { Facts } from '../types';
import { capture } from './capture';
import { NAME_END, PLACE_NAME } from './en-names';

const place = (name: string): string => String.raw`(?<${name}>${PLACE_NAME})${NAME_END}`;
const compile = (...sources: readonly string[]): RegExp[] => sources.map((source) => new RegExp(source, 'd'));
const THE = '(?:(?:the|our|a|an|its|your|an?other) )?';

/** Where it goes from here. */
const NEXT = compile(
  String.raw`\b[Nn]ext (?:facility|hub|station|stop|depot|center|centre|destination)(?: in| at| is|:|,)? ${place('next')}`,
  String.raw`\b(?:[Dd]ispatched|[Dd]espatched|[Dd]epart(?:ed|s)?|DEPARTED|[Ff]orwarded|[Ss]ent|[Tt]ransferred|[Tt]ransported|[Ii]n transit|IN TRANSIT|[Ll]eft|[Ee]n ?route|[Oo]n (?:its|the) way|[Hh]eading|[Dd]eparture|[Ss]hipped)\b[^.;]{0,40}? (?:to|for|towards) ${THE}${place('next')}`,
  String.raw`\b(?:menuju|dikirimkan? ke|dikirim ke) ${place('next')}`,
  String.raw`(?<next>(?!물류)[\uac00-\ud7a3A-Za-z]{2,16}) ?터미널로`,
  String.raw`다음 (?:지역|터미널)[^()]{0,30}\((?<next>[^()]{2,20})\)`,
  String.raw`\bpara (?<next>Unidade [^;.]{3,60})$`,
);

/** Anything that a name in capitals may go on with. */
const PLACE_REST = String.raw`[^.;:]{1,50}?`;

const VERB = String.raw`(?:[Aa]rriv\w+|ARRIV\w+|[Pp]rocess\w+|PROCESS\w+|[Rr]eceived?|RECEIVED|[Ss]orted|[Aa]ccepted|[Pp]osted|POSTED|[Rr]eached|[Ss]canned|[Hh]eld|[Dd]epart\w*|DEPART\w*|[Ll]eft|[Cc]ollected|[Pp]icked up|[Ll]odged|[Ll]anded|complete|clearance|[Hh]andled|[Ii]nspected|[Rr]egistered|[Tt]endered|[Bb]agged|[Bb]ooked|[Dd][ie]spatched|[Cc]leared|[Dd]amaged|[Dd]elayed|[Uu]nloaded|[Ll]oaded)`;
const FACILITY_WORD =
  '(?:[Ff]acility|FACILITY|[Dd]epot|DEPOT|[Hh]ub|HUB|[Cc]ent(?:er|re)|CENT(?:ER|RE)|[Oo]ffice|OFFICE|[Ss]tation|[Bb]ranch|[Gg]ateway|[Tt]erminal|[Ww]arehouse)';

/** A depot that is named by its kind: behind it stands a city. */
const CITY = compile(
  String.raw`^\[(?<city>(?![^\[\]]*(?:Hub|Cent(?:er|re)|DC|Gateway|Station|Warehouse|Facility|Depot|HUB|Office|Airport))[A-Z][A-Za-z .'-]{2,30})\]`,
  String.raw`\b(?:depot|office|hub|cent(?:er|re)|station|branch|terminal|warehouse|[Aa]irport|facility) (?:in|at) (?<city>(?!\b[A-Z]+ - )${PLACE_NAME})${NAME_END}`,
  String.raw`\b${VERB} (?:item |parcel )?in (?<city>[A-Z][\w'-]+(?: [A-Z][\w'-]+){0,2}(?:, [A-Z]{2})?)${NAME_END}`,
);
const FACILITY = compile(
  String.raw`\bat ${THE}(?<facility>[A-Z][\w'-]+(?: [A-Z][\w'-]+)* (?:delivery office|sorting office|(?:mail|parcel) (?:cent(?:er|re)|hub)|depot|hub))\b`,
  String.raw`\b(?:del|en el|en la|al|de la) (?<facility>(?:centro|oficina) [^.;,]{2,40}? de [A-ZÁÉÍÓÚ][\wÀ-ÿ]+)`,
  String.raw`\b(?:[Ss]ort(?:ing|ation)?|[Pp]rocessing|[Dd]istribution|[Mm]ail|[Pp]arcel|SORT(?:ING)?) (?:facility|cent(?:er|re)|office|hub|FACILITY|CENT(?:ER|RE))(?::|(?: -|,)(?= [A-Z]{3}))? (?<facility>[A-Z]${PLACE_REST})$`,
  String.raw`\b(?:plateforme|site|agence|centre|hub)(?: \w+)? (?:de |d')(?<facility>[A-ZÀ-Þ]{3}[\wÀ-ÿ -]{0,30}?)(?=$|[.,;(])`,
  String.raw`\((?<facility>[\uac00-\ud7a3A-Za-z]{1,12}(?:HUB|Hub|터미널|센터|집중국|영업소|우체국))\)`,
  String.raw`\b(?:Sort Facility|Delivery Facility|Facility in|[Dd]elivery post office|dispatched out|\bDHL facility|\bfacility:)\s+(?<facility>[A-Z].{2,60})$`,
  String.raw`\b(?:[Pp]rocessed|clearance|complete|[Tt]ransferred) (?:at|through|in) (?<facility>[A-Z][A-Z].{2,60})$`,
  String.raw`\bat (?<facility>(?:Export|Import|Origin|Destination) Facility)`,
  String.raw`\b(?:presso il|dal|presso la|al) (?<facility>Centro [^.;,]{3,50})`,
  String.raw`\bde (?<facility>Unidade de [^;.]{3,50}?) para\b`,
  String.raw`\b[Dd]ispatch(?:ed)? out(?: from| of)? (?<facility>[A-Z].{2,60})$`,
  String.raw`^(?:Departed|Left|Arrived at) (?<facility>(?!Origin|Destination|Local|Regional|Sort|Transit|Export|Import)[A-Z][a-z]+(?: (?!Export|Import|Sort|Transit|Regional)[A-Z][a-z]+)?) (?:(?:Export|Import|Sort|Sorting|Transit|Regional) )?(?:Hub|Facility|Center|Centre|Gateway)$`,
  String.raw`\bdrop point (?<facility>[A-Z][\w -]{2,40})`,
  String.raw`\b${VERB}\b[^.;:]{0,30}? (?:at|from|in|through|@) ${THE}(?:${FACILITY_WORD}(?: in| at|:)? )?(?<facility>${PLACE_NAME})${NAME_END}`,
  String.raw`\b(?:[Ll]eft|[Rr]eached|[Ee]ntered) ${THE}(?<facility>${PLACE_NAME})${NAME_END}`,
  String.raw`^(?<facility>(?!(?:Processed|Arrived|Departed|Received|Held|Left|Sorted|Scanned|At|In|Shipment|Item|Parcel|Package)\b)[A-Z][\w'-]+(?: [\w'-]+){0,5} (?:[Ss]orting [Cc]ent(?:er|re)|[Hh]ub|[Ff]acility|[Dd]epot|[Ww]arehouse|[Gg]ateway)),? - `,
  String.raw`\[(?<facility>[A-Z][^\[\]]{1,40}(?:Hub|Cent(?:er|re)|DC|Gateway|Station|Warehouse|Facility|Depot|HUB|DC|WH|Office|Branch|Airport)[^\[\]]{0,12})\]`,
  String.raw`\b(?:im|am|in der|aus dem|das) (?<facility>(?:Verteil|Paket|Logistik|Brief|Sortier|Ziel-Paket|Start-Paket)zentrum [A-ZÄÖÜ][\wÀ-ÿ-]+)`,
  String.raw`\bpresso (?:il )?(?<facility>Centro [^.;,]{3,50})`,
  String.raw`\b(?:delivery (?:post )?office|Delivery Office|DELIVERY OFFICE):? (?<facility>${PLACE_NAME})${NAME_END}`,
  String.raw`^(?:At|AT|Inbound to|Outbound from) (?<facility>${PLACE_NAME})${NAME_END}`,
  String.raw`\b(?:airport|gateway|hub|ramp|counter|departure|Zustellbasis|Paketzentrum),? (?:\d{4,5} )?(?<facility>${PLACE_NAME})${NAME_END}`,
  String.raw`(?<facility>[\uac00-\ud7a3]{2,12} ?(?:우체국|집중국|터미널|대리점|영업소|HUB|센터))(?=[\s에\])]|$)`,
  String.raw`[a-z/)][\s,(:-]+(?<facility>[A-Z]{3,}(?:(?: - | |-)[A-Z]{2,})*)\)?$`,
);

/** Who carries it, and what is no place. */
const NO_PLACE =
  /^(?:Sender|Shipper|Agent|Merchant|Seller|Customer)\b|^(?:DHL|FedEx|UPS|USPS|GLS|DPD|Evri|Hermes|Australia Post|Canada Post|Royal Mail|Post Office|U\.?S\.? Postal.*|Customs|Sender|Shipper|Airport|Carrier|Origin|Destination|Transit|Facility|Hub|Depot|Delivery|Import|Export|Recipient|Customer|The|Your|Item|Parcel|Package|POST OFFICE|UNIT|HUB|DHL ECOMMERCE|FedEx location|(?:4PX|DHL|UPS|FedEx|USPS|Yanwen|YunExpress) (?:[Ff]acility|[Hh]ub|[Ww]arehouse|[Cc]enter)|Border Force|PO Box|CUSTOMS|CN|On|In|At|Next .*)$/;
/** Countries as carriers write them: a parcel that reached one has not reached a city. */
const COUNTRY =
  /^(?:the )?(?:new zealand|australia|canada|united (?:kingdom|states).*|uk|us|usa|great britain|china|mainland china|japan|korea|south korea|germany|france|italy|spain|portugal|netherlands|belgium|austria|switzerland|poland|ireland|norway|sweden|denmark|finland|russia|ukraine|turkey|india|indonesia|malaysia|philippines|thailand|vietnam|brazil|mexico|chile|israel|greece|czech republic|hungary|romania|customs|transit|import|export)$/i;

/** Where the scan happened and where the parcel goes, in Latin letters. */
export function findEnglishPlace(words: Words): Pick<Facts, 'facility' | 'city' | 'next'> {
  const next = firstOf(words, 'next', NEXT);
  const city = firstOf(words, 'city', CITY);
  const facility = firstOf(words, 'facility', FACILITY);
  return {
    ...(facility !== undefined &&
      facility !== next &&
      (facility !== city || /^[A-Z ,-]+$/.test(facility)) && { facility }),
    ...(city !== undefined && city !== next && !COUNTRY.test(city) && { city }),
    ...(next !== undefined && { next }),
  };
}

function firstOf(words: Words, name: string, patterns: readonly RegExp[]): string | undefined {
  for (const pattern of patterns) {
    const found = capture(words, name, [pattern])?.replace(/[\s,.-]+$/, '');
    if (found !== undefined && found.length > 1 && !NO_PLACE.test(found) && !/^\d+$/.test(found)) return found;
  }
  return undefined;
}
