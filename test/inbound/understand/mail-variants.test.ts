import { readAnnouncement } from '../../../functions/inbound/mail/read-announcement'
import { understand } from '../../../functions/inbound/understand/understand'

const TEXT = `Excursie naar de zeesluis

Beste leden,

Op zaterdag 12 oktober gaan we met de bus naar de nieuwe zeesluis. We verzamelen om 8.45 uur bij Dorpshuis De Luwte, Kerkstraat 4 te Zeist en zijn rond 17.30 uur weer terug.

Leden betalen € 22,50 en introducés € 27,50. Er is plaats voor 48 personen.

Opgeven kan tot en met 30 september bij Wil Tromp, wil@zeebenen.example.`

const HEAD = [
  'From: "Toos" <toos@zeebenen.example>',
  'To: agenda@zeebenen.example',
  'Date: Mon, 02 Sep 2024 09:00:00 +0200',
  'MIME-Version: 1.0',
  'Content-Transfer-Encoding: base64',
]

const factsOf = async (body: string, type = 'text/plain', subject = 'Excursie naar de zeesluis') => {
  const head = [...HEAD, `Subject: ${subject}`, `Content-Type: ${type}; charset=utf-8`]
  const raw = Buffer.from(`${head.join('\r\n')}\r\n\r\n${Buffer.from(body).toString('base64')}\r\n`)
  const read = await readAnnouncement(raw)
  if (!read.ok) throw new Error(read.reason)
  const { kind, events } = understand(read.announcement)
  return { kind, events }
}

/** As mail programs break lines, at 72 characters. */
const wrapped = (text: string) => text.replace(/(?![^\n]{1,72}$)([^\n]{1,72}) /gm, '$1\n')
const html = (text: string) => `<p>${text.replaceAll('\n\n', '</p><p>')}</p>`

const VARIANTS: readonly (readonly [string, () => ReturnType<typeof factsOf>])[] = [
  ['HTML only', () => factsOf(html(TEXT), 'text/html')],
  ['lines broken at 72 characters', () => factsOf(wrapped(TEXT))],
  ['blank lines', () => factsOf(`\n\n\n${TEXT.replaceAll('\n\n', '\n\n\n\n')}\n\n\n`)],
  [
    'a signature and a disclaimer',
    () =>
      factsOf(
        `${TEXT}\n\n-- \nToos Vink\nSecretaris, maandag 9.00-12.00 uur\n030 765 43 21\nDit bericht is alleen bestemd voor de geadresseerde.`,
      ),
  ],
  [
    'a quoted older thread',
    () =>
      factsOf(
        `${TEXT}\n\nOp ma 26 aug 2024 om 10:12 schreef Wil <wil@zeebenen.example>:\n> De vorige was op 3 februari om 20.00 uur, € 10.`,
      ),
  ],
  [
    'a forward',
    () =>
      factsOf(
        `---------- Forwarded message ---------\nVan: Wil <wil@zeebenen.example>\nDate: ma 26 aug 2024 om 10:12\nSubject: Excursie naar de zeesluis\nTo: Toos <toos@zeebenen.example>\n\n${TEXT}`,
        'text/plain',
        'Fwd: Excursie naar de zeesluis',
      ),
  ],
]

test('the announcement itself is read', async () => {
  const { events } = await factsOf(TEXT)
  expect(events).toMatchObject([
    {
      title: 'Excursie naar de zeesluis',
      sessions: [
        {
          date: '2024-10-12',
          start: '08:45',
          end: '17:30',
          venue: 'Dorpshuis De Luwte',
          address: 'Kerkstraat 4, Zeist',
        },
      ],
      registration: { mode: 'contact', deadline: '2024-09-30', contact: 'wil@zeebenen.example' },
      prices: [{ amountEur: 22.5 }, { amountEur: 27.5 }],
      capacity: { limited: true, seats: 48 },
    },
  ])
})

test.each(VARIANTS)('%s changes no fact', async (_name, facts) => {
  expect(await facts()).toEqual(await factsOf(TEXT))
})
