import { announcement, openEvent } from '../support/flows/announcements'
import type { Received } from '../support/flows/inbox'
import { DEPUTY, DIRECTOR, MEMBERS, type Service, startService } from '../support/flows/service'

let service: Service
beforeAll(async () => {
  service = await startService({ holdMinutes: 10 })
})
afterAll(() => service.stop())

const toMembers = (mails: Received[]) => mails.filter(({ to }) => MEMBERS.includes(to))
const section = ({ text }: Received, from: string, to: string) =>
  text.slice(text.indexOf(from), text.indexOf(to, text.indexOf(from)))

test('a page that was mailed as it stood is known by its subject, and named by its heading', async () => {
  const text =
    'Ga naar de inhoud\n\nBaarns voor beginners\n\nOp donderdag 4 juni 2020 om 20.00 uur is er een dialectavond in De Schuur te Baarn.'
  await service.send({ from: DIRECTOR, subject: 'Ga naar de inhoud', text })
  const preview = await service.newest(DIRECTOR, /Klopt dit\? Ga naar de inhoud/)
  expect(preview.text).toContain('Titel: Baarns voor beginners ["Baarns voor beginners"]')
})

test('a mail without a subject is called that', async () => {
  await service.send({
    from: DIRECTOR,
    text: 'Op donderdag 11 juni 2020 om 20.00 uur is er een zangavond in Baarn.',
  })
  const preview = await service.newest(DIRECTOR, /Klopt dit\? \(geen onderwerp\)/)
  expect(preview.text).toContain('in uw mail "(geen onderwerp)"')
})

describe('the preview of a move of which no earlier event is known', () => {
  let preview: Received
  let mails: Received[]
  beforeAll(async () => {
    const mail = await announcement('verzet')
    mails = await service.during(() => service.send({ from: DIRECTOR, ...mail }))
    preview = await service.newest(DIRECTOR, /Klopt dit\? Nieuwe datum/)
  })

  test('goes to the organiser alone', () => {
    expect(mails.map(({ to }) => to)).toEqual([DIRECTOR])
    expect(preview.header('auto-submitted')).toBe('auto-generated')
    expect(preview.header('list-unsubscribe')).toBeNull()
  })

  test('tells every fact with the words it was read from', () => {
    const facts = section(preview, 'Wat ik heb gelezen', 'Wat ik ga doen')
    expect(facts).toMatch(/Datum: donderdag 4 juni 2020 \[(?:afgeleid uit )?"donderdag 4 juni/)
    expect(facts).toMatch(/Vervallen datum: donderdag 16 april 2020 \[(?:afgeleid uit )?"donderdag 16 april"/)
    expect(facts).toMatch(/Reservedatum: donderdag 8 oktober 2020 \[(?:afgeleid uit )?"donderdag 8 oktober"/)
    expect(facts).toContain('Begin: 13.00 uur ["13.00 tot 17.30 uur"]')
    expect(facts).toContain('Einde: 17.30 uur ["13.00 tot 17.30 uur"]')
    expect(facts).toContain('Kwekerijweg 12, Zutphen')
    expect(facts).toContain('Thema: Van gevel tot groen')
    expect(facts).toContain('Rondgang langs drie binnentuinen')
    expect(facts).not.toMatch(/Prijs|Kosten|Plaatsen/)
  })

  test('asks what was not said, as questions that may stay open', () => {
    const open = section(preview, 'Dit mag, hoeft niet', 'Wat ik heb gelezen')
    expect(open).toContain('PE-punten')
    expect(open).toContain('Wanneer beslist u uiterlijk')
    expect(open).toContain('Wanneer gaat de aanmelding')
    expect(preview.buttons['approve']).toBeDefined()
  })

  test('says that no earlier event is known and that approval makes it', () => {
    expect(section(preview, 'Dag ', 'Wat ik heb gelezen')).toMatch(
      /ken ik (?:nog )?(?:geen|niet)|niet gevonden|geen eerdere/i,
    )
  })

  test('tells what will be mailed when, to how many, and when it asks whether the day goes ahead', () => {
    const plan = section(preview, 'Wat ik ga doen', 'Akkoord, verstuur:')
    expect(plan).toContain('aan 6 leden, 10 minuten na akkoord')
    expect(plan).toContain('donderdag 8 oktober 2020 als reservedatum in de agenda')
    expect(plan).toContain('nog dicht')
    expect(plan).toContain('Vraag of het doorgaat: donderdag 21 mei 2020 om 09.00 uur')
    expect(plan).toContain('Praktische mail aan wie komt: dinsdag 2 juni 2020 om 09.00 uur')
  })

  test('shows the mails to the members as they will look, with the organiser’s own text', () => {
    const first = preview.text.slice(preview.text.indexOf('Zo ziet de mail aan leden eruit'))
    expect(first).toContain('gaat niet door op donderdag 16 april 2020')
    expect(first).toContain('die van tegel naar tuin gingen')
    expect(first).toContain('reservedatum')
    expect(preview.html).toContain('die van tegel naar tuin gingen')
  })

  test('“proef” sends the organiser the real mail and members nothing', async () => {
    const sent = await service.reply(preview, 'Graag een proef')
    expect(sent.map(({ to }) => to)).toEqual([DIRECTOR])
    expect(sent[0]?.subject).toMatch(/^\[Proef\] Nieuwe datum/)
    expect(sent[0]?.entry).toBeNull()
  })

  test('“akkoord, maar …” is a correction: a new preview marks the change and the old one approves nothing', async () => {
    const sent = await service.reply(preview, 'Akkoord, maar het is 11 juni')
    expect(sent.map(({ to }) => to)).toEqual([DIRECTOR])
    const [next] = sent as [Received]
    expect(next.text).toMatch(/Datum: donderdag 11 juni 2020 \(gewijzigd\)/)
    expect(next.text).not.toMatch(/Begin: .*gewijzigd/)
    const refused = await service.reply(preview, 'Akkoord')
    expect(refused.map(({ to }) => to)).toEqual([DIRECTOR])
    expect(refused[0]?.text).toContain('vervangen door een nieuwer')
    preview = next
  })

  test('approved, nothing leaves for ten minutes and every organiser hears when it will', async () => {
    const receipts = await service.reply(preview, 'Prima, verstuur maar!\n\nGroet,\nMarijke')
    expect(receipts.map(({ to }) => to).sort()).toEqual([DEPUTY, DIRECTOR].sort())
    expect(receipts[0]?.text).toContain('om 09.10 uur')
    expect(toMembers(await service.during(() => service.clockOn(9)))).toEqual([])
    const sent = await service.during(() => service.clockOn(2))
    expect(new Set(toMembers(sent).map(({ to }) => to)).size).toBe(6)
  })

  test('“akkoord” once more is told so, and nothing is sent again', async () => {
    const sent = await service.reply(preview, 'Akkoord')
    expect(sent.map(({ to }) => to)).toEqual([DIRECTOR])
    expect(sent[0]?.text).toContain('al verzonden')
  })
})

test('“tegenhouden” within the ten minutes stops it, tells all organisers, and “akkoord” still sends it later', async () => {
  const preview = await service.announce(await openEvent('Vlechtdag', 'donderdag 18 juni 2020'))
  await service.reply(preview, 'akkoord')
  await service.clockOn(5)
  const told = await service.reply(preview, 'Tegenhouden', DEPUTY)
  expect(told.map(({ to }) => to).sort()).toEqual([DEPUTY, DIRECTOR].sort())
  expect(told[0]?.text).toContain('Joost Hagenbeek heeft de verzending tegengehouden')
  expect(toMembers(await service.during(() => service.clockOn(30)))).toEqual([])
  await service.reply(preview, 'akkoord')
  expect(toMembers(await service.during(() => service.clockOn(10)))).toHaveLength(6)
})

test('“morgen 8.30” approves for then', async () => {
  const preview = await service.announce(await openEvent('Zaaidag', 'vrijdag 19 juni 2020'))
  const receipts = await service.reply(preview, 'Akkoord, morgen 8.30')
  expect(receipts[0]?.text).toContain('vrijdag 13 maart 2020 om 08.30 uur')
  expect(toMembers(await service.during(() => service.clockTo('2020-03-13T08:29')))).toEqual([])
  expect(toMembers(await service.during(() => service.clockTo('2020-03-13T08:31')))).toHaveLength(6)
})

test('a discarded draft is told so, cannot be approved any more, and the same text makes a new one', async () => {
  const mail = await openEvent('Oogstdag', 'donderdag 10 september 2020')
  const preview = await service.announce(mail)
  const told = await service.reply(preview, 'Gooi maar weg')
  expect(told.map(({ text }) => text).join()).toContain('weggegooid')
  const refused = await service.reply(preview, 'akkoord')
  expect(refused.map(({ to }) => to)).toEqual([DIRECTOR])
  expect(refused[0]?.text).toContain('al weggegooid')
  expect((await service.announce(mail)).subject).toContain('Klopt dit?')
})

test('a blocking question stands apart, offers no approval, and an answer clears it', async () => {
  const preview = await service.announce(await announcement('verkeerde-weekdag'))
  expect(preview.subject).toMatch(/^Een vraag over/)
  const blocking = section(preview, 'Dag ', 'Dit mag, hoeft niet')
  expect(blocking).toContain('14 mei 2020 is een donderdag')
  expect(preview.buttons['approve']).toBeUndefined()
  const refused = await service.reply(preview, 'akkoord')
  expect(refused[0]?.text).toContain('Er is niets verzonden, want dit moet eerst duidelijk zijn')
  const [next] = (await service.reply(preview, 'Het is donderdag 14 mei')) as [Received]
  expect(next.subject).toMatch(/^Klopt dit\?/)
  expect(next.buttons['approve']).toBeDefined()
})

test('“niet akkoord” sends nothing and says how to go on', async () => {
  const preview = await service.announce(await openEvent('Snoeidag', 'donderdag 17 september 2020'))
  const told = await service.reply(preview, 'Niet akkoord')
  expect(told.map(({ to }) => to)).toEqual([DIRECTOR])
  expect(told[0]?.text).toContain('Er is niets verzonden')
  expect(toMembers(await service.during(() => service.clockOn(20)))).toEqual([])
})

test('“weet ik nog niet” settles an open question, which is not asked again', async () => {
  const preview = await service.announce(await openEvent('Entdag', 'donderdag 24 september 2020'))
  expect(preview.text).toContain('Wat kost deelname')
  const [next] = (await service.reply(preview, 'De prijs weet ik nog niet')) as [Received]
  expect(next.subject).toContain('Klopt dit?')
  expect(next.text).not.toContain('Wat kost deelname')
})
