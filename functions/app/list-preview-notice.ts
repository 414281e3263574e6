import type { ListDraft } from '../domain/list-draft'
import type { AddressNotice } from '../domain/notice'

/** The preview of a revision, owed once. */
export const listPreview = (
  { id, revision, organiser }: ListDraft,
  inReplyTo: string | null,
  to = organiser,
): AddressNotice => ({
  to: 'address',
  id: `${id}.${revision}.list-preview`,
  address: to,
  message: { kind: 'list-preview', list: id, revision },
  inReplyTo,
})
