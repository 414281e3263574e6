import type { Context } from '../context'
import type { Association } from '../domain/association'
import { isRecorded } from '../domain/attendance'
import type { Event } from '../domain/event'
import { earnsPe, peOf } from '../domain/proof'
import { listText } from '../wording/dates'
import { peAsked } from '../wording/pe'
import { expectedOf, type Person, peopleOf } from './people-at'

/** How attendance of a unit stands, as the organiser is told after saying something of it. */
export const attendanceTold = async (
  context: Context,
  association: Association,
  event: Event,
  unit: string,
): Promise<string[]> => {
  const people = expectedOf(event, await peopleOf(context, event), unit)
  const registrations = people.map(({ registration }) => registration)
  if (!isRecorded(registrations, unit)) return ['Er is nog niets vastgelegd.']
  const named = (isMeant: (status: string, hours: number | null) => boolean): string[] =>
    people
      .filter(({ registration }) => {
        const one = registration.attendance[unit]
        return one !== undefined && isMeant(one.status, one.hours)
      })
      .map(({ member, registration }) => registration.substitute?.name ?? member.name)
  const present = named((status) => status === 'present')
  const absent = named((status) => status === 'absent')
  const partly = named((status, hours) => status === 'present' && hours !== null)
  const others = event.afterwards.walkIns.filter((one) => one.unit === unit).map(({ name }) => name)
  return [
    `Vastgelegd: ${present.length} aanwezig, ${absent.length === 0 ? 'niemand afwezig' : `${absent.length} afwezig (${listText(absent, 'nl')})`}.`,
    ...(partly.length ? [`Niet de hele tijd aanwezig: ${listText(partly, 'nl')}.`] : []),
    ...(others.length
      ? [`Verder aanwezig, maar op geen lijst: ${listText(others, 'nl')}. Zij krijgen geen mail.`]
      : []),
    ...peTold(association, event, people, unit),
    'Verbeteren kan met een antwoord, bijvoorbeeld "Jan was er wel". Wie er niet was krijgt geen mail, tenzij u dat vraagt: "stuur wie er niet was een bericht".',
  ]
}

const peTold = (
  association: Association,
  event: Event,
  people: readonly Person[],
  unit: string,
): string[] => {
  const pe = peOf(association, event)
  if (pe.status === 'none') return []
  if (pe.status === 'unknown') return [peAsked(pe.missing)]
  const present = people.filter(({ registration }) => registration.attendance[unit]?.status === 'present')
  if (present.length === 0) return []
  const without = present.filter(({ member }) => !earnsPe(event, member)).map(({ member }) => member.name)
  const [first] = without
  return [
    'Wie er was krijgt het PE-bewijs per mail.',
    ...(first
      ? [
          `Gasten en sprekers krijgen er geen (${listText(without, 'nl')}). Toch wel? Antwoord "PE ook voor ${first}".`,
        ]
      : []),
  ]
}
