import type { Temporal } from 'temporal-polyfill'
import * as z from 'zod/mini'
import { type Association, MailStream } from './association'
import { Address, EventId, MemberId } from './ids'
import { addWorkingDays, atLocal, Instant, localDate, toInstant } from './time'
import type { Timer } from './timer'

/**
 * What organisers hear of without having to decide anything. People and events by id: names are looked
 * up when the bundle is written, so that whoever was erased since is in none.
 */
export const NewsAbout = z.discriminatedUnion('news', [
  /** Stopped a stream of mail. */
  z.object({ news: z.literal('stopped'), member: MemberId, stream: MailStream }),
  /** Reported a mail as spam; nothing is sent to them any more. */
  z.object({ news: z.literal('complaint'), member: MemberId }),
  /** A mail could not be delivered for now; the next one is tried all the same. */
  z.object({ news: z.literal('soft-failure'), member: MemberId }),
  /** Nobody knows whether this mail left; `kind` is the kind of its notice. */
  z.object({ news: z.literal('unknown'), kind: z.string(), event: z.nullable(EventId), member: MemberId }),
  /** Nobody knew whether this mail left, and it was sent once more: it may have come twice. */
  z.object({ news: z.literal('repeated'), kind: z.string(), event: z.nullable(EventId), member: MemberId }),
  z.object({ news: z.literal('offer-lapsed'), event: EventId, member: MemberId }),
  /** Anything else, as a sentence without a name; whom or what it is about stands before it. */
  z.object({
    news: z.literal('noted'),
    words: z.string(),
    member: z.nullable(MemberId),
    event: z.nullable(EventId),
  }),
])
export type NewsAbout = z.infer<typeof NewsAbout>

/** One item of news. `to`: for whom; null for every organiser. `day`: the morning on which it is told. */
export const NewsItem = z.object({
  id: z.string(),
  to: z.nullable(Address),
  day: z.string(),
  dueAt: Instant,
  at: Instant,
  about: NewsAbout,
})
export type NewsItem = z.infer<typeof NewsItem>

export type NewsOwed = {
  about: NewsAbout
  /** The one organiser whom it concerns, such as `event.organiser`; left out for all of them. */
  to?: Address
  /** What happened, once: the same cause owes the same item again. */
  cause: string
}

/** So late before a bundle is written that an item could be missed: it goes with the next one. */
const CLOSING_MINUTES = 5

/**
 * News for the next bundle, as a part of a Decision (`decided({ news: [oweNews(…)] })`). What needs an
 * organiser's decision is no news: it is mailed at once, by a notice of its own.
 */
export const oweNews = (
  association: Association,
  now: Temporal.Instant,
  { about, to, cause }: NewsOwed,
): NewsItem => {
  const day = nextBundle(association, now)
  const { sendAt } = association.plan
  return {
    id: `${about.news}.${cause}`,
    to: to ?? null,
    day,
    dueAt: toInstant(atLocal(day, sendAt, association.zone)),
    at: toInstant(now),
    about,
  }
}

/** The first morning of a working day that is still to come. */
const nextBundle = ({ zone, plan }: Association, now: Temporal.Instant): string => {
  const closes = now.add({ minutes: CLOSING_MINUTES })
  const today = localDate(now, zone)
  // Back and forth: a day in the weekend becomes the Friday before it.
  const isWorkingDay = addWorkingDays(addWorkingDays(today, 1), -1) === today
  const isBefore = closes.epochMilliseconds < atLocal(today, plan.sendAt, zone).epochMilliseconds
  return isWorkingDay && isBefore ? today : addWorkingDays(today, 1)
}

/** The timer that has this item told; every item of one morning has the same one. */
export const newsTimer = ({ day, dueAt }: NewsItem): Timer => ({
  id: `news.${day}`,
  status: 'wanted',
  dueAt,
  epoch: 0,
  task: { task: 'news', day },
})

/** What this organiser hears of: their own, and what is for everyone. Of one who left, the others hear. */
export const newsFor = (address: Address, organisers: readonly Address[], items: NewsItem[]): NewsItem[] =>
  items.filter(({ to }) => to === null || to === address || !organisers.includes(to))
