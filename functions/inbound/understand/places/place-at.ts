import { type Span, stated } from '../evidence'
import { type Source, tokenAt, words } from '../text/source'
import { TO_BE_DECIDED } from '../words/place-words'
import { isTown } from '../words/towns'
import type { PlaceMention } from './place-mentions'
import { partPlace } from './place-phrase'

const LEAD =
  /^(?:(?:Verzamelen|Verzamel|Samenkomst|Afspraak|Start|Vertrek|Treffen) (?:bij|aan|op|in|vanaf|te) (?:de |het |'t )?|is |in |op |bij |te |aan (?:de |het |'t )|het is |deze keer |\d{1,2}[.:]\d{2}(?: uur|u)?,? (?:in |bij )?(?:het |de )?)?/i

const A_DAY = /(?:^|\s)(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:\s|$)/i

const PART = '(?:noord|zuid|oost|west|midden|centraal|centrum|noordoost|noordwest|zuidoost|zuidwest)'
/** "Westelijk Noord Brabant", "Noord": whom it is for, not where it is. */
const REGION = new RegExp(
  `^(?:(?:de )?(?:regio|provincie|rayon|gewest)\\s)?(?:${PART}(?:elijk|elijke|-${PART})?(?:\\s(?:en|&|/)\\s|[- /]|$))*(?:brabant|limburg|holland|nederland|vlaanderen|gelderland|overijssel|friesland|fryslân|drenthe|flevoland|zeeland|twente|veluwe|achterhoek|betuwe|randstad|gooi|kempen)?$`,
  'iu',
)

/** A date, or a verb between two words, is no part of a name. */
const NO_VENUE =
  /\b(?:parkinson|alzheimer|repair|taal|krimp|wetenschaps?|denk|netwerk|mantelzorg|rouw|digi|ondernemers|kennis|computer|autisme|ggz|klimaat|energie|filosofisch|science)[ -]?caf[eé](?![\p{L}])|(?:^|\s)(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:\s|$)|\b\d{1,2} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b|\s(?:is|zijn|wordt|worden|was|waren|houden|organiseert|organiseren|hebben|heeft|vindt|vinden|komen|komt|begint|beginnen)(?:\s|$)/iu

/** "Opgeven bij Kees, Kasteellaan 5". */
const DESK =
  /^(?:opgeven|opgave|aanmelden|aanmelding|inschrijven|inlichtingen|informatie|contact|reserveren|kaarten|tickets)\s/i

/** "Antwerpen en Gent": each of one of the days, which the words do not say. */
const isSeveralTowns = (raw: string): boolean => {
  const towns = raw.trim().split(/\s*,\s*|\s(?:en|of|&)\s/)
  return towns.length > 1 && /\s(?:en|of|&)\s/.test(raw) && towns.every(isTown)
}

/** "bij de Hilversumse roeiclub": an adjective, not the town. */
const isAdjective = (source: Source, span: Span): boolean =>
  /^\p{Lu}\p{Ll}{2,}(?:se|sche)$/u.test(words(source, span)) &&
  /^ (?!om |op |en |of |voor |van |van(?:af|uit) |tijdens |tot |met |waar |te |in |bij |aan |naar |door |is |was |wordt )\p{Ll}{3,}/u.test(
    source.text.slice(span.end, span.end + 12),
  )

/** The place in a stretch of text as a mention; none where the words only look like one. */
export const placeAt = (
  source: Source,
  span: Span,
  line: number,
  manner: PlaceMention['manner'],
): PlaceMention[] => {
  const raw = words(source, span)
  const lead = LEAD.exec(raw)?.[0].length ?? 0
  const place = partPlace(raw.slice(lead))
  if (!place || TO_BE_DECIDED.test(raw) || NO_VENUE.test(place.venue?.value ?? '')) return []
  if (place.venue && !place.address && REGION.test(place.venue.value)) return []
  if (isSeveralTowns(raw) || DESK.test(place.venue?.value ?? '')) return []
  if (A_DAY.test(place.address?.value ?? '') || isAdjective(source, span)) return []
  const fact = (part: { value: string; from: number; to: number } | null) =>
    part && stated(part.value, { start: span.start + lead + part.from, end: span.start + lead + part.to })
  return [
    {
      venue: fact(place.venue),
      address: fact(place.address),
      line,
      token: tokenAt(source, span.start),
      manner,
      score: null,
    },
  ]
}
