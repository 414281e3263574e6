import { addDays } from '../../domain/time'
import { compact } from '../compact'
import { markDays } from './mark-days'

const FREE = '(?:kosteloos|kosteloze|gratis|zonder kosten|kostenloos|kostenvrij)'
const LEAVING = '(?:annuler[a-z]+|annulatie|afmeld[a-z]+|af te melden|afzeg[a-z]+|af te zeggen)'
const UNTIL = '(?<until>tot en met|t\\/m|tot uiterlijk|tot|uiterlijk(?: op)?|vóór|voor)'
const GAP = '[^.,;:§]{0,40}?'

const FREE_UNTIL = [
  `\\b${FREE}\\b${GAP}\\b${LEAVING}\\b${GAP}\\b${UNTIL} §(?<n>\\d)`,
  `\\b${LEAVING}\\b${GAP}\\b${FREE}\\b${GAP}\\b${UNTIL} §(?<n>\\d)`,
  `\\b${LEAVING}\\b${GAP}\\b${UNTIL} §(?<n>\\d)${GAP}\\b${FREE}\\b`,
  `(?<![a-z])${UNTIL} §(?<n>\\d)${GAP}\\b${FREE}\\b${GAP}\\b${LEAVING}\\b`,
  `\\b(?<until>na) §(?<n>\\d)${GAP}(?:niet|geen)${GAP}\\b${FREE}\\b${GAP}\\b${LEAVING}\\b`,
  `\\b(?<until>na) §(?<n>\\d)${GAP}\\b${FREE}\\b${GAP}\\b${LEAVING}\\b${GAP}\\bniet\\b`,
].map((pattern) => compact(new RegExp(pattern)))
const IS_FREE = new RegExp(`\\b${FREE}\\b`)
const NOT = /\b(?:niet|geen)\b/

/**
 * The last day (ISO) on which one may de-register without paying, as a sentence says it: "kosteloos annuleren kan
 * tot 20 april", "afmelden is gratis tot een week van tevoren". `first`: the day of the gathering.
 */
export const freeUntil = (sentence: string, today: string, first: string | null): string | null => {
  const small = sentence.toLowerCase()
  if (!IS_FREE.test(small)) return null
  const { words, days } = markDays(sentence, today, first)
  const found = FREE_UNTIL.map((pattern) => pattern.exec(words)).find((one) => one !== null)
  const day = days[Number(found?.groups?.['n'])]
  if (!found || !day || (NOT.test(found[0]) && found.groups?.['until'] !== 'na')) return null
  const last = found.groups?.['until'] === 'vóór' ? addDays(day, -1) : day
  return last >= today && (first === null || last <= first) ? last : null
}
