import { BUSINESS_PRICE_EUR_MIN } from '../../../domain/invoice'
import type { Question } from '../../../domain/understanding'
import { compact } from '../../compact'
import { decidingDay } from '../../plan/deciding-day'
import { paysIn } from '../../plan/pays-in'
import { vatIn } from '../../plan/vat-in'
import type { Reading } from '../events/assemble'
import type { EventDraft } from '../events/draft'
import { isOccupied } from '../roles/other-cues'
import { readStatements } from '../text/statements'
import { isAhead, open, sayDay, sayEvent } from './say'

/** Open questions about how it is arranged: reserve date, opening, partners, invoices, who decides. */
export const askArrangements = (reading: Reading, draft: EventDraft, at: string): Question[] => {
  if (!isAhead(draft)) return []
  return [
    ...askGoNoGo(reading, draft, at),
    ...askCollision(reading, draft, at),
    ...askOpening(reading, draft, at),
    ...askRest(reading, draft, at),
    ...askPartners(draft, at),
    ...askVat(reading, draft, at),
    ...askDecider(draft, at),
    ...askLink(draft, at),
  ]
}

const askGoNoGo = (reading: Reading, draft: EventDraft, at: string): Question[] => {
  const reserve = draft.reserveDates[0]
  const planned = draft.sessions[0]?.date
  if (!reserve || !planned) return []
  const { day } = reading.source
  if (sentencesOf(reading, draft).some((one) => decidingDay(one, day, planned.value) !== null)) return []
  return [
    open(
      `${at}/reserveDates/0`,
      `Wanneer beslist u uiterlijk of ${sayDay(planned.value)} doorgaat of dat het ${sayDay(reserve.value)} wordt?`,
    ),
  ]
}

/** "de datum waarop de najaarsdag plaatsvindt": the reserve date is already taken. */
const askCollision = (reading: Reading, draft: EventDraft, at: string): Question[] => {
  for (const mention of reading.mentions) {
    const day = mention.days[0]
    const other = isOccupied(mention.context)
    const known =
      day?.iso &&
      (draft.reserveDates.some(({ value }) => value === day.iso) ||
        draft.sessions.some(({ date }) => date?.value === day.iso))
    if (!other?.[1] || !day?.iso || !known) continue
    const field = day.role === 'reserve' ? 'reserveDates/0' : 'sessions/0/date'
    const name = inOwnCase(reading, other[1].replace(/^de |^het |^onze /, ''))
    return [
      open(
        `${at}/${field}`,
        `Op ${sayDay(day.iso)} staat ook al ‘${name}’ gepland. Wat gebeurt daarmee als deze datum wordt gebruikt: samenvoegen of vervangen?`,
      ),
    ]
  }
  return []
}

/** The context is in small letters; the question quotes the text. */
const inOwnCase = (reading: Reading, name: string): string => {
  const at = reading.source.text.toLowerCase().indexOf(name)
  return at === -1 ? name : reading.source.text.slice(at, at + name.length)
}

const SOON =
  /binnen (?:enkele|een paar|\d+|één|een|twee)|binnenkort|volgende week|deze week|vanaf \d|\bop \d/i

/** Registering comes later, and no term is given for it. */
const askOpening = (reading: Reading, draft: EventDraft, at: string): Question[] => {
  const { mode } = draft.registration
  if (mode?.value !== 'later' || draft.kind.value === 'cancellation') return []
  const statement = readStatements(reading.source, draft.within).find(
    (one) => mode.span.start >= one.start && mode.span.start < one.start + one.text.length,
  )
  if (statement && SOON.test(statement.text)) return []
  return [open(`${at}/registration/mode`, `Wanneer gaat de aanmelding voor ${sayEvent(draft)} open?`)]
}

const REST = compact(
  /\b(?:de )?(?:rest|overige (?:data|bijeenkomsten|locaties|sessies)) (?:is|zijn|wordt|worden|volgt|volgen)\b[^.]{0,40}/i,
)

/** "De rest is nader te bepalen": the place only, or the times as well? */
const askRest = (reading: Reading, draft: EventDraft, at: string): Question[] => {
  if (draft.sessions.length < 2) return []
  const found = readStatements(reading.source, draft.within)
    .map((statement) => REST.exec(statement.text))
    .find((match) => match !== null)
  if (!found) return []
  return [
    open(
      `${at}/sessions/1/start`,
      `Er staat ‘${found[0].trim()}’. Gaat dat alleen over de plaats, of kunnen ook de tijden van de volgende bijeenkomsten nog veranderen?`,
    ),
  ]
}

const askPartners = (draft: EventDraft, at: string): Question[] => {
  const partners = draft.prices.findIndex((price) =>
    /^(?:niet-?|non-?)?partners?/i.test(price.audience?.value ?? ''),
  )
  if (partners === -1) return []
  return [
    open(`${at}/prices/${partners}/audience`, 'Wie telt als partner? Een lijst van partners is genoeg.'),
  ]
}

const askVat = (reading: Reading, draft: EventDraft, at: string): Question[] => {
  const paid = draft.prices.findIndex((price) => price.amount.value >= BUSINESS_PRICE_EUR_MIN)
  if (paid === -1) return []
  const sentences = sentencesOf(reading, draft)
  if (vatIn(sentences) !== null || sentences.some((one) => paysIn(one) === 'as-announced')) return []
  return [
    open(
      `${at}/prices/${paid}/amountEur`,
      `Is € ${String(draft.prices[paid]?.amount.value).replace('.', ',')} met of zonder btw, en naar wie gaat de factuur?`,
    ),
  ]
}

const sentencesOf = ({ source }: Reading, { within }: EventDraft): string[] =>
  readStatements(source, within).map(({ text }) => text)

/** Several organisers: one of them decides, asked once. */
const askDecider = (draft: EventDraft, at: string): Question[] =>
  draft.organisers.length < 2
    ? []
    : [
        open(
          `${at}/organisers`,
          `${listed(draft.organisers.map(({ value }) => value))} organiseren dit samen. Wie van hen mag goedkeuren en versturen?`,
        ),
      ]

const listed = (names: readonly string[]): string => `${names.slice(0, -1).join(', ')} en ${names.at(-1)}`

const askLink = (draft: EventDraft, at: string): Question[] => {
  const { truncated } = draft.registration
  if (!truncated) return []
  return [
    open(
      `${at}/registration/mode`,
      `De link ‘${truncated.value}’ is afgebroken. Wat is de hele link, of melden mensen zich aan met de groene knop?`,
    ),
  ]
}
