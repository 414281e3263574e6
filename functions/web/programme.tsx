import type { Event } from '../domain/event'
import { clockText } from '../wording/dates'
import { languageOf, say, type Voice } from '../wording/voice'

/** The programme line by line; a line without a time has none. */
export const Programme = ({ event, voice }: { event: Event; voice: Voice }) => {
  const lines = event.facts.programme
  if (lines.length === 0) return null
  return (
    <section class="programme">
      <h2>{say(voice, { nl: 'Programma', en: 'Programme' })}</h2>
      <ol>
        {lines.map((line) => (
          <li>
            <span class="time">{line.time ? clockText(line.time, languageOf(voice)) : ''}</span>
            <span>{line.item}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
