import type { Member } from './association'
import { type Answering, answering, type Event } from './event'
import type { EventFacts } from './understanding'

export type Price = EventFacts['prices'][number]

/**
 * An audience by one name, however it is spelled: "Niet-partners" and "non partner" are `nonpartner`,
 * "leden", "lid" and "members" are `member`.
 */
export const audienceKey = (audience: string): string =>
  audience
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '')
    .replace(/^niet/, 'non')
    .replace(/(?:en|s)$/, '')
    .replace(/l(?:id|ed)$/, 'member')

/**
 * What this member pays: the price of the member's own audience, or else the one for everybody; null where
 * the announcement gives none. Of several, the first. Whoever comes to work pays only what is asked of them
 * by name.
 */
export const priceFor = ({ facts }: Pick<Event, 'facts'>, member: Pick<Member, 'audience'>): Price | null => {
  const own = audienceKey(member.audience)
  const theirs = facts.prices.find(({ audience }) => audience !== null && audienceKey(audience) === own)
  if (!theirs && workers.has(own)) return null
  return theirs ?? facts.prices.find(({ audience }) => audience === null) ?? null
}

const workers: ReadonlySet<string> = new Set(
  [
    'spreker',
    'spreekster',
    'inleider',
    'dagvoorzitter',
    'trainer',
    'docent',
    'workshopleider',
    'moderator',
    'begeleider',
    'pers',
    'fotograaf',
  ].map(audienceKey),
)

/** How this member answers: whoever may come only once chooses one session of a series. */
export const answeringFor = (event: Event, member: Pick<Member, 'audience'>): Answering =>
  answering(event) === 'each' && isOnce(event, member) ? 'one' : answering(event)

export const isOnce = (event: Pick<Event, 'facts'>, member: Pick<Member, 'audience'>): boolean =>
  priceFor(event, member)?.limit === 'once'
