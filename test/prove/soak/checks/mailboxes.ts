import { essential, streamOf } from '../../../../functions/domain/notice-rules'
import { faultsIn } from '../../../support/calendar/agenda-client'
import { afterDeclining, beyondBudget } from '../../../support/year/check/budget'
import { agendaDiffers } from '../../../support/year/check/calendars'
import type { Record } from '../acts'
import type { Letter, Mailroom } from '../mailroom'
import type { State } from './state'

/** What each member got: their calendar, their budget, the night, and what they said that they do not want. */
export const mailboxesWrong = (
  { members, events, registrations, rows }: State,
  mailroom: Mailroom,
  { gone, stopped, unreached }: Record,
): string[] => {
  // A mail in the window that no sender can close is counted, and its calendar part is missing with it.
  const lost = [...rows].filter(([, { status }]) => status === 'unknown').map(([key]) => key)
  const held = new Map(registrations.map((one) => [`${one.event} ${one.member}`, one]))
  return members.flatMap((member) => {
    const letters = mailroom.of(member.address)
    const came = letters.filter(({ cameBack }) => cameBack === null)
    const sent = came.map(({ mail, at }) => ({
      mail,
      at: at.toZonedDateTimeISO('Europe/Amsterdam').toPlainDateTime(),
    }))
    const mails = came.map(({ mail }) => mail)
    const own = events.map((event) => ({ event, registration: held.get(`${event.id} ${member.id}`) ?? null }))
    const since = (moments: Map<string, string>) => moments.get(member.address) ?? null
    return [
      ...(unreached.has(member.address) || lost.some((key) => key.includes(member.id))
        ? []
        : agendaDiffers(mails, own)),
      ...faultsIn(mails),
      ...beyondBudget(sent),
      ...afterDeclining(sent),
      ...after(letters, since(gone), () => true, 'after nothing may come'),
      ...after(
        letters,
        since(stopped),
        (letter) => isStoppable(letter, rows),
        'after invitations were stopped',
      ),
    ].map((wrong) => `${member.address}: ${wrong}`)
  })
}

const after = (
  letters: readonly Letter[],
  since: string | null,
  concerns: (letter: Letter) => boolean,
  what: string,
): string[] =>
  since === null
    ? []
    : letters
        .filter((letter) => letter.at.toString() > since && concerns(letter))
        .map(({ mail, at }) => `${what}: ${mail.subject} (${at})`)

/** Whoever is registered hears of moves all the same; here only what nobody gets after stopping. */
const isStoppable = ({ row }: Letter, rows: State['rows']): boolean => {
  const notice = rows.get(row)?.notice
  return notice?.to === 'one' && streamOf[notice.kind] === 'invitations' && !essential.has(notice.kind)
}

/** Whoever is on no list and writes to us is answered: also whoever was forgotten, and has us know them again. */
const isAnswerToStranger = (row: string): boolean => row.includes('#outbox#outsider.')

/** Of whoever was forgotten nothing stays, and nothing comes any more; `since` is when the director was told. */
export const notForgotten = (
  { items }: State,
  mailroom: Mailroom,
  address: string,
  since: string,
): string[] => [
  ...items
    .filter((item) => !isAnswerToStranger(item.pk) && JSON.stringify(item).includes(address))
    .map(({ pk, sk }) => `${pk} ${sk} still names ${address}`),
  ...after(mailroom.of(address), since, ({ row }) => !isAnswerToStranger(row), 'after it was erased'),
]

/** A mail about an event that left before the director wrote "akkoord" to what she was shown of it. */
export const unapproved = (
  { events }: State,
  mailroom: Mailroom,
  approvals: readonly { subject: string; at: { toString: () => string } }[],
  members: ReadonlySet<string>,
): string[] =>
  events.flatMap(({ facts: { title } }) => {
    if (!title) return []
    const approved = approvals.find(({ subject }) => subject.includes(title))?.at.toString() ?? '9999'
    return mailroom
      .all()
      .filter(
        ({ mail, at }) => members.has(mail.to) && mail.subject.includes(title) && at.toString() < approved,
      )
      .map(({ mail }) => `before it was approved, to ${mail.to}: ${mail.subject}`)
  })
