export type HandWish = 'put' | 'take-off'

const F =
  '(?: (?:ook|nog|hierbij|maar|even|ff|dan|toch|er|weer|alvast|alsnog|graag|aub|svp|helaas|gewoon|zelf|echt|dus|hoor|nu|sowieso|opnieuw|meteen|gelijk|trouwens|allebei|beiden|beide|telefonisch|zojuist|net|jammer genoeg|alsjeblieft|alstublieft|gerust|voor mij|zeker|inderdaad|per mail|per telefoon|bij mij|al))*'
/** Whom a clause is about: `§n`, a pronoun for whoever was named last, or the writer. */
const O = '(?<who>§\\d+|hem|haar|hen|hun|ze|die|mij|me|mezelf)'
const S = '(?<who>§\\d+|hij|zij|ze|die|beiden?|allebei)'
const LIST =
  '(?:(?:de|onze|mijn|uw|je|jullie) )?(?:(?:deelnemers?|aanmeld|aanmeldings|gasten|presentie|aanwezigheids|inschrijf)?lijst(?: (?:van|met)(?: de)? deelnemers)?)'

const IN_LIST = `(?:op|in|aan) (?:de )?${LIST}`
/** A verb with what it is parted into; `?` where it says enough alone. */
const PUT_PARTED: [string, string][] = [
  ['zet|plaats', `(?:erbij|bij|erop|op|${IN_LIST})`],
  ['schrijf|boek', `(?:erbij|bij|in|${IN_LIST}|in op ${LIST})`],
  ['noteer|registreer|reken', `(?:erbij|op ja|${IN_LIST})?`],
  ['neem', `(?:erbij|op|op ${IN_LIST}|${IN_LIST}(?: op)?)`],
  ['voeg', `(?:toe|bij|erbij|eraan toe|toe ${IN_LIST}|${IN_LIST} toe)`],
  ['meld', 'aan'],
  ['geef', 'op'],
  ['tel', '(?:mee|erbij)'],
  ['doe', '(?:ook|erbij|er bij|ook maar)'],
]
const OFF_PARTED: [string, string][] = [
  ['haal|gooi|trek', `(?:af|eraf|eruit|weg|(?:van|uit) ${LIST}(?: af)?)`],
  ['schrap|verwijder', `(?:eraf|(?:van|uit) ${LIST}(?: af)?)?`],
  ['streep', `(?:door|weg|eraf)`],
  ['meld', 'af'],
  ['schrijf', '(?:uit|af)'],
  ['zet', '(?:eraf|op nee)'],
]
const IN_PUT = `(?:aanmelden|inschrijven|toevoegen|inboeken|bijschrijven|bijzetten|erbij zetten|erbij schrijven|opgeven|noteren|registreren|opnemen|bij zetten|bij schrijven|erin|op ${LIST} (?:zetten|plaatsen|noteren|schrijven|opnemen|hebben)|${IN_LIST}(?: toevoegen| opnemen)?|(?:toevoegen|opnemen) ${IN_LIST}|erbij|er ook bij|er nog bij)`
const IN_OFF = `(?:afmelden|uitschrijven|afschrijven|schrappen|verwijderen|doorstrepen|doorhalen|weghalen|eraf|eruit|eraf halen|eruit halen|(?:schrappen|verwijderen|halen) van ${LIST}|(?:van|uit) ${LIST}(?: af)?(?: (?:halen|schrappen|verwijderen|gooien|afhalen))?)`
const NO_LONGER = '(?: (?:helaas|toch|dus|er|ook|jammer genoeg|allebei|beiden|zelf|hoor))*'
const NOT = `${NO_LONGER} niet(?: (?:meer|helaas|dus|bij zijn|aanwezig zijn|komen|mee|meekomen|erbij zijn|bij|hoor|svp|aub))*`

const PUT_LABEL = `(?:(?:graag|svp|aub|nog|ook|toch|er|nieuw|extra|en|telefonisch|per telefoon|per mail) )*(?:${IN_PUT}|aangemeld|aanmelding(?:en)?|voeg toe|zet erbij|erbij(?: komen)?|zet ${IN_LIST}(?: aub| svp)?|schrijf in|meld aan|noteer|neem(?: aub| svp)? ${IN_LIST.replace('op|in', 'op|in|op in')}|neem(?: aub| svp)? op in ${LIST}|toch wel|(?:komt|komen)(?: (?:ook|er|nog|een|twee|drie|iemand|\\d|bij))*|(?:nog )?(?:een|\\d|twee|drie) erbij|(?:komen|komt) er nog (?:een|twee|drie|\\d) bij|(?:(?:een|twee|drie|\\d) )?(?:nieuwe? |extra )?(?:deelnemers?|aanmelding(?:en)?)(?: erbij)?)`
const THESE = '(?:de )?(?:volgende|deze|onderstaande) (?:mensen|personen|leden|namen|deelnemers|gasten)'
const OFF_LABEL = `(?:(?:graag|svp|aub|nog|ook|toch|helaas|en|telefonisch|per telefoon|per mail) )*(?:${IN_OFF}|afgemeld|afmelding(?:en)?|afzegging(?:en)?|verhinderd|toch niet|van ${LIST} af mogen|(?:(?:een|twee|drie|\\d) )?(?:afmelding(?:en)?|afzegging(?:en)?|zieken?)|(?:kan|komt|kunnen|komen) (?:toch |helaas )?niet)`

const act = (wish: HandWish, plain: boolean, pattern: string) => ({
  wish,
  plain,
  pattern: new RegExp(`^(?:${pattern})${F}$`, 'u'),
})
const imperative = (wish: HandWish, pairs: [string, string][]) =>
  pairs.map(([verb, parted]) => {
    const last = parted.endsWith('?') ? `(?: ${parted.slice(0, -1)})?` : ` ${parted}`
    return act(wish, true, `(?:ik )?(?:${verb})(?: (?:je|u|jij|ge|gij|jullie|ik))?${F} ${O}${F}${last}`)
  })
const YOU = '(?:ge|je|u|gij|jullie)'
const MAY = '(?:moogt|mag|mogen|kunt|kun|kan|kunnen|wil|wilt|moet|moeten)'
const REL =
  '(?:zijn|haar|hun) (?:man|vrouw|partner|echtgenote?|echtgenoot|zus|broer|dochter|zoon|vriend|vriendin|moeder|vader|collega)'

const OF_ONE = '(?:(?:ik )?(?:kreeg|ontving|heb)(?: ik)? )?(?:(?:de|een) )?'
const RECEIVED = '(?: (?:ontvangen|gekregen|binnen))?'
const LETS_KNOW = `(?:(?:laat|liet|laten|lieten)${F} weten|(?:heeft|hebben)${F} laten weten|meldt|meldde|mailt|mailde|belt|belde|appt|appte)`

/** Ways to say that somebody is to be put on the list or taken off it; the first that fits counts. */
export const ACTS = [
  ...imperative('put', PUT_PARTED),
  ...imperative('take-off', OFF_PARTED),
  act('put', true, `maak van ${O} een ja(?: (?:ipv|in plaats van) (?:een )?nee)?`),
  act('take-off', true, `maak van ${O} een nee(?: (?:ipv|in plaats van) (?:een )?ja)?`),
  act('put', true, `zet ${O} (?:op|van nee op) ja`),
  act('put', true, `(?:noteren|noteer) dat ${O}${F} (?:is|komt|bij is|meekomt|meedoet)(?: bij)?`),
  act('take-off', true, `(?:noteren|noteer) dat ${O}${F} niet (?:komt|kan|meekomt|meedoet)`),
  act('put', true, `(?:${PUT_LABEL}${F}:?|(?:wel|ja):) ${O}`),
  act(
    'put',
    true,
    `(?:zet|schrijf|meld|noteer|voeg|neem|plaats) ${THESE}${F}(?: (?:bij|in|aan|op|toe|erbij|${IN_LIST}))?${F}:? ${O}`,
  ),
  act(
    'take-off',
    true,
    `(?:(?:schrap|verwijder) ${THESE}|(?:haal|schrijf|meld) ${THESE}${F} (?:af|uit|eraf|(?:van|uit) ${LIST}))${F}:? ${O}`,
  ),
  act('put', true, `${O}:? (?:${IN_PUT}|toch wel|aangemeld)`),
  act('put', false, `${O}:? (?:ja|wel|aan|in)`),
  act('put', true, `${O}${F} (?:${IN_PUT})`),
  act('put', true, `${O}${F} ${MAY}(?: ${YOU})?${F} ${IN_PUT}`),
  act('put', true, `voor ${O}:? (?:toch )?(?:wel|ja)`),
  act('take-off', true, `(?:${OFF_LABEL}${F}:?|(?:niet|nee|ziek):) ${O}`),
  act('take-off', false, `${O}:? (?:toch niet|nee|af|uit|afgemeld|verhinderd|ziek)`),
  act('take-off', true, `${O}: niet`),
  act('take-off', true, `${O}${F} (?:${IN_OFF})`),
  act('take-off', true, `${O}${F} ${MAY}(?: ${YOU})?${F} ${IN_OFF}(?: worden)?`),
  act('take-off', true, `voor ${O}:? (?:toch )?(?:niet|nee)`),
  act('put', false, `${S} (?:komt|komen)${F}(?: wel)?${F}(?: (?:mee|erbij|bij))?`),
  act('put', false, `${S} (?:komt|komen|gaat|gaan)${F} (?:ipv|in plaats van) (?<off>§\\d+)`),
  act('put', false, `(?:ipv|in plaats van) (?<off>§\\d+) (?:komt|komen|gaat|gaan)${F} ${O}`),
  act('put', true, `vervang (?<off>§\\d+) door ${O}`),
  act('put', false, `${S} (?:vervangt|vervangen) (?<off>§\\d+)`),
  act('put', false, `${OF_ONE}aanmelding van ${O}${RECEIVED}`),
  act('take-off', false, `${OF_ONE}(?:afmelding|afzegging) van ${O}${RECEIVED}`),
  act('put', false, `${S} ${LETS_KNOW} dat (?:hij|zij|ze)${F} (?:komt|komen)`),
  act(
    'take-off',
    false,
    `${S} ${LETS_KNOW} dat (?:hij|zij|ze)${NO_LONGER} niet (?:komt|komen|kan|kunnen)(?: komen)?`,
  ),
  act('take-off', false, `${S} ${LETS_KNOW}${NO_LONGER} niet (?:te )?(?:kunnen|zullen) komen`),
  act('put', true, `${O}${F} ${MAY}${F} worden (?:aangemeld|toegevoegd|ingeschreven|genoteerd)`),
  act('take-off', true, `${O}${F} ${MAY}${F} worden (?:afgemeld|uitgeschreven|geschrapt|verwijderd)`),
  act('put', false, `${S} (?:neemt|brengt)${F} (?<along>${REL}|een (?:gast|introduc[eé]e?))${F} mee`),
  act('put', false, `${S} neemt (?:zijn|haar|hun|diens) plaats in`),
  act('put', false, `${S} vervangt (?:hem|haar)`),
  act(
    'put',
    false,
    `${S} (?:heeft|hebben) zich${F} (?:telefonisch|bij mij|bij ons|per mail|per telefoon|mondeling)${F} (?:aangemeld|opgegeven)`,
  ),
  act('put', false, `${S} (?:sluit|sluiten|schuift|schuiven|haakt|haken)${F} aan`),
  act('put', false, `${S} (?:doet|doen|gaat|gaan)${F} mee`),
  act(
    'put',
    false,
    `${S} (?:mag|mogen|moet|moeten|wil ik|gaat|gaan|zal|zullen)${F} (?:mee|bij|erbij|meekomen|meedoen|komen|aanwezig zijn|bij zijn|bij op ${LIST}|${IN_LIST})`,
  ),
  act('put', false, `${S} (?:is|zijn)${F} (?:bij|erbij|aanwezig|van de partij)`),
  act('put', false, `${S} (?:zal |wordt |worden )(?:vergezeld(?: worden)?) door (?<along>${REL})`),
  act('put', false, `in (?:zijn|haar|hun|diens) plaats (?:komt|komen|gaat)${F} ${O}`),
  act('take-off', false, `${S} (?:kan|kunnen|komt|komen|gaat|gaan|zal|zullen)${NOT}`),
  act('take-off', false, `${S} (?:kan|kunnen|zal|zullen) (?:er )?(?:helaas |toch )*niet bij zijn`),
  act(
    'take-off',
    false,
    `${S} (?:is|zijn)${F} (?:verhinderd|ziek(?: geworden)?|afgemeld|uitgevallen|geveld(?: door .*)?|niet(?: bij| van de partij| aanwezig)?)`,
  ),
  act('take-off', false, `${S} (?:is|zijn)${NO_LONGER} niet(?: (?:bij|van de partij|aanwezig|dus))*`),
  act(
    'take-off',
    false,
    `${S} (?:heeft|hebben)${F}(?: zich)?${F}(?: (?:vandaag|gisteren|vanochtend|vanmorgen|vanmiddag))?${F} (?:afgemeld|afgezegd|afgebeld)`,
  ),
  act(
    'take-off',
    false,
    `${S} (?:zegt|zegde|belt|belde|meldt|meldde|haakt|haken|haakte|valt|vallen|viel)(?: zich)?${F} (?:af|uit)`,
  ),
  act('take-off', false, `${S} (?:moet|moeten)${F} (?:afzeggen|verstek laten gaan|zich afmelden)`),
  act('take-off', false, `${S} (?:doet|doen|sluit|sluiten)${NO_LONGER} niet(?: meer)? (?:mee|aan)`),
  act('take-off', false, `${S} (?:ziet${NO_LONGER} (?:ervan|er van)|zien er ?van) af`),
  act('take-off', false, `${S} (?:redt|redden|haalt|gaat|gaan) het${NO_LONGER} niet(?: (?:redden|halen))?`),
  act('take-off', false, `${S} (?:heeft|hebben)${F} moeten afzeggen`),
  act('take-off', false, `${S} (?:laat|laten)${F} verstek gaan`),
]

/** "Hans komt, Yvonne niet", "en Koos ook", or a name alone. */
export const ELLIPSIS = new RegExp(`^${S}${F}(?<turn>(?: (?:wel|niet))?)${F}$`, 'u')

/** "Haar zus komt ook": whoever was named brings one more. */
export const BRINGS = new RegExp(`^${REL}(?: (?:komt|gaat|mag))?${F}(?: (?:mee|bij))?$`, 'u')
