import ICAL from 'ical.js'
import { buttonsOn, openBrowser, textOf } from '../support/flows/browser'
import { heldBy, openChoice, pageOf } from '../support/flows/choices'
import { AAFKE, BAS, CARLA, DIRK, ROSALIND, type Service, startService } from '../support/flows/service'

let service: Service
beforeAll(async () => {
  service = await startService()
  await openChoice(service, 'twee-ochtenden', { seats: 1 })
  await openChoice(service, 'drie-avonden')
  await openChoice(service, 'hybride', { seats: 1 })
})
afterAll(() => service.stop())

/** What stands below the answers for whoever comes. */
const BESIDE = ['Bewaar de opmerking', 'Mijn collega komt']

const open = async (address: string, title: string, rest = '', browser = openBrowser()) => ({
  browser,
  page: await browser.visit(await pageOf(service, address, title, rest)),
})
/** Presses on the plain page; what it then says. */
const press = async (address: string, title: string, label: string): Promise<string> => {
  const { browser, page } = await open(address, title)
  const done = await browser.pressButton(page, label)
  await service.stack.quiet()
  return textOf(done)
}
const held = async (address: string, title: string) => (await heldBy(service, address, title)).held

describe('a choice of two mornings with one seat each', () => {
  const about = (label: string) => [BAS, 'Leesochtend', label] as const

  test('the plain link and the register link show the choice, and pick nothing', async () => {
    for (const rest of ['', '/register']) {
      const { page } = await open(AAFKE, 'Leesochtend', rest)
      expect(buttonsOn(page)).toEqual([
        'Ja, ik kom dinsdag 19 mei',
        'Ja, ik kom donderdag 21 mei',
        'Ik kan op geen van deze dagen',
      ])
    }
    const { browser, page } = await open(AAFKE, 'Leesochtend')
    const path = new URL(page.url).pathname
    const refused = await browser.post(new URL(path, page.url).href, {
      token: path.split('/')[2] ?? '',
      wish: 'register',
      typed: 'JA',
    })
    expect(textOf(refused)).toContain('Kies er één; er is nog niets vastgelegd.')
    expect(await held(AAFKE, 'Leesochtend')).toEqual([])
  })

  test('one press registers for one, another switches, undo switches back', async () => {
    expect(await press(...about('Ja, ik kom dinsdag 19 mei'))).toContain(
      'Gelukt: u bent aangemeld voor dinsdag 19 mei.',
    )
    const { browser, page } = await open(BAS, 'Leesochtend')
    const switched = await browser.pressButton(page, 'Wissel naar donderdag 21 mei')
    expect(textOf(switched)).toContain('Gelukt: u bent aangemeld voor donderdag 21 mei.')
    expect(await held(BAS, 'Leesochtend')).toEqual(['2 seat'])
    await browser.pressButton(switched, 'Ongedaan maken')
    expect(await held(BAS, 'Leesochtend')).toEqual(['1 seat'])
    const again = await browser.pressButton(switched, 'Ongedaan maken')
    expect(textOf(again)).toContain('U bent aangemeld voor dinsdag 19 mei.')
    expect(await held(BAS, 'Leesochtend')).toEqual(['1 seat'])
  })

  test('who has a seat waits for the full one, and is switched once it is free', async () => {
    await press(CARLA, 'Leesochtend', 'Ja, ik kom donderdag 21 mei')
    expect(await press(CARLA, 'Leesochtend', 'Zet mij op de wachtlijst voor dinsdag 19 mei')).toContain(
      'U staat op de wachtlijst voor dinsdag 19 mei.',
    )
    expect((await held(CARLA, 'Leesochtend')).toSorted()).toEqual(['1 waiting', '2 seat'])
    await press(...about('Afmelden voor dinsdag 19 mei'))
    expect(await held(CARLA, 'Leesochtend')).toEqual(['1 seat'])
    await press(CARLA, 'Leesochtend', 'Afmelden voor dinsdag 19 mei')
  })

  test('in a known browser the link of one morning answers at once, and never gives a seat up', async () => {
    const { units } = await heldBy(service, DIRK, 'Leesochtend')
    const { browser, page } = await open(DIRK, 'Leesochtend')
    await browser.pressButton(page, 'Ik kan op geen van deze dagen')
    const link = await pageOf(service, DIRK, 'Leesochtend', `/register/${units[1]}`)
    const asked = await browser.visit(link)
    expect(asked.html.match(/data-auto/g)).toHaveLength(1)
    const auto = (unit = '') =>
      browser.post(
        link.split('/').slice(0, 5).join('/'),
        { token: link.split('/')[4] ?? '', wish: 'register', unit },
        { 'x-press': 'auto' },
      )
    expect(JSON.parse((await auto(units[1])).html).next).toContain('/done?did=register')
    expect(await held(DIRK, 'Leesochtend')).toEqual(['2 seat'])
    const other = await browser.visit(link.replace(/[^/]+$/, units[0] ?? ''))
    expect(other.html).not.toContain('data-auto')
    expect(buttonsOn(other)[0]).toBe('Wissel naar dinsdag 19 mei')
    expect(JSON.parse((await auto(units[0])).html).next).toContain(`/register/${units[0]}`)
    expect(await held(DIRK, 'Leesochtend')).toEqual(['2 seat'])
  })
})

describe('a series of three evenings', () => {
  const title = 'Avondreeks'

  test('one press takes all; leaving one keeps the others', async () => {
    expect(await press(AAFKE, title, 'Ja, ik kom bij alle 3 bijeenkomsten')).toContain(
      'Gelukt: u bent aangemeld voor alle 3 bijeenkomsten.',
    )
    expect(await press(AAFKE, title, 'Afmelden voor donderdag 11 juni')).toContain(
      'U bent afgemeld voor donderdag 11 juni.',
    )
    expect(await held(AAFKE, title)).toEqual(['1 seat', '3 seat'])
  })

  test('each is chosen on its own, and says that its place follows', async () => {
    const { page } = await open(BAS, title)
    expect(textOf(page).match(/Plaats volgt/g)).toHaveLength(2)
    await press(BAS, title, 'Ja, ik kom donderdag 11 juni')
    await press(BAS, title, 'Ja, ik kom donderdag 9 juli')
    expect(await held(BAS, title)).toEqual(['2 seat', '3 seat'])
  })

  test('one calendar file holds what this member comes to, or one session of it', async () => {
    const { units } = await heldBy(service, BAS, title)
    const file = async (rest: string) => {
      const { page } = await open(BAS, title, rest)
      const calendar = new ICAL.Component(ICAL.parse(page.html))
      expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH')
      expect(calendar.getAllSubcomponents('vtimezone')).toHaveLength(1)
      const entries = calendar.getAllSubcomponents('vevent')
      expect(entries.flatMap((entry) => entry.getAllProperties('attendee'))).toEqual([])
      return entries.map((entry) => String(entry.getFirstPropertyValue('dtstart')).slice(0, 10))
    }
    expect(await file('/agenda.ics')).toEqual(['2020-06-11', '2020-07-09'])
    expect(await file(`/agenda.ics?session=${units[2]}`)).toEqual(['2020-07-09'])
    expect(textOf((await open(CARLA, title, '/agenda.ics')).page)).toContain(
      'Bij welke bijeenkomsten komt u?',
    )
  })

  test('an evening that has been is shown without a button, and the others stay open', async () => {
    await service.clockTo('2020-05-15T09:00')
    const { page } = await open(AAFKE, title)
    expect(textOf(page)).toContain('Geweest; u was aangemeld')
    expect(buttonsOn(page)).toEqual([
      'Ja, ik kom bij alle 2 bijeenkomsten',
      'Ja, ik kom donderdag 11 juni',
      'Afmelden voor donderdag 9 juli',
      ...BESIDE,
    ])
  })
})

describe('a day on site and online, with one seat', () => {
  const title = 'Luisterdag'

  test('the last seat on site is taken; the next is offered online and the waiting list', async () => {
    await press(AAFKE, title, 'Ja, ik kom naar de locatie')
    const { page } = await open(BAS, title)
    expect(textOf(page)).toContain('Op locatie zijn alle plaatsen bezet.')
    expect(await press(BAS, title, 'Ja, ik doe online mee')).toContain('u doet online mee')
    expect(await held(BAS, title)).toEqual(['1 online seat'])
    expect(await press(CARLA, title, 'Zet mij op de wachtlijst')).toContain('U staat op de wachtlijst.')
  })

  test('nobody gives up online for a place on the list: the refusal is told in words', async () => {
    const { browser, page } = await open(BAS, title)
    expect(buttonsOn(page)).toEqual(['Afmelden', ...BESIDE])
    const url = new URL(page.url)
    const refused = await browser.post(url.href, {
      token: url.pathname.split('/')[2] ?? '',
      wish: 'register',
      way: 'on-site',
      typed: 'JA',
    })
    expect(textOf(refused)).toContain('Op locatie is geen plaats meer vrij.')
    expect(await held(BAS, title)).toEqual(['1 online seat'])
  })

  test('switching to online is one press, and frees the seat for who waits', async () => {
    await press(AAFKE, title, 'Ik doe liever online mee')
    expect(await held(AAFKE, title)).toEqual(['1 online seat'])
    expect(await held(CARLA, title)).toEqual(['1 on-site seat'])
  })

  test('close to the day a freed seat is offered, until a moment in words; one press takes it', async () => {
    await press(DIRK, title, 'Zet mij op de wachtlijst')
    await press(ROSALIND, title, 'Put me on the waiting list')
    await service.clockTo('2020-06-15T10:00')
    await press(CARLA, title, 'Afmelden')
    const { page } = await open(DIRK, title)
    expect(textOf(page)).toMatch(/Er is een plaats voor u, tot \w+ \d+ juni, \d+\.\d\d uur\./)
    expect(await press(DIRK, title, 'Nee, dank u')).toContain('Genoteerd: u neemt de plaats niet.')
    const offered = await open(ROSALIND, title)
    expect(textOf(offered.page)).toContain('There is a seat for you, until')
    expect(await press(ROSALIND, title, 'Yes, I will take the seat')).toContain('Done: you are registered')
    expect(await held(ROSALIND, title)).toEqual(['1 on-site seat'])
  })
})
