import { Temporal } from 'temporal-polyfill'
import type { Received } from '../../flows/inbox'

/** A mail with the moment at which it left, on the wall in Amsterdam. */
export type Sent = { mail: Received; at: Temporal.PlainDateTime }

export type Kind = 'invitation' | 'nudge' | 'practical' | 'thanks' | 'other'

/** What a mail is by what its reader sees. */
const SUBJECTS: [Exclude<Kind, 'other'>, RegExp][] = [
  ['nudge', /laat u nog weten of u komt\?|will you let us know whether you come\?/i],
  ['invitation', /^Komt u (?:op|naar)|: komt u\?$|^Will you come|: will you come\?$|plaats aan/],
  ['practical', /^Tot (?:ma|di|wo|do|vr|za|zo) |^See you on /],
  ['thanks', /^Fijn dat u er was: |^Good to have had you there: /],
]

export const kindOf = ({ subject }: Received): Kind =>
  // An answer to what somebody wrote on such a mail is none itself.
  subject.startsWith('Re: ')
    ? 'other'
    : (SUBJECTS.find(([, pattern]) => pattern.test(subject))?.[0] ?? 'other')

/** Mail to many: whoever gets it can stop its stream, unlike an answer to what somebody did. */
export const isToMany = ({ header }: Received): boolean => header('list-unsubscribe') !== null

/**
 * What one person got beyond the default budget: an invitation, one nudge, a practical mail and thanks for each
 * event (by subject, which names event and date), one nudge mail a week, nothing at night. Nothing, when all is well.
 */
export const beyondBudget = (sent: readonly Sent[]): string[] => [
  ...repeated(sent),
  ...nudgesInOneWeek(sent),
  ...needlessNudges(sent),
  ...latePracticals(sent),
  ...atNight(sent),
]

const repeated = (sent: readonly Sent[]): string[] => {
  const listed = sent.filter(
    ({ mail }) => kindOf(mail) !== 'other' && !/\d+ (?:bijeenkomsten|events)$/.test(mail.subject),
  )
  return listed
    .filter(({ mail }, index) => listed.findIndex((one) => one.mail.subject === mail.subject) !== index)
    .map(({ mail }) => `twice: ${mail.subject}`)
}

const nudgesInOneWeek = (sent: readonly Sent[]): string[] => {
  const nudges = sent
    .filter(({ mail }) => kindOf(mail) === 'nudge')
    .map(({ mail, at }) => ({
      week: `${at.yearOfWeek} week ${at.weekOfYear}`,
      what: `${at} ${mail.subject}`,
    }))
  return nudges
    .filter(({ week }, index) => nudges.findIndex((one) => one.week === week) !== index)
    .map(({ week, what }) => `two nudges in ${week}: ${what}`)
}

const ANSWERED =
  /^(?:U bent aangemeld|U staat op de wachtlijst|Genoteerd: u komt niet|You are registered|Uw aanvraag is binnen)/

/** Nobody is nudged about an event and date of which they have a confirmation. */
const needlessNudges = (sent: readonly Sent[]): string[] =>
  sent.flatMap(({ mail, at }, index) => {
    if (kindOf(mail) !== 'nudge') return []
    const about = /^(.+?) (?:op|on) (.+?): /.exec(mail.subject)
    if (!about?.[1] || !about[2]) return []
    const [title, date] = [about[1], about[2]]
    return sent
      .slice(0, index)
      .filter(
        ({ mail: { subject } }) =>
          ANSWERED.test(subject) && subject.includes(title) && subject.includes(date),
      )
      .map(({ mail: { subject } }) => `nudged on ${at.toPlainDate()} after: ${subject}`)
  })

const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
]

/** The practical mail leaves two working days before the day that it names first. */
const latePracticals = (sent: readonly Sent[]): string[] =>
  sent.flatMap(({ mail, at }) => {
    const named = /^Tot \p{L}{2} (\d{1,2}) (\p{L}+)/u.exec(mail.subject)
    if (!named) return []
    const month = MONTHS.indexOf(named[2] ?? '') + 1
    const day = Temporal.PlainDate.from({ year: at.year, month, day: Number(named[1]) })
    const due = workingDaysBefore(day, 2)
    return at.toPlainDate().equals(due) ? [] : [`${mail.subject} left on ${at.toPlainDate()}, not on ${due}`]
  })

const workingDaysBefore = (day: Temporal.PlainDate, count: number): Temporal.PlainDate => {
  let before = day
  for (let left = count; left > 0; ) {
    before = before.subtract({ days: 1 })
    if (before.dayOfWeek <= 5) left -= 1
  }
  return before
}

const atNight = (sent: readonly Sent[]): string[] =>
  sent
    .filter(({ mail, at }) => isToMany(mail) && (at.hour < 7 || at.hour >= 22))
    .map(({ mail, at }) => `at night, ${at}: ${mail.subject}`)

const TO_WHO_DECLINED =
  /^(?:Gewijzigd|Changed|Nieuwe datum|New date|Gaat niet door|Called off|Re: |Uit uw agenda)|: de reservedatum is nu de datum|: reservedatum .+ vervalt$|wordt \p{L}{2} \d+ \p{L}+: komt u dan\?/u
const OWN_ANSWER = /^(?:U bent|U staat|Genoteerd|Uw |Er is plaats|In uw agenda)/

/** What came about an event after "u komt niet", other than moves, cancellations and answers to a new press. */
export const afterDeclining = (sent: readonly Sent[]): string[] =>
  sent.flatMap(({ mail: { subject } }, index) => {
    const title = /^Genoteerd: u komt niet naar (.+?)(?:, \p{L}{2} \d.*)?$/u.exec(subject)?.[1]
    if (!title) return []
    const later = sent.slice(index + 1).filter(({ mail }) => mail.subject.includes(title))
    const until = later.findIndex(
      ({ mail }) => OWN_ANSWER.test(mail.subject) || TO_WHO_DECLINED.test(mail.subject),
    )
    return (until < 0 ? later : later.slice(0, until)).map(({ mail }) => `${mail.subject}, after: ${subject}`)
  })
