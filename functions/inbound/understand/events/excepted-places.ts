import type { Option } from '../places/place-chart'
import type { RoledMention } from '../roles/date-roles'
import { daysTakenOut, isOfDayTakenOut } from '../roles/taken-out'
import { sentenceAt } from '../text/source'
import type { Placed } from './place-heads'
import { type PairReader, readPairs } from './place-pairs'
import type { DatedSession } from './sessions'

type Paired = {
  readonly pairs: PairReader
  /** Whether the text says that the session is not there. */
  readonly isBarred: (session: DatedSession, option: Option) => boolean
}

/** How candidates stand to sessions, where "behalve op 3 mei: dan in De Spil" makes no place that of its own day. */
export const readPairsWithExceptions = (placed: Placed, options: readonly Option[]): Paired => {
  const { source, sessions, mentions } = placed
  const full = readPairs(placed, options)
  const out = daysTakenOut(mentions)
  if (out.size === 0) return { pairs: full, isBarred: () => false }
  const isKept = (mention: RoledMention): boolean => !out.has(mention)
  const others = sessions.map((session) => {
    const kept = session.mentions.filter(isKept)
    return kept.length > 0 ? { ...session, mentions: kept } : session
  })
  const spread = readPairs({ ...placed, mentions: mentions.filter(isKept), sessions: others }, options)
  const isOwn = ({ seen }: Option): boolean => isOfDayTakenOut(source, out, seen.token)
  return {
    pairs: (session, at) => {
      const [own, general] = [full(session, at), spread(others[at] ?? session, at)]
      return (option) => (isOwn(option) ? own(option) : general(option))
    },
    isBarred: (session, option) =>
      !isOwn(option) &&
      session.mentions.some((mention) => {
        const said = sentenceAt(source, mention.from)
        const above = said.index - option.seen.sentence
        const opens = mention.from - said.from <= OPENING_TOKENS
        return out.has(mention) && above >= 0 && above <= (opens ? SENTENCES_ABOVE : 0)
      }),
  }
}

/** "Behalve de avond van 3 mei!" takes it out of what was said before. */
const OPENING_TOKENS = 6
const SENTENCES_ABOVE = 2
