import { read } from './reading'

const LATE_IN_THE_YEAR = '2026-11-23'
const daysOf = (text: string) => {
  const [subject = '', ...lines] = text.split('\n')
  const { events } = read(lines.join('\n'), LATE_IN_THE_YEAR, subject)
  return events.flatMap(({ sessions }) => sessions.map(({ date }) => date))
}

test.each([
  [
    'Data 2027\n\nZet ze in je agenda:\n\n* ALV: 16 maart\n* Kerstdiner: 17 december',
    ['2027-03-16', '2027-12-17'],
  ],
  ['Jaarprogramma 2027\n\n14 januari: lezing\n9 december: kerstborrel', ['2027-01-14', '2027-12-09']],
  [
    'De activiteiten van volgend jaar\n\n14 januari: lezing\n9 december: borrel',
    ['2027-01-14', '2027-12-09'],
  ],
  ['Kerstdiner\n\nOns kerstdiner is volgend jaar op vrijdag 17 december om 18.30 uur.', ['2027-12-17']],
  ['Agenda\n\n* ALV: dinsdag 16 maart\n* Diner: vrijdag 17 december', ['2027-03-16', '2027-12-17']],
])('a day late in the year is of the year that is said of it: %j', (text, days) => {
  expect(daysOf(text)).toEqual(days)
})

test.each([
  ['Kerstdiner\n\nOns kerstdiner is op donderdag 17 december om 18.30 uur.', ['2026-12-17']],
  ['Borrel\n\nVolgend jaar bestaan we vijftig jaar. De borrel is op 17 december in De Kei.', ['2026-12-17']],
  ['Borrel\n\nDe borrel is op 17 december in De Kei. De data voor 2027 volgen.', ['2026-12-17']],
  ['Programma 2026\n\n9 december: kerstborrel', ['2026-12-09']],
  ['Seizoen 2026-2027\n\n9 december: kerstborrel\n14 januari: lezing', ['2026-12-09', '2027-01-14']],
  ['Contributie 2027\n\nOp 9 december is de kerstborrel.', ['2026-12-09']],
])('and of this year where nothing is said of it: %j', (text, days) => {
  expect(daysOf(text)).toEqual(days)
})

describe('what is said of registering below a list', () => {
  const modesOf = (text: string) => read(text).events.map(({ registration }) => registration.mode)

  test.each([
    ['- 16 maart: ledenavond\n- 12 juni: zomerexcursie\n\nUitnodigingen volgen.', ['later', 'later']],
    ['16 maart: ledenavond\n12 juni: zomerexcursie\n\nAanmelden kan later.', ['later', 'later']],
    [
      '- 16 maart: ledenavond\n- 12 juni: zomerexcursie\n\nAanmelden met de groene knop.',
      ['button', 'button'],
    ],
  ])('is of all its events: %j', (text, modes) => {
    expect(modesOf(text)).toEqual(modes)
  })

  test.each([
    ['- 16 maart: ledenavond\n- 12 juni: zomerexcursie. Aanmelden kan later.', [null, 'later']],
    [
      '- 16 maart: ledenavond\n- 12 juni: zomerexcursie\n\nAanmelden voor de zomerexcursie bij Wim, reizen@kring.example.',
      [null, 'contact'],
    ],
  ])('unless it is of one: %j', (text, modes) => {
    expect(modesOf(text)).toEqual(modes)
  })
})
