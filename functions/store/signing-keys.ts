import { randomBytes } from 'node:crypto'
import * as z from 'zod/mini'
import type { AssociationId } from '../domain/ids'
import type { SigningKey } from '../links/seal'
import { keys } from './keys'
import type { Table } from './table'

const StoredKey = z.object({ kid: z.string(), secret: z.string(), status: z.enum(['signing', 'verifying']) })

/** Keys are read again after this, so that a new or retired one counts everywhere soon. */
const CACHE_MS = 5 * 60_000

/**
 * The keys that sign an association's links. The first is made when it is first needed; a key whose
 * item is removed is retired, and its links show the neutral page.
 */
export const openSigningKeys = (table: Table, milliseconds: () => number = Date.now) => {
  const cached = new Map<AssociationId, { at: number; found: SigningKey[] }>()

  const read = async (id: AssociationId): Promise<SigningKey[]> => {
    const items = await table.all(keys.association(id).pk, 'key#')
    return items.map((item) => {
      const { kid, secret, status } = StoredKey.parse(item['state'])
      return { kid, secret: Buffer.from(secret, 'base64'), status }
    })
  }

  const makeFirst = async (id: AssociationId): Promise<SigningKey[]> => {
    const state = { kid: 'k1', secret: randomBytes(32).toString('base64'), status: 'signing' }
    await table.put({
      put: { ...keys.signingKey(id, state.kid), state },
      only: { expression: 'attribute_not_exists(pk)' },
    })
    return read(id)
  }

  return async (id: AssociationId): Promise<SigningKey[]> => {
    const known = cached.get(id)
    if (known && milliseconds() - known.at < CACHE_MS) return known.found
    const stored = await read(id)
    const found = stored.some((key) => key.status === 'signing') ? stored : await makeFirst(id)
    cached.set(id, { at: milliseconds(), found })
    return found
  }
}
