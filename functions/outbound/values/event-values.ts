import type { Language } from '../../domain/association'
import { type Event, type Session, sessionsToCome } from '../../domain/event'
import type { MemberNoticeKind } from '../../domain/notice-kind'
import type { EventFacts } from '../../domain/understanding'
import { type BoxRow, boxRows, changeRows } from '../../wording/box'
import { changesBesideRoom, changesOf, changeText } from '../../wording/changes'
import { clockText } from '../../wording/dates'
import { ownText, type Piece, plainText } from './own-text'

/** What a mail to members tells of its event, in words. */
export type EventValues = {
  reason: string | null
  box: BoxRow[]
  /** The box with what changed in front: the dates that fell away, the new one, and why. */
  changeBox: BoxRow[]
  /** What an update changed: each fact as it is now, with what it was. */
  changes: BoxRow[]
  /** Nothing changed: the organiser's words about it are passed on. */
  reminds: boolean
  programme: { time: string; item: string }[]
  ownText: Piece[][]
  plainText: string
}

type Told = {
  kind: MemberNoticeKind
  event: Event
  language: Language
  /** The one session that the mail is about. */
  about: Session | null
  /** The sessions stand in the mail with their own presses, and are not listed twice. */
  listed: boolean
  /** What has passed is not listed as still to come. */
  today: string
}

export const eventValues = (told: Told): EventValues => ({
  reason: told.event.reason,
  reminds: told.event.reminds === true,
  ...boxValues(told),
  programme: programmeLines(told.event, told.language),
  ...ownTextOf(told),
})

const boxValues = ({
  kind,
  event,
  language,
  about,
  listed,
  today,
}: Told): Pick<EventValues, 'box' | 'changeBox' | 'changes'> => {
  const facts = kind === 'practical' ? withoutRegistering(event.facts) : event.facts
  const of = { ...event, facts, sessions: about ? [about] : listed ? [] : sessionsToCome(event, today) }
  return {
    box: boxRows(of, language, event.sessions),
    // Why an earlier date moved is not why this one fell through.
    changeBox: changeRows(
      kind === 'fallback-notice' ? { ...of, reason: null } : of,
      language,
      event.sessions,
    ),
    changes: (kind === 'promoted' ? changesBesideRoom : changesOf)(event, language, about).map((change) => ({
      label: change.label,
      value: changeText(change, language),
    })),
  }
}

/** Whoever comes needs no word on how many can, nor until when to register. */
const withoutRegistering = (facts: EventFacts): EventFacts => ({
  ...facts,
  capacity: { limited: null, seats: null },
  registration: { ...facts.registration, admission: null, deadline: null },
})

/** Whoever got the announcement has read the organiser's text, which then still said that more would follow. */
const ownTextOf = ({ kind, event }: Told): Pick<EventValues, 'ownText' | 'plainText'> => {
  const follows = event.plan.opening === 'later' && repeats.has(kind)
  // What was announced first still says what has changed since.
  const own = kind === 'update-notice' ? (event.updateText ?? '') : event.text
  const text = follows ? '' : own
  return { ownText: ownText(text), plainText: plainText(text) }
}

const repeats: ReadonlySet<MemberNoticeKind> = new Set(['invitation', 'nudge', 'fallback-notice'])

const programmeLines = (event: Event, language: Language): EventValues['programme'] => {
  const hour = language === 'nl' ? ' uur' : ''
  return event.facts.programme.map(({ time, item }) => ({
    time: time ? `${clockText(time, language)}${hour}` : '',
    item,
  }))
}
