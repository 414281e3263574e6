import type { LocalMoment } from '../wish'
import { readMoment } from '../wish-moment'
import { form } from './forms'
import { closes, opens } from './registration'
import type { Form, Said } from './said'

const JOIN = '(?:aanmelden|inschrijven|opgeven|registreren)'

const opensThen: Form[] = [
  ...opens,
  ...[
    `${JOIN} kan|A (?:gaat|kan) open|gaat A open|A opent|(?:iedereen|leden|de leden) (?:kan|kunnen) zich ${JOIN}`,
  ].map(form(false)),
]
const closesThen: Form[] = [
  ...closes,
  ...['(?:A gaat|gaat A) dicht|A (?:sluit|eindigt|stopt)'].map(form(false)),
]

/** Opening or closing at a moment or after a day that the clause names, and nothing else. */
export const atMoment = (clause: string, asked: boolean, today: string): Said | null => {
  const moment = readMoment(clause, today)
  const opening = moment && without(moment.rest, /\b(?:op|om|per|vanaf)\b/g)
  if (moment && opening && matches(opensThen, opening, asked))
    return { says: 'open-at', at: momentOf(moment) }
  const day = moment ?? readMoment(`${clause.replace(/ om middernacht\b/, '')} om ${END_OF_DAY}`, today)
  const closing = day && without(day.rest, /\b(?:op|om|per|na|tot en met|t m|tot)\b/g)
  if (!day || !closing || !matches(closesThen, closing, asked)) return null
  return { says: 'close-on', date: day.date, time: moment ? moment.time : null }
}

const END_OF_DAY = '23:59'

const momentOf = ({ date, time }: LocalMoment): LocalMoment => ({ date, time })

const without = (text: string, words: RegExp): string => text.replace(words, ' ').replace(/\s+/g, ' ').trim()

const matches = (forms: readonly Form[], text: string, asked: boolean): boolean =>
  forms.some((one) => (one.asked || !asked) && one.pattern.test(text))
