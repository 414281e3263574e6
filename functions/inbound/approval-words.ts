/** What a stretch of a reply does to an approval: says yes by itself, or may stand beside one. */
export type Phrase = { says: 'yes' | 'aside'; pattern: RegExp }

/** One draft of several, as `approval` writes number, order and title: "§0", "§1 en §2". */
const PARTS = '§\\d(?: en §\\d)*'
const BOTH = 'alles|allemaal|alle(?: twee| drie| vier)?|beide|beiden|allebei|alle berichten|beide berichten'
const SHOWN =
  'mail|mails|mailing|bericht|voorstel|concept|geheel|boel|uitnodiging|aankondiging|preview|proef|proefmail'
const THING = `(?:het|t|dit|dat|deze)|(?:de|het|deze|dit|dat|die|uw|je|jullie) (?:hele )?(?:${SHOWN})`
/** What is approved: never "hij" or "ze", who may be somebody that agrees. */
const IT = `(?:${THING}|${BOTH}|${PARTS})`
/** What is sent. */
const SENDABLE = `(?:hem|hij|die|ze|zij|${THING}|${BOTH}|${PARTS})`
const NAMED = `(?:${BOTH}|${PARTS})`

const VERY =
  '(?:helemaal|hartstikke|geheel|volledig|volkomen|van harte|zeker|zo|allemaal|ook goed en|dus|dik|weer)'
const AGREED = '(?:akkoord|accoord|akoord|accord|goedgekeurd|fiat)'
const FINE = `(?:${AGREED}|goed|prima|in orde|oke|okee|okay|ok|oki|okidoki|perfect|top|uitstekend|helemaal top)`
const BY_ME =
  '(?:wat (?:mij|ons) betreft|voor (?:mij|ons)|van (?:mij|ons)|van (?:mijn|onze) kant|mijnerzijds|onzerzijds)'
const AFTER = `(?: (?:zo|dus|hoor|bevonden|${BY_ME}))*`
const SENDING = `(?:de |het )?(?:verzending|verzenden|versturen|uitsturen)(?: van (?:${THING}))?`
const YOU_MAY = '(?:mag|mogen|moogt|kunt|kan|kunnen)'
/** "maar" only as in "verstuur maar"; anywhere else it takes something back. */
const NOW =
  '(?: (?:maar|gerust|graag|gaarne|dan|dus|nu|zo|direct|meteen|gelijk|snel|gewoon|er|svp|aub|alsjeblieft|alstublieft|hoor|vandaag nog|nog vandaag|vandaag|zo snel mogelijk|zsm|z s m))*'
const OUT = '(?:de deur uit|de lucht in|de wereld in|naar buiten|op de post)'
const SENT = `(?:${OUT}|(?:worden )?(?:verstuurd|verzonden|uitgestuurd|rondgestuurd)(?: worden)?)`
const TO_SEND = '(?:versturen|verzenden|uitsturen|rondsturen)'
const ALLOWED = `(?: (?:er|zo|nu|dan|direct|meteen|gerust|maar|dus|${BY_ME}))*`

/** Members and organisers who write English. */
const english = [
  '(?:all|(?:it |this |that |everything |all )?(?:is|looks)(?: (?:all|very|really))*) (?:good|fine|great|perfect|ok|okay)(?: to (?:me|us|go|send))?',
  '(?:good|fine|ok|okay|ready) to (?:go|send)|approved',
  '(?:please |do )*(?:go ahead(?: (?:and|with) (?:send(?:ing)? it|sending))?|send (?:it|them)(?: out)?)(?: (?:please|now|out))*',
]

const yes = [
  `(?:${VERY} )*(?:gezien en |gelezen en )?${FINE}${AFTER}`,
  `(?:${VERY} )*${FINE} ${NAMED}${AFTER}`,
  `(?:${VERY} )*${FINE} (?:met|voor) (?:${IT}|${SENDING})`,
  `${AGREED} (?:tot|op) ${SENDING}`,
  `met ${IT} (?:${VERY} )*${AGREED}`,
  `${IT} (?:${VERY} )*${FINE}${AFTER}`,
  `(?:${IT} )?(?:is|zijn|lijkt (?:mij|me|ons)|vind ik)(?: ${BY_ME})?(?: ${VERY})* ${FINE}${AFTER}`,
  `(?:${BY_ME}|zo) (?:is|zijn) ${IT}(?: ${VERY})* ${FINE}${AFTER}`,
  `(?:hier |daar )?(?:ik ga|wij gaan|we gaan|ik ben|wij zijn|we zijn|ga|ben)(?: (?:er|hier|hiermee|ermee|${VERY}))* (?:mee )?akkoord(?: mee)?(?: met (?:${IT}|${SENDING}))?`,
  `(?:hiermee|daarmee|hierbij|zo|hier|daar|met ${IT}) (?:ga|gaan|ben|zijn) (?:ik|wij|we)(?: ${VERY})* (?:mee )?akkoord`,
  `(?:ik ben het |wij zijn het |we zijn het )?(?:er )?(?:(?:helemaal|geheel|volledig) )?(?:mee )?eens(?: met ${IT})?`,
  `(?:${IT} )?ziet er (?:(?:zo|nu|helemaal|heel|hartstikke) )*(?:goed|prima|mooi|perfect|top|keurig|netjes|uitstekend|prachtig) uit`,
  `(?:hierbij |bij deze |bij dezen )?(?:mijn |ons |onze )?(?:fiat|zegen|akkoord|accoord|goedkeuring)`,
  `(?:${FINE}|klaar) om te (?:versturen|verzenden)`,
  `(?:mijn|ons|onze) (?:akkoord|accoord|fiat|zegen|goedkeuring|toestemming) (?:heb je|hebt u|heeft u|hebben jullie)`,
  `(?:ik keur|wij keuren|we keuren) ${IT} (?:hierbij |bij deze )?goed`,
  `(?:ik vind|wij vinden|we vinden) ${IT}(?: ${VERY})* ${FINE}${AFTER}`,
  `groen licht(?: ${BY_ME})?`,
  `(?:je|u|jullie) (?:hebt|heeft|hebben|krijgt|krijgen) (?:hierbij )?(?:van (?:mij|ons) )?(?:(?:mijn|ons|onze) )?(?:akkoord|accoord|fiat|zegen|goedkeuring|toestemming|groen licht)`,
  `(?:(?:hierbij|bij deze|bij dezen) )(?:verleen|geef|verlenen|geven|verklaar|verklaren) (?:ik|wij|we) (?:u |je |jullie |mij |ons )?(?:graag )?(?:(?:mijn|ons|onze) )?(?:akkoord|accoord|fiat|goedkeuring|toestemming)(?: (?:voor|tot|aan|op|met) (?:${SENDING}|${IT}))?`,
  `(?:verstuur|verstuurd|verzend|stuur)(?: ${SENDABLE})?${NOW}(?: (?:door|uit|rond|${OUT}))?`,
  `(?:(?:graag|gaarne|nu|direct|meteen) )*(?:${SENDABLE} )?(?:nu |direct |meteen )?${TO_SEND}${NOW}`,
  `${SENDABLE} ${YOU_MAY}(?: (?:${BOTH}))?${ALLOWED} ${SENT}`,
  `${YOU_MAY}${ALLOWED} ${SENT}`,
  `(?:${BY_ME}|zo|hiermee) ${YOU_MAY} ${SENDABLE}${ALLOWED} ${SENT}`,
  `(?:${BY_ME}|zo|hiermee) ${YOU_MAY} (?:je|u|jullie) (?:${SENDABLE} )?(?:nu |zo |gerust )*${TO_SEND}`,
  `(?:je|jij|u|ge|gij|jullie) ${YOU_MAY}(?: ${SENDABLE})?${NOW} ${TO_SEND}`,
  `(?:ga|gaat)(?: (?:maar|gerust|vooral))* (?:je|uw|jullie|u) gang(?: maar)?`,
  `doe(?: het| dit| dat)?(?: maar| gerust)*`,
  `(?:je|u|jullie) ${YOU_MAY} tot ${SENDING} overgaan`,
  'gaan met die banaan|zet (?:het |hem |dit )?maar door|doorzetten maar|voor akkoord|(?:oke |prima )?de (?:lucht|wereld|deur) (?:in|uit) ermee|lgtm',
  ...english,
]

const THANKED =
  '(?:(?:de|het|je|jouw|uw|jullie|al|alle|dit|deze) )*(?:(?:snelle|goede|mooie|vele|prettige|vlotte|fijne|duidelijke|nette) )*(?:moeite|werk|hulp|reactie|inzet|bericht|mail|voorstel|uitnodiging|toezending|toezenden|toesturen|sturen|maken|opstellen|voorbereiding|voorbereiden|samenwerking|goede zorgen|zorgen|regelen|service|aandacht|concept)'
const FAULT =
  '(?:opmerkingen|opmerking|aanmerkingen|aanmerking|op en aanmerkingen|op of aanmerkingen|correcties|wijzigingen|aanpassingen|aanvullingen|verbeteringen|fouten|bezwaar|bezwaren)'

const asides = [
  BOTH,
  '(?:ook )?namens (?:het|de) (?:bestuur|commissie|werkgroep|redactie|organisatie|afdeling|kring)',
  `(?:graag |gaarne )?${TO_SEND}${NOW} (?:naar|aan) de leden`,
  '(?:goed|prima|mooi|uitstekend|duidelijk|net|prachtig) (?:voorstel|bericht|stuk|concept|initiatief)',
  'ja|jazeker|jawel|yes|jo|zeker|uiteraard|natuurlijk|graag|gaarne|hoor|dus|zo|nu|svp|aub|alsjeblieft|alstublieft|hierbij|bij deze|en|super|prachtig|geweldig|schitterend|fantastisch|keurig|mooi|mooi zo|fijn|helder|duidelijk|netjes|gezien|gelezen|complimenten|mijn complimenten|chapeau|yep|jep|check|met dank',
  BY_ME,
  `(?:(?:alles|het|dit|dat|t|zo) )?klopt(?: (?:helemaal|allemaal|alles|precies|zo|als een bus|wel|hoor|het|dit|dat))*`,
  `(?:(?:ik heb|heb|wij hebben|we hebben|er zijn) )?(?:verder )?geen (?:(?:enkele|verdere|andere) )*${FAULT}(?: (?:meer|gezien|gevonden|hoor|${BY_ME}))*`,
  `(?:(?:ik heb|heb|wij hebben|we hebben) )?(?:er )?(?:verder )?(?:niets|niks)(?: meer)? (?:te (?:verbeteren|wijzigen|veranderen|corrigeren)|(?:aan )?toe te voegen|(?:er )?op aan te merken|op te merken|aan te (?:merken|veranderen|passen)|(?:meer )?aan doen)`,
  // Out or away may also mean: leave it out. Only beside a yes, and never of one draft.
  `(?:gooi|stuur|doe|knal|mik)(?: (?:hem|het|m|ze|dit|deze|die))?(?: (?:er|maar|gerust|dan|nu|zo))* (?:uit|eruit)`,
  `(?:hij|het|dit|deze|die|ze) ${YOU_MAY}${ALLOWED} (?:weg|eruit|uit|naar de leden)`,
  // Who is to hear of it may still be asked.
  `(?:verstuur|verzend|stuur|mail)(?: (?:hem|het|ze|dit|deze|die))?${NOW}(?: (?:door|uit|rond))? (?:naar|aan) de leden`,
  `(?:(?:alvast|nogmaals|heel|erg|veel|hartelijk|hartelijke|zeer|ontzettend|vriendelijk|super|mijn|onze) )*(?:dank|bedankt|dankjewel|dankuwel|merci|thanks|thx)(?: (?:je|u|jullie))?(?: wel)?(?: alvast)?(?: hoor)?(?: voor ${THANKED})?`,
  `(?:(?:wat|heel|erg|zeer|super|echt) )*(?:mooi|fijn|snel|knap|goed|prima|netjes|keurig|prachtig|geweldig|schitterend|fantastisch|leuk|handig|puik|top)(?: (?:werk|gedaan|geworden|geregeld|gemaakt|opgesteld|verwoord|geschreven))`,
  `(?:nog )?(?:een )?(?:fijne|fijn|prettige|prettig|goede|goed|mooie|mooi|zonnige) (?:dag|avond|middag|week|weekend|werkdag|vakantie|dagen)(?: (?:verder|nog|gewenst|toegewenst))*`,
  // Of the service itself, never of what the mail says.
  '(?:(?:heel|erg|wat|super|echt|zo) )*(?:fijn|leuk|mooi|handig|knap|prettig|goed|top) dat (?:het|dit|dat) (?:zo|allemaal|tegenwoordig|nu) (?:(?:snel|goed|makkelijk|vlot|eenvoudig|handig|automatisch) )*(?:werkt|gaat|kan)',
  'wat (?:gaat|werkt) (?:dit|dat|het) (?:toch )?(?:snel|handig|makkelijk|vlot|goed|mooi)(?: zeg)?|wat is (?:dit|dat) (?:toch )?(?:handig|makkelijk|mooi|snel)(?: zeg)?|wat een (?:uitvinding|uitkomst|verademing|gemak|service|snelheid|mooie service|handig systeem)(?: (?:is dit|is dat|zeg|dit|dat))?',
  '(?:dit|dat) scheelt (?:me|mij|ons|echt|toch) (?:(?:weer|een|hoop|heel|wat|veel|zo|uren) )*(?:werk|tijd|gedoe|typewerk)|(?:mijn |onze )?complimenten voor (?:de|het|jullie|je) (?:(?:snelle|mooie|goede|prettige|fijne) )*(?:service|werk|hulp|systeem|dienst)|(?:gecontroleerd|nagekeken|doorgelezen|doorgenomen|bekeken)(?: en)?|alles (?:gecontroleerd|nagekeken|doorgelezen|doorgenomen|bekeken)(?: en)?',
  // Why then, beside a moment.
  '(?:want )?dan (?:zit|zitten|is|zijn|leest|lezen|ziet|zien|kijkt|kijken|heeft|hebben) (?:iedereen|men|ze|de leden|de meesten|de mensen) (?:(?:het|hem|weer|er|nog|vast|meteen|ook|achter|bij|in|op|aan|zijn|haar|hun|de|mail|mails|mailbox|laptop|bureau|werk|kantoor|thuis|terug|wakker|rust|tijd|computer|scherm)(?: |$))+',
  '(?:please|thank you|thanks a lot|many thanks|great|sorry)(?: (?:voor|for) (?:mijn|my) (?:nederlands|dutch|late reactie|late reply))?|(?:mijn|my) (?:nederlands|dutch) is (?:nog |still )?(?:(?:niet|not)(?: (?:zo|so|heel|very|best))? (?:goed|good|perfect)|in de maak|slecht|bad)',
  'succes(?: ermee| verder)?|tot (?:dan|ziens|snel|gauw|straks|later|morgen|volgende week)|groet|groeten|groetjes|hoi|hallo|dag',
]

const phrase =
  (says: Phrase['says']) =>
  (source: string): Phrase => ({ says, pattern: new RegExp(`^(?:${source})$`) })

/** Every word that stands in a phrase; most replies hold another and need no further look. */
export const vocabulary: ReadonlySet<string> = new Set([...yes, ...asides].join(' ').match(/[a-z]+/g))

/** Together the whole language of an approval: whatever none of these holds is no approval. */
export const phrases: readonly Phrase[] = [...yes.map(phrase('yes')), ...asides.map(phrase('aside'))]
