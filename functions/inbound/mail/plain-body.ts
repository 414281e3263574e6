import { headLength, latin1 } from './raw-mail'

/** The header fields that decide how a body is read, with the lines that they are folded over. */
const CONTENT = /^content-(?:type|transfer-encoding|disposition)[ \t]*:[^\n]*(?:\n[ \t][^\n]*)*/gim
const UTF_8_TEXT = /^content-type: ?text\/plain; ?charset="?utf-8"?\r?$/i
const AS_IT_STANDS = /^content-transfer-encoding: ?[78]bit\r?$/i

/**
 * A mail of one text in UTF-8 that needs no decoding: its head, and that text. Null for all others. A parser reads a
 * body line by line; this is the same text at once.
 */
export function plainBody(bytes: Uint8Array): { head: Uint8Array; text: string } | null {
  const head = bytes.subarray(0, headLength(bytes))
  const fields = latin1(head).match(CONTENT) ?? []
  const types = fields.filter((field) => UTF_8_TEXT.test(field))
  if (types.length !== 1 || fields.some((field) => field !== types[0] && !AS_IT_STANDS.test(field)))
    return null
  const body = new TextDecoder().decode(bytes.subarray(head.length))
  return { head, text: body.replace(/(?<!\r)\r+\n/g, '\n') }
}
