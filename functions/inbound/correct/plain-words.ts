import type { Source } from '../understand/text/source'

/**
 * Words that may stand around a date or a time without saying something else. "Ik ben op 4 mei
 * afwezig" has a date but corrects nothing: one word outside these, and the clause is not read.
 */
const AROUND = new Set(
  (
    'het is de dat dit deze die datum dag tijd tijden wordt word worden moet moeten zijn op om van tot vanaf naar juiste nieuwe goede correcte ' +
    'klopt akkoord ja nee maar niet wel toch nu en dus graag bijeenkomst bijeenkomsten sessie avond middag ochtend evenement event ' +
    'verplaatst verplaats verplaatsen verzet verzetten verschoven wijzig wijzigen gewijzigd verander veranderen veranderd verplaatsing in plaats ' +
    'aanvang aanvangstijd begint beginnen begin start starten starttijd begintijd eindigt eindigen einde eindtijd afloop duurt ' +
    'we wij uur u h i p v ipv vindt vinden plaats gaat gaan naar uiterlijk ' +
    'inloop ontvangst inlopen deur deuren open zaal welkom iedereen met koffie thee lunch inlooplunch mogelijk kan kunnen ' +
    'reservedatum reserve uitwijkdatum voor als onze uitwijk alternatieve ' +
    'opent opengaan ' +
    'deadline sluit sluiten sluitingsdatum aanmelden aanmelding inschrijven inschrijving opgeven opgave afmelden tm t m vóór uiterste tot-en-met ' +
    'beslissen beslist beslissing besluiten besluit beslismoment go no no-go gono nogo moment hakken knoop door ' +
    'herinnering herinneringsmail herinner reminder sturen stuur verstuur versturen verstuurd gestuurd nudge mail praktische leden zetten zet komt er nog een wacht dan mij me eraan'
  ).split(' '),
)

type Part = { readonly from: number; readonly to: number }

/** Whether the clause holds nothing but these parts and words that belong around them. */
export const isPlain = (
  source: Source,
  parts: readonly Part[],
  also: ReadonlySet<string> = new Set(),
): boolean => {
  const taken = new Uint8Array(source.tokens.length)
  for (const { from, to } of parts) taken.fill(1, from, to)
  return source.tokens.every((token, i) => {
    if (taken[i] || token.kind === 'mark') return true
    return token.kind === 'word' && (AROUND.has(token.lower) || also.has(token.lower))
  })
}
