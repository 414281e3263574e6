import { compact } from '../compact'
import type { Cued } from './cues'
import { framed } from './frames'
import { type Topic, topicOfLabel } from './topics'

/** Whole sentences that speak of one topic without its label; `value` is what carries the fact. */
const SAYINGS: [Topic, RegExp][] = [
  [
    'when',
    /^(?<value>.*\b(?:later|eerder|vroeger|naar achteren|naar voren)(?: (?:beginnen|eindigen|zijn|worden))?|.*\bschui(?:ft|ven) .* op|(?:een )?(?:half ?uur|kwartier|uur)(?:tje)? (?:eerder|vooraf|van ?te ?voren|ervoor) .*\b(?:open|inloop|koffie|ontvangst))$/iu,
  ],
  [
    'moved',
    /^(?:hij|het|deze|die|de \p{L}+) (?:is|was|wordt) (?:verzet|verplaatst|verschoven|uitgesteld) van(?:af)? (?<value>(?!.*\bnaar\b).*\d.*)$/iu,
  ],
  ['moved', /^(?:de )?(?:oorspronkelijke|oude|eerdere) datum (?:is|was) (?<value>.*\d.*)$/iu],
  [
    'cancel',
    /^(?:(?:het|dit|de (?:hele )?(?:dag|bijeenkomst|avond|middag|activiteit)|alles) )?(?:gaat (?:(?:helaas|helemaal|toch|dus|echt) )*niet (?:meer )?door|is (?:(?:helaas|toch|dus|helemaal) )*(?:afgelast|geannuleerd|gecanceld|afgeblazen)|(?:wordt|vervalt|komt te vervallen)(?: (?:helaas|helemaal|toch|dus|geheel|afgelast|geannuleerd))*)$/iu,
  ],
  [
    'reserve',
    /^(?:(?:die|de|onze|het) )?(?:reserve|uitwijk)[- ]?dat(?:um|a) (?<value>(?:mag|kan|moet) (?:eruit|weg|vervallen)|schrappen|weghalen|weglaten|verwijderen|hebben we niet|is er niet)$/iu,
  ],
  [
    'reserve',
    /^(?:schrap|verwijder|haal|laat) (?:de |die )?(?<value>reservedatum)(?: (?:maar|weg|eruit))*$/iu,
  ],
  [
    'reserve',
    /^(?:de |die )?(?<value>\d.* (?:schrappen|vervalt(?: als reservedatum)?|mag eruit|mag weg))$/iu,
  ],
  [
    'plan',
    /^(?=.*\d)(?=.*(?:aanmeld|inschrijv|opgeven|opgave))(?!.*\b(?:tot|uiterlijk|sluit|sluiten|dicht|voor|vóór)\b)(?<value>.*\b(?:open|opent|openen|opengaan|start|starten|begint|beginnen|vanaf)\b.*)$/iu,
  ],
  ['plan', /^(?=.*\d)(?<value>(?:(?:stuur|verstuur|zet) )?.*\bherinner(?:ing|en|t)?\b.*)$/iu],
  [
    'plan',
    /^(?<value>(?:stuur|verstuur|doe) (?:maar )?geen (?:herinnering|reminder))(?: (?:meer|sturen))?$/iu,
  ],
  [
    'deadline',
    /^(?=.*(?:aanmeld|aan te melden|meld|inschrij|in te schrijven|opgeven|op te geven|geven|opgave|deadline|termijn|laatste dag|uiterste))(?=.*\b(?:tot|uiterlijk|sluit|sluiten|sluiting|dicht|voor|vóór|t\/m|deadline|termijn|laatste dag|uiterste|van tevoren|vooraf)\b)(?<value>.*(?:\d|van ?tevoren|vooraf).*)$/iu,
  ],
  [
    'deadline',
    /^(?:voor (?:deze|dit|de|het) \p{L}+ )?(?:er )?(?:geldt|is|komt|hanteren we|hebben we) (?:er )?(?<value>geen) (?:deadline|(?:aanmeld|sluitings|inschrijf)(?:datum|termijn|deadline)|uiterste (?:aanmeld|inschrijf)?datum)$/iu,
  ],
  [
    'deadline',
    /^(?<value>(?:haal|schrap|verwijder) (?:(?:de|die|deze) )?(?:deadline|(?:aanmeld|sluitings|inschrijf)(?:datum|deadline))(?: (?:maar|weg|eraf|eruit))*)$/iu,
  ],
  [
    'deadline',
    /^(?:(?:de|die|deze) )?(?:deadline|(?:aanmeld|sluitings|inschrijf)(?:datum|deadline)) (?<value>(?:(?:kan|mag|moet) )?(?:vervallen|vervalt|weg|eraf|eruit)|schrappen|weghalen|weglaten|verwijderen)$/iu,
  ],
  ['deadline', /^(?<value>sluit(?:en|ing)? (?:op )?.*\d.*)$/iu],
  [
    'capacity',
    /^(?<value>.*(?:plaats|plek|ruimte|mensen|personen|pers\b|deelnemers|\bman\b|\bmax|stoelen|capaciteit|houden (?:we|wij) op|groep|\bmee\b|onbeperkt).*)$/iu,
  ],
  ['pe', /^(?<value>.*(?:\bpe\b|punt|accredit).*)$/iu],
  [
    'price',
    /^(?<value>.*(?:€|\beuro?\b|gratis|kosteloos|tientje|geen kosten|kost niets|kost niks|vrije? (?:toegang|entree)|(?:toegang|entree) is vrij).*)$/iu,
  ],
  [
    'registration',
    /^(?<value>er hoeft niet (?:te worden )?aangemeld(?: te worden)?|(?:men|je|u) hoeft zich niet aan te melden|aanmelden hoeft niet)$/iu,
  ],
  [
    'title',
    /^(?:noem (?:het|hem|deze|dit|de (?:dag|bijeenkomst|avond|middag))|(?:we|wij) noemen (?:het|hem|deze|dit|de (?:dag|bijeenkomst|avond|middag))|(?:het|hij|deze|dit|de (?:dag|bijeenkomst|avond|middag)) (?:heet|gaat heten|moet heten)|heet)(?: (?:liever|dan|maar|voortaan|graag|nu|toch|dus|voluit|eigenlijk|gewoon))*\s*:?\s*(?<value>["“„‘'«\p{Lu}].+)$/iu,
  ],
  ['address', /^(?<value>\p{L}[\p{L} .’'-]{2,40} \d{1,4} ?[a-z]?(?:,? \p{L}[\p{L} -]+)?)$/iu],
  [
    'address',
    /^(?:het )?(?:huis)?nummer (?:is|moet|wordt) (?<value>\d{1,4} ?[a-z]?)(?:,? (?:en )?niet \d+ ?[a-z]?)?(?: zijn| worden)?$/iu,
  ],
  [
    'address',
    /^(?:het )?adres (?:(?:daarvan|hiervan|ervan|daar|van \p{L}.{2,40}?) )?(?:is|wordt|moet) (?<value>.*\d.*?)(?: zijn| worden)?$/iu,
  ],
  [
    'contact',
    /^(?:(?:voor )?(?:vragen|informatie|info|inlichtingen)|die|daarvoor|daarmee)\W{0,3}(?:(?:kun|kunt|kan|kunnen|mag|mogen|moeten|gaan|zijn)\s)?(?:(?:de leden|leden|mensen|men|u|je|ze|zij|terecht|te stellen) )*(?:naar|bij|aan|via|met) (?<value>(?:.*@.*|.*\d{7,}.*|\p{Lu}.+|.*(?:\d[\d ()-]{8,}).*))$/iu,
  ],
  [
    'contact',
    /^(?:dient|dien|komt|moet|is|wordt)? ?als (?:contact(?:persoon)?|aanspreekpunt) (?:(?:dient|komt|geldt|is|wordt|fungeert) )?(?<value>(?:mevrouw|de heer|mw\.?|dhr\.?|\p{Lu}).+?)(?: (?:te )?(?:worden )?(?:vermeld(?:en)?|genoemd|opgenomen|noemen|opnemen|op))*(?<more> \([^()]+\))?$/iu,
  ],
  ['contact', /^(?:bij|via) (?<value>[\p{L}\d._-]+@\S+)$/iu],
  ['organiser', /^(?:de )?organisatie (?:is|ligt|berust)(?: in handen van| bij) (?<value>.+)$/iu],
  ['organiser', /^(?:het|de dag|de bijeenkomst)? ?(?:wordt )?(?:mede )?georganiseerd door (?<value>.+)$/iu],
  [
    'organiser',
    /^(?<value>(?:de )?(?:\p{L}+ ){1,5}organiseert (?:ook )?mee|(?:de )?(?:\p{L}+ ){1,5}is mede-?organisator)$/iu,
  ],
  [
    'audience',
    /^(?<value>(?:het is |dit is |de \p{L}+ is )?niet (?:alleen|enkel|uitsluitend) voor .+ maar ook voor .+)$/iu,
  ],
  [
    'audience',
    /^(?<value>ook (?:\p{L}+(?: \p{L}+)?) (?:zijn|mogen) (?:welkom|komen|meedoen)|\p{L}+ (?:zijn|mogen) ook (?:welkom|komen|meedoen)|(?:partners|relaties|introducés|introducees|niet-leden|studenten|donateurs|aspirant-leden) zijn (?:van harte )?welkom)$/iu,
  ],
  [
    'programme',
    /^(?<value>\p{L}[^\d]{1,40} om \d{1,2}[.:u]\d{2}(?: ?(?:uur|u))? (?:toevoegen|opnemen|erbij))$/iu,
  ],
  [
    'programme',
    /^(?<value>(?:voeg |zet |toevoegen|extra|nog |nieuw |aan het programma|in het programma|programmaonderdeel).*\d{1,2}[.:u]\d{2}.*)$/iu,
  ],
  [
    'programme',
    /^(?<value>(?:om )?\d{1,2}[.:u]\d{2}.*\b(?:toevoegen|opnemen|erbij|in het programma|aan het programma))$/iu,
  ],
  [
    'programme',
    /^(?<value>(?:het )?programma (?:begint|start|vangt aan|eindigt|is afgelopen|loopt).*\d.*|\d{1,2}[.:u]\d{2}(?: ?(?:uur|u))? programma)$/iu,
  ],
]

const NAMED_PLACE = '(?:(?:de |het |een )?[\'’‘"“]?\\p{Lu}|\\d{4} ?[A-Z]{2}|zaal |kantoor,|op kantoor,)'
const PLACES: RegExp[] = [
  new RegExp(
    `^(?:we|wij|het|hij|dit|die|de (?:dag|bijeenkomst|avond|middag))?\\s?(?:wijken? uit|gaan?|verhui(?:st|zen)|verschuif[t]?|verschuiven|verplaats(?:en|t)?|houden|doen|is|wordt|zitten|komen|vind(?:t|en)|zijn|kan|kunnen)?(?: (?:we|wij|het|hem|deze|dit|die|dag|nu|toch|gewoon|maar|dan|weer|met|ze|allen|plaats|gehouden|terecht|verplaatst|verhuisd|door|bijeen|samen))* (?:in|bij|te|naar|op) (?<value>${NAMED_PLACE}.+?)(?: (?:plaats|gehouden|terecht|uit))?$`,
    'u',
  ),
  /^(?<value>zaal \p{Lu}[\p{L}\d]*(?: (?:in|van) (?:hetzelfde gebouw|dezelfde locatie|hetzelfde pand|de?zelfde plek))?)$/u,
]

const sayings = SAYINGS.map(([topic, pattern]) => [topic, compact(pattern)] as const)
const placed = PLACES.map(compact)

/** What else a clause may speak of, likeliest first; each is tried until a reader takes it. */
export const readSayings = (text: string): Cued[][] => {
  const said = sayings.flatMap(([topic, pattern]): Cued[] => {
    const found = pattern.exec(text)
    const groups = found?.groups
    if (!found) return []
    const value = `${groups?.['value'] ?? text}${groups?.['more'] ?? ''}`
    return NAMES.has(topic) && !IS_NAME.test(value) ? [] : [{ topic, value, direct: false }]
  })
  const lower = text.charAt(0).toLowerCase() + text.slice(1)
  const places = placed.flatMap((pattern): Cued[] => {
    const value = pattern.exec(lower)?.groups?.['value']
    return value ? [{ topic: 'place', value, direct: false }] : []
  })
  const labelled = framed(text).flatMap(({ label, value }): Cued[] => {
    const topic = topicOfLabel(label.toLowerCase())
    const named = topic !== null && NAMES.has(topic) && !IS_NAME.test(value)
    return topic && !named ? [{ topic, value: spoken(topic, label, value), direct: true }] : []
  })
  return [...labelled, ...said, ...places].map((one) => [one])
}

const NAMES = new Set<Topic>(['place', 'address', 'title', 'theme', 'contact', 'organiser'])
/** A name has a capital at its head; a group and an address for mail need none. */
const IS_NAME =
  /^(?:(?:in|bij|op|te|aan|de|het|een|onze|mevrouw|mw\.?|dhr\.?) )*(?:["“„‘'’]?\p{Lu}|\d|zaal \p{Lu}|kantoor,|(?:commissie|werkgroep|afdeling|kring|\p{L}*bestuur|(?:\p{L}+ ){1,5}organiseert|(?:\p{L}+ ){1,5}is mede)|[\p{L}\d._-]+@)/u

/** The label of a time, of a deadline or of a moment of the plan is part of what is said. */
const spoken = (topic: Topic, label: string, value: string): string =>
  topic === 'when' || topic === 'plan' || (/^zaal$/iu.test(label) && !IS_HOUSE.test(value))
    ? `${label} ${value}`
    : value

/** "De zaal is gewijzigd: Het Trefpunt" is a house; "de zaal is gewijzigd: Noord" is a hall of one. */
const IS_HOUSE = /^(?:[Dd]e|[Hh]et|'t) \p{Lu}|,.*\d/u
