import * as z from 'zod/mini'
import { Instant } from './time'

/** What the organiser said about PE, beside what was announced; null for what was not said. */
export const PeSaid = z.object({
  points: z.nullable(z.number()),
  hours: z.nullable(z.number()),
  provider: z.nullable(z.string()),
  accreditor: z.nullable(z.string()),
  /** Guests who earn points too: ids of members, and roles ("gast", "spreker"). */
  also: z._default(z.array(z.string()), []),
})
export type PeSaid = z.infer<typeof PeSaid>

/** A picture that an organiser mailed; its bytes are kept under `key`, its number is never given again. */
export const Picture = z.object({ number: z.number(), key: z.string(), name: z.string(), type: z.string() })
export type Picture = z.infer<typeof Picture>

/** Someone who came unannounced and is on no list: a name alone, so nothing can be mailed. */
export const WalkIn = z.object({ unit: z.string(), name: z.string(), by: z.string(), at: Instant })
export type WalkIn = z.infer<typeof WalkIn>

/** A mail about what was, which the organiser was shown and has yet to approve. */
export const ProposedMail = z.object({
  mail: z.enum(['missed', 'after-event']),
  to: z.enum(['present', 'absent', 'coming']),
})
export type ProposedMail = z.infer<typeof ProposedMail>

/** What an organiser adds once an event has been. */
export const Afterwards = z.object({
  pe: PeSaid,
  report: z.nullable(z.string()),
  photos: z.nullable(z.string()),
  survey: z.nullable(z.string()),
  pictures: z.array(Picture),
  walkIns: z.array(WalkIn),
  proposed: z.nullable(ProposedMail),
})
export type Afterwards = z.infer<typeof Afterwards>

export const nothingAfterwards: Afterwards = {
  pe: { points: null, hours: null, provider: null, accreditor: null, also: [] },
  report: null,
  photos: null,
  survey: null,
  pictures: [],
  walkIns: [],
  proposed: null,
}

/** Whether there is anything for those who were there to look at. */
export const hasAdditions = ({ report, photos, survey, pictures }: Afterwards): boolean =>
  [report, photos, survey].some(Boolean) || pictures.length > 0
