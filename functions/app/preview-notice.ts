import type { Draft } from '../domain/draft'
import type { Address } from '../domain/ids'
import type { AddressNotice } from '../domain/notice'

/** The preview of a draft's revision, owed once. */
export const previewNotice = (
  draft: Pick<Draft, 'id' | 'revision'>,
  address: Address,
  inReplyTo: string | null,
): AddressNotice => ({
  to: 'address',
  id: `${draft.id}.${draft.revision}.preview`,
  address,
  message: { kind: 'preview', draft: draft.id, revision: draft.revision },
  inReplyTo,
})
