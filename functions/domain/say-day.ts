import { Temporal } from 'temporal-polyfill'

/** A day as a question names it: "donderdag 22 april 2027". */
export const sayDay = (date: string): string =>
  Temporal.PlainDate.from(date).toLocaleString('nl-NL', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  })
