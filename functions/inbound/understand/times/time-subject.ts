import { compact } from '../../compact'
import type { RoledMention } from '../roles/date-roles'
import { type Source, sentenceAt } from '../text/source'

const GATHERINGS =
  'avond|middag|ochtend|les|lezing|workshop|excursie|wandeling|uitstap|tocht|training|repetitie|concert|vergadering|sessie|bijeenkomst|college|examen|reis|bezoek|cursusdag|praktijkdag|film|voorstelling|viering|wedstrijd'
const SUBJECT = compact(
  new RegExp(
    `(?:^|\\s)(?:de|onze|deze|alle|elke|iedere) [a-zß-ɏ]*?(${GATHERINGS})(?:s|en|sen)? (?:[a-zß-ɏ]+ ){0,2}(?:beginnen|begint|starten|start|duren|duurt|zijn|is|vangen|vangt|vinden|vindt|lopen|loopt|eindigen|eindigt) `,
    'i',
  ),
)
const BEFORE_DATE = compact(
  new RegExp(
    `(?<![a-zß-ɏ])[a-zß-ɏ]*?(${GATHERINGS})(?:s|en|sen)?\\s?(?:(?:zijn|is|vinden|vindt|vallen|worden) )?(?:plaats |gehouden )?(?:op )?(?:[a-zß-ɏ]{2,6}dag(?:en)? )?[:(–-]?\\s{0,2}(?:op )?$`,
    'i',
  ),
)
/** "Tenzij anders vermeld zijn alle avonden bij …", "Aanvang cursusavonden: …". */
const INVERTED = compact(
  new RegExp(
    `(?<![a-zß-ɏ])(?:(?:zijn|beginnen|starten|zullen|worden|vinden|gaan) (?:de|onze|alle)|(?:aanvang|begin|start|einde|inloop)(?: van)?(?: de)?) [a-zß-ɏ]*?(${GATHERINGS})(?:s|en|sen)(?![a-zß-ɏ])`,
    'i',
  ),
)
/** What goes with a course or a series, at hours of its own. */
const BESIDE = /^(?:excursie|wandeling|uitstap|tocht|reis|examen|bezoek)$/
const SENTENCE_CHARACTERS_MAX = 160

const WEEKLY = compact(
  /\b(?:elke|iedere|wekelijks op) (?:maan|dins|woens|donder|vrij|zater|zon)dag|\b(?:wekelijks|doordeweeks|elke week)\b/i,
)

/**
 * "De cursusavonden beginnen om 20.00 uur" is about evenings, "elke donderdag van 14 tot 16 uur" about what is
 * `weekly`; null where the sentence names no sort.
 */
export const subjectOf = (source: Source, token: number): string | null => {
  const at = source.tokens[token]?.start ?? 0
  const from = source.tokens[sentenceAt(source, token).from]?.start ?? at
  const text = source.text.slice(from, Math.min(at, from + SENTENCE_CHARACTERS_MAX))
  if (WEEKLY.test(text)) return 'weekly'
  const found = SUBJECT.exec(text) ?? INVERTED.exec(text)
  return found?.[1]?.toLowerCase() ?? null
}

/** "drie woensdagavonden (3, 10 en 17 mei)": the date itself says what is held. */
const PARTS_OF_DAY = /^\s?(?:[a-z]{3,6}dag)?(avond|middag|ochtend)en\b/

/** "vier excursies op zondag (17 januari …": the sort of gathering named right before its dates. */
export const sortOf = (mentions: readonly RoledMention[]): string | null => {
  for (const { context } of mentions) {
    const { left, sentence, before } = context
    const found = BEFORE_DATE.exec(left.slice(-60)) ?? PARTS_OF_DAY.exec(sentence.slice(before.length))
    if (found?.[1]) return found[1]
  }
  return null
}

/**
 * Whether a time that is said once for dates of several `sorts` holds for those of one: not for the excursions
 * when it is about the evenings, nor for excursions named beside dates that are none.
 */
export const isAbout = (
  subject: string | null,
  sort: string | null,
  sorts: ReadonlySet<string | null>,
): boolean => {
  if (sort === null || sorts.size < 2 || sort === subject) return true
  return subject !== null && sorts.has(subject) ? false : !BESIDE.test(sort)
}
