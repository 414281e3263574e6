import { inflateRawSync } from 'node:zlib'

/** More than this unpacked is no member list: 50,000 rows are about 20 MB of XML. */
const UNPACKED_BYTES_MAX = 120 * 1024 * 1024
const ENTRIES_MAX = 2_000

type Entry = { name: string; method: number; packed: Uint8Array }

/** The names in a zip's directory (APPNOTE 4.3.12); null for a zip that cannot be read. */
export const entryNames = (bytes: Uint8Array): string[] | null =>
  entriesOf(bytes)?.map(({ name }) => name) ?? null

/**
 * Whether everything in the zip together unpacks to a sane size. Really unpacked, up to the limit: the size
 * that a directory states can be a lie.
 */
export const unpacksWithin = (bytes: Uint8Array): boolean => {
  let left = UNPACKED_BYTES_MAX
  for (const { method, packed } of entriesOf(bytes) ?? []) {
    try {
      left -=
        method === 0 ? packed.length : inflateRawSync(packed, { maxOutputLength: Math.max(left, 1) }).length
    } catch {
      return false
    }
    if (left <= 0) return false
  }
  return true
}

const entriesOf = (bytes: Uint8Array): Entry[] | null => {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || end + 22 > zip.length) return null
  const count = zip.readUInt16LE(end + 10)
  if (count > ENTRIES_MAX) return null
  const entries: Entry[] = []
  let at = zip.readUInt32LE(end + 16)
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > zip.length || zip.readUInt32LE(at) !== 0x02014b50) return null
    const entry = entryAt(zip, at)
    if (!entry) return null
    entries.push(entry)
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return entries
}

const entryAt = (zip: Buffer, at: number): Entry | null => {
  const name = zip.toString('utf8', at + 46, at + 46 + zip.readUInt16LE(at + 28))
  const local = zip.readUInt32LE(at + 42)
  if (local + 30 > zip.length) return null
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
  return {
    name,
    method: zip.readUInt16LE(at + 10),
    packed: zip.subarray(start, start + zip.readUInt32LE(at + 20)),
  }
}
