import { DEPOT, pattern } from './en-words';
import type { Reader } from './reader';
import { STRENGTH } from './strength';

const LAST = '(?:local|destination|delivery|delivering|final|last[- ]mile|nearest)';

/** At the depot or post office that delivers. */
export const englishLocal: readonly Reader[] = [
  {
    rule: 'en.local',
    status: 'arrived_city',
    subStatus: 'outlet',
    strength: STRENGTH.atDestination,
    words: pattern(
      String.raw`\b(?:arriv\w+|airrival|at|in|received?|sorted|reached|processed|entered|with|accepted)\b (?:(?:at|in|by|to|into|the|your|our|a|an|its|has|for|@)[\s:]+){0,3}(?:(?:[\w.'/-]+ ){0,3})${LAST} (?!airport|country|port\b|gateway|post office of)(?:(?:[\w.'/-]+ ){0,3})?${DEPOT}\b`,
      String.raw`\barriv(?:ed|al|e) (?:at|in) (?:the |our |your )?(?:(?:[\w.'-]+ ){0,3}post ?office|(?:usps |delivery |the )?unit)\b|\breached (?:at )?(?:the )?destination(?: city)?\b|\breceived (?:by|at) (?:the )?local post ?office`,
      String.raw`\bsorted (?:for|at) (?:the )?delivery|\bsorted to (?:carrier )?route\b|\b${DEPOT} (?:in charge of|serving|responsible for) |\barriv(?:ed|al) (?:at|in) .{2,40} for delivery$|\barrived in the region of (?:the )?recipient|\bdestination scan\b|\bwith (?:your |the )?local (?:\w+ )?depot\b|\barriv\w+ at (?:the )?pick-?up\/delivery\b|\b(?:arriv\w+|received?) at (?:the )?delivery\b(?! company)`,
    ),
    unless: pattern(
      String.raw`\bdepart|\bleft\b|in[- ]transit\b|\bon its way to\b|\bu\.?s\.? postal service|\bregional destination\b|\b(?:transit|exchange)\b|\borigin\b|\bdistribution cent|\btransferred\b|\bdelivery (?:company|service|partner)|\bnot (?:yet )?arrived|\bpossession\b|\baccepted\b.{0,12}\busps\b|\bdestination (?:country|airport)`,
    ),
  },
];
