import * as z from 'zod/mini'

/**
 * What was read from an announcement: facts, each with its words, and questions.
 * This is the contract of `npm run understand` (see the README); unknown is `null` or `[]`.
 */
export const AnnouncementKind = z.enum([
  'new-event',
  'date-move',
  'session-update',
  'rectification',
  'cancellation',
  'fallback-decision',
  'report',
  'content-post',
  'unknown',
])
export type AnnouncementKind = z.infer<typeof AnnouncementKind>

/** A local calendar day, `YYYY-MM-DD`. */
export const LocalDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))
/** A local wall-clock time, `HH:MM`. */
export const LocalTime = z.string().check(z.regex(/^\d{2}:\d{2}$/))

export const SessionFacts = z.object({
  date: z.nullable(LocalDate),
  start: z.nullable(LocalTime),
  end: z.nullable(LocalTime),
  dayPart: z.nullable(z.enum(['morning', 'afternoon', 'evening'])),
  venue: z.nullable(z.string()),
  address: z.nullable(z.string()),
  mode: z.nullable(z.enum(['on-site', 'online', 'hybrid'])),
  status: z.enum(['planned', 'tentative', 'cancelled', 'past']),
})
export type SessionFacts = z.infer<typeof SessionFacts>

export const EventFacts = z.object({
  kind: AnnouncementKind,
  title: z.nullable(z.string()),
  theme: z.nullable(z.string()),
  relation: z.enum(['single', 'alternatives', 'series', 'multi-day']),
  sessions: z.array(SessionFacts),
  movedFrom: z.array(LocalDate),
  reserveDates: z.array(LocalDate),
  registration: z.object({
    mode: z.nullable(z.enum(['button', 'later', 'contact', 'link', 'none'])),
    admission: z.nullable(z.literal('intake')),
    deadline: z.nullable(LocalDate),
    contact: z.nullable(z.string()),
  }),
  prices: z.array(
    z.object({
      audience: z.nullable(z.string()),
      amountEur: z.number(),
      limit: z.nullable(z.literal('once')),
    }),
  ),
  capacity: z.object({ limited: z.nullable(z.boolean()), seats: z.nullable(z.number()) }),
  pePoints: z.object({ applies: z.nullable(z.boolean()), points: z.nullable(z.number()) }),
  organisers: z.array(z.string()),
  partners: z.array(z.string()),
  audience: z.nullable(z.string()),
  programme: z.array(z.object({ time: z.nullable(LocalTime), item: z.string() })),
})
export type EventFacts = z.infer<typeof EventFacts>

/** The words a fact was read from; `words` stand in the text, `inferred` facts are shown as such. */
export const Evidence = z.object({ words: z.string(), basis: z.enum(['stated', 'inferred']) })
export type Evidence = z.infer<typeof Evidence>

/** `about` is a JSON pointer into the understanding; `ask` a Dutch sentence. */
export const Question = z.object({
  about: z.string(),
  ask: z.string(),
  blocking: z.boolean(),
  /** Not printed: the value that "ja" gives to the fact, as the last such event had it. */
  suggests: z.optional(z.unknown()),
})
export type Question = z.infer<typeof Question>

export const Understanding = z.object({
  kind: AnnouncementKind,
  events: z.array(EventFacts),
  /** Keyed by JSON pointer, such as `/events/0/sessions/0/date`. */
  evidence: z.record(z.string(), Evidence),
  questions: z.array(Question),
  /**
   * Not part of the printed contract: why a date moved or an event is called off, in the
   * announcement's own words, or null. One per event, same order.
   */
  reasons: z.array(z.nullable(z.string())),
})
export type Understanding = z.infer<typeof Understanding>
