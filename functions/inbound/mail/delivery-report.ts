import type { Email } from 'postal-mime'
import { MARK_HEADER } from '../../links/mark'
import { partBytes } from './mail-parts'

/**
 * What a mail server reports of a mail that it could not deliver (RFC 3464): given up, or still trying.
 * Addresses are lower-case. `recipients` are all that it names, the original ones included; `failed` those
 * that were delivered to in the end and failed, and `gone` those of them that do not exist. `mark` stood in
 * the mail that came back, and is not judged here.
 */
export type DeliveryReport = {
  outcome: 'failed' | 'delayed'
  recipients: string[]
  failed: string[]
  gone: string[]
  mark: string | null
}

const RETURNED_BYTES_MAX = 256 * 1024
const RECIPIENTS_MAX = 20
/** An address takes 254 characters (RFC 5321, 4.5.3.1.3), and its type a few. */
const VALUE_CHARACTERS_MAX = 400

/** The report in a mail, or null where it carries none that says anything of a failure. */
export function deliveryReport(email: Email): DeliveryReport | null {
  const status = email.attachments.find(({ mimeType }) => mimeType === 'message/delivery-status')
  if (!status) return null
  const groups = groupsOf(textOf(status))
  const failed = groups.filter((fields) => says(fields, 'action', /^failed\b/i))
  const delayed = groups.some((fields) => says(fields, 'action', /^delayed\b/i))
  if (failed.length === 0 && !delayed) return null
  return {
    outcome: failed.length > 0 ? 'failed' : 'delayed',
    recipients: addressesIn(groups, ['original-recipient', 'final-recipient']),
    failed: addressesIn(failed, ['final-recipient']),
    gone: addressesIn(
      failed.filter((fields) => says(fields, 'status', NO_SUCH_ADDRESS)),
      ['final-recipient'],
    ),
    mark: markIn(email),
  }
}

/**
 * RFC 3463: an address that is wrong or is no more, and a mailbox that was closed. Any other code that
 * begins with 5 is about the mail or its sender (5.1.7, 5.1.8), a policy or a full mailbox: those pass.
 */
const NO_SUCH_ADDRESS = /^5\.(?:1\.(?![78](?!\d))\d|2\.1(?!\d))/

const markIn = (email: Email): string | null => {
  const returned = email.attachments.filter(({ mimeType }) =>
    ['message/rfc822', 'text/rfc822-headers', 'message/global', 'message/global-headers'].includes(mimeType),
  )
  const texts = [...returned.map(textOf), email.text ?? '']
  const line = new RegExp(`^${MARK_HEADER}:\\s*([\\w.~-]{20,900})\\s*$`, 'im')
  return texts.map((text) => line.exec(text)?.[1] ?? null).find((mark) => mark !== null) ?? null
}

const textOf = (part: Email['attachments'][number]): string =>
  Buffer.from(partBytes(part).subarray(0, RETURNED_BYTES_MAX)).toString('latin1')

/** The fields of the mail and those of each recipient stand apart by an empty line (RFC 3464, 2.1). */
const groupsOf = (text: string): Fields[] => {
  const groups: Fields[] = [[]]
  for (const line of text.replace(/\r?\n[ \t]+(?=[^\s])/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':')
    if (line.trim() === '') groups.push([])
    else if (colon > 0) groups.at(-1)?.push([line.slice(0, colon).trim().toLowerCase(), valueIn(line, colon)])
  }
  return groups
}

type Fields = [name: string, value: string][]

const valueIn = (line: string, colon: number): string =>
  line.slice(colon + 1, colon + 1 + VALUE_CHARACTERS_MAX).trim()

const says = (fields: Fields, wanted: string, pattern: RegExp): boolean =>
  fields.some(([name, value]) => name === wanted && pattern.test(value))

const addressesIn = (groups: Fields[], wanted: string[]): string[] => {
  const found = new Set<string>()
  for (const [name, value] of groups.flat()) {
    const address = wanted.includes(name) ? addressOf(value) : null
    if (address && found.size < RECIPIENTS_MAX) found.add(address)
  }
  return [...found]
}

/** `rfc822; bas@huis.example`, with or without angle brackets. Anybody may mail this: no pattern that could backtrack. */
const addressOf = (value: string): string | null => {
  const last = value.slice(value.lastIndexOf(';') + 1).trim()
  const bare = last.startsWith('<') && last.endsWith('>') ? last.slice(1, -1) : last
  const [local, domain, ...more] = bare.split('@')
  return local && domain && more.length === 0 && !/[\s<>]/.test(bare) ? bare.toLowerCase() : null
}
