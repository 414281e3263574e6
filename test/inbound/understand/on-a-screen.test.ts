import { read } from './reading'

const modeOf = (text: string) => read(text).events[0]?.sessions[0]?.mode

test.each([
  ['Maandag 7 oktober om 20 uur zien we elkaar via de video, vanwege de verbouwing.', 'online'],
  ['Maandag 7 oktober om 20 uur is er een vergadering per videoverbinding.', 'online'],
  ['De raad van maandag 7 oktober om 20 uur houden we via beeldbellen.', 'online'],
  ['De lezing op maandag 7 oktober om 20 uur is alleen vanaf je eigen computer te volgen.', 'online'],
  ['De avond op maandag 7 oktober om 20 uur vindt plaats in een Teams-omgeving.', 'online'],
  ['De dienst op zondag 6 oktober om 10 uur in De Hoek is ook via de kerkzender te volgen.', 'hybrid'],
  [
    'De vergadering op maandag 7 oktober om 20 uur is zowel in het buurthuis als via Teams bij te wonen.',
    'hybrid',
  ],
  ['Lezing maandag 7 oktober om 20 uur in De Hoek. Meekijken vanuit huis kan ook.', 'hybrid'],
  ['Lezing maandag 7 oktober om 20 uur in De Hoek. Eerdere lezingen zijn online terug te zien.', 'on-site'],
  ['Lezing maandag 7 oktober om 20 uur in De Hoek over online pesten.', 'on-site'],
  [
    'Ledenvergadering maandag 7 oktober om 20 uur in De Hoek. De verslagen zijn vooraf digitaal op te vragen bij Wim.',
    'on-site',
  ],
  [
    'Muziekavond maandag 7 oktober om 20 uur in De Hoek. Luister vast via YouTube naar een voorproefje.',
    'on-site',
  ],
])('%s is %s', (text, mode) => {
  expect(modeOf(text)).toBe(mode)
})

test('who learns to call by picture comes to learn it', () => {
  expect(modeOf('Cursus videobellen op maandag 7 oktober om 14 uur in de bibliotheek.')).not.toBe('online')
})

test.each([
  'Na vier jaar livestream zien we elkaar weer in de zaal.',
  'Na 3 jaar online is het weer een gewone dag.',
  'Na twee online edities zien we elkaar weer in het echt.',
  'Na een digitale editie vorig jaar ontmoeten we elkaar nu weer.',
  'Eindelijk weer bij elkaar, na al die webinars.',
  'Waar we vorig jaar digitaal bijeenkwamen, is er nu weer een zaal vol mensen.',
])('%s: how it was', (once) => {
  const event = read(`Op 11 november is de vakdag in Zaandam. ${once}`).events[0]
  expect(event?.sessions.map(({ mode, address }) => [mode, address])).toEqual([['on-site', 'Zaandam']])
})

test.each([
  'Na drie jaar livestream gaan we nu naar Zoom.',
  'Na het succes van vorig jaar is de dag weer online.',
  'Na de pauze volgt iedereen de dag verder via Teams.',
])('%s: how it is', (now) => {
  expect(read(`Op 11 november is de vakdag. ${now}`).events[0]?.sessions[0]?.mode).toBe('online')
})

test.each([
  'Een online variant vond de commissie daarom geen goed idee.',
  'Een digitale bijeenkomst vonden we geen optie.',
  'Online is het toch niet hetzelfde.',
  'Een webinar leek het bestuur niet haalbaar.',
  'We kiezen bewust niet voor een online bijeenkomst.',
])('%s: it is held in the room', (refused) => {
  const { events } = read(
    `Ledenavond op 12 oktober om 20.00 uur. ${refused} We zien elkaar graag in De Schuur in Baarn.`,
  )
  expect(events[0]?.sessions).toMatchObject([{ venue: 'De Schuur', mode: 'on-site' }])
})

test.each([
  'De gemeente Soest ontvangt ons in het stadhuis, Grote Markt 6.',
  'De stad Leuven verwelkomt ons in het stadhuis, Grote Markt 6.',
])('%s: who receives is no part of the place', (said) => {
  const { events } = read(`Ledenavond op 12 oktober om 20.00 uur. ${said}`)
  expect(events[0]?.sessions).toMatchObject([{ venue: 'stadhuis' }])
})

const heldAs = (text: string) => {
  const { kind, events } = read(text)
  const session = events[0]?.sessions[0]
  return [kind === 'cancellation', session?.status, session?.mode]
}

test.each([
  'De lezing van 11 november gaat niet door in de zaal, wel online.',
  'De lezing van 11 november vervalt in De Kei, maar gaat online gewoon door.',
  'De lezing van 11 november gaat niet door in De Kei maar wel via Teams.',
  'De ledenavond van 11 november gaat fysiek niet door, wel digitaal.',
  'De ledenavond van 11 november gaat niet door op locatie; u kunt hem wel online volgen.',
  'De ledenavond van 11 november kan niet in De Kei plaatsvinden, maar gaat wel online door.',
  'De lezing van 11 november in de zaal is afgelast, maar online gaat hij door.',
  'De lezing van 11 november kan niet doorgaan in de zaal. Hij is wel online te volgen.',
  'De fysieke bijeenkomst van 11 november vervalt. We komen online bij elkaar.',
  'De zaalbijeenkomst op 11 november is geannuleerd. In plaats daarvan houden we een webinar via Zoom.',
])('the room is off, and the gathering is not: %s', (text) => {
  expect(heldAs(text)).toEqual([false, 'planned', 'online'])
})

test.each([
  'De lezing van 11 november in De Kei gaat niet door. Ook online is er niets.',
  'De lezing van 11 november vervalt, ook online.',
  'De lezing van 11 november gaat niet door. De opname van vorig jaar is wel online te zien.',
  'De lezing van 11 november gaat niet door, niet in de zaal en niet online.',
  'De lezing van 11 november in de zaal gaat niet door. Kaarten worden online terugbetaald.',
  'De online lezing van 11 november gaat niet door.',
])('what is on a screen besides holds nothing: %s', (text) => {
  expect(heldAs(text).slice(0, 2)).toEqual([true, 'cancelled'])
})

test('what is held on another day is not off with the first', () => {
  const days = read('De lezing van 11 november vervalt, wel is er op 18 november een wandeling.').events
  expect(days.flatMap(({ sessions }) => sessions.map(({ date, status }) => [date, status])).sort()).toEqual([
    ['2024-11-11', 'cancelled'],
    ['2024-11-18', 'planned'],
  ])
})

describe('the lecture of 3 October in De Kei', () => {
  const told = (words: string) => {
    const { kind, events } = read(`De lezing is op donderdag 3 oktober om 20.00 uur in De Kei. ${words}`)
    const [session] = events[0]?.sessions ?? []
    return [kind, session?.status, session?.mode]
  }

  test.each([
    'De livestream vervalt, de lezing gaat door.',
    'De livestream bij de lezing komt te vervallen.',
  ])('%s: it is held, and only there', (words) => {
    expect(told(words)).toEqual(['session-update', 'planned', 'on-site'])
  })

  test('what is followed by a live stream is off with it', () => {
    expect(told('De lezing van 3 oktober via de livestream vervalt.')[1]).toBe('cancelled')
  })

  test('what is off in the hall and on the screen is off', () => {
    expect(told('De lezing van 3 oktober gaat niet door, de livestream evenmin.').slice(0, 2)).toEqual([
      'cancellation',
      'cancelled',
    ])
  })
})
