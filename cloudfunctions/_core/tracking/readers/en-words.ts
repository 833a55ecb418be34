/** Parts of patterns that several English readers share; each is the source of a group. */

/** What is carried. */
export const ITEM = '(?:items?|parcels?|packages?|shipments?|consignments?|articles?|goods|orders?|mail|letters?)';

/** Who sent it, and whom it goes back to. */
export const SENDER =
  '(?:(?:the|its|your|original|e-?commerce|online) ){0,2}(?:senders?|shippers?|sellers?|merchants?|consignors?|retailers?|vendors?|suppliers?|clients?|stores?|origin|mailer|posting customer)';

/** For whom it is. */
export const RECIPIENT =
  '(?:recipients?|receivers?|consignees?|addressees?|customers?|buyers?|residents?|occupants?|cnee)';

/** Who brings it: a person. */
export const COURIER =
  '(?:couriers?|drivers?|riders?|postm[ae]n|post(?:woman|person)|mail ?m[ae]n|sprinters?|field executives?|letter carrier|mail carrier|delivery (?:agent|man|associate|person|executive|staff|boy|officer|partner courier))';

/** Where it can be collected. */
export const PICKUP_POINT =
  '(?:post ?offices?|parcel ?shops?|pick[ -]?up ?(?:points?|parcel ?shops?|stations?|locations?|stores?|counters?)|access points?|service ?points?|collection points?|relay points?|(?:parcel |smart |amazon )?lockers?|parcel ?machine|customer service (?:points?|cent(?:er|re)s?)|pop ?station|out-?of-?home point|post (?:shop|branch)|lpo|hub locker|drop ?shop|parcel ?point|distribution points?)';

/** Where it is left at a house. */
export const HOUSE =
  '(?:front door|door ?step|porch|safe[- ]?place|mail ?box|garage|back door|side door|rear door|door|letter ?box|post ?box|patio|deck|yard|garden|shed|gate|entrance|carport|meter box|driveway|balcony|foyer|hallway|lobby|premises|a secure location|secure location|as instructed|parcel box|milkbox|reception box)';

/** Who takes it in for the recipient. */
export const PEOPLE_NEAR =
  '(?:neighbou?rs?|concierge|reception(?:ist)?|front desk|security|guard|mail ?room|household member|family member|housemate|another person|other person|building manager|agent at residence|doorman|colleague|receptionist|third person)';

/** Depots of any kind. */
export const DEPOT =
  '(?:facility|facilities|depots?|stations?|offices?|units?|branch(?:es)?|hubs?|cent(?:er|re)s?|terminals?|post ?offices?|agency|agencies|warehouses?|locations?|outlets?|post)';

/** Another company that takes it over on the way. */
export const PARTNER =
  '(?:air ?carriers?|airlines?|co-?loaders?|line-?haul|carriers?|partners?|local (?:\\w+ )?(?:carriers?|couriers?|delivery|post\\w*|partners?|company|agents?|logistics)|destination (?:\\w+ )?(?:carriers?|couriers?|post\\w*|partners?|country|airport)|third[- ]part(?:y|ies)|postal (?:operators?|services?|providers?|partners?|authorit\\w+)|overseas (?:\\w+ )?(?:post\\w*|providers?|carriers?|partners?)|(?:last|final)[- ]mile (?:\\w+ )?\\w+|delivery (?:compan(?:y|ies)|services?|partners?|providers?|agents?|service providers?)|(?:delivery|postal) organi[sz]ations?|(?:the )?sorting cent(?:er|re)|transport(?:ation)? (?:compan(?:y|ies))|agents?|usps|us postal service|u\\.s\\. postal service|another (?:carrier|company|courier))';

/** What a carrier knows before it has the parcel. */
export const ANNOUNCEMENT =
  '(?:information|info|data|details|pre-?advice|pre-?alert|manifest|notification|electronic\\w*|forecast|particulars|documents?)';

export const pattern = (...alternatives: readonly string[]): RegExp => new RegExp(alternatives.join('|'), 'i');
