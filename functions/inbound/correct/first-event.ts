import { noFacts } from '../../domain/no-facts'
import { addEvent, type Reading } from './apply-said'
import { readCues } from './cues'
import { readers } from './readers'

/** A mail in which no event was found has one after all when the reply gives its date or says so. */
export const openFirstEvent = (clauses: readonly string[], reading: Reading, day: string): Reading => {
  if (reading.understanding.events.length > 0) return reading
  const telling = clauses.find((clause) =>
    readCues(clause).some(({ topic, value, direct }) => {
      if (topic !== 'when' && topic !== 'kind') return false
      const scene = { facts: noFacts, day }
      const said = readers[topic](
        { topic, value, words: clause, direct, pointer: null, session: null },
        scene,
      )
      return said.some((one) => one.says === 'facts' && makesEvent(one.change(noFacts)))
    }),
  )
  return telling === undefined ? reading : addEvent(reading, noFacts, telling)
}

const makesEvent = ({ kind, sessions }: typeof noFacts): boolean =>
  kind === 'new-event' && (sessions.length === 0 || sessions.some(({ date }) => date !== null))
