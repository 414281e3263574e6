import type { SendMailOptions } from 'nodemailer'

/** What somebody wrote to the agenda, as the year goes on. */
export type Written = { at: string; from: string; subject: string; text: string; files: string[] }

/** Keeps what was written, so that the printed year shows both sides. */
export const createRecord = (now: () => { toString: () => string }) => {
  const written: Written[] = []
  const keep = (from: string, { subject, text, attachments }: SendMailOptions): void => {
    written.push({
      at: now().toString(),
      from,
      subject: subject ?? '',
      text: String(text ?? ''),
      files: (attachments ?? []).map(({ filename }) => String(filename ?? '')),
    })
  }
  return { written, keep }
}
