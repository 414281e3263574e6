import { createHash } from 'node:crypto'
import type { Context } from '../context'
import { toInstant } from '../domain/time'
import { replyText } from '../inbound/mail/reply-text'
import { allowSame } from '../store/rate-limit'
import type { Incoming } from './incoming'

const SAME_AN_HOUR_MAX = 3
const SAME_WORDS_AN_HOUR_MAX = 12

/**
 * Whether a mail is answered that may be from a program that answers each of ours in its own fixed words,
 * without a mark that it is one: a few times an hour. The same words about something else, or with other
 * files, are another mail; but a program's subject may grow with each answer, so those are bounded too.
 */
export const mayAnswerSame = async (context: Context, incoming: Incoming): Promise<boolean> => {
  const { addressee, mail } = incoming
  const files = mail.attachments.map(({ content }) => digest(content))
  const mine = digest(JSON.stringify([addressee, wordsOf(incoming), subjectOf(incoming), files]))
  return (
    (await allow(context, incoming, `same-${mine}`, SAME_AN_HOUR_MAX)) &&
    (await allow(context, incoming, `words-${digest(wordsOf(incoming))}`, SAME_WORDS_AN_HOUR_MAX))
  )
}

/** A person must hear that nothing was done; a program that says it again is told once an hour. */
export const mayTellSame = (context: Context, incoming: Incoming): Promise<boolean> =>
  allow(context, incoming, `same-told-${digest(wordsOf(incoming))}`, 1)

export const sameAgain: string[] = [
  'Ditzelfde bericht kwam het afgelopen uur al een paar keer van u. Met dit bericht is niets gedaan, ook niet met bijlagen.',
  'Wilt u iets anders? Zet er dan andere woorden bij, of mail het over een uur opnieuw.',
]

const allow = (context: Context, { association, key, sender }: Incoming, what: string, most: number) =>
  allowSame(
    context.table,
    association.id,
    { what: `${what}-${sender.address}`, which: key },
    toInstant(context.now()),
    most,
  )

const wordsOf = ({ mail }: Incoming): string => replyText(mail.text)

/** What a reply and a program put before it ("Re:", "Ontvangen:") left out. */
const subjectOf = ({ mail: { subject } }: Incoming): string =>
  subject.slice(subject.lastIndexOf(':') + 1).trim()

const digest = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 24)
