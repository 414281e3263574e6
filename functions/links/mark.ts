import { type SigningKey, seal, unseal } from './seal'

/** The header with which the service marks its own mails, so that one that comes back is known again. */
export const MARK_HEADER = 'X-Groene-Knop-Mail'

/** `tag` names the row of the outbox, as `toTag` writes it. */
export const markOf = (tag: string, keys: SigningKey[]): string => seal('mail', tag, keys)

/** The tag, or null for a mark that the service never gave. */
export const readMark = (mark: string, keys: SigningKey[]): string | null => unseal('mail', mark, keys)
