import type { Language } from '../domain/association'
import type { DraftPart } from '../domain/draft'
import { isStaying, withStays } from '../domain/stays'
import type { EventFacts } from '../domain/understanding'
import { type FactRow, factRows } from './facts'

/** The facts of a draft's part as it would be approved; of a move with what stays: "blijft: 40 plaatsen". */
export const partFacts = (facts: EventFacts, { stays = null }: DraftPart, language: Language): FactRow[] =>
  factRows(withStays(facts, stays), language).map((row) =>
    isStaying(row.pointer, stays) ? { ...row, value: `${stay[language]}: ${row.value}` } : row,
  )

const stay = { nl: 'blijft', en: 'stays' } as const
