import { understand } from '../../../functions/inbound/understand/understand'

/** The day on which the test mails arrive, a Monday. */
export const MAIL_DAY = '2024-09-02'

export const read = (text: string, day = MAIL_DAY, subject = '') => understand({ subject, text, day })

/** The dates of the first event, in order. */
export const datesOf = (text: string, day = MAIL_DAY): (string | null)[] =>
  read(text, day).events.flatMap(({ sessions }) => sessions.map(({ date }) => date))

/** Start and end of the first session. */
export const timesOf = (text: string): (string | null)[] => {
  const session = read(text).events[0]?.sessions[0]
  return [session?.start ?? null, session?.end ?? null]
}

/** Kind, days and what is given up, of a short letter that changes something. */
export const toldBy = (text: string, subject = 'Bericht'): string => {
  const { kind, events } = read(`Beste leden,\n\n${text}\n\nMet groet,\nWim`, MAIL_DAY, subject)
  return [
    kind,
    ...events.flatMap(({ movedFrom, sessions }) => [
      ...movedFrom.map((date) => `from ${date.slice(5)}`),
      ...sessions.map(({ date, start, status }) =>
        [date?.slice(5), start, status === 'planned' ? null : status].filter(Boolean).join(' '),
      ),
    ]),
  ].join(', ')
}
