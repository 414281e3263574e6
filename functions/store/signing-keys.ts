import { randomBytes } from 'node:crypto'
import * as z from 'zod/mini'
import type { AssociationId } from '../domain/ids'
import type { SigningKey } from '../links/seal'
import { keys } from './keys'
import type { Table } from './table'

/** `signsFrom`, in epoch milliseconds: from then on this key signs, and earlier ones are for links already sent. */
const StoredKey = z.object({
  kid: z.string(),
  secret: z.string(),
  status: z.enum(['signing', 'verifying']),
  signsFrom: z._default(z.number(), 0),
})
type StoredKey = z.infer<typeof StoredKey>
/** As it was read: a press asks for the keys at each step. */
type ReadKey = Omit<StoredKey, 'secret'> & Pick<SigningKey, 'secret'>

/** Keys are read again after this, so that a new or retired one counts everywhere soon. */
const CACHE_MS = 5 * 60_000
/** Longer than that, so that a new key is known everywhere before the first link is signed with it. */
const SIGNS_AFTER_MS = 2 * CACHE_MS

/**
 * The keys that sign an association's links. The first is made when it is first needed; a key whose
 * item is removed is retired, and its links show the neutral page.
 */
export const openSigningKeys = (table: Table, milliseconds: () => number = Date.now) => {
  const cached = new Map<AssociationId, { at: number; found: ReadKey[] }>()

  const makeFirst = async (id: AssociationId): Promise<ReadKey[]> => {
    await putKey(table, id, newKey('k1', 0))
    return readKeys(table, id)
  }

  /** `reading`: a link is read, which may name an association that there is not: no key is made for it. */
  return async (id: AssociationId, what?: 'reading'): Promise<SigningKey[]> => {
    const now = milliseconds()
    const known = cached.get(id)
    if (known && now - known.at < CACHE_MS) return inUse(known.found, now)
    const stored = await readKeys(table, id)
    const signs = stored.some((key) => key.status === 'signing')
    if (!signs && what === 'reading') return inUse(stored, now)
    const found = signs ? stored : await makeFirst(id)
    cached.set(id, { at: now, found })
    return inUse(found, now)
  }
}

/** Makes a new key, which signs some minutes later; links that were sent keep working. Returns its name. */
export const rotateKey = async (table: Table, id: AssociationId, milliseconds: number): Promise<string> => {
  const numbers = (await readKeys(table, id)).map(({ kid }) => Number(kid.slice(1)) || 0)
  const kid = `k${Math.max(0, ...numbers) + 1}`
  const outcome = await putKey(table, id, newKey(kid, milliseconds + SIGNS_AFTER_MS))
  if (outcome === 'refused') throw new Error(`Somebody else made ${kid} just now.`)
  return kid
}

/** Takes a key out of use: links signed with it show the neutral page. The key that signs is kept. */
export const retireKey = async (
  table: Table,
  id: AssociationId,
  kid: string,
  milliseconds: number,
): Promise<void> => {
  const found = inUse(await readKeys(table, id), milliseconds).find((key) => key.kid === kid)
  if (!found) throw new Error(`There is no key ${kid}.`)
  if (found.status === 'signing')
    throw new Error(`${kid} signs the links; rotate first, and wait ten minutes.`)
  await table.remove(keys.signingKey(id, kid))
}

const readKeys = async (table: Table, id: AssociationId): Promise<ReadKey[]> =>
  (await table.all(keys.association(id).pk, 'key#')).map((item) => {
    const { secret, ...key } = StoredKey.parse(item['state'])
    return { ...key, secret: Buffer.from(secret, 'base64') }
  })

const newKey = (kid: string, signsFrom: number): StoredKey => ({
  kid,
  secret: randomBytes(32).toString('base64'),
  status: 'signing',
  signsFrom,
})

const putKey = (table: Table, id: AssociationId, state: StoredKey) =>
  table.put({
    put: { ...keys.signingKey(id, state.kid), state },
    only: { expression: 'attribute_not_exists(pk)' },
  })

/** The newest that signs already is the one that signs. */
const inUse = (stored: ReadKey[], now: number): SigningKey[] => {
  const signing = stored
    .filter(({ status, signsFrom }) => status === 'signing' && signsFrom <= now)
    .toSorted((a, b) => a.signsFrom - b.signsFrom)
    .at(-1)
  return stored.map(({ kid, secret }) => ({
    kid,
    secret,
    status: kid === signing?.kid ? 'signing' : 'verifying',
  }))
}
