import type { Question } from '../../../domain/understanding'
import type { Reading } from '../events/assemble'
import type { EventDraft } from '../events/draft'
import { words } from '../text/source'
import { TO_BE_DECIDED } from '../words/place-words'
import { isTown } from '../words/towns'
import { isAhead, open, sayDay, sayEvent } from './say'

/** Open questions about what an invitation needs and the text does not say. Few: only what members will ask. */
export const askGaps = (reading: Reading, draft: EventDraft, at: string): Question[] => {
  const kind = draft.kind.value
  if (
    !isAhead(draft) ||
    kind === 'rectification' ||
    kind === 'session-update' ||
    kind === 'fallback-decision'
  )
    return []
  return [
    ...askTimes(draft, at),
    ...askPlace(reading, draft, at),
    ...askSeats(draft, at),
    ...askPe(reading, draft, at),
    ...askPrice(draft, at),
    ...askContact(draft, at),
  ]
}

const askTimes = (draft: EventDraft, at: string): Question[] => {
  const untimed = draft.sessions.findIndex(
    (session) => session.start === null && session.status.value !== 'cancelled',
  )
  if (untimed === -1) return []
  const part = draft.sessions[untimed]?.dayPart
  const known = part
    ? ` Er staat alleen ‘${{ morning: 'ochtend', afternoon: 'middag', evening: 'avond' }[part.value]}’.`
    : ''
  return [open(`${at}/sessions/${untimed}/start`, `Hoe laat begint en eindigt ${sayEvent(draft)}?${known}`)]
}

const askPlace = (reading: Reading, draft: EventDraft, at: string): Question[] => {
  const first = draft.sessions[0]
  if (!first) return []
  const later = TO_BE_DECIDED.test(words(reading.source, draft.within).slice(0, 20_000))
  if (first.mode?.value === 'online')
    return /https?:|www\./.test(words(reading.source, draft.within).slice(0, 20_000))
      ? []
      : [
          open(
            `${at}/sessions/0/mode`,
            `Met welke link kunnen de deelnemers ${sayEvent(draft)} online bijwonen? Alleen wie is aangemeld krijgt die link.`,
          ),
        ]
  const missing = draft.sessions.findIndex(
    (session) => !session.venue && !session.address && session.mode?.value !== 'online',
  )
  const townOnly = draft.sessions.findIndex(
    (session) => !session.venue && session.address && !/\d/.test(session.address.value),
  )
  if (townOnly !== -1) {
    const session = draft.sessions[townOnly]
    const on = draft.sessions.length > 1 && session?.date ? ` op ${sayDay(session.date.value)}` : ''
    return [open(`${at}/sessions/${townOnly}/address`, askAddress(session?.address?.value ?? '', on))]
  }
  if (missing === -1 || later) return []
  return [
    open(
      `${at}/sessions/${missing}/venue`,
      `Waar is ${sayEvent(draft)}: op welke locatie, of is het online?`,
    ),
  ]
}

const STREET = /(?:straat|laan|weg|singel|plein|kade|gracht|dreef|steeg|plantsoen)$/i

/** Of a street without a number only the number is asked. */
const askAddress = (address: string, on: string): string =>
  !isTown(address) && STREET.test(address)
    ? `Welk huisnummer hoort bij ‘${address}’${on}?`
    : `Wat is het adres in ${address}${on}?`

const askSeats = (draft: EventDraft, at: string): Question[] => {
  if (draft.capacity.limited?.value !== true || draft.capacity.seats) return []
  const each = draft.relation.value === 'alternatives' ? ' per datum' : ''
  return [open(`${at}/capacity/seats`, `Hoeveel deelnemers kunnen er${each} meedoen aan ${sayEvent(draft)}?`)]
}

/** Directors and supervisors of housing corporations owe yearly PE points: for them silence is worth a question. */
const OWES_PE = /corporatiebestuurder|commissaris|bestuurders van (?:woning)?corporaties|corporatiedirecteur/i

const askPe = (reading: Reading, draft: EventDraft, at: string): Question[] => {
  const { applies, points } = draft.pePoints
  if (applies?.value === true && !points)
    return [open(`${at}/pePoints/points`, `Hoeveel PE-punten levert ${sayEvent(draft)} op?`)]
  if (applies || draft.kind.value !== 'new-event') return []
  if (!OWES_PE.test(reading.source.text.slice(0, 20_000))) return []
  return [open(`${at}/pePoints/applies`, `Gelden er PE-punten voor ${sayEvent(draft)}, en zo ja hoeveel?`)]
}

/** Where people can register now, they want to know the price; not while the invitation is still to come. */
const askPrice = (draft: EventDraft, at: string): Question[] => {
  const later = draft.registration.mode?.value === 'later'
  if (draft.prices.length > 0 || later || draft.kind.value !== 'new-event') return []
  return [open(`${at}/prices`, `Wat kost deelname aan ${sayEvent(draft)}, of is het gratis?`)]
}

const askContact = (draft: EventDraft, at: string): Question[] => {
  const { mode, contact } = draft.registration
  if (mode?.value !== 'contact' || !contact || /@|https?:|www\./.test(contact.value)) return []
  const who = /^\p{Lu}\p{L}+/u.exec(contact.value)?.[0]
  return [
    open(
      `${at}/registration/contact`,
      `Op welk e-mailadres of via welke link kunnen mensen zich${who ? ` bij ${who}` : ''} aanmelden?`,
    ),
  ]
}
