import type { Context } from '../context'
import type { Picture } from '../domain/afterwards'
import type { Event } from '../domain/event'
import type { Incoming } from './incoming'

/** What a browser shows by itself; nothing that can carry script. */
const TYPES: ReadonlySet<string> = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/gif'])
/** A smaller one is the picture of a signature. */
const BYTES_MIN = 8 * 1024
const PICTURES_MAX = 30

/** Photos are taken as such only when the mail calls them so. */
export const mentionsPictures = ({ mail }: Incoming): boolean =>
  picturesIn(mail).length > 0 && /foto/iu.test(`${mail.subject}\n${mail.text.slice(0, 2000)}`)

const picturesIn = ({ attachments }: Incoming['mail']) =>
  attachments
    .filter(({ mimeType, content }) => TYPES.has(mimeType) && content.byteLength >= BYTES_MIN)
    .slice(0, PICTURES_MAX)

/** Keeps the pictures of a mail under names that follow from it, so that handling it again keeps no more. */
export const keepPictures = (
  context: Context,
  { mail, key }: Incoming,
  event: Event,
): Promise<Omit<Picture, 'number'>[]> =>
  Promise.all(
    picturesIn(mail).map(async ({ filename, mimeType, content }, index) => {
      const name = `${event.id}/${key}-${index}`
      await context.keptFiles.keep(name, content, mimeType)
      return { key: name, name: filename ?? `foto ${index + 1}`, type: mimeType }
    }),
  )

/** The new ones behind those that are there, each with a number of its own. */
export const withPictures = (before: Picture[], kept: Omit<Picture, 'number'>[]): Picture[] => {
  const last = Math.max(0, ...before.map(({ number }) => number))
  const added = kept.filter(({ key }) => before.every((one) => one.key !== key))
  return [...before, ...added.map((one, index) => ({ ...one, number: last + index + 1 }))]
}
