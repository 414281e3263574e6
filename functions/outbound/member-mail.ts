import type { Temporal } from 'temporal-polyfill'
import { streamOf } from '../domain/notice'
import type { Mail } from './mail'
import { memberCalendar } from './member-calendar'
import { render } from './render'
import { type MemberMailInput, memberValues } from './values/member-values'

/** `replyTo` is where a calendar program or a person answers; `now` becomes DTSTAMP. */
type Input = MemberMailInput & { replyTo: string; now: Temporal.Instant }

/** One mail to one member about one event, in the member's language. */
export const memberMail = (input: Input): Mail => ({
  ...render(input.kind, input.member.language, memberValues(input)),
  calendar: memberCalendar(input),
  attachments: [],
  stream: streamOf[input.kind],
})
