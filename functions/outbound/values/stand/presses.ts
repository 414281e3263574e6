import type { Session } from '../../../domain/event'
import type { Choice } from '../../../domain/registration'
import { whenText } from '../../../wording/dates'
import { momentName, placeOrLater } from '../../../wording/moments'
import { languageOf, say, type Voice } from '../../../wording/voice'
import type { Press, Slot, StandInput } from './stand'

/** What a button is for: one session by name, or everything there is. */
type For = { session: Session; voice: Voice } | { session: null; voice: Voice }

/** The presses with which someone asks for a place: for one session, or without one for the whole event. */
export const askPresses = (input: StandInput, unit: string, what: For): Press[] => {
  const slot = input.links.slots.find((one) => one.unit === unit)
  const own = what.session ? (slot?.register ?? input.links.register) : input.links.register
  const label = labelsFor(input, what)
  const to = (text: string, href = own): Press => ({ label: text, href, action: 'register' })
  const isFull = input.full.includes(unit)
  const online = slot?.online ?? null
  if (asksAdmission(input)) return [to(label.request), ...(online ? [to(label.requestOnline, online)] : [])]
  if (!online) return [to(isFull ? label.wait : label.come)]
  return [to(isFull ? label.wait : label.onSite), to(label.online, online)]
}

/** Whether a yes is a request that the organiser has yet to admit. */
export const asksAdmission = ({ event, registration }: StandInput): boolean =>
  event.facts.registration.admission === 'intake' && registration?.admission !== 'admitted'

/** The press with which someone leaves what they hold; `what` without a session: everything. */
export const leavePress = (input: StandInput, place: Choice['place'], unit: string, what: For): Press => {
  const slot = input.links.slots.find((one) => one.unit === unit)
  const { about } = labelsFor(input, what)
  const { voice } = what
  const label = {
    seat: say(voice, { nl: `Afmelden${about}`, en: `Cancel my registration${about}` }),
    waiting: say(voice, {
      nl: what.session ? `Haal mij van de wachtlijst${about}` : 'Van de wachtlijst af',
      en: `Leave the waiting list${about}`,
    }),
    offered: say(voice, {
      u: what.session ? `Nee, dank u, niet${about}` : 'Nee, dank u',
      je: what.session ? `Nee, dank je, niet${about}` : 'Nee, dank je',
      en: what.session ? `No, thank you, not${about}` : 'No, thank you',
    }),
    requested: say(voice, { nl: `Aanvraag${about} intrekken`, en: `Withdraw my request${about}` }),
  }[place]
  const href = what.session ? (slot?.cancel ?? input.links.cancel) : input.links.cancel
  return { label, href, action: 'cancel' }
}

/** The press that takes a seat that is kept. */
export const takePress = (input: StandInput, unit: string, what: For): Press => {
  const slot = input.links.slots.find((one) => one.unit === unit)
  const { about } = labelsFor(input, what)
  const label = say(what.voice, {
    nl: `Ja, ik neem de plaats${about}`,
    en: `Yes, I will take the seat${about}`,
  })
  return { label, href: (what.session && slot?.register) || input.links.register, action: 'register' }
}

export const declinePress = ({ links }: StandInput, voice: Voice): Press => ({
  label: say(voice, { nl: 'Ik ben verhinderd', en: 'I cannot come' }),
  href: links.decline,
  action: 'decline',
})

/** A session of several, to stand above its presses. */
export const slotOf = (
  { event }: StandInput,
  session: Session,
  voice: Voice,
): Pick<Slot, 'title' | 'line'> => {
  const language = languageOf(voice)
  const when = whenText(session.facts, language)
  const number = event.facts.relation === 'series' ? `${event.sessions.indexOf(session) + 1}. ` : ''
  return { title: `${number}${capital(when)}`, line: capital(placeOrLater(session, language)) }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The same words as on the page behind the links. */
const labelsFor = ({ event }: StandInput, { session, voice }: For) => {
  const name = session && momentName(event, session, languageOf(voice))
  const to = session?.facts.date ? { nl: '', en: 'on ' } : { nl: 'bij ', en: 'to ' }
  const on = name ? say(voice, { nl: ` ${to.nl}${name}`, en: ` ${to.en}${name}` }) : ''
  const about = name ? say(voice, { nl: ` voor ${name}`, en: ` for ${name}` }) : ''
  return {
    about,
    come: say(voice, { nl: `Ja, ik kom${on}`, en: `Yes, I am coming${on}` }),
    onSite: say(voice, { nl: `Ja, ik kom${on} naar de locatie`, en: `Yes, I am coming on site${on}` }),
    online: say(voice, { nl: `Ja, ik doe${on} online mee`, en: `Yes, I will take part online${on}` }),
    wait: say(voice, { nl: `Zet mij op de wachtlijst${about}`, en: `Put me on the waiting list${about}` }),
    request: say(voice, { nl: `Vraag een plaats aan${about}`, en: `Request a place${about}` }),
    requestOnline: say(voice, {
      nl: session ? `Vraag een plaats aan${about}, online` : 'Vraag een plaats online aan',
      en: `Request a place${about}${session ? ', online' : ' online'}`,
    }),
  }
}
