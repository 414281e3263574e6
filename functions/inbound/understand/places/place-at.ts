import { compact } from '../../compact'
import { type Span, stated } from '../evidence'
import { type Source, tokenAt, words } from '../text/source'
import { NO_PLACE, TO_BE_DECIDED } from '../words/place-words'
import { isTown } from '../words/towns'
import type { Place } from './place'
import { partPlace } from './place-phrase'

const LEAD = compact(
  /^(?:locatie |van de (?=zalen |lokalen |ruimtes )|(?:Verzamelen|Verzamel|Samenkomst|Afspraak|Start|Vertrek|Treffen) (?:bij|aan|op|in|vanaf|te) (?:de |het |'t )?|(?:start|vertrek|verzamelen):? (?=(?:[a-zß-ɏ]*(?:plaats|plein|station|kerk|huis|hal|halte|zaal|terrein))\b)|is |in |op |bij |te |aan (?:de |het |'t )|het is |(?:ditmaal|dit keer|deze keer|dit jaar) (?:in |op |bij |te )(?:de |het |een |'t )?|deze keer |(?:(?:om|vanaf|rond|stipt) )?\d{1,2}(?:[.:]\d{2}(?: ?(?:uur|u)\b\.?)?|u\d{2}| ?(?:uur|u)\b\.?),? (?:stipt )?(?:te |in |bij |op |aan )?(?:het |de |['’‘]t )?)?/i,
)

/** Where post goes, and nobody meets. */
const POST_BOX = /(?<!\p{L})(?:postbus|antwoordnummer|postbox) \d/iu
const A_DAY = compact(
  /(?:^|\s)(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:\s|$)|^(?:ma|di|wo|do|vr|za|zo)\.? \d/i,
)

const PART = '(?:noord|zuid|oost|west|midden|centraal|centrum|noordoost|noordwest|zuidoost|zuidwest)'
/** "Westelijk Noord Brabant", "Noord": whom it is for, not where it is. */
const REGION = compact(
  new RegExp(
    `^(?:(?:de )?(?:regio|provincie|rayon|gewest)\\s)?(?:${PART}(?:elijk|elijke|-${PART})?(?:\\s(?:en|&|/)\\s|[- /]|$))*(?:brabant|limburg|holland|nederland|vlaanderen|gelderland|overijssel|friesland|fryslân|drenthe|flevoland|zeeland|twente|veluwe|achterhoek|betuwe|randstad|gooi|kempen)?$`,
    'iu',
  ),
)

/** "Vlaanderen en Brussel": where members come from. */
const namesRegions = (name: string): boolean => {
  const parts = name.split(/\s(?:en|&)\s/)
  return parts.length > 1 && parts.some((part) => part !== '' && REGION.test(part))
}

/** A date, or a verb between two words, is no part of a name. */
const NO_VENUE = compact(
  /^(?:loopt|komt|gaat|blijkt|blijft|valt|raakt|zit|staat|mocht|wordt|is) (?:de|het|er|dit|dat|onze) |^(?:datum|data|tijd|tijdstip|volgende?|elke|iedere|deze|komende?|vorige?|een|zij|hij|wij|jullie) |\b(?:parkinson|alzheimer|repair|taal|krimp|wetenschaps?|denk|netwerk|mantelzorg|rouw|digi|ondernemers|kennis|computer|autisme|ggz|klimaat|energie|filosofisch|science)[ -]?caf[eé](?![\p{L}])|(?:^|\s)(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:\s|$)|\b\d{1,2} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b|\s(?:is|zijn|wordt|worden|was|waren|houden|organiseert|organiseren|hebben|heeft|vindt|vinden|komen|komt|begint|beginnen)(?:\s|$)/iu,
)

const MOMENT_OR_PRICE =
  /(?<![a-z]|(?:zaal|lokaal|ruimte|kamer|room|nummer)\s)\d{1,2}[.:]\d{2}(?!\d)|€|^(?:(?:niet-)?leden|ronde|les|deel|dag|groep|sessie|blok|week|module|avond) \d/i

/** "7u Aalst, 7u10 Ninove": where the bus stops, and when. */
const AN_HOUR = /(?<![\p{L}\d])\d{1,2}(?:u\d{2}| ?u(?:ur)?)(?![\p{L}\d])/u

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
  /^\p{Lu}\p{Ll}{2,}(?:se|sche) (?:scouts|leden|club|afdeling|vrienden|buren)$/u.test(words(source, span)) ||
  (/^\p{Lu}\p{Ll}{2,}(?:se|sche)$/u.test(words(source, span)) &&
    /^ (?!om |op |en |of |voor |van |van(?:af|uit) |tijdens |tot |met |waar |te |in |bij |aan |naar |door |is |was |wordt )\p{Ll}{3,}/u.test(
      source.text.slice(span.end, span.end + 12),
    ))

/** "**De Kei**": the marks of bold and italic letters are no part of it. */
const withoutMarks = (source: Source, span: Span): Span => {
  const text = words(source, span)
  if (!/^[*_]|[*_:]$/.test(text)) return span
  const start = span.start + (/^[*_]+/.exec(text)?.[0].length ?? 0)
  return { start, end: Math.max(start, span.end - (/[*_]+:?$|:$/.exec(text)?.[0].length ?? 0)) }
}

/** The place in a stretch of text; null where the words only look like one. */
export const placeAt = (source: Source, marked: Span): Place | null => {
  const span = withoutMarks(source, marked)
  const raw = words(source, span)
  const lead = LEAD.exec(raw)?.[0].length ?? 0
  const parts = partPlace(raw.slice(lead))
  if (!parts || POST_BOX.test(raw) || TO_BE_DECIDED.test(raw) || NO_VENUE.test(parts.venue?.value ?? ''))
    return null
  if (parts.venue && !parts.address && REGION.test(parts.venue.value)) return null
  if (
    MOMENT_OR_PRICE.test(raw) ||
    AN_HOUR.test(raw.slice(lead)) ||
    (!parts.venue && NO_PLACE.test(parts.address?.value ?? ''))
  )
    return null
  if (
    isSeveralTowns(raw) ||
    namesRegions(parts.venue?.value ?? parts.address?.value ?? '') ||
    DESK.test(parts.venue?.value ?? '')
  )
    return null
  if (A_DAY.test(parts.address?.value ?? '') || isAdjective(source, span)) return null
  const fact = (part: { value: string; from: number; to: number } | null) =>
    part && stated(part.value, { start: span.start + lead + part.from, end: span.start + lead + part.to })
  const [venue, address] = [fact(parts.venue), fact(parts.address)]
  const spans = [venue, address].flatMap((one) => one?.span ?? [])
  const whole = {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  }
  return { venue, address, span: whole, line: source.tokens[tokenAt(source, whole.start)]?.line ?? 0 }
}
