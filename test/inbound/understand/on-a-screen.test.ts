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
    'Ledenvergadering maandag 7 oktober om 20 uur in De Hoek. Wie de verslagen vooraf digitaal wil hebben, vraagt ze op.',
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
