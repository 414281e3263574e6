import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import PostalMime from 'postal-mime'
import type { KeptMail } from '../../../../infra/local/kept-mails'
import { createNames } from './names'

/** A mail as it was printed: paths are relative to the folder. */
export type Printed = {
  at: string
  to: string
  subject: string
  html: string
  text: string
  eml: string
  files: { name: string; path: string }[]
}

/** Writes each mail in a folder of its receiver: as it was sent, as a page, as text, and what was attached. */
export const printMails = async (folder: string, mails: KeptMail[]): Promise<Printed[]> => {
  const nameOf = createNames()
  const printed: Printed[] = []
  for (const mail of mails) printed.push(await printMail(folder, mail, nameOf))
  return printed
}

const printMail = async (
  folder: string,
  { raw, acceptedAt, destination }: KeptMail,
  nameOf: (folder: string, instant: string, subject: string) => string,
): Promise<Printed> => {
  const mail = await PostalMime.parse(raw)
  const to = destination[0] ?? 'niemand'
  const subject = mail.subject ?? ''
  await mkdir(join(folder, to), { recursive: true })
  const path = nameOf(to, acceptedAt, subject)
  const write = async (ending: string, content: string | Uint8Array): Promise<string> => {
    await writeFile(join(folder, `${path}${ending}`), content)
    return `${path}${ending}`
  }
  const files: Printed['files'] = []
  for (const { filename, content } of mail.attachments) {
    const bytes = typeof content === 'string' ? content : new Uint8Array(content)
    if (filename) files.push({ name: filename, path: await write(` - ${filename}`, bytes) })
  }
  return {
    at: acceptedAt,
    to,
    subject,
    html: await write('.html', mail.html ?? ''),
    text: await write('.txt', mail.text ?? ''),
    eml: await write('.eml', raw),
    files,
  }
}
