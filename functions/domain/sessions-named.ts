import type { Event } from './event'
import { daysOf } from './event-days'

const ORDINALS = [
  'eerste',
  'tweede',
  'derde',
  'vierde',
  'vijfde',
  'zesde',
  'zevende',
  'achtste',
  'negende',
  'tiende',
]
const PART =
  '(?:\\p{L}*(?:les|avond|middag|ochtend|bijeenkomst|sessie|module|training|workshop|college|dag|wandeling|repetitie)|deel|keer|moment)'
const BY_NUMBER =
  /(?<!\p{L})(?:les|avond|bijeenkomst|sessie|module|deel|keer) (\d{1,2})(?![\d./-])(?! \p{L}{3,9} ?20\d\d)/giu
const BY_ORDINAL = new RegExp(
  `(?<!\\p{L})(${ORDINALS.join('|')}|\\d{1,2}e|laatste|volgende|eerstvolgende|komende) (?:\\p{L}+e )?${PART}(?!\\p{L})`,
  'giu',
)

/** The days of a series that a sentence names by their number: "les 2", "de derde avond", "de volgende keer". */
export const sessionsNamed = (words: string, event: Event, today: string): string[] => {
  const all = event.sessions.flatMap(({ facts: { date } }) => date ?? [])
  if (all.length < 2) return []
  const living = daysOf(event)
  const days = [
    ...[...words.matchAll(BY_NUMBER)].map(([, number]) => all[Number(number) - 1]),
    ...[...words.matchAll(BY_ORDINAL)].map(([, name = '']) => byName(name.toLowerCase(), all, today)),
  ]
  return [...new Set(days.filter((day) => day !== undefined))].filter(
    (day) => day >= today && living.includes(day),
  )
}

const byName = (name: string, all: readonly string[], today: string): string | undefined => {
  if (name === 'laatste') return all.at(-1)
  if (/^(?:eerst)?volgende|^komende/.test(name)) return all.find((day) => day >= today)
  return all[/^\d/.test(name) ? Number.parseInt(name, 10) - 1 : ORDINALS.indexOf(name)]
}
