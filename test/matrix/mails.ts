import PostalMime from 'postal-mime'
import type { AcceptedMail } from '../../infra/local/outgoing'

/**
 * What a mail says to its reader: the text, and every line of its calendar entry but when it was written.
 * Times in lines that name `today` are made alike, such as "gaat uit op donderdag 12 maart om 09:00 uur".
 */
export const readMail = async (mail: AcceptedMail, today: string): Promise<string> => {
  const email = await PostalMime.parse(Buffer.from(mail.raw, 'base64'), { attachmentEncoding: 'utf8' })
  const calendars = email.attachments
    .filter(({ mimeType }) => mimeType === 'text/calendar')
    .map(({ content }) => String(content).replace(/^(?:DTSTAMP|LAST-MODIFIED|CREATED):.*\r?\n/gm, ''))
  const others = email.attachments
    .filter(({ mimeType }) => mimeType !== 'text/calendar')
    .map(({ filename, mimeType }) => `${filename} ${mimeType}`)
  return [
    `to ${mail.destination.join()} from ${mail.source}`,
    `reply ${email.replyTo?.[0]?.address ?? ''} to ${email.inReplyTo ?? ''}`,
    email.subject ?? '',
    timesAlike(withoutTokens(email.text ?? ''), today),
    ...calendars.map(withoutTokens),
    ...others,
  ].join('\n')
}

const timesAlike = (text: string, today: string): string =>
  text
    .split('\n')
    .map((line) => (line.includes(today) ? line.replace(/\b\d\d[:.]\d\d\b/g, '<now>') : line))
    .join('\n')

/** A link's token is sealed with a nonce; its page and its wish stay. */
const withoutTokens = (text: string): string =>
  text.replace(/(http:\/\/127\.0\.0\.1:9\/[a-z]\/)[^\s/]+/g, '$1<token>').replace(/\r?\n[ \t]/g, '')

/** Where the buttons of a mail lead, by their action. */
export const buttonsIn = async (mail: AcceptedMail): Promise<Record<string, string>> => {
  const { html = '' } = await PostalMime.parse(Buffer.from(mail.raw, 'base64'))
  return Object.fromEntries(
    [...html.matchAll(/<a\s[^>]*>/g)].flatMap(([tag]) => {
      const action = /data-action="([^"]+)"/.exec(tag)?.[1]
      const href = /href="([^"]+)"/.exec(tag)?.[1]
      return action && href ? [[action, href.replaceAll('&amp;', '&').replaceAll('&#x3D;', '=')]] : []
    }),
  )
}
