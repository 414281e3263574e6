import { toAddress } from '../../functions/domain/ids'
import { toInstant } from '../../functions/domain/time'
import { markErased } from '../../functions/store/erased'
import { keys } from '../../functions/store/keys'
import { EXAMPLE_ASSOCIATION_ID } from '../../infra/local/seed'
import { openEvent } from '../support/flows/announcements'
import { openBrowser, textOf } from '../support/flows/browser'
import { button, type Received } from '../support/flows/inbox'
import { attached, csv, workbook } from '../support/flows/lists'
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

let service: Service
beforeEach(async () => {
  service = await startService()
})
afterEach(() => service.stop())

const HEAD = 'Voornaam;Tussenvoegsel;Achternaam;E-mail;Organisatie;Soort lid'
const KNOWN = [
  'Aafke;;Bruinsma;a.bruinsma@blauwestoep.example;Stichting De Blauwe Stoep;partner',
  'Bas;;Oltmans;b.oltmans@blauwestoep.example;Stichting De Blauwe Stoep;partner',
  'Carla;van der;Horst;c.vanderhorst@zevenbruggen.example;Woonvereniging Zeven Bruggen;partner',
  'Dirk-Jan;;Postma;dj.postma@zevenbruggen.example;Woonvereniging Zeven Bruggen;partner',
]
const JAN = 'Jan;De;Vries;mailto:Jan@Woonpalet.example;Woonpalet;Partner'

const sendList = async (mail: ReturnType<typeof attached>, from = DIRECTOR): Promise<Received> => {
  const [answer, ...more] = await service.during(() => service.send({ from, ...mail }))
  expect(more).toEqual([])
  if (!answer) throw new Error('No answer to the list')
  return answer
}
const list = () => service.freshContext().people.members(EXAMPLE_ASSOCIATION_ID)
const at = async (address: string) =>
  service.freshContext().people.memberAt(EXAMPLE_ASSOCIATION_ID, address as never)

test('a list that is mailed is shown first, and changes the members only after akkoord', async () => {
  const before = await list()
  const lines = [HEAD, ...KNOWN.slice(0, 3), JAN, 'Kees;;Kok;kees@;Woonpalet;partner']
  const preview = await sendList(attached(csv(...lines)))
  expect(preview.subject).toBe('Klopt dit? Ledenlijst ledenlijst.csv: 1 nieuw, 0 gewijzigd, 3 ongewijzigd')
  expect(preview.text).toContain('- Jan de Vries, Woonpalet, partner, jan@woonpalet.example')
  expect(preview.text).toContain('Rij 6, kolom E-mail: "kees@" is geen e-mailadres.')
  for (const absent of ['Dirk-Jan Postma', 'Elif Yıldırım', 'Rosalind Ashby']) {
    expect(preview.text).toContain(`- ${absent} (`)
  }
  expect(await list()).toEqual(before)

  const [done, ...more] = await service.reply(preview, 'akkoord')
  expect(more).toEqual([])
  expect(done?.text).toContain('Klaar: 1 toegevoegd, 0 gewijzigd, 0 verwijderd.')
  expect(done?.text).toContain('3 mensen van de ledenlijst staan niet in het bestand en blijven gewoon lid.')
  expect(await at('jan@woonpalet.example')).toMatchObject({
    name: 'Jan de Vries',
    audience: 'partner',
    left: null,
  })
  expect((await list()).filter(({ left }) => left)).toEqual([])

  const [removed] = await service.reply(done as Received, 'verwijder wie ontbreekt')
  expect(removed?.text).toContain('3 verwijderd')
  expect(
    (await list())
      .filter(({ left }) => left)
      .map(({ name }) => name)
      .sort(),
  ).toEqual(['Dirk-Jan Postma', 'Elif Yıldırım', 'Rosalind Ashby'])
  expect((await service.reply(preview, 'akkoord'))[0]?.text).toContain('al verwerkt')
})

test('akkoord with removal removes who is absent, and words in between approve nothing', async () => {
  const preview = await sendList(attached(csv(HEAD, ...KNOWN)))
  const [unclear] = await service.reply(preview, 'akkoord, maar laat Elif staan')
  expect(unclear?.text).toContain('Dit begreep ik niet; de ledenlijst is niet veranderd.')
  await service.reply(preview, 'Akkoord, en verwijder wie ontbreekt')
  expect((await list()).filter(({ left }) => left?.why === 'removed')).toHaveLength(2)
})

test('an XLSX changes who is known, old beside new; stopped, bounced and erased stay so', async () => {
  const context = service.freshContext()
  const aafke = await at(AAFKE)
  const bas = await at(BAS)
  if (!aafke || !bas) throw new Error('Nobody')
  const bounced = { why: 'bounce' as const, at: toInstant(context.now()) }
  await context.people.saveMember(EXAMPLE_ASSOCIATION_ID, { ...aafke, stopped: ['invitations'] })
  await context.people.saveMember(EXAMPLE_ASSOCIATION_ID, { ...bas, suppressed: bounced })
  await markErased(
    context.table,
    EXAMPLE_ASSOCIATION_ID,
    toAddress('weg@woonpalet.example') as never,
    toInstant(context.now()),
  )
  const file = await workbook([
    ['Leden per 1 maart', null, null],
    ['Naam', 'E-mailadres', 'Werkgever'],
    ['Bruinsma, Aafke', AAFKE, 'De Blauwe Stoep'],
    ['Bas Oltmans-Kuiper', BAS, 'Stichting De Blauwe Stoep'],
    ['Wim Weg', 'weg@woonpalet.example', 'Woonpalet'],
  ])
  const preview = await sendList(attached(file, 'leden.xlsx'))
  expect(preview.text).toContain('Aafke Bruinsma: organisatie Stichting De Blauwe Stoep → De Blauwe Stoep')
  expect(preview.text).toContain('Bas Oltmans: naam Bas Oltmans → Bas Oltmans-Kuiper')
  expect(preview.text).toContain('Rij 5: deze gegevens zijn op verzoek gewist (AVG)')
  expect(preview.text).toContain('Aafke Bruinsma, Bas Oltmans. Dat blijft zo.')
  await service.reply(preview, 'akkoord')
  expect(await at(AAFKE)).toMatchObject({ organisation: 'De Blauwe Stoep', stopped: ['invitations'] })
  expect(await at(BAS)).toMatchObject({ name: 'Bas Oltmans-Kuiper', suppressed: bounced })
  expect(await at('weg@woonpalet.example')).toBeNull()
})

test('approval is of the list as it was shown: when the members changed since, a new preview comes', async () => {
  const preview = await sendList(attached(csv(HEAD, ...KNOWN, JAN)))
  await service.send({
    from: DEPUTY,
    subject: 'Lijst',
    text: 'zet Jan de Vries (Woonpalet, jan@woonpalet.example) op de ledenlijst',
  })
  const [again] = await service.reply(preview, 'akkoord')
  expect(again?.subject).toContain('0 nieuw, 0 gewijzigd, 5 ongewijzigd')
  expect((await service.reply(preview, 'akkoord'))[0]?.text).toContain('vervangen door een nieuwer')
})

test('a second address and a contradicting audience are asked about, and answered per row', async () => {
  const preview = await sendList(
    attached(
      csv(
        HEAD,
        ...KNOWN,
        'Jan;de;Vries;jan@woonpalet.example en pa@woonpalet.example;Woonpalet;partner',
        'Lies;;Bos;lies@zevenbruggen.example;Woonvereniging Zeven Bruggen;niet-partner',
        'Mo;;Ali;mo@zevenbruggen.example;Woonvereniging Zeven Bruggen;',
      ),
    ),
  )
  expect(preview.text).toContain(
    'Rij 6: bij Jan de Vries staan twee adressen. Ik houd jan@woonpalet.example aan.',
  )
  expect(preview.text).toContain(
    'Rij 7: Lies Bos (Woonvereniging Zeven Bruggen) staat er als niet-partner, maar 2 collega',
  )
  expect(preview.text).toContain('Mo Ali, Woonvereniging Zeven Bruggen, partner')
  const [next] = await service.reply(preview, 'rij 6: assistent\nrij 7: partner')
  expect(next?.text).not.toContain('Vragen')
  await service.reply(next as Received, 'prima')
  expect(await at('jan@woonpalet.example')).toMatchObject({ assistant: { address: 'pa@woonpalet.example' } })
  expect(await at('lies@zevenbruggen.example')).toMatchObject({ audience: 'partner' })
})

test('a person with a new address stays the same person when the organiser says so', async () => {
  const carla = await at(CARLA)
  const preview = await sendList(
    attached(
      csv(
        'Naam,E-mail,Organisatie',
        '"Horst, Carla van der",carla@zevenbruggen.example,Woonvereniging Zeven Bruggen',
      ),
    ),
  )
  expect(preview.text).toContain('is Carla van der Horst (carla@zevenbruggen.example) dezelfde')
  const [next] = await service.reply(preview, 'rij 2: dezelfde')
  await service.reply(next as Received, 'akkoord')
  expect((await at('carla@zevenbruggen.example'))?.id).toBe(carla?.id)
  expect(await at(CARLA)).toBeNull()
})

test('the buttons on the page do the same, once the browser gave the mailed code', async () => {
  const preview = await sendList(attached(csv(HEAD, ...KNOWN, JAN)))
  const browser = openBrowser()
  const page = await browser.visit(button(preview, 'approve'))
  expect(textOf(page)).not.toContain('Jan de Vries')
  const asked = await browser.press(page, 'approve-remove')
  await service.stack.quiet()
  const code = /\b\d{6}\b/.exec((await service.newest(DIRECTOR, /Uw code/)).text)?.[0] ?? ''
  expect(await at('jan@woonpalet.example')).toBeNull()
  expect(textOf(await browser.press(asked, 'code', { code }))).toContain(
    'Akkoord. De ledenlijst wordt nu bijgewerkt',
  )
  await service.stack.quiet()
  expect(await at('jan@woonpalet.example')).not.toBeNull()
  expect((await list()).filter(({ left }) => left)).toHaveLength(2)
})

test.each([
  ['leden.pdf', Buffer.from('%PDF-1.7 …'), 'Dit is een pdf'],
  ['leden.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2]), 'Dit is een afbeelding'],
  [
    'leden.xls',
    Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(600)]),
    'oud Excel-bestand',
  ],
  [
    'geheim.xlsx',
    Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('EncryptedPackage', 'utf16le')]),
    'beveiligd met een wachtwoord',
  ],
  ['leeg.csv', Buffer.from('\r\n'), 'Het bestand is leeg'],
])('%s gets an exact, friendly answer and changes nothing', async (name, content, why) => {
  const before = await list()
  const answer = await sendList(attached(content, name))
  expect(answer.text).toContain(why)
  expect(answer.text).toContain('Er is niets veranderd.')
  expect(await list()).toEqual(before)
})

test('an announcement with a spreadsheet beside it stays an announcement', async () => {
  const budget = { filename: 'programma.csv', content: csv('Tijd;Onderdeel', '9.00;Inloop') }
  const preview = await service.announce({
    ...(await openEvent('Vlechtdag', 'donderdag 18 juni 2020')),
    attachments: [budget],
  })
  expect(preview.text).toContain('Vlechtdag')
  expect(preview.subject).not.toContain('Ledenlijst')
})

test('a list from who is no organiser changes nothing', async () => {
  const answer = await sendList(attached(csv(HEAD, JAN)), AAFKE)
  expect(answer.subject).not.toContain('Klopt dit')
  expect((await list()).map(({ address }) => address).sort()).toEqual([...MEMBERS].sort())
})

test('who changed whom is kept by id, without names and addresses', async () => {
  const preview = await sendList(attached(csv(HEAD, ...KNOWN, JAN)))
  await service.reply(preview, 'akkoord')
  const { table } = service.freshContext()
  const jan = await at('jan@woonpalet.example')
  const listId = (await table.all(`as#${EXAMPLE_ASSOCIATION_ID}#lists`))[0]?.sk ?? ''
  const audit = await table.all(keys.audit(EXAMPLE_ASSOCIATION_ID, listId, '' as never, '').pk)
  expect(audit.map(({ what }) => what)).toEqual(['list-received', 'list-approved', 'list-page'])
  expect(JSON.stringify(audit)).toContain(`add:${jan?.id}`)
  expect(JSON.stringify(audit)).not.toMatch(/woonpalet|Vries/)
})

test('the command loads a workbook at once, tells what changed, and only looks when asked to', async () => {
  const { importMembers } = service.stack.handlers
  const file = await workbook([
    ['Naam', 'E-mail', 'Organisatie'],
    ['Jan de Vries', 'jan@woonpalet.example', 'Woonpalet'],
    ['Aafke Bruinsma', AAFKE, 'De Stoep'],
  ])
  const looked = await importMembers(file, 'leden.xlsx', { dryRun: true })
  expect(looked[0]).toBe('1 added, 1 changed, 0 unchanged. Nothing was changed: this was a dry run.')
  expect(await at('jan@woonpalet.example')).toBeNull()
  expect(await importMembers(file, 'leden.xlsx')).toEqual([
    '1 added, 1 changed, 0 unchanged.',
    'new: Jan de Vries, Woonpalet, partner',
    'changed: Aafke Bruinsma: organisatie Stichting De Blauwe Stoep → De Stoep',
    '5 on the list are not in the file; nobody was removed.',
  ])
  const faulty = csv('Naam;E-mail', 'Kees Kok;kees@b.example', '=1+1;x@b.example')
  await expect(importMembers(faulty, 'leden.csv')).rejects.toThrow(
    /Er is niets veranderd. rij 3, kolom Naam: /,
  )
  expect(await at('kees@b.example')).toBeNull()
})
