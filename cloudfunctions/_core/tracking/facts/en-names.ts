/** Parts of patterns for names in Latin letters; case matters in them: a name begins with a capital. */
const WORD = String.raw`(?:\d(?=[A-Z]))?[A-ZÀ-Þ][\wÀ-ÿ'.&/_™-]*`;
const SMALL = String.raw`(?:of|de|do|da|di|du|des|del|and|the|&|facility|depot|hub|cent(?:er|re)|office|station|gateway|warehouse|sorting|sort|delivery|distribution|parcel|branch|terminal)`;

/** A depot, a shop, a city: capitals, digits, and small words between them. The source of a group without a name. */
export const PLACE_NAME = String.raw`${WORD}(?:(?:,? | - |, ?)(?:${WORD}|\d[\w/-]*|${SMALL}(?![a-z])|\([^()]{1,20}\)|-)){0,8}`;

/** A person: J. SMITH, Maureen, TAN MEI LIN. */
export const PERSON_NAME = String.raw`(?:[A-ZÀ-Þ]\.? ?){0,2}[A-ZÀ-Þ][\wÀ-ÿ'’.-]+(?: [A-ZÀ-Þ][\wÀ-ÿ'’.-]*){0,3}`;

/** What ends a name. */
export const NAME_END = String.raw`(?=\s*(?:$|[,;:!()\[\]]|\.(?:\s|$)|-\s| - | eingelangt| eingetroffen| angekommen| bearbeitet| at[ :]| to | for | on | and | until | by | before | between | today| is | was | has | with | in | within | from | via ))`;

/** Companies and things that stand where a person could. */
export const NO_PERSON =
  /\b(?:post|mail|express|courier|track|parcel|delivery|logistics|service|carrier|driver|dhl|ups|fedex|usps|gls|dpd|evri|hermes|amazon|customs|neighbou?r|mailbox|front|door|porch|agent|agency|recipient|receiver|addressee|customer|consignee|locker|box|reception|office|sender|shipper|seller|depot|hub|facility|point|airport|airline|transport|company|companies|individual|safe|secure|garage|room|desk|you|your|the|home|address|residence|resident|left|original|courier'?s|item|package|shipment|online|lpo|shop|store|station)\b/i;
