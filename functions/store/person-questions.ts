import * as z from 'zod/mini'
import { Address, type AssociationId, MemberId } from '../domain/ids'
import { expiresAt } from '../domain/retention'
import { Instant } from '../domain/time'
import { keys } from './keys'
import type { Put, Table } from './table'

/** A question to organisers that only whoever got it can answer. `asked`: by the person themselves. */
const PersonQuestion = z.object({
  secret: z.string(),
  member: MemberId,
  /** Of whoever is on no list. */
  address: z.optional(Address),
  wish: z.enum(['export', 'erase']),
  asked: z.boolean(),
  at: Instant,
})
type PersonQuestion = z.infer<typeof PersonQuestion>

export const questionWrite = (id: AssociationId, question: PersonQuestion): Put => ({
  put: {
    ...keys.personQuestion(id, question.secret),
    state: question,
    expires: expiresAt('question', question.at),
  },
})

export const readQuestion = async (
  table: Table,
  id: AssociationId,
  secret: string,
): Promise<PersonQuestion | null> => {
  const item = await table.get(keys.personQuestion(id, secret))
  return item ? PersonQuestion.parse(item['state']) : null
}

/** Somebody whom an organiser had erased; the sweep carries it out, and again until all of it is gone. */
export const Erasure = z.object({
  member: MemberId,
  /** Of whoever is on no list. */
  address: z.optional(Address),
  by: z.nullable(Address),
  keepProofs: z.boolean(),
  at: Instant,
})
export type Erasure = z.infer<typeof Erasure>
