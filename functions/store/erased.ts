import { createHmac, randomBytes } from 'node:crypto'
import * as z from 'zod/mini'
import { type Address, type AssociationId, MemberId } from '../domain/ids'
import type { Instant } from '../domain/time'
import { keys } from './keys'
import type { Put, Table } from './table'

/** Tells of any address whether its owner was erased; reads the marks once, for many questions. */
export const erasedAddresses = async (
  table: Table,
  association: AssociationId,
): Promise<(address: Address) => boolean> => {
  const salt = await saltOf(table, association)
  if (salt === null) return () => false
  const marks = await table.all(keys.erased(association, '').pk)
  const hashes = new Set(marks.map(({ sk }) => sk))
  return (address) => hashes.size > 0 && hashes.has(hashOf(salt, address))
}

/** Whether the owner of this address asked to be forgotten: no list brings them back. */
export const isErased = async (
  table: Table,
  association: AssociationId,
  address: Address,
): Promise<boolean> => {
  const salt = await saltOf(table, association)
  return salt !== null && (await table.get(keys.erased(association, hashOf(salt, address)))) !== null
}

/** Who was erased, and whether their PE proofs stayed: after a restore they are erased again. */
const ErasedMember = z.object({ member: MemberId, keepProofs: z.boolean() })
type ErasedMember = z.infer<typeof ErasedMember>

export const erasedMembers = async (table: Table, association: AssociationId): Promise<ErasedMember[]> =>
  (await table.all(keys.erased(association, '').pk)).flatMap((mark) => {
    const read = ErasedMember.safeParse(mark)
    return read.success ? [read.data] : []
  })

/** Takes over the marks of another table, for one that was restored to a moment before them. */
export const copyErased = async (from: Table, to: Table, association: AssociationId): Promise<number> => {
  const salt = await from.get(keys.erasedSalt(association))
  const marks = await from.all(keys.erased(association, '').pk)
  // One salt for all marks: those that the restored table has were made with this one too.
  for (const item of salt ? [salt, ...marks] : []) await to.put({ put: item })
  return marks.length
}

/** The write that remembers an erasure without remembering the address. */
const erasedWrite = async (
  table: Table,
  association: AssociationId,
  address: Address,
  at: Instant,
): Promise<Put> => {
  const salt = (await saltOf(table, association)) ?? (await makeSalt(table, association))
  return { put: { ...keys.erased(association, hashOf(salt, address)), at } }
}

export const markErased = async (
  table: Table,
  association: AssociationId,
  address: Address,
  at: Instant,
  who: ErasedMember | null = null,
): Promise<void> => {
  const { put } = await erasedWrite(table, association, address, at)
  await table.put({ put: { ...put, ...who } })
}

const saltOf = async (table: Table, association: AssociationId): Promise<string | null> => {
  const item = await table.get(keys.erasedSalt(association))
  return item ? String(item['salt']) : null
}

const makeSalt = async (table: Table, association: AssociationId): Promise<string> => {
  const salt = randomBytes(32).toString('base64url')
  const made = await table.put({
    put: { ...keys.erasedSalt(association), salt },
    only: { expression: 'attribute_not_exists(pk)' },
  })
  return made === 'written' ? salt : ((await saltOf(table, association)) ?? salt)
}

/** Keyed, so that nobody without the salt finds an address by trying. */
const hashOf = (salt: string, address: Address): string =>
  createHmac('sha256', salt).update(address).digest('hex')
