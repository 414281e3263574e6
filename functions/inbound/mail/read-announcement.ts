import { announcementText } from './announcement-text'
import { mailDate } from './mail-date'
import { domainOf } from './organisational-domain'
import { type ParsedMail, parseMail } from './parse-mail'

const PREFIX = /^\s*(?:fwd?|doorst|re|antw|aw|sv|tr|wg)\s*(?:\[\d{1,3}\])?\s*:\s*/i
const PREFIXES_MAX = 20

/** An announcement as `understand` reads it; `day` is the mail's own date, `YYYY-MM-DD`. */
export type ReadAnnouncement = {
  subject: string
  text: string
  day: string
  sender: { name: string | null; domain: string }
}

/**
 * Reads an announcement from the bytes of a mail. The day is that of the outer mail, also for a
 * forwarded one; without a Date header it is the day on which the last server received it.
 */
export async function readAnnouncement(
  raw: Uint8Array,
): Promise<{ ok: true; announcement: ReadAnnouncement } | { ok: false; reason: string }> {
  const mail = await parseMail(raw)
  if (mail.status === 'no-mail') return { ok: false, reason: mail.reason }
  const day = mail.dateOffsetDay ?? receivedDay(mail)
  if (!day) return { ok: false, reason: 'no readable Date header' }
  const [from] = mail.from
  return {
    ok: true,
    announcement: {
      ...announcementIn(mail),
      day,
      sender: { name: from?.name ?? null, domain: (from && domainOf(from.address)) ?? '' },
    },
  }
}

/** What a mail announces: its subject without "Fwd:", and its own words. */
export const announcementIn = (
  mail: Pick<ParsedMail, 'subject' | 'text'>,
): { subject: string; text: string } => ({
  subject: plainSubject(mail.subject),
  text: announcementText(mail),
})

/** The subject without "Fwd:", "Doorst:", "Re:", "Antw:" and their kin, however many. */
function plainSubject(subject: string): string {
  let plain = subject
  for (let count = 0; count < PREFIXES_MAX && PREFIX.test(plain); count++) plain = plain.replace(PREFIX, '')
  return plain.trim()
}

function receivedDay(mail: ParsedMail): string | null {
  const received = mail.headers.get('received')?.[0] ?? ''
  return mailDate(received.slice(received.lastIndexOf(';') + 1))?.day ?? null
}
