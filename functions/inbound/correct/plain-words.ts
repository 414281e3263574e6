import type { Source } from '../understand/text/source'

/** Words that may stand around a date or a time without saying something else. */
const AROUND =
  'het is de dat dit deze die datum dag wordt word worden moet moeten zijn op om van tot vanaf naar en dus maar niet wel toch nu ja nee ' +
  'akkoord graag juiste nieuwe goede correcte klopt onze bijeenkomst bijeenkomsten sessie avond middag ochtend evenement event ' +
  'uiteindelijk definitief inmiddels geworden we wij uur u h tm t m i p v ipv in plaats'

/** Words that belong to one topic: "afmelden kan tot 1 mei" is no date of the event. */
const BELONGING = {
  when:
    'tijd tijden verplaatst verplaats verplaatsen verplaatsing verzet verzetten verschoven wijzig wijzigen gewijzigd verander veranderen veranderd ' +
    'aanvang aanvangstijd begint beginnen begin start starten starttijd begintijd eindigt eindigen einde eind eindtijd afloop duurt vindt vinden gaat gaan ' +
    'inloop inlooplunch ontvangst inlopen deur deuren open zaal welkom iedereen tussen ' +
    "klaar afgelopen stoppen stopt sluiten sluit loopt lopen voorbij vangt aan te pas al dan stipt willen voorzien door doe valt gedaan ronden rondt af rond circa ochtends morgens middags avonds savonds smiddags s 's ’s ‘s hele " +
    'doen houden zetten zet maak er verschuift verschuiven schuift schuiven gehouden gepland plaats samen uur-van uiterlijk programmatijd klokslag precies exact zoals altijd gewoonlijk koffie thee staat met stipt uur hij begintijden tijdstip aanvangsuur beginuur einduur programma-einde',
  reserve:
    'reservedatum reservedata reserve uitwijkdatum uitwijk alternatieve als voor data houden aan hebben nemen',
  deadline:
    'deadline sluit sluiten sluitingsdatum aanmelddeadline aanmelden aanmelding inschrijven inschrijving opgeven opgave uiterste aanmelddatum uiterlijk vóór voor met kan kunnen mogelijk men iedereen ' +
    'sluitingsdatum inschrijvingen aanmeldingen uiterste inschrijfdatum inschrijftermijn aanmeldtermijn termijn loopt lopen eindigt gaan gaat dicht zich dient dienen te melden geven geef meld schrijf in je aan op opgegeven aangemeld hebben laatste leden deelnemers',
  plan:
    'uiterlijk beslissen beslist beslissing besluiten besluit beslismoment go no no-go go-no-go gono nogo moment hakken knoop door vóór voor ' +
    'bedankje bedankmail bedankbericht herinnering herinneringsmail herinner reminder sturen stuur verstuur versturen verstuurd gestuurd nudge mail praktische leden zetten zet komt er nog een wacht dan mij me eraan ' +
    'aanmelding aanmelden inschrijving inschrijven opent opengaan open kan mag gaat start mogelijk ' +
    'opgeven opgave inschrijvingen aanmeldingen vanaf pas kunnen men je zich gaan starten begint beginnen openen leden ze hen iedereen deelnemers de',
} as const

const known = new Map(
  Object.entries(BELONGING).map(([topic, words]) => [topic, new Set(`${AROUND} ${words}`.split(' '))]),
)

type Part = { readonly from: number; readonly to: number }

/**
 * Whether the clause holds nothing but these parts and words that belong around them. "Ik ben op 4 mei
 * afwezig" has a date but corrects nothing: one word outside these, and the clause is not read.
 */
export const isPlain = (source: Source, parts: readonly Part[], topic: keyof typeof BELONGING): boolean => {
  const taken = new Uint8Array(source.tokens.length)
  for (const { from, to } of parts) taken.fill(1, from, to)
  return source.tokens.every((token, i) => {
    if (taken[i] || token.kind === 'mark') return true
    return token.kind === 'word' && known.get(topic)?.has(token.lower) === true
  })
}
