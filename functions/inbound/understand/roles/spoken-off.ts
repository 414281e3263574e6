import { compact } from '../../compact'
import { type Source, sentenceAt } from '../text/source'
import { readStatements, type Statement } from '../text/statements'
import { MONTH_WORDS } from '../words/calendar-words'
import { findEventNoun } from '../words/event-words'
import { isCancelled } from './cancel-cues'
import type { DateRole, RoledMention } from './date-roles'

/** "Die gaat niet door", "Deze avond vervalt": of the day in the sentence before. */
const OF_THAT = compact(
  /^(?:(?:ook|maar|en|helaas) )*(?:(?:die|deze|hij)|(?:die|deze|dit|dat) [a-zß-ɏ]*(?:avond|middag|ochtend|dag|bijeenkomst|vergadering|lezing|wandeling|excursie|les|repetitie|concert|feest|congres|symposium|tocht|training|workshop|datum|poging))(?: [a-zß-ɏ]+){0,2} (?:gaat|gaan|kan|kunnen|wordt|worden|is|zijn|vervalt|vervallen|komt|komen|zal|zullen|moet|moeten)\b|^(?:die|deze) (?:gaat|gaan|kan|kunnen|wordt|worden|is|zijn|vervalt|vervallen|komt|komen|zal|zullen|moet|moeten)\b/,
)
/** "Ook die datum vervalt": the day that it had moved to. */
const OF_THAT_DAY = compact(
  /^(?:(?:ook|maar|en|helaas) )*(?:die|deze) (?:[a-zß-ɏ]*(?:dag|avond|middag|ochtend)|datum|poging)\b/,
)
/** "Helaas gaat ook dat niet door", "dan kan het ook niet": said of the day it had moved to. */
const NOT_EITHER = compact(
  /\book (?:dat|die|dan|deze|dit|daar)\b|\b(?:dat|die|dan|deze|dit)\b[^.;,]{0,30}\book niet\b/,
)
/** "nog eens uit te stellen", "opnieuw uitgesteld". */
const AGAIN = compact(
  /\b(?:nog (?:eens|een keer|een tweede keer|een maal)|opnieuw|wederom|nogmaals|alweer|voor de (?:tweede|derde) keer|weer|verder)\b[^.;]{0,40}\b(?:uit te stellen|uitgesteld|uitstellen|te verzetten|verschuiven|verschoven|vooruit)\b/,
)

const NEW_CLAUSE = compact(/;|\bmaar\b|,| [–-] |\ben (?:wordt|is|gaat|houden|komt)\b/)
const HEADING_CHARACTERS_MAX = 60
/** Off then, or off and held after all. */
const LONG_AGO = compact(
  new RegExp(
    `\\b(?:vorige?|toen|destijds|eerder|eerdere|alsnog|geleden|(?:van|in) (?:${MONTH_WORDS.join('|')}))\\b`,
  ),
)
/** A row of a programme speaks of itself. */
const TIMED = compact(/^\d{1,2}(?:[.:u]\d{2}|\s?(?:u|uur)\b)/)

const ANY_GATHERING = /^(?:bijeenkomst|activiteit|evenement|avond|middag|ochtend|dag)$/

/** "De middag" below "Oogstmiddag"; "de barbecue" below "Zomerfeest" is a part of it. */
const namesSame = (heading: string, { text, lower }: Statement): boolean => {
  const part = /\b(?:de|het|deze|dit|die|onze) (avond|middag|ochtend|dag)\b/.exec(lower)?.[1]
  if (part !== undefined && heading.toLowerCase().includes(part)) return true
  const noun = findEventNoun(text)?.word.toLowerCase()
  return noun !== undefined && (ANY_GATHERING.test(noun) || heading.toLowerCase().includes(noun))
}

/** "Oogstmiddag 9 oktober" on a line of its own, over "Wij hebben besloten de middag te annuleren". */
const isHeadingOver = (source: Source, mention: RoledMention | undefined, statement: Statement): boolean => {
  const line = source.lines[source.tokens[mention?.from ?? -1]?.line ?? -1]
  return (
    line !== undefined &&
    !line.bullet &&
    line.index < statement.line &&
    line.text.length <= HEADING_CHARACTERS_MAX &&
    !/[.!?:;]$/.test(line.text) &&
    namesSame(line.text, statement) &&
    !LONG_AGO.test(statement.lower) &&
    !TIMED.test(statement.lower)
  )
}

/**
 * What a sentence without a day of its own says of the day that the sentence before it names: that it is off,
 * or that the day it had moved to is given up too.
 */
export const withSpokenOff = (mentions: readonly RoledMention[], source: Source): readonly RoledMention[] => {
  const bySentence = new Map<number, number[]>()
  for (const [i, { from }] of mentions.entries()) {
    const { index } = sentenceAt(source, from)
    bySentence.set(index, [...(bySentence.get(index) ?? []), i])
  }
  const sentenceFrom = new Map(source.sentences.map(({ from, index }) => [source.tokens[from]?.start, index]))
  const settled = new Map<number, DateRole>()
  for (const statement of readStatements(source, { start: 0, end: source.text.length })) {
    const { lower, start } = statement
    const index = sentenceFrom.get(start) ?? 0
    const named = bySentence.get(index - 1)
    const clause = bySentence.has(index) ? (lower.split(NEW_CLAUSE)[0] ?? '') : lower
    if (!named || (clause !== lower && !OF_THAT_DAY.test(clause)) || !isCancelled(clause)) continue
    if (bySentence.has(index) && clause === lower) continue
    const moved = named.some((i) => mentions[i]?.role === 'moved-to')
    const headed = named.every((i) => isHeadingOver(source, mentions[i], statement))
    if (
      moved ? [AGAIN, OF_THAT_DAY, NOT_EITHER].some((cue) => cue.test(lower)) : headed || OF_THAT.test(lower)
    )
      for (const i of named) {
        const role = mentions[i]?.role
        const instead = role === 'moved-to' && haveLater(mentions, named, source.day)
        if (role === 'moved-from') settled.set(i, 'mention')
        if (role === 'session' || role === 'moved-to') settled.set(i, instead ? 'moved-from' : 'cancelled')
      }
  }
  for (const i of plannedThen(mentions, source)) settled.set(i, 'cancelled')
  return mentions.map((mention, i) => {
    const role = settled.get(i)
    return role === undefined
      ? mention
      : { ...mention, role, days: mention.days.map((day) => ({ ...day, role })) }
  })
}

/** The days that stand now, beside one that was given up; of a single one its own words say what it is. */
const haveLater = (mentions: readonly RoledMention[], named: readonly number[], mailDay: string): boolean => {
  const later = mentions.flatMap(({ role, days }, i) =>
    named.includes(i) || !/^(?:session|moved-to)$/.test(role) ? [] : days.flatMap(({ iso }) => iso ?? []),
  )
  return new Set(later.filter((iso) => iso >= mailDay)).size > 1
}

const STOOD_PLANNED =
  /\b(?:stond|stonden|was|waren) (?:[a-zß-ɏ]+ ){0,4}(?:gepland|voorzien|aangekondigd)\b[^.;]*$/
const REACH_STATEMENTS = 4

/** "De club stelt het toneel uit. Het stond gepland op 11 oktober": off, where no new day is named. */
const plannedThen = (mentions: readonly RoledMention[], source: Source): number[] => {
  if (mentions.some(({ days }) => days.some(({ role }) => role === 'moved-to'))) return []
  const planned = [...mentions.entries()].filter(
    ([, { context, role, days }]) =>
      STOOD_PLANNED.test(context.before) &&
      (role === 'session' || role === 'past') &&
      days.every(({ iso }) => iso === null || iso >= source.day),
  )
  if (planned.length === 0) return []
  const all = readStatements(source, { start: 0, end: source.text.length })
  let at = 0
  return planned.flatMap(([i, { days }]) => {
    const start = days[0]?.span.start ?? 0
    while ((all[at]?.start ?? Number.POSITIVE_INFINITY) < start) at += 1
    const before = all.slice(Math.max(0, at - REACH_STATEMENTS), at)
    return before.some(({ lower }) => isCancelled(lower)) ? [i] : []
  })
}
