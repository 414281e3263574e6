import { EXAMPLE_ASSOCIATION_ID } from '../../../infra/local/seed'
import { openEvent } from './announcements'
import type { Received } from './inbox'
import { type Service, startService } from './service'

/** A service in which the Vlechtdag of 18 June was approved and its members were invited. */
export const startInvited = async () => {
  const service = await startService()
  const preview = await service.announce(await openEvent('Vlechtdag', 'donderdag 18 juni 2020'))
  const sent = await service.reply(preview, 'akkoord')
  const invitationOf = (address: string): Received => {
    const found = sent.find(({ to }) => to === address)
    if (!found) throw new Error(`No invitation to ${address}`)
    return found
  }
  return { service, preview, invitationOf, ...linksOf(invitationOf), answerOf: answersIn(service) }
}
export type Invited = Awaited<ReturnType<typeof startInvited>>

export const tokenOf = (url: URL): string => url.pathname.split('/')[2] ?? ''

const linksOf = (invitationOf: (address: string) => Received) => {
  const link = (address: string, action = 'register'): URL =>
    new URL(invitationOf(address).buttons[action] ?? `no ${action} for ${address}`)
  return {
    link,
    /** What a person who presses the green button of this member's mail posts. */
    wishOf: (address: string) => ({ token: tokenOf(link(address)), wish: 'register', typed: 'JA' }),
  }
}

/** What the store holds of this member; null before there is anything. */
const answersIn = (service: Service) => async (address: string) => {
  const context = service.freshContext()
  const member = await context.people.memberAt(EXAMPLE_ASSOCIATION_ID, address as never)
  const [event] = await context.events.events(EXAMPLE_ASSOCIATION_ID)
  if (!member || !event) throw new Error('No member or event')
  const found = await context.events.registration(EXAMPLE_ASSOCIATION_ID, event.id, member.id)
  return found?.answer ?? null
}
