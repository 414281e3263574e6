import { calendarAnswer } from '../support/answers/calendar-mail'
import { announcement } from '../support/flows/announcements'
import type { Received } from '../support/flows/inbox'
import {
  AAFKE,
  BAS,
  CARLA,
  DIRECTOR,
  DIRK,
  ELIF,
  ROSALIND,
  type Service,
  startService,
} from '../support/flows/service'

let service: Service
beforeAll(async () => {
  service = await startService()
  for (const name of ['snoeiochtend', 'leergang', 'tuindag']) {
    const preview = await service.announce(await announcement(name))
    const limited = name === 'leergang' ? preview : await limitedTo(1, preview)
    await service.reply(limited, 'akkoord')
  }
})
afterAll(() => service.stop())

const limitedTo = async (seats: number, preview: Received): Promise<Received> => {
  await service.reply(preview, `max ${seats} deelnemers`)
  return service.newest(DIRECTOR, /Klopt dit/)
}
const MORNINGS = /^(?:Komt u|Will you).*Snoeiochtend/
const SERIES = /Tuinbeheer/
const write = async (from: string, about: RegExp, words: string): Promise<Received[]> =>
  service.reply(await service.newest(from, about), words, from)
const told = (mails: Received[]) => mails.map(({ to, subject }) => `${to} ${subject.split(':')[0]}`)

describe('of two mornings', () => {
  test('“ja” alone is asked which, with the moments and how to say it; nothing is recorded', async () => {
    const [asked, ...others] = await write(AAFKE, MORNINGS, 'Ja, ik kom!')
    expect(others).toEqual([])
    expect(asked?.text).toContain('Er is nog niets vastgelegd.')
    expect(asked?.text).toContain('1. dinsdag 9 juni 2020, 09.30–12.00 uur')
    expect(asked?.text).toContain('2. donderdag 11 juni 2020, 09.30–12.00 uur')
    expect(asked?.text).toContain('"dinsdag 9 juni graag"')
    expect(asked?.buttons['page']).toMatch(/^http/)
    const [english] = await write(ROSALIND, MORNINGS, 'Yes, I will come')
    expect(english?.text).toContain('which one you want. Nothing has been recorded yet.')
  })

  test('the words that it teaches choose that moment, and others switch', async () => {
    expect(told(await write(AAFKE, MORNINGS, 'dinsdag 9 juni graag'))).toEqual([`${AAFKE} U bent aangemeld`])
    const mails = await write(AAFKE, MORNINGS, 'Ik kom donderdag in plaats van dinsdag.')
    const entries = mails.map(({ entry }) => `${entry?.method} ${entry?.start.slice(0, 10)}`)
    expect(entries.sort()).toEqual(['CANCEL 2020-06-09', 'REQUEST 2020-06-11'])
    const [again] = await write(AAFKE, MORNINGS, 'ja ik kom')
    expect(again?.text).toContain('U bent aangemeld voor Snoeiochtend, donderdag 11 juni 2020.')
  })

  test('a morning that is full puts on the waiting list, and says so where one can choose', async () => {
    const [waits] = await write(BAS, MORNINGS, 'donderdag graag')
    expect(waits?.subject).toMatch(/wachtlijst/)
    const [asked] = await write(CARLA, MORNINGS, 'ja')
    expect(asked?.text).toContain('donderdag 11 juni 2020, 09.30–12.00 uur (vol; er is een wachtlijst)')
  })

  test('two mornings at once, or one that is not there, are for a person or are asked', async () => {
    expect((await write(DIRK, MORNINGS, 'Ik kan dinsdag of donderdag')).map(({ to }) => to).sort()).toEqual(
      [DIRECTOR, DIRK].sort(),
    )
    const [asked] = await write(DIRK, MORNINGS, 'ik kom beide dagen')
    expect(asked?.text).toContain('Er is nog niets vastgelegd.')
    expect(told(await write(DIRK, MORNINGS, 'beide data kan ik niet'))).toEqual([`${DIRK} Genoteerd`])
  })
})

describe('of a series', () => {
  // Another hour: a member is answered a few times an hour at most.
  beforeAll(() => service.clockOn(61))

  test('a day that one cannot is left out, and a no to all is told apart from a no to one', async () => {
    await write(AAFKE, SERIES, '18 juni kan ik niet, de rest wel')
    const [held] = await write(AAFKE, SERIES, 'ja, ik kom')
    expect(held?.text).toMatch(
      /aangemeld voor Leergang Tuinbeheer, donderdag 11 juni 2020 en donderdag 25 juni/,
    )
    const [unsaid, ...others] = await write(AAFKE, SERIES, 'Helaas, ik ben verhinderd')
    expect(others).toEqual([])
    expect(unsaid?.text).toContain('niet voor welke u zich afmeldt. Er is niets veranderd.')
    const [never] = await write(AAFKE, SERIES, 'Op 18 juni kan ik niet')
    expect(never?.text).toContain('U staat niet aangemeld voor Leergang Tuinbeheer, donderdag 18 juni 2020')
    await write(AAFKE, SERIES, 'Alle data kan ik niet')
    await service.clockOn(61)
    const [none] = await write(AAFKE, SERIES, 'ik kan niet')
    expect(none?.text).toContain('We wisten al dat u niet kunt komen')
  })

  test('a day that could be several, or is none of them, changes nothing', async () => {
    for (const words of ['donderdag kan ik niet', 'ik kom 12 juni', '15 juni kan ik niet']) {
      const mails = await write(ELIF, SERIES, words)
      expect(mails.map(({ to }) => to).sort()).toEqual([DIRECTOR, ELIF].sort())
    }
  })

  test('after registration closed, more is refused and less is not', async () => {
    await write(CARLA, SERIES, 'ik kom alleen op 11 juni en 25 juni')
    const receipt = (await service.inbox(DIRECTOR)).findLast(
      ({ subject, text }) => /Akkoord ontvangen/.test(subject) && text.includes('Tuinbeheer'),
    )
    await service.reply(receipt as Received, 'sluit de aanmelding')
    const [refused] = await write(CARLA, SERIES, '18 juni kom ik ook')
    expect(refused?.text).toContain(
      'Leergang Tuinbeheer, donderdag 18 juni 2020: de aanmelding is gesloten. Er is niets veranderd.',
    )
    const [less] = await write(CARLA, SERIES, '25 juni kan ik niet')
    expect(less?.entry).toMatchObject({ method: 'CANCEL', start: '2020-06-25T13:00' })
  })
})

test('accepting in the calendar when all seats are taken leads to the waiting list, and the mail says so', async () => {
  const accept = async (to: string) => {
    const invitation = await service.newest(to, /^Komt u.*Tuindag/)
    return service.during(() => service.send(calendarAnswer(invitation, 'ACCEPTED')))
  }
  expect(told(await accept(AAFKE))).toEqual([`${AAFKE} U bent aangemeld`])
  const [waits, ...others] = await accept(BAS)
  expect(others).toEqual([])
  expect(waits?.subject).toMatch(/^U staat op de wachtlijst/)
  expect(await accept(BAS)).toEqual([])
})
