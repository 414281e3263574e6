import type { Received } from '../../support/flows/inbox'
import type { Year } from '../../support/year/year'

/** Plays a chapter; what came of it. */
export type Play = <Told>(chapter: (year: Year) => Promise<Told>) => Promise<Told>

/** Who got these mails, of a kind when given. */
export const to = (mails: Received[], about = /./): string[] =>
  mails
    .filter(({ subject }) => about.test(subject))
    .map((mail) => mail.to)
    .toSorted()

export const sorted = (...addresses: string[]): string[] => addresses.toSorted()

/** What this person read in them. */
export const told = (mails: Received[], address: string): string =>
  mails
    .filter((mail) => mail.to === address)
    .map(({ subject, text }) => `${subject}\n${text}`)
    .join('\n')
