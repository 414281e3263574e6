import type { Context } from '../context'
import type { Association, Organiser } from '../domain/association'
import { Registration } from '../domain/registration'
import { addInvited, addRegistration, figuresOf, newTally, type YearFigures } from '../domain/year-figures'
import type { Mail } from '../outbound/mail'
import { organiserMail } from '../outbound/organiser-mail'
import { yearXlsx } from '../outbound/year-xlsx'
import { OutboxRow } from '../store/outbox'
import { eachItem } from './privacy/each-item'

type Setting = { context: Context; association: Association; to: Organiser }

/** The mail with a year's figures, and the same as a workbook. */
export const composeYearFigures = async (
  { context, association, to }: Setting,
  year: number,
): Promise<{ mail: Mail; replyTo: string }> => {
  const figures = await countYear(context, association, year)
  const files = figures.events.length ? [await yearXlsx(figures)] : []
  const mail = organiserMail({ kind: 'year-figures', association, organiser: to, figures, files })
  return { mail, replyTo: association.agenda }
}

/** Mails that ask somebody to come. */
const inviting: ReadonlySet<string> = new Set([
  'announcement',
  'invitation',
  'move-notice',
  'fallback-notice',
])

/** Reads the table once, a page at a time: who was mailed stands with each mailing, and not with the event. */
const countYear = async (context: Context, { id }: Association, year: number): Promise<YearFigures> => {
  const tally = newTally(year, await context.events.events(id))
  if (tally.events.size > 0) {
    await eachItem(context.table, id, async (item, partition) => {
      if (partition === 'registrations') addRegistration(tally, Registration.parse(item['state']))
      if (partition !== 'outbox' || !item.sk.startsWith('to#')) return
      const row = OutboxRow.safeParse(item)
      if (!row.success || row.data.notice.to !== 'one' || row.data.status === 'skipped') return
      const { kind, event, member } = row.data.notice
      if (inviting.has(kind)) addInvited(tally, event, member)
    })
  }
  return figuresOf(tally, await context.people.members(id))
}
