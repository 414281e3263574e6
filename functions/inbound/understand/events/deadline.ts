import type { Fact } from '../evidence'
import { reckonDeadline } from '../facts/reckoned-deadline'
import type { RoledDay, RoledMention } from '../roles/date-roles'
import type { Source } from '../text/source'
import { REGISTERING } from '../words/register-verbs'
import type { EventPart } from './split'

/** Until when one can register: the day that is written, else the one reckoned back from the only session. */
export const readDeadline = (
  source: Source,
  mentions: readonly RoledMention[],
  part: EventPart,
): Fact<string> | null => {
  const open = part.sessions.filter(({ status }) => status !== 'cancelled' && status !== 'past')
  const isos = open.map(({ iso }) => iso)
  return writtenDeadline(source, mentions, part) ?? reckonDeadline(source, part.within, isos)
}

/** "Het inschrijfgeld is voldaan vóór 1 maart" is a day to pay by. */
const joins = (text: string): boolean => REGISTERING.test(text.replace(/(?:inschrijf|deelname)geld/g, ''))

/** Of several days the one that the words of registering stand with: "eetbonnen tot de 25ste, inschrijven tot de 20ste". */
const writtenDeadline = (
  source: Source,
  mentions: readonly RoledMention[],
  { within, sessions }: EventPart,
): Fact<string> | null => {
  const found = mentions.filter(({ days }) => {
    const day = days.at(-1)
    return day?.role === 'deadline' && day.span.start >= within.start && day.span.start < within.end
  })
  const isos = sessions.flatMap(({ iso }) => (iso !== null && iso >= source.day ? iso : []))
  const last = isos.reduce((late, iso) => (iso > late ? iso : late), '')
  const own = found.filter(
    (mention) =>
      !isForSession(source, mention, sessions) && (last === '' || (mention.days.at(-1)?.iso ?? '') <= last),
  )
  const closing =
    own.find(({ context }) => joins(context.left)) ?? own.find(({ context }) => joins(context.sentence))
  const day = (closing ?? own.find(({ days }) => days.at(-1)?.iso))?.days.at(-1)
  return day?.iso ? toFact(source, day, day.iso) : null
}

/** "Geef je op voor 28 maart", when the evening is on the 28th: for what, and not until when. */
const isForSession = (source: Source, { days }: RoledMention, sessions: EventPart['sessions']): boolean => {
  const day = days.at(-1)
  return (
    sessions.some(({ iso }) => iso === day?.iso) &&
    /(?<!graag |liefst |uiterlijk )\bvoor (?:de )?(?:[a-zß-ɏ]+dag )?$/.test(
      source.text.slice(Math.max(0, (day?.span.start ?? 0) - LEAD_CHARACTERS), day?.span.start),
    )
  )
}

const LEAD_CHARACTERS = 24

/** The words of the deadline start with their preposition: "vóór 20 maart" leaves the 20th out. */
const toFact = (source: Source, { span, basis }: RoledDay, iso: string): Fact<string> => {
  const lead = /(?:vóór|vòòr|voor|uiterlijk(?: op)?|tot en met|t\/m|tot)\s+$/i.exec(
    source.text.slice(Math.max(0, span.start - 20), span.start),
  )
  return { value: iso, span: { start: span.start - (lead?.[0].length ?? 0), end: span.end }, basis }
}
