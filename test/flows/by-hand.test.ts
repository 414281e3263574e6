import { openEvent } from '../support/flows/announcements'
import { openBrowser, textOf } from '../support/flows/browser'
import { button, type Received } from '../support/flows/inbox'
import { AAFKE, BAS, CARLA, DIRECTOR, DIRK, ELIF, type Service, startService } from '../support/flows/service'

let service: Service
let approved: Received
const FLEUR = 'fleur.anders@losseflodder.example'
const MIRA = 'mira.sol@spreekbuis.example'

beforeAll(async () => {
  service = await startService()
  const preview = await service.announce(await openEvent('Vlechtdag', 'donderdag 18 juni 2020'))
  await service.reply(preview, 'max 1 deelnemers')
  await service.reply(await service.newest(DIRECTOR, /Klopt dit\?/), 'akkoord')
  approved = await service.newest(DIRECTOR, /Akkoord ontvangen: Vlechtdag/)
})
afterAll(() => service.stop())

const say = async (words: string): Promise<Received[]> =>
  service.reply({ ...approved, replyTo: await eventAddress() }, words)
const eventAddress = async (): Promise<string> => (await service.newest(AAFKE, /Vlechtdag/)).replyTo
const toldDirector = (mails: Received[]): string => mails.find(({ to }) => to === DIRECTOR)?.text ?? ''
const textsOf = (mails: Received[]): string => mails.map(({ text }) => text).join('\n')
const to = (mails: Received[], address: string): Received | undefined =>
  mails.find((mail) => mail.to === address)
const press = async (mail: Received, action: string): Promise<string> => {
  const browser = openBrowser()
  const page = await browser.press(await browser.visit(button(mail, action)), action)
  await service.stack.quiet()
  return textOf(page)
}

test('“zet … op de lijst” registers a member, who hears by whom and can leave with one press', async () => {
  const sent = await say('Zet Aafke Bruinsma (Blauwe Stoep) op de lijst, graag.')
  expect(toldDirector(sent)).toContain('Aafke Bruinsma (Stichting De Blauwe Stoep) staat op de lijst')
  expect(toldDirector(sent)).not.toContain('Let op')
  const confirmed = to(sent, AAFKE)
  expect(confirmed?.subject).toMatch(/^U bent aangemeld/)
  expect(confirmed?.text).toContain('U bent aangemeld door Marijke Terlouw (organisator).')
  expect(confirmed?.entry).toMatchObject({ method: 'REQUEST', partstat: 'ACCEPTED' })
})

test('the same again changes nothing, and mails nobody', async () => {
  const sent = await say('zet Aafke Bruinsma op de lijst')
  expect(sent.map((mail) => mail.to)).toEqual([DIRECTOR])
  expect(toldDirector(sent)).toContain('stond al op de lijst')
})

test('above capacity it is done all the same, and said; who waits goes on waiting', async () => {
  await press(await service.newest(CARLA, /Vlechtdag/), 'register')
  const sent = await say('zet Bas Oltmans op de lijst')
  expect(toldDirector(sent)).toContain('daarmee zijn er 2 plaatsen bezet van de 1')
  expect(to(sent, BAS)?.subject).toMatch(/^U bent aangemeld/)
  expect((await service.newest(CARLA, /Vlechtdag/)).subject).toMatch(/wachtlijst/)
  // The seat that comes free was beyond the limit: nobody moves up yet.
  await press(await service.newest(BAS, /U bent aangemeld/), 'cancel')
  expect((await service.newest(CARLA, /Vlechtdag/)).subject).toMatch(/wachtlijst/)
})

test('“haal … eraf” takes a member off, who hears by whom; the seat goes to who waits', async () => {
  const sent = await say('haal Aafke eraf')
  expect(toldDirector(sent)).toContain('staat niet meer op de lijst')
  expect(to(sent, AAFKE)?.text).toContain(
    'Dat u niet komt, is doorgegeven door Marijke Terlouw (organisator).',
  )
  expect(to(sent, CARLA)?.subject).toMatch(/^Er is plaats/)
})

test('a name that nobody has, and two that could be meant, are asked back with names', async () => {
  const near = toldDirector(await say('zet Elle Yıldırım op de lijst'))
  expect(near).toContain('Er is nog niets veranderd.')
  expect(near).toContain('Bedoelt u Elif Yıldırım (Het Brede Dak)?')
  expect(toldDirector(await say('haal Jan Puk eraf'))).toContain('Ik vond niemand met de naam "Jan Puk"')
  const mailed = await service.inbox(ELIF)
  expect(mailed.some(({ subject }) => /aangemeld:/.test(subject))).toBe(false)
})

test('a speaker who is on no list gets a confirmation; one without an address stands on the list alone', async () => {
  const sent = await say(
    `zet Mira Sol, ${MIRA}, spreker, op de lijst\nzet Ton Zonder-Adres, gast, op de lijst`,
  )
  expect(toldDirector(sent)).toContain('Mira Sol staat op geen ledenlijst en komt als spreker')
  expect(toldDirector(sent)).toContain('Ton Zonder-Adres staat op de lijst maar krijgt geen bericht')
  expect(to(sent, MIRA)?.subject).toMatch(/^U bent aangemeld/)
  expect(sent).toHaveLength(2)
  const list = to(await say('wie komt er?'), DIRECTOR)
  expect(list?.text).toContain('Mira Sol (spreker)')
  expect(list?.text).toContain('Ton Zonder-Adres (gast)')
  expect(list?.attachments[0]?.text).not.toContain('.invalid')
})

test('what somebody eats is kept with the name, for organisers alone, and once', async () => {
  const sent = await say('Zet Ria Halm, gast, op de lijst. Zij eet vegetarisch.')
  expect(toldDirector(sent)).toContain('Als opmerking is erbij bewaard: "zij eet vegetarisch".')
  const again = await say('Zet Ria Halm, gast, op de lijst. Zij eet vegetarisch.')
  expect(toldDirector(again)).toContain('stond al op de lijst; er is niets veranderd')
  const more = await say('Zet Ria Halm, gast, op de lijst. Zij komt met de trein.')
  expect(toldDirector(more)).toContain('Als opmerking is erbij bewaard: "zij komt met de trein".')
  const list = to(await say('wie komt er?'), DIRECTOR)
  expect(list?.text).toMatch(/zij eet vegetarisch\s+zij komt met de trein/)
})

test('a guest is invited to nothing else', async () => {
  const preview = await service.announce(await openEvent('Knoopdag', 'donderdag 25 juni 2020'))
  const sent = await service.reply(preview, 'akkoord')
  expect(sent.map((mail) => mail.to)).toContain(BAS)
  expect(sent.map((mail) => mail.to)).not.toContain(MIRA)
})

/** A forwarded invitation is opened, and a place of one's own asked for. */
const asksForPlace = async (name: string, address: string): Promise<Received[]> => {
  const browser = openBrowser()
  const page = await browser.visit(
    `${button(await service.newest(ELIF, /Vlechtdag/), 'register').replace(/\/register$/, '')}/not-me`,
  )
  const form = { typed: 'JA', name, address, organisation: 'Losse Flodder' }
  return service.during(() => browser.press(page, 'ask-invitation', form))
}

test('whoever was forwarded an invitation asks for a place; the organiser’s “ja” gives it', async () => {
  const asked = await asksForPlace('Fleur Anders', FLEUR)
  expect(toldDirector(asked)).toContain('Antwoord "ja"')
  expect(to(asked, FLEUR)).toBeUndefined()
  const sent = await say('ja')
  expect(toldDirector(sent)).toContain('Fleur Anders (Losse Flodder) staat op de lijst')
  expect(to(sent, FLEUR)?.subject).toMatch(/^U bent aangemeld/)
  // Nobody asks any more: the word means nothing.
  expect(toldDirector(await say('ja'))).toContain('Dit begreep ik niet')
})

test('whoever is turned down hears so politely, without a word of what they typed', async () => {
  await asksForPlace('Gratis prijzen', 'sil@losseflodder.example')
  const sent = await say('nee')
  expect(toldDirector(sent)).toContain('krijgt geen plaats, en krijgt daar een vriendelijk bericht van')
  const refusal = to(sent, 'sil@losseflodder.example')
  expect(refusal?.subject).toMatch(/^Uw vraag om een plaats bij .*Vlechtdag/)
  expect(refusal?.text).toContain('kunnen wij u helaas geen plaats geven')
  expect(refusal?.text).not.toMatch(/Gratis|organisator bij/)
})

test('two people in one mail, each with a wish of their own, and the list with it', async () => {
  const words =
    'Mevrouw Van der Horst heeft afgezegd, in haar plaats komt Dirk-Jan Postma met zijn vrouw. Stuur me daarna de lijst.'
  const sent = await say(words)
  const told = textsOf(sent.filter((mail) => mail.to === DIRECTOR))
  expect(told).toContain('Carla van der Horst (Woonvereniging Zeven Bruggen) staat niet meer op de lijst')
  expect(told).toContain(
    'Dirk-Jan Postma (Woonvereniging Zeven Bruggen) staat op de lijst met 1 introducé en krijgt',
  )
  const [list] = sent.flatMap(({ attachments, to: reader }) => (reader === DIRECTOR ? attachments : []))
  expect(list?.text).toMatch(/Dirk-Jan Postma.*introducé/)
  expect(to(sent, CARLA)?.text).toContain('Dat u niet komt, is doorgegeven door Marijke Terlouw')
  expect(to(sent, DIRK)?.subject).toMatch(/^U bent aangemeld/)
})

test('who comes along with somebody on the list is added, and nobody else hears of it', async () => {
  const sent = await say('Dirk-Jan Postma komt met 2 introducés')
  expect(sent.map((mail) => mail.to)).toEqual([DIRECTOR])
  expect(toldDirector(sent)).toContain('stond al op de lijst, en komt nu met 2 introducés')
})

test.each([
  ['Zet nieuw@losseflodder.example op de lijst', 'Van wie is nieuw@losseflodder.example?'],
  ['Haal Joke van de lijst', 'Ik vond niemand met de naam "Joke" op de lijst'],
  ['Zet Elif erbij', 'Bedoelt u met "Elif" Elif Yıldırım (Het Brede Dak)?'],
  ['Wim Slager komt ook', 'Niemand op de ledenlijst heet "Wim Slager"'],
  ['Zet de heer en mevrouw Oltmans op de lijst', 'lijken allebei Bas Oltmans (Stichting De Blauwe Stoep)'],
  ['Elif Yildirum drukte fout, haal haar van de lijst', 'Bedoelt u Elif Yıldırım'],
  ['Bas Oltmans komt 11 november', 'Of "11 november" bij deze bijeenkomst hoort, weet ik niet'],
  ['Bas Oltmans komt naar de Zomerborrel', 'Of "de zomerborrel" bij deze bijeenkomst hoort'],
  ['De familie Van Wijngaarden komt', 'Wie van "De familie Van Wijngaarden" er komen, weet ik niet'],
])('asked back, and nothing done: %s', async (words, question) => {
  const sent = await say(words)
  expect(sent.map((mail) => mail.to)).toEqual([DIRECTOR])
  expect(toldDirector(sent)).toContain('Er is nog niets veranderd.')
  expect(toldDirector(sent)).toContain(question)
})

test.each(['Soep ook', 'Workshop Snoeien valt uit'])('no name at all: %s', async (words) =>
  expect(toldDirector(await say(words))).toContain('Dit begreep ik niet'),
)

test('an organiser comes too', async () => {
  const sent = await say('Zet mij er ook op voor de Vlechtdag')
  expect(sent.every((mail) => mail.to === DIRECTOR)).toBe(true)
  expect(sent.map(({ subject }) => subject)).toContainEqual(expect.stringMatching(/^U bent aangemeld/))
  expect(textsOf(sent)).toContain('Marijke Terlouw staat op geen ledenlijst en komt als gast')
})
