import type { SessionNamed } from '../../domain/clause'
import { compact } from '../compact'

const ORDINALS = 'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende'.split(' ')
const PART =
  '(?:\\p{L}*(?:les|avond|middag|ochtend|bijeenkomst|sessie|module|training|workshop|college|dag|wandeling|repetitie)|deel|keer|moment)'
const BY_NUMBER =
  /(?<!\p{L})(?:les|avond|bijeenkomst|sessie|module|deel|keer) (\d{1,2})(?![\d./-])(?! \p{L}{3,9} ?20\d\d)/giu
const BY_ORDINAL = compact(
  new RegExp(
    `(?<!\\p{L})(${ORDINALS.join('|')}|\\d{1,2}e|laatste|volgende|eerstvolgende|komende) (?:\\p{L}+e )?${PART}(?!\\p{L})`,
    'giu',
  ),
)

/** The sessions of a series that words name: "les 2", "de derde avond", "de volgende keer". */
export const sessionsNamed = (words: string): SessionNamed[] => [
  ...[...words.matchAll(BY_NUMBER)].map(([, number]) => Number(number)),
  ...[...words.matchAll(BY_ORDINAL)].map(([, name = '']) => byName(name.toLowerCase())),
]

const byName = (name: string): SessionNamed => {
  if (name === 'laatste') return 'last'
  const ordinal = ORDINALS.indexOf(name) + 1
  return ordinal || Number.parseInt(name, 10) || 'next'
}
