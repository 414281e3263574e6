import { keys } from '../../functions/store/keys'
import { EXAMPLE_ASSOCIATION_ID } from '../../infra/local/seed'
import { openEvent } from '../support/flows/announcements'
import type { Received } from '../support/flows/inbox'
import { AAFKE, BAS, DEPUTY, DIRECTOR, ELIF, type Service, startService } from '../support/flows/service'

let service: Service
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

const at = async (address: string) =>
  service.freshContext().people.memberAt(EXAMPLE_ASSOCIATION_ID, address as never)
const ask = async (text: string, from = DIRECTOR): Promise<Received> => {
  const [answer, ...more] = await service.during(() => service.send({ from, subject: 'Ledenlijst', text }))
  expect(more).toEqual([])
  if (!answer) throw new Error(`No answer to ${text}`)
  return answer
}

test('an organiser puts somebody on the list, and takes somebody off', async () => {
  const added = await ask(
    'Dag,\n\nZet Jan de Vries (Stichting De Blauwe Stoep, jan@blauwestoep.example) op de ledenlijst.\n\nGroet,\nMarijke',
  )
  expect(added.text).toContain(
    'Jan de Vries (Stichting De Blauwe Stoep) staat op de ledenlijst als partner, met jan@blauwestoep.example.',
  )
  const again = await ask('zet Jan de Vries (De Blauwe Stoep, jan@blauwestoep.example) op de ledenlijst')
  expect(again.text).toContain('al op de ledenlijst; er is niets veranderd')
  const removed = await ask('Haal Jan de Vries van de ledenlijst')
  expect(removed.text).toContain('staat niet meer op de ledenlijst')
  const jan = await at('jan@blauwestoep.example')
  expect(jan?.left).toMatchObject({ why: 'removed' })
  const audit = await service
    .freshContext()
    .table.all(keys.audit(EXAMPLE_ASSOCIATION_ID, jan?.id ?? '', '' as never, '').pk)
  expect(audit.map(({ what, by }) => [what, by])).toEqual([
    ['member-add', DIRECTOR],
    ['member-remove', DIRECTOR],
  ])
})

test('a job change keeps the person: the address and the organisation change, and it is told what changed', async () => {
  const before = await at(BAS)
  const told = await ask('Bas Oltmans werkt nu bij Het Brede Dak (bas@brededak.example)', DEPUTY)
  expect(told.text).toContain(
    'Bas Oltmans: organisatie Stichting De Blauwe Stoep → Het Brede Dak; e-mail b.oltmans@blauwestoep.example → bas@brededak.example.',
  )
  expect(await at('bas@brededak.example')).toMatchObject({ id: before?.id, organisation: 'Het Brede Dak' })
  expect(await at(BAS)).toBeNull()
})

test('a name that several have is asked back, and a name that nobody has changes nothing', async () => {
  await ask('zet Elif Demir (Het Brede Dak, e.demir@brededak.example) op de ledenlijst')
  const which = await ask('haal Elif van de ledenlijst')
  expect(which.text).toContain('Er is meer dan één Elif op de ledenlijst; er is niets veranderd.')
  expect(which.text).toContain('e.demir@brededak.example')
  expect((await ask('haal Piet Puk van de ledenlijst')).text).toContain(
    'Ik vond niemand met de naam Piet Puk',
  )
  await ask('haal e.demir@brededak.example van de ledenlijst')
  expect((await at('e.demir@brededak.example'))?.left).not.toBeNull()
  expect((await at(ELIF))?.left).toBeNull()
})

test('who is no organiser changes nobody', async () => {
  await service.send({ from: AAFKE, subject: 'Lijst', text: 'haal Elif Yıldırım van de ledenlijst' })
  expect((await at(ELIF))?.left).toBeNull()
})

describe('a mail that bounces for good', () => {
  const bounced = async (name: string, address: string): Promise<Received> => {
    await ask(`zet ${name} (Het Brede Dak, ${address}) op de ledenlijst`)
    const sent = await service.reply(
      await service.announce(await openEvent(`Dag van ${name}`, 'vrijdag 2 oktober 2020')),
      'akkoord',
    )
    const asked = sent.find(
      ({ to, subject }) => to === DIRECTOR && subject.startsWith(`Mail aan ${name} komt niet aan`),
    )
    if (!asked) throw new Error('Nobody was asked')
    return asked
  }

  test('asks who follows; a successor takes the place, and the past stays with who left', async () => {
    const asked = await bounced('Vera Loos', 'bounce+vera@brededak.example')
    expect(asked.text).toContain('Is Vera Loos weg bij Het Brede Dak?')
    const [told] = await service.reply(asked, 'Opvolger is Piet Jansen, piet@brededak.example')
    expect(told?.text).toContain('Vera Loos (Het Brede Dak) staat niet meer op de ledenlijst')
    expect(told?.text).toContain('Piet Jansen (Het Brede Dak) staat op de ledenlijst als partner')
    expect(await at('bounce+vera@brededak.example')).toMatchObject({ left: { why: 'moved-on' } })
    expect(await at('piet@brededak.example')).toMatchObject({ organisation: 'Het Brede Dak', left: null })
  })

  test('takes a new address at the organiser’s word, and then mail goes there again', async () => {
    const asked = await bounced('Wil Bos', 'bounce+wil@brededak.example')
    const [unclear] = await service.reply(asked, 'geen idee eigenlijk')
    expect(unclear?.text).toContain('Dit begreep ik niet; er is niets veranderd aan Wil Bos')
    await service.reply(unclear as Received, 'nieuw adres: wil@brededak.example')
    expect(await at('wil@brededak.example')).toMatchObject({ name: 'Wil Bos', suppressed: null })
    expect(await at('bounce+wil@brededak.example')).toBeNull()
  })

  test('takes who is gone off the list', async () => {
    const asked = await bounced('Ton Vis', 'bounce+ton@brededak.example')
    const [told] = await service.reply(asked, 'ja, weg')
    expect(told?.text).toContain('Volgt iemand op?')
    expect(await at('bounce+ton@brededak.example')).toMatchObject({ left: { why: 'moved-on' } })
  })
})
