import { compact } from '../compact'
import { LABEL_WORDS } from './topics'

const FILL = '(?:(?:dan|toch|nu|maar|dus|ook|graag|svp|aub|even|liever|wel|eigenlijk|gewoon|pas) )*'
const CHANGE =
  '(?:zetten|wijzigen|veranderen|aanpassen|bijstellen|verzetten|verplaatsen|verschuiven|corrigeren|maken|stellen|houden|vervangen)'
const CHANGED =
  '(?:gewijzigd|veranderd|verplaatst|aangepast|verzet|verhuisd|verschoven|bijgesteld|gestegen|verhoogd|verlaagd|gedaald)'
const TO = '(?:op|in|naar|door|tot|aan naar)'
const VALUE = '(?<value>.+?)'
/** What may stand bare behind its label. */
const BARE = '(?<value>(?:["“„‘\'€\\d]|gratis\\b|geen\\b|nihil\\b|max|(?:de |het )?\\p{Lu}).*?)'

/** What comes before a label: an order ("zet de"), "als", or an article. */
const BEFORE =
  /^(?:(?<order>zet|voeg|wijzig|verander|pas|stel|maak|houd|hou|verplaats|verzet|schuif|vervang|corrigeer) (?:(?:dan|maar|graag|svp|aub|nu|toch|ook|nog|van|als) )*|(?<as>als ))?(?:(?:de|het|onze|een|nieuwe|juiste|goede|correcte|die) ){0,3}/i
/** All labels stand in this pattern only: it is long, and what is around them is read without it. */
const LABEL = compact(
  new RegExp(
    `^(${LABEL_WORDS})(?: van (?:(?:de|het|deze) (?:dag|bijeenkomst|avond|middag|activiteit)|samenkomst))?(?=[\\s:=])`,
    'i',
  ),
)

const ORDERED = whole([`${FILL}(?:aan )?${TO} ${VALUE}(?: aan)?`, `(?:toe|erbij)\\s?:? ${VALUE}`])
const MADE = whole([`${FILL}${VALUE}`])
const AS = whole([
  `(?:hebben (?:we|wij)(?: gekozen voor)?|houden (?:we|wij)|nemen (?:we|wij)|kiezen (?:we|wij)(?: voor)?|wordt|geldt|is) ${FILL}${VALUE}(?: aan)?`,
])
const TOLD = whole([
  `(?:klopt niet|is (?:fout|onjuist|niet goed|niet juist|verkeerd))\\W{1,3}(?:(?:dat|het|die|deze|dit) )?(?:is|moet|moeten|wordt|zijn|worden)? ?(?:om |op )?${VALUE}(?: zijn| worden| wezen)?`,
  `(?:is|zijn|wordt|worden) ${FILL}${CHANGED}(?: (?:in|naar|op)|\\s?:)? ${VALUE}`,
  `${FILL}(?:${CHANGE} )?${TO}\\s?:? ${VALUE}(?: ${CHANGE}| aan)?`,
  `(?:bedraagt|bedragen|komt (?:uit )?op|blijft(?: op)?|blijven(?: op)?|verandert in|verandert naar|wijzigt in|verschuift naar|gaat naar|moet (?:naar|op)|(?:kan|mag|moet|gaat) (?:omhoog|omlaag|terug) naar|gaat worden|luidt) ${FILL}${VALUE}`,
  `(?:is|zijn|wordt|worden|moet|moeten) ${FILL}${VALUE}(?: zijn| worden| wezen)?`,
  `(?:houden|doen|nemen|hebben|stellen|zetten) (?:we|wij) ${FILL}(?:op|in|voor)? ?${VALUE}(?: aan| vast)?`,
  `(?:toe|erbij|toevoegen|erbij zetten)\\s?:? ${VALUE}`,
  `: (?:dat|die|het|deze) (?:is|wordt|moet|moeten) ${FILL}${VALUE}(?: zijn| worden)?`,
  `(?:graag|svp|aub)\\s?: ${VALUE}`,
  `=?:? ?${BARE}`,
])

function whole(forms: readonly string[]): RegExp[] {
  return forms.map((form) => compact(new RegExp(`^\\s?${form}$`, 'iu')))
}

/** "de eindtijd op vijf uur zetten", "zet de prijs op 30", "thema 'Samen'": the label and what it is to be. */
export const framed = (text: string): { label: string; value: string }[] => {
  const before = BEFORE.exec(text)
  const from = before?.[0].length ?? 0
  const found = LABEL.exec(text.slice(from))
  const label = found?.[1]
  if (!label) return []
  const rest = text.slice(from + found[0].length)
  return formsAfter(before?.groups).flatMap((form) => {
    const value = form.exec(rest)?.groups?.['value']?.trim()
    return value && value.length <= VALUE_CHARACTERS_MAX ? [{ label, value }] : []
  })
}

const formsAfter = (before: Record<string, string | undefined> | undefined): readonly RegExp[] => {
  const order = before?.['order']?.toLowerCase()
  if (order) return order === 'maak' ? [...ORDERED, ...MADE] : ORDERED
  return before?.['as'] ? AS : TOLD
}

const VALUE_CHARACTERS_MAX = 200
