import { compact } from '../../compact'
import { daysBetween } from '../dates/calendar'
import type { RoledMention } from '../roles/date-roles'
import type { Statement } from '../text/statements'
import { MONTH_WORDS } from '../words/calendar-words'
import { nameIn } from './days-by-name'
import type { DatedSession } from './sessions'

/** "De tweede les", "de generale repetitie": one of them, and not the whole. */
const ONE_OF_THEM = compact(
  /\b(?:eerste|tweede|derde|vierde|vijfde|zesde|laatste|slot|generale|extra|ene|andere|overige|[1-9]e) (?:[a-zß-ɏ]+)|\b(?:één|een|enkele|sommige|twee|drie) (?:van|[a-zß-ɏ]+(?:en|s)\b)/,
)
const DEFINITE = compact(
  /(?<!\b(?:van|na|voor|bij|door|wegens|vanwege|in|op|met|tijdens) )\b(?:de|het|dit|deze|onze|ons) (?:[a-zß-ɏ-]+ )?([a-zß-ɏ-]{4,})/g,
)
const WHO = compact(
  /^(?:bestuur|vereniging|organisatie|commissie|werkgroep|gemeente|spreker|docent|trainer|leden|deelnemers|door|meer|niet|niets|helaas|toch|daarom|allemaal|dus)$/,
)
/** "Helaas gaat het niet door". */
const IT = compact(
  /\b(?:gaat|kan|kon|wordt|is|moet|moeten (?:we|wij)|hebben (?:we|wij)) (?:het|dit|dat|alles)\b(?! [a-zß-ɏ]*(?:bestuur|team|spreker|gezelschap)\b)|^(?:het|dit|dat|alles) (?:gaat|kan|wordt|is|moet)\b/,
)
const STEM_LETTERS_MIN = 4

/** "De avond in november", "de les van volgende week". */
const OF_A_TIME = compact(
  new RegExp(
    `\\b(?:in|van|voor) (?:${MONTH_WORDS.join('|')}|(?:komende|afgelopen|vorige) [a-zß-ɏ]+|vanavond|morgen|gisteren)\\b`,
  ),
)

/** Days in one breath, in a row of the calendar or each alone on its line: of one gathering. */
export const isOneOfDays = (sessions: readonly DatedSession[]): boolean => {
  if (sessions.some(({ status, iso }) => status !== 'planned' || iso === null)) return false
  const [first] = sessions
  const together = first?.mentions.some(({ from }) =>
    sessions.every(({ mentions }) => mentions.some((other) => other.from === from)),
  )
  const isos = [...new Set(sessions.flatMap(({ iso }) => iso ?? []))].sort()
  const running = isos.every((iso, i) => i === 0 || daysBetween(isos[i - 1] ?? iso, iso) === 1)
  const listed = sessions.every(({ mentions }) => mentions.some(({ context }) => context.alone))
  return together === true || running || listed
}

/** "Het toernooi is op 26 en 27 oktober. Helaas gaat het toernooi niet door": off on all its days. */
export const callsOffWhole = (
  off: Statement,
  headline: Statement | undefined,
  sessions: readonly DatedSession[],
  mentions: readonly RoledMention[],
): boolean => {
  if (
    !isOneOfDays(sessions) ||
    ONE_OF_THEM.test(off.lower) ||
    OF_A_TIME.test(off.lower) ||
    namesDay(off, mentions)
  )
    return false
  const said = sessions.flatMap(({ mentions }) => mentions.map(({ context }) => context.sentence))
  const known = [headline?.lower ?? '', ...said].flatMap((text) => text.split(/[^a-zß-ɏ-]+/))
  const named = namedIn(off)
  if (named.length === 0) return IT.test(off.lower)
  return named.some((word) => known.some((other) => areSame(word, other)))
}

/** "Op 12 en 19 september is er geen zangavond": of those days alone. */
const namesDay = ({ start, text }: Statement, mentions: readonly RoledMention[]): boolean =>
  mentions.some(({ days }) =>
    days.some(({ span }) => span.start >= start && span.start < start + text.length),
  )

/** What the sentence speaks of: "het feest", and not "het toernooi", in "het feest na afloop van het toernooi". */
const namedIn = ({ lower }: Statement): string[] => {
  const name = nameIn(lower)
  if (name !== null) return [name.noun]
  return [...lower.matchAll(DEFINITE)].flatMap(([, word = '']) => (WHO.test(word) ? [] : [word]))
}

/** "kamp" of "zomerkamp", "voorstellingen" of "voorstelling". */
const areSame = (one: string, other: string): boolean => {
  const [own, named] = [stem(one), stem(other)]
  if (own.length < STEM_LETTERS_MIN || named.length < STEM_LETTERS_MIN) return own === named && own !== ''
  return own.endsWith(named) || named.endsWith(own)
}

const stem = (word: string): string => word.replace(/(?:sen|en|'?s)$/, '')
