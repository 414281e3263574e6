import { createHmac, timingSafeEqual } from 'node:crypto'

/** A key that signs what the service hands out. A retired key no longer stands in the list. */
export type SigningKey = { kid: string; secret: Uint8Array; status: 'signing' | 'verifying' }

/** What a sealed text is for; a text sealed for one use is worthless for another. */
export type Use = 'link' | 'browser' | 'press' | 'code' | 'mail'

/** 128 bits: forging one takes longer than any link lives. */
const MAC_BYTES = 16

/** `kid.text.mac`; the text itself must not hold a dot. */
export const seal = (use: Use, text: string, keys: SigningKey[]): string => {
  const key = keys.find((one) => one.status === 'signing')
  if (!key) throw new Error('There is no signing key')
  return `${key.kid}.${text}.${mac(use, text, key)}`
}

/** The text, or null for anything cut, changed, sealed for another use or with a key that is retired. */
export const unseal = (use: Use, sealed: string, keys: SigningKey[]): string | null => {
  const [kid, text, signature, ...rest] = sealed.split('.')
  if (!kid || !text || !signature || rest.length) return null
  const key = keys.find((one) => one.kid === kid)
  if (!key) return null
  const expected = Buffer.from(mac(use, text, key))
  const given = Buffer.from(signature)
  return expected.length === given.length && timingSafeEqual(expected, given) ? text : null
}

const mac = (use: Use, text: string, key: SigningKey): string =>
  createHmac('sha256', key.secret)
    .update(`${use}\n${text}`)
    .digest()
    .subarray(0, MAC_BYTES)
    .toString('base64url')
