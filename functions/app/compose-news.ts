import type { Context } from '../context'
import type { Association, Organiser } from '../domain/association'
import { EventId, MemberId } from '../domain/ids'
import { newsFor } from '../domain/news'
import type { Mail } from '../outbound/mail'
import { organiserMail } from '../outbound/organiser-mail'
import { readNews } from '../store/news'
import { type Known, newsSections } from '../wording/news'

type Setting = { context: Context; association: Association; organisers: Organiser[]; to: Organiser }

/** The news of one morning for this organiser; null when all whom it is about are gone. */
export const composeNews = async (
  { context, association, organisers, to }: Setting,
  day: string,
): Promise<{ mail: Mail; replyTo: string } | null> => {
  const addresses = organisers.map(({ address }) => address)
  const items = newsFor(to.address, addresses, await readNews(context.table, association.id, day))
  const known = await lookUp(
    context,
    association,
    items.map(({ about }) => about),
  )
  if (newsSections(items, known, association).length === 0) return null
  const mail = organiserMail({ kind: 'news', association, organiser: to, items, known })
  return { mail, replyTo: association.agenda }
}

const lookUp = async (
  { people, events }: Context,
  { id }: Association,
  abouts: { member?: string | null; event?: string | null }[],
): Promise<Known> => {
  const members = [...new Set(abouts.flatMap(({ member }) => member ?? []))]
  const ofEvents = [...new Set(abouts.flatMap(({ event }) => event ?? []))]
  const found = await Promise.all([
    Promise.all(members.map((one) => people.member(id, MemberId.parse(one)))),
    Promise.all(ofEvents.map((one) => events.event(id, EventId.parse(one)))),
  ])
  return { members: byId(found[0]), events: byId(found[1]) }
}

const byId = <T extends { id: string }>(found: (T | null)[]): Map<string, T> =>
  new Map(found.filter((one) => one !== null).map((one) => [one.id, one]))
