import { announcement, openEvent } from '../support/flows/announcements'
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
  ELIF,
  MEMBERS,
  type Service,
  startService,
} from '../support/flows/service'

let service: Service
let approved: Received
let invitations: Received[]
beforeAll(async () => {
  service = await startService()
  const sent = await service.reply(
    await service.announce(await openEvent('Vlechtdag', 'donderdag 18 juni 2020')),
    'akkoord',
  )
  approved = await service.newest(DIRECTOR, /Akkoord ontvangen: Vlechtdag/)
  invitations = sent.filter(({ to }) => MEMBERS.includes(to))
  await press(invitationOf(AAFKE), 'register')
  await press(invitationOf(BAS), 'decline')
  await service.stack.quiet()
})
afterAll(() => service.stop())

const press = async (mail: Received, action: string) => {
  const browser = openBrowser()
  await browser.press(await browser.visit(button(mail, action)), action)
}
const invitationOf = (address: string): Received => {
  const found = invitations.find(({ to }) => to === address)
  if (!found) throw new Error(`No invitation to ${address}`)
  return found
}

describe('“wie komt er?”', () => {
  test('gets counts of yes, no and silent, a table and a CSV, for any organiser', async () => {
    const sent = await service.reply(approved, 'Wie komt er?', DEPUTY)
    expect(sent.map(({ to }) => to)).toEqual([DEPUTY])
    const [list] = sent as [Received]
    expect(list.subject).toMatch(/1 ja, 1 nee, 4 nog stil$/)
    expect(list.text).toContain('Aafke Bruinsma (Stichting De Blauwe Stoep): komt')
    expect(list.text).toContain('Bas Oltmans (Stichting De Blauwe Stoep): komt niet')
    expect(list.text).toMatch(/Carla van der Horst .*: nog niets laten weten/)
    expect(list.html).toContain('<table')
    const csv = list.attachments.find(({ name }) => name === 'aanmeldingen.csv')?.text ?? ''
    const rows = csv.trim().split('\r\n')
    expect(rows[0]?.replace(/^\uFEFF/, '')).toMatch(/^Naam;Organisatie;E-mailadres;Antwoord;Sinds/)
    expect(rows).toHaveLength(7)
    expect(rows.find((row) => row.includes(AAFKE))).toMatch(/12 maart 2020/)
  })

  test('on the page, names and the CSV show only in a browser that gave the mailed code', async () => {
    const list = await service.newest(DEPUTY, /^Wie komt er/)
    const page = await openBrowser().visit(button(list, 'list'))
    expect(page.status).toBe(200)
    expect(textOf(page)).not.toContain('Aafke Bruinsma')
    const { status } = await openBrowser().visit(`${button(list, 'list').replace(/\/list$/, '')}/list.csv`)
    expect(status).toBe(404)
  })
})

test('words that are no command change nothing, and the answer says which are', async () => {
  const sent = await service.reply(approved, 'Leuk dat er al aanmeldingen zijn!')
  expect(sent.map(({ to }) => to)).toEqual([DIRECTOR])
  expect(sent[0]?.text).toMatch(/niet/)
})

describe('one-click unsubscribe', () => {
  const urlIn = (mail: Received): string =>
    /^<(.+)>$/.exec(mail.header('list-unsubscribe') ?? '')?.[1] ?? 'no unsubscribe'

  test('is offered by the headers of mail to many, which say that a machine sent it', () => {
    const invitation = invitationOf(CARLA)
    expect(urlIn(invitation)).toMatch(/^http[^>]+\/s\//)
    expect(invitation.header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
    expect(invitation.header('auto-submitted')).toBe('auto-generated')
    expect(invitation.from).toBe(AGENDA)
  })

  test('stops the stream by one POST of a mail program, urlencoded or multipart, without cookie or redirect', async () => {
    const multipart = new FormData()
    multipart.set('List-Unsubscribe', 'One-Click')
    for (const [address, body] of [
      [CARLA, new URLSearchParams({ 'List-Unsubscribe': 'One-Click' })],
      [DIRK, multipart],
    ] as const) {
      const response = await fetch(urlIn(invitationOf(address)), { method: 'POST', body, redirect: 'manual' })
      expect(response.status).toBe(200)
      expect(response.headers.get('set-cookie')).toBeNull()
    }
    await service.reply(await service.announce(await openEvent('Zaaidag', 'vrijdag 19 juni 2020')), 'akkoord')
    const invited = (await service.mails()).filter(({ subject }) => /Komt u.*Zaaidag/.test(subject))
    expect(invited.map(({ to }) => to)).not.toContain(CARLA)
    expect(invited.map(({ to }) => to)).not.toContain(DIRK)
    expect(invited).toHaveLength(3)
  })

  test('of the link is asked once more on a page, can be turned on again, and looking stops nothing', async () => {
    const browser = openBrowser()
    const url = urlIn(invitationOf(ELIF))
    for (const method of ['GET', 'HEAD', 'GET']) await browser.request(url, { method })
    const page = await browser.visit(url)
    expect(textOf(page)).toContain('Geen uitnodigingen meer?')
    const stopped = await browser.press(page, 'unsubscribe')
    expect(textOf(stopped)).toContain('U krijgt geen uitnodigingen meer')
    expect(textOf(await browser.press(stopped, 'resubscribe'))).toContain('U krijgt weer uitnodigingen')
  })

  test('of invitations leaves the reminders of what one is registered for', async () => {
    await fetch(urlIn(invitationOf(AAFKE)), {
      method: 'POST',
      body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
    })
    const sent = await service.during(() => service.clockTo('2020-06-16T09:01'))
    const practical = sent.filter(({ to, text }) => to === AAFKE && text.includes('Vlechtdag'))
    expect(practical).toHaveLength(1)
    expect(urlIn(practical[0] as Received)).not.toBe(urlIn(invitationOf(AAFKE)))
  })
})

test('whoever declined or comes is not nudged, whoever is silent is', async () => {
  const mails = await service.mails()
  const nudged = mails.filter(
    ({ subject, text }) => /Vlechtdag/.test(`${subject} ${text}`) && /nog (?:niet|geen|niets)/i.test(text),
  )
  expect(nudged.map(({ to }) => to)).toContain(ELIF)
  expect(nudged.map(({ to }) => to)).not.toContain(BAS)
  expect(nudged.map(({ to }) => to)).not.toContain(AAFKE)
})

describe('at night', () => {
  let hold: Received
  const toMembers = (mails: Received[]) => mails.filter(({ to }) => MEMBERS.includes(to))
  beforeAll(async () => {
    await service.clockTo('2020-06-20T12:00')
    const mail = await announcement('verzet', {
      '4 juni': '3 september',
      'donderdag 8 oktober': 'donderdag 15 oktober',
    })
    await service.reply(await service.announce(mail), 'akkoord')
    const held = (await service.inbox(ELIF)).find(({ entry }) => entry?.status === 'TENTATIVE')
    if (!held) throw new Error('No hold of the reserve date')
    hold = held
    await service.clockTo('2020-06-20T23:00')
  })

  test('an approval says that the mails leave in the morning, and they do', async () => {
    const preview = await service.announce(await openEvent('Oogstdag', 'donderdag 10 september 2020'))
    const receipts = await service.reply(preview, 'akkoord')
    expect(receipts[0]?.text).toContain('zondag 21 juni 2020 om 07.00 uur')
    expect(toMembers(receipts)).toEqual([])
    expect(await service.during(() => service.clockTo('2020-06-21T06:59'))).toEqual([])
    const sent = await service.during(() => service.clockTo('2020-06-21T07:01'))
    expect(toMembers(sent).length).toBeGreaterThan(2)
  })

  test('what waits for the morning is not lost when the organiser decides something else meanwhile', async () => {
    await service.clockTo('2020-06-21T23:00')
    const told = await service.reply(
      await service.newest(DIRECTOR, /Akkoord ontvangen.*Tuindag/),
      'gaat door',
    )
    expect(told[0]?.text).toContain('de mails vertrekken maandag 22 juni 2020 om 07.00 uur')
    await service.reply(await service.newest(DIRECTOR, /Akkoord ontvangen.*Tuindag/), 'open de aanmelding')
    const sent = toMembers(await service.during(() => service.clockTo('2020-06-22T07:01')))
    const mine = sent.filter(({ to }) => to === hold.to)
    expect(mine.map(({ entry }) => entry?.method).sort()).toEqual(['CANCEL', 'REQUEST'])
    expect(mine.find(({ entry }) => entry?.method === 'CANCEL')?.entry?.uid).toBe(hold.entry?.uid)
  })

  test('“stop” ends a mailing that waits for the morning', async () => {
    await service.clockTo('2020-06-22T23:00')
    const later = await announcement('verzet', {
      Tuindag: 'Entdag',
      '16 april': '9 april',
      '4 juni': '17 september',
      'donderdag 8 oktober': 'donderdag 22 oktober',
    })
    await service.clockTo('2020-06-23T09:00')
    await service.reply(await service.announce(later), 'akkoord')
    await service.clockTo('2020-06-23T23:00')
    const approval = await service.newest(DIRECTOR, /Akkoord ontvangen.*Entdag/)
    await service.reply(approval, 'open de aanmelding')
    expect((await service.reply(approval, 'stop'))[0]?.text).toContain('gestopt')
    expect(toMembers(await service.during(() => service.clockTo('2020-06-24T08:00')))).toEqual([])
  })
})
