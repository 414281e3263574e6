import { asksForNudge } from '../../functions/inbound/nudge-words'

test.each([
  'Stuur een herinnering aan wie nog niet gereageerd heeft',
  'Stuur een herinnering',
  'Kun je een herinnering sturen?',
  'Kun je de stille leden nog een keer mailen?',
  'Graag een reminder naar iedereen die nog niks heeft laten horen',
  'Stuur nu een reminder naar degenen die niets van zich hebben laten horen',
  'Stuur de uitnodiging nog eens naar wie nog niet geantwoord heeft',
  'Kun je nog een herinnering sturen naar de leden die nog niet hebben gereageerd?',
  'Kan er een herinnering uit naar wie zich nog niet heeft aangemeld?',
  'Herinner wie nog niet geantwoord heeft, dank!',
  'Mail iedereen die nog niet gereageerd heeft nog een keer.',
])('“%s” asks for a reminder', (words) => {
  expect(asksForNudge(words)).toBe(true)
})

test.each([
  'Stuur geen herinnering',
  'Stuur de herinnering niet',
  'De herinnering is toch al verstuurd?',
  'Is er al een herinnering verstuurd?',
  'Stuur de herinnering een week eerder',
  'Stuur de herinnering op 5 juni',
  'Stuur een herinnering als er weinig aanmeldingen zijn',
  'Stuur mij een herinnering',
  'Herinner mij er morgen aan',
  'Stuur een herinnering aan Bas',
  'Stuur een herinnering aan wie komt',
  'Wie heeft er nog niet gereageerd?',
  'Mail mij wie nog niet gereageerd heeft',
  'Stuur de lijst van wie nog niet gereageerd heeft',
  'Bas heeft nog niet gereageerd',
])('“%s” asks for none', (words) => {
  expect(asksForNudge(words)).toBe(false)
})
