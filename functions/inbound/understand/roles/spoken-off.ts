import { type Source, sentenceAt } from '../text/source'
import { readStatements } from '../text/statements'
import type { DateRole, RoledMention } from './date-roles'
import { isCancelled } from './other-cues'

/** "Die gaat niet door", "Deze avond vervalt": of the day in the sentence before. */
const OF_THAT =
  /^(?:(?:ook|maar|en|helaas) )*(?:(?:die|deze|hij)|(?:die|deze|dit|dat) [a-zß-ɏ]*(?:avond|middag|ochtend|dag|bijeenkomst|vergadering|lezing|wandeling|excursie|les|repetitie|concert|feest|congres|symposium|tocht|training|workshop|datum|poging))(?: [a-zß-ɏ]+){0,2} (?:gaat|gaan|kan|kunnen|wordt|worden|is|zijn|vervalt|vervallen|komt|komen|zal|zullen|moet|moeten)\b|^(?:die|deze) (?:gaat|gaan|kan|kunnen|wordt|worden|is|zijn|vervalt|vervallen|komt|komen|zal|zullen|moet|moeten)\b/
/** "Ook die datum vervalt": the day that it had moved to. */
const OF_THAT_DAY =
  /^(?:(?:ook|maar|en|helaas) )*(?:die|deze) (?:[a-zß-ɏ]*(?:dag|avond|middag|ochtend)|datum|poging)\b/
/** "nog eens uit te stellen", "opnieuw uitgesteld". */
const AGAIN =
  /\b(?:nog (?:eens|een keer|een tweede keer|een maal)|opnieuw|wederom|nogmaals|alweer|voor de (?:tweede|derde) keer|weer|verder)\b[^.;]{0,40}\b(?:uit te stellen|uitgesteld|uitstellen|te verzetten|verschuiven|verschoven|vooruit)\b/

const NEW_CLAUSE = /;|\bmaar\b|,| [–-] |\ben (?:wordt|is|gaat|houden|komt)\b/

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
  for (const { lower, start } of readStatements(source, { start: 0, end: source.text.length })) {
    const index = sentenceFrom.get(start) ?? 0
    const named = bySentence.get(index - 1)
    const clause = bySentence.has(index) ? (lower.split(NEW_CLAUSE)[0] ?? '') : lower
    if (!named || (clause !== lower && !OF_THAT_DAY.test(clause)) || !isCancelled(clause)) continue
    if (bySentence.has(index) && clause === lower) continue
    const moved = named.some((i) => mentions[i]?.role === 'moved-to')
    if (moved ? AGAIN.test(lower) || OF_THAT_DAY.test(lower) : OF_THAT.test(lower))
      for (const i of named) {
        const role = mentions[i]?.role
        const instead = role === 'moved-to' && haveLater(mentions, named, source.day)
        if (role === 'moved-from') settled.set(i, 'mention')
        if (role === 'session' || role === 'moved-to') settled.set(i, instead ? 'moved-from' : 'cancelled')
      }
  }
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
