import type { EventFacts, Understanding } from './understanding'

/** "Onze zustervereniging vroeg mij dit door te geven: hun rit is verplaatst": nothing of ours changes, it is passed on. */
export const asNewsOfOthers = (
  understanding: Understanding,
  isOfOthers: boolean,
  isKnown: (facts: EventFacts) => boolean,
): Understanding => {
  const { events } = understanding
  const isChange =
    events.length > 0 && events.every(({ kind }) => kind === 'date-move' || kind === 'cancellation')
  if (!isOfOthers || !isChange || events.some(isKnown)) return understanding
  return { ...understanding, kind: 'content-post', events: [], reasons: [], evidence: {}, questions: [] }
}
