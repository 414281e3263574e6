import { answering, type Event } from '../domain/event'
import { sessionNamed } from '../inbound/asked-of-event'
import { folded } from '../inbound/wish'
import { eventTitle } from '../wording/names'

/** What words beside a name are about: all there is, one unit of the event, or nothing that it knows. */
export type MomentMeant = { is: 'all' } | { is: 'unit'; unit: string } | { is: 'unknown'; when: string }

/** "4 juni", "de 4e", "de voorjaarsdag", "die dag": the part of this event that they name. */
export const momentMeant = (when: string | null, event: Event, day: string): MomentMeant => {
  if (when === null || THIS.test(when) || isTitle(when, event)) return { is: 'all' }
  const sessions = event.sessions.map(({ facts }) => facts)
  const dayOfMonth = Number(/^de (\d{1,2})(?:e|de|ste)$/u.exec(when)?.[1] ?? 0)
  const at =
    dayOfMonth > 0
      ? sessions.flatMap(({ date }, index) => (Number(date?.slice(8)) === dayOfMonth ? [index] : []))
      : sessions.flatMap((one, index) => (isNamed(when, one, day) ? [index] : []))
  const whole = answering(event) === 'whole'
  if (whole && at.length > 0) return { is: 'all' }
  const named = at.length === 1 ? at[0] : sessionNamed(when, sessions, day)
  const unit = named === null || named === undefined || whole ? undefined : event.sessions[named]?.id
  return unit === undefined ? { is: 'unknown', when } : { is: 'unit', unit }
}

const isNamed = (when: string, one: Parameters<typeof sessionNamed>[1][number], day: string): boolean =>
  !NUMBER.test(when) && sessionNamed(when, [one], day) !== null

const THIS = /^(?:die|deze) (?:dag|bijeenkomst|keer)$|^(?:de|het|onze) (?:bijeenkomst|dag|event|evenement)$/u
const NUMBER = /^(?:de |het )?(?:keuze|sessie|groep|moment|datum) \d$/u

/** A date beside a title is read as the date that it is. */
const isTitle = (when: string, event: Event): boolean => {
  const words = folded(eventTitle(event, 'nl')).replace(/:/g, '').split(' ')
  const said = folded(when.replace(/^(?:de|het|onze|uw|jullie) /u, ''))
  return said !== '' && !/\d/.test(said) && said.split(' ').every((word) => words.includes(word))
}
