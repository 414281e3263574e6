import { type Fact, stated } from '../evidence'
import type { ModeMention } from '../facts/modes'
import type { RoledMention } from '../roles/date-roles'
import { partOf, type Source, tokenAt, words } from '../text/source'
import type { DatedSession } from './sessions'

const ROW_CHARACTERS_MAX = 160

/** Whether a session is online: by its own line or paragraph, else by what the text says of all. */
export const readSessionMode = (
  source: Source,
  session: DatedSession,
  sessions: readonly DatedSession[],
  all: readonly ModeMention[],
): Fact<'online' | 'hybrid'> | null => {
  const modes = all.filter((mode) => !isOfAnother(source, session, sessions, mode) && !isBeside(source, mode))
  const lines = session.mentions.map((mention) => source.tokens[mention.from]?.line ?? -1)
  const paragraphs = new Set(lines.map((line) => source.lines[line]?.paragraph ?? -1))
  const found =
    (sessions.length === 1 ? modes.find((mode) => mode.mode === 'hybrid') : undefined) ??
    modes.find((mode) => lines.includes(mode.line)) ??
    modes.find((mode) => paragraphs.has(mode.paragraph)) ??
    (sessions.length === 1 || modes.some((mode) => mode.mode === 'hybrid') ? modes[0] : undefined) ??
    (modes.length > 0 &&
    sessions.every((other) => other.status === session.status) &&
    everywhere(source, sessions, modes)
      ? modes[0]
      : undefined)
  return found ? stated(found.mode, found.span) : null
}

/** "voor zowel de werkdag als de webinars", "vooraf zijn er vier webinars": they come beside the gathering. */
const isBeside = (source: Source, { span }: ModeMention): boolean =>
  /webinars$/i.test(words(source, span)) &&
  /\b(?:zowel [^.;]{1,50} als|(?:vooraf|voorafgaand|daarnaast)\b[^.;]{0,60}) (?:[a-zß-ɏ]+ )?$/i.test(
    partOf(source, Math.max(0, span.start - BESIDE_CHARACTERS_MAX), span.start),
  )

const BESIDE_CHARACTERS_MAX = 100

/** "Hasselt: online, maandag 25 maart": the row of another day says nothing of this one. */
const isOfAnother = (
  source: Source,
  session: DatedSession,
  sessions: readonly DatedSession[],
  mode: ModeMention,
): boolean => {
  const inLine = (one: DatedSession) =>
    one.mentions.some((mention) => source.tokens[mention.from]?.line === mode.line)
  if (!inLine(session))
    return sessions.some(inLine) && (source.lines[mode.line]?.text.length ?? 0) <= ROW_CHARACTERS_MAX
  // "De theorieavond van 3 mei is via Zoom. De praktijkdag is op 5 mei": each in a sentence of its own.
  const said = source.sentenceOf[tokenAt(source, mode.span.start)]
  const inSentence = (one: DatedSession) => one.mentions.some(({ from }) => source.sentenceOf[from] === said)
  return sessions.some(inSentence) && !inSentence(session) && !session.mentions.some(isAsBefore)
}

/** "Op 10 mei ook": as the one before it. */
const isAsBefore = ({ context }: RoledMention): boolean =>
  /\b(?:ook|eveneens|opnieuw|weer|wederom|vervolg|zelfde|tweede deel|deel (?:2|twee))\b/.test(
    context.sentence,
  )

/** "Alle bijeenkomsten zijn online": no other session claims the sentence for itself. */
const everywhere = (
  source: Source,
  sessions: readonly DatedSession[],
  modes: readonly ModeMention[],
): boolean => {
  const dated = new Set(
    sessions.flatMap((session) => session.mentions.map((mention) => source.tokens[mention.from]?.line)),
  )
  return modes.some((mode) => !dated.has(mode.line))
}
