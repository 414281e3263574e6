import { compact } from '../../compact'
import { type Source, spanOf } from '../text/source'
import { readStatements, type Statement } from '../text/statements'
import { MOVED_PARTICIPLE } from '../words/change-verbs'
import { isCancelled } from './cancel-cues'
import type { DateRole, RoledMention } from './date-roles'

/** "Vanmorgen kreeg u bericht dat …", "eerder meldden we dat …". */
const REPORTED = compact(
  /\b(?:kreeg|kregen|ontving|ontvingen|stuurde|stuurden|meldde|meldden|schreef|schreven|berichtte|berichtten|liet|lieten|stond|staat|bericht|mail|mailtje|aangekondigd|gemeld|gezegd|zeiden|gerucht|geruchten|verhaal|verhalen|praatje|praatjes|misverstand|gehoord|denken|dachten)\b/,
)
/** What was never told by the organisers themselves needs no word that it goes on. */
const RUMOUR = compact(
  /\b(?:gerucht(?:en)?|praatjes?|misverstand|sommigen|sommige leden)\b|\b(?:gaat|ging|gonst|zoemt|zingt|circuleert|doet) (?:er )?(?:[a-zß-ɏ]+ ){0,3}(?:rond|de ronde)\b|\bcirculeert\b/,
)
const WRONG =
  '(?:vergissing|fout|foutje|misverstand|onjuist|verkeerd|niet (?:juist|correct|goed|waar|zo|het geval)|voorbarig|loos alarm)'
/** "Dat was een vergissing", "dat bericht klopt niet", "we hebben die mail per ongeluk verstuurd". */
const TAKEN_BACK = compact(
  new RegExp(
    `\\b(?:dat|dit|het|die|deze|bericht|mail|mailtje|melding)\\b[^.;]{0,30}\\b(?:was|is|berust|berustte|bleek|blijkt)\\b[^.;]{0,40}\\b${WRONG}\\b|\\b(?:dat|dit|het|bericht|mail|mailtje|melding|verhaal|gerucht|praatje) (?:klopt|klopte) (?:helaas |gelukkig |echter |dus )?niet\\b|\\b(?:ten onrechte|abusievelijk|per ongeluk|per abuis|onterecht)\\b|\\b(?:trekken|trek) [^.;]{0,40}\\b(?:in|terug)\\b`,
  ),
)
/** "De boomgaard gaat gewoon door", "er is niets afgelast". */
const GOES_ON = compact(
  /\bga(?:at|an)\b(?![^.;]{0,60}\bniet\b)[^.;]{0,60}\b(?:door|van start)\b|\bniets (?:is |wordt )?(?:afgelast|geannuleerd)\b|\bblijf(?:t|ven) (?:gewoon )?(?:staan|doorgaan)\b|\bniet (?:afgelast|geannuleerd)\b/,
)
const REACH_STATEMENTS = 3

/** "… zou zijn verplaatst": off, or said to have moved. */
const saysChanged = (sentence: string): boolean => isCancelled(sentence) || SAID_MOVED.test(sentence)
const SAID_MOVED = compact(
  new RegExp(`\\b(?:is|zijn|wordt|worden|werd|zou|zouden)\\b[^.;]{0,90}\\b${MOVED_PARTICIPLE}`),
)

/** The sentence that tells of a cancellation which the next ones take back, and those sentences. */
const findTakenBack = (all: readonly Statement[]): { said: Statement; back: readonly Statement[] } | null => {
  for (const [i, said] of all.entries()) {
    const near = all.slice(i, i + REACH_STATEMENTS)
    if (!REPORTED.test(said.lower) || !saysChanged(said.lower)) continue
    const back = near.filter((one) => TAKEN_BACK.test(one.lower))
    if (
      back.length > 0 &&
      (RUMOUR.test(said.lower) ||
        all.slice(i).some((one) => GOES_ON.test(one.lower) && !isCancelled(one.lower)))
    )
      return { said, back }
  }
  return null
}

export const takesBackOff = (all: readonly Statement[]): Statement | null => findTakenBack(all)?.said ?? null

const SETTLED = /^(?:cancelled|moved-from|moved-to)$/

/** "U kreeg bericht dat de excursie van 13 juni niet doorgaat. Dat was een vergissing": it is held on that day. */
export const withTakenBackOff = (
  mentions: readonly RoledMention[],
  source: Source,
): readonly RoledMention[] => {
  if (!mentions.some(({ days }) => days.some(({ role }) => SETTLED.test(role)))) return mentions
  const found = findTakenBack(readStatements(source, { start: 0, end: source.text.length }))
  if (!found) return mentions
  return mentions.map((mention) => {
    const { start } = spanOf(source, mention.from, mention.to)
    const aside = found.back.some(
      (one) => one !== found.said && start >= one.start && start < one.start + one.text.length,
    )
    const told = start >= found.said.start && start < found.said.start + found.said.text.length
    const become = (role: DateRole): DateRole => {
      if (aside || (told && role === 'moved-to')) return 'mention'
      return role === 'cancelled' || (told && role === 'moved-from') ? 'session' : role
    }
    const days = mention.days.map((day) => ({ ...day, role: become(day.role) }))
    return { ...mention, days, role: days[0]?.role ?? mention.role }
  })
}
