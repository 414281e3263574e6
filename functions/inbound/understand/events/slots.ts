import { lineAt, type Source } from '../text/source'
import type { TiedTime } from '../times/tied-times'
import type { DatedSession } from './sessions'

/** One day with several times to choose from, by line or by name, is as many sessions. */
export const splitSlots = (
  source: Source,
  sessions: readonly DatedSession[],
  times: readonly TiedTime[],
  programme: ReadonlySet<number>,
): DatedSession[] => {
  const [only] = sessions
  if (sessions.length !== 1 || !only) return [...sessions]
  const named = times.filter(
    (time) => time.start !== null && !programme.has(time.line) && isNamed(source, time),
  )
  const alone = times.filter(
    (time) => time.role === 'range' && !programme.has(time.line) && isAlone(source, time),
  )
  const slots = withoutRepeats(named.length > 1 && offersChoice(source, named) ? named : alone)
  return slots.length < 2 ? [only] : slots.map((slot) => ({ ...only, slot }))
}

const withoutRepeats = (slots: readonly TiedTime[]): TiedTime[] =>
  slots.filter(
    (slot, i) => slots.findIndex((other) => other.start === slot.start && other.end === slot.end) === i,
  )

const CHOICE =
  /(?<![a-zß-ɏ])(?:kiezen|kies|keuze|voorkeur|zelfde|hetzelfde|herhaald|herhaling|twee keer|tweemaal|kaart(?:en|jes))(?![a-zß-ɏ])/i

/** A block of time or a performance is chosen; rounds may be those of a tournament, that everybody plays. */
const offersChoice = (source: Source, named: readonly TiedTime[]): boolean =>
  named.every((time) =>
    /blok|slot|vak|voorstelling/i.test(
      source.text.slice(Math.max(0, time.span.start - LEFT_CHARACTERS), time.span.start),
    ),
  ) || CHOICE.test(source.text)

const SLOT =
  /(?<![a-zß-ɏ])(?:tijds?(?:blok|slot|vak)|ronde|shift|voorstelling|lichting|(?:eerste|tweede|derde) (?:ronde|voorstelling|shift|groep|lichting))(?: (?:\d|een|één|twee|drie|[abc]))?[ :,(–—-]{1,4}(?:is |start |begint )?(?:van |om |vanaf )?$/i
const LEFT_CHARACTERS = 44
const LINE_CHARACTERS_MAX = 160

/** "Tijdsblok 1 – 20.15 – 21.45 uur", "ronde 2 van 14.30 tot 15.30 uur": people take one of them. */
const isNamed = (source: Source, time: TiedTime): boolean =>
  SLOT.test(source.text.slice(Math.max(0, time.span.start - LEFT_CHARACTERS), time.span.start))

/** "6 t/m 9 jaar: 13.30 - 15.00 uur". */
const FOR_WHOM =
  /^(?:\d{1,2} ?(?:t\/m|tot(?: en met)?|-|–) ?\d{1,2} ?jaar|\d{1,2} jaar en ouder|beginners|gevorderden|kinderen|volwassenen)\b/i

const isAlone = (source: Source, time: TiedTime): boolean => {
  const line = lineAt(source, time.from)
  if (!line || line.text.length > LINE_CHARACTERS_MAX) return false
  const rest = `${source.text.slice(line.start, time.span.start)}${source.text.slice(time.span.end, line.end)}`
  const bare = rest
    .replace(/^[\s(]+|[\s)]+$/g, '')
    .replace(FOR_WHOM, '')
    .replace(/uur|groep|ronde/gi, '')
  return !/\p{L}{2}/u.test(bare) && bare.length < 20
}
