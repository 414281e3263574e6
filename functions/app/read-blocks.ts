import type { Event } from '../domain/event'
import { upcoming } from '../domain/match-event'
import type { Block } from '../domain/news-by-block'
import type { Said } from '../domain/said'
import { mostSaid, tellingWords } from '../domain/telling-words'
import { blocksOf } from '../inbound/blocks'
import { understand } from '../inbound/understand/understand'
import { longDates } from '../wording/dates'

type Mail = { subject: string; text: string; day: string }

/**
 * The blocks of a newsletter or of minutes, each under the name of an event that the agenda has, read as a mail of
 * its own about that event. None where fewer than two events have a block.
 */
export const readBlocks = (
  { text, day }: { text: string; day: string },
  events: readonly Event[],
  say: (mail: Mail, events: readonly Event[]) => Said,
): Block[] => {
  const ahead = upcoming(events, day)
  const headed = blocksOf(text)
    .slice(0, BLOCKS_MAX)
    .flatMap((block) => {
      const event = mostSaid(ahead, tellingWords(block.head))
      return event ? [{ ...block, event }] : []
    })
  if (new Set(headed.map(({ event }) => event.id)).size < 2) return []
  return headed.map(({ event, text: own }): Block => {
    const subject = event.facts.title ?? ''
    const days = event.sessions.flatMap(({ facts: { date } }) => date ?? [])
    const named = understand({ subject: '', text: own, day }).events.some(({ sessions }) =>
      sessions.some(({ date }) => date !== null),
    )
    const read = named || days.length !== 1 ? own : `${longDates(days, 'nl')}\n\n${own}`
    const mail = { subject, text: read, day }
    return { event, words: own, understanding: understand(mail), said: say(mail, [event]) }
  })
}

const BLOCKS_MAX = 20
