import type { Context } from '../context'
import type { Association, Member, Organiser } from '../domain/association'
import { eventFromDraft, partAt } from '../domain/decide/event-from-draft'
import { mailingsOnRelease } from '../domain/decide/mailings'
import type { Draft } from '../domain/draft'
import type { Event } from '../domain/event'
import { MemberId } from '../domain/ids'
import { streamOf } from '../domain/notice'
import { eventAddress, type Linker, memberLinks } from '../links/urls'
import type { Mail } from '../outbound/mail'
import { memberMail } from '../outbound/member-mail'

export type Previewed = { event: Event; mail: Mail[] }

/** The person a preview's mails are addressed to; a link made for nobody opens nothing. */
const NOBODY = MemberId.parse('0'.repeat(26))

/** Each part as the event it would become, with the mails that members would get on approval, exactly. */
export const previewParts = (
  context: Context,
  association: Association,
  draft: Draft,
  organiser: Organiser,
  linker: Linker,
): Promise<(Previewed | null)[]> =>
  Promise.all(
    draft.parts.map((_, index) => previewPart(context, association, draft, index, organiser, linker)),
  )

const previewPart = async (
  context: Context,
  association: Association,
  draft: Draft,
  index: number,
  organiser: Organiser,
  linker: Linker,
): Promise<Previewed | null> => {
  const part = partAt(draft, index)
  const dated = draft.understanding.events[index]?.sessions.some((session) => session.date !== null)
  if (part.effect === 'none' || !dated) return null
  const before = await context.events.event(association.id, part.event)
  const event = eventFromDraft(draft, index, before, association, context.now())
  const member = asMember(organiser, association)
  const mail = mailingsOnRelease(before, event, 'preview').map(({ kind }) =>
    memberMail({
      kind,
      association,
      event,
      member,
      registration: null,
      links: memberLinks(linker, event, member, streamOf[kind]),
      replyTo: eventAddress(association, event.id),
      now: context.now(),
    }),
  )
  return { event, mail }
}

const asMember = (organiser: Organiser, association: Association): Member => ({
  id: NOBODY,
  name: organiser.name,
  address: organiser.address,
  organisation: association.name,
  audience: 'organiser',
  language: association.language,
  stopped: [],
  suppressed: null,
})
