import type { PhraseTable } from './phrase-table';

/** Czech and Slovak: Česká pošta, Zásilkovna, PPL, DPD. */
export const czech: PhraseTable = {
  cancelled: ['(zrušen|stornován)(a|o|á|y)?'],
  returned: ['(vrácen|doručen)(a|o|á)? (zpět )?odesílateli', 'vrácen(a|o|á)? (odesílateli|odosielateľovi)'],
  returning: ['(vrácení|vrácen|vrací|vrátená|návrat)* … (odesílatel|odosielateľ)*', 'zpět odesílateli'],
  'exception.delivery_failed': [
    '(nedoručen|nezastižen|nedoručená|nebyl doručen)*',
    '(neúspěšn|neúspešn)* … (doručen|pokus)*',
    'adresát nebyl zastižen',
    'pokus o doručení',
  ],
  'exception.refused': ['odmítnut*', 'odmietnut*'],
  'exception.bad_address': ['(chybná|neúplná|nesprávná) adresa', 'adresát neznámý'],
  'exception.pickup_uncollected': ['nevyzvednut*', 'neprevzat*'],
  'exception.damaged': ['poškozen*', 'poškoden*'],
  'exception.lost': ['ztracen*', 'stratená'],
  awaiting_pickup: [
    '(připravena|připraven|uložena|uložená|pripravená|uloženo) (k|na) (vyzvednutí|prevzatie|výdej|poště|pošte|výdejním)*',
    'k vyzvednutí',
    'uložení zásilky',
    'čeká na vyzvednutí',
    '!kurýr*',
  ],
  delivered: [
    '(doručen|dodán|doručená|vyzvednut|vydán)(a|o|á|y)?',
    'dodání zásilky',
    'doručenie',
    '!(bude|být|nebyl|nebyla|dnes) (doručen|dodán)*',
    '!odesílatel*',
  ],
  'customs.cleared': ['(propuštěn|proclen|celní řízení ukončen)*', 'celní … (ukončen|dokončen)*'],
  customs: ['(celní|celním|celnice|clo|proclení|colné|colný|cla)'],
  out_for_delivery: [
    '(na|v) (doručování|rozvozu|doručovaní)',
    'doručování zásilky',
    'předán(a|o)? (kurýrovi|doručovateli|k doručení)',
    'dnes (doručíme|bude doručena)',
    'rozvoz',
    'naložen(a|o)? k rozvozu',
  ],
  'exception.delayed': ['(zpožděn|zdržen|pozdržan)*'],
  arrived_city: [
    '(příprava|připravena) (zásilky )?k doručení',
    '(doručovací|dodací|cílov)(é|ém|ý|á)? (depo|depu|pošt|pobočk|provozovn)*',
  ],
  created: [
    '(údaje|data|informace) … (obdržen|přijat|předán|podán)*',
    '(zásilka|objednávka) (byla )?(vytvořena|registrována|evidována)',
    'k podání',
    'nebyla (zatím|ještě)',
    'očekáváme',
  ],
  picked_up: [
    '(podán|převzata od odesílatele|přijata k přepravě|převzat|podaná|podání)(a|o|í)?',
    'příjem zásilky',
    'prijatá',
  ],
  'in_transit.departed': ['(odeslán|opustila|odjela|vypraven|na cestě|odbavena|odeslaná)(a|o)?'],
  'in_transit.arrived_hub': ['(příchod|dorazila|přijata|přijela|přišla|vstup)'],
  in_transit: ['(přeprav|třídí|tříděn|v přepravě|zpracován|depo|depu|přepravě|preprav|tranzit)*'],
};
