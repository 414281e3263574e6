import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

const FOLDER = join(__dirname, '../../flows/mails')

type Announcement = { subject: string; text: string }

/**
 * A text of `test/flows/mails`: the subject, a blank line, and what was written. `instead` gives it other
 * words, so that one text announces several events.
 */
export const announcement = async (
  name: string,
  instead: Record<string, string> = {},
): Promise<Announcement> => {
  const written = await readFile(join(FOLDER, `${name}.txt`), 'utf8')
  const changed = Object.entries(instead).reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`${name}.txt does not say ${from}`)
    return text.replaceAll(from, to)
  }, written)
  const [subject = '', , ...text] = changed.split('\n')
  return { subject, text: text.join('\n') }
}

/** The Tuindag under another name and on another day, with the green button in its first mail. */
export const openEvent = (title: string, day: string): Promise<Announcement> =>
  announcement('tuindag', { Tuindag: title, 'donderdag 16 april 2020': day })
