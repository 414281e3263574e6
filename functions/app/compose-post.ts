import type { Context } from '../context'
import { isForReport, wasThere } from '../domain/attendance'
import { copiesOf, isBeside } from '../domain/copies'
import { postHolds } from '../domain/holds'
import type { AssociationId } from '../domain/ids'
import type { CopyNotice, PostToOne } from '../domain/notice'
import { isPaused, isStopped } from '../domain/sending'
import type { Instant } from '../domain/time'
import { unsubscribeLink } from '../links/urls'
import { postMail } from '../outbound/post-mail'
import type { Letter } from './compose-notice'

/** A post, or the report of an event, to one member: the organiser's own text. */
export const composePost = async (
  context: Context,
  associationId: AssociationId,
  notice: PostToOne,
  owedAt: Instant,
  beside: CopyNotice | null = null,
): Promise<Letter | 'paused' | null> => {
  const [association, draft, member, event, keys] = await Promise.all([
    context.people.association(associationId),
    context.events.draft(associationId, notice.draft),
    context.people.member(associationId, notice.member),
    notice.event ? context.events.event(associationId, notice.event) : null,
    context.keys(associationId),
  ])
  if (!draft || !member || isStopped(draft, owedAt)) return null
  if (isPaused(draft, owedAt)) return 'paused'
  const registration = event && (await context.events.registration(associationId, event.id, member.id))
  if (!postHolds(notice.kind, member, event && isForReport(event, registration, notice))) return null
  if (beside && !isBeside(beside, member, registration)) return null
  const there = event === null || wasThere(event, registration)
  const unsubscribe = unsubscribeLink(
    { origin: context.config.PUBLIC_URL, keys },
    association.id,
    member,
    'news',
  )
  return {
    mail: postMail({ kind: notice.kind, association, draft, event, member, there, unsubscribe, beside }),
    from: { name: association.name, address: association.agenda },
    to: beside ?? member,
    replyTo: association.agenda,
    inReplyTo: null,
    unsubscribe: beside ? null : unsubscribe,
    copies: beside ? [] : copiesOf(notice, member, registration),
  }
}
