import type { Kept } from '../../functions/domain/retention'
import { keys } from '../../functions/store/keys'
import { EXAMPLE_ASSOCIATION_ID } from '../../infra/local/seed'
import { announcement } from '../support/flows/announcements'
import { openBrowser } from '../support/flows/browser'
import { everyFile, everyItem } from '../support/flows/everything-kept'
import { button, mailTo } from '../support/flows/inbox'
import { attached, csv } from '../support/flows/lists'
import { AAFKE, AGENDA, BAS, DIRECTOR, type Service, startService } from '../support/flows/service'

/**
 * How long each kind of item is kept: a kind that is not named here does not compile. `work`: rows that ask
 * for work, without a word about anybody, which go once it is done; `own`: the association's own.
 */
const keptAs: Record<keyof typeof keys, Kept | 'work' | 'own'> = {
  home: 'own',
  recipient: 'own',
  association: 'own',
  organiser: 'own',
  signingKey: 'own',
  member: 'member',
  memberByAddress: 'member',
  assistantAt: 'member',
  draft: 'draft',
  sameText: 'draft',
  event: 'event',
  registration: 'registration',
  invoice: 'invoice',
  invoiceBatch: 'invoice',
  proof: 'proof',
  seats: 'event',
  seatBlock: 'event',
  fill: 'work',
  merge: 'work',
  rest: 'work',
  timer: 'work',
  mailing: 'outbox',
  continuing: 'outbox',
  notice: 'outbox',
  noticePage: 'outbox',
  noticeTo: 'outbox',
  copyTo: 'outbox',
  mail: 'mail',
  personQuestion: 'question',
  erasure: 'question',
  round: 'counter',
  news: 'news',
  nudged: 'processed',
  processed: 'processed',
  ask: 'question',
  audit: 'audit',
  rate: 'counter',
  code: 'counter',
  erased: 'erased',
  erasedSalt: 'erased',
  list: 'memberList',
  listPage: 'memberList',
  listWork: 'memberList',
}

/** `as#kleinekring#registrations#…` is of the kind `registrations`; the association's own items of ``. */
const partitionOf = (pk: string): string => pk.split('#')[2] ?? ''
const known = new Set(
  Object.values(keys).map((key) =>
    typeof key === 'function'
      ? // Only the constant part of the key is looked at.
        partitionOf((key as (...parts: unknown[]) => { pk: string })('x', 'x', 'x', 'x').pk)
      : '',
  ),
)

const NAMED = [
  'addresses',
  'assistants',
  'drafts',
  'events',
  'list-pages',
  'members',
  'outbox',
  'proofs',
  'registrations',
]

let service: Service
afterAll(() => service.stop())

const press = async (address: string, about: RegExp, action: string): Promise<void> => {
  const browser = openBrowser()
  await browser.press(await browser.visit(button(await service.newest(address, about), action)), action)
  await service.stack.quiet()
}
const write = (from: string, to: string, text: string, more: object = {}) =>
  service.during(() => service.send({ from, to, subject: 'Vlechtdag', text, ...more }))

/** A history in which Aafke is in every way that a person can be: listed, named, asked, passed on, proven. */
const playHistory = async (): Promise<void> => {
  const mail = await announcement('tuindag', {
    Tuindag: 'Vlechtdag',
    Nagesprek: 'Nagesprek met Aafke Bruinsma',
    'Aanmelden kan met de groene knop.':
      'Aanmelden kan met de groene knop. Deze middag levert 3 PE-punten op.',
  })
  const preview = await service.announce(mail)
  await service.reply(preview, 'één introducé per lid')
  await service.reply(await service.newest(DIRECTOR, /Klopt dit\? Vlechtdag/), 'akkoord')
  await press(AAFKE, /Vlechtdag/, 'register')
  await press(BAS, /Vlechtdag/, 'register')
  const toEvent = (await service.newest(AAFKE, /aangemeld/)).replyTo
  await write(AAFKE, toEvent, 'Ik kom, maar eet geen noten. Groet, Aafke Bruinsma')
  await write(AAFKE, toEvent, 'Is er parkeerplaats? Groet, Aafke Bruinsma')
  await write(BAS, toEvent, `Ik kan niet, mijn collega Aafke Bruinsma komt in mijn plaats (${AAFKE}).`)
  await write(DIRECTOR, AGENDA, 'Gegevens van Aafke Bruinsma')
  await write(AAFKE, AGENDA, 'Welke gegevens hebben jullie van mij?')
  await service.clockTo('2020-04-17T09:01')
  const asked = await service.newest(DIRECTOR, /^Wie ontbraken/)
  await service.reply(asked, 'PE: aanbieder De Kleine Kring')
  await service.reply(asked, 'Iedereen was er')
  const list = await service.during(() =>
    service.send({
      from: DIRECTOR,
      ...attached(
        csv(
          'Naam;E-mail;Organisatie;Secretariaat',
          `Aafke Bruinsma;${AAFKE};Stichting De Blauwe Stoep;Pia Bos <pia@b.example>`,
          'Kim Nieuw;kim@b.example;Wonen;Aafke Bruinsma <a.bruinsma@blauwestoep.example>',
        ),
      ),
    }),
  )
  await service.reply(mailTo(DIRECTOR, /Ledenlijst/, list), 'akkoord')
}

test('after a full history nothing names whoever is erased, and the id stands where the design says', async () => {
  service = await startService()
  await playHistory()
  const member = await service.freshContext().people.memberAt(EXAMPLE_ASSOCIATION_ID, AAFKE as never)
  if (!member) throw new Error('No Aafke')
  const before = await everyItem(service)
  const partitions = (items: typeof before) => new Set(items.map(({ pk }) => partitionOf(pk)))
  expect([...partitions(before)].filter((one) => !known.has(one))).toEqual([])
  const traces = /Aafke\s+Bruinsma|a\.bruinsma@blauwestoep/i
  const naming = (items: typeof before) => items.filter((item) => traces.test(JSON.stringify(item)))
  // Otherwise the history proves little.
  expect([...partitions(naming(before))].sort()).toEqual(NAMED)

  await service.stack.handlers.person(['erase', AAFKE, '--yes'])
  const after = await everyItem(service)
  expect(naming(after)).toEqual([])
  const withId = after.filter((item) => JSON.stringify(item).includes(member.id))
  // A change of a list that was taken over keeps its place, and says no more than that.
  const listed = withId.filter(({ pk }) => partitionOf(pk) === 'list-pages')
  expect(JSON.stringify(listed)).not.toMatch(/pia@b|Blauwe Stoep/)
  expect([...partitions(withId)].sort()).toEqual(['audit', 'erased', 'list-pages', 'registrations'])
  const files = await everyFile(service.dataDir)
  expect(files.filter(({ text }) => traces.test(text)).map(({ name }) => name)).toEqual([])
  expect(Object.keys(keptAs)).toHaveLength(Object.keys(keys).length)
})
