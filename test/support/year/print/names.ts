import { Temporal } from 'temporal-polyfill'

const ZONE = 'Europe/Amsterdam'
const SUBJECT_CHARACTERS_MAX = 80

/** "2025-03-12 09:00" on the wall in Amsterdam. */
export const localMoment = (instant: string): string =>
  Temporal.Instant.from(instant)
    .toZonedDateTimeISO(ZONE)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' })
    .replace('T', ' ')

/** Names that every file system takes, which sort by moment; each is used once in its folder. */
export const createNames = () => {
  const used = new Set<string>()
  return (folder: string, instant: string, subject: string): string => {
    const moment = localMoment(instant).replace(' ', 'T').replace(':', '')
    const words = subject
      .replace(/[^\p{L}\p{N} ,.’'()-]+/gu, ' ')
      .replace(/\s+/g, ' ')
      .slice(0, SUBJECT_CHARACTERS_MAX)
      .replace(/[ .]+$/, '')
      .trim()
    for (let count = 1; ; count += 1) {
      const path = `${folder}/${moment} ${words}${count === 1 ? '' : ` (${count})`}`
      if (used.has(path)) continue
      used.add(path)
      return path
    }
  }
}
