import { Proof } from '../../functions/domain/proof'
import { proofPdf } from '../../functions/outbound/proof-pdf'
import { statementPdf } from '../../functions/outbound/statement-pdf'
import { proofFont } from '../../templates/compiled/proof-font'
import { sampleProof } from '../../templates/pe-proof/sample'
import { sampleAssociation, sampleMember, sampleNow } from '../../templates/samples'
import { pdfText } from '../support/afterwards/pdf-text'

const textOf = async (own: Partial<Proof>, language: 'nl' | 'en' = 'nl') =>
  pdfText(await proofPdf({ proof: { ...sampleProof, ...own }, association: sampleAssociation, language }))

test('a proof says all that a corporation files, and which edition it replaces', async () => {
  const text = await textOf({})
  for (const words of [
    'Bewijs van deelname',
    'Noor van Dalen',
    'Woonstichting De Terp',
    'Voorjaarsdag',
    'donderdag 21 mei 2026',
    '3 uur',
    'Kring Wijkbouwers',
    'niet-geaccrediteerd',
    'PE-2026-00002-00001',
    'Versie 2; vervangt versie 1',
    'vrijdag 22 mei 2026',
  ]) {
    expect(text).toContain(words)
  }
  expect(text.replace(/\n/g, ' ')).toContain('Aanwezig: 3 uur van de 4,5 uur.')
})

test('in English it says the same', async () => {
  const text = await textOf({ points: 2.5 }, 'en')
  expect(text).toContain('Proof of attendance')
  expect(text).toMatch(/^2\.5$/m)
})

test('names with letters from elsewhere are printed, or said not to be', async () => {
  expect(await textOf({ name: 'Zoë Peeters-Núñez' })).toContain('Zoë Peeters-Núñez')
  const greek = await textOf({ name: 'Şükrü Łukasz Ελένη' })
  // The font that covers these is a package; without it the base letters stand, and the rest is owned up to.
  if (proofFont) expect(greek).toContain('Şükrü Łukasz Ελένη')
  else expect(greek).toContain('Sükrü ?ukasz ?????')
  const chinese = await textOf({ name: '王小明' })
  expect(chinese).toContain('???')
  expect(chinese.replace(/\n/g, ' ')).toContain('voluit staat alles in de mail')
})

test('a statement counts what was earned, on as many sheets as it takes', async () => {
  const proofs = Array.from({ length: 14 }, (_, index) =>
    Proof.parse({ ...sampleProof, points: 1.5, number: `PE-2026-0000${index}` }),
  )
  const input = { association: sampleAssociation, member: sampleMember, year: 2026, proofs, now: sampleNow }
  const pdf = await statementPdf(input)
  expect(pdfText(pdf)).toContain('Totaal: 21 PE-punten in 42 uur')
  expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length).toBe(2)
})
