import { read, STEERING, TELLING } from './about'

const steering = STEERING.flatMap(([, ways]) => ways)
const every = [...steering, ...TELLING.flatMap(([, ways]) => ways)]
const sentence = (words: string): string => words.replace(/[.!?]*$/, (end) => end || '.')

test.each([
  ['a condition', 'Als de gemeente nee zegt, gaat het niet door.'],
  ['a condition behind it', 'Zet de inschrijving open zodra de prijs vaststaat.'],
  ['a condition in a stretch', 'Het gaat niet door, bij regen.'],
  ['doubt', 'Misschien moeten we de inschrijving sluiten.'],
  ['a belief', 'Het gaat niet door, dacht ik.'],
  ['a question about what will be', 'Gaat de Tuindag door?'],
  ['a question about how', 'Hoe sluit ik de inschrijving?'],
  ['a question about who', 'Moet ik de inschrijving sluiten?'],
  ['reported speech', 'Piet zegt: de Tuindag gaat niet door.'],
  ['hearsay', 'Volgens Piet gaat de Tuindag niet door.'],
  ['a denial', 'Sluit de inschrijving nog niet.'],
  ['a denial after it', 'Sluit de inschrijving. Of nee, toch niet.'],
  ['what takes it back', 'Open de inschrijving. Grapje!'],
  ['an order of things', 'Zet de inschrijving open. Eerst moet Piet akkoord zijn.'],
  ['a wait', 'De inschrijving mag open. Piet moet nog akkoord geven.'],
  ['a moment for what has none', 'Stuur maandag de rest.'],
  ['an end of the opening', 'De inschrijving mag open tot 28 mei.'],
  ['a part of the people', 'De inschrijving mag open voor partners.'],
  ['another thing', 'De lunch gaat niet door.'],
  ['another mailing', 'Stop met het sturen van herinneringen.'],
  ['mail for one', 'Stuur de uitnodiging naar Piet.'],
  ['one’s own coming', 'Ik moet de Tuindag afzeggen, ik ben ziek.'],
  ['the past', 'Vorig jaar ging de Tuindag niet door.'],
  ['a state', 'De inschrijving is gesloten.'],
  ['a fact beside it', 'De inschrijving mag open. De prijs wordt 35 euro.'],
  ['a place beside it', 'Sluit de inschrijving. Locatie wordt De Kas.'],
  ['seats beside it', 'Er kunnen er 12 bij, dus zet de inschrijving weer open.'],
  ['a person beside it', 'Sluit de inschrijving en meld Jan de Vries aan.'],
  ['a person who comes', 'Stuur me de deelnemerslijst. Jan de Vries komt ook.'],
  ['another event', 'Stuur me de deelnemerslijst van de Herfstdag.'],
  ['another list', 'Heb je een lijst van hotels in de buurt?'],
  ['a list for others', 'Stuur iedereen de deelnemerslijst.'],
  ['a list not wanted', 'De deelnemerslijst hoef ik niet meer.'],
  ['thanks for a list', 'Bedankt voor de deelnemerslijst!'],
  ['what another wants', 'De voorzitter wil: inschrijving sluiten.'],
  ['what is on an agenda', 'Onderwerp van de vergadering is: de inschrijving sluiten.'],
  ['a rumour', 'Er gaat een gerucht: de Tuindag gaat niet door.'],
  ['a fear', 'De Tuindag gaat niet door, dat is mijn angst.'],
  ['what was read', 'De Tuindag gaat niet door, staat op de site.'],
  ['disagreement', 'Open de inschrijving. Ik ben het er niet mee eens.'],
  ['what others must approve', 'De Tuindag gaat door. De gemeente moet het goedkeuren.'],
  ['a proviso', 'Gaat door, onder voorbehoud van storm.'],
  ['what will be told otherwise', 'Gaat niet door. Ik mail de leden zelf.'],
  ['a test', 'Het gaat niet door. Dit is een test.'],
  ['another’s view', 'De inschrijving mag open, vindt Piet.'],
  ['those who stay away', 'Wij gaan niet door omdat we ziek zijn.'],
  ['registrations themselves', 'De aanmeldingen mogen weg.'],
  ['thanks that take it back', 'Sluit de inschrijving. Bedankt, niet'],
  ['the reserve date in doubt', 'Het wordt waarschijnlijk 8 oktober.'],
])('%s is no command: %s', (_, words) => {
  expect(read(words)).toBeNull()
})

describe('whatever is said', () => {
  test('a greeting, thanks or sign-off changes nothing', () => {
    for (const words of every) {
      const plain = read(words)
      expect([words, read(`Helaas, ${words}`)]).toEqual([words, plain])
      for (const end of [
        'Alvast bedankt!',
        'Hartelijk dank',
        '\nGroetjes Tineke',
        '\nNamens het bestuur,\nKees Vroom',
      ]) {
        expect([words, end, read(`${sentence(words)} ${end}`)]).toEqual([words, end, plain])
      }
    }
  })

  test('a condition or a “perhaps” leaves nothing that steers', () => {
    for (const words of steering) {
      const lower = words.charAt(0).toLowerCase() + words.slice(1)
      for (const doubted of [
        `Misschien ${lower}`,
        `${words.replace(/[.!?]+$/, '')}, als het bestuur dat goedvindt.`,
        `${words.replace(/[.!?]+$/, '')} zodra ik het zeg`,
        `Als de zaal vol is: ${lower}`,
        `${sentence(words)} Maar misschien ook niet.`,
        `Ik weet nog niet of dit zo is: ${lower}`,
      ]) {
        expect([doubted, read(doubted)]).toEqual([doubted, null])
      }
    }
  })
})
