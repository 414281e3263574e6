import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import { writeDurably } from './durable-file'

/** A mail as it was delivered: the envelope, and the raw message. */
export type KeptMail = { id: string; acceptedAt: string; source: string; destination: string[]; raw: Buffer }

/** Somebody who shows the mails, such as MailDev's page. Called once for each mail in each run of the stack. */
export type MailView = (mail: KeptMail) => Promise<void>

export type KeptMails = {
  /** Keeps a mail (raw in base64); a second time with the same id changes nothing. */
  keep: (mail: Omit<KeptMail, 'raw'> & { raw: string }) => Promise<void>
  /** All of them, in order of acceptance. */
  all: () => Promise<KeptMail[]>
}

const Stored = z.object({
  id: z.string(),
  acceptedAt: z.string(),
  source: z.string(),
  destination: z.array(z.string()),
  raw: z.string(),
})

/** Everybody's mail, one file for each in the folder; what was there before is shown again, in order. */
export const openKeptMails = async (folder: string, show: MailView): Promise<KeptMails> => {
  await mkdir(folder, { recursive: true })
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort()
  const ids = names.map((name) => name.slice(0, -'.json'.length))
  const known = new Set(ids)
  const read = async (id: string): Promise<KeptMail> => {
    const stored = Stored.parse(JSON.parse(await readFile(join(folder, `${id}.json`), 'utf8')))
    return { ...stored, raw: Buffer.from(stored.raw, 'base64') }
  }
  for (const id of ids) await show(await read(id))
  return {
    keep: async (mail) => {
      if (known.has(mail.id)) return
      await writeDurably(join(folder, `${mail.id}.json`), JSON.stringify(Stored.parse(mail)))
      await show({ ...mail, raw: Buffer.from(mail.raw, 'base64') })
      known.add(mail.id)
    },
    all: async () => Promise.all([...known].sort().map(read)),
  }
}
