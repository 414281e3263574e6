import type { Association, Member } from '../domain/association'
import { longDates } from '../wording/dates'
import { accreditorText, numberText } from '../wording/pe'
import type { Mail } from './mail'
import { peLetter, withPdf } from './pe-letter'
import { type StatementInput, statementPdf, totalText } from './statement-pdf'

export type StatementMailInput = StatementInput & { association: Association; member: Member }

/** What a member earned in one year, as a table and as a PDF; without a PDF when that is nothing. */
export const statementMail = async (input: StatementMailInput): Promise<Mail> => {
  const letter = statementLetter(input)
  if (input.proofs.length === 0) return letter
  const name = input.member.language === 'nl' ? 'pe-overzicht' : 'pe-statement'
  const content = await statementPdf(input)
  return withPdf(letter, `${name}-${input.year}.pdf`, content)
}

/** What the mail itself says. */
export const statementLetter = (input: StatementMailInput): Mail => {
  const { member, year, proofs } = input
  const { language } = member
  return peLetter('pe-statement', input, {
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
  })
}
