import type { Question } from '../../../domain/understanding'
import type { Reading } from '../events/assemble'
import type { EventDraft } from '../events/draft'
import { askArrangements } from './arrangements'
import { askContradictions } from './contradictions'
import { askDates } from './dates'
import { askGaps } from './gaps'
import { askRuns } from './runs'
import { askTooManyDates } from './too-many-dates'

/** What blocks first, then what the organiser may leave open; no two ask the same thing of the same fact. */
export const askQuestions = (reading: Reading, drafts: readonly EventDraft[]): Question[] => {
  const tooMany = askTooManyDates(reading)
  if (
    reading.kind.value === 'report' &&
    drafts.every((draft) => draft.sessions.every((session) => session.status.value === 'past'))
  )
    return tooMany
  const asked = [
    ...tooMany,
    ...drafts.flatMap((draft, i) => {
      const at = `/events/${i}`
      return [
        ...askDates(reading, draft, at),
        ...askRuns(reading, draft, at),
        ...askContradictions(reading, draft, at),
        ...askGaps(reading, draft, at),
        ...askArrangements(reading, draft, at),
      ]
    }),
  ]
  const once = asked.filter(
    (question, i) =>
      asked.findIndex((other) => other.ask === question.ask && other.about === question.about) === i,
  )
  return once.sort((one, other) => Number(other.blocking) - Number(one.blocking))
}
