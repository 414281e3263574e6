import type { Association, Language } from '../domain/association'
import type { Proof } from '../domain/proof'
import { fromInstant } from '../domain/time'
import { longDate } from '../wording/dates'
import { editionText, fewerText, proofRows } from '../wording/pe'
import { GREEN, INK, MARGIN, MUTED, makePdf, type Sheet } from './pdf-page'

type Input = { proof: Proof; association: Pick<Association, 'name' | 'zone'>; language: Language }

/** The proof that a corporation files: one sheet of A4. */
export const proofPdf = ({ proof, association, language }: Input): Promise<Buffer> => {
  const issued = fromInstant(proof.issuedAt)
  const day = issued.toZonedDateTimeISO(association.zone).toPlainDate().toString()
  const title = language === 'nl' ? 'Bewijs van deelname' : 'Proof of attendance'
  const about = {
    title: `${title} ${proof.number}`,
    author: association.name,
    language,
    at: new Date(issued.epochMilliseconds),
  }
  return makePdf(about, (sheet) => {
    heading(sheet, association.name, title, language)
    for (const { label, value } of proofRows(proof, language)) row(sheet, label, value)
    const fewer = fewerText(proof, language)
    if (fewer) note(sheet, fewer)
    sheet.doc.moveDown(1.5)
    row(sheet, language === 'nl' ? 'Bewijsnummer' : 'Proof number', proof.number)
    row(sheet, language === 'nl' ? 'Uitgave' : 'Edition', editionText(proof, language))
    row(sheet, language === 'nl' ? 'Afgegeven op' : 'Issued on', longDate(day, language))
    if (sheet.lacksLetters()) note(sheet, lacking[language])
  })
}

const lacking = {
  nl: 'Niet elk teken kon worden afgedrukt (?); voluit staat alles in de mail bij dit bewijs.',
  en: 'Not every character could be printed (?); the mail with this proof has everything in full.',
}

export const heading = (
  { doc, printable }: Sheet,
  association: string,
  title: string,
  language: Language,
): void => {
  doc.rect(MARGIN, MARGIN, 44, 6).fill(GREEN)
  doc.fillColor(MUTED).font('text').fontSize(11)
  doc.text(printable(association), MARGIN, MARGIN + 18)
  doc.moveDown(0.6).fillColor(INK).font('strong').fontSize(24).text(title)
  doc.font('text').fontSize(11).fillColor(MUTED)
  doc.text(language === 'nl' ? 'Permanente educatie' : 'Permanent education')
  doc.moveDown(1.6).fillColor(INK)
}

const LABEL_WIDTH = 130

const row = ({ doc, printable }: Sheet, label: string, value: string): void => {
  const top = doc.y
  const width = doc.page.width - 2 * MARGIN - LABEL_WIDTH
  doc.font('text').fontSize(11).fillColor(MUTED).text(label, MARGIN, top, { width: LABEL_WIDTH })
  doc
    .fillColor(INK)
    .fontSize(12)
    .text(printable(value), MARGIN + LABEL_WIDTH, top, { width })
  doc.moveDown(0.55)
}

const note = ({ doc, printable }: Sheet, words: string): void => {
  doc.moveDown(0.6).fontSize(10).fillColor(MUTED)
  doc.text(printable(words), MARGIN, doc.y, { width: doc.page.width - 2 * MARGIN })
  doc.fillColor(INK)
}
