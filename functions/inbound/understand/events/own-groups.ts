import { compact } from '../../compact'
import { matchesOf } from '../text/matches'
import { type Source, sentenceAt } from '../text/source'
import type { DatedSession } from './sessions'

/** Who may come: ages, school groups, levels, initials. */
export const GROUP = compact(
  /\b(?:vanaf |tussen )?\d{1,2} ?(?:t\/m|tot en met|tot|-|–|en|à) ?\d{1,2} ?(?:jaar|jarigen)|\bvanaf \d{1,2} jaar|\b\d{1,2}\+|\bgroep(?:en)? \d(?: ?(?:,|en|t\/m|-|\/) ?\d)*|\b(?:beginners|gevorderden|halfgevorderden|kleuters|peuters|tieners|jongeren|volwassenen|senioren|onderbouw|bovenbouw|brugklassers|dames|heren|jongens|meisjes)\b|\b(?:achternam(?:en)?|letters?) [a-z] (?:t\/m|tot en met|tot|-) [a-z]\b|\b(?:even|oneven) huisnummers\b/gi,
)

/** Parts of the country that a list gives a day of its own. */
const REGION = compact(
  /\b(?:noord|zuid|oost|west|midden|(?:oost|west|noord|zuid|vlaams)\s?-?\s?(?:vlaanderen|brabant|holland|nederland)|groningen|friesland|fryslân|drenthe|overijssel|flevoland|gelderland|utrecht|zeeland|brabant|limburg|antwerpen|vlaanderen|randstad|achterhoek|twente|veluwe|kempen|brussel)\b/gi,
)

/** "Drenthe 10 september" over "Groningen 12 september": each row of the list is for its own part of the country. */
export const eachHasItsRegion = (source: Source, sessions: readonly DatedSession[]): boolean => {
  const lines = sessions.map(
    ({ mentions }) => source.lines[source.tokens[mentions[0]?.from ?? -1]?.line ?? -1],
  )
  if (new Set(lines).size < sessions.length || lines.some((line) => !line || line.text.length > AROUND))
    return false
  const regions = lines.map((line) => (line?.text.toLowerCase().match(REGION) ?? []).join('|'))
  return !regions.includes('') && new Set(regions).size === sessions.length
}

const AROUND = 160

const ORDINAL = '(?:1e|2e|3e|4e|1ste|2de|3de|4de|eerste|tweede|derde|vierde)'
/** "Groep 1", "de tweede groep": those who come are shared out over the days. */
const SHARE = compact(new RegExp(`\\b(?:groep [1-6a-f]|${ORDINAL} groep)\\b(?=[^.;\\d]{0,40}$)`))

/** "Groep 1: 1 oktober. Groep 2: 8 oktober": the share stands before its day. */
const eachHasItsShare = (source: Source, sessions: readonly DatedSession[]): boolean => {
  const shares = sessions.map(({ day }) => {
    const before = source.text.slice(Math.max(0, day.span.start - SHARE_CHARACTERS_MAX), day.span.start)
    return SHARE.exec(before.toLowerCase())?.[0] ?? ''
  })
  return !shares.includes('') && new Set(shares).size === sessions.length
}

const SHARE_CHARACTERS_MAX = 60

/** "1 oktober voor 4 tot 6 jaar, 8 oktober voor 7 tot 9 jaar": each day has its own people. */
export const eachHasItsGroup = (source: Source, sessions: readonly DatedSession[]): boolean => {
  if (eachHasItsShare(source, sessions)) return true
  const groups = sessions.map((session) => groupOf(source, session, sessions))
  return !groups.includes('') && new Set(groups).size === sessions.length
}

/** The groups in the words of the session, up to the next one. */
const groupOf = (source: Source, session: DatedSession, sessions: readonly DatedSession[]): string => {
  const start = session.day.span.start
  const next = Math.min(
    start + AROUND,
    ...sessions.map((other) => other.day.span.start).filter((other) => other > start),
  )
  const token = session.mentions[0]?.to ?? 0
  const sentence = sentenceAt(source, Math.max(0, token - 1))
  const line = source.lines[source.tokens[token - 1]?.line ?? -1]
  const end = Math.max(source.tokens[sentence.to - 1]?.end ?? start, line?.end ?? start)
  const own = source.text.slice(start, Math.min(next, end)).toLowerCase()
  const before = line ? source.text.slice(Math.max(line.start, start - 80), start).toLowerCase() : ''
  const found = matchesOf(own, GROUP).map(([words]) => words)
  const ahead = /\d{1,2}\D{0,4}$/.test(before.trim()) ? '' : before.split(/[,;.]/).slice(-2).join(' ')
  const led = found.length > 0 ? found : matchesOf(ahead, GROUP).map(([words]) => words)
  return led.join('|')
}
