import { readAnnouncement } from '../../../functions/inbound/mail/read-announcement'
import { understand } from '../../../functions/inbound/understand/understand'

const titleOf = (subject: string, text: string): string | null =>
  understand({ subject, text, day: '2025-02-03' }).events[0]?.title ?? null

test.each([
  [
    'Kennismiddag Warme Muren',
    'Beste leden,\n\nOp donderdag 6 maart 2025 houden we de Kennismiddag Warme Muren, van 13.00 tot 16.30 uur.\n\nThema: Isoleren zonder spijt',
  ],
  [
    'Luisteren naar de wijk',
    'Beste leden,\n\nEen reeks onder de titel Luisteren naar de wijk:\n\n1e bijeenkomst: donderdag 15 mei 2025, De Oranjerie in Zutphen\n2e bijeenkomst: donderdag 5 juni 2025, De Oranjerie in Zutphen',
  ],
])('the subject "%s" is the title, also where the text says it again', (subject, text) => {
  expect(titleOf(subject, text)).toBe(subject)
})

const DAY = 'Op donderdag 6 maart 2025 om 20.00 uur is er een dialectavond in De Schuur te Baarn.'

test.each([
  'Baarn',
  '19u45 deuren open aan de achterkant',
  'o Wonen en verkeer',
  'Geef dan uw telefoonnummer door aan de penningmeester',
  'Het verloop van de middag ziet er zo uit',
  'Mededelingen',
  'Nieuwsbericht',
  'Actueel',
])('"%s" on a line of its own names nothing: the gathering does', (line) => {
  expect(titleOf('', `${line}\n\n${DAY}`)).toBe('Dialectavond')
})

test.each(['Nieuwjaarsborrel voor al onze leden', 'Kom zingen op onze liedjesavond', 'Baarn zingt'])(
  '"%s" names it, though it speaks to somebody or opens with a town',
  (line) => {
    expect(titleOf('', `${line}\n\n${DAY}`)).toBe(line)
  },
)

test.each([
  'Ga naar de inhoud',
  'Skip to main content',
  'Overslaan en naar de inhoud gaan',
  'Logo van De Schuur Baarn e.o.',
  'Foto: Hanneke van der Wal',
  'Nog geen reacties',
])('a page that was mailed as it stood, with the subject "%s", is named by its heading', async (residue) => {
  const mail = `From: Piet <piet@dialectkring.example>\r\nDate: Mon, 3 Feb 2025 09:00:00 +0100\r\nSubject: ${residue}\r\n\r\n${residue}\r\n\r\nBaarns voor beginners\r\n\r\n${DAY}\r\n`
  const found = await readAnnouncement(Buffer.from(mail))
  if (!found.ok) throw new Error(found.reason)
  expect(found.announcement.text).not.toContain(residue)
  expect(understand(found.announcement).events[0]?.title).toBe('Baarns voor beginners')
})

test.each(['Logo ontwerpen met Anna', 'Foto-avond: neem je mooiste mee'])(
  '"%s" is a heading like any other',
  async (line) => {
    const mail = `From: Piet <piet@dialectkring.example>\r\nDate: Mon, 3 Feb 2025 09:00:00 +0100\r\nSubject: ${line}\r\n\r\n${line}\r\n\r\n${DAY}\r\n`
    const found = await readAnnouncement(Buffer.from(mail))
    expect(found).toMatchObject({ announcement: { subject: line, text: expect.stringContaining(line) } })
  },
)

test.each([
  ['Donderdag 6 maart, 20.00 uur: Lezing over bijen', 'Lezing over bijen'],
  ['Do 6 maart om 20.00 uur: lezing over bijen', 'Lezing over bijen'],
  ['6 maart 2025, 20.00 - 22.00 uur – Lezing over bijen', 'Lezing over bijen'],
])('"%s" is named by what stands behind the hour', (line, title) => {
  expect(titleOf('Agenda', `${line}\n`)).toBe(title)
})

test('a weekday is no title', () => {
  expect(titleOf('Agenda', 'Donderdag 6 maart om 20.00 uur in De Schuur\n')).not.toBe('Donderdag')
})

test.each([
  ['Excursie naar de molens: za. 24 mei', 'Excursie naar de molens'],
  ['Zet in je agenda: regiobijeenkomsten voorjaar', 'Regiobijeenkomsten voorjaar'],
  ['Noteer alvast in uw agenda: jaarfeest', 'Jaarfeest'],
  ['Herinnering: morgen lunchlezing!', 'Lunchlezing'],
  ['UITGESTELD: studiedag archieven', 'Studiedag archieven'],
])('the heading "%s" is called "%s"', (heading, title) => {
  expect(titleOf('', `${heading}\n\n${DAY}`)).toBe(title)
})

test.each(['Graag tot binnenkort!', 'Hopelijk tot dan!', 'We zien jullie graag!'])(
  'how a letter ends is no name of its last event: %s',
  (farewell) => {
    const rows = '6 maart om 20 uur: lezing over bijen.\n\n20 maart, vanaf 18 uur: jaarlijks ledenfeest.'
    const { events } = understand({
      subject: 'Agenda',
      text: `${rows}\n\n${farewell}\n\nWim`,
      day: '2025-02-03',
    })
    expect(events.map(({ title }) => title)).toEqual(['Lezing', 'Ledenfeest'])
  },
)
