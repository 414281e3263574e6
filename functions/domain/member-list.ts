import * as z from 'zod/mini'
import { Assistant, Language } from './association'
import { Address } from './ids'

/** One row of a list as it was read. What a cell does not say is null, and changes nothing. */
export const ListRow = z.object({
  /** As a spreadsheet counts, from 1. */
  row: z.number(),
  name: z.string(),
  address: Address,
  /** A second address in the same cell: nobody knows yet whose. */
  second: z.nullable(Address),
  organisation: z.nullable(z.string()),
  audience: z.nullable(z.string()),
  language: z.nullable(Language),
  assistant: z.nullable(Assistant),
})
export type ListRow = z.infer<typeof ListRow>

/** A row that cannot be used: where exactly, and why, as the end of a Dutch sentence. */
export const ListFault = z.object({ row: z.number(), column: z.string(), why: z.string() })
export type ListFault = z.infer<typeof ListFault>

/** What an organiser answered about a row. */
export const RowAnswer = z.object({
  row: z.number(),
  says: z.discriminatedUnion('is', [
    /** The second address is of an assistant, or of nobody that matters. */
    z.object({ is: z.literal('assistant') }),
    z.object({ is: z.literal('no-assistant') }),
    /** Whoever is new in the file is the person who is absent from it, with another address. */
    z.object({ is: z.literal('same-person') }),
    z.object({ is: z.literal('other-person') }),
    z.object({ is: z.literal('right') }),
    z.object({ is: z.literal('audience'), audience: z.string() }),
  ]),
})
export type RowAnswer = z.infer<typeof RowAnswer>
