import { compact } from '../compact'
import { isUncertain } from './phrases'
import { reworded } from './rewordings'

/** What opens a sentence and says nothing of its own. */
const CONNECTIVE = compact(
  /^(?:ten (?:eerste|tweede|derde|slotte)|daarnaast|tevens|bovendien|daarbij|voorts|en|maar|dus|o ja|oja|oh ja|oh|p\.?s\.?|let wel|nog iets|(?:nog )?(?:een|één|eén|twee|drie) (?:punt(?:en|je|jes)?|ding(?:en)?|zaken)(?: nog)?(?=:)|nog (?:een|één) (?:ding|puntje)|even ter correctie|ter correctie|tikfout(?: mijnerzijds| van mij)?|typfout|foutje(?: van mij| mijnerzijds)?|mijn fout|excuus|pardon|graag|liefst|verder|ook|(?:nog )?(?:ontbreekt nog|ontbreekt|vergeten|niet vermeld)(?=:)|bijna (?:goed|perfect|helemaal goed|akkoord)|op (?:een|één|twee) (?:ding|dingen|punt|punten|puntje|puntjes|detail|details|foutje) na(?: (?:goed|akkoord|klopt het|klopt alles))?|(?:alleen|enkel)(?= (?:de|het|\p{L}+ moet|nog)\b(?! \p{L}+ (?:blijft|gaat))))\s*[,:;–-]?\s+(?=\S)/iu,
)
const REASON =
  /[,;]?\s{1,3}\(?(?:want|omdat|aangezien|doordat|vanwege|wegens|i\.v\.m\.|ivm|in verband met|zodat|vermits|opdat|dankzij|anders (?:is|zijn|kan|kunnen|wordt|lukt))\s/iu
const REASON_FIRST =
  /^(?:vanwege|wegens|door|omdat|aangezien|in verband met|i\.v\.m\.|gezien)\s[^.;]{2,90}?,?\s(?=(?:houden|doen|is|wordt|gaat|gaan|begint|beginnen|verplaatsen|verzetten|komt|vindt|moet|schuift|schuiven|verschuift|zitten|wijken)\s(?:we|wij|het|de)\s)/iu

const TOLD = 'toevoegen|aanpassen|wijzigen|veranderen|vermelden|opnemen|verwerken|corrigeren|erbij zetten'
/** Behind what is said, and no part of it. */
const ASIDES = [
  /[,;]?\s{1,3}(?:dat|dit|die) (?:was|ben|had) ik (?:nog |even |helemaal )?vergeten(?: te (?:melden|zeggen|noemen|vermelden|schrijven))?$/iu,
  /[,;]\s{1,3}(?:dat|dit|die|deze) (?:ontbreekt|ontbrak|mist|stond er niet|staat er (?:nog )?niet)(?: bij| in| nog)?$/iu,
  /[,;]\s{1,3}(?:graag )?als \p{L}+ (?:te )?(?:noemen|vermelden|opnemen)$/iu,
  /[,;]\s{1,3}(?:voeg|zet|neem) (?:die|dat|deze|hem) (?:er )?(?:toe|bij|op) als (?:\p{L}+ )?(?:keuze|datum|optie|sessie|mogelijkheid)$/iu,
  /[,;]\s{1,3}(?:zet|neem|voeg|vermeld|noem|pas) (?:dat|dit|het|die) (?:(?:er|svp|graag|nog|ook|even|aub|duidelijk|maar) )*(?:bij|op|toe|aan|in)?$/iu,
  new RegExp(
    `[,;]\\s{1,3}(?:kun|kunt|kan|wil|wilt) (?:je|jij|u|jullie) (?:dat|dit|die|het) (?:(?:nog|even|ook|graag) )*(?:${TOLD})$`,
    'iu',
  ),
  new RegExp(`[,;]?\\s{1,3}(?:graag|svp|aub)(?: nog| ook| even| zo| dit| dat)* (?:${TOLD})$`, 'iu'),
  /[,;]\s{1,3}(?:en )?(?:de )?(?:rest|verder) (?:alles )?(?:klopt|is goed|is akkoord|blijft)(?: (?:zo|hetzelfde|gelijk|staan|wel|alles))*$/iu,
  /[,;]?\s{1,3}(?:en |op )?(?:de|het)?zelfde (?:tijd(?:en|stip)?|plek|plaats|locatie|adres|zaal)(?: en (?:(?:de|het)?zelfde )?(?:tijd(?:en)?|plek|plaats|locatie|zaal))?$/iu,
  /[,;]?\s{1,3}(?:hoor|alstublieft|alsjeblieft|aub|svp|a\.u\.b\.|s\.v\.p\.|graag|helaas|dank je(?: wel)?|dank u|bedankt|trouwens|overigens|geworden|s)$/iu,
  /[,;]?\s{1,3}\([^()\d]{1,60}\)$/u,
]

/** "Kan alles een half uur naar achteren?" asks for it. */
const SHIFTED =
  /^(?:kan|kunnen|mag|mogen) ((?:alles|(?:de|beide|alle) tijden|het geheel|(?:het )?begin|(?:het )?einde?|de (?:aanvang|begintijd|eindtijd)) .{3,30}? (?:later|eerder|vroeger|naar achteren|naar voren))\?? ?(?:,? ?(?:en |dus )?ook het einde?)?[.?!]*$/iu

const VERBS =
  'zetten|wijzigen|veranderen|aanpassen|bijstellen|vervangen|maken|noemen|vermelden|opnemen|toevoegen|schrappen|weghalen|verwijderen|verplaatsen|verzetten|verschuiven|corrigeren|stellen|houden|noteren|sturen'
const REQUEST = new RegExp(
  `^(?:wil|wilt|willen|kun|kunt|kan|kunnen|zou|zoudt|zouden) (?:je|jij|jullie|u)(?: (?:svp|aub|alsjeblieft|alstublieft|nog|even|dan|ook|graag|er|hier|willen|kunnen|a\\.u\\.b\\.))* (?=\\S)(.+ (?:${VERBS})(?: (?:in|naar|op|door) [^?]+)?)$|^(?:wil|wilt|kun|kunt|kan|zou|zoudt) (?:je|jij|jullie|u) (?:er ?(?:nog )?bij|graag|nog|ook|svp|even| )*(?:vermelden|zetten|noemen|opnemen) dat (.+)$`,
  'iu',
)

/** A sentence less its reason, its asides and the form of a request: what it asks, not how or why. */
export const plainSentence = (sentence: string): string => {
  let text = sentence.replace(/\s+/g, ' ').trim()
  text = reworded(text.replace(REASON_FIRST, ''))
  text = trimmed(withoutReason(text)).replace(SHIFTED, '$1')
  const request = REQUEST.exec(trimmed(text.replace(/[\s?]+$/, '')))
  text = trimmed(request?.[1]?.replace(/ (?:kunnen|willen) (?=\p{L}+(?: |$))/u, ' ') ?? request?.[2] ?? text)
  text = text.replace(CHANGED_INTO, '$1 wordt $2')
  for (let rounds = 0; rounds < ROUNDS; rounds += 1) {
    const lead = CONNECTIVE.exec(text)?.[0].length ?? 0
    if (lead === 0 || lead >= text.length) break
    text = text.slice(lead)
  }
  return text.replace(/\s{1,3}\([^()\d]{1,60}\)/gu, '')
}

/** "4 juni veranderen in 18 juni". */
const CHANGED_INTO = /^(\d[^,;]{2,40}) (?:veranderen|wijzigen|aanpassen) (?:in|naar) (\d[^,;]{2,40})$/iu

const ROUNDS = 5

/** A reason goes on to the end, or to what is joined to the sentence itself. */
const withoutReason = (text: string): string => {
  const found = REASON.exec(text)
  if (!found || found.index === 0) return text
  const behind = text.slice(found.index + found[0].length)
  const goesOn =
    /[,;] (?:en |maar )?(?=(?:de|het|er) (?:\p{L}+ ){0,2}(?:is|wordt|kost|begint|zijn|moet)\b)/iu.exec(behind)
  return text.slice(0, found.index) + (goesOn ? behind.slice(goesOn.index) : '')
}

const trimmed = (text: string): string => {
  let rest = text
  for (let rounds = 0; rounds < ROUNDS; rounds += 1) {
    const shorter = ASIDES.reduce((one, aside) => one.replace(aside, ''), rest).replace(/[.!,;:\s]+$/, '')
    if (shorter === rest || shorter === '') break
    rest = shorter
  }
  return rest
}

const DOUBT = compact(
  /\?|\b(?:zou(?:den)?|volgens mij|lijkt (?:me|mij|ons)|(?:kan|kon) (?:het )?zijn dat|zei(?:den)? dat|zegt dat|hopelijk|in gedachten|eerder stond|zodra|mits|bijna|nakijken|navragen|nagaan|overleggen|geloof|denk|vraagt? (?:me|ik|het|of)|hoor (?:ik|je|jij)|ik ben|ik heb|ik kan|ik kom|ik moet|mijn|meestal|normaal|gewoonlijk|in het vervolg|voortaan|volgend jaar|ooit|nog niet zeker|proberen|de zaal in(?=[.!]*$)|eventjes kijken)\b/iu,
)
/** "Als" that names what something is, and "liever" that says what it is to be called. */
const NO_DOUBT =
  /\b(?:oorspronkelijke|oude|eerdere) datum was\b|\bals (?=(?:\p{L}+ )?(?:contact|thema|titel|reserve|organis|begin|aanvang|aanspreek|locatie|eind|onderwerp|motto|spreker|derde|tweede|extra|keuze|datum|max(?:imum)?\b|limiet|bovengrens))|\b(?<=noem(?:en)? (?:we |wij |het |hem |dit |deze |die )?(?:maar |dan )?)liever\b|\bzoveel als\b/giu

/** A guess, a condition, the past, or what the writer does: nothing in such a sentence is a correction. */
export const isDoubtful = (text: string): boolean => {
  const said = text.replace(NO_DOUBT, ' ').replace(/["“„][^"”]{1,80}["”]|(?<=\s)['‘][^'’]{1,80}['’]/gu, ' ')
  return DOUBT.test(said) || isUncertain(said)
}
