import type { Association, Member } from '../domain/association'
import type { Proof } from '../domain/proof'
import { editionText, fewerText, pointsText, proofRows } from '../wording/pe'
import type { Mail } from './mail'
import { peLetter, withPdf } from './pe-letter'
import { proofPdf } from './proof-pdf'

export type ProofMailInput = {
  association: Association
  member: Member
  proof: Proof
  /** Where the statement of the year is asked for. */
  statement: string
}

/** The proof of one event to the member, with the PDF to file; without one when it is withdrawn. */
export const proofMail = async (input: ProofMailInput): Promise<Mail> => {
  const { association, member, proof } = input
  const letter = proofLetter(input)
  if (proof.state === 'withdrawn') return letter
  const content = await proofPdf({ proof, association, language: member.language })
  return withPdf(letter, `${proof.number}-v${proof.edition}.pdf`, content)
}

/** What the mail itself says. */
export const proofLetter = (input: ProofMailInput): Mail => {
  const { member, proof, statement } = input
  const { language } = member
  return peLetter('pe-proof', input, {
    title: proof.title,
    number: proof.number,
    points: pointsText(proof.points, language),
    withdrawn: proof.state === 'withdrawn',
    replaces: proof.edition > 1 ? editionText(proof, language) : null,
    fewer: fewerText(proof, language),
    substitute: proof.substitute,
    person: proof.name,
    rows: [
      ...proofRows(proof, language),
      { label: language === 'nl' ? 'Bewijsnummer' : 'Proof number', value: proof.number },
    ],
    statement,
  })
}
