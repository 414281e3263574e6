import { announcement } from '../support/flows/announcements'
import { type Browser, openBrowser, textOf } from '../support/flows/browser'
import { button, entryIn, type Received } from '../support/flows/inbox'
import { AAFKE, BAS, CARLA, DIRECTOR, DIRK, ELIF, type Service, startService } from '../support/flows/service'

const PIET = 'piet.jansen@blauwestoep.example'
let service: Service

beforeAll(async () => {
  service = await startService()
  const mail = await announcement('tuindag', { Tuindag: 'Kasdag' })
  const preview = await service.announce(mail)
  await service.reply(preview, 'max 4 deelnemers\néén introducé per lid\nlaat zien wie er komen')
  const revised = await service.newest(DIRECTOR, /Klopt dit\? Kasdag/)
  expect(revised.text).toContain('één per lid, elk op een eigen plaats')
  expect(revised.text).toContain('zichtbaar voor wie is aangemeld')
  await service.reply(revised, 'akkoord')
})
afterAll(() => service.stop())

const browsers = new Map<string, Browser>()
const browserOf = (address: string): Browser => {
  const known = browsers.get(address) ?? openBrowser()
  browsers.set(address, known)
  return known
}
const pageOf = async (address: string): Promise<string> => {
  const mail = await service.newest(address, /^(?:Komt u|U (?:bent|staat)|Er is plaats).*Kasdag/)
  const [link = ''] = Object.values(mail.buttons).filter((url) => url.includes('/a/'))
  return link.split('/').slice(0, 5).join('/')
}
const register = async (address: string): Promise<string> => {
  const browser = browserOf(address)
  const done = await browser.press(await browser.visit(`${await pageOf(address)}/register`), 'register')
  await service.stack.quiet()
  return textOf(done)
}
const fill = async (address: string, action: string, fields: Record<string, string> = {}) => {
  const browser = browserOf(address)
  const done = await browser.press(await browser.visit(await pageOf(address)), action, {
    typed: 'JA',
    ...fields,
  })
  await service.stack.quiet()
  return textOf(done)
}
const list = async (): Promise<Received> => {
  const { replyTo } = await service.newest(AAFKE, /Kasdag/)
  const [mail] = await service.during(() =>
    service.send({ from: DIRECTOR, to: replyTo, subject: 'Kasdag', text: 'wie komt er?' }),
  )
  return mail as Received
}

test('after the press there is one optional box, that only the organiser reads', async () => {
  expect(await register(AAFKE)).toContain('Nog iets dat wij moeten weten?')
  expect(await fill(AAFKE, 'note', { note: 'Vegetarisch' })).toContain('Bewaard, dank u.')
  await register(BAS)
  await fill(BAS, 'note', { note: 'vegetarisch.' })
  // Seen by whoever wrote it, replaced in place; a forwarded link shows nothing of it.
  expect((await browserOf(AAFKE).visit(await pageOf(AAFKE))).html).toContain('Vegetarisch</textarea>')
  expect((await openBrowser().visit(await pageOf(AAFKE))).html).not.toContain('Vegetarisch')
  const { text } = await list()
  expect(text).toContain('Voor de keuken (zonder namen):')
  expect(text).toContain('2× Vegetarisch')
})

test('a note needs a person: a post without proof changes nothing', async () => {
  const browser = openBrowser()
  const page = await browser.visit(await pageOf(AAFKE))
  const done = await browser.press(page, 'note', { note: 'Noten', typed: '' })
  expect(done.status).toBe(422)
  expect((await list()).text).not.toContain('Noten')
})

test('someone to bring along takes a seat in the same change, as long as there is one', async () => {
  expect(await fill(AAFKE, 'guests', { guest1: 'Tine van Dam' })).toContain('Bewaard: dit is wie er meekomt')
  expect((await list()).text).toContain('Aafke Bruinsma (Stichting De Blauwe Stoep): komt; met Tine van Dam')
  await register(CARLA)
  // Two members, a guest and Carla: four of four.
  expect(await register(DIRK)).toContain('wachtlijst')
  expect(await fill(BAS, 'guests', { guest1: 'Udo Smit' })).toContain(
    'Er is geen plaats meer vrij om iemand mee te nemen',
  )
  const freed = await service.during(() => fill(AAFKE, 'guests', { guest1: '' }))
  expect(freed.map(({ to, subject }) => `${to} ${subject.split(',')[0]}`)).toEqual([`${DIRK} Er is plaats`])
})

test('who else comes: only of those who agreed, only to those who come, in their own browser, withdrawable', async () => {
  expect(await fill(AAFKE, 'show')).toContain('Anderen die zijn aangemeld zien nu dat u komt')
  const bas = await browserOf(BAS).visit(await pageOf(BAS))
  expect(textOf(bas)).toContain('Aafke Bruinsma, Stichting De Blauwe Stoep')
  expect(textOf(bas)).not.toContain('Carla')
  expect(textOf(await openBrowser().visit(await pageOf(BAS)))).not.toContain('Aafke')
  expect(textOf(await browserOf(ELIF).visit(await pageOf(ELIF)))).not.toContain('Aafke')
  expect(await fill(AAFKE, 'hide')).toContain('U staat niet meer in de lijst die anderen zien')
  expect(textOf(await browserOf(BAS).visit(await pageOf(BAS)))).not.toContain('Aafke')
})

test('“mijn collega Piet Jansen komt in mijn plaats” keeps the seat, and tells Piet', async () => {
  const mails = await service.reply(
    await service.newest(CARLA, /U bent aangemeld/),
    `Beste Marijke,\n\nIk kan niet, mijn collega Piet Jansen komt in mijn plaats (${PIET}).\n\nGroet, Carla`,
    CARLA,
  )
  expect(mails.find(({ to }) => to === CARLA)?.text).toContain('Piet Jansen komt in uw plaats naar Kasdag')
  const piet = mails.find(({ to }) => to === PIET) as Received
  expect(piet.text).toMatch(/^U komt in plaats van Carla van der Horst/)
  expect(piet.text).toContain('Beste Piet Jansen')
  // An entry of Piet's own, beside Carla's.
  const entry = entryIn(piet)
  expect(entry).toMatchObject({ method: 'REQUEST', attendee: `mailto:${PIET}`, partstat: 'ACCEPTED' })
  expect(entry.uid).not.toBe(entryIn(await service.newest(CARLA, /^U bent aangemeld/)).uid)
  expect((await list()).text).toContain('Piet Jansen i.p.v. Carla van der Horst')
  // Nobody moved up: the seat is still Carla's.
  expect(mails).toHaveLength(2)
})

test('a substitute who cannot come says so with one press; the seat is the member’s own again', async () => {
  const piet = await service.newest(PIET, /Kasdag/)
  const browser = openBrowser()
  const page = await browser.visit(button(piet, 'cancel'))
  expect(textOf(page)).toContain('U komt in plaats van Carla van der Horst.')
  const mails = await service.during(() => browser.press(page, 'cancel'))
  expect(mails.find(({ to }) => to === CARLA)?.text).toContain('Piet Jansen kan toch niet in uw plaats')
  const { uid, sequence } = entryIn(piet)
  const withdrawn = entryIn(mails.find(({ to }) => to === PIET) as Received)
  expect(withdrawn).toMatchObject({ method: 'CANCEL', uid })
  expect(withdrawn.sequence).toBeGreaterThan(sequence)
  expect((await list()).text).not.toContain('Piet Jansen')
  expect((await openBrowser().visit(button(piet, 'cancel'))).status).toBe(404)
})

test('on the page a colleague is named without an address too, and taken back with one press', async () => {
  expect(await fill(CARLA, 'substitute', { name: 'Vera Vos', address: '' })).toContain(
    'Vera Vos komt in uw plaats.',
  )
  expect((await list()).text).toContain('Vera Vos i.p.v. Carla van der Horst')
  expect(await fill(CARLA, 'self')).toContain('Genoteerd: u komt zelf.')
})
