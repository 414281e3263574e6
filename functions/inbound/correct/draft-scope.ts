import type { EventFacts } from '../../domain/understanding'

/** Of which drafts a clause speaks, and what it says of them. */
export type DraftScope = { parts: readonly number[]; text: string }

const LEAD =
  '(?:(?:voor|bij|van|over|maar|en|de|het|die|deze|onze|bijeenkomst|dag|avond|draft|concept) ){0,3}["“‘\']?'
const ORDINALS = ['eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde']
const NUMBERED =
  /^(?:(?:bij|voor|van) )?(?:de |het )?(?:(?:draft|concept|bericht|mail|aankondiging|uitnodiging|voorstel) (\d)|(eerste|tweede|derde|vierde|vijfde|zesde)(?: (?:bericht|mail|aankondiging|uitnodiging|draft|concept|bijeenkomst|activiteit))?)(?!\p{L})\s*[:,–-]?\s*(?=\S)/iu
const CALLED = /^heet (de (?:eerste|tweede|derde|vierde))\s/iu
const ALL =
  /^(?:voor )?(?:(?:alle )?(?:beide|allebei|alletwee)(?: (?:de )?(?:bijeenkomsten|activiteiten|evenementen|uitnodigingen|aankondigingen|berichten|avonden|dagen))?)(?!\p{L})\s*[:,–-]?\s*(?=\S)/iu

/** The draft that a clause names by title or number, both, or null when it names none. `[]` for one that is not there. */
export const scopeDrafts = (clause: string, events: readonly EventFacts[]): DraftScope | null => {
  const text = clause.replace(CALLED, '$1 heet ')
  if (events.length < 2) return byTitle(text, events)
  return byTitle(text, events) ?? byNumber(text, events) ?? byAll(text, events)
}

const byTitle = (text: string, events: readonly EventFacts[]): DraftScope | null => {
  const named = events.flatMap(({ title }, part) => {
    if (!title || title.length < TITLE_CHARACTERS_MIN) return []
    const found = new RegExp(`^${LEAD}${escaped(title)}(?![\\p{L}\\d])["”’']?`, 'iu').exec(text)
    return found ? [{ part, end: found[0].length }] : []
  })
  const longest = named.sort((one, other) => other.end - one.end)[0]
  if (!longest) return null
  const rest = text.slice(longest.end)
  return /[\p{L}\d]/u.test(rest) ? { parts: [longest.part], text: asStatement(rest) } : null
}

const byNumber = (text: string, events: readonly EventFacts[]): DraftScope | null => {
  const found = NUMBERED.exec(text)
  if (!found) return null
  const part = found[1] ? Number(found[1]) - 1 : ORDINALS.indexOf(found[2]?.toLowerCase() ?? '')
  const parts = part in events ? [part] : []
  return { parts, text: asStatement(text.slice(found[0].length)) }
}

const byAll = (text: string, events: readonly EventFacts[]): DraftScope | null => {
  const found = ALL.exec(text)
  return found && { parts: [...events.keys()], text: asStatement(text.slice(found[0].length)) }
}

const TITLE_CHARACTERS_MIN = 4

/** "is op 10 december" is said of it: "het is op 10 december". */
const asStatement = (rest: string): string => {
  const text = rest.replace(/^[\s:,–-]+/, '')
  const said = text.replace(/^zijn\b/iu, 'is')
  return /^(?:is|wordt|begint|start|kost|heet|verschuift|gaat|duurt|eindigt|levert|krijgt|vindt|moet|vervalt|kan)\b/iu.test(
    said,
  )
    ? `het ${said}`
    : text
}

const escaped = (words: string): string => words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
