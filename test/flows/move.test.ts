import { announcement } from '../support/flows/announcements'
import { actionsOn, openBrowser, textOf } from '../support/flows/browser'
import { button, entryIn, mailTo, type Received, readEntry } from '../support/flows/inbox'
import {
  AAFKE,
  AGENDA,
  ALL_MEMBERS,
  BAS,
  CARLA,
  DIRECTOR,
  ROSALIND,
  type Service,
  startService,
} from '../support/flows/service'

/** One event from its first date to its second: announced for 16 April, moved to 4 June, opened again. */
let service: Service
let invitations: Received[]
let moved: Received[]
let opened: Received[]
const aafke = openBrowser()

beforeAll(async () => {
  service = await startService({ members: 'all' })
  invitations = await service.reply(await service.announce(await announcement('tuindag')), 'akkoord')
  await aafke.press(await aafke.visit(button(mailTo(AAFKE, /Komt u/, invitations), 'register')), 'register')
  const bas = openBrowser()
  await bas.press(await bas.visit(button(mailTo(BAS, /Komt u/, invitations), 'decline')), 'decline')
  await service.stack.quiet()
  moved = await service.reply(await service.announce(await announcement('verzet')), 'akkoord')
})
afterAll(() => service.stop())

const NOTICE = /^Nieuwe datum voor /
const HOLD = /reservedatum/i

describe('the move notice', () => {
  test('goes to every member, one recipient a mail', () => {
    const notices = moved.filter(({ subject, to }) => to !== ROSALIND && NOTICE.test(subject))
    expect(notices.map(({ to }) => to).sort()).toEqual(ALL_MEMBERS.filter((to) => to !== ROSALIND).sort())
    expect(moved.filter(({ to }) => to === ROSALIND)).toHaveLength(2)
  })

  test('tells the old date, the new date, the reserve date, the reason, the programme and PE points', () => {
    const { text, html } = mailTo(CARLA, NOTICE, moved)
    for (const part of [text, html]) {
      expect(part).toContain('donderdag 16 april 2020')
      expect(part).toContain('donderdag 4 juni 2020')
      expect(part).toContain('donderdag 8 oktober 2020')
      expect(part).toMatch(/maatregelen tegen het virus/)
      expect(part).toContain('Rondgang langs drie binnentuinen')
      expect(part).toMatch(/PE-punten/)
      expect(part).toContain('die van tegel naar tuin gingen')
    }
  })

  test('says that registration is not open yet, and shows no button for it', () => {
    const { text, buttons } = mailTo(CARLA, NOTICE, moved)
    expect(text).toMatch(/aanmelding is nog niet open/i)
    expect(Object.keys(buttons)).not.toEqual(expect.arrayContaining(['register']))
    expect(buttons['decline']).toBeUndefined()
  })

  test('carries the entry of the new date: the same UID, a higher SEQUENCE, and nothing to answer yet', () => {
    const before = entryIn(mailTo(CARLA, /Komt u/, invitations))
    const after = entryIn(mailTo(CARLA, NOTICE, moved))
    expect(after).toMatchObject({
      method: 'REQUEST',
      uid: before.uid,
      start: '2020-06-04T13:00',
      end: '2020-06-04T17:30',
      rsvp: 'FALSE',
      organizer: `mailto:${AGENDA}`,
      attendee: `mailto:${CARLA}`,
    })
    expect(after.title).toMatch(/^\[Nog niet aangemeld\]/)
    expect(after.sequence).toBeGreaterThan(before.sequence)
  })

  test('tells whoever was registered that the registration is parked; the entry rises above their confirmation', async () => {
    const notice = mailTo(AAFKE, NOTICE, moved)
    expect(notice.text).toMatch(/U stond aangemeld|u was aangemeld|uw aanmelding/i)
    const confirmed = entryIn(await service.newest(AAFKE, /^U bent aangemeld/))
    expect(entryIn(notice).uid).toBe(confirmed.uid)
    expect(entryIn(notice).sequence).toBeGreaterThan(confirmed.sequence)
  })

  test('asks nothing about the old date of whoever had declined it: for the new date the question is new', () => {
    const notice = mailTo(BAS, NOTICE, moved)
    expect(notice.text).not.toMatch(/stond aangemeld/)
    expect(entryIn(notice).sequence).toBeGreaterThan(entryIn(mailTo(BAS, /Komt u/, invitations)).sequence)
  })

  test('speaks English to who reads English', () => {
    const [notice] = moved.filter(({ to, text }) => to === ROSALIND && text.includes('16 April 2020'))
    expect(notice?.text).toContain('4 June 2020')
    const [ours = ''] = notice?.text.split('From the organisers') ?? []
    expect(ours).not.toMatch(/\b(?:aanmelding|datum|donderdag|uur)\b/)
  })
})

describe('the hold of the reserve date', () => {
  test('is a short mail of its own with an entry of its own', () => {
    const hold = mailTo(CARLA, HOLD, moved)
    expect(entryIn(hold)).toMatchObject({
      method: 'REQUEST',
      status: 'TENTATIVE',
      start: '2020-10-08T13:00',
      rsvp: 'FALSE',
    })
    expect(entryIn(hold).uid).not.toBe(entryIn(mailTo(CARLA, NOTICE, moved)).uid)
    expect(hold.text.length).toBeLessThan(mailTo(CARLA, NOTICE, moved).text.length)
  })

  test('comes to every member', () => {
    const holds = moved.filter(({ entry }) => entry?.status === 'TENTATIVE').map(({ to }) => to)
    expect(holds.sort()).toEqual([...ALL_MEMBERS].sort())
  })
})

test('before opening, the page of an old link tells how it stands and offers nothing to press', async () => {
  const page = await aafke.visit(button(mailTo(AAFKE, /Komt u/, invitations), 'register'))
  expect(textOf(page)).toContain('De aanmelding is nog niet open.')
  expect(textOf(page)).toContain('U stond aangemeld voor donderdag 16 april 2020')
  expect(actionsOn(page)).toEqual([])
})

test('the organiser is reminded to open registration, again and again until it opens', async () => {
  const before = await service.during(() => service.clockTo('2020-03-26T09:01'))
  expect(before.map(({ to }) => to)).toEqual([DIRECTOR])
  expect(before[0]?.text).toMatch(/open de aanmelding/i)
  const again = await service.during(() => service.clockTo('2020-04-09T09:01'))
  expect(again.map(({ to }) => to)).toEqual([DIRECTOR])
})

describe('“open de aanmelding”', () => {
  beforeAll(async () => {
    opened = await service.reply(await service.newest(DIRECTOR, /Akkoord ontvangen/), 'Open de aanmelding')
  })

  test('is answered to the organiser and sends every member the invitation', () => {
    expect(mailTo(DIRECTOR, /^Re: /, opened).text).toContain('is open')
    const invited = opened.filter(({ buttons }) => buttons['register']).map(({ to }) => to)
    expect(invited.sort()).toEqual([...ALL_MEMBERS].sort())
  })

  test('gives a green button and a visible second one', () => {
    const { buttons, text } = mailTo(CARLA, /Komt u op do 4 juni/, opened)
    expect(buttons).toMatchObject({ register: expect.any(String), decline: expect.any(String) })
    expect(text).toContain('Ja, ik kom')
    expect(text).toContain('Ik ben verhinderd')
  })

  test('gives an entry that can be answered, with the same UID and a higher SEQUENCE', () => {
    const entry = entryIn(mailTo(CARLA, /Komt u/, opened))
    const notice = entryIn(mailTo(CARLA, NOTICE, moved))
    expect(entry).toMatchObject({
      uid: notice.uid,
      rsvp: 'TRUE',
      start: '2020-06-04T13:00',
      partstat: 'NEEDS-ACTION',
    })
    expect(entry.sequence).toBeGreaterThan(notice.sequence)
  })

  test('asks whoever was parked to confirm, which one press does', async () => {
    const invitation = mailTo(AAFKE, /Komt u/, opened)
    expect(invitation.text).toMatch(/16 april/)
    const sent = await service.during(async () => {
      const done = await aafke.press(await aafke.visit(button(invitation, 'register')), 'register')
      expect(textOf(done)).toContain('Gelukt: u bent aangemeld.')
    })
    expect(sent.map(({ to }) => to)).toEqual([AAFKE])
    expect(entryIn(sent[0] as Received)).toMatchObject({ uid: entryIn(invitation).uid, partstat: 'ACCEPTED' })
    expect(entryIn(sent[0] as Received).sequence).toBeGreaterThan(entryIn(invitation).sequence)
    const { html } = await aafke.visit(button(sent[0] as Received, 'calendar'))
    expect(readEntry(html)).toMatchObject({
      method: 'PUBLISH',
      uid: entryIn(invitation).uid,
      sequence: entryIn(sent[0] as Received).sequence,
    })
  })

  test('once more is told so, and sends nothing again', async () => {
    const sent = await service.reply(
      await service.newest(DIRECTOR, /Akkoord ontvangen/),
      'open de aanmelding',
    )
    expect(sent.map(({ to }) => to)).toEqual([DIRECTOR])
    expect(sent[0]?.text).toContain('De aanmelding staat al open; er is niets opnieuw verzonden.')
  })
})

test('“sluit de aanmelding” keeps who is registered, lets them cancel, and turns others away', async () => {
  await service.reply(await service.newest(DIRECTOR, /Akkoord ontvangen/), 'sluit de aanmelding')
  const carla = await openBrowser().visit(button(mailTo(CARLA, /Komt u/, opened), 'register'))
  expect(textOf(carla)).toContain('De aanmelding is gesloten.')
  expect(actionsOn(carla)).toEqual([])
  const mine = await aafke.visit(button(mailTo(AAFKE, /Komt u/, opened), 'register'))
  expect(textOf(mine)).toContain('U bent aangemeld.')
  expect(actionsOn(mine)).toEqual(['cancel', 'note', 'substitute'])
})
