import type { EventFacts, Understanding } from './understanding'

const OTHERS =
  /(?<!\p{L})(?:(?:zuster|buur)(?:vereniging|club|afdeling|koor|stichting|kring)\p{L}*|onze buren|de buren van|collega-?(?:vereniging|club)\p{L}*|een andere (?:vereniging|club)|onze eigen (?:activiteiten|agenda)[^.;]{0,40} niets? )/iu
const THEIR = /(?<!\p{L})(?:hun|zij|van hen|bij hen)(?!\p{L})/iu

/** "Onze zustervereniging vroeg mij dit door te geven: hun rit is verplaatst": nothing of ours changes, it is passed on. */
export const asNewsOfOthers = (
  understanding: Understanding,
  text: string,
  isKnown: (facts: EventFacts) => boolean,
): Understanding => {
  const { events } = understanding
  const isChange =
    events.length > 0 && events.every(({ kind }) => kind === 'date-move' || kind === 'cancellation')
  if (!isChange || events.some(isKnown) || !OTHERS.test(text) || !THEIR.test(text)) return understanding
  return { ...understanding, kind: 'content-post', events: [], reasons: [], evidence: {}, questions: [] }
}
