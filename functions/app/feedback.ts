import * as z from 'zod/mini'
import type { Context } from '../context'
import type { Member } from '../domain/association'
import { type Decision, decided } from '../domain/decide/decision'
import { type AssociationId, toAddress } from '../domain/ids'
import { oweNews } from '../domain/news'
import { toInstant } from '../domain/time'
import { fromTag, ROW_TAG } from '../outbound/mailer'
import { associationOf, keys } from '../store/keys'
import { apply } from './apply'
import { endCopies, isCopy } from './copy-feedback'
import { tell } from './tell'

const Recipients = z.array(z.object({ emailAddress: z.string() }))

/** What SES publishes about a mail (Developer Guide, "Examples of event data"); only what is used is read. */
export const SesEvent = z.object({
  eventType: z.string(),
  mail: z.object({ messageId: z.string(), tags: z.optional(z.record(z.string(), z.array(z.string()))) }),
  bounce: z.optional(z.object({ bounceType: z.string(), bouncedRecipients: Recipients })),
  complaint: z.optional(z.object({ complainedRecipients: Recipients })),
})
export type SesEvent = z.infer<typeof SesEvent>

/** Records what became of a mail: accepted, bounced for good, or reported as spam. */
export const recordFeedback = async (context: Context, event: SesEvent): Promise<void> => {
  const key = fromTag(event.mail.tags?.[ROW_TAG]?.[0] ?? '')
  if (!key) return
  const association = associationOf(key)
  switch (event.eventType) {
    case 'Send':
      return markSent(context, key)
    case 'Bounce':
      if (event.bounce?.bounceType !== 'Permanent') return noteFailure(context, association, event)
      if (isCopy(key)) return endCopies(context, association, key)
      return suppress(context, association, event.mail.messageId, event.bounce.bouncedRecipients, 'bounce')
    case 'Complaint':
      if (isCopy(key)) return endCopies(context, association, key)
      return suppress(
        context,
        association,
        event.mail.messageId,
        event.complaint?.complainedRecipients ?? [],
        'complaint',
      )
    default:
      return
  }
}

/** The answer to a send may get lost; its Send event settles the row all the same. */
const markSent = async (context: Context, key: { pk: string; sk: string }): Promise<void> => {
  const row = await context.outbox.row(key)
  if (row?.status === 'claimed') await context.outbox.settle(key, 'sent')
}

const suppress = async (
  context: Context,
  association: AssociationId,
  messageId: string,
  recipients: z.infer<typeof Recipients>,
  why: 'bounce' | 'complaint',
): Promise<void> => {
  for (const { emailAddress } of recipients) {
    const address = toAddress(emailAddress)
    const member = address && (await context.people.memberAt(association, address))
    if (!member || member.suppressed) continue
    const state = { ...member, suppressed: { why, at: toInstant(context.now()) } }
    const told = await toldOf(context, association, member, messageId, why)
    const audit = [{ what: `suppressed-${why}`, by: 'ses', about: member.id }]
    await apply(context, association, async () => decided({ ...told, audit }), {
      message: null,
      writes: [{ put: { ...keys.member(association, member.id), state } }],
    })
  }
}

/** A bounce asks who follows, at once; that somebody reported a mail asks for nothing. */
const toldOf = async (
  context: Context,
  id: AssociationId,
  member: Member,
  messageId: string,
  why: 'bounce' | 'complaint',
): Promise<Partial<Decision>> => {
  if (why === 'complaint') {
    const association = await context.people.association(id)
    const about = { news: 'complaint', member: member.id } as const
    return { news: [oweNews(association, context.now(), { about, cause: member.id })] }
  }
  const organisers = await context.people.organisers(id)
  const notices = organisers.map(({ address }, index) =>
    tell(`bounce.${messageId}.${index}`, address, bounced(member), null),
  )
  return { notices }
}

const bounced = ({ id, name, organisation }: Member) => ({
  member: id,
  subject: `Mail aan ${name} komt niet aan`,
  paragraphs: [
    `De mailserver van ${organisation || 'de ontvanger'} weigert mail aan ${name} voorgoed. Er gaat niets meer naar dit adres.`,
    `Is ${name} weg${organisation ? ` bij ${organisation}` : ''}? En wie volgt op? Antwoord op deze mail met:`,
    '"ja, weg": dan gaat deze naam van de ledenlijst; "opvolger is Piet Jansen, piet@organisatie.nl": dan komt die ervoor in de plaats; of "nieuw adres: naam@organisatie.nl": dan gaat mail daar voortaan naartoe.',
  ],
})

/** A full mailbox, a server that is away: nothing changes, and organisers hear of it in the morning. */
const noteFailure = async (context: Context, id: AssociationId, { bounce }: SesEvent): Promise<void> => {
  const association = await context.people.association(id)
  for (const { emailAddress } of bounce?.bouncedRecipients ?? []) {
    const address = toAddress(emailAddress)
    const member = address && (await context.people.memberAt(id, address))
    if (!member) continue
    const about = { news: 'soft-failure', member: member.id } as const
    const news = [oweNews(association, context.now(), { about, cause: member.id })]
    await apply(context, id, async () => decided({ news }))
  }
}
