import { compact } from '../../compact'
import type { Span } from '../evidence'
import type { RoledMention } from '../roles/date-roles'
import { matchesOf } from '../text/matches'
import { partOf, type Source } from '../text/source'
import { GROUP } from './own-groups'
import type { DatedSession } from './sessions'
import type { EventPart } from './split'

/** "Groep A", "de dinsdaggroep", "leerkring Noord": those who meet on days of their own. */
const NAMED_GROUP = compact(
  /(?<![a-zß-ɏ])(?:(?:groep|leerkring|kring|reeks|lichting|cursus|serie|klas|team|optie|keuze|mogelijkheid) (?:\d{1,2}|[a-h]|noord|zuid|oost|west|midden)|[a-zß-ɏ]{3,}groep)(?![a-zß-ɏ\d])/gi,
)
const BEFORE_CHARACTERS_MAX = 80
const SESSIONS_MIN = 2

type Label = { readonly label: string; readonly span: Span }
type Own = Label & { readonly mentions: RoledMention[] }

/**
 * "Groep A komt op 5, 12 en 19 april, groep B op 7, 14 en 21 april": one comes on the days of one's own group, so each
 * group is a series of its own; whatever else is said, is said of both.
 */
export const splitByGroup = (source: Source, sessions: readonly DatedSession[]): EventPart[] | null => {
  if (sessions.length < SESSIONS_MIN) return null
  const groups = readGroups(source, sessions)
  if (!groups) return null
  const parts = groups.map(({ span, mentions }) => ({
    sessions: sessions.flatMap((session) => {
      const own = session.mentions.filter((mention) => mentions.includes(mention))
      return own.length === 0 ? [] : [{ ...session, mentions: own }]
    }),
    within: { start: 0, end: source.text.length },
    heading: null,
    group: span,
  }))
  return parts.some((part) => part.sessions.length < SESSIONS_MIN) ? null : parts
}

/** The mentions under each label; null unless two labels or more share out every day. */
const readGroups = (source: Source, sessions: readonly DatedSession[]): Own[] | null => {
  const mentions = [...new Set(sessions.flatMap((session) => session.mentions))].sort(
    (one, other) => one.from - other.from,
  )
  const groups: Own[] = []
  let end = 0
  for (const mention of mentions) {
    const start = source.tokens[mention.from]?.start ?? 0
    const before = Math.max(end, start - BEFORE_CHARACTERS_MAX)
    end = source.tokens[mention.to - 1]?.end ?? start
    const found = labelBehind(source, end) ?? labelIn(source, before, start)
    if (found) end = Math.max(end, found.span.end)
    const known = found && groups.find(({ label }) => label === found.label)
    if (known) known.mentions.push(mention)
    else if (found) groups.push({ ...found, mentions: [mention] })
    else if (groups.length === 0) return null
    else groups.at(-1)?.mentions.push(mention)
  }
  return groups.length < 2 ? null : groups
}

const ASIDE = /^\s?\(([^()\n]{5,30})\)/

/** "5, 12 en 19 april (groep 1)". */
const labelBehind = (source: Source, end: number): Label | null => {
  const aside = ASIDE.exec(partOf(source, end, end + ASIDE_CHARACTERS_MAX))
  return aside ? labelIn(source, end, end + aside[0].length) : null
}

const ASIDE_CHARACTERS_MAX = 40

/** The last label in a stretch of text. */
const labelIn = (source: Source, start: number, end: number): Label | null => {
  const text = partOf(source, start, end)
  const found = [...matchesOf(text, NAMED_GROUP), ...matchesOf(text, GROUP)]
    .sort((one, other) => one.index - other.index)
    .at(-1)
  if (!found) return null
  const at = start + found.index
  return { label: found[0].toLowerCase(), span: { start: at, end: at + found[0].length } }
}
