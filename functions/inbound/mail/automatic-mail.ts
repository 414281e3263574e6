import type { ParsedMail } from './parse-mail'

const MACHINE_SENDER =
  /^(?:mailer-daemon|postmaster|no-?_?reply|do-?not-?reply|niet-?beantwoorden|geen-?antwoord|bounces?|autoreply|auto-reply)(?:[+._-][^@]*)?@/
const ABSENCE_SUBJECT =
  /^(?:automatisch(?:e)? (?:antwoord|reactie|bericht)|automatic reply|auto(?:matic)?[- ]?(?:reply|response)|afwezig(?:heid)?\b|afwezigheids(?:assistent|bericht|melding)|out of (?:the )?office|ik ben (?:er niet|afwezig|met vakantie)|réponse automatique|abwesenheit|(?:mail )?delivery (?:status|failure|has failed)|undeliver(?:able|ed)|onbestelbaar|niet (?:bezorgd|afgeleverd)|returned mail|ontvangstbevestiging|gelezen:|read:|leesbevestiging)/i
const PREFIX = /^(?:(?:re|antw|fwd?|doorst)\s*:\s*){1,5}/i

/**
 * Why this mail was sent by a machine and so is never answered (RFC 3834 section 2), or null.
 * Calendar replies are to be recognised before. `X-Auto-Response-Suppress` is no sign: Exchange
 * puts it on ordinary mail too.
 */
export function automaticReason(mail: ParsedMail): string | null {
  const value = (name: string) => (mail.headers.get(name)?.[0] ?? '').trim().toLowerCase()
  const has = (name: string) => mail.headers.has(name)
  const submitted = value('auto-submitted').split(/[;\s]/)[0] ?? ''
  if (submitted && submitted !== 'no') return `Auto-Submitted: ${submitted}`
  const precedence = /^(?:bulk|junk|list|auto_reply)\b/.exec(value('precedence'))
  if (precedence) return `Precedence: ${precedence[0]}`
  if (has('list-id') || has('list-unsubscribe')) return 'mail of a mailing list'
  if (has('x-autoreply') || has('x-autorespond') || has('x-auto-reply')) return 'marked as an automatic reply'
  if (has('return-path') && /^<?\s*>?$/.test(value('return-path'))) return 'empty return path'
  if (/^multipart\/report\b/.test(value('content-type'))) return 'a delivery or reading report'
  if (has('x-failed-recipients')) return 'a delivery report'
  const machine = [...mail.from, ...(mail.sender ? [mail.sender] : [])].find(({ address }) =>
    MACHINE_SENDER.test(address),
  )
  if (machine) return `sent by ${machine.address}`
  return ABSENCE_SUBJECT.test(mail.subject.replace(PREFIX, '')) ? `subject: ${mail.subject}` : null
}
