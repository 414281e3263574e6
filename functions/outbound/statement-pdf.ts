import type { Temporal } from 'temporal-polyfill'
import type { Association, Language, Member } from '../domain/association'
import type { Proof } from '../domain/proof'
import { longDate, longDates } from '../wording/dates'
import { accreditorText, hoursText, numberText, pointsText } from '../wording/pe'
import { INK, MARGIN, MUTED, makePdf, type Sheet } from './pdf-page'
import { heading } from './proof-pdf'

export type StatementInput = {
  association: Pick<Association, 'name' | 'zone'>
  member: Pick<Member, 'name' | 'language'>
  year: number
  /** Of that year, oldest first. */
  proofs: readonly Proof[]
  now: Temporal.Instant
}

/** Everything a member earned in one year, on as many sheets as it takes. */
export const statementPdf = ({ association, member, year, proofs, now }: StatementInput): Promise<Buffer> => {
  const { language } = member
  const title = language === 'nl' ? `PE-overzicht ${year}` : `PE statement ${year}`
  const at = new Date(now.epochMilliseconds)
  const day = now.toZonedDateTimeISO(association.zone).toPlainDate().toString()
  return makePdf({ title, author: association.name, language, at }, (sheet) => {
    heading(sheet, association.name, title, language)
    const { doc, printable } = sheet
    doc.fontSize(14).text(printable(member.name)).moveDown(1)
    for (const proof of proofs) entry(sheet, proof, language)
    doc.moveDown(0.5).font('strong').fontSize(13).fillColor(INK)
    doc.text(totalText(proofs, language))
    doc.font('text').fontSize(10).fillColor(MUTED).moveDown(1)
    doc.text(
      language === 'nl' ? `Opgesteld op ${longDate(day, 'nl')}.` : `Drawn up on ${longDate(day, 'en')}.`,
    )
  })
}

/** "Totaal: 5,5 PE-punten in 7 uur". */
export const totalText = (proofs: readonly Proof[], language: Language): string => {
  const points = pointsText(sum(proofs.map((proof) => proof.points)), language)
  const hours = hoursText(sum(proofs.map((proof) => proof.hours)), language)
  return language === 'nl' ? `Totaal: ${points} in ${hours}` : `Total: ${points} in ${hours}`
}

const sum = (numbers: number[]): number => numbers.reduce((total, one) => total + one, 0)

const ENTRY_HEIGHT = 66

const entry = ({ doc, printable }: Sheet, proof: Proof, language: Language): void => {
  if (doc.y + ENTRY_HEIGHT > doc.page.height - MARGIN) doc.addPage()
  const top = doc.y
  const right = doc.page.width - MARGIN - 60
  doc
    .fontSize(12)
    .fillColor(INK)
    .text(numberText(proof.points, language), right, top, { width: 60, align: 'right' })
  doc.text(printable(proof.title), MARGIN, top, { width: right - MARGIN - 12 })
  doc.fontSize(10).fillColor(MUTED)
  const lines = [
    `${longDates(proof.dates, language)}, ${hoursText(proof.hours, language)}; ${proof.name}, ${proof.organisation}`,
    `${proof.provider}; ${accreditorText(proof.accreditor, language)}; ${proof.number}`,
  ]
  for (const line of lines) doc.text(printable(line), { width: right - MARGIN - 12 })
  doc.moveDown(0.7)
  doc
    .moveTo(MARGIN, doc.y)
    .lineTo(doc.page.width - MARGIN, doc.y)
    .lineWidth(0.5)
    .stroke('#d6d3d1')
  doc.moveDown(0.7)
}
