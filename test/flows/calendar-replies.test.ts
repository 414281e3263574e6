import { eachItem } from '../../functions/app/privacy/each-item'
import { EXAMPLE_ASSOCIATION_ID } from '../../infra/local/seed'
import { calendarAnswer, entryOf, forged, unlessForged } from '../support/answers/calendar-mail'
import { announcement, openEvent } from '../support/flows/announcements'
import { openBrowser, textOf } from '../support/flows/browser'
import type { Received } from '../support/flows/inbox'
import { AAFKE, BAS, CARLA, DIRECTOR, DIRK, type Service, startService } from '../support/flows/service'

let service: Service
let vlechtdag: Received
beforeAll(async () => {
  service = await startService({ authenticate: unlessForged })
  vlechtdag = await service.announce(await openEvent('Vlechtdag', 'donderdag 18 juni 2020'))
  await service.reply(vlechtdag, 'akkoord')
})
afterAll(() => service.stop())

const invitationOf = (address: string, about = /^Komt u.*Vlechtdag/) => service.newest(address, about)
const sent = (mail: Parameters<Service['send']>[0]) => service.during(() => service.send(mail))
const told = (mails: Received[]) => mails.map(({ to, subject }) => `${to} ${subject.split(':')[0]}`)
const recorded = async (about: string): Promise<string[]> => {
  const { table } = service.freshContext()
  const found: string[] = []
  await eachItem(table, EXAMPLE_ASSOCIATION_ID, async ({ pk, what }) => {
    if (pk.startsWith(`as#kleinekring#audit#${about}`)) found.push(String(what))
  })
  return found
}
const eventIdOf = (mail: Received): string => entryOf(mail).uid.slice(0, 26)

describe('once registration is open', () => {
  test('accepting in the calendar registers, and declining there de-registers, each confirmed once', async () => {
    const invitation = await invitationOf(AAFKE)
    const yes = await sent(calendarAnswer(invitation, 'ACCEPTED'))
    expect(told(yes)).toEqual([`${AAFKE} U bent aangemeld`])
    expect(yes[0]?.entry).toMatchObject({
      method: 'REQUEST',
      partstat: 'ACCEPTED',
      uid: entryOf(invitation).uid,
    })
    expect(await sent(calendarAnswer(yes[0] as Received, 'ACCEPTED'))).toEqual([])
    const no = await sent(calendarAnswer(yes[0] as Received, 'DECLINED'))
    expect(told(no)).toEqual([`${AAFKE} U bent afgemeld`])
    expect(no[0]?.entry).toMatchObject({ method: 'CANCEL' })
    expect(entryOf(no[0] as Received).sequence).toBeGreaterThan(entryOf(yes[0] as Received).sequence)
  })

  test('the same answer delivered again, late, changes nothing any more', async () => {
    const invitation = await invitationOf(DIRK)
    const accepted = { ...calendarAnswer(invitation, 'ACCEPTED'), messageId: '<een@zevenbruggen.example>' }
    expect(told(await sent(accepted))).toEqual([`${DIRK} U bent aangemeld`])
    expect(told(await sent(calendarAnswer(invitation, 'DECLINED')))).toEqual([`${DIRK} U bent afgemeld`])
    expect(await sent(accepted)).toEqual([])
  })

  test('tentative changes nothing', async () => {
    expect(await sent(calendarAnswer(await invitationOf(BAS), 'TENTATIVE'))).toEqual([])
    expect(await recorded('association')).toContain('mail-ignored: calendar reply: TENTATIVE')
  })

  test('an answer that nobody proved changes nothing; the member is asked once a day, with one press', async () => {
    const invitation = await invitationOf(BAS)
    const [confirmed] = await sent(calendarAnswer(invitation, 'ACCEPTED'))
    const forgery = () =>
      sent({ ...calendarAnswer(confirmed as Received, 'DECLINED'), ...forged(invitation.from) })
    const [question, ...others] = await forgery()
    expect(others).toEqual([])
    expect(question?.to).toBe(BAS)
    expect(question?.text).toContain('Daarom is er niets veranderd.')
    expect(question?.text).toContain('U bent aangemeld voor donderdag 18 juni 2020')
    expect(question?.entry).toBeNull()
    expect(question?.header('auto-submitted')).toBe('auto-generated')
    expect(await forgery()).toEqual([])
    const browser = openBrowser()
    const page = await browser.visit(question?.buttons['cancel'] ?? '')
    expect(textOf(page)).toContain('U bent aangemeld.')
    expect(told(await service.during(() => browser.press(page, 'cancel')))).toEqual([
      `${BAS} U bent afgemeld`,
    ])
  })

  test('an answer from another’s own address counts for neither', async () => {
    const mails = await sent(calendarAnswer(await invitationOf(CARLA), 'ACCEPTED', { from: AAFKE }))
    expect(mails.map(({ to, buttons }) => [to, 'register' in buttons])).toEqual([[CARLA, true]])
  })

  test('an attendee or an entry that is not known is ignored, and recorded', async () => {
    const invitation = await invitationOf(CARLA)
    const stranger = 'iemand@elders.example'
    expect(
      await sent(calendarAnswer(invitation, 'ACCEPTED', { attendee: stranger, from: stranger })),
    ).toEqual([])
    expect(await sent(calendarAnswer(invitation, 'ACCEPTED', { uid: 'iets@elders.example' }))).toEqual([])
    const reasons = await recorded('association')
    expect(reasons).toContain('mail-ignored: calendar reply: attendee unknown')
    expect(reasons).toContain('mail-ignored: calendar reply: no entry of ours')
  })

  test('accepting after registration closed is told to be in vain', async () => {
    const invitation = await invitationOf(CARLA)
    await service.send({ from: DIRECTOR, to: invitation.replyTo, subject: 'x', text: 'sluit de aanmelding' })
    const [answer, ...others] = await sent(calendarAnswer(invitation, 'ACCEPTED'))
    expect(others).toEqual([])
    expect(answer?.text).toContain('de aanmelding is gesloten. Er is niets veranderd.')
    await service.send({ from: DIRECTOR, to: invitation.replyTo, subject: 'y', text: 'open de aanmelding' })
  })
})

describe('around a move', () => {
  let first: Received
  let confirmed: Received
  let moved: Received
  let hold: Received
  beforeAll(async () => {
    await service.reply(await service.announce(await announcement('tuindag')), 'akkoord')
    first = await invitationOf(CARLA, /^Komt u.*Tuindag/)
    ;[confirmed] = (await sent(
      calendarAnswer(await invitationOf(AAFKE, /^Komt u.*Tuindag/), 'ACCEPTED'),
    )) as [Received]
    const mails = await service.reply(await service.announce(await announcement('verzet')), 'akkoord')
    const ofCarla = mails.filter(({ to }) => to === CARLA)
    moved = ofCarla.find(({ subject }) => subject.startsWith('Nieuwe datum')) as Received
    hold = ofCarla.find(({ subject }) => /reservedatum/i.test(subject)) as Received
  })

  test('before opening, and for the reserve date, an answer is kept as interest and nothing else', async () => {
    expect(await sent(calendarAnswer(moved, 'ACCEPTED'))).toEqual([])
    expect(await sent(calendarAnswer(hold, 'DECLINED'))).toEqual([])
    const kept = await recorded(eventIdOf(moved))
    expect(kept).toContain('calendar-interest-yes: before opening')
    expect(kept).toContain('calendar-interest-no: reserve date')
  })

  test('after opening, an answer to the old date leads to one question about the present date', async () => {
    await service.send({ from: DIRECTOR, to: moved.replyTo, subject: 'Tuindag', text: 'open de aanmelding' })
    for (const [address, old] of [
      [CARLA, first],
      [AAFKE, confirmed],
    ] as const) {
      const [question, ...others] = await sent(calendarAnswer(old, 'ACCEPTED', { start: '2020-06-04T13:00' }))
      expect(others).toEqual([])
      expect(question?.to).toBe(address)
      expect(question?.text).toContain('donderdag 4 juni 2020')
      expect(Object.keys(question?.buttons ?? {})).toContain('register')
    }
    expect(await recorded(eventIdOf(moved))).toContain('calendar-yes: of another date')
  })

  test('an answer to the present entry registers, and what was for the old date cannot undo it', async () => {
    const invitation = await invitationOf(AAFKE, /^Komt u.*Tuindag/)
    expect(told(await sent(calendarAnswer(invitation, 'ACCEPTED')))).toEqual([`${AAFKE} U bent aangemeld`])
    await service.clockOn(24 * 60)
    const [question] = await sent(calendarAnswer(confirmed, 'DECLINED', { start: '2020-06-04T13:00' }))
    expect(question?.text).toContain('U bent aangemeld voor donderdag 4 juni 2020')
  })

  test('an entry that names another day is of another date, whatever its SEQUENCE', async () => {
    const invitation = await invitationOf(CARLA, /^Komt u.*Tuindag/)
    const [question] = await sent(calendarAnswer(invitation, 'ACCEPTED', { start: '2020-04-16T13:00' }))
    expect(question?.subject).toMatch(/^Kwam dit antwoord van u/)
    expect(told(await sent(calendarAnswer(invitation, 'ACCEPTED')))).toEqual([`${CARLA} U bent aangemeld`])
  })

  test('a hold that is answered after opening is still no answer to the event', async () => {
    expect(await sent(calendarAnswer(hold, 'ACCEPTED', { sequence: 99 }))).toEqual([])
    expect(await recorded(eventIdOf(hold))).toContain('calendar-interest-yes: reserve date')
  })
})
