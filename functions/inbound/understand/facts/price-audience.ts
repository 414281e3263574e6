import { compact } from '../../compact'
import { type Fact, stated } from '../evidence'
import { matchesOf } from '../text/matches'
import type { Statement } from '../text/statements'
import type { Hit } from './amounts'

const AUDIENCE = compact(
  /(?<![a-zß-ɏ-])((?:niet[- ]?|non-?|geen (?:(?:lid|donateur|partner|abonnee) of )?)?(?:leden|lid|partners?|donateurs?|studenten|student|deelnemers|abonnees|medewerkers|vrijwilligers|introduc[ée]s?|gasten|aangeslotenen|corporaties)(?: van (?:de |het )?[a-zß-ɏ\d][a-zß-ɏ\d-]*(?: (?!(?:is|zijn|betalen|betaalt|kost|kosten|bedraagt|krijgen)\b)[a-zß-ɏ\d][a-zß-ɏ\d-]*)?)?|(?!(?:moeten|willen|kunnen|hoeven|mogen|zullen|mensen|allen|kosten|tijdens|zelf)\b)[a-zß-ɏ-]{3,24}(?:s|en)(?= betalen (?:[a-zß-ɏ]+ ){0,2}(?:[a-zß-ɏ\d]+ ){0,3}€)|(?:kinderen|jeugd(?!fonds|huis|centrum|werk|theater|bond)|jongeren)(?: (?:tot|t\/m|onder|vanaf)(?: en met)? (?:de )?\d+(?: jaar)?)?|volwassenen|65\+(?:'ers)?|gepensioneerden|werkzoekenden|professionals|per (?:persoon|team|gezin|deelnemer|paar|kind|stuk|kaart|koppel)|p\.?p\.?(?![a-zß-ɏ])|\/ ?(?:persoon|pers\.?|p\.?p\.?))/gi,
)

/** "Studenten krijgen korting op de gewone prijs van € 20": what all others pay. */
const FULL_PRICE = compact(
  /(?<!\bbetalen (?:[a-zß-ɏ]+ )?de )\b(?:korting op|half(?:e)? (?:geld|prijs)|(?:gewone|normale|volle|volledige) (?:prijs|tarief))\b/i,
)

/** The people named nearest to the amount, between the amounts around it. */
export const readAudience = (
  statement: Statement,
  from: number,
  hit: Hit,
  to: number,
  count: number,
): Fact<string> | null => {
  const near = matchesOf(statement.text, AUDIENCE).map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    words: found[0],
  }))
  const people = near.filter(({ words }) => !PER_HEAD.test(words))
  return choose(statement, people, from, hit, to, count) ?? choose(statement, near, from, hit, to, count)
}

/** "€ 25 p.p. voor leden": who pays says more than that each of them does. */
const PER_HEAD = /^(?:per (?:persoon|deelnemer)|p\.?p\.?|\/ ?(?:persoon|pers\.?|p\.?p\.?))$/i

const choose = (
  statement: Statement,
  near: readonly (Who & { readonly words: string })[],
  from: number,
  hit: Hit,
  to: number,
  count: number,
): Fact<string> | null => {
  const before = near
    .filter((who) => who.start >= from && who.end <= hit.index)
    .filter((who) => !FULL_PRICE.test(statement.text.slice(who.end, hit.index)))
    .filter((who) => !(from > 0 && isTaken(statement.text, from, who)))
    .at(-1)
  const after = near.find(
    (who) => who.start >= hit.end && who.end <= to && !LABELS_NEXT.test(statement.text.slice(who.end, to)),
  )
  const between = statement.text.slice(hit.end, after?.start).replace('p.p.', 'pp')
  const behind = after && /^[^.;]{0,28}$/.test(between) && !/,|\ben\b/.test(between)
  const forWhom = after && /(?:voor|\/|per|p\.p)\s*$/i.test(between)
  const beside = after && /^\s*\(?(?:voor\s+)?$/i.test(statement.text.slice(hit.end, after.start))
  const leads =
    before &&
    /^(?:prijs|tarief)?[\s:=–-]*(?:betalen|betaalt|is|zijn)?[\s:=–-]*$/.test(
      statement.text.slice(before.end, hit.index),
    )
  if (after && beside && !leads)
    return stated(tidy(after.words.replace(/^\/ ?/, 'per ').trim()), {
      start: statement.start + after.start,
      end: statement.start + after.end,
    })
  const choice =
    behind && (forWhom || !before) ? after : (before ?? (behind ? after : count === 1 ? after : undefined))
  if (!choice) return null
  const words = choice.words.replace(/^\/ ?/, 'per ').trim()
  return stated(tidy(words), { start: statement.start + choice.start, end: statement.start + choice.end })
}

type Who = { readonly start: number; readonly end: number }

/** "€ 35 per paar, € 20 voor wie alleen komt": said with the amount before it. */
const isTaken = (text: string, from: number, who: Who): boolean =>
  /^\s?\(?(?:(?:p\.?p\.?|per persoon) )?(?:voor )?$/.test(text.slice(from, who.start)) &&
  /^(?:\s?[,;)]| en (?:€|\d))/.test(text.slice(who.end))
/** "€ 20,- (studenten/CJP: € 12,50)": said with the amount behind it. */
const LABELS_NEXT = /^[^,;)(€\d\s]{0,12}:\s?$/

const tidy = (words: string): string => {
  const lower = words.charAt(0).toLowerCase() + words.slice(1)
  if (/^(?:p\.?p\.?|per pers\.?|per p\.?p\.?)$/.test(lower)) return 'per persoon'
  return lower
}
