import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import PostalMime from 'postal-mime'
import type { Received } from './inbox'

/** The bytes of the attachment whose name holds this; there must be one. */
export const attachmentOf = async (dataDir: string, { id }: Received, name: string): Promise<Buffer> => {
  const folder = join(dataDir, 'mailbox')
  for (const file of await readdir(folder)) {
    const kept = JSON.parse(await readFile(join(folder, file), 'utf8'))
    if (kept.id !== id) continue
    const mail = await PostalMime.parse(Buffer.from(kept.raw, 'base64'))
    const found = mail.attachments.find(({ filename }) => filename?.includes(name))
    if (found) return Buffer.from(found.content as ArrayBuffer)
  }
  throw new Error(`No ${name} in ${id}`)
}
