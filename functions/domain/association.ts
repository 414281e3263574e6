import * as z from 'zod/mini'
import { Address, AssociationId, MemberId } from './ids'
import { Instant } from './time'

export const Language = z.enum(['nl', 'en'])
export type Language = z.infer<typeof Language>

/** What the plan proposes for every event of this association; shown and editable in each preview. */
export const PlanDefaults = z.object({
  /** Days between the opening of registration and the nudge, and before the event, whichever is later. */
  nudgeDaysAfterOpening: z.number(),
  nudgeDaysBefore: z.number(),
  practicalWorkingDaysBefore: z.number(),
  goNoGoDaysBefore: z.number(),
  /** Working days of silence after which a question is asked again, and then to the deputy. */
  askAgainWorkingDays: z.number(),
  openingReminderWorkingDays: z.number(),
  /** Local time of day at which timers fire. */
  sendAt: z.string(),
})
export type PlanDefaults = z.infer<typeof PlanDefaults>

export const PeProvider = z.object({ provider: z.nullable(z.string()), accreditor: z.nullable(z.string()) })
export type PeProvider = z.infer<typeof PeProvider>

export const Association = z.object({
  id: AssociationId,
  name: z.string(),
  /** Where organisers mail; ORGANIZER and From of everything, for ever. */
  agenda: Address,
  zone: z.string(),
  language: Language,
  /** How the service addresses people in Dutch. */
  form: z.enum(['u', 'je']),
  quiet: z.object({ from: z.string(), until: z.string() }),
  plan: PlanDefaults,
  /** How somebody becomes a partner, as a sentence or an address of a page; null: the organiser tells. */
  becomePartner: z._default(z.nullable(z.string()), null),
  /** Whether anybody may read `/agenda.ics`: what is held and when, and nothing about members. */
  publicAgenda: z._default(z.boolean(), false),
  /** Who provides the association's permanent education, and who accredits it; null while nobody said so. */
  pe: z._default(PeProvider, { provider: null, accreditor: null }),
})
export type Association = z.infer<typeof Association>

export const Organiser = z.object({
  address: Address,
  name: z.string(),
  /** Who is asked when this organiser stays silent; null for nobody. */
  deputy: z.nullable(Address),
})
export type Organiser = z.infer<typeof Organiser>

/** The kinds of mail that a member can stop one by one. */
export const MailStream = z.enum(['invitations', 'reminders', 'news'])
export type MailStream = z.infer<typeof MailStream>

/** Someone who arranges things for a member: gets copies, and may answer in the member's name. */
export const Assistant = z.object({ name: z.string(), address: Address })
export type Assistant = z.infer<typeof Assistant>

export const Member = z.object({
  id: MemberId,
  /** `guest`: on no list; mailed only about events they are registered for. */
  kind: z._default(z.enum(['member', 'guest']), 'member'),
  name: z.string(),
  address: Address,
  organisation: z.string(),
  audience: z.string(),
  language: Language,
  stopped: z.array(MailStream),
  /** Set when mail to this address hard-bounced or was reported as spam: nothing is sent any more. */
  suppressed: z.nullable(z.object({ why: z.enum(['bounce', 'complaint']), at: Instant })),
  assistant: z._default(z.nullable(Assistant), null),
  /** No longer on the list: invited to nothing; what they attended stays until it is swept. */
  left: z._default(z.nullable(z.object({ at: Instant, why: z.enum(['moved-on', 'removed']) })), null),
})
export type Member = z.infer<typeof Member>
