import type { Language } from '../domain/association'
import { clockText, dayAndMonth, dayPartText, listText } from '../wording/dates'
import { sessionName } from '../wording/names'
import type { AnswerPageProps, Slot } from './answer-props'

/** "dinsdag 10 november"; `on` as it follows a verb: "ik kom dinsdag 10 november", "on Tuesday 10 November". */
export type SlotName = { name: string; on: { nl: string; en: string } }

type Page = Pick<AnswerPageProps, 'event' | 'slots'>

/** A slot by its day; with its time where two share a day, by its number while it has none. */
export const slotName = (unit: string, { event, slots }: Page, language: Language): SlotName => {
  const slot = slots.find((one) => one.unit === unit)
  if (!slot) throw new Error(`There is no slot ${unit}`)
  const index = event.sessions.findIndex((session) => session.id === unit)
  const numbered = sessionName(event.facts.relation, index, language)
  const { date } = slot.facts
  if (!date) {
    const name = numbered.toLowerCase()
    return { name, on: { nl: `bij ${name}`, en: `to ${name}` } }
  }
  const shared = slots.filter(({ facts }) => facts.date === date).length > 1
  const name = dayAndMonth(date, language) + (shared ? partOf(slot, numbered, language) : '')
  return { name, on: { nl: name, en: `on ${name}` } }
}

const partOf = ({ facts }: Slot, numbered: string, language: Language): string => {
  if (facts.start) {
    const time = clockText(facts.start, language)
    return language === 'nl' ? ` om ${time} uur` : ` at ${time}`
  }
  return ` (${facts.dayPart ? dayPartText(facts.dayPart, language) : numbered.toLowerCase()})`
}

/** "dinsdag 10 november en donderdag 12 november". */
export const slotNames = (slots: readonly Slot[], page: Page, language: Language): string =>
  listText(
    slots.map(({ unit }) => slotName(unit, page, language).name),
    language,
  )
