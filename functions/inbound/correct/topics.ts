/** What a correction can be about; one reader each. `when` is date and time, which people write together. */
export type Topic =
  | 'when'
  | 'reserve'
  | 'deadline'
  | 'place'
  | 'address'
  | 'mode'
  | 'capacity'
  | 'pe'
  | 'price'
  | 'title'
  | 'theme'
  | 'audience'
  | 'registration'
  | 'kind'
  | 'relation'
  | 'plan'
  | 'moved'
  | 'cancel'
  | 'contact'
  | 'organiser'
  | 'programme'

const LABELS: [Topic, string][] = [
  [
    'when',
    'datum(?: en tijd(?:en)?)?|dag|wanneer|tijd(?:en|stip)?|aanvang(?:stijd)?|uur van aanvang|aanvangsuur|beginuur|einduur|begin(?:tijd)?|start(?:tijd)?|eind(?:e|tijd)?|inloop|ontvangst|zaal open|deur(?:en)? open|nieuwe datum',
  ],
  ['reserve', 'reserve[- ]?dat(?:um|a)|reserve|uitwijkdatum'],
  [
    'deadline',
    'deadline|aanmelddeadline|sluitingsdatum|aanmelden (?:tot|voor|vóór)(?: en met)?|uiterste (?:aanmeld|inschrijf)?datum|inschrijfdeadline|inschrijfdatum|sluiting(?: van de)? inschrijving(?:en)?|(?:opgeven|inschrijven|opgave) (?:tot|voor|vóór)(?: en met)?|laatste dag om (?:je|u|zich) (?:op te geven|aan te melden|in te schrijven)',
  ],
  ['place', 'locatie(?: en adres)?|lokatie|plaats|plek|waar|zaal'],
  ['address', 'adres'],
  ['mode', 'vorm'],
  [
    'capacity',
    'capaciteit|plaatsen|plekken|maximum aantal (?:deelnemers|plaatsen|personen)|zaalcapaciteit|aantal (?:plaatsen|deelnemers|personen)|deelnemers|max(?:imum)?(?: aantal)?(?: deelnemers)?|maximaal aantal deelnemers|groepsgrootte',
  ],
  ['pe', '(?:aantal )?pe(?:[- ]?punt(?:en)?)?|(?:aantal )?punten|accreditatie'],
  [
    'price',
    'kosten|prijs|prijzen|kostprijs|tarief|tarieven|toegang(?:sprijs)?|entree(?:prijs)?|inkom(?:prijs)?|deelname(?:prijs|kosten)?|deelnemen|meedoen|inschrijfgeld|(?:eigen )?bijdrage',
  ],
  ['title', 'titel|naam'],
  ['theme', 'thema|onderwerp|motto'],
  ['audience', 'doelgroep|voor wie|publiek'],
  ['registration', 'aanmelding|aanmelden|inschrijving|inschrijven'],
  ['contact', 'contact(?:persoon|adres)?|aanspreekpunt'],
  ['organiser', 'organisatie|organisator(?:en)?'],
  ['programme', 'programma(?: aangepast)?|dagprogramma'],
  ['moved', '(?:oorspronkelijke|oude) datum'],
  ['kind', 'soort(?: bericht)?'],
  ['plan', 'go ?[/-]? ?no[- ]?go(?:[- ]?moment)?|beslismoment|herinnering|praktische mail|bedankje'],
]

/** One pattern for all labels, for use within others. */
export const LABEL_WORDS = LABELS.map(([, words]) => words).join('|')

const patterns = LABELS.map(([topic, words]) => [topic, new RegExp(`^(?:${words})$`, 'iu')] as const)

export const topicOfLabel = (label: string): Topic | null =>
  patterns.find(([, pattern]) => pattern.test(label))?.[0] ?? null

const POINTERS: [Topic, RegExp][] = [
  ['when', /^\/sessions(?:\/\d+(?:\/(?:date|start|end|dayPart))?)?$/],
  ['address', /^\/sessions\/\d+\/address$/],
  ['place', /^\/sessions\/\d+\/venue$/],
  ['mode', /^\/sessions\/\d+\/mode$/],
  ['reserve', /^\/reserveDates/],
  ['deadline', /^\/registration\/deadline$/],
  ['registration', /^\/registration/],
  ['capacity', /^\/capacity/],
  ['pe', /^\/pePoints/],
  ['price', /^\/prices/],
  ['title', /^\/title$/],
  ['theme', /^\/theme$/],
  ['audience', /^\/audience$/],
  ['kind', /^(?:\/kind|\/movedFrom.*|)$/],
  ['relation', /^\/relation$/],
  ['plan', /^\/plan/],
]

/** The topic of a question by its pointer within the event; null for what is no fact that we can fill. */
export const topicOfPointer = (pointer: string): Topic | null =>
  POINTERS.find(([, pattern]) => pattern.test(pointer))?.[0] ?? null
