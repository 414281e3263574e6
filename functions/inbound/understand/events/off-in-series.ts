import { compact } from '../../compact'
import type { DatedSession } from './sessions'

/** What there are several of by its name. */
const SESSION = compact(
  /\b(les|cursus[a-z]*|repetitie|training|module|workshop|college|sessie)(?:s|sen|en)?\b/,
)
const OTHERS = compact(
  /^vanaf\b[^.;]{0,60}\bweer\b|\b(?:andere|overige|resterende) (?:[a-zß-ɏ]+ )?[a-zß-ɏ]*(?:lessen|avonden|middagen|ochtenden|dagen|data|keren|bijeenkomsten|repetities|trainingen|sessies|workshops|modules)\b/,
)

/** "De les van 15 maart vervalt, die van 8 en 22 maart gaan door": one series, of which a session is off. */
export const isOffInPart = (sessions: readonly DatedSession[]): boolean => {
  const [off, on] = ['cancelled', 'planned'].map((status) => sessions.filter((one) => one.status === status))
  if (!off?.length || !on?.length || off.length + on.length < Math.max(3, sessions.length)) return false
  const listed = new Set(on.flatMap(({ mentions }) => mentions))
  if (off.some(({ mentions }) => mentions.some((mention) => listed.has(mention)))) return true
  const [lost, kept] = [off, on].map(sentencesOf)
  return (kept ?? []).some(
    (one) =>
      OTHERS.test(one) ||
      (lost ?? []).some((other) => nounIn(other) !== null && nounIn(other) === nounIn(one)),
  )
}

const sentencesOf = (sessions: readonly DatedSession[]): string[] =>
  sessions.flatMap(({ mentions }) => mentions.map(({ context }) => context.sentence))

const nounIn = (sentence: string): string | null => SESSION.exec(sentence)?.[1] ?? null
