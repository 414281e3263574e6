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

const LABELS: [Topic, string][] = [
  [
    'when',
    'datum(?: en tijd(?:en)?)?|dag|wanneer|tijd(?:en|stip)?|aanvang(?:stijd)?|begin(?:tijd)?|start(?:tijd)?|eind(?:e|tijd)?|inloop|ontvangst|nieuwe datum',
  ],
  ['reserve', 'reserve[- ]?dat(?:um|a)|uitwijkdatum'],
  [
    'deadline',
    'deadline|aanmelddeadline|sluitingsdatum|aanmelden (?:tot|voor|vóór)(?: en met)?|uiterste aanmelddatum',
  ],
  ['place', 'locatie(?: en adres)?|lokatie|plaats|plek|waar|zaal'],
  ['address', 'adres'],
  ['mode', 'vorm'],
  [
    'capacity',
    'capaciteit|plaatsen|aantal (?:plaatsen|deelnemers|personen)|deelnemers|max(?:imum)?(?: aantal)?(?: deelnemers)?|maximaal aantal deelnemers|groepsgrootte',
  ],
  ['pe', 'pe(?:[- ]?punt(?:en)?)?|punten'],
  ['price', 'kosten|prijs|prijzen|tarief|tarieven|toegang|entree|deelname|bijdrage'],
  ['title', 'titel|naam'],
  ['theme', 'thema|onderwerp|motto'],
  ['audience', 'doelgroep|voor wie|publiek'],
  ['registration', 'aanmelding|aanmelden|inschrijving|inschrijven|contact|contactpersoon'],
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
