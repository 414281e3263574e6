import type { Option } from '../places/place-chart'
import type { Placed } from './place-heads'
import type { DatedSession } from './sessions'

const BESIDE_CHARACTERS_MAX = 4

/** "Den Bosch" over "Donderdag 29 april", at the head of its paragraph: not where the days above it are. */
export const readOverNext = ({
  source,
  sessions,
}: Placed): ((session: DatedSession, option: Option) => boolean) => {
  const lineOf = (session: DatedSession): number[] =>
    session.mentions.map(({ from }) => source.tokens[from]?.line ?? -1)
  const opening = new Set(
    sessions.flatMap(({ mentions }) =>
      mentions.flatMap(({ from, context }) => (context.opensLine ? [source.tokens[from]?.line ?? -1] : [])),
    ),
  )
  return (session, { seen }) => {
    const line = source.lines[seen.place.line]
    if (!line || !opening.has(line.index + 1)) return false
    const opens = source.lines[line.index - 1]?.paragraph !== line.paragraph
    const heads = source.lines[line.index + 1]?.paragraph === line.paragraph
    const isWhole = line.text.length - seen.text.length <= BESIDE_CHARACTERS_MAX
    return opens && heads && isWhole && lineOf(session).every((at) => at < line.index)
  }
}
