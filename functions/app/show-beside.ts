import type { Context } from '../context'
import type { AnswerState } from '../domain/decide/choose'
import { type Event, unitsToCome } from '../domain/event'
import { type Choice, presentChoices, type Registration, saidYes, standing } from '../domain/registration'
import { localDate } from '../domain/time'
import type { BesideView } from '../web/beside-forms'

/** Whose browser it is: the member's own, the member's link in another one, or an assistant's. */
export type Seer = 'known' | 'unknown' | 'assistant'

/**
 * What can be said beside an answer, once there is one; null before, and when all is over. What the member
 * wrote, and who else comes, are for the member's own browser.
 */
export const showBeside = async (
  context: Context,
  state: AnswerState,
  seer: Seer,
): Promise<BesideView | null> => {
  const { association, event, registration } = state
  const now = standing(event, registration)
  const open = unitsToCome(event, localDate(context.now(), association.zone))
  if (!registration || !saidYes(now) || event.stage.status === 'cancelled' || open.length === 0) return null
  const seated = presentChoices(event, registration).filter(
    ({ unit, place }) => open.includes(unit) && place === 'seat',
  )
  return {
    note: { kept: seer === 'known' ? registration.note : null },
    substitute:
      now === 'requested' || seer === 'assistant' ? null : { name: registration.substitute?.name ?? null },
    guests: guestsOf(event, seated),
    whoElse:
      event.plan.whoElse && now === 'coming' && seer !== 'assistant'
        ? {
            shown: registration.shown,
            others: seer === 'known' ? await othersShown(context, event, registration) : null,
          }
        : null,
    assistant: seer === 'assistant',
  }
}

const guestsOf = (event: Event, seated: Choice[]): BesideView['guests'] => {
  const [first] = seated.filter(({ way }) => way !== 'online')
  const names = first?.guests ?? []
  const most = Math.max(event.plan.guests, names.length)
  return first && most > 0 ? { most, names } : null
}

/** Those who come and agreed to be seen, by name. */
const othersShown = async (
  context: Context,
  event: Event,
  own: Registration,
): Promise<{ name: string; organisation: string }[]> => {
  const registrations = await context.events.registrations(event.association, event.id)
  const shown = registrations.filter(
    (one) => one.shown && one.member !== own.member && standing(event, one) === 'coming',
  )
  const members = await Promise.all(shown.map((one) => context.people.member(event.association, one.member)))
  return shown
    .flatMap(({ substitute }, index) => {
      const member = members[index]
      return member ? [{ name: substitute?.name ?? member.name, organisation: member.organisation }] : []
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, 'nl'))
}
