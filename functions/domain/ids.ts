import * as z from 'zod/mini'

/** Lower-case ULIDs, so that they fit in the local part of an address; handed to the domain, never made there. */
const Ulid = z.string().check(z.regex(/^[0-9a-hjkmnp-tv-z]{26}$/))

export const AssociationId = z
  .string()
  .check(z.regex(/^[a-z0-9-]{1,40}$/))
  .brand<'AssociationId'>()
export type AssociationId = z.infer<typeof AssociationId>

export const MemberId = Ulid.brand<'MemberId'>()
export type MemberId = z.infer<typeof MemberId>

export const EventId = Ulid.brand<'EventId'>()
export type EventId = z.infer<typeof EventId>

export const DraftId = Ulid.brand<'DraftId'>()
export type DraftId = z.infer<typeof DraftId>

/** A member list that was sent. */
export const ListId = Ulid.brand<'ListId'>()
export type ListId = z.infer<typeof ListId>

/** An address as compared: lower case, NFC, without display name. */
export const Address = z
  .string()
  .check(z.maxLength(254), z.regex(/^[^\s@<>"(),:;[\]\\]+@[^\s@<>"(),:;[\]\\]+$/))
  .brand<'Address'>()
export type Address = z.infer<typeof Address>

export const toAddress = (text: string): Address | null => {
  const parsed = Address.safeParse(text.normalize('NFC').trim().toLowerCase())
  return parsed.success ? parsed.data : null
}
