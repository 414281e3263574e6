import { EXAMPLE_ASSOCIATION_ID } from '../../../infra/local/seed'
import { announcement } from './announcements'
import { DIRECTOR, type Service } from './service'

/** Announces a text of `test/flows/mails`, with so many seats when given, and approves it. */
export const openChoice = async (
  service: Service,
  name: string,
  { seats, instead }: { seats?: number; instead?: Record<string, string> } = {},
): Promise<void> => {
  const preview = await service.announce(await announcement(name, instead))
  if (seats === undefined) return void (await service.reply(preview, 'akkoord'))
  await service.reply(preview, `max ${seats} deelnemers`)
  await service.reply(await service.newest(DIRECTOR, /Klopt dit\?/), 'akkoord')
}

/** The page of this member's mail about an event, for one of its units, counted from 0, or for the whole. */
export const pageOf = async (
  service: Service,
  address: string,
  title: string,
  rest = '',
): Promise<string> => {
  const mails = (await service.inbox(address)).filter(({ subject }) => subject.includes(title))
  const link = mails.flatMap(({ buttons }) => Object.values(buttons)).findLast((url) => url.includes('/a/'))
  if (!link) throw new Error(`No mail to ${address} about ${title} leads to its page`)
  return `${link.split('/').slice(0, 5).join('/')}${rest}`
}

/** The event with this title, and what the store holds of this member: unit, way and place of each choice. */
export const heldBy = async (service: Service, address: string, title: string) => {
  const context = service.freshContext()
  const events = await context.events.events(EXAMPLE_ASSOCIATION_ID)
  const event = events.find(({ facts }) => facts.title?.includes(title))
  const member = await context.people.memberAt(EXAMPLE_ASSOCIATION_ID, address as never)
  if (!event || !member) throw new Error(`No ${title} or ${address}`)
  const found = await context.events.registration(EXAMPLE_ASSOCIATION_ID, event.id, member.id)
  const units = event.sessions.map(({ id }) => id)
  return {
    units,
    held: (found?.choices ?? []).map(({ unit, way, place }) =>
      [units.indexOf(unit) + 1, way, place].filter(Boolean).join(' '),
    ),
  }
}
