import type { YearFigures } from '../domain/year-figures'
import { dayAndMonth } from './dates'

/** One bar of a chart: a label, its number in words, and how long it is (1 to 100; 0 for none). */
export type Bar = { label: string; value: string; width: number }
export type Chart = { heading: string; bars: Bar[] }

const months = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const

/** `month` counts from 1. */
export const monthText = (month: number): string => months[month - 1] ?? ''

/** So many organisations get a bar; all are in the workbook. */
const BARS_MAX = 15

/** The charts of a year, each bar with its number: who sees no colours reads the same. */
export const yearCharts = ({ events, organisations, months: all }: YearFigures): Chart[] => {
  const held = events.filter(({ cancelled }) => !cancelled)
  const most = Math.max(0, ...held.map(({ registered, present }) => Math.max(registered, present ?? 0)))
  const shown = organisations.slice(0, BARS_MAX)
  const mostOf = Math.max(0, ...shown.map(({ present }) => present))
  const mostIn = Math.max(0, ...all.map(({ registered }) => registered))
  return [
    {
      heading: 'Per bijeenkomst',
      bars: held.map(({ title, date, registered, present, waiting }) => ({
        label: `${title}, ${dayAndMonth(date, 'nl')}`,
        value: [
          `${registered} aangemeld`,
          present !== null && `${present} aanwezig`,
          waiting > 0 && `${waiting} op de wachtlijst`,
        ]
          .filter(Boolean)
          .join(', '),
        width: widthOf(present ?? registered, most),
      })),
    },
    {
      heading: 'Per organisatie',
      bars: shown.map(({ organisation, people, present }) => ({
        label: organisation,
        value: `${times(present)}, ${people === 1 ? '1 persoon' : `${people} mensen`}`,
        width: widthOf(present, mostOf),
      })),
    },
    {
      heading: 'Per maand',
      bars: all.map(({ month, events: count, registered }) => ({
        label: monthText(month),
        value: count
          ? `${count === 1 ? '1 bijeenkomst' : `${count} bijeenkomsten`}, ${registered} aangemeld`
          : 'niets',
        width: widthOf(registered, mostIn),
      })),
    },
  ].filter(({ bars }) => bars.length > 0)
}

const times = (count: number): string => (count === 1 ? '1 bezoek' : `${count} bezoeken`)

const widthOf = (value: number, most: number): number =>
  value <= 0 || most <= 0 ? 0 : Math.max(1, Math.round((value / most) * 100))

/** The year in a few lines. */
export const yearTotals = ({ totals }: YearFigures): { label: string; value: string }[] => [
  {
    label: 'Bijeenkomsten',
    value: `${totals.events}${totals.cancelled ? `, en ${totals.cancelled} afgelast` : ''}`,
  },
  { label: 'Uitnodigingen', value: String(totals.invited) },
  { label: 'Aanmeldingen', value: String(totals.registered) },
  ...(totals.waiting ? [{ label: 'Wachtlijst', value: String(totals.waiting) }] : []),
  { label: 'Aanwezig', value: totals.present === null ? 'niet bijgehouden' : String(totals.present) },
  ...(totals.noShows === null ? [] : [{ label: 'Niet gekomen', value: String(totals.noShows) }]),
]
