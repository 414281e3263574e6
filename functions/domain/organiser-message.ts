import * as z from 'zod/mini'
import { Address, DraftId, EventId, ListId, MemberId } from './ids'

/** What a mail to an organiser says. The name is also the name of its template. */
export const OrganiserMessage = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('preview'), draft: DraftId, revision: z.number() }),
  /** The real mail to members, to the organiser alone. */
  z.object({ kind: z.literal('proof'), draft: DraftId, part: z.number() }),
  /** Approved: when it leaves, and how to stop it. */
  z.object({
    kind: z.literal('approved'),
    draft: DraftId,
    parts: z.array(z.number()),
    releaseAt: z.string(),
  }),
  /** A short answer: what was done, or politely not done, and why. Paragraphs of plain Dutch. */
  z.object({
    kind: z.literal('told'),
    subject: z.string(),
    paragraphs: z.array(z.string()),
    event: z.nullable(EventId),
    draft: z.nullable(DraftId),
    /** Whose or what list's address a reply goes to. */
    list: z.optional(ListId),
    member: z.optional(MemberId),
    /** Whom it greets, where the address is no organiser's. */
    name: z.optional(z.string()),
  }),
  /** What a member list that was sent would change. */
  z.object({ kind: z.literal('list-preview'), list: ListId, revision: z.number() }),
  z.object({ kind: z.literal('go-no-go'), event: EventId, round: z.number() }),
  z.object({ kind: z.literal('opening-reminder'), event: EventId }),
  /** Who comes: counts, a table and a CSV. `closed`: sent because the last day to register is over. */
  z.object({
    kind: z.literal('registration-list'),
    event: EventId,
    closed: z.optional(z.literal(true)),
  }),
  /** What a member asked or wrote in reply; the organiser answers the member directly. `settled`: a yes or no in it was carried out. */
  z.object({
    kind: z.literal('question'),
    event: EventId,
    member: MemberId,
    text: z.string(),
    settled: z.optional(z.boolean()),
  }),
  /** Someone asks to be admitted: a talk, and then yes or no. */
  z.object({ kind: z.literal('admission-request'), event: EventId, member: MemberId }),
  /** The invoices of an event after the export of this number: a table and a CSV. */
  z.object({ kind: z.literal('invoice-list'), event: EventId, batch: z.number() }),
  /** What happened since the last bundle of news, and asks for nothing. */
  z.object({ kind: z.literal('news'), day: z.string() }),
  /** A year's figures: a mail with charts and an XLSX. */
  z.object({ kind: z.literal('year-figures'), year: z.number() }),
  /** All that is kept about one person, as JSON and as text. */
  z.object({ kind: z.literal('person-data'), member: MemberId, address: z.optional(Address) }),
  /** Asks whether a person's data may be erased or handed over; `asked`: by the person themselves. */
  z.object({
    kind: z.literal('person-question'),
    member: MemberId,
    address: z.optional(Address),
    wish: z.enum(['export', 'erase']),
    secret: z.string(),
    asked: z.boolean(),
  }),
  /** The list for the door of one session: in the mail, as XLSX and as a page to print. */
  z.object({ kind: z.literal('door-list'), event: EventId, session: z.string() }),
  /** Who was there? About the unit `session`. */
  z.object({ kind: z.literal('attendance'), event: EventId, session: z.string(), round: z.number() }),
  /** A code that proves that whoever pressed a button on a preview reads the organiser's mail. */
  z.object({ kind: z.literal('code'), code: z.string() }),
])
export type OrganiserMessage = z.infer<typeof OrganiserMessage>
