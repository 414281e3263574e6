import type { Association, Member } from '../domain/association'
import { longDates } from '../wording/dates'
import { accreditorText, numberText } from '../wording/pe'
import type { Mail } from './mail'
import { type CommonValues, render } from './render'
import { type StatementInput, statementPdf, totalText } from './statement-pdf'

export type StatementMailInput = StatementInput & { association: Association; member: Member }

/** What a member earned in one year, as a table and as a PDF; without a PDF when that is nothing. */
export const statementMail = async (input: StatementMailInput): Promise<Mail> => {
  const letter = statementLetter(input)
  if (input.proofs.length === 0) return letter
  const name = input.member.language === 'nl' ? 'pe-overzicht' : 'pe-statement'
  const content = await statementPdf(input)
  const pdf = { filename: `${name}-${input.year}.pdf`, contentType: 'application/pdf', content }
  return { ...letter, attachments: [pdf] }
}

/** What the mail itself says. */
export const statementLetter = (input: StatementMailInput): Mail => ({
  ...render('pe-statement', input.member.language, statementValues(input)),
  calendar: null,
  attachments: [],
  stream: null,
})

const statementValues = ({ association, member, year, proofs }: StatementMailInput): CommonValues => {
  const { language } = member
  const values = {
    form: association.form,
    association: association.name,
    agenda: association.agenda,
    name: member.name,
    organisation: member.organisation,
    year,
    total: totalText(proofs, language),
    rows: proofs.map((proof) => ({
      title: proof.title,
      date: longDates(proof.dates, language),
      hours: numberText(proof.hours, language),
      points: numberText(proof.points, language),
      provider: proof.provider,
      accreditor: accreditorText(proof.accreditor, language),
      number: proof.number,
    })),
    unsubscribe: null,
  }
  return values
}
