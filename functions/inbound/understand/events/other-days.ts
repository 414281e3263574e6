import type { PlaceMention } from '../places/place-mentions'
import type { RoledMention } from '../roles/date-roles'
import { type Source, sentenceAt } from '../text/source'
import type { DatedSession } from './sessions'

/** Leaves out the places of another day: "De excursie naar Gent op 27 november gaat niet door". */
export const withoutOtherDays = (
  source: Source,
  sessions: readonly DatedSession[],
  places: readonly PlaceMention[],
  mentions: readonly RoledMention[],
): PlaceMention[] => {
  const own = new Set(sessions.flatMap((session) => session.mentions))
  // A sentence is of another day when it has dates, and none of them is a session here.
  const other = new Map<number, boolean>()
  for (const mention of mentions) {
    const { index } = sentenceAt(source, mention.from)
    other.set(index, (other.get(index) ?? true) && !own.has(mention) && isHeld(mention))
  }
  return places.filter(
    (place) => place.manner === 'label' || other.get(sentenceAt(source, place.token).index) !== true,
  )
}

const isHeld = (mention: RoledMention): boolean =>
  mention.days.every((day) => /^(?:session|cancelled|past)$/.test(day.role))
