import { announcement } from '../support/flows/announcements'
import { openBrowser } from '../support/flows/browser'
import { entryIn, type Received } from '../support/flows/inbox'
import {
  AAFKE,
  BAS,
  CARLA,
  DIRECTOR,
  DIRK,
  MEMBERS,
  type Service,
  startService,
} from '../support/flows/service'

let service: Service

const approved = () => service.newest(DIRECTOR, /^Akkoord ontvangen/)
const toMembers = (mails: Received[]) => mails.filter(({ to }) => MEMBERS.includes(to))
const chooses = async (address: string, unit: string): Promise<void> => {
  const invitation = await service.newest(address, /Werkgesprek|Leerkring/)
  const browser = openBrowser()
  const page = await browser.visit(
    (invitation.buttons['register'] ?? '').replace(/\/register.*$/, `/register/${unit}`),
  )
  await browser.press(page, 'register', { typed: 'JA', unit })
  await service.stack.quiet()
}
const theEvent = async () => {
  const context = service.freshContext()
  const [event] = await context.events.events('kleinekring' as never)
  if (!event) throw new Error('There is no event')
  return { event, registrations: await context.events.registrations(event.association, event.id) }
}

describe('a series of three', () => {
  beforeAll(async () => {
    service = await startService()
    const preview = await service.announce(await announcement('reeks'))
    expect(preview.text).toMatch(/Aanmelden voor de reeks: per bijeenkomst/)
    await service.reply(preview, 'akkoord')
    await chooses(AAFKE, 's2')
    await chooses(BAS, 's3')
  })
  afterAll(() => service.stop())

  test('the list and its file tell which session each one chose', async () => {
    await service.reply(await approved(), 'wie komt er?')
    const list = await service.newest(DIRECTOR, /^Wie komt er/)
    expect(list.text).toMatch(/donderdag 18 juni 2020: 1 komt/)
    expect(list.text).toMatch(/Aafke Bruinsma .*: komt; donderdag 18 juni 2020/)
    const [head = '', ...rows] = (list.attachments[0]?.text ?? '').trim().split('\r\n')
    const column = head.split(';').indexOf('Bijeenkomst')
    expect(rows.find((row) => row.includes(BAS))?.split(';')[column]).toBe('donderdag 2 juli 2020')
  })

  test('moving one session changes that session alone, and only its participants hear', async () => {
    const before = (await theEvent()).event
    const [preview] = await service.reply(await approved(), 'De sessie van 18 juni wordt 25 juni')
    expect(preview?.text).toMatch(/verzet de bijeenkomst van donderdag 18 juni 2020/)
    const told = toMembers(await service.reply(preview as Received, 'akkoord'))
    expect(told.map(({ to }) => to)).toEqual([AAFKE])
    expect(entryIn(told[0] as Received).start).toBe('2020-06-25T13:00')
    const { event, registrations } = await theEvent()
    expect(event.sessions.map(({ id }) => id)).toEqual(['s1', 's2', 's3'])
    const rises = event.sessions.map(
      ({ calendar }, index) => calendar.sequence - (before.sessions[index]?.calendar.sequence ?? 0),
    )
    expect(rises).toEqual([0, 1, 0])
    expect(event.epoch).toBe(before.epoch)
    expect(registrations.map(({ answer }) => answer)).toEqual(['yes', 'yes'])
  })

  test('a mail that moves one session is read as that, and not as a move of the series', async () => {
    const preview = await service.announce({
      subject: 'Leerkring: andere dag',
      text: 'Beste leden,\n\nDe leerkring van donderdag 2 juli 2020 verzetten we naar donderdag 9 juli 2020.\n\nGroet,\nMarijke',
    })
    const told = toMembers(await service.reply(preview, 'akkoord'))
    expect(told.map(({ to }) => to)).toEqual([BAS])
    const { event } = await theEvent()
    expect(event.sessions.map(({ facts }) => facts.date)).toEqual(['2020-06-04', '2020-06-25', '2020-07-09'])
  })

  test('a session that falls away is told to those who chose it; the others keep theirs', async () => {
    const [preview] = await service.reply(await approved(), 'De sessie van 25 juni vervalt')
    const told = toMembers(await service.reply(preview as Received, 'akkoord'))
    expect(told.map(({ to }) => to)).toEqual([AAFKE])
    expect(entryIn(told[0] as Received).method).toBe('CANCEL')
    const { event } = await theEvent()
    expect(event.stage.status).toBe('open')
    expect(event.sessions.map(({ facts }) => facts.status)).toEqual(['planned', 'cancelled', 'planned'])
  })
})

describe('a choice of two moments', () => {
  beforeAll(async () => {
    service = await startService()
    const preview = await service.announce(await announcement('tweekeuzes'))
    await service.reply(preview, 'max 2 deelnemers')
    await service.reply(await service.newest(DIRECTOR, /Klopt dit\? Werkgesprek/), 'akkoord')
    await chooses(AAFKE, 's1')
    await chooses(BAS, 's1')
    await chooses(CARLA, 's2')
    await chooses(DIRK, 's2')
  })
  afterAll(() => service.stop())

  const places = async () => {
    const { event, registrations } = await theEvent()
    const context = service.freshContext()
    const of = async (member: string) =>
      (await context.people.member(event.association, member as never))?.address
    const all = registrations.flatMap((one) =>
      one.choices.map(async ({ unit, place }) => `${await of(one.member)} ${unit} ${place}`),
    )
    return (await Promise.all(all)).toSorted()
  }

  test('words that name no two moments are asked back', async () => {
    const [told] = await service.reply(await approved(), 'Voeg maandag samen met donderdag')
    expect(told?.text).toMatch(/niet zeker welke twee momenten/)
  })

  test('fewer seats than people removes nobody: the organiser is asked, and nobody is mailed', async () => {
    const [preview] = await service.reply(await approved(), 'max 1')
    expect(preview?.text).toMatch(/al 2 aanmeldingen voor één van de momenten, en het maximum wordt 1/)
    expect(toMembers(await service.reply(preview as Received, 'akkoord'))).toEqual([])
    expect((await places()).every((one) => one.endsWith('seat'))).toBe(true)
  })

  test('a merge is shown with its counts first, then moves everyone in order', async () => {
    const [shown, ...others] = await service.reply(await approved(), 'Voeg dinsdag samen met donderdag')
    expect(others).toEqual([])
    expect(shown?.text).toMatch(/dinsdag 9 juni 2020.* vervalt en gaat op in donderdag 11 juni 2020/)
    expect(shown?.text).toMatch(/2 mensen komen vooraan op de wachtlijst/)
    expect((await places()).filter((one) => one.includes('s1'))).toHaveLength(2)
    const told = toMembers(await service.reply(shown as Received, 'ja, voeg samen'))
    expect(told.map(({ to }) => to).toSorted()).toEqual([AAFKE, BAS].toSorted())
    expect(told.map((mail) => entryIn(mail).method)).toEqual(['CANCEL', 'CANCEL'])
    expect(await places()).toEqual(
      [`${AAFKE} s2 waiting`, `${BAS} s2 waiting`, `${CARLA} s2 seat`, `${DIRK} s2 seat`].toSorted(),
    )
  })

  test('a larger room lets in all who fit, in their order', async () => {
    const [preview] = await service.reply(await approved(), 'max 3')
    const told = toMembers(await service.reply(preview as Received, 'akkoord'))
    expect(told.map(({ to }) => to)).toEqual([AAFKE])
    expect(await places()).toEqual(
      [`${AAFKE} s2 seat`, `${BAS} s2 waiting`, `${CARLA} s2 seat`, `${DIRK} s2 seat`].toSorted(),
    )
  })
})
