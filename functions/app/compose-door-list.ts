import type { Context } from '../context'
import type { Association, Organiser } from '../domain/association'
import type { OrganiserMessage } from '../domain/organiser-message'
import { peOf } from '../domain/proof'
import { eventAddress, type Linker, organiseLinks } from '../links/urls'
import { doorListXlsx } from '../outbound/door-list'
import type { Mail } from '../outbound/mail'
import { organiserMail } from '../outbound/organiser-mail'
import { listedName } from '../outbound/values/answers'
import { accreditedText, hoursText, peAsked, pointsText } from '../wording/pe'
import { doorListOf, expectedOf, peopleOf } from './people-at'

type Setting = {
  context: Context
  association: Association
  organisers: Organiser[]
  linker: Linker
  to: Organiser
}
type Written = { mail: Mail; replyTo: string }

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The list for the door, in the mail and as a spreadsheet; null where nobody comes. */
export const composeDoorList = async (
  { context, association, linker, to }: Setting,
  { event: id, session }: Extract<OrganiserMessage, { kind: 'door-list' }>,
): Promise<Written | null> => {
  const event = await context.events.event(association.id, id)
  const list = event && (await doorListOf(context, event, session))
  if (!list) return null
  const print = `${organiseLinks(linker, association, id, to.address).page}/list/print/${session}`
  const mail = organiserMail({ kind: 'door-list', association, organiser: to, list, print })
  const sheet = { filename: 'presentielijst.xlsx', contentType: XLSX, content: await doorListXlsx(list) }
  return { mail: { ...mail, attachments: [sheet] }, replyTo: eventAddress(association, id) }
}

/** Who was there? With everybody who was to come, so that a name is soon found. */
export const composeAttendance = async (
  { context, association, organisers, linker, to }: Setting,
  { event: id, session: unit, round }: Extract<OrganiserMessage, { kind: 'attendance' }>,
): Promise<Written | null> => {
  const event = await context.events.event(association.id, id)
  if (!event) return null
  const people = expectedOf(event, await peopleOf(context, event), unit).map(({ member, registration }) => ({
    name: registration.substitute?.name ?? listedName({ member, substitute: null }),
    organisation: member.organisation,
  }))
  const page = `${organiseLinks(linker, association, id, to.address).page}/attendance/${unit}`
  const silentOrganiser = organisers.find((one) => one.address === event.organiser)?.name ?? null
  const mail = organiserMail({
    kind: 'attendance',
    association,
    organiser: to,
    event,
    unit,
    round,
    people,
    pe: peText(association, event),
    silentOrganiser,
    page,
  })
  return { mail, replyTo: eventAddress(association, id) }
}

/** What an answer sets in motion, so that it is approved knowingly. */
const peText = (association: Association, event: Parameters<typeof peOf>[1]): string | null => {
  const pe = peOf(association, event)
  if (pe.status === 'none') return null
  if (pe.status === 'unknown') return peAsked(pe.missing)
  const hours = event.afterwards.pe.hours
  const what = [pointsText(pe.points, 'nl'), ...(hours === null ? [] : [hoursText(hours, 'nl')])].join(', ')
  return `Daarna krijgt ieder lid dat er was het PE-bewijs: ${what}, aanbieder ${pe.provider}, ${accreditedText(pe.accreditor)}. Klopt dat niet? Zet het er dan bij: "PE: …".`
}
