import { streamOf } from '../domain/notice-rules'
import type { Mail } from './mail'
import { memberCalendar } from './member-calendar'
import { render } from './render'
import { substituteCalendar } from './substitute-calendar'
import { type MemberMailInput, memberValues } from './values/member-values'

/** `replyTo` is where a calendar program or a person answers; `now` becomes DTSTAMP. */
type Input = MemberMailInput & { replyTo: string }

/** One mail to one member about one event, in the member's language. */
export const memberMail = (input: Input): Mail => {
  // An entry that names the member as ATTENDEE belongs in the member's own calendar alone.
  const calendar = input.beside ? substituteCalendar(input) : memberCalendar(input)
  const values = memberValues({ ...input, calendar: calendar?.method ?? null })
  return {
    ...render(input.kind, input.member.language, values),
    calendar,
    attachments: [],
    stream: streamOf[input.kind],
  }
}
