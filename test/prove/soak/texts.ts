import { Temporal } from 'temporal-polyfill'

/** The first day, a Monday; the clocks go forward on the 28th. */
export const FIRST_DAY = Temporal.PlainDate.from('2025-03-03')

/** "donderdag 20 maart 2025", so many days after the first. */
export const on = (day: number): string =>
  FIRST_DAY.add({ days: day }).toLocaleString('nl', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  })

const PLACE = 'in De Oranjerie, Kwekerijweg 12 in Zutphen'
const BUTTON = 'Aanmelden kan met de groene knop.'

const letter = (...paragraphs: string[]): string =>
  ['Beste leden,', ...paragraphs, 'Hartelijke groet,', 'Marijke Terlouw'].join('\n\n')

const seatsOf = (seats: number | null): string[] =>
  seats === null ? [] : [`Er is plaats voor maximaal ${seats} deelnemers.`]

export const single = (title: string, day: number, seats: number | null = null): string =>
  letter(`Op ${on(day)} houden we de ${title}, van 13.00 tot 17.00 uur ${PLACE}.`, ...seatsOf(seats), BUTTON)

export const laterOpened = (title: string, day: number, reserve: number): string =>
  letter(
    `Op ${on(day)} is onze ${title}, van 10.00 tot 16.00 uur ${PLACE}. Mocht die dag niet kunnen, dan is ${on(reserve)} onze reservedatum. Houd u alstublieft beide data vrij.`,
    'De uitnodiging met de groene knop volgt later.',
  )

export const alternatives = (title: string, days: [number, number], seats: number): string =>
  letter(
    `In kleine groepen lezen we samen tijdens de ${title}. U kiest één van beide ochtenden: ${on(days[0])} of ${on(days[1])}, van 9.30 tot 12.00 uur ${PLACE}.`,
    `Per ochtend is er plaats voor ${seats} deelnemers.`,
    BUTTON,
  )

export const series = (title: string, days: [number, number, number]): string =>
  letter(
    `We houden een reeks van drie avonden onder de titel ${title}, telkens van 19.30 tot 21.30 uur:`,
    days
      .map((day, at) => `${at + 1}e bijeenkomst: ${on(day)}, De Oranjerie, Kwekerijweg 12 in Zutphen`)
      .join('\n'),
    BUTTON,
  )

export const twoDays = (title: string, day: number, seats: number): string => {
  const first = on(day).replace(/ \w+ \d{4}$/, '')
  return letter(
    `Op ${first} en ${on(day + 1)} gaan we samen op ${title} naar Landgoed De Hooge Linde, Lindelaan 1 in Lochem. De eerste dag beginnen we om 10.00 uur, de tweede ronden we af om 15.00 uur.`,
    ...seatsOf(seats),
    BUTTON,
  )
}

export const intake = (title: string, day: number): string =>
  letter(
    `Op ${on(day)} is de ${title}, van 13.00 tot 17.00 uur ${PLACE}. We werken in een kleine groep met eigen verhalen. Na een kort intakegesprek hoort u of u kunt deelnemen.`,
    BUTTON,
  )

export const hybrid = (title: string, day: number, seats: number): string =>
  letter(
    `Op ${on(day)} houden we het ${title}, van 15.30 tot 17.00 uur ${PLACE}. Meedoen kan op locatie of online.`,
    `Op locatie is plaats voor ${seats} deelnemers.`,
    BUTTON,
  )

export const moved = (title: string, from: number, to: number): string =>
  letter(
    `Wegens een verbouwing verzetten we de ${title} van ${on(from)} naar ${on(to)}, van 13.00 tot 17.00 uur ${PLACE}.`,
    'Opnieuw aanmelden gaat met de groene knop.',
  )

export const calledOff = (title: string, day: number): string =>
  letter(`De ${title} van ${on(day)} gaat niet door: er is te veel schade na de storm.`)

export const report = (title: string, day: number): string =>
  letter(
    `Op ${on(day)} vond de ${title} plaats in De Oranjerie. Ruim twintig mensen plantten samen de nieuwe haag. Na afloop was er soep. We kijken terug op een mooie middag.`,
  )

/** News about no event. */
export const NEWS = letter(
  'Vorige week verscheen ons handboek over stille straten. U leest het op onze website, en wie wil krijgt het thuisgestuurd.',
  'We bedanken iedereen die eraan meeschreef.',
)
