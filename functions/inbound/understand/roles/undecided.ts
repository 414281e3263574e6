import { compact } from '../../compact'
import type { Span } from '../evidence'
import type { Source } from '../text/source'
import { matchSpan, readStatements, type Statement } from '../text/statements'
import { CALLED_OFF_FORM, MOVED_FORM } from '../words/change-verbs'
import type { RoledMention } from './date-roles'
import { putsOffDecision } from './put-off-decision'

const CHANGED = compact(
  new RegExp(
    `${MOVED_FORM}|${CALLED_OFF_FORM}|\\b(?:annuleren|afgelasten|afblazen|schrappen|afzeggen|doorgaan|niet door|(?:later|eerder|vroeger) (?:beginnen|starten|worden|houden|doen))\\b`,
  ),
)
const ASKS = compact(
  /^(?:zouden|zullen|kunnen|moeten|mogen|kan|is het (?:niet )?(?:een|mogelijk|beter|handig)|wat (?:vinden|vindt|vind|denken|als)|hebben jullie|heeft u|willen)\b[^.!]*\?\s*$|\b(?:zouden|zullen|kunnen|moeten) (?:we|wij|ze|jullie)\b[^.!]*\?\s*$/,
)
/** "We overwegen de lezing te verplaatsen", "mijn voorstel is om …", "misschien kunnen we …". */
const PROPOSES = compact(
  /\b(?:overweeg|overwegen|overweegt|denken erover|denkt erover|denken er over|(?:we|wij|ik|bestuur) (?:stel|stellen|stelt) voor|(?:mijn|ons|het|een) (?:voorstel|idee|plan) (?:is|zou zijn)(?: het)? om|onderzoeken of|kijken of|bekijken of|vragen (?:ons|me|mij) af of|twijfelen of)\b|\b(?:misschien|wellicht|eventueel) (?:kunnen|moeten|zouden|is het beter)\b|\bzou(?:den)?\b[^.;]{0,40}\b(?:beter|handiger|liever)\b/,
)

/** "Zullen we de avond anders op zoom doen?" */
const ON_SCREEN = compact(
  /\b(?:anders|toch|liever|dan maar|beter|misschien)\b[^.;!?]{0,20}\b(?:online|digitaal|(?:via|op|in) (?:zoom|teams))\b/,
)

/** "Zouden we de vergadering van 23 juni niet beter kunnen verplaatsen?": nothing has changed yet. */
export const isProposal = (sentence: string): boolean =>
  (CHANGED.test(sentence) && (ASKS.test(sentence) || PROPOSES.test(sentence))) ||
  (ON_SCREEN.test(sentence) && ASKS.test(sentence))

/** "Velen vragen of de dag doorgaat", "we weten nog niet of …". */
const WHETHER = compact(
  /\bof\b[^.;!?]{0,90}\b(?:doorgaat|doorgaan|doorgang (?:vindt|kan vinden|zal vinden)|plaatsheeft|door (?:gaat|gaan|kan gaan|mag gaan)|door kan gaan|plaatsvindt|kan plaatsvinden|door mag gaan)\b/,
)
const NOT_KNOWN = compact(
  /\b(?:weten|weet) (?:we|wij|ik|het bestuur)?(?: dat)? ?(?:nu |op dit moment )?nog niet\b|\b(?:nog (?:niet (?:bekend|zeker|duidelijk|besloten|te zeggen)|onzeker|onduidelijk|onbekend|geen (?:besluit|zekerheid|duidelijkheid)))\b|\b(?:hakken|nemen|beslissen|besluiten)\b[^.;]{0,60}\b(?:knoop|besluit|later|uiterlijk|pas|volgende)\b|\b(?:knoop|besluit)\b[^.;]{0,30}\b(?:doorhakken|hakken|nemen|valt|volgt)\b/,
)
const IF_SO = compact(
  /^(?:als|indien|mits|zodra|wanneer|mochten?)\b[^.;!?]{5,140}, (?:dan )?(?:houden|gaat|gaan|kan|kunnen|komt|komen|doen|vindt|blijft|is)\b/,
)
const IF_NOT = compact(
  /^(?:zo niet|zoniet|anders|mag dat niet|kan dat niet|lukt dat niet|gebeurt dat niet|is dat niet zo)\b[^.;!?]{0,20}\b(?:wordt|worden|houden|gaat|gaan|doen|vindt|komt|stellen|verplaatsen)\b/,
)
/** With an hour it is announced as well. */
const AN_HOUR = /\d[.:]\d\d|\d ?uur\b|\bhalf [a-z]+\b/i

const isUnknown = (sentence: string): boolean => NOT_KNOWN.test(sentence) || putsOffDecision(sentence)

/** The whole mail says that nothing is settled yet, and invites to nothing. */
export const isUndecided = (all: readonly Statement[]): boolean =>
  all.slice(0, 8).some((one, i) => {
    const next = all[i + 1]?.lower ?? ''
    if (WHETHER.test(one.lower) && (isUnknown(one.lower) || isUnknown(next))) return true
    return IF_SO.test(one.lower) && IF_NOT.test(next)
  }) && !all.some(({ text }) => AN_HOUR.test(text))

/** "De lezing en de vergadering ruilen van datum": which goes where is asked. */
const SWAP = compact(
  /\b(?:ruilen|wisselen|verwisselen|omwisselen|omgewisseld|verwisseld|geruild|gewisseld)\b[^.;\d]{0,30}\b(?:van )?(?:dat(?:um|a)|dag|dagen|plaats|avond|avonden|middag|middagen)\b|\b(?:dat(?:um|a)|dagen|avonden)\b[^.;\d]{0,40}\b(?:ruilen|wisselen|verwisselen|omgewisseld|verwisseld|geruild|gewisseld|omgedraaid)\b/,
)

export const findSwap = (all: readonly Statement[]): Span | null => {
  for (const one of all.slice(0, 4)) {
    const found = SWAP.exec(one.lower)
    if (found && !CONDITION.test(one.lower)) return matchSpan({ ...one, text: one.lower }, found)
  }
  return null
}
const CONDITION = compact(/\b(?:als|mocht|indien|wilt|wil|kunt|kun|kan|mag|u|je)\b/)

const SETTLED = /^(?:cancelled|moved-from|moved-to)$/

/** "Of de dag op 4 juni doorgaat weten we nog niet": its days are named, and no more. */
export const withUndecided = (mentions: readonly RoledMention[], source: Source): readonly RoledMention[] => {
  if (mentions.some(({ role }) => SETTLED.test(role))) return mentions
  const all = readStatements(source, { start: 0, end: source.text.length })
  if (!isUndecided(all) && !findSwap(all)) return mentions
  return mentions.map((mention) => ({
    ...mention,
    role: 'mention',
    days: mention.days.map((day) => ({ ...day, role: 'mention' as const })),
  }))
}
