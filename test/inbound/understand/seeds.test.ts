import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { understand } from '../../../functions/inbound/understand/understand'

const folder = resolve(process.cwd(), '../shared/announcements/seeds')
const describeSeeds = existsSync(folder) ? describe : describe.skip

const readSeed = (number: number, day: string) => {
  const text = readFileSync(join(folder, `seed-${number}.txt`), 'utf8')
  return understand({ subject: '', text, day })
}
const asked = (found: ReturnType<typeof understand>) => found.questions.map(({ about }) => about).sort()
const blocks = (found: ReturnType<typeof understand>) => found.questions.some(({ blocking }) => blocking)

describeSeeds('the five announcements', () => {
  test('0: a move with a reserve date, announced and not open', () => {
    const found = readSeed(0, '2020-03-12')
    const [event] = found.events
    expect(found.kind).toBe('date-move')
    expect(event).toMatchObject({
      title: 'Directeurendag',
      theme: 'Samenwerking tussen corporaties en andersoortige organisaties',
      movedFrom: ['2020-04-16'],
      reserveDates: ['2020-10-08'],
      registration: { mode: 'later', admission: null, deadline: null, contact: null },
      prices: [],
      capacity: { limited: null, seats: null },
      pePoints: { applies: true, points: null },
      organisers: ['MKW'],
    })
    expect(event?.sessions).toEqual([
      {
        date: '2020-06-04',
        start: '12:30',
        end: '18:00',
        dayPart: null,
        venue: 'De Moestuin',
        address: 'Laan van Maarschalkerweerd 2, Utrecht',
        mode: 'on-site',
        status: 'planned',
      },
    ])
    expect(event?.programme.map(({ time }) => time)).toEqual(['12:30', '13:15', '18:00'])
    expect(found.reasons[0]).toContain('corona virus')
    expect(asked(found)).toEqual([
      '/events/0/pePoints/points',
      '/events/0/registration/mode',
      '/events/0/reserveDates/0',
      '/events/0/reserveDates/0',
    ])
  })

  test('1: two events in an essay mail, one with a choice of mornings', () => {
    const found = readSeed(1, '2020-10-27')
    expect(
      found.events.map(({ relation, sessions }) => [relation, sessions.map(({ date }) => date)]),
    ).toEqual([
      ['alternatives', ['2020-11-10', '2020-11-12']],
      ['single', ['2020-12-17']],
    ])
    const sessions = found.events.flatMap((event) => event.sessions)
    expect(sessions.every(({ start, end, venue, address }) => !start && !end && !venue && !address)).toBe(
      true,
    )
    expect(sessions.map(({ dayPart }) => dayPart)).toEqual(['morning', 'morning', 'morning'])
    expect(sessions.map(({ mode }) => mode)).toEqual([null, null, 'online'])
    expect(found.events.map(({ capacity }) => capacity.limited)).toEqual([true, false])
    expect(found.events.map(({ registration }) => registration.mode)).toEqual(['later', 'later'])
    expect(
      found.events.every(({ prices, pePoints }) => prices.length === 0 && pePoints.applies === null),
    ).toBe(true)
    expect(blocks(found)).toBe(false)
    expect(asked(found)).toEqual([
      '/events/0/capacity/seats',
      '/events/0/pePoints/applies',
      '/events/0/relation',
      '/events/0/sessions/0/start',
      '/events/0/sessions/0/venue',
      '/events/1/pePoints/applies',
      '/events/1/sessions/0/mode',
      '/events/1/sessions/0/start',
    ])
  })

  test('2: a series of four, by intake, with a price for partners and one for others', () => {
    const found = readSeed(2, '2023-04-03')
    const [event] = found.events
    expect(event?.relation).toBe('series')
    expect(event?.sessions.map(({ date, start, end, address }) => [date, start, end, address])).toEqual([
      ['2023-05-11', '12:00', '16:30', 'Den Haag'],
      ['2023-06-15', '12:00', '16:30', null],
      ['2023-09-14', '12:00', '16:30', null],
      ['2023-10-12', '12:00', '16:30', null],
    ])
    expect(event?.prices.map(({ amountEur, limit }) => [amountEur, limit])).toEqual([
      [0, null],
      [130, 'once'],
    ])
    expect(event?.registration).toMatchObject({ mode: 'contact', admission: 'intake', deadline: null })
    expect(event?.registration.contact).toBe('Astrid van Egmond, 06 57 94 18 91')
    expect(event).toMatchObject({
      organisers: ['Platform31'],
      capacity: { limited: true, seats: null },
      programme: [],
    })
    expect(asked(found)).toEqual([
      '/events/0/capacity/seats',
      '/events/0/prices/0/audience',
      '/events/0/prices/1/amountEur',
      '/events/0/registration/contact',
      '/events/0/sessions/0/address',
      '/events/0/sessions/1/start',
    ])
  })

  test('3: a report invites nobody', () => {
    const found = readSeed(3, '2018-11-26')
    expect(found.kind).toBe('report')
    expect(
      found.events.flatMap(({ sessions }) => sessions.map(({ date, status }) => [date, status])),
    ).toEqual([['2018-11-22', 'past']])
    expect(found.events.flatMap(({ prices }) => prices)).toEqual([])
    expect(found.questions).toEqual([])
  })

  test('4: three organisers, ten partners, a middag of a whole day and half a link', () => {
    const found = readSeed(4, '2016-01-21')
    const [event] = found.events
    expect(event?.sessions).toMatchObject([
      { date: '2016-02-17', start: '09:00', end: '17:00', venue: null, address: null },
    ])
    expect(event?.organisers).toEqual(['LCGW', 'Stimulansz', 'Verdiwel'])
    expect(event?.partners).toHaveLength(10)
    expect(event?.registration).toEqual({ mode: null, admission: null, deadline: null, contact: null })
    expect(asked(found)).toEqual([
      '/events/0/organisers',
      '/events/0/prices',
      '/events/0/registration/mode',
      '/events/0/sessions/0/start',
      '/events/0/sessions/0/venue',
    ])
  })

  test.each([
    [0, '2021-03-12'],
    [1, '2021-10-27'],
  ])('%i, received a year later, asks for the year and changes none in silence', (number, day) => {
    const found = readSeed(number, day)
    expect(blocks(found)).toBe(true)
    const dates = found.events.flatMap(({ sessions }) => sessions.map(({ date }) => date))
    expect(dates.filter((date) => date !== null && date >= '2021')).toEqual([])
  })
})
