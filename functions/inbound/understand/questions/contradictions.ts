import type { Question } from '../../../domain/understanding'
import { compact } from '../../compact'
import type { Reading } from '../events/assemble'
import type { EventDraft, SessionDraft } from '../events/draft'
import { matchesOf } from '../text/matches'
import { oneLine } from '../text/one-line'
import { words } from '../text/source'
import { isAhead, open, sayEvent } from './say'

/** Where the text says two things at once; it is asked, never decided in silence. */
export const askContradictions = (reading: Reading, draft: EventDraft, at: string): Question[] =>
  isAhead(draft)
    ? [...askPartOfDay(reading, draft, at), ...askJoint(reading, draft, at), ...askCount(reading, draft, at)]
    : []

const PARTS: readonly {
  readonly hint: readonly string[]
  readonly word: RegExp
  readonly from: string
  readonly to: string
}[] = [
  {
    hint: ['ochtend', 'voormiddag'],
    word: /[a-zß-ɏ]*(?:ochtend|voormiddag)(?![a-zß-ɏ])/gi,
    from: '06:00',
    to: '12:45',
  },
  { hint: ['middag'], word: /[a-zß-ɏ]{3,}middag(?![a-zß-ɏ])|middagprogramma/gi, from: '11:30', to: '19:00' },
  { hint: ['avond'], word: /[a-zß-ɏ]{3,}avond(?![a-zß-ɏ])|avondprogramma/gi, from: '16:30', to: '24:00' },
]

/** "studiemiddag" beside 09:00–17:00. */
const askPartOfDay = (reading: Reading, draft: EventDraft, at: string): Question[] => {
  const session = draft.sessions.find((one) => one.start !== null)
  if (!session?.start || draft.sessions.length > 1) return []
  const text = words(reading.source, draft.within).slice(0, 20_000)
  const lower = text.toLowerCase()
  const named = PARTS.filter(({ hint }) => hint.some((one) => lower.includes(one))).flatMap(
    ({ word, from, to }) =>
      matchesOf(text, word)
        .slice(0, 20)
        .map((found) => ({ name: found[0], from, to })),
  )
  const events = named.filter(({ name }) =>
    /^(?:studie|thema|leden|info|informatie|kennis|lezing|workshop|netwerk|filosofie|club|spel|inspiratie|werk|praat|film|muziek|regio|familie|open|kennismaking)/i.test(
      name,
    ),
  )
  const wrong = events.find((part) => isOutside(session, part.from, part.to))
  if (!wrong || events.some((part) => !isOutside(session, part.from, part.to))) return []
  const times = [session.start.value, session.end?.value].filter((time) => time !== undefined).join(' tot ')
  return [
    open(
      `${at}/sessions/0/start`,
      `De tekst noemt ${sayEvent(draft)} een ‘${wrong.name}’, maar de tijd is ${times}. Welke tijd klopt?`,
    ),
  ]
}

const isOutside = (session: SessionDraft, from: string, to: string): boolean =>
  (session.start?.value ?? from) < from || (session.end?.value ?? session.start?.value ?? from) > to

/** A heading with "en" over a body with "of": the body is followed, and asked about. */
const askJoint = (reading: Reading, draft: EventDraft, at: string): Question[] => {
  if (draft.relation.value !== 'alternatives') return []
  const inside = reading.mentions.filter(
    (mention) =>
      mention.days.length > 1 &&
      (mention.days[0]?.span.start ?? -1) >= draft.within.start &&
      (mention.days[0]?.span.start ?? -1) < draft.within.end,
  )
  const key = (mention: (typeof inside)[number]) =>
    mention.days.map((day) => day.iso ?? `${day.day}/${day.month}`).join()
  const or = inside.find((mention) => mention.joints.includes('or'))
  const and = inside.find((mention) => or && !mention.joints.includes('or') && key(mention) === key(or))
  if (!or || !and) return []
  const said = (mention: (typeof inside)[number]) =>
    oneLine(
      words(reading.source, {
        start: mention.days[0]?.span.start ?? 0,
        end: mention.days.at(-1)?.span.end ?? 0,
      }),
    )
  return [
    open(
      `${at}/relation`,
      `Boven het stuk staat ‘${said(and)}’, in de tekst ‘${said(or)}’. Ik ga uit van één datum per persoon; klopt dat?`,
    ),
  ]
}

const COUNTS: Record<string, number> = {
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  negen: 9,
  tien: 10,
}

const SO_MANY = compact(
  /\b(twee|drie|vier|vijf|zes|zeven|acht|negen|tien|\d{1,2}) (?:werk)?(?:sessies|bijeenkomsten|lessen|avonden|middagen|ochtenden|workshops|lesdagen|cursusdagen|data)\b/i,
)

/** "vier werksessies" with three dates. */
const askCount = (reading: Reading, draft: EventDraft, at: string): Question[] => {
  if (draft.relation.value !== 'series') return []
  const text = words(reading.source, draft.within).slice(0, 20_000)
  const found = SO_MANY.exec(text)
  const said = found?.[1] ? (COUNTS[found[1].toLowerCase()] ?? Number(found[1])) : null
  if (
    !found ||
    said === null ||
    said === draft.sessions.length ||
    /vorige|eerdere|afgelopen/i.test(text.slice(Math.max(0, found.index - 40), found.index))
  )
    return []
  return [
    open(
      `${at}/sessions`,
      `De tekst spreekt van ‘${found[0]}’, maar ik vind ${draft.sessions.length} data. Welke ontbreekt er, of staat er een te veel?`,
    ),
  ]
}
