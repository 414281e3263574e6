import type { RoledMention } from '../roles/date-roles'
import type { TiedTime } from '../times/tied-times'
import type { DatedSession } from './sessions'

/** The hour that stands in the session's own row or sentence. */
export const ownStart = (session: DatedSession, times: readonly TiedTime[]): string | null =>
  times.find(
    (time) =>
      time.scope === 'own' &&
      time.day === undefined &&
      session.mentions.includes(time.mention as RoledMention),
  )?.start ?? null
