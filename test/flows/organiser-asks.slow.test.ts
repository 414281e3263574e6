import { announcement } from '../support/flows/announcements'
import { openBrowser, textOf } from '../support/flows/browser'
import { button, type Received } from '../support/flows/inbox'
import { AAFKE, BAS, DIRECTOR, MEMBERS, type Service, startService } from '../support/flows/service'

let service: Service
afterEach(() => service.stop())

const approved = () => service.newest(DIRECTOR, /^Akkoord ontvangen/)
const toMembers = (mails: Received[]) => mails.filter(({ to }) => MEMBERS.includes(to))
const BUTTON = 'Aanmelden kan met de groene knop.'
const PLACE = 'in De Oranjerie, Kwekerijweg 12 in Zutphen'
const comes = async (address: string): Promise<void> => {
  const invitation = await service.newest(address, /Tuindag/)
  const browser = openBrowser()
  await browser.press(await browser.visit(button(invitation, 'register')), 'register')
  await service.stack.quiet()
}
const stateOf = async (address: string) => {
  const context = service.freshContext()
  const [event] = await context.events.events('kleinekring' as never)
  const member = await context.people.memberAt('kleinekring' as never, address as never)
  const registration =
    event && member && (await context.events.registration(event.association, event.id, member.id))
  return { event, registration }
}

test('on a move whose answers stay, everyone hears and whoever came still comes', async () => {
  service = await startService()
  await service.reply(await service.announce(await announcement('tuindag')), 'akkoord')
  await comes(AAFKE)
  const [preview] = await service.reply(
    await approved(),
    'Het is niet 16 maar 23 april\nDe aanmeldingen blijven staan',
  )
  expect(preview?.text).toMatch(/Eerdere aanmeldingen: blijven staan/)
  const told = toMembers(await service.reply(preview as Received, 'akkoord'))
  expect(told.map(({ to }) => to).toSorted()).toEqual([...MEMBERS].toSorted())
  const notice = told.find(({ to }) => to === AAFKE)
  expect(notice?.text).toMatch(/Uw aanmelding blijft staan; u hoeft niets te doen/)
  expect(notice?.entry).toMatchObject({ start: '2020-04-23T13:00', partstat: 'ACCEPTED' })
  const { event, registration } = await stateOf(AAFKE)
  expect(event).toMatchObject({ epoch: 0, stage: { status: 'open' } })
  expect(registration).toMatchObject({ answer: 'yes', epoch: 0 })
})

test('the link is asked for, reminded of once, taken by reply, and sent only to those who come online', async () => {
  service = await startService()
  const text = await announcement('tuindag', { [PLACE]: 'online via Teams' })
  const preview = await service.announce(text)
  expect(preview.text).toMatch(/Wat is de link voor wie online meedoet\?/)
  expect(preview.text).not.toMatch(/Met welke link/)
  await service.reply(preview, 'akkoord')
  await comes(AAFKE)
  await service.clockTo('2020-04-14T12:00')
  const reminders = (await service.inbox(DIRECTOR)).filter(({ subject }) => /link ontbreekt/.test(subject))
  expect(reminders).toHaveLength(1)
  const refused = await service.reply(reminders[0] as Received, 'link: http://vergader.example/tuin')
  expect(refused[0]?.text).toMatch(/Alleen een link die met https/)
  const told = await service.reply(reminders[0] as Received, 'link: https://vergader.example/tuin')
  expect(told.map(({ to }) => to)).toEqual([DIRECTOR])
  expect(told[0]?.text).toMatch(/een dag en een uur voor het begin \(donderdag 16 april 2020\)/)
  const sent = await service.during(() => service.clockTo('2020-04-15T14:00'))
  const links = toMembers(sent).filter((mail) => mail.text.includes('https://vergader.example/tuin'))
  expect(links.map(({ to }) => to)).toEqual([AAFKE])
  const again = await service.reply(told[0] as Received, 'de link is https://vergader.example/anders')
  expect(toMembers(again).map(({ to, text: body }) => [to, body.includes('/anders')])).toEqual([
    [AAFKE, true],
  ])
})

test('who comes online early in the morning gets the link an hour before, also where that is at night', async () => {
  service = await startService()
  const text = await announcement('tuindag', { [PLACE]: 'online via Teams', '13.00': '07.15' })
  const preview = await service.announce(text)
  await service.reply(preview, 'akkoord')
  await comes(AAFKE)
  await service.reply(await approved(), 'link: https://vergader.example/tuin')
  await service.clockTo('2020-04-16T06:00')
  const sent = toMembers(await service.during(() => service.clockTo('2020-04-16T06:30')))
  expect(sent.map(({ to, text: body }) => [to, body.includes('https://vergader.example/tuin')])).toEqual([
    [AAFKE, true],
  ])
})

test('a request reaches the organiser, who plans, admits and rejects by reply and by button', async () => {
  service = await startService()
  const intake = `${BUTTON} Na een kort intakegesprek hoort u of u kunt deelnemen.`
  await service.reply(await service.announce(await announcement('tuindag', { [BUTTON]: intake })), 'akkoord')
  await comes(AAFKE)
  await comes(BAS)
  const request = await service.newest(DIRECTOR, /^Aanvraag van Aafke Bruinsma/)
  expect(request.text).toContain('"laat Aafke Bruinsma toe"')
  const [unclear] = await service.reply(request, 'laat toe')
  expect(unclear?.text).toMatch(/Aafke Bruinsma .* en Bas Oltmans/)
  const [noted, ...others] = await service.reply(request, 'Intake gepland met Aafke')
  expect(noted?.text).toMatch(/gesprek met Aafke Bruinsma is gepland/)
  expect(others).toEqual([])
  const admitted = await service.reply(request, 'Laat Aafke Bruinsma toe')
  expect(admitted.map(({ to }) => to).toSorted()).toEqual([AAFKE, DIRECTOR].toSorted())
  expect((await stateOf(AAFKE)).registration?.choices).toMatchObject([{ place: 'seat' }])
  const browser = openBrowser()
  const asked = await browser.press(await browser.visit(button(request, 'page')), 'list')
  await service.stack.quiet()
  const code = /\b[0-9]{6}\b/.exec((await service.newest(DIRECTOR, /[Cc]ode/)).text)?.[0] ?? ''
  const page = await browser.press(asked, 'code', { code })
  expect(textOf(page)).toContain('Bas Oltmans')
  const done = await browser.press(page, 'reject')
  expect(textOf(done)).toMatch(/Bas Oltmans is niet toegelaten/)
  expect((await stateOf(BAS)).registration?.answer).toBe('rejected')
})

test('the deadline closes, the organiser hears how it stands, and "open de aanmelding" opens again', async () => {
  service = await startService()
  const text = await announcement('tuindag', {
    [BUTTON]: 'Aanmelden kan met de groene knop tot en met woensdag 1 april 2020.',
  })
  await service.reply(await service.announce(text), 'akkoord')
  await comes(AAFKE)
  await service.clockTo('2020-04-02T12:00')
  const list = await service.newest(DIRECTOR, /^Wie komt er/)
  expect(list.text).toMatch(/De aanmelding is gesloten: de laatste dag was woensdag 1 april 2020/)
  expect(list.text).toMatch(/Ja: 1/)
  const shut = await openBrowser().visit(button(await service.newest(BAS, /Tuindag/), 'register'))
  expect(textOf(shut)).toMatch(/De aanmelding is gesloten/)
  const opened = await service.reply(list, 'open de aanmelding')
  expect(opened.map(({ to }) => to)).toEqual([DIRECTOR])
  expect(opened[0]?.text).toMatch(/weer open\. Er gaat geen nieuwe uitnodiging uit/)
  await comes(BAS)
  expect((await stateOf(BAS)).registration?.answer).toBe('yes')
})

test('registration opens by itself at the moment of the announcement, or of a later reply', async () => {
  service = await startService()
  const text = await announcement('tuindag', { [BUTTON]: 'De aanmelding opent op donderdag 19 maart 2020.' })
  const preview = await service.announce(text)
  expect(preview.text).toMatch(/opent vanzelf donderdag 19 maart 2020 om 09.00 uur/)
  await service.reply(preview, 'akkoord')
  const [told] = await service.reply(await approved(), 'Open de aanmelding op 18 maart om 10.00 uur')
  expect(told?.text).toMatch(/opent vanzelf woensdag 18 maart 2020 om 10.00 uur/)
  const sent = await service.during(() => service.clockTo('2020-03-19T12:00'))
  expect(toMembers(sent).filter(({ subject }) => /^Komt u op/.test(subject))).toHaveLength(MEMBERS.length - 1)
  expect(sent.filter(({ to, subject }) => to === DIRECTOR && /is open/.test(subject))).toHaveLength(1)
  expect((await stateOf(AAFKE)).event?.stage).toMatchObject({
    status: 'open',
    openedAt: expect.stringMatching(/^2020-03-18T09:00/),
  })
})

test('after the reserve date was taken it goes online: the place falls away and whoever came still comes', async () => {
  service = await startService()
  await service.reply(await service.announce(await announcement('tuindag')), 'akkoord')
  await service.reply(await service.announce(await announcement('verzet')), 'akkoord')
  await service.reply(await approved(), 'gaat niet door')
  await service.reply(await approved(), 'open de aanmelding')
  await comes(AAFKE)
  const preview = await service.announce({
    subject: 'Tuindag gaat online door',
    text: 'Beste leden,\n\nDe Tuindag van donderdag 8 oktober 2020 gaat online door.\n\nGroet,\nMarijke',
  })
  const told = toMembers(await service.reply(preview, 'akkoord'))
  expect(told.map(({ to }) => to)).toEqual([AAFKE])
  expect(told[0]?.text).toMatch(/online/)
  const { event, registration } = await stateOf(AAFKE)
  expect(event?.sessions[0]?.facts).toMatchObject({ mode: 'online', venue: null, date: '2020-10-08' })
  expect(registration?.answer).toBe('yes')
})
