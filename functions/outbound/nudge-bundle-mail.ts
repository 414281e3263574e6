import type { Temporal } from 'temporal-polyfill'
import type { Association, Member } from '../domain/association'
import type { MemberLinks } from '../domain/links'
import type { Nudged } from '../domain/nudges'
import { streamText } from '../wording/names'
import type { Mail } from './mail'
import { render } from './render'
import { type MemberMailInput, memberValues } from './values/member-values'

export type NudgeBundleInput = {
  association: Association
  member: Member
  parts: (Nudged & { links: MemberLinks; full: string[] })[]
  now: Temporal.Instant
  /** The member's assistant, for whom this is a copy. */
  beside?: MemberMailInput['beside']
}

/** One mail about several events that a member has yet to answer, each with its own button. */
export const nudgeBundleMail = (input: NudgeBundleInput): Mail => {
  const { association, member, parts, now, beside = null } = input
  const { language } = member
  const events = parts.map(({ event, registration, links, full }) => {
    const one = { association, member, event, registration, links, full, now, beside, kind: 'nudge' } as const
    const { title, when, where, stand, price, copy } = memberValues({ ...one, calendar: null, replyTo: '' })
    return { title, when, where, stand, price, copy, page: links.page }
  })
  const unsubscribe = parts[0]?.links.unsubscribe ?? null
  const values = {
    form: association.form,
    association: association.name,
    agenda: association.agenda,
    name: member.name,
    organisation: member.organisation,
    count: events.length,
    copy: events[0]?.copy ?? null,
    events,
    unsubscribe: unsubscribe && { url: unsubscribe, stream: streamText('reminders', language) },
  }
  return { ...render('nudge-bundle', language, values), calendar: null, attachments: [], stream: 'reminders' }
}
