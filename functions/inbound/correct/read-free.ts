import { applySaid, close, type Reading } from './apply-said'
import { askedBy } from './asked'
import { scopeDrafts } from './draft-scope'
import { takesBackDate } from './old-day'
import { goesOn, refersBack } from './pieces'
import { isDoubtful, plainSentence } from './plain-sentence'
import { namesOwn, type Progress, planned, withReading } from './progress'
import type { PlanEdits } from './read-correction'
import { type Place, readPieces } from './read-pieces'
import type { Said } from './said'
import { scopeClause } from './scope-clause'
import { openQuestions, type Spoken, speak } from './speak'
import type { Topic } from './topics'

/** Nobody corrects a fact in more words than these. */
export const CLAUSE_CHARACTERS_MAX = 400

/** Works a free clause in; null when it leads to nothing, or could be about one event as well as another. */
export const readFree = (clause: string, part: number | null, progress: Progress): Progress | null => {
  if (clause.length > CLAUSE_CHARACTERS_MAX) return null
  const text = plainSentence(clause)
  if (isDoubtful(text) && !FREE_WORDS.test(text)) return null
  if (progress.elsewhere && refersBack(text) && !namesOwn(text, progress)) return null
  const first = { part, session: null, words: clause }
  const whole = readPiece(text, first, progress)
  if (whole) return whole
  return readPieces(text, first, progress, readPiece)
}

/** What stands behind such a label is taken as it is, whatever it says. */
const FREE_WORDS = /^(?:(?:de|het) )?(?:titel|naam|thema|onderwerp|motto)\s*:/iu

const readPiece = (text: string, place: Place, progress: Progress): Progress | null => {
  const { events } = progress.reading.understanding
  const scope = scopeDrafts(text, events)
  if (!scope) return readAbout(text, place, progress)
  if (scope.parts.length === 0) return null
  const said = scope.parts.reduce<Progress | null>(
    (now, part) => now && readAbout(scope.text, { ...place, part, session: null }, now),
    progress,
  )
  const [only, ...others] = scope.parts
  return said && { ...said, about: others.length === 0 ? (only ?? null) : null }
}

const readAbout = (
  text: string,
  { part, session, words, follows }: Place,
  progress: Progress,
): Progress | null => {
  const named = eventsNamed(text, progress)
  const carried = named ? null : progress.about
  const indexes =
    part !== null
      ? [part]
      : (named ??
        (typeof carried === 'number' ? [carried] : [...progress.reading.understanding.events.keys()]))
  const able = indexes.flatMap((index) => {
    const spoken = speak(
      { text, words, index, session: goesOn(text) ? session : null, follows: follows === true },
      progress,
    )
    return spoken.length > 0 ? [{ index, spoken }] : []
  })
  const asked = able.filter(({ index, spoken }) => isAsked(progress.reading, index, spoken))
  const [first] = able
  const sure = able.length === 1 && (indexes.length === 1 || takesBackDate(text))
  const chosen = sure ? first : asked.length === 1 ? asked[0] : undefined
  const about = named && chosen ? chosen.index : (progress.about ?? null)
  return chosen ? work({ ...progress, elsewhere: false, about }, chosen.index, chosen.spoken) : null
}

/** The events with a session that the clause names; null when it names none. */
const eventsNamed = (text: string, { reading, day }: Progress): number[] | null => {
  const { events } = reading.understanding
  const named = [...events.entries()].filter(
    ([, facts]) => events.length > 1 && scopeClause(text, facts, day).session !== null,
  )
  return named.length > 0 ? named.map(([index]) => index) : null
}

const work = (progress: Progress, index: number, spoken: readonly Spoken[]): Progress =>
  spoken.reduce((now, { topic, said, unknown }) => {
    if (!unknown) return workSaid(now, index, said, topic)
    const open = openQuestions(now.reading, index, topic)
    return withReading(
      now,
      close(now.reading, (question) => open.includes(question)),
    )
  }, progress)

export const workSaid = (progress: Progress, index: number, said: readonly Said[], topic: Topic): Progress =>
  said.reduce(
    (now, one) =>
      one.says === 'plan'
        ? withReading(planned(now, index, one.edits), closePlanned(now.reading, index, one.edits))
        : withReading(now, applySaid(now.reading, index, one, topic)),
    progress,
  )

/** A moment that is planned answers the question for it. */
const closePlanned = (reading: Reading, index: number, edits: PlanEdits): Reading =>
  close(reading, (question) => {
    const asked = askedBy(question)
    if (asked.index !== index) return false
    if (/\bbtw\b/iu.test(question.ask)) return edits.vat !== undefined || edits.pays === 'as-announced'
    if (asked.pointer === '/plan/opening') return edits.opening !== undefined
    return asked.pointer === '/plan/goNoGo' && edits.goNoGo !== undefined
  })

const isAsked = ({ understanding }: Reading, index: number, spoken: readonly Spoken[]): boolean => {
  const answers = spoken.flatMap(({ said }) =>
    said.flatMap((one) => (one.says === 'facts' ? one.answers : [])),
  )
  return answers.some((pointer) =>
    understanding.questions.some(({ about }) => about === `/events/${index}${pointer}`),
  )
}
