import { readDateMentions } from '../understand/dates/date-mentions'
import { readSource } from '../understand/text/source'

/** Who is to hear of a change, as an organiser puts it in a reply; null when the line says something else. */
export const readTell = (line: string): 'everyone' | 'registered' | 'page' | null => {
  const said = line
    .toLowerCase()
    .replace(/[^\p{L}\s]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return tells.find(([pattern]) => pattern.test(said))?.[1] ?? null
}

const lead =
  '(?:graag |doe maar |maar |liever |alleen |enkel |stuur (?:het |dit )?(?:maar )?(?:naar |aan )|aan |naar )*'
const tells: [RegExp, 'everyone' | 'registered' | 'page'][] = [
  [
    new RegExp(
      `^${lead}(?:niemand|de pagina|pagina|op de pagina|de pagina aanpassen)(?: aanpassen| wijzigen)?$`,
    ),
    'page',
  ],
  [
    new RegExp(
      `^${lead}(?:de )?(?:aangemelden|aangemelde leden|deelnemers|wie (?:is|zich heeft) aangemeld|wie komt|wie komen)$`,
    ),
    'registered',
  ],
  [new RegExp(`^${lead}(?:iedereen|alle leden|allen|alle genodigden|de leden)$`), 'everyone'],
]

/** The event that a reply picks out of several, by its number (from 1), its date or its title; null when it picks none. */
export const readChoice = <T extends { date: string | null; title: string | null }>(
  words: string,
  candidates: T[],
  day: string,
): T | null => {
  const number = /^\s*(?:nummer |nr\.? |de )?(\d)(?:e|de|ste)?\s*[.!]?\s*$/i.exec(words)?.[1]
  if (number) return candidates[Number(number) - 1] ?? null
  const source = readSource({ subject: '', text: words.slice(0, 400), day })
  const days = readDateMentions(source).flatMap((mention) => mention.days)
  const byDate = candidates.filter(({ date }) =>
    days.some(
      (named) => date && Number(date.slice(8)) === named.day && Number(date.slice(5, 7)) === named.month,
    ),
  )
  if (byDate.length === 1) return byDate[0] ?? null
  const said = words.toLowerCase()
  const byTitle = candidates.filter(({ title }) => title && said.includes(title.toLowerCase()))
  return byTitle.length === 1 ? (byTitle[0] ?? null) : null
}
