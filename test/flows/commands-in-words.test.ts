import { announcement } from '../support/flows/announcements'
import { DIRECTOR, MEMBERS, type Service, startService } from '../support/flows/service'

const everyone = [...MEMBERS].sort()
const toMembers = (mails: { to: string }[]) => mails.map(({ to }) => to).filter((to) => MEMBERS.includes(to))

describe('commands in an organiser’s own words, on a day on 4 June with 8 October in reserve', () => {
  let service: Service
  const say = async (words: string) =>
    service.reply(await service.newest(DIRECTOR, /Akkoord ontvangen/), words)
  beforeAll(async () => {
    service = await startService()
    await service.reply(await service.announce(await announcement('verzet')), 'akkoord')
  })
  afterAll(() => service.stop())

  test('a command with a condition changes nothing and is told back', async () => {
    const sent = await say('Als de burgemeester het goedvindt mag de inschrijving open.')
    expect(sent.map(({ to }) => to)).toEqual([DIRECTOR])
    expect(sent[0]?.text).toContain('Dit begreep ik niet')
  })

  test('a command beside its reason opens registration', async () => {
    const sent = await say('Wil je de inschrijving openzetten? Alle sprekers zijn rond.')
    expect(toMembers(sent).sort()).toEqual(everyone)
  })

  test('a last day to register is shown first, and an hour is answered with what can be done', async () => {
    const [shown, ...others] = await say('Gelieve de inschrijving af te sluiten per 28 mei.')
    expect(others).toEqual([])
    expect(shown).toMatchObject({ to: DIRECTOR, buttons: { approve: expect.any(String) } })
    expect(shown?.text).toContain('28 mei')
    const [told] = await say('Kunt u de inschrijving vrijdag 22 mei om 17.00 uur sluiten?')
    expect(told?.text).toContain('niet op een uur; er is niets veranderd')
  })

  test('two commands in one mail are both carried out, each answered', async () => {
    const sent = await say('De inschrijving mag dicht en mail mij dan de deelnemerslijst.')
    expect(sent.map(({ to }) => to)).toEqual([DIRECTOR, DIRECTOR])
    expect(sent.some(({ text }) => text.includes('is gesloten'))).toBe(true)
    expect(sent.some(({ text }) => /Nog stil/.test(text))).toBe(true)
  })

  test('calling off while a reserve date is held asks which of the two is meant', async () => {
    const sent = await say('Helaas, we moeten de bijeenkomst afgelasten. De zaal is dicht.')
    expect(sent.map(({ to }) => to)).toEqual([DIRECTOR])
    expect(sent[0]?.text).toContain('donderdag 8 oktober 2020')
    expect(sent[0]?.text).toContain('niemand heeft bericht gekregen')
  })

  test('off altogether is shown first, and goes out once it is approved', async () => {
    const [shown, ...others] = await say('Het gaat niet door, ook de reservedatum niet.')
    expect(others).toEqual([])
    expect(shown).toMatchObject({ to: DIRECTOR, buttons: { approve: expect.any(String) } })
    const sent = await service.reply(shown as NonNullable<typeof shown>, 'akkoord')
    expect([...new Set(toMembers(sent))].sort()).toEqual(everyone)
    expect(sent.some(({ entry }) => entry?.status === 'CANCELLED')).toBe(true)
    // Neither the command nor the mail it answered, with its buttons for organisers, is for members.
    const mailed = sent.filter(({ to }) => MEMBERS.includes(to)).map(({ text }) => text)
    expect(mailed.filter((text) => /ook de reservedatum niet|Van de organisatie|\/v\//.test(text))).toEqual(
      [],
    )
  })
})
