import { openBrowser, type Page, textOf } from '../support/flows/browser'
import { button } from '../support/flows/inbox'
import { DETAILS, type Paying, startPaying } from '../support/flows/paying'
import { AAFKE, BAS, CARLA, DIRECTOR, MEMBERS } from '../support/flows/service'

let paying: Paying
beforeEach(async () => {
  paying = await startPaying()
})
afterEach(() => paying.service.stop())

const take = async (address: string, unit: string) => {
  const { browser, page } = await paying.pageOf(address)
  const done = await browser.press(page, 'register', { typed: 'JA', unit })
  await paying.service.stack.quiet()
  return { browser, page: done }
}

const complete = async (address: string, details: Record<string, string> = DETAILS) => {
  const { browser, page } = await take(address, 's2')
  return { browser, page: await browser.press(page, 'invoice', details) }
}

const list = async (said = 'facturen') => {
  const receipt = await paying.service.newest(DIRECTOR, /Akkoord ontvangen/)
  const [mail] = (await paying.service.reply(receipt, said)).filter(({ to }) => to === DIRECTOR)
  if (!mail) throw new Error('The organiser was told nothing')
  return mail
}

const csvOf = (mail: { attachments: { name: string; text: string }[] }): string =>
  mail.attachments.find(({ name }) => name.endsWith('.csv'))?.text ?? ''

test('everyone reads their own price before the press, in the mail, on the page and in the plan', async () => {
  const terms = /Deelname kost u € 130 exclusief btw, eenmalig.+kosteloos tot en met vrijdag 10 april 2020/s
  expect((await paying.service.newest(BAS, /Werksessies/)).text).toMatch(terms)
  expect(textOf((await paying.pageOf(BAS)).page)).toMatch(terms)
  const partner = textOf((await paying.pageOf(AAFKE)).page)
  expect(partner).toContain('Deelname is voor u kosteloos.')
  expect(partner).not.toContain('btw')
  // The organiser read the same in the plan; VAT was asked for as long as it was not known.
  expect(paying.asked.text).toContain('Is € 130 met of zonder btw')
  expect(paying.preview.text).not.toContain('met of zonder btw')
  expect(paying.preview.text).toMatch(/Btw: exclusief btw/)
  expect(paying.preview.text).toMatch(/Kosteloos annuleren: tot en met vrijdag 10 april 2020/)
})

test('after the press the page asks for invoice details, and keeps them until the invoice is made', async () => {
  const { browser, page } = await take(BAS, 's2')
  expect(textOf(page)).toContain('Naar wie mag de factuur?')
  const wrong = await browser.press(page, 'invoice', { ...DETAILS, mail: 'geen adres', legalName: ' ' })
  expect(textOf(wrong)).toContain('Dit is geen mailadres.')
  expect(wrong.html).toContain('Stoepkade 8')
  const unseen = await browser.press(page, 'invoice', { ...DETAILS, typed: '' })
  expect(unseen.status).toBe(422)
  expect((await paying.invoices())[0]?.details).toBeNull()
  const kept = await browser.press(page, 'invoice', DETAILS)
  expect(textOf(kept)).toContain('Uw factuurgegevens zijn binnen.')
  expect(kept.html).toContain('Stoepkade 8')
  expect(await paying.invoices()).toMatchObject([{ amountEur: 130, details: { reference: 'INK-77' } }])
  // Somebody else with the link does not read them.
  expect((await openBrowser().visit(kept.url)).html).not.toContain('Stoepkade 8')
  await list()
  expect(textOf(await browser.visit(kept.url))).toContain('De factuur is gemaakt.')
})

test('exporting twice invoices nobody twice; the earlier invoices are listed with their number', async () => {
  await complete(BAS)
  const first = await list()
  expect(first.subject).toMatch(/^Factuurlijst 1: .+, 1 te factureren$/)
  const [head = '', line = ''] = csvOf(first).split('\r\n')
  expect(head).toMatch(/^\uFEFF?Lijst;Soort;Nieuw op deze lijst;Op naam van;/)
  expect(line).toContain("1;factuur;ja;'=Blauwe Stoep Diensten B.V.;Stoepkade 8, 7201 AB Zutphen;")
  expect(line).toContain(';130,00;exclusief btw;')
  await complete(CARLA, { ...DETAILS, legalName: 'Zeven Bruggen' })
  const second = await list('stuur mij de factuurlijst')
  expect(second.subject).toMatch(/^Factuurlijst 2: .+, 1 te factureren$/)
  expect(second.text).toMatch(/Te factureren:\s+- Zeven Bruggen, € 130/)
  expect(second.text).toMatch(/Eerdere lijsten:\s+- =Blauwe Stoep Diensten B\.V\., .+: lijst 1, gefactureerd/)
  expect((await list()).subject).toMatch(/^Factuurlijst 3: .+, niets nieuws$/)
  const billed = (await paying.invoices()).flatMap((one) => one.billed.map(({ batch }) => batch))
  expect(billed.toSorted()).toEqual([1, 2])
})

test('the same press posted twice is one list, also when both come at once', async () => {
  await complete(BAS)
  const browser = openBrowser()
  const receipt = await paying.service.newest(DIRECTOR, /Akkoord ontvangen/)
  const answer = (await paying.service.reply(receipt, 'wie komt er?')).find(({ to }) => to === DIRECTOR)
  const page = await browser.visit(button(answer ?? receipt, 'list'))
  const code = await browser.press(page, 'invoices')
  await paying.service.stack.quiet()
  const number = /\b\d{6}\b/.exec((await paying.service.newest(DIRECTOR, /code/i)).text)?.[0] ?? ''
  await browser.press(code, 'code', { code: number })
  const again = () => browser.press(page, 'invoices')
  await Promise.all([again(), again()])
  await paying.service.stack.quiet()
  const lists = (await paying.service.inbox(DIRECTOR)).filter(({ subject }) => /^Factuurlijst/.test(subject))
  expect(lists.map(({ subject }) => subject)).toHaveLength(1)
  expect((await paying.invoices()).flatMap(({ billed }) => billed)).toHaveLength(1)
})

test('de-registering in time withdraws the invoice; one that was made is to be credited', async () => {
  const { page } = await take(BAS, 's2')
  expect(textOf(page)).toContain('Uw deelname kost € 130 exclusief btw.')
  await leave(BAS)
  expect(await paying.invoices()).toMatchObject([{ claim: 'waived', details: null }])
  await complete(CARLA)
  await list()
  await leave(CARLA)
  const credit = await list()
  expect(credit.text).toMatch(/Te crediteren:\s+- =Blauwe Stoep/)
  expect((await list()).text).not.toContain('Te crediteren:')
})

const leave = async (address: string): Promise<Page> => {
  const { browser, page } = await paying.pageOf(address)
  const left = await browser.press(page, 'cancel')
  await paying.service.stack.quiet()
  return left
}

test('after the last free day the page says that the invoice stands, before the press, and so it does', async () => {
  await complete(BAS)
  await paying.service.clockTo('2020-04-11T09:00')
  const stays = 'niet meer kosteloos: de factuur van € 130 exclusief btw blijft dan staan'
  expect(textOf((await paying.pageOf(BAS)).page)).toContain(stays)
  await leave(BAS)
  expect((await list()).subject).toMatch(/1 te factureren$/)
  await paying.service.clockTo('2020-05-13T09:00')
  expect(await paying.invoices()).toMatchObject([{ claim: 'owed' }])
})

test('de-registering costs nothing less on the eve: the practical mail says so', async () => {
  await take(BAS, 's1')
  await paying.service.clockTo('2020-04-14T10:00')
  const practical = await paying.service.newest(BAS, /blijft dan staan/)
  expect(practical.text).toContain('U kunt zich afmelden, maar niet meer kosteloos')
})

test('one reminder for missing details after three working days, and then the organiser reads it', async () => {
  await take(BAS, 's2')
  const reminders = async () =>
    (await paying.service.inbox(BAS)).filter(({ subject }) => /factuurgegevens/.test(subject))
  await paying.service.clockTo('2020-03-16T12:00')
  expect(await reminders()).toHaveLength(0)
  expect((await list()).text).toMatch(/Gegevens ontbreken:\s+- Bas Oltmans, .+: wordt nog herinnerd/)
  await paying.service.clockTo('2020-03-30T12:00')
  expect(await reminders()).toHaveLength(1)
  expect((await list()).text).toMatch(/- Bas Oltmans, .+: herinnerd op dinsdag 17 maart 2020/)
})

test('a second session after the first is refused, with the way to become a partner, which lifts it', async () => {
  await take(BAS, 's1')
  await paying.service.clockTo('2020-04-20T09:00')
  const spent = textOf((await paying.pageOf(BAS)).page)
  expect(spent).toMatch(/één keer deelnemen, en die keer is geweest.+partner/)
  const told = await list('Bas Oltmans is nu partner')
  expect(told.text).toContain('Bas Oltmans staat nu als partner op de ledenlijst.')
  const again = await take(BAS, 's3')
  expect(textOf(again.page)).not.toContain('Deelname kost u')
  expect(await paying.invoices()).toMatchObject([{ sessions: ['s1'], claim: 'owed' }])
})

test('a member list, or a reply that names an organisation, makes partners; nobody else is guessed', async () => {
  await paying.audience({ [CARLA]: 'partner' })
  expect(textOf((await paying.pageOf(CARLA)).page)).toContain('Deelname is voor u kosteloos.')
  expect((await list('Karel Onbekend is nu partner')).text).toContain('Ik vond niemand met de naam')
  const lifted = await list('Woonvereniging Zeven Bruggen is geen partner meer')
  expect(lifted.text).toContain('Carla van der Horst')
  expect(textOf((await paying.pageOf(CARLA)).page)).toContain('Deelname kost u € 130')
})

test('VAT and the last free day may be said after approval too, in a preview that mails nobody', async () => {
  const preview = await list('inclusief btw')
  expect(preview.text).toContain('Btw: inclusief btw')
  const sent = await paying.service.reply(preview, 'akkoord')
  expect(sent.filter(({ to }) => MEMBERS.includes(to))).toEqual([])
  expect(textOf((await paying.pageOf(BAS)).page)).toContain('€ 130 inclusief btw')
})
