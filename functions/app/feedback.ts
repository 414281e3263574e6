import * as z from 'zod/mini'
import type { Context } from '../context'
import { decided } from '../domain/decide/decision'
import { type AssociationId, toAddress } from '../domain/ids'
import { toInstant } from '../domain/time'
import { fromTag, ROW_TAG } from '../outbound/mailer'
import { associationOf, keys } from '../store/keys'
import { apply } from './apply'
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
      if (event.bounce?.bounceType !== 'Permanent') return
      return suppress(context, association, event.mail.messageId, event.bounce.bouncedRecipients, 'bounce')
    case 'Complaint':
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
    const organisers = await context.people.organisers(association)
    const notices = organisers.map((organiser, index) =>
      tell(
        `${why}.${messageId}.${index}`,
        organiser.address,
        notice(member.name, member.organisation, why),
        null,
      ),
    )
    const audit = [{ what: `suppressed-${why}`, by: 'ses', about: member.id }]
    await apply(context, association, async () => decided({ notices, audit }), {
      message: null,
      writes: [{ put: { ...keys.member(association, member.id), state } }],
    })
  }
}

const notice = (name: string, organisation: string, why: 'bounce' | 'complaint') => ({
  subject: why === 'bounce' ? `Mail aan ${name} komt niet aan` : `${name} meldde onze mail als ongewenst`,
  paragraphs: [
    why === 'bounce'
      ? `De mailserver van ${organisation} weigert mail aan ${name} voorgoed. Er gaat niets meer naar dit adres.`
      : `${name} (${organisation}) meldde een mail als ongewenst. Er gaat niets meer naar dit adres.`,
    why === 'bounce'
      ? `Is ${name} weg bij ${organisation}? Laat het ons weten als iemand anders volgt.`
      : 'U kunt zelf contact opnemen.',
  ],
})
