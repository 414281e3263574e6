import type { Revision } from '../domain/decide/revise-draft'
import type { Draft } from '../domain/draft'
import { isAboutOtherDate, type OtherDate, otherDateAbout } from '../domain/other-date'
import { readTell } from '../inbound/correct/read-choices'
import { readOtherDate } from '../inbound/correct/read-other-date'
import { partOf, unchanged } from './revision-parts'

type Read = (draft: Draft, words: string) => Revision

/** Reads a reply with `read`, after what it says of a date of which it was asked whether it was wrong or moves. */
export const readWithDate = (draft: Draft, words: string, read: Read): Revision => {
  const question = draft.understanding.questions.find(isAboutOtherDate)
  if (!question) return read(draft, words)
  const index = partOf(question.about)
  const pieces = words.split(/\r?\n/).flatMap(inPieces)
  const meant = pieces.map(meaningOf).find((one) => one !== null)
  if (!meant) return keepingAnswers(read(draft, words), index)
  const settled = withMeaning(draft, index, meant)
  const rest = pieces.filter((piece) => readOtherDate(piece) === null).join('\n')
  const revision = rest.trim() ? read(settled, rest) : unchanged(settled)
  const kind = meant === 'rectification' ? ['/kind', `/events/${index}/kind`] : []
  return {
    ...revision,
    changed: [...new Set([...revision.changed, ...kind])],
    settled: [...revision.settled, otherDateAbout(index)],
  }
}

/** "Rechtzetting, alleen de pagina" says two things in one line. */
const inPieces = (line: string): string[] => (readOtherDate(line) === null ? [line] : line.split(/[,;:.]\s+/))

/** Who is to hear is said of what is put right: a move is for everyone. */
const meaningOf = (piece: string): OtherDate | null =>
  readOtherDate(piece) ?? (readTell(piece) ? 'rectification' : null)

/** Whoever says that registrations stay, or lapse, speaks of a move. */
const keepingAnswers = (revision: Revision, index: number): Revision =>
  revision.plan.some(({ part, edits }) => part === index && edits.answers !== undefined)
    ? {
        ...revision,
        understanding: withoutQuestion(revision.understanding),
        settled: [...revision.settled, otherDateAbout(index)],
      }
    : revision

const withMeaning = (draft: Draft, index: number, meant: OtherDate): Draft => {
  const understanding = withoutQuestion(draft.understanding)
  const kind = meant === 'rectification' ? meant : 'date-move'
  return {
    ...draft,
    understanding: {
      ...understanding,
      kind: understanding.events.length === 1 ? kind : understanding.kind,
      events: understanding.events.map((facts, at) => (at === index ? { ...facts, kind } : facts)),
    },
  }
}

const withoutQuestion = (understanding: Draft['understanding']): Draft['understanding'] => ({
  ...understanding,
  questions: understanding.questions.filter((question) => !isAboutOtherDate(question)),
})
