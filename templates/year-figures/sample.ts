import type { YearFigures } from '../../functions/domain/year-figures'

const counted = { cancelled: false, invited: 120, waiting: 0 }

export const sampleFigures: YearFigures = {
  year: 2025,
  events: [
    {
      ...counted,
      title: 'Voorjaarsdag',
      date: '2025-05-15',
      registered: 62,
      waiting: 4,
      present: 55,
      noShows: 7,
    },
    {
      ...counted,
      title: 'Leren van de buurt',
      date: '2025-09-11',
      registered: 18,
      present: null,
      noShows: null,
    },
    {
      ...counted,
      title: 'Winterborrel',
      date: '2025-12-11',
      registered: 0,
      cancelled: true,
      present: null,
      noShows: null,
    },
  ],
  organisations: [
    { organisation: 'Woonstichting De Terp', people: 6, registered: 9, present: 8 },
    { organisation: 'Bouwhuis Oost', people: 1, registered: 2, present: 1 },
  ],
  months: Array.from({ length: 12 }, (_, index) => ({
    month: index + 1,
    events: index === 4 || index === 8 ? 1 : 0,
    registered: index === 4 ? 62 : index === 8 ? 18 : 0,
    present: index === 4 ? 55 : index === 8 ? 18 : 0,
  })),
  neverCame: [{ name: 'Karim Vos', organisation: 'Bouwhuis Oost' }],
  totals: { events: 2, cancelled: 1, invited: 360, registered: 80, waiting: 4, present: 55, noShows: 7 },
}

/** A year of which nothing is known. */
export const sampleEmptyYear: YearFigures = {
  year: 2019,
  events: [],
  organisations: [],
  months: [],
  neverCame: [],
  totals: { events: 0, cancelled: 0, invited: 0, registered: 0, waiting: 0, present: null, noShows: null },
}
