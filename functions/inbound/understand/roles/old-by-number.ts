import { compact } from '../../compact'
import { isoDay, plusDays } from '../dates/calendar'
import { matchesOf } from '../text/matches'
import { type Source, spanOf, tokenAt } from '../text/source'
import { matchSpan, readStatements } from '../text/statements'
import type { RoledMention } from './date-roles'
import { givenUp, readStep } from './week-shift'

/** "27 juni ipv de 13e", "niet meer de 13e maar zaterdag 27 juni": a number, of the month of the new day. */
const NUMBER_ONLY = compact(
  /\b(?:in plaats van|i\.p\.v\.|ipv|niet (?:meer |langer )?(?:op )?)\s?(?:[a-zß-ɏ]+dag )?de (\d{1,2})(?:e|ste|de)\b(?! (?:jan|feb|m(?:aa)?rt|apr|mei|jun|jul|aug|sep|okt|nov|dec|van|keer|maal|editie|etage|verdieping|rij|plaats|eeuw))/gi,
)

/** The day given up that is told by its number only. */
const readNumberOnly = (source: Source, mentions: readonly RoledMention[]): RoledMention | null => {
  const moved = mentions.filter(({ role }) => role === 'moved-to')
  const [target] = moved
  const iso = target?.days[0]?.iso
  if (moved.length !== 1 || !target || target.days.length !== 1 || !iso) return null
  if (mentions.some(({ role }) => /^(?:moved-from|cancelled)$/.test(role))) return null
  for (const statement of readStatements(source, { start: 0, end: source.text.length }))
    for (const found of matchesOf(statement.text, NUMBER_ONLY)) {
      const { start } = spanOf(source, target.from, target.to)
      const here = start >= statement.start && start < statement.start + statement.text.length
      const old = isoDay(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(found[1]))
      if (here && old && old !== iso) return givenUp(source, statement, found as RegExpExecArray, old)
    }
  return null
}

/** "Onze vergadering is daarom twee dagen later, op 25 juni", "wordt een dag later: 4 juni": the verb that moves it. */
const BECOMES_LATER = compact(
  /\b(?:wordt|worden|schuift|schuiven|verschuift)\b|\b(?:is|valt|houden|doen|komt|vindt|vinden)\b[^.;!?]{0,40}\b(?:daarom|dus|nu|daardoor|hierdoor)\b|\b(?:daarom|dus|nu|daardoor|hierdoor)\b[^.;!?]{0,40}\b(?:is|valt|houden|doen|komt|vindt|vinden)\b/i,
)
const ANOTHER = /\b(?:ook|weer|tweede|derde|volgende|vervolg|slot|herhaald|herhaling|afsluiting)[a-zß-ɏ]*\b/i
const TO_DAY = compact(/^(?:,| –| -|:)? ?(?:namelijk |en wel |dus )?(?:op )?(?:[a-zß-ɏ]+dag )?(?:de )?$/i)
const STEP_CHARACTERS = 32

/** A step and a new day that agree with another day of the text: that one is given up. */
const withStepAgreeing = (source: Source, mentions: readonly RoledMention[]): readonly RoledMention[] => {
  if (mentions.some(({ role }) => role === 'moved-from' || role === 'cancelled')) return mentions
  for (const statement of readStatements(source, { start: 0, end: source.text.length })) {
    const step =
      BECOMES_LATER.test(statement.text) && !ANOTHER.test(statement.text) ? readStep(statement) : null
    if (!step) continue
    const { end } = matchSpan(statement, step.found)
    const target = mentions.find(({ from }) => from >= tokenAt(source, end))
    const day = target?.days.length === 1 ? target.days[0] : undefined
    if (!target || !day?.iso || !/^(?:session|moved-to)$/.test(day.role)) continue
    const { start } = spanOf(source, target.from, target.to)
    if (start - end > STEP_CHARACTERS || !TO_DAY.test(source.text.slice(end, start))) continue
    const old = plusDays(day.iso, step.days)
    if (mentions.some(({ days }) => days.some(({ iso, role }) => iso === old && role === 'session')))
      return mentions.map((mention) => asMoved(mention, day.iso ?? '', old))
  }
  return mentions
}

const asMoved = (mention: RoledMention, to: string, from: string): RoledMention => {
  const days = mention.days.map((day) => {
    if (day.iso === to && day.role === 'session') return { ...day, role: 'moved-to' as const }
    return day.iso === from && day.role === 'session' ? { ...day, role: 'moved-from' as const } : day
  })
  return { ...mention, days, role: days[0]?.role ?? mention.role }
}

/** The day given up, where a number or a step beside the new day tells which. */
export const withOldDays = (source: Source, mentions: readonly RoledMention[]): readonly RoledMention[] => {
  const stepped = withStepAgreeing(source, mentions)
  const old = readNumberOnly(source, stepped)
  return old ? [...stepped, old].sort((one, other) => one.from - other.from) : stepped
}
