import type { Email } from 'postal-mime'
import { MARK_HEADER } from '../../links/mark'
import { partBytes } from './mail-parts'

/**
 * What a mail server reports of a mail that it could not deliver (RFC 3464). `outcome`: given up for good,
 * given up for now, or still trying. `recipients` are lower-case addresses, the original ones included;
 * `mark` stood in the mail that came back, and is not judged here.
 */
export type DeliveryReport = {
  outcome: 'permanent' | 'transient' | 'delayed'
  recipients: string[]
  mark: string | null
}

const RETURNED_BYTES_MAX = 256 * 1024
const RECIPIENTS_MAX = 20

/** The report in a mail, or null where it carries none that says anything of a failure. */
export function deliveryReport(email: Email): DeliveryReport | null {
  const status = email.attachments.find(({ mimeType }) => mimeType === 'message/delivery-status')
  if (!status) return null
  const fields = fieldsOf(textOf(status))
  const actions = valuesOf(fields, 'action')
  const codes = valuesOf(fields, 'status')
  const outcome = outcomeOf(actions, codes)
  if (!outcome) return null
  const recipients = [...valuesOf(fields, 'original-recipient'), ...valuesOf(fields, 'final-recipient')]
  return {
    outcome,
    recipients: [...new Set(recipients.map(addressOf).filter((one) => one !== null))].slice(
      0,
      RECIPIENTS_MAX,
    ),
    mark: markIn(email),
  }
}

/** Failed without a code that begins with 5 (RFC 3463) is no proof that it will always fail. */
const outcomeOf = (actions: string[], codes: string[]): DeliveryReport['outcome'] | null => {
  if (actions.some((action) => /^failed\b/i.test(action))) {
    return codes.some((code) => /^5\./.test(code)) ? 'permanent' : 'transient'
  }
  return actions.some((action) => /^delayed\b/i.test(action)) ? 'delayed' : null
}

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

const fieldsOf = (text: string): [name: string, value: string][] =>
  text
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
    .flatMap((line) => {
      const colon = line.indexOf(':')
      return colon < 1 ? [] : [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]]
    })

const valuesOf = (fields: [string, string][], wanted: string): string[] =>
  fields.flatMap(([name, value]) => (name === wanted ? [value] : []))

/** `rfc822; bas@huis.example`, with or without angle brackets. */
const addressOf = (value: string): string | null =>
  /([^\s<>;]+@[^\s<>;]+)>?$/.exec(value)?.[1]?.toLowerCase() ?? null
