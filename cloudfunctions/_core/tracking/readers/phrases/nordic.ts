import type { PhraseTable } from './phrase-table';

/** Swedish, Danish and Norwegian: PostNord, Bring, DAO, GLS. */
export const nordic: PhraseTable = {
  cancelled: ['(annullerats|makulerats|annulleret|kansellert|avbokad|makulerad)'],
  returned: [
    '(returnerats|returneret|returnert|återlämnats|levererats) (till|til) (avsändaren|afsenderen|avsender|avsenderen)',
    'retur (levererad|leveret|levert)',
  ],
  returning: [
    '(retur|returneras|returneres|returnerad|returneret|returnert|retursändning)',
    'tillbaka till avsändaren',
    'tilbage til afsender*',
    'tilbake til avsender*',
  ],
  'exception.delivery_failed': [
    '(kunde|kunne|kan) (inte|ikke) (levereras|leveres|avleveres|delas ut|udleveres|utleveres)',
    '(misslyckad|mislykket|mislykkedes|forgæves) (leverans|levering|utdelning|leveringsforsøk)',
    '(mottagaren|modtageren|mottakeren|modtager) … (inte|ikke) (hemma|hjemme)',
    '(leveringsforsøg|leveransförsök|leveringsforsøk|utkörningsförsök)',
    '(inte|ikke) (hemma|hjemme)',
    '(avi|seddel) … (lämnad|lagt)',
  ],
  'exception.refused': ['(vägrat|nægtet|nektet)', 'vägrade'],
  'exception.bad_address': [
    '(felaktig|ofullständig|forkert|mangelfuld|ufullstendig|feil) adress(e)?',
    'adressen (är|er) (felaktig|forkert|feil|mangelfuld)',
  ],
  'exception.pickup_uncollected': ['(inte|ikke) (hämtats|hämtat|afhentet|hentet)', 'ej uthämtad', 'uafhentet'],
  'exception.damaged': ['(skadad|skadats|beskadiget|skadet)'],
  'exception.lost': ['(förlorad|försvunnen|bortkommet|mistet|savnet)'],
  awaiting_pickup: [
    '(redo|klar|klart|klargjort) (att|til|for|för) (hämta|hämtas|afhentning|henting|upphämtning|avhämtning|å hentes)*',
    'kan (hämtas|hentes|afhentes)',
    '(anlänt|ankommet) (till|til) (utlämningsstället|ombudet|udleveringsstedet|pakkeboksen|hentestedet|pakkeshop*|utleveringssted*)',
    'finns att hämta',
    'klar til afhentning',
    '!på väg',
  ],
  delivered: [
    '(har |er |är )?(levererats|levererad|leveret|levert|utlevererad|utlämnad|udleveret|utlevert|avlevererad|afleveret|levererat)',
    '(hämtats|hentet|afhentet) (av|af) (mottagaren|modtageren|mottaker*|modtager)',
    '!(inte|ikke|kommer att|vil bli|bliver|blir|skal) … (levererats|levererad|leveret|levert|udleveret|utlevert)',
    '!(till|til) avsändaren',
  ],
  'customs.cleared': [
    '(förtullad|tullklarerad|fortoldet|tollklarert|tullbehandlats)',
    '(tull|told|toll)* … (klar|slutförd|afsluttet|fullført|frigivet)',
  ],
  customs: [
    '(tullen|tullklarering|tullbehandling|tull|hos tolden|(i|til) told|toldbehandling|toldvæsenet|tollbehandling|tollen|(i|til) toll|fortoldning|fortolling)',
  ],
  out_for_delivery: [
    '(lastats|lastad|lastat|lastet|læsset) … (utkörning|levering|utlevering|utkjøring|omdeling)',
    '(ute|ud|ut) (för|til|for|på) (leverans|levering|utkörning|utkjøring|omdeling|utdelning)',
    '(är )?under (utkörning|utdelning|utlevering|levering)',
    '(chauffören|föraren|brevbäraren|budet|chaufføren|sjåføren) (är|er)? ?på v(äg|ej|ei)',
    'levereras idag',
    'leveres i dag',
    'på väg hem till dig',
    'på vej ud til',
  ],
  'exception.delayed': ['(försenad|försening|forsinket|forsinkelse|forsinka|försenats)', 'strejk', 'streik'],
  arrived_city: [
    '(ankommit|anlänt|ankommet|kommit) … (utdelningskontor|lokala terminal|lokalterminal|distributionscentral|utleveringsterminal|omdelingscenter)*',
    '!vidare',
  ],
  created: [
    'avisera(d|ts|t)',
    '(meddelat|avisering|aviserad|föranmäld|registreret|elektronisk) … (information|data|oplysninger|opplysninger|sändning|försändelse|forsendelse)*',
    '(information|data|oplysninger|aviserats) … (mottagen|modtaget|mottatt|mottagits|skickats)',
    'väntar på (att )?(få|paket|försändelse)',
    '(inte|ikke) (ännu|endnu|ennå)',
    '(försändelse|forsendelse|sending)(n|en)? (är |er )?(förväntas|forventes|aviserad|oprettet|opprettet)',
    'förbereder',
    'forbereder',
  ],
  picked_up: [
    '(hämtats|hentet|afhentet) (hos|från|fra) (avsändaren|afsenderen|avsender|avsenderen)',
    '(lämnats|indleveret|innlevert|inlämnad|inlämnats|mottagits|modtaget) (in|till|til|av|hos|af|på|i)',
    'inlämnad',
    'innlevert',
    'indleveret',
    'upphämtad',
  ],
  'in_transit.departed': [
    '(avgått|afgået|lämnat|forlatt|forladt|skickats|afsendt|sendt|avgang|på väg|på vej|på vei|vidareskickad|underväg|undervejs|underveis|transporteras)',
  ],
  'in_transit.arrived_hub': ['(ankommit|ankommet|anlänt|ankomst|ankommen)'],
  in_transit: [
    '(terminal|terminalen|sorterats|sorteret|sortert|sortering|transport|transporteres|behandlas|behandlet|behandles|bearbetas|lastats)',
  ],
};
