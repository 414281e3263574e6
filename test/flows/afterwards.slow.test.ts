import readXlsxFile from 'read-excel-file/node'
import { pdfText } from '../support/afterwards/pdf-text'
import { announcement } from '../support/flows/announcements'
import { attachmentOf } from '../support/flows/attachment'
import { openBrowser, textOf } from '../support/flows/browser'
import { button, type Received } from '../support/flows/inbox'
import {
  AAFKE,
  AGENDA,
  BAS,
  CARLA,
  DEPUTY,
  DIRECTOR,
  DIRK,
  MEMBERS,
  ROSALIND,
  type Service,
  startService,
} from '../support/flows/service'

let service: Service
afterEach(() => service.stop())

const BUTTON = 'Aanmelden kan met de groene knop.'
const PE = `${BUTTON} Deze middag levert 3 PE-punten op.`

const comes = async (address: string): Promise<void> => {
  const browser = openBrowser()
  const invitation = await service.newest(address, /Tuindag/)
  await browser.press(await browser.visit(button(invitation, 'register')), 'register')
  await service.stack.quiet()
}

/** The Tuindag of Thursday 16 April 2020, 13.00 to 17.00, with these coming. */
const invited = async (coming: string[], instead: Record<string, string> = {}): Promise<Received> => {
  service = await startService()
  const preview = await service.announce(await announcement('tuindag', instead))
  await service.reply(preview, 'akkoord')
  for (const address of coming) await comes(address)
  return preview
}

const to = (address: string, mails: Received[]): Received[] => mails.filter((mail) => mail.to === address)
const only = (mails: Received[]): Received => {
  const [mail, ...others] = mails
  if (!mail || others.length) throw new Error(`${mails.length} mails: ${mails.map(({ subject }) => subject)}`)
  return mail
}
const attachment = (mail: Received, name: string): Promise<Buffer> =>
  attachmentOf(service.dataDir, mail, name)

const codeFor = async (address: string): Promise<string> => {
  await service.stack.quiet()
  return /\b[0-9]{6}\b/.exec((await service.newest(address, /[Cc]ode/)).text)?.[0] ?? ''
}

test('the day before at 15:00 the organiser gets the list in the mail, as XLSX and as a page to print', async () => {
  const preview = await invited([AAFKE, ROSALIND])
  const early = await service.during(() => service.clockTo('2020-04-15T14:59'))
  expect(early.filter(({ subject }) => /^Presentielijst/.test(subject))).toEqual([])
  const sent = await service.during(() => service.clockTo('2020-04-15T15:01'))
  const list = only(sent)
  expect(list.to).toBe(DIRECTOR)
  expect(list.subject).toMatch(/^Presentielijst Tuindag.*: 2 aanmeldingen$/)
  expect(list.text).toMatch(/\[ \] Stichting De Blauwe Stoep \| Aafke Bruinsma/)
  expect(list.text).toMatch(/\[ \] _{20,}/)
  const rows = await readXlsxFile(await attachment(list, 'presentielijst.xlsx'), { trim: false })
  const [sheet] = rows as unknown as { data: unknown[][] }[]
  const data = (sheet && 'data' in sheet ? sheet.data : rows) as unknown[][]
  expect(data[4]).toEqual([
    'Organisatie',
    'Naam',
    'Opmerking',
    'Deelname',
    'Komt in de plaats',
    'Handtekening',
  ])
  const cells = data.slice(5).map((row) => row.slice(0, 2))
  expect(cells[0]).toContain('Rosalind Ashby')
  expect(cells[1]).toEqual(['Stichting De Blauwe Stoep', 'Aafke Bruinsma'])
  const page = await openBrowser().visit(button(list, 'print'))
  expect(page.status).toBe(200)
  expect(textOf(page)).not.toContain('Aafke')
  const browser = openBrowser()
  const asked = await browser.press(await browser.visit(button(list, 'print')), 'print-list')
  const shown = await browser.press(asked, 'code', { code: await codeFor(DIRECTOR) })
  expect(textOf(shown)).toMatch(/☐ .*Aafke Bruinsma/)
  expect((await browser.visit(button(list, 'print'))).html).toContain('class="door-list"')
  const again = only(await service.reply(preview, 'Presentielijst graag'))
  expect([again.to, again.subject]).toEqual([DIRECTOR, list.subject])
})

test('a reply says who was missing and who left early; proofs follow, and a correction replaces one', async () => {
  await invited([AAFKE, BAS, CARLA, ROSALIND], { [BUTTON]: PE })
  await service.clockTo('2020-04-17T08:59')
  const sent = await service.during(() => service.clockTo('2020-04-17T09:01'))
  const asked = only(to(DIRECTOR, sent))
  expect(asked.subject).toMatch(/^Wie ontbraken er\? Tuindag/)
  expect(asked.text).toMatch(/ontbreekt nog de aanbieder/)
  const unclear = only(await service.reply(asked, 'Willem ontbrak'))
  expect(unclear.text).toMatch(/Er is nog niets vastgelegd[\s\S]*wie "willem" is[\s\S]*Aafke Bruinsma/)
  const told = only(await service.reply(asked, 'Bas was er niet, Carla ging om 15.00 weg'))
  expect(told.text).toMatch(/3 aanwezig, 1 afwezig \(Bas Oltmans\)/)
  expect(told.text).toMatch(/Niet de hele tijd aanwezig: Carla/)
  const proofs = await service.reply(asked, 'PE: aanbieder De Kleine Kring, accreditor Bureau Maatstaf')
  const mails = proofs.filter(({ subject }) => /PE/.test(subject) && !/^Re:/.test(subject))
  expect(mails.map((mail) => mail.to).toSorted()).toEqual([AAFKE, CARLA, ROSALIND].toSorted())
  const full = pdfText(await attachment(only(to(AAFKE, mails)), '.pdf'))
  expect(full).toContain('Aafke Bruinsma')
  expect(full).toContain('Stichting De Blauwe Stoep')
  expect(full).toContain('Bureau Maatstaf')
  expect(full).toContain('donderdag 16 april 2020')
  const half = only(to(CARLA, mails))
  expect(half.text).toMatch(/Aanwezig: 2 uur van de 4 uur[\s\S]*1,5/)
  expect(only(to(ROSALIND, mails)).text).toContain('Here is your PE proof')
  const corrected = await service.reply(asked, 'Bas was er wel, Carla was er toch wel')
  const second = only(to(CARLA, corrected))
  expect(pdfText(await attachment(second, '.pdf'))).toContain('Versie 2; vervangt versie 1')
  expect(only(to(BAS, corrected)).text).toMatch(/PE-punten: 3/)
  const missing = await service.reply(asked, 'Rosalind ontbrak')
  expect(only(to(ROSALIND, missing)).subject).toMatch(/^Withdrawn/)
  expect(missing.filter((mail) => mail.to === BAS)).toEqual([])
})

test('the same question is asked twice more at most, the last time of the deputy, and silence records nothing', async () => {
  await invited([AAFKE])
  await service.clockTo('2020-05-15T12:00')
  const asked = (await service.mails()).filter(({ subject }) => /^Wie ontbraken/.test(subject))
  expect(asked.map((mail) => mail.to)).toEqual([DIRECTOR, DIRECTOR, DEPUTY])
  expect(asked[2]?.text).toContain('Marijke Terlouw heeft hier nog niet op geantwoord')
  const told = only(await service.reply(asked[2] as Received, 'Iedereen was er', DEPUTY))
  expect(told.text).toMatch(/1 aanwezig, niemand afwezig/)
})

test('names alone answer the question, no-shows are mailed only after their mail was shown', async () => {
  await invited([AAFKE, BAS, CARLA])
  await service.clockTo('2020-04-17T09:01')
  const asked = await service.newest(DIRECTOR, /^Wie ontbraken/)
  const told = only(await service.reply(asked, 'Bas Oltmans en Carla'))
  expect(told.text).toMatch(/1 aanwezig, 2 afwezig/)
  const shown = only(await service.reply(asked, 'Stuur wie er niet was een bericht'))
  expect(shown.to).toBe(DIRECTOR)
  expect(shown.text).toMatch(/maar we hebben u niet gezien/)
  const sent = await service.reply(shown, 'akkoord')
  expect(
    sent
      .filter((mail) => MEMBERS.includes(mail.to))
      .map((mail) => mail.to)
      .toSorted(),
  ).toEqual([BAS, CARLA].toSorted())
  expect(only(to(BAS, sent)).text).toMatch(/hebben u niet gezien/)
})

test('on the page one ticks with a thumb, without script, and walk-ins are added by name', async () => {
  await invited([AAFKE, BAS], { [BUTTON]: PE })
  await service.clockTo('2020-04-17T09:01')
  const asked = await service.newest(DIRECTOR, /^Wie ontbraken/)
  const browser = openBrowser()
  const first = await browser.visit(button(asked, 'attendance'))
  expect(textOf(first)).not.toContain('Aafke')
  const code = await browser.press(first, 'show-attendance')
  const page = await browser.press(code, 'code', { code: await codeFor(DIRECTOR) })
  expect(textOf(page)).toMatch(/Aafke Bruinsma.*Bas Oltmans/)
  const [, id = ''] = /name="here-([0-9a-z]+)"[^>]*>(?:(?!name="here).)*Aafke/s.exec(page.html) ?? []
  const saved = await browser.press(page, 'attendance', {
    typed: 'JA',
    [`here-${id}`]: 'yes',
    'walk-ins': 'Dirk\nHanneke Vreeling',
  })
  expect(textOf(saved)).toMatch(/2 aanwezig, 1 afwezig \(Bas Oltmans\)/)
  expect(textOf(saved)).toContain('op geen lijst: Hanneke Vreeling')
  const context = service.freshContext()
  const [event] = await context.events.events('kleinekring' as never)
  const dirk = await context.people.memberAt('kleinekring' as never, DIRK as never)
  const registration =
    event && dirk && (await context.events.registration(event.association, event.id, dirk.id))
  expect(registration).toMatchObject({
    answer: 'yes',
    by: DIRECTOR,
    attendance: { s1: { status: 'present' } },
  })
  const again = await browser.press(saved, 'attendance', { typed: 'JA', [`here-${id}`]: 'yes' })
  expect(textOf(again)).toMatch(/1 aanwezig, 2 afwezig/)
})

test('the plan in the preview proposes the thanks, and a reply moves or drops them', async () => {
  service = await startService()
  const preview = await service.announce(await announcement('tuindag'))
  expect(preview.text).toMatch(/Bedankje aan wie er was: vrijdag 17 april 2020 om 16.00 uur/)
  const [moved] = await service.reply(preview, 'Bedankje op maandag 20 april 2020 om 10.00 uur')
  expect(moved?.text).toMatch(/Bedankje aan wie er was: maandag 20 april 2020 om 10.00 uur/)
  const [dropped] = await service.reply(moved as Received, 'geen bedankje')
  expect(dropped?.text).not.toMatch(/Bedankje aan wie er was/)
})

test('thanks go the next working day to those who were there, with what was added; pictures to them alone', async () => {
  await invited([AAFKE, BAS])
  await service.clockTo('2020-04-17T09:01')
  const asked = await service.newest(DIRECTOR, /^Wie ontbraken/)
  await service.reply(asked, 'Bas ontbrak')
  const added = only(
    await service.during(() =>
      service.send({
        from: DIRECTOR,
        to: asked.replyTo,
        subject: 'Foto’s van de Tuindag',
        text: 'verslag: https://kleinekring.example/verslag',
        attachments: [{ filename: 'groep.jpg', contentType: 'image/jpeg', content: Buffer.alloc(9000, 7) }],
      }),
    ),
  )
  expect(added.text).toMatch(/een verslag en foto’s/)
  expect(added.text).toMatch(/bedankje van vrijdag 17 april 2020 om 16.00 uur/)
  const sent = await service.during(() => service.clockTo('2020-04-17T16:01'))
  const thanks = only(sent.filter((mail) => MEMBERS.includes(mail.to)))
  expect(thanks.to).toBe(AAFKE)
  expect(thanks.subject).toBe('Fijn dat u er was: Tuindag: van gevel tot groen')
  expect(button(thanks, 'report')).toBe('https://kleinekring.example/verslag')
  const link = button(thanks, 'pictures')
  const page = await openBrowser().visit(link)
  const picture = /<img src="([^"]+)"/.exec(page.html)?.[1] ?? ''
  const shown = await fetch(new URL(picture, link))
  expect([shown.status, shown.headers.get('content-type'), (await shown.arrayBuffer()).byteLength]).toEqual([
    200,
    'image/jpeg',
    9000,
  ])
  const browser = openBrowser()
  const removal = await service.during(async () => {
    await browser.press(await browser.visit(link), 'remove-picture', { typed: 'JA', which: 'foto 1' })
  })
  const question = only(removal)
  expect([question.to, question.replyTo]).toEqual([DIRECTOR, AAFKE])
  expect(question.text).toMatch(/Het gaat om: foto 1/)
  await service.clockTo('2020-06-01T12:00')
  const stale = await openBrowser().visit(link)
  expect(stale.html).not.toContain('<img')
  const fresh = await service.during(async () => {
    await openBrowser().press(stale, 'fresh-link')
  })
  expect(only(fresh).to).toBe(AAFKE)
  expect((await openBrowser().visit(button(only(fresh), 'pictures'))).html).toContain('<img')
  const gone = only(await service.reply(added, 'verwijder foto 1'))
  expect(gone.text).toContain('De foto is verwijderd')
  expect((await fetch(new URL(picture, link))).status).toBe(404)
})

test('the statement comes in January, on request by mail or press, and to the stored address only', async () => {
  await invited([AAFKE, BAS], { [BUTTON]: PE })
  await service.clockTo('2020-04-17T09:01')
  const asked = await service.newest(DIRECTOR, /^Wie ontbraken/)
  await service.reply(asked, 'PE: aanbieder De Kleine Kring')
  const proofs = await service.reply(asked, 'Bas ontbrak')
  const proof = only(to(AAFKE, proofs))
  const browser = openBrowser()
  const pressed = await service.during(async () => {
    await browser.press(await browser.visit(button(proof, 'statement')), 'statement')
  })
  const statement = only(pressed)
  expect([statement.to, statement.subject]).toEqual([AAFKE, 'PE-overzicht 2020'])
  expect(pdfText(await attachment(statement, '.pdf'))).toMatch(/Totaal: 3 PE-punten in 4 uur/)
  const mailed = await service.during(() =>
    service.send({ from: BAS, to: AGENDA, subject: 'PE-overzicht 2020', text: 'Graag mijn overzicht.' }),
  )
  expect(only(mailed).text).toMatch(/geen PE-punten op uw naam/)
  expect(only(mailed).to).toBe(BAS)
  await service.clockTo('2021-01-04T08:30')
  await service.stack.sweep()
  const before = (await service.inbox(AAFKE)).length
  await service.clockTo('2021-01-04T09:30')
  for (let time = 0; time < 2; time += 1) await service.stack.sweep()
  await service.stack.quiet()
  const january = (await service.inbox(AAFKE)).slice(before)
  expect(only(january).subject).toBe('PE-overzicht 2020')
  expect((await service.inbox(BAS)).filter(({ subject }) => /^PE-overzicht/.test(subject))).toHaveLength(1)
})

test('a report that is announced by mail goes to those who were there by attendance', async () => {
  await invited([AAFKE, BAS])
  await service.clockTo('2020-04-17T09:01')
  await service.reply(await service.newest(DIRECTOR, /^Wie ontbraken/), 'Bas ontbrak')
  const preview = await service.announce({
    subject: 'Tuindag: van gevel tot groen (verslag)',
    text: 'Tuindag: van gevel tot groen (verslag)\n\nOp 16 april 2020 kwamen directeuren bijeen in De Oranjerie voor de Tuindag. Een hovenier vertelde hoe een gevel groen wordt.\n\nNa de lunch liepen we langs drie binnentuinen.\n\nMarijke',
  })
  const sent = await service.reply(preview, 'akkoord')
  expect(sent.filter((mail) => MEMBERS.includes(mail.to)).map((mail) => mail.to)).toEqual([AAFKE])
})
