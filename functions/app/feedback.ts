import * as z from 'zod/mini'
import type { Context } from '../context'
import { Member } from '../domain/association'
import type { Decision } from '../domain/decide/decision'
import { type AssociationId, toAddress } from '../domain/ids'
import { oweNews } from '../domain/news'
import { toInstant } from '../domain/time'
import { fromTag, ROW_TAG } from '../outbound/mailer'
import { associationOf, type Key } from '../store/keys'
import { memberWrites, readStored } from '../store/member-writes'
import { commitFresh } from './commit-fresh'
import { endCopies, isCopy } from './copy-feedback'
import { noteFailure, sendLater } from './soft-failure'
import { tell } from './tell'

/** `action` and `status` are there when the other server sent a report (RFC 3464), and not for a mere absence notice. */
const Recipients = z.array(
  z.object({ emailAddress: z.string(), action: z.optional(z.string()), status: z.optional(z.string()) }),
)

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
      return recordBounce(context, key, {
        messageId: event.mail.messageId,
        came: cameOf(event.bounce),
        addresses: addressesOf(event.bounce?.bouncedRecipients),
      })
    case 'Complaint':
      if (isCopy(key)) return endCopies(context, association, key)
      return suppress(
        context,
        association,
        event.mail.messageId,
        addressesOf(event.complaint?.complainedRecipients),
        'complaint',
      )
    default:
      return
  }
}

const cameOf = (bounce: SesEvent['bounce']): CameBack => {
  if (bounce?.bounceType === 'Permanent') return 'for-good'
  const failed = bounce?.bouncedRecipients.some(({ action, status }) => action === 'failed' && status)
  return failed ? 'for-now' : 'unclear'
}

const addressesOf = (recipients: z.infer<typeof Recipients> = []): string[] =>
  recipients.map(({ emailAddress }) => emailAddress)

/** `for-now`: given up, and surely not delivered. `unclear`: it may have been, such as with an absence notice. */
export type CameBack = 'for-good' | 'for-now' | 'unclear'

/** What came of a mail that could not be delivered; `row` is the mail's row of the outbox. */
export const recordBounce = async (
  context: Context,
  row: Key,
  { messageId, came, addresses }: { messageId: string; came: CameBack; addresses: string[] },
): Promise<void> => {
  const association = associationOf(row)
  if (came === 'for-now') await sendLater(context, row, messageId)
  if (came !== 'for-good') return noteFailure(context, association, addresses)
  if (isCopy(row)) return endCopies(context, association, row)
  return suppress(context, association, messageId, addresses, 'bounce')
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
  recipients: string[],
  why: 'bounce' | 'complaint',
): Promise<void> => {
  for (const recipient of recipients) {
    const address = toAddress(recipient)
    const member = address && (await context.people.memberAt(association, address))
    if (!member || member.suppressed) continue
    await commitFresh(context, association, null, async () => {
      const before = (await readStored(context.table, association, [member.id], Member.parse)).get(member.id)
      if (!before || before.member.suppressed) return { decision: {}, writes: [], result: null }
      const after = { ...before.member, suppressed: { why, at: toInstant(context.now()) } }
      const told = await toldOf(context, association, after, messageId, why)
      const audit = [{ what: `suppressed-${why}`, by: 'ses', about: member.id }]
      return {
        decision: { ...told, audit },
        writes: memberWrites(association, before, after),
        result: null,
      }
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
