import type { Way } from '../domain/registration'
import type { AskedSession } from './own-sessions'

const ONLINE =
  /\b(?:online|digitaal|virtueel|op afstand|via (?:teams|zoom|de link|het scherm)|van(?:af|uit) huis|remote(?:ly)?|virtually)\b/g
const ON_SITE =
  /\b(?:op (?:de )?locatie|ter plaatse|ter plekke|fysiek|in de zaal|in persoon|live|on[- ]?site|in person)\b/g

/** Where a clause says to take part, and what it says beside that; `both` when it names two ways. */
export const wayIn = (
  clause: string,
  sessions: readonly AskedSession[],
): { rest: string; way: Way | 'both' } => {
  const offersOnline = sessions.some(({ mode }) => mode === 'hybrid' || mode === 'online')
  const here = clause.replace(ON_SITE, ' ')
  const rest = offersOnline ? here.replace(ONLINE, ' ') : here
  const ways = [
    ...(here === clause ? [] : ['on-site' as const]),
    ...(rest === here ? [] : ['online' as const]),
  ]
  const [way = null, other] = ways
  return { rest: rest.replace(/ {2,}/g, ' ').trim(), way: other ? 'both' : way }
}

/** The way as it can be recorded for these sessions; `unclear` where it is not theirs. */
export const wayFor = (way: Way, sessions: readonly AskedSession[]): Way | 'unclear' => {
  if (!way || sessions.every(({ mode }) => mode === 'hybrid')) return way
  const isTheirs = sessions.every(({ mode }) => (way === 'online' ? mode === 'online' : mode !== 'online'))
  return isTheirs && sessions.every(({ mode }) => mode !== 'hybrid') ? null : 'unclear'
}
