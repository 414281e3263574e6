import { setTimeout as pause } from 'node:timers/promises'
import { createTransport } from 'nodemailer'
import type { Event } from '../../functions/domain/event'
import type { Address } from '../../functions/domain/ids'
import { organiseLinks } from '../../functions/links/urls'
import { EXAMPLE_ASSOCIATION_ID } from '../../infra/local/seed'
import { openEvent } from '../support/flows/announcements'
import { actionsOn, openBrowser, type Page, textOf } from '../support/flows/browser'
import { createFaults } from '../support/flows/faults'
import { button, type Received } from '../support/flows/inbox'
import { DIRECTOR, MEMBERS, type Service, startService } from '../support/flows/service'

/** With the six of every test, two pages of a mailing. */
const ADDED = Array.from({ length: 64 }, (_, at) => `lid${at}@brededak.example`)
const EVERYONE = [...MEMBERS, ...ADDED].toSorted()

const faults = createFaults()
const browser = openBrowser()
let service: Service
beforeAll(async () => {
  service = await startService({ faults })
  const rows = ADDED.map((address, at) => `Lid ${at};${address};Het Brede Dak`)
  await service.stack.handlers.importMembers(
    Buffer.from(['naam;e-mailadres;organisatie', ...rows].join('\n')),
    'leden.csv',
  )
})
afterAll(() => service.stop())
afterEach(() => {
  faults.state.onSend = async () => undefined
})

const toMembers = (mails: Received[]) =>
  mails.flatMap(({ to, subject }) => (EVERYONE.includes(to) && !/^Re:|aangemeld/.test(subject) ? [to] : []))

/** Does this once, when so many members have been sent their mail. */
const afterMails = (count: number, work: () => Promise<void>): void => {
  let sent = 0
  faults.state.onSend = async (to) => {
    if (!EVERYONE.includes(to)) return
    sent += 1
    if (sent === count) await work()
  }
}

/** Lets this browser be known as the organiser's, on the page that the preview leads to. */
const becomeKnown = async (preview: Received): Promise<void> => {
  const asked = await browser.press(await browser.visit(button(preview, 'approve')), 'proof')
  await service.stack.quiet()
  const code = /\b\d{6}\b/.exec((await service.newest(DIRECTOR, /Uw code/)).text)?.[0] ?? ''
  await browser.press(asked, 'code', { code })
}

const eventAbout = async (title: RegExp): Promise<Event> => {
  const events = await service.freshContext().events.events(EXAMPLE_ASSOCIATION_ID)
  const event = events.find(({ facts }) => title.test(facts.title ?? ''))
  if (!event) throw new Error(`No event ${title}`)
  return event
}

const organisersPage = async (title: RegExp): Promise<string> => {
  const { config, keys, people } = service.freshContext()
  const linker = { origin: config.PUBLIC_URL, keys: await keys(EXAMPLE_ASSOCIATION_ID) }
  const association = await people.association(EXAMPLE_ASSOCIATION_ID)
  return organiseLinks(linker, association, (await eventAbout(title)).id, DIRECTOR as Address).page
}

/** Hands in a reply while mail is on its way, and resolves once it did its work. */
const pauseByMail = async (preview: Received, title: RegExp): Promise<void> => {
  const transport = createTransport({ host: '127.0.0.1', port: service.stack.smtpPort, ignoreTLS: true })
  await transport.sendMail({ from: DIRECTOR, to: preview.replyTo, subject: 'Re: Mailing', text: 'Pauze!' })
  transport.close()
  while (!(await eventAbout(title)).pausedAt) await pause(10)
}

const rowsOf = async (title: RegExp) => {
  const { table } = service.freshContext()
  const event = await eventAbout(title)
  const begun = await table.all(`as#${EXAMPLE_ASSOCIATION_ID}#mailings#${event.id}`)
  return table.all(`as#${EXAMPLE_ASSOCIATION_ID}#outbox#${begun[0]?.sk}`, 'to#')
}

test('a mailing is made a page at a time: no page before the one before it was sent', async () => {
  const preview = await service.announce(await openEvent('Zaaidag', 'vrijdag 19 juni 2020'))
  const made: number[] = []
  let sent = 0
  faults.state.onSend = async (to) => {
    if (EVERYONE.includes(to)) sent += 1
    if (sent === 5 || sent === 60) made.push((await rowsOf(/Zaaidag/)).length)
  }
  const mailed = toMembers(await service.reply(preview, 'akkoord'))
  expect(made).toEqual([50, 70])
  expect(mailed.toSorted()).toEqual(EVERYONE)
})

describe('a mailing under way', () => {
  let early: string[]
  let page: Page
  let shown: Received

  beforeAll(async () => {
    const preview = await service.announce(await openEvent('Vlechtdag', 'donderdag 18 juni 2020'))
    await becomeKnown(preview)
    afterMails(30, async () => {
      page = await browser.press(await browser.visit(await organisersPage(/Vlechtdag/)), 'pause')
    })
    const sent = await service.reply(preview, 'akkoord')
    shown = preview
    early = toMembers(sent)
  })

  test('tells the organiser how far it is, and waits at the press of a button', async () => {
    expect(early.length).toBeGreaterThanOrEqual(29)
    expect(early.length).toBeLessThan(40)
    expect(textOf(page)).toMatch(/Uitnodiging: (2\d|3\d) van 70 \(wacht\)/)
    expect(actionsOn(page)).toEqual(expect.arrayContaining(['resume', 'stop']))
    expect(await service.during(() => service.clockOn(60))).toEqual([])
    const [told] = await service.reply(shown, 'Hoe ver is het?')
    expect(told?.text).toContain(`Uitnodiging: ${early.length} van 70 (wacht).`)
  })

  test('keeps no confirmation waiting', async () => {
    const someone = early[0] ?? ''
    const mail = await service.newest(someone, /Vlechtdag/)
    const visitor = openBrowser()
    const sent = await service.during(async () =>
      visitor.press(await visitor.visit(button(mail, 'register')), 'register'),
    )
    expect(sent.map(({ to }) => to)).toEqual([someone])
  })

  test('goes on when asked, to everyone else and to nobody twice', async () => {
    const sent = await service.reply(shown, 'ga verder')
    expect(sent.find(({ to }) => to === DIRECTOR)?.text).toContain('De verzending gaat verder.')
    expect([...early, ...toMembers(sent)].toSorted()).toEqual(EVERYONE)
    expect((await service.reply(shown, 'ga verder'))[0]?.text).toContain('Er staat geen verzending op pauze')
    expect((await service.reply(shown, 'hoe ver is het?'))[0]?.text).toContain('Er is nu niets onderweg.')
    expect(await service.during(() => service.clockOn(60))).toEqual([])
  })
})

test('a mailing can be stopped until its last mail, also while it waits', async () => {
  const preview = await service.announce(await openEvent('Oogstdag', 'donderdag 10 september 2020'))
  afterMails(30, () => pauseByMail(preview, /Oogstdag/))
  const early = toMembers(await service.reply(preview, 'akkoord'))
  expect(early.length).toBeGreaterThanOrEqual(30)
  expect(early.length).toBeLessThan(EVERYONE.length)
  const told = await service.reply(preview, 'stop')
  expect(told.map(({ to }) => to)).toEqual([DIRECTOR])
  expect(told[0]?.text).toContain('wordt niet meer verzonden')
  expect(await service.during(() => service.clockOn(60))).toEqual([])
})

test('a post without an event is paused, goes on and is stopped in the same words', async () => {
  const post = {
    subject: 'Nieuw telefoonnummer',
    text: 'Beste leden,\n\nHet bureau heeft een nieuw telefoonnummer: 010 555 01 01.\n\nMarijke',
  }
  const preview = await service.announce(post)
  afterMails(10, async () => {
    const page = await browser.press(await browser.visit(await pageOf(preview)), 'pause')
    expect(textOf(page)).toMatch(/Bericht: \d+ van 70 \(wacht\)/)
  })
  const early = toMembers(await service.reply(preview, 'akkoord'))
  expect(early.length).toBeLessThan(25)
  afterMails(10, async () => {
    expect(textOf(await browser.press(await browser.visit(await pageOf(preview)), 'stop'))).toContain(
      'De mailing is gestopt',
    )
  })
  const more = toMembers(await service.reply(preview, 'ga verder'))
  expect(more.length).toBeLessThan(25)
  expect(new Set([...early, ...more]).size).toBe(early.length + more.length)
  expect(await service.during(() => service.clockOn(60))).toEqual([])
})

const pageOf = async (preview: Received): Promise<string> =>
  button(preview, 'approve').replace(/\/[a-z]+$/, '')

test('SES is never asked for more than it takes: what comes too soon is offered again, and nobody is missed', async () => {
  const slow = await startService({ sendRate: 4 })
  try {
    const preview = await slow.announce(await openEvent('Mosdag', 'vrijdag 9 oktober 2020'))
    const started = performance.now()
    const sent = toMembers(await slow.reply(preview, 'akkoord'))
    expect(sent.toSorted()).toEqual(MEMBERS.toSorted())
    expect(performance.now() - started).toBeGreaterThan(900)
  } finally {
    await slow.stop()
  }
})
