import PDFDocument from 'pdfkit'
import { proofFont } from '../../templates/compiled/proof-font'
import type { Language } from '../domain/association'

/** One sheet of A4 under construction. Text is set in `text`; `strong` is for our own words. */
export type Sheet = {
  doc: PDFKit.PDFDocument
  /** The same words in letters that the font has; what it lacks is a question mark, and remembered. */
  printable: (words: string) => string
  /** Whether something could not be printed as it is written. */
  lacksLetters: () => boolean
}

export const MARGIN = 56
export const INK = '#1c1917'
export const MUTED = '#57534e'
export const GREEN = '#15803d'

type About = { title: string; author: string; language: Language; at: Date }

/** Sets up a PDF, lets `draw` fill it, and gives its bytes. */
export const makePdf = async (
  { title, author, language, at }: About,
  draw: (sheet: Sheet) => void,
): Promise<Buffer> => {
  // pdfkit reads its standard fonts from beside its own file, where a bundled function has none.
  const font = proofFont === null ? null : Buffer.from(proofFont, 'base64')
  const doc = new PDFDocument({
    ...(font && { font: font as unknown as string }),
    size: 'A4',
    margin: MARGIN,
    lang: language,
    displayTitle: true,
    info: { Title: title, Author: author, CreationDate: at, ModDate: at },
  })
  doc.registerFont('text', font ?? 'Helvetica')
  doc.registerFont('strong', font ?? 'Helvetica-Bold')
  doc.font('text').fillColor(INK)
  const chunks: Buffer[] = []
  const finished = new Promise<Buffer>((resolve, reject) => {
    doc.on('data', (chunk: Buffer) => chunks.push(chunk))
    doc.on('end', () => resolve(Buffer.concat(chunks)))
    doc.on('error', reject)
  })
  draw({ doc, ...lettersOf(doc) })
  doc.end()
  return finished
}

const lettersOf = (doc: PDFKit.PDFDocument): Pick<Sheet, 'printable' | 'lacksLetters'> => {
  const has = glyphTest(doc)
  let lacking = false
  const letter = (one: string): string => {
    if (has(one)) return one
    const plain = one.normalize('NFKD').replace(/\p{M}/gu, '')
    if (plain !== '' && [...plain].every(has)) return plain
    if (/^[\p{M}\p{Cf}]$/u.test(one)) return ''
    lacking = true
    return '?'
  }
  return {
    printable: (words) => [...words.normalize('NFC').replace(/\s+/gu, ' ')].map(letter).join(''),
    lacksLetters: () => lacking,
  }
}

/** Windows-1252 has a place for these and no others of its upper half. */
const WESTERN = /^[\u0020-\u007e\u00a0-\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]$/u

const glyphTest = (doc: PDFKit.PDFDocument): ((letter: string) => boolean) => {
  const { font } = (
    doc as unknown as { _font: { font?: { hasGlyphForCodePoint?: (code: number) => boolean } } }
  )._font
  if (proofFont === null || !font?.hasGlyphForCodePoint) return (one) => WESTERN.test(one)
  return (one) => font.hasGlyphForCodePoint?.(one.codePointAt(0) ?? 0) ?? false
}
