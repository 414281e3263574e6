import { announcement } from '../support/flows/announcements'
import { openBrowser, textOf } from '../support/flows/browser'
import { button, mailTo, type Received } from '../support/flows/inbox'
import {
  AAFKE,
  BAS,
  CARLA,
  DEPUTY,
  DIRECTOR,
  MEMBERS,
  type Service,
  startService,
} from '../support/flows/service'

const press = async (mail: Received, action: string) => {
  const browser = openBrowser()
  await browser.press(await browser.visit(button(mail, action)), action)
}
const byAddress = (mails: Received[]) => mails.map(({ to }) => to).sort()
const everyone = [...MEMBERS].sort()
/** A day on 4 June with 8 October in reserve, open, for which Aafke comes and Bas does not. */
const openDay = async () => {
  const service = await startService()
  const held = await service.reply(await service.announce(await announcement('verzet')), 'akkoord')
  const opened = await service.reply(
    await service.newest(DIRECTOR, /Akkoord ontvangen/),
    'open de aanmelding',
  )
  await press(mailTo(AAFKE, /Komt u/, opened), 'register')
  await press(mailTo(BAS, /Komt u/, opened), 'decline')
  await service.stack.quiet()
  return { service, held, opened }
}

describe('when it goes ahead', () => {
  let service: Service
  let held: Received[]
  beforeAll(async () => {
    ;({ service, held } = await openDay())
  })
  afterAll(() => service.stop())

  test('the nudge goes to those who are silent alone', async () => {
    const sent = await service.during(() => service.clockTo('2020-05-20T12:00'))
    expect(byAddress(sent)).toEqual(everyone.filter((to) => to !== AAFKE && to !== BAS))
    expect(mailTo(CARLA, /Tuindag/, sent).buttons).toMatchObject({ register: expect.any(String) })
  })

  test('two weeks before, the organiser is asked whether it goes ahead, with the counts', async () => {
    const sent = await service.during(() => service.clockTo('2020-05-21T09:01'))
    expect(byAddress(sent)).toEqual([DIRECTOR])
    expect(sent[0]?.subject).toMatch(/^Gaat .*Tuindag op donderdag 4 juni 2020 door\?$/)
    expect(sent[0]?.text).toContain('verplaats en annuleer niets uit mezelf')
    expect(sent[0]?.text).toMatch(/Ja: 1|Komt: 1|komen: 1|ja.*1/i)
    expect(sent[0]?.buttons).toMatchObject({ go: expect.any(String), 'no-go': expect.any(String) })
  })

  test('silence asks again, then asks the deputy, and decides nothing', async () => {
    const again = await service.during(() => service.clockTo('2020-05-25T09:01'))
    expect(byAddress(again)).toEqual([DIRECTOR])
    expect(again[0]?.subject).toMatch(/^Nog een keer/)
    const deputy = await service.during(() => service.clockTo('2020-05-27T09:01'))
    expect(byAddress(deputy)).toEqual([DEPUTY])
    expect(deputy[0]?.text).toContain('Marijke Terlouw gaf nog geen antwoord')
    expect(await service.during(() => service.clockTo('2020-05-29T12:00'))).toEqual([])
  })

  test('“gaat door” of the deputy withdraws the hold of the reserve date, by its own UID, from everyone', async () => {
    const sent = await service.reply(await service.newest(DEPUTY, /Gaat .*door\?/), 'Gaat door')
    expect(sent.filter(({ to }) => to === DEPUTY)[0]?.text).toContain('gaat door')
    const releases = sent.filter(({ to }) => MEMBERS.includes(to))
    expect(byAddress(releases)).toEqual(everyone)
    const hold = held.find(({ to, entry }) => to === CARLA && entry?.status === 'TENTATIVE')?.entry
    const release = mailTo(CARLA, /./, releases).entry
    expect(release).toMatchObject({ method: 'CANCEL', status: 'CANCELLED', uid: hold?.uid })
    expect(release?.sequence).toBeGreaterThan(hold?.sequence ?? Number.NaN)
  })

  test('“gaat niet door” after that finds no reserve date any more and sends nothing', async () => {
    const sent = await service.reply(await service.newest(DIRECTOR, /Gaat .*door\?/), 'gaat niet door')
    expect(byAddress(sent)).toEqual([DIRECTOR])
    expect(sent[0]?.text).toContain('geen reservedatum')
  })

  test('the practical mail goes two working days before, to those who come', async () => {
    const sent = await service.during(() => service.clockTo('2020-06-02T09:01'))
    expect(byAddress(sent)).toEqual([AAFKE])
    expect(sent[0]?.text).toContain('Kwekerijweg 12, Zutphen')
  })

  test('nobody hears more until the day has passed, and then the page says so', async () => {
    const heard = await service.during(() => service.clockTo('2020-06-05T08:59'))
    expect(heard.filter(({ to }) => to !== DIRECTOR)).toEqual([])
    const page = await openBrowser().visit(button(await service.newest(CARLA, /Komt u/), 'register'))
    expect(textOf(page)).toContain('Deze bijeenkomst is al geweest.')
  })
})

describe('when it does not go ahead', () => {
  let service: Service
  let held: Received[]
  let opened: Received[]
  let fallen: Received[]
  beforeAll(async () => {
    ;({ service, held, opened } = await openDay())
    await service.clockTo('2020-05-21T09:01')
    const question = await service.newest(DIRECTOR, /door\?/)
    const browser = openBrowser()
    const page = await browser.visit(button(question, 'no-go'))
    fallen = await service.during(async () => {
      const asked = await browser.press(page, 'no-go')
      await service.stack.quiet()
      const code = /\b\d{6}\b/.exec((await service.newest(DIRECTOR, /Uw code/)).text)?.[0] ?? ''
      expect(textOf(await browser.press(asked, 'code', { code }))).toContain(
        'wijkt uit naar donderdag 8 oktober 2020',
      )
    })
  })
  afterAll(() => service.stop())

  const FALLBACK = /8 oktober|8 October/
  const fallbacks = () =>
    fallen.filter(({ entry, subject }) => entry?.method === 'REQUEST' && FALLBACK.test(subject))

  test('every member gets the fallback notice with both dates', () => {
    expect(byAddress(fallbacks())).toEqual(everyone)
    const { text } = mailTo(CARLA, FALLBACK, fallbacks())
    expect(text).toContain('donderdag 4 juni 2020')
    expect(text).toContain('donderdag 8 oktober 2020')
  })

  test('the event’s own entry moves to the reserve date: its own UID, a higher SEQUENCE', () => {
    const before = mailTo(CARLA, /Komt u/, opened).entry
    const after = mailTo(CARLA, FALLBACK, fallbacks()).entry
    expect(after).toMatchObject({ uid: before?.uid, start: '2020-10-08T13:00', rsvp: 'TRUE' })
    expect(after?.sequence).toBeGreaterThan(before?.sequence ?? Number.NaN)
  })

  test('the hold is withdrawn from everyone by its own UID, by a mail of its own', () => {
    const hold = held.find(({ to, entry }) => to === CARLA && entry?.status === 'TENTATIVE')?.entry
    const releases = fallen.filter(({ entry }) => entry?.method === 'CANCEL')
    expect(byAddress(releases)).toEqual(everyone)
    expect(mailTo(CARLA, /./, releases).entry?.uid).toBe(hold?.uid)
    expect(mailTo(CARLA, /./, releases).entry?.sequence).toBeGreaterThan(hold?.sequence ?? Number.NaN)
  })

  test('everyone is invited again, and who was coming is asked to confirm', async () => {
    for (const { buttons } of fallbacks()) expect(buttons).toMatchObject({ register: expect.any(String) })
    const mine = mailTo(AAFKE, FALLBACK, fallbacks())
    expect(mine.text).toMatch(/aangemeld/)
    const browser = openBrowser()
    const page = await browser.visit(button(mine, 'register'))
    const sent = await service.during(() => browser.press(page, 'register'))
    expect(sent[0]?.entry).toMatchObject({ start: '2020-10-08T13:00', partstat: 'ACCEPTED' })
    expect(sent[0]?.entry?.sequence).toBeGreaterThan(mine.entry?.sequence ?? Number.NaN)
  })

  test('an invitation of the old date shows the present offer, and a press of it changes nothing', async () => {
    const browser = openBrowser()
    const old = mailTo(CARLA, /Komt u/, opened)
    const page = await browser.visit(button(old, 'register'))
    expect(textOf(page)).toContain('De datum is veranderd sinds de mail met deze link.')
    expect(textOf(page)).toContain('donderdag 8 oktober 2020')
    const oldToken = new URL(button(old, 'register')).pathname.split('/')[2] ?? ''
    const sent = await service.during(async () => {
      const { status, url } = await browser.post(new URL(`/a/${oldToken}`, page.url).href, {
        token: oldToken,
        wish: 'register',
        typed: 'JA',
      })
      expect(status).toBe(200)
      expect(url).not.toContain('did=register')
    })
    expect(sent).toEqual([])
    expect(
      textOf(await browser.visit(button(mailTo(CARLA, FALLBACK, fallbacks()), 'register'))),
    ).not.toContain('U bent aangemeld')
  })

  test('no timer of the old date is left: nothing is mailed until the nudge of the new one', async () => {
    expect(await service.during(() => service.clockTo('2020-06-10T12:00'))).toEqual([])
    const timers = await service.stack.handlers.upcomingTimers()
    expect(timers.map(({ at }) => at.toString()).every((at) => at > '2020-08')).toBe(true)
    expect(timers.map(({ what }) => what).sort()).toEqual([
      'attendance (round 1)',
      'door-list',
      'nudge',
      'practical',
      'thanks',
    ])
  })
})
