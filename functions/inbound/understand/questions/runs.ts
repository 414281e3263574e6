import type { Question } from '../../../domain/understanding'
import type { Reading } from '../events/assemble'
import type { EventDraft } from '../events/draft'
import { runDoubt } from '../events/weekly'
import { oneLine } from '../text/one-line'
import { words } from '../text/source'
import { blocking, open, sayDay } from './say'

/** "Elke donderdag, behalve in de schoolvakanties": what is sure is read, for the rest the days are asked. */
export const askRuns = (reading: Reading, draft: EventDraft, at: string): Question[] => {
  for (const mention of reading.mentions) {
    const [first, last] = [mention.days[0], mention.days.at(-1)]
    const doubt = runDoubt(mention)
    if (!first?.iso || !last?.iso || doubt === null || !draft.sessions.some(({ day }) => isSame(day, first)))
      continue
    const said = oneLine(words(reading.source, { start: first.span.start, end: last.span.end }))
    if (doubt === 'parity') {
      const days = draft.sessions.flatMap(({ date }) => (date ? [sayDay(date.value)] : []))
      return [
        open(
          `${at}/sessions`,
          `Ik lees ‘${said}’ om de week als ${days.length} keer: ${days[0]} tot en met ${days.at(-1)}. Kloppen die dagen?`,
        ),
      ]
    }
    const why = {
      vague: 'met een uitzondering zonder data',
      long: 'langer dan een jaar',
      month: 'maandelijks',
    }[doubt]
    return [
      blocking(
        `${at}/sessions`,
        `Er staat ‘${said}’, ${why}. Ik ken nu alleen ${sayDay(first.iso)} en ${sayDay(last.iso)}. Op welke data is het precies?`,
      ),
    ]
  }
  return []
}

const isSame = (day: EventDraft['sessions'][number]['day'], first: EventDraft['sessions'][number]['day']) =>
  day.span.start === first.span.start
