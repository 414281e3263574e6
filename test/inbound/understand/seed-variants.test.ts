import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readAnnouncement } from '../../../functions/inbound/mail/read-announcement'
import { understand } from '../../../functions/inbound/understand/understand'

const folder = resolve(process.cwd(), '../shared/announcements/seeds')
const describeSeeds = existsSync(folder) ? describe : describe.skip

const DAYS = ['2020-03-12', '2020-10-27', '2023-04-03', '2018-11-26', '2016-01-21']
const seedText = (number: number): string => readFileSync(join(folder, `seed-${number}.txt`), 'utf8').trim()

/** Through the real mail path: bytes in, understanding out. */
const readMail = async (number: number, body: string, type = 'text/plain', subject = 'De agenda') => {
  const head = [
    'From: "Ilse Bakker" <ilse@kring.example>',
    'To: agenda@kring.example',
    `Date: ${new Date(`${DAYS[number]}T09:00:00Z`).toUTCString().replace('GMT', '+0000')}`,
    `Subject: ${subject}`,
    'MIME-Version: 1.0',
    `Content-Type: ${type}; charset=utf-8`,
    'Content-Transfer-Encoding: base64',
  ]
  const encoded = Buffer.from(body).toString('base64').replace(/.{76}/g, '$&\r\n')
  const read = await readAnnouncement(Buffer.from(`${head.join('\r\n')}\r\n\r\n${encoded}\r\n`))
  if (!read.ok) throw new Error(read.reason)
  const { kind, events, questions } = understand(read.announcement)
  return { kind, events, asked: questions.map(({ about, blocking }) => ({ about, blocking })) }
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
const html = (text: string) =>
  `<html><body>${escaped(text)
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${paragraph.replaceAll('\n', '<br>')}</p>`)
    .join('\n')}</body></html>`

const signature = [
  '-- ',
  'Ilse Bakker',
  'Secretaris, bereikbaar op maandag van 9.00 tot 12.00 uur',
  '030 765 43 21',
  'Dit bericht is alleen bestemd voor de geadresseerde.',
].join('\n')
const thread =
  'Op ma 6 jan. 2014 om 10:12 schreef Wil <wil@kring.example>:\n> De vorige was op 3 februari 2014 om 20.00 uur in Hoorn, € 10 per persoon.\n> Groet, Wil'
const forwarded = (text: string) =>
  `---------- Forwarded message ---------\nVan: Wil Tromp <wil@kring.example>\nDate: wo 8 jan 2014 om 10:12\nSubject: De agenda\nTo: Ilse Bakker <ilse@kring.example>\n\n${text}`

const variants: [string, (number: number, text: string) => ReturnType<typeof readMail>][] = [
  ['HTML only', (number, text) => readMail(number, html(text), 'text/html')],
  ['with a signature and a disclaimer', (number, text) => readMail(number, `${text}\n\n${signature}`)],
  ['above a quoted older thread', (number, text) => readMail(number, `${text}\n\n${thread}`)],
  ['forwarded', (number, text) => readMail(number, forwarded(text), 'text/plain', 'Fwd: De agenda')],
]

describeSeeds('the five announcements read the same', () => {
  test.each(DAYS.flatMap((_, number) => variants.map(([how, read]) => [number, how, read] as const)))(
    'seed %i, %s',
    async (number, _, read) => {
      const text = seedText(number)
      expect(await read(number, text)).toEqual(await readMail(number, text))
    },
  )
})
