import { englishReturn } from './en-return';
import { COURIER, ITEM, pattern, RECIPIENT } from './en-words';
import type { Reader } from './reader';
import { STRENGTH } from './strength';

const CANNOT = String.raw`(?:un(?:able|successful\w*)(?: to)?|could ?n[o']?t|can ?not|can't|not (?:been )?able to|failed to|fails to|failure to|impossible to|not possible to|did ?n[o']?t|was ?n[o']?t able to|not)`;

/** The attempt and its reason. */
const englishAttempt: readonly Reader[] = [
  {
    rule: 'en.pickup-failed',
    status: 'exception',
    subStatus: 'pickup_failed',
    strength: STRENGTH.failed + 3,
    words: pattern(
      String.raw`\b(?:pick ?-?up|collect(?:ion)?)\b.{0,40}\b(?:unsuccessful|failed|failure|not ready|missed|attempted|not possible|exception|could not)\b`,
      String.raw`\b(?:unsuccessful|failed|missed|futile|attempted)\b.{0,12}\b(?:pick ?-?up|collection|collect)\b|\battempted to (?:pick[ -]?up|collect)\b`,
    ),
    unless: pattern(String.raw`\bdeliver(?:y|ed)\b|\b(?:available|ready|held|can be) `),
  },
  {
    rule: 'en.refused',
    status: 'exception',
    subStatus: 'refused',
    strength: STRENGTH.failedBecause,
    words: pattern(
      String.raw`\brefus(?:ed|al|es|ing)\b|\breject(?:ed|ion|s)\b|\b${RECIPIENT} (?:has )?declined\b|\b(?:delivery|${ITEM}) (?:was |is )?not accepted\b|\bdeclined by\b|\bdid not (?:want|accept|order)\b`,
    ),
  },
  {
    rule: 'en.unreachable',
    status: 'exception',
    subStatus: 'unreachable',
    strength: STRENGTH.failedBecause,
    words: pattern(
      String.raw`\b${CANNOT} (?:\w+ )?(?:be )?(?:contact|reach)(?:ed)?\b|\bunreachable\b|\buncontactable\b|\bnot (?:reachable|answer(?:ed|ing)|respond\w*|contactable)\b|\bno (?:response|reply)\b|\bswitched off\b|\bnobody answers`,
    ),
  },
  {
    rule: 'en.out-of-area',
    status: 'exception',
    subStatus: 'out_of_area',
    strength: STRENGTH.failedBecause + 0.2,
    words: pattern(
      String.raw`\bout(?:side)? (?:of )?(?:the |our )?(?:delivery|service|coverage) area|\bnon-?service(?:able)? area|\barea not served`,
    ),
  },
  {
    rule: 'en.bad-phone',
    status: 'exception',
    subStatus: 'bad_phone',
    strength: STRENGTH.failedBecause + 0.2,
    words: pattern(String.raw`\b(?:wrong|invalid|incorrect|missing|non-?existent) (?:phone|mobile|contact|telephone)`),
  },
  {
    rule: 'en.bad-address',
    status: 'exception',
    subStatus: 'bad_address',
    strength: STRENGTH.failedBecause,
    words: pattern(
      String.raw`\b(?:incorrect|incomplete|insufficient|inadequate|invalid|wrong|bad|unknown|missing|partial|faulty|illegible|poor|inaccurate)\b.{0,24}\baddress|\baddress\w*\b.{0,24}\b(?:error|problem|issues?|incorrect|incomplete|unknown|inaccessible|insufficient|not found|wrong|invalid|inaccurate|correction|clarif\w+|needed|required|missing|doubtful|query|verification|does not exist|illegible)\b`,
      String.raw`\b(?:wrong|incorrect|invalid|missing) (?:post ?code|zip|postal code|city)|\bno such (?:number|address|person|street|addressee|unit)|\b(?:addressee|${RECIPIENT})\b.{0,12}\b(?:unknown|moved|gone away|deceased|not known|relocated|shifted)\b|\b(?:unknown|deceased) (?:addressee|recipient|consignee)|\bmoved,? left\b|\bleft no address|\bnot located at\b|\b(?:cannot|can ?not|could not|unable to|failed to) (?:be )?(?:locate|find|located|found)\b|\bstreet number\b|\bno mail receptacle|^vacant|\bnot (?:locatable|known)\b|\bleft without (?:instruction|address)|\b(?:apartment|house|suite|unit|flat|building) (?:number|no)\b.{0,16}\b(?:missing|incorrect|required|needed)|\bmissing (?:apartment|house|suite|unit|flat)`,
    ),
    unless: pattern(String.raw`\bcorrected\b|\bchange of address\b`),
  },
  {
    rule: 'en.uncollected',
    status: 'exception',
    subStatus: 'pickup_uncollected',
    strength: STRENGTH.waiting + 3.6,
    words: pattern(
      String.raw`\bunclaimed\b|\buncollected\b|\bnot (?:been )?(?:collected|picked[ -]?up|claimed|called for)\b|\bnon-?collection\b|\b(?:pick[ -]?up|collection|storage|holding|retention) (?:period|time|date|deadline) (?:has )?(?:expired|exceeded|passed|over)`,
    ),
    unless: pattern(
      String.raw`\bnot yet (?:been )?(?:collected|picked)|\b(?:within|before|until)\b|\bfinal notice|\bby (?:the )?carrier|\blabel\b`,
    ),
  },
  {
    rule: 'en.damaged',
    status: 'exception',
    subStatus: 'damaged',
    strength: STRENGTH.failedBecause,
    words: pattern(
      String.raw`\bdamaged?\b|\bdestroyed\b|\bdispos(?:ed|al)\b|\babandon(?:ed|ment)?\b|\bbroken\b|\bleaking\b|\bdestruction\b|\bconfiscated\b|\bdead mail\b`,
    ),
    unless: pattern(String.raw`\b(?:no|without|avoid|prevent) damage|\bcustoms?\b`),
  },
  {
    rule: 'en.lost',
    status: 'exception',
    subStatus: 'lost',
    strength: STRENGTH.failedBecause,
    words: pattern(
      String.raw`\blost\b|\b${ITEM} (?:is |are |has been |reported |contents? )?missing\b|\bmissing (?:${ITEM}|contents?|pieces?)\b|\bstolen\b|\btheft\b|^missing\b|\b${ITEM} (?:cannot|could not|can not) be (?:located|found)|\btracing\b|\btrace (?:opened|initiated)`,
    ),
  },
  {
    rule: 'en.missorted',
    status: 'exception',
    subStatus: 'missorted',
    strength: STRENGTH.failedBecause,
    words: pattern(
      String.raw`\bmis-?(?:sorted|sort|routed|route|sent|directed|shipped|handled|placed|routing|connection|connected|load\w*)\b|\b(?:incorrectly|mistakenly|wrongly|erroneously) (?:sorted|routed|sent|delivered|shipped)|\bwrong (?:facility|depot|hub|station|branch|post office|destination|location|route)|\bincorrect (?:route|routing|facility|depot)|\bmissed (?:delivery cycle|connection|at the sort)`,
    ),
  },
];

/** Nobody opened, nobody could. */
const NOBODY = pattern(
  String.raw`\b(?:notice|card|attempted delivery card|calling card|sorry card|note) (?:has been |was )?left\b|\bleft (?:a |an |you a )?(?:\w+ )?(?:card|notice|note)\b|\bcarded\b|\bcard to call\b`,
  String.raw`\b(?:nobody|no ?-?one|no person|no authori[sz]ed|no adult|no body)\b|\b(?:recipient|receiver|consignee|addressee|customer|receiver|resident|occupant|neighbou?r)s?\b.{0,16}\b(?:absent|absence|not (?:at )?home|not in|not available|unavailable|out$|out\b(?! for)|away|closed|on (?:holiday|vacation)|not present|not there|was not|were not|not met|closed|not ready)\b|^absen(?:ce|t)\b|\babsen(?:ce|t)\b`,
  String.raw`\bnot (?:at )?home\b|\bnot available\b|\bnot in\b(?! transit| possession)|\bno (?:access|answer|safe|secure|entry|response|space|receptacle)\b|\b(?:business|company|office|shop|store|premises|institute|house|door|property|establishment|gate|address|organi[sz]ation)\b.{0,16}\b(?:closed|locked|inaccessible|shut)\b|\bclosed (?:premises|business|on arrival|for)\b|\breceptacle (?:full|blocked)|\baccess (?:denied|problem|restricted|not possible)|\bentry (?:restricted|denied)|\b(?:access|gain access|get access|enter)\b.{0,4}\b(?:to )?(?:the )?(?:property|building|delivery location|address|gate|premises)\b|\b(?:gain|get) access\b|\bmissed you\b|\bno ?-?show\b`,
);

/** It did not get into the recipient's hands. */
const UNDELIVERED = pattern(
  String.raw`\bdelivery\b.{0,20}\b(?:attempt(?:ed|s)?|exception|fail(?:ed|ure|s)?|unsuccessful|not (?:possible|successful|completed?|made|attempted|accepted)|could not|impossible|problem|refused|postponed|missed|failure|incident|issue)\b|\bproblems? (?:with|in) (?:the )?delivery\b`,
  String.raw`\b(?:unsuccessful\w*|failed|missed|attempted|futile|(?:1st|2nd|3rd|first|second|third|final|last|another|further|re-?)[ -]?(?:delivery )?attempt\w*)\b.{0,24}\bdeliver\w*|\b(?:unsuccessful\w*|failed|missed|1st|first|2nd|second|3rd|third|delivery) attempt`,
  String.raw`(?<!\bwill )\battempt(?:ed|s|ing)? (?:at |to |of |the |a |\/unsuccessful )*(?:\(?physical\)? )?deliver|^attempt(?:ed)?\b|\bnot (?:been )?attempted\b|\bmax(?:imum)? attempts\b|\battempt (?:was )?(?:made|failed|unsuccessful)`,
  String.raw`\b${CANNOT} (?:yet |currently |fully |be |been |have been |it was |to |your |the |you |us |${ITEM} |possible |able )*deliver(?:ed|y)?\b|\bundeliver(?:able|ed)\b|\btried to deliver\b|\bnon-?deliver\w*|\bpossible to deliver\b|\bnot (?:been )?delivered\b`,
  String.raw`\bre-?schedul(?:ed|ing|e)\b|\bran out of time|\bpostponed?\b|\bfuture delivery\b|\bredirecting\b|\banother (?:attempt|delivery)|\bre-?attempt(?:ed)?\b|\btry again\b|\bre-?delivery (?:scheduled|requested|arranged)|\bdelivery arrangements? pending|\bdelivery held\b|\bon the (?:next|following) (?:working|business) day$|\bstop(?:ped)? (?:item|by|delivery)|\bmissed today`,
);

/** Something went wrong, or it goes back. */
export const englishFailure: readonly Reader[] = [
  ...englishReturn,
  ...englishAttempt,
  {
    rule: 'en.delivery-failed',
    status: 'exception',
    subStatus: 'delivery_failed',
    strength: STRENGTH.collected + 1,
    words: pattern(NOBODY.source, UNDELIVERED.source),
    unless: pattern(
      String.raw`\bwill (?:be )?attempt(?:ed)? (?:to )?(?:collect|deliver)\b(?!.*\b(?:not|closed)\b)|\bout[- ]for[- ]delivery\b|\bvehicle for delivery\b|\bno (?:signature|attempt|later)|\brefused|\bpick[ -]?up attempt|\bin transit to\b.{0,40}\bdelivery|\b(?:yet|not yet|awaiting|pending) (?:to be )?(?:in|out|received|handed)|\b${COURIER} (?:left|departed)`,
      String.raw`^delivered\b|^(?:the |your )?${ITEM} (?:has been |was )?(?:successfully )?delivered\b|\bavailable (?:at .{0,24})?for (?:pick|collect)|\bnot (?:received|in our)`,
      String.raw`\bpaperwork|\bdocuments?\b|\bcommercial invoice`,
    ),
  },
  {
    rule: 'en.intercepted',
    status: 'exception',
    subStatus: 'intercepted',
    strength: STRENGTH.failed,
    words: pattern(String.raw`\bintercept(?:ed|ion)?\b`),
  },
  {
    rule: 'en.held-up',
    status: 'exception',
    subStatus: 'delayed',
    strength: STRENGTH.heldUp,
    words: pattern(
      String.raw`\bexceptions?\b|\bon[ -]?hold\b|\bdelay(?:ed|s|ing)?\b|\bheld\b|\bweather\b|\bsuspended\b|\bsuspension\b|\bstrikes?\b|\blabou?r (?:disruption|dispute)|\bindustrial action|\brunning late\b|\blate (?:arrival|flight|ups|trailer|line-?haul|departure|vehicle)|\bmechanical failure|\bemergency\b|\bforce majeure|\bflight\b.{0,20}\bcancell?ed|\bretention\b|\bretained\b`,
      String.raw`\b(?:check|screening|inspection) failed|\bprohibited\b|\brestricted (?:goods|item|article)|\bdangerous goods|\bunder investigation|^fail(?:ed|ure)$|\binvestigat\w+|\bproblem\b|\bproblematic\b|\bincident\b|\boverdue\b|\baction required|\bnot ready\b|\brecovery actions?\b|\bmissed\b|\breconsigned\b|\bbarcode\b.{0,16}\bunread|\bunreadable\b|\b(?:customer|company|office|business) closed\b|(?<!spatch )(?<!bag )\bclosed\b|\bdisrupt\w+|\bunexpected\b|\bcannot be (?:processed|forwarded)|\binterference\b|\bawaiting (?:\w+ ){0,2}instructions?\b|\bquarantine|\boverweight|\boversized?|\bunpaid\b|\bmissing\b|\bnatural disaster|\bholiday\b|\bconsignee's? request`,
    ),
    unless: pattern(
      String.raw`\bif delayed|\bavoid delay|\bno delay|\bin[- ]transit, arriving|\bheld (?:at|in) (?:\w+ )?in transit|\bovernight\b`,
    ),
  },
];
