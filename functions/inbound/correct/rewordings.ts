import { compact } from '../compact'

const MOVING = 'verplaatsen|verzetten|verschuiven|uitstellen'
const IT = '(?:het|hem|deze|dit|(?:de|onze|die) \\p{L}+)'
const MAXIMUM =
  '(?:maximum|max|maximum ?aantal|maximale aantal|limiet|aantal plaatsen)(?: (?:aantal |van het aantal )?(?:deelnemers|plaatsen|plekken|personen|aanmeldingen))?'
const FORMS: [RegExp, string][] = [
  [
    new RegExp(
      `^(?:helaas )?(?:(?:we|wij) (?:moeten|gaan|willen|zullen)|(?:moeten|gaan|zullen) (?:we|wij))(?: (?:helaas|toch|dus|nu))* ${IT} (?:(?:helaas|toch|dus|nu) )*(?:${MOVING}) (?=naar .*\\d)`,
      'iu',
    ),
    'het is ',
  ],
  [
    new RegExp(
      `^(?:helaas )?(?:(?:we|wij) (?:moeten|gaan|willen|zullen)|(?:moeten|gaan|zullen) (?:we|wij))(?: (?:helaas|toch|dus|nu))* ${IT} (?:(?:helaas|toch|dus|nu) )*(naar .*\\d.*?) (?:${MOVING})$`,
      'iu',
    ),
    'het is $1',
  ],
  [
    new RegExp(
      `^(?:(?:kan|mag|kun je|kunt u|wil je|wilt u) )?(?:(?:verhoog|verlaag|breng|zet) )?(?:het |ons |dit |de )?${MAXIMUM}(?: (?:mag|kan|moet|gaat|wordt|nu|ook|wel|graag|maar|dus|toch|worden|omhoog|omlaag|verhoogd|verlaagd|van \\d+))* (?:naar|tot|op) (\\d{1,4})(?: (?:deelnemers|personen|plaatsen|plekken|mensen|man))?(?: (?:worden|verhoogd|verlaagd|verhogen|verlagen|gezet|zetten|gebracht|gaan|graag))*[?.!]*$`,
      'iu',
    ),
    'maximum: $1',
  ],
  [
    /^er (?:mogen|kunnen|passen) er (?:(?:nu|ook|toch|wel) )*(\d{1,4}) (?:komen|mee|meedoen|in|bij)$/iu,
    'maximum: $1',
  ],
  [
    /^(?:mocht|als|indien|wanneer|bij) (?:het|dat|dit|die dag|regen|slecht weer|(?:de|deze) \p{L}+)(?: (?:op )?\d{1,2} \p{L}+| dan| toch| onverhoopt| helaas| er)*(?: niet (?:kunnen|kan|lukken|lukt|doorgaan|doorgaat|door kan gaan|door kunnen gaan|haalbaar is|haalbaar zijn))?,? (?:dan )?is (.*\d.*?) (?:de|onze|het|als) (?:reserve|uitwijk)-?(?:datum|dag)$/iu,
    'reservedatum: $1',
  ],
  [
    /^(?:(?:we|wij) )?(?:houden|hebben|nemen) (?:we |wij )?(.*\d.*?) (?:achter de hand|als (?:reserve|uitwijk)-?(?:datum|dag)(?: (?:aan|achter de hand))?)$/iu,
    'reservedatum: $1',
  ],
  [
    /^(?:de |onze )?(?:aanmeld|inschrijf|sluitings)?(?:deadline|datum|termijn) (?:voor (?:het )?(?:aanmelden|inschrijven) )?(?:schuift|gaat|mag|kan|verschuift|wordt)(?: (?:nu|ook|wel|dus|verzet|verschoven|verlengd|opgerekt))* (?:op )?(?:naar|tot|tot en met) (?=\d)/iu,
    'deadline: ',
  ],
  [
    /^(?:we|wij) hebben (?:(?:nu|toch) )?een (?:andere|nieuwe) (?:zaal|locatie|plek|plaats|ruimte)\s?:? /iu,
    'locatie: ',
  ],
  [/^(?:we|wij) (?:rekenen|vragen) (?=\d)/iu, 'prijs: '],
  [
    /^(?:(?:we|wij) maken (?:het|de toegang|deelname)|(?:de )?(?:toegang|deelname|entree|het)) (gratis|kosteloos)(?: maken)?$/iu,
    'prijs: $1',
  ],
  [/^(?:maak|doe) er (?:maar |dan )?(€ ?[\d,.-]+|\d[\d,]* euro) van$/iu, 'prijs: $1'],
  [
    /^(?:we|wij) hebben (?:de |het )(prijs|tarief|bijdrage|maximum|deadline|sluitingsdatum|aanvang|begintijd|eindtijd) (?:(?:nu|toch|dus) )*(?:verhoogd|verlaagd|verzet|verschoven|gewijzigd|aangepast|veranderd|bijgesteld) (?:naar|in|tot|op) /iu,
    '$1: ',
  ],
  [
    /^(?:ik|wij|we) (?:wil|willen|zou|zouden) (?:graag|nog|even) (?:(?:graag|nog|even|zien dat) )*(?=.*\d|.*\b(?:wijzigen|veranderen|aanpassen|zetten)\b)/iu,
    '',
  ],
  [
    /^(?:voeg (?:er )?(?:(?:nog|ook|aan) )*toe|zet er (?:(?:nog|ook) )*bij|vermeld(?: (?:nog|ook|erbij))*|(?:(?:erbij|nog|ook) )*(?:toevoegen|vermelden|zetten)) dat /iu,
    '',
  ],
  [
    /^(\p{L}{3,15}): [^:]{1,80}?, (?:zet|vul|schrijf|noteer) (?:er )?(?:(?:maar|gewoon|dan|dus) )*(.+?) (?:in|neer|op)$/iu,
    '$1: $2',
  ],
  [
    /^(?:(?:kun|kunt|wil|wilt) (?:je|jij|u|jullie) )?(?:(?:nog|ook|even|er|graag|svp) )*(?:toevoegen|vermelden|opnemen|erbij zetten|voeg toe|vermeld(?: ook| nog| erbij)?)\s?: /iu,
    '',
  ],
  [/^laat (?:het|hem) (?:(?:maar|dan) )*(?=.*\b(?:beginnen|starten|eindigen|duren)\b)/iu, ''],
  [
    /^gelieve (.+?) (?:aan te passen|te (?:zetten|wijzigen|veranderen|verplaatsen|plaatsen))(?= |$)/iu,
    '$1 wijzigen',
  ],
  [
    /^(?:hij|het|dit|deze|die|de \p{L}+|we|wij) (?:is|wordt|zijn|worden|hebben|heb) (?:het |hem |deze |de \p{L}+ )?(?:(?:nu|toch|inmiddels|helaas|dus) )*(?:verplaatst|verzet|verschoven) (?=(?:van .*)?\bnaar\b.*\d)/iu,
    'het is ',
  ],
  [/^als (.+) (?:wordt|is),? (?:dan )?(?:ben ik|ga ik|is het) akkoord[.!]*$/iu, '$1'],
  [/^(?:(?:het is|het wordt) )?geen \p{L}+dag,? maar (?=\p{L}+dag)/iu, 'het is '],
  [
    /^(?:we|wij) hebben (?:het|hem|deze|de \p{L}+) (?=naar .*\d.* (?:verplaatst|verzet|verschoven)$)/iu,
    'het is ',
  ],
  [
    /^de (?:leden|deelnemers|gasten|bezoekers|mensen) (?:komen|worden verwacht|zijn welkom)(?= .*\d)/iu,
    'het begint',
  ],
  [
    /\b(van|tussen) (een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf) (?:tot|en) (een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)(?=(?: ?['’]?s (?:ochtends|morgens|middags|avonds))?(?:[,;.]|$))/iu,
    '$1 $2 uur tot $3 uur',
  ],
  [
    /\b(van|tussen|tijd:?|tijden:?) (\d{1,2}) ?(?:tot|-|–|en) ?(\d{1,2})(?=(?: ?['’]?s (?:ochtends|morgens|middags|avonds))?(?:[,;.]|$))/iu,
    '$1 $2.00-$3.00 uur',
  ],
]

const REWORDED = FORMS.map(([form, plain]) => [compact(form), plain] as const)

/** A sentence in the words that the readers know. */
export const reworded = (sentence: string): string =>
  REWORDED.reduce((one, [form, plain]) => one.replace(form, plain), sentence)
