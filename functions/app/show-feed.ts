import { createHash } from 'node:crypto'
import type { Context } from '../context'
import type { Association } from '../domain/association'
import type { MemberId } from '../domain/ids'
import { memberLinks } from '../links/urls'
import { memberFeed, publicFeed } from '../outbound/agenda-feed'

/** A calendar to subscribe to; `tag` is the same as long as it says the same. */
export type Feed = { ics: string; tag: string }

/** What the association holds, for anybody; null unless the association wants that. */
export const showPublicFeed = async (context: Context): Promise<Feed | null> => {
  const association = await context.people.home()
  if (!association?.publicAgenda) return null
  const events = await context.events.events(association.id)
  return tagged(publicFeed({ association, events, now: context.now() }))
}

/** One member's own agenda; null when there is no such member (any more). */
export const showMemberFeed = async (
  context: Context,
  association: Association,
  id: MemberId,
): Promise<Feed | null> => {
  const [member, events, keys] = await Promise.all([
    context.people.member(association.id, id),
    context.events.events(association.id),
    context.keys(association.id),
  ])
  if (!member) return null
  const ids = events.map((event) => event.id)
  const answers = await context.events.answersBy(association.id, id, ids)
  const of = new Map(answers.map((one) => [one.event, one]))
  const linker = { origin: context.config.PUBLIC_URL, keys }
  const own = events.map((event) => ({
    event,
    registration: of.get(event.id) ?? null,
    page: memberLinks(linker, event, member, null).page,
  }))
  return tagged(memberFeed({ association, member, own, now: context.now() }))
}

/** DTSTAMP is the moment of writing, so it is no change. */
const tagged = (ics: string): Feed => {
  const said = ics.replace(/^DTSTAMP:.*$/gm, '')
  return { ics, tag: createHash('sha256').update(said).digest('base64url').slice(0, 22) }
}
