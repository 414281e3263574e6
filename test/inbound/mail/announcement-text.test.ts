import fc from 'fast-check'
import { announcementText } from '../../../functions/inbound/mail/announcement-text'
import { parsed, rawMail } from './mail-fixture'

const ANNOUNCEMENT = `Beste leden,

Op donderdag 14 mei 2026 komen we bij elkaar in Dorpshuis De Linde, Kerkstraat 8 in Ede.
Van 19.30 tot 22.00 uur, zaal open om 19.00 uur.

Programma
• 19.30 uur Welkom
• 20.15 uur Lezing over de oude molen

Toegang: € 5,- voor leden, € 7,50 voor gasten.`

test.each([
  'plain',
  'flowed',
  'html-only',
  'windows-1252',
  'no-charset',
  'forward-gmail-nl',
  'forward-gmail-html',
  'forward-outlook-nl',
  'forward-outlook-html',
  'forward-outlook-en-bold',
  'forward-apple-nl',
  'forward-apple-html',
  'forward-thunderbird-en',
  'forward-thunderbird-html',
  'forward-twice',
  'forward-attached',
  'with-signature',
  'above-thread',
  'above-gmail-quote',
])('%s.eml gives the announcement and nothing else', async (name) => {
  expect(announcementText(await parsed(rawMail(name)))).toBe(ANNOUNCEMENT)
})

test('iso-8859-15 keeps the euro sign', async () => {
  const text = announcementText(await parsed(rawMail('iso-8859-15')))
  expect(text).toBe(ANNOUNCEMENT.replaceAll('•', '-'))
})

test('a table keeps its rows, also when the text part lost them', async () => {
  const text = announcementText(await parsed(rawMail('html-table')))
  expect(text).toBe('Datum | Plaats | Tijd\n12 mei | Ede, De Linde | 19.30\n19 mei | Putten | 20.00')
})

test('residue of pages and newsletters goes, the document behind a shortcode stays', async () => {
  const text = announcementText(await parsed(rawMail('newsletter-residue')))
  expect(text).toBe(`${ANNOUNCEMENT}\n\nhttps://heemkring.example/molen.pdf`)
})

test('a programme and a deadline below the greeting are kept', async () => {
  const text = announcementText(await parsed(rawMail('programme-below-greeting')))
  expect(text).toContain('19.30 uur Welkom\n20.15 uur Lezing over de oude molen')
  expect(text).toContain('Opgeven kan tot 10 mei bij Els, 0318 112 233.')
  expect(text).not.toContain('vriendelijke groet')
})

test('a note that changes the forwarded mail stays above it', () => {
  const text = `Let op: de avond is nu op 21 mei.\n\n---------- Forwarded message ---------\nVan: Piet <piet@molen.example>\nDate: zo 19 apr 2026\nSubject: Avond\n\n${ANNOUNCEMENT}`
  expect(announcementText({ subject: 'Fwd: Avond', text })).toBe(
    `Let op: de avond is nu op 21 mei.\n\n${ANNOUNCEMENT}`,
  )
})

test('the board that signs is named, the person is not', () => {
  const text = `${ANNOUNCEMENT}\n\nMet vriendelijke groet,\nnamens het bestuur van Heemkring De Linde\nEls Vermeer`
  expect(announcementText({ subject: 'Avond', text })).toBe(
    `${ANNOUNCEMENT}\n\nnamens het bestuur van Heemkring De Linde`,
  )
})

test('words that look like residue stay when they are part of a sentence', () => {
  const text =
    'Na afloop bakken we cookies en praten we na.\nU kunt de agenda van 12 mei op onze website bekijken.'
  expect(announcementText({ subject: 'Avond', text })).toBe(text)
})

test("a list with two marks before each line is the writer's own where nothing is quoted once", () => {
  const text = 'Open dag\n\n>> do 30 januari 18.30 uur\n>> za 1 februari 10.00 uur'
  expect(announcementText({ subject: 'Open dag', text })).toBe(text)
  const answered = `${text}\n> Komen jullie ook?`
  expect(announcementText({ subject: 'Open dag', text: answered })).not.toContain('30 januari')
})

test('an arrow before a link is no quote', () => {
  const text = 'Kom op 3 mei.\n\n>> Aanmelden: club.example/mei'
  expect(announcementText({ subject: 'Avond', text })).toBe(text)
  expect(announcementText({ subject: 'Re: Avond', text: `${text}\n\n> Is het op 4 mei?` })).toBe(text)
})

const signature = fc.constantFrom(
  'Met vriendelijke groet,\n\nJan de Boer\npenningmeester\nT 06-12345678\njan@club.example',
  'Groetjes, Ans',
  'Hartelijke groeten,\nKees Smit\nwww.club.example\n\nDisclaimer: dit bericht is vertrouwelijk.',
  '--\nJan de Boer\nKade 3, 1234 AB Zwolle\n06 1234 5678',
  'Mvg Jan',
  'Dit e-mailbericht is uitsluitend bestemd voor de geadresseerde.',
  'Verstuurd vanaf mijn iPad',
)
const quote = fc.constantFrom(
  'Op 3 feb. 2026 om 10:11 schreef Piet Molenaar <piet@molen.example>:\n\n> Gaat de avond van 3 maart door?',
  'Van: Piet Molenaar\nVerzonden: dinsdag 3 februari 2026 10:11\nAan: Els\nOnderwerp: Avond\n\nOp 3 maart om 20.00 uur?',
  '-----Oorspronkelijk bericht-----\nVan: Piet Molenaar\nVerzonden: 3 februari 2026\nAan: Els\n\nOp 3 maart?',
  '> Op 3 maart om 20.00 uur\n> in het dorpshuis',
)
const line = fc.constantFrom(
  'Op dinsdag 12 mei 2026 om 20.00 uur in De Spil.',
  'Programma:',
  '• 19.45 inloop met koffie',
  '12 mei | Ede | 19.30',
  'Aanmelden vóór 1 mei bij Wil, 0318 445566.',
  'Kosten: € 12,50 p.p.',
  'Van oud naar nieuw: een wandeling',
)

test('signature, quoted thread and empty lines change nothing of what is announced', () => {
  const body = fc.array(line, { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(body, signature, quote, fc.integer({ min: 1, max: 5 }), (lines, signed, quoted, blanks) => {
      const own = lines.join('\n')
      const gap = '\n'.repeat(blanks + 1)
      const read = (text: string) => announcementText({ subject: 'Re: Avond', text })
      expect(read(own)).toBe(own)
      expect(read(own + gap + signed)).toBe(own)
      expect(read(own + gap + quoted)).toBe(own)
      expect(read(own + gap + signed + gap + quoted)).toBe(own)
    }),
    { numRuns: 60 },
  )
})
