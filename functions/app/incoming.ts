import type { Association, Organiser } from '../domain/association'
import type { Address } from '../domain/ids'
import type { Addressee } from '../inbound/addressee'
import type { ParsedMail } from '../inbound/mail/parse-mail'

/** A mail from a person, parsed and judged, on its way to a decision. */
export type Incoming = {
  association: Association
  organisers: Organiser[]
  addressee: Addressee
  mail: ParsedMail
  /** The sender as named; `verified` when it is proven. */
  sender: { address: Address; verified: boolean }
  /** Names this mail for ever: sender and Message-ID. */
  key: string
  /** The day of the mail in the association's zone. */
  day: string
  /** The mail broke a limit of size, lines or nesting: only its head was read. */
  tooLarge: boolean
}

export const organiserOf = ({ organisers, sender }: Incoming): Organiser | null =>
  organisers.find((organiser) => organiser.address === sender.address) ?? null

/** Subject of an answer to this mail. */
export const answerSubject = ({ mail }: Incoming): string =>
  /^(?:re|antw):/i.test(mail.subject) ? mail.subject : `Re: ${mail.subject || '(geen onderwerp)'}`
