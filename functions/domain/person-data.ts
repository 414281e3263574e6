import type { Member } from './association'
import type { Invoice } from './invoice'
import type { Proof } from './proof'
import type { Registration } from './registration'

/** An event as far as a person's data name it. */
export type AboutEvent = { title: string; date: string | null }

/** All that is kept about one person, as they may ask to have it (AVG, article 15). */
export type PersonData = {
  member: Member
  /** On no list: named beside a member or an event, or in a mail. */
  outsider: boolean
  registrations: (Registration & { about: AboutEvent; toCome: boolean })[]
  proofs: Proof[]
  invoices: (Invoice & { about: AboutEvent })[]
  /** Mails to them: what kind, about which event, when it was owed and what became of it. */
  mails: { kind: string; about: AboutEvent | null; at: string; status: string }[]
  audit: { at: string; what: string }[]
  /** Where else they are named, and the texts that do. */
  named: { where: string; text: string }[]
  /** How many mails of theirs, or that name them, are kept as they came. */
  receivedMails: number
}
