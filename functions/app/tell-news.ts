import type { Context } from '../context'
import { decided, nothing, type Outcome } from '../domain/decide/decision'
import { isLive } from '../domain/event-timers'
import type { Address, AssociationId } from '../domain/ids'
import { newsFor } from '../domain/news'
import type { AddressNotice } from '../domain/notice'
import { toInstant } from '../domain/time'
import type { Timer } from '../domain/timer'
import { readNews } from '../store/news'

/** The morning has come: every organiser whom something concerns gets one mail with all of it. */
export const fireNews = async (
  context: Context,
  id: AssociationId,
  { id: timerId }: Timer,
  day: string,
): Promise<Outcome> => {
  const [timer, organisers, items] = await Promise.all([
    context.events.timer(id, 'association', timerId),
    context.people.organisers(id),
    readNews(context.table, id, day),
  ])
  if (!timer || !isLive(timer) || timer.dueAt > toInstant(context.now())) return decided(nothing)
  const addresses = organisers.map(({ address }) => address)
  const told = addresses.filter((address) => newsFor(address, addresses, items).length > 0)
  return decided({
    timers: [{ ...timer, status: 'fired' }],
    notices: told.map((address, index) => bundle(address, day, index)),
  })
}

const bundle = (address: Address, day: string, index: number): AddressNotice => ({
  to: 'address',
  id: `news.${day}.${index}`,
  address,
  message: { kind: 'news', day },
  inReplyTo: null,
})
