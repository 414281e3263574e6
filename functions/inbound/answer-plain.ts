/** The words of a clause in one form each, without what says nothing beside an answer. */
export const plain = (clause: string): string =>
  steps
    .reduce((words, [pattern, plainWord]) => words.replace(pattern, plainWord), ` ${clause} `)
    .split(/\s+/)
    .map((each) => forms.get(each) ?? each)
    .filter(Boolean)
    .join(' ')

const word = (text: string): RegExp => new RegExp(`(?<=\\s)(?:${text})(?=\\s)`, 'g')

const KIND =
  '(?:studie|voorjaars|najaars|zomer|winter|lente|herfst|leden|netwerk|thema|kennis|werk|jaar|inspiratie|ontmoetings|scholings|team|trainings?|cursus)'
const GATHERING =
  'dag|bijeenkomst|cursus|training|workshop|webinar|lezing|symposium|congres|conferentie|evenement|event|reeks|serie|cyclus|traject|sessie|activiteit|masterclass|seminar|leergang|ontmoeting|programma'
const EVENT = `(?:${KIND}?(?:${GATHERING})|${KIND}(?:middag|avond|ochtend))(?: (?:in|te) (?!de |het |een )[a-z]+)?`
const PART = 'middag|avond|ochtend|morgen'

const steps: readonly [RegExp, string][] = [
  [/=/g, ' '],
  [word('i\\.v\\.m\\.?|in verband met'), 'ivm'],
  [
    word(
      'tot (?:mijn|onze) (?:grote |oprechte )?(?:spijt|verdriet|leedwezen)|met (?:grote |veel )?spijt|met pijn in het hart|jammer genoeg|spijtig genoeg|spijtig|jammer|helaas|sorry|excuses|excuus',
    ),
    '#sorry',
  ],
  // "Ik ben er niet de hele dag" is no no.
  [word(`(?:de|deze|die|dit|het) (?:ge)?hele (?:dag|week|${PART})|van begin tot eind`), '#whole'],
  [
    word(
      `(?:voor|naar|op|bij|aan|van|in) (?:(?:de|het|deze|dit|die|dat|uw|jullie|je) (?:gehele |volledige |complete |leuke |mooie )?${EVENT}|(?:deze|die|uw|jullie) (?:${PART}))`,
    ),
    '',
  ],
  [
    word(
      `(?:deze|dit|die) (?:dag|week|editie|keer|ronde|jaar|najaar|voorjaar|maal|${PART})|de dag|ditmaal|zoals (?:altijd|ieder jaar|elk jaar|gewoonlijk)`,
    ),
    '',
  ],
  [
    word(
      '(?:heel |zeer |erg )?(?:graag|gaarne)|met (?:(?:zeer |heel )?veel |groot |alle )?(?:plezier|genoegen|vreugde|liefde)|ijs en weder dienende?|deo volente|bij leven en welzijn|aan tafel|van harte|zeker weten|hoe dan ook|een keertje|zonder meer|bij nader inzien|bij dezen?|als (?:deelnemer|aanwezige|toehoorder|gast)',
    ),
    '',
  ],
  [
    word(
      '(?:(?:ik|hierbij|hiermee|bij dezen?|even|graag) )*(?:laat|wil|wilde|bericht|bevestig|geef|meld|deel)(?: (?:ik|u|je|jullie|even|hierbij|graag|bij dezen?))*(?: (?:laten weten|weten|berichten|melden|doorgeven|door|bevestigen|mee|mede))? dat',
    ),
    '',
  ],
  [
    word(
      '(?:ik )?(?:vrees|ben bang) dat|(?:het )?spijt (?:me|mij|ons)(?: zeer)?(?: maar| dat)?|#sorry dat|(?:wat )?#sorry dat',
    ),
    '#sorry',
  ],
  [word('heb besloten(?: om)?'), 'wil'],
  [word('(?:het is|is het) mij een (?:groot |waar )?(?:genoegen|eer)(?: om)?'), 'ik wil'],
  [word('liever niet'), 'niet'],
  [word('mijn naam|voor (?:mij|me|ons)'), 'mij'],
  // "Ik woon de bijeenkomst bij"; its own day has been taken out of it.
  [
    word(`(?:de|deze|dit|het|uw|jullie) ${EVENT}(?: van| op)?(?=(?: +[a-z]+){0,5} +bij(?:\\s|wo| te wo))`),
    '',
  ],
  [word('onmogelijk'), 'niet mogelijk'],
  [word('bij te wonen'), 'bijwoon'],
  [word('mee te doen'), 'meedoe'],
  [word('in te trekken'), 'intrek'],
]

/** One form, and what else is written for it; the first row says nothing. */
const rows: readonly (readonly [string, string])[] = [
  [
    '',
    'uiteraard natuurlijk zeker absoluut beslist sowieso gewoon gezellig weer ook toch wel alsnog dus dan even eens maar nu alvast hierbij hiermee hoor hoi echt he eindelijk vast alweer en',
  ],
  ['ik', 'wij we ikzelf'],
  ['mij', 'me ons mezelf mijzelf onszelf ondergetekende'],
  ['mijn', 'onze'],
  ['intrek', 'intrekken'],
  ['annuleer', 'annuleren'],
  ['zet', 'zetten'],
  ['verontschuldig', 'verontschuldigen'],
  ['u', 'je jij jullie jou'],
  ['kom', 'komen komt'],
  ['ben', 'zijn'],
  ['kan', 'kunnen kunt kun'],
  ['zal', 'zullen zult'],
  ['wil', 'willen wilt wens wenst'],
  ['moet', 'moeten dien'],
  ['ga', 'gaan'],
  ['mag', 'mogen moogt'],
  ['zou', 'zouden zoudt'],
  ['laat', 'laten'],
  ['word', 'worden wordt'],
  ['schrap', 'schrappen schrapt'],
  ['noteer', 'noteren genoteerd noteert'],
  ['registreer', 'registreren geregistreerd'],
  ['excuseer', 'excuseren geexcuseerd'],
  ['doorhaal', 'doorhalen'],
  ['reken', 'rekenen'],
  ['uitkom', 'uitkomen'],
  ['bijwoon', 'bijwonen'],
  ['meedoe', 'meedoen'],
  ['deelneem', 'deelnemen'],
  ['aanschuif', 'aanschuiven'],
  ['langskom', 'langskomen'],
  ['teleurstel', 'teleurstellen'],
  ['zie', 'zien'],
  ['bedank', 'bedanken'],
  ['blijf', 'blijven'],
  ['neem', 'nemen'],
  ['zit', 'zitten'],
  ['geraak', 'geraken'],
  ['raak', 'raken'],
  ['haal', 'halen'],
]
const forms = new Map(
  rows.flatMap(([form, others]) => others.split(' ').map((other) => [other, form] as const)),
)
