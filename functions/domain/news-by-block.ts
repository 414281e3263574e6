import type { Event } from './event'
import type { Said } from './said'
import { saysNothingNew } from './says-nothing-new'
import type { EventFacts, Understanding } from './understanding'
import { partOf, together } from './without-part'

/** A part of a newsletter under the name of an event, read as a mail of its own. */
export type Block = {
  readonly event: Event
  readonly words: string
  readonly understanding: Understanding
  readonly said: Said
}

/**
 * A newsletter whose blocks stand under the names of events changes those of which a block says something new.
 * What the other blocks announce stays; in minutes nothing is announced.
 */
export const withNewsOfBlocks = (
  whole: Understanding,
  { blocks, isMinutes }: Said,
  read: (block: Block) => Understanding,
): Understanding => {
  if (blocks.length === 0) return whole
  const changed = blocks.flatMap((block) => {
    const news = inItsWords(read(block), block)
    return news.events.flatMap((facts, at) => (isNew(facts, block.event) ? [partOf(news, at)] : []))
  })
  const days = blocks.flatMap(({ event }) => event.sessions.flatMap(({ facts: { date } }) => date ?? []))
  const others = whole.events.flatMap((facts, at) => {
    const words = facts.sessions.map(
      (_, n) => whole.evidence[`/events/${at}/sessions/${n}/date`]?.words ?? '',
    )
    const isOther =
      facts.kind === 'new-event' &&
      !isMinutes &&
      facts.sessions.every(({ date }) => date !== null && !days.includes(date)) &&
      words.every((one) => blocks.every((block) => !block.words.includes(one)))
    return isOther ? [partOf(whole, at)] : []
  })
  const parts = [...changed, ...others]
  const [only, ...more] = parts
  const kind = !only ? 'content-post' : more.length === 0 ? only.events[0]?.kind : whole.kind
  return { ...together(whole, parts), kind: kind ?? whole.kind }
}

/** A block without a day was read under that of its event, which stands nowhere in the mail. */
const inItsWords = (news: Understanding, { words }: Block): Understanding => ({
  ...news,
  evidence: Object.fromEntries(
    Object.entries(news.evidence).filter(([, { words: own }]) => words.includes(own)),
  ),
})

const CHANGES: ReadonlySet<EventFacts['kind']> = new Set([
  'date-move',
  'cancellation',
  'fallback-decision',
  'rectification',
])

const isNew = (facts: EventFacts, event: Event): boolean =>
  CHANGES.has(facts.kind) || (facts.kind === 'session-update' && !saysNothingNew(facts, event))
