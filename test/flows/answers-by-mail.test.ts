import { forged, unlessForged } from '../support/answers/calendar-mail'
import { announcement, openEvent } from '../support/flows/announcements'
import type { Received } from '../support/flows/inbox'
import {
  AAFKE,
  AGENDA,
  BAS,
  CARLA,
  DIRECTOR,
  DIRK,
  ELIF,
  MEMBERS,
  ROSALIND,
  type Service,
  startService,
} from '../support/flows/service'

let service: Service
beforeAll(async () => {
  service = await startService({ authenticate: unlessForged })
  await service.reply(
    await service.announce(await openEvent('Vlechtdag', 'donderdag 18 juni 2020')),
    'akkoord',
  )
})
afterAll(() => service.stop())

const invitationOf = (address: string) => service.newest(address, /Vlechtdag/)
/** A reply on the invitation, under a greeting and above a signature and the quoted mail. */
const write = async (address: string, words: string, signature = 'Met vriendelijke groet,\nDe afzender') =>
  service.reply(await invitationOf(address), `Beste Marijke,\n\n${words}\n\n${signature}`, address)
const told = (mails: Received[]) => mails.map(({ to, subject }) => `${to} ${subject.split(':')[0]}`)
const list = async (): Promise<Received> => {
  const { replyTo } = await invitationOf(AAFKE)
  const [mail] = await service.during(() =>
    service.send({ from: DIRECTOR, to: replyTo, subject: 'Vlechtdag', text: 'wie komt er?' }),
  )
  if (!mail) throw new Error('No list')
  return mail
}

test('“ik ben erbij” registers, “helaas verhinderd” de-registers: the confirmation is the answer', async () => {
  const yes = await write(AAFKE, 'Ik ben erbij!')
  expect(told(yes)).toEqual([`${AAFKE} U bent aangemeld`])
  expect(yes[0]?.entry).toMatchObject({ method: 'REQUEST', partstat: 'ACCEPTED' })
  const no = await write(AAFKE, 'Ik ben helaas toch verhinderd.')
  expect(told(no)).toEqual([`${AAFKE} U bent afgemeld`])
  expect(no[0]?.entry?.method).toBe('CANCEL')
})

test('the event may be called by its own name, and a request is an answer', async () => {
  const yes = await write(AAFKE, 'Graag meld ik mij toch aan voor de Vlechtdag.')
  expect(told(yes)).toEqual([`${AAFKE} U bent aangemeld`])
  const no = await write(AAFKE, 'Wilt u mij alsnog afmelden voor de Vlechtdag?')
  expect(told(no)).toEqual([`${AAFKE} U bent afgemeld`])
  expect(told(await write(AAFKE, 'Ik kom naar de najaarsdag'))).toContain(
    `${DIRECTOR} Bericht van Aafke Bruinsma over Vlechtdag`,
  )
})

test('an answer that holds already is told to hold, and confirms nothing twice', async () => {
  expect(told(await write(BAS, 'Ja graag'))).toEqual([`${BAS} U bent aangemeld`])
  const [again, ...others] = await write(BAS, 'ja, ik kom')
  expect(others).toEqual([])
  expect(again?.text).toContain('U bent aangemeld voor Vlechtdag')
  expect(again?.text).toContain('donderdag 18 juni 2020')
  expect(again?.entry).toBeNull()
})

test('a note is kept with the answer, for the organiser alone, and harmless in a spreadsheet', async () => {
  const [confirmed] = await write(CARLA, '=1+1, ja, maar pas om 14.00, vegetarisch')
  expect(confirmed?.subject).toMatch(/^U bent aangemeld/)
  const [kept] = await write(CARLA, 'Ja. Ik kom met een collega.')
  expect(kept?.text).toContain('bewaard')
  expect(told(await write(DIRK, 'Helaas, ik ben met vakantie'))).toHaveLength(1)
  const { text, html, attachments } = await list()
  for (const part of [text, html]) {
    expect(part).toMatch(/ja, maar pas om 14\.00, vegetarisch Ja\. Ik kom met een collega\./)
    expect(part).toContain('Helaas, ik ben met vakantie')
  }
  expect(attachments[0]?.text).toMatch(/Carla van der Horst;.*;komt;.*;"?'=1\+1, ja, maar/)
  const toMembers = (await service.mails()).filter(({ to }) => MEMBERS.includes(to))
  expect(toMembers.filter(({ text }) => text.includes('vegetarisch'))).toEqual([])
})

test('a question reaches the organiser with Reply-To the member, who hears who answers; nothing changes', async () => {
  const mails = await write(ELIF, 'Ja leuk! Is er <b>parkeergelegenheid</b>?\nHttps://kaart.example/x')
  expect(mails.map(({ to }) => to).sort()).toEqual([DIRECTOR, ELIF].sort())
  const asked = mails.find(({ to }) => to === DIRECTOR)
  expect(asked?.replyTo).toBe(ELIF)
  expect(asked?.text).toContain('Elif Yıldırım (Het Brede Dak)')
  expect(asked?.text).toContain('Is er <b>parkeergelegenheid</b>?')
  expect(asked?.text).toContain('Nu: nog niets laten weten')
  expect(asked?.html).toContain('&lt;b&gt;parkeergelegenheid&lt;/b&gt;')
  const answer = mails.find(({ to }) => to === ELIF)
  expect(answer?.text).toContain('is doorgestuurd aan Marijke Terlouw')
  expect(answer?.text).toContain('Aan uw aanmelding is er niets door veranderd.')
  expect(answer?.buttons['page']).toMatch(/^http/)
  expect(answer?.header('auto-submitted')).toBe('auto-generated')
  expect((await list()).text).toContain('Elif Yıldırım (Het Brede Dak): nog niets laten weten')
})

test('a yes with a question beside it registers, and the question reaches the organiser', async () => {
  const mails = await write(DIRK, 'Ik kom graag! Is er ook een lift?')
  const [confirmed, told, ...others] = mails.filter(({ to }) => to === DIRK)
  expect(
    [confirmed?.subject, told?.subject].filter((one) => one?.startsWith('U bent aangemeld')),
  ).toHaveLength(1)
  expect([confirmed?.text, told?.text].join()).toContain('Uw vraag over Vlechtdag')
  expect(others).toEqual([])
  const asked = mails.find(({ to }) => to === DIRECTOR)
  expect(asked?.replyTo).toBe(DIRK)
  expect(asked?.text).toContain('Het antwoord is verwerkt; de vraag erbij is voor u. Nu: komt')
  const [again, ...noMore] = (await write(DIRK, 'Ik kom graag. Waar kan ik parkeren?')).filter(
    ({ to }) => to === DIRK,
  )
  expect(again?.text).toMatch(/U bent aangemeld voor [\s\S]*Uw vraag over/)
  expect(noMore).toEqual([])
  await write(DIRK, 'Ik kan toch niet')
})

test('the waiting list is not needed while there is room', async () => {
  const [told, ...others] = await write(ELIF, 'Zet mij maar op de wachtlijst')
  expect(others).toEqual([])
  expect(told?.text).toContain('Er is nog plaats')
  expect((await list()).text).toContain('Elif Yıldırım (Het Brede Dak): nog niets laten weten')
})

test('doubt is passed on and changes nothing; beyond five mails an hour it is only recorded', async () => {
  await service.clockOn(60)
  const texts = [
    'misschien',
    'ik weet het nog niet',
    'als het lukt',
    'ja, tenzij het regent',
    'akkoord',
    'hm',
  ]
  const mails: Received[] = []
  for (const text of texts) mails.push(...(await write(BAS, text)))
  expect(mails.filter(({ to }) => to === DIRECTOR)).toHaveLength(5)
  expect(mails.filter(({ to }) => to === BAS)).toHaveLength(5)
  expect(mails.filter(({ entry }) => entry !== null)).toEqual([])
  const rows = await service.freshContext().table.all('as#kleinekring#audit#association')
  expect(rows.map((row) => row['what'])).toContain('mail-ignored: too many mails of one member')
})

test('an absence notice changes nothing and is not answered, with or without its headers', async () => {
  const absence = 'Ik ben afwezig tot 6 juli. Voor dringende zaken belt u met kantoor.'
  expect(await write(ELIF, absence)).toEqual([])
  const { replyTo } = await invitationOf(ELIF)
  const machine = { from: ELIF, to: replyTo, subject: 'Automatisch antwoord', text: 'ja' }
  expect(await service.during(() => service.send(machine))).toEqual([])
  expect((await list()).text).toContain('Elif Yıldırım (Het Brede Dak): nog niets laten weten')
})

test('words that nobody proved change nothing; the member is asked at the stored address, once', async () => {
  const { replyTo } = await invitationOf(ELIF)
  const forgery = () =>
    service.during(() =>
      service.send({ from: ELIF, to: replyTo, subject: 'Re: x', text: 'ik kom', ...forged(replyTo) }),
    )
  const [question, ...others] = await forgery()
  expect(others).toEqual([])
  expect(question).toMatchObject({ to: ELIF, subject: expect.stringMatching(/^Kwam dit antwoord van u/) })
  expect(Object.keys(question?.buttons ?? {})).toEqual(expect.arrayContaining(['register', 'decline']))
  expect(await forgery()).toEqual([])
})

test('who reads English writes English and is answered in it', async () => {
  expect(
    (await write(ROSALIND, 'Count me in, no nuts please', 'Kind regards,\nRosalind'))[0]?.subject,
  ).toMatch(/^You are registered/)
  const mails = await write(ROSALIND, 'Is there a train station nearby?', 'Kind regards,\nRosalind')
  expect(mails.find(({ to }) => to === ROSALIND)?.text).toContain('has been passed on to Marijke Terlouw')
})

test('before registration opens a yes is told to be too early, and nothing changes', async () => {
  await service.reply(await service.announce(await announcement('tuindag')), 'akkoord')
  await service.reply(await service.announce(await announcement('verzet')), 'akkoord')
  const notice = await service.newest(CARLA, /^Nieuwe datum/)
  const [answer, ...others] = await service.reply(notice, 'Ik ben erbij', CARLA)
  expect(others).toEqual([])
  expect(answer?.text).toContain('de aanmelding is nog niet open')
  expect(answer?.text).toContain('Er is niets veranderd.')
})

test('a member who mails the agenda itself is told where to answer', async () => {
  const [note, ...others] = await service.during(() =>
    service.send({ from: AAFKE, to: AGENDA, subject: 'Vraag', text: 'Ik kom graag' }),
  )
  expect(others).toEqual([])
  expect(note?.to).toBe(AAFKE)
  expect(note?.text).toContain('Beste Aafke Bruinsma')
  expect(note?.text).toContain('Uw bericht is niet doorgestuurd en er is niets veranderd.')
  expect(note?.text).toContain('Beantwoordt u dan de mail over die bijeenkomst')
})
