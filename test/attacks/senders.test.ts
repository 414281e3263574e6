import { strictAuthentication } from '../../infra/local/mail-auth-strict'
import { announcement, openEvent } from '../support/flows/announcements'
import { openBrowser, textOf } from '../support/flows/browser'
import type { Received } from '../support/flows/inbox'
import {
  AAFKE,
  AGENDA,
  DEPUTY,
  DIRECTOR,
  MEMBERS,
  type Service,
  startService,
} from '../support/flows/service'

/** A DNS in which the association and a housing corporation say who may send for them. */
const dns = async (name: string, type: string) => {
  const records: Record<string, string> = {
    'kleinekring.example': 'v=spf1 ip4:127.0.0.1 -all',
    '_dmarc.kleinekring.example': 'v=DMARC1; p=reject',
    'blauwestoep.example': 'v=spf1 ip4:127.0.0.1 -all',
    '_dmarc.blauwestoep.example': 'v=DMARC1; p=none',
    'elders.example': 'v=spf1 ip4:127.0.0.1 -all',
  }
  const record = type === 'TXT' ? records[name] : undefined
  if (record === undefined) throw Object.assign(new Error(`no ${type} for ${name}`), { code: 'ENOTFOUND' })
  return [[record]]
}

let service: Service
beforeAll(async () => {
  service = await startService({ authenticate: strictAuthentication(dns) })
})
afterAll(() => service.stop())

/** Handed in by a stranger's server. */
const forged = { envelope: { from: 'boef@elders.example', to: AGENDA } }
const recorded = async (): Promise<string[]> => {
  const rows = await service.freshContext().table.all('as#kleinekring#audit#association')
  return rows.map((row) => String(row['what']))
}
const drafts = async () => (await service.freshContext().events.drafts('kleinekring' as never)).length
const toMembers = (mails: Received[]) => mails.filter(({ to }) => MEMBERS.includes(to))

describe('a mail from someone who is no organiser', () => {
  test('gets one polite note when its sender is verified; members get nothing, and it is recorded', async () => {
    const mail = await announcement('tuindag')
    const sent = await service.during(() => service.send({ from: AAFKE, ...mail }))
    expect(sent.map(({ to }) => to)).toEqual([AAFKE])
    expect(sent[0]?.text).toContain('Uw bericht is niet doorgestuurd en er is niets veranderd.')
    expect(sent[0]?.header('auto-submitted')).toBe('auto-generated')
    expect(await recorded()).toContain('mail-from-outsider: verified')
    expect(await drafts()).toBe(0)
  })

  test('gets no more than two notes an hour', async () => {
    const sent = await service.during(async () => {
      for (const subject of ['Hallo', 'Nog iets', 'En dit'])
        await service.send({ from: AAFKE, subject, text: subject })
    })
    expect(sent.map(({ to }) => to)).toEqual([AAFKE])
  })

  test('gets no answer at all when its sender is not verified, and is recorded', async () => {
    const mail = await announcement('tuindag')
    const sent = await service.during(() => service.send({ from: 'iemand@nergens.example', ...mail }))
    expect(sent).toEqual([])
    expect(await recorded()).toContain('mail-from-outsider: unverified')
    expect(await drafts()).toBe(0)
  })
})

describe('an unverified mail that names an organiser', () => {
  let preview: Received

  test('gives a preview to the stored address, which says so', async () => {
    const mail = await openEvent('Vlechtdag', 'donderdag 18 juni 2020')
    const sent = await service.during(() => service.send({ from: DIRECTOR, ...forged, ...mail }))
    expect(sent.map(({ to }) => to)).toEqual([DIRECTOR])
    preview = sent[0] as Received
    expect(preview.text).toContain('ik kon niet nagaan of deze aankondiging echt van u komt')
  })

  test('cannot be approved by reply, neither by a forged one nor by the organiser', async () => {
    const sent = await service.during(() =>
      service.send({
        from: DIRECTOR,
        envelope: { from: 'boef@elders.example', to: preview.replyTo },
        to: preview.replyTo,
        text: 'akkoord',
      }),
    )
    expect(sent.map(({ to }) => to)).toEqual([DIRECTOR])
    expect(sent[0]?.text).toContain('wij konden niet vaststellen dat het echt van u komt')
    const own = await service.reply(preview, 'akkoord')
    expect(own.map(({ to }) => to)).toEqual([DIRECTOR])
    expect(own[0]?.text).toContain('Keurt u dit voorstel goed met de knop')
  })

  test('is approved by button, with the mailed code', async () => {
    const browser = openBrowser()
    const asked = await browser.press(await browser.visit(preview.buttons['approve'] ?? ''), 'approve')
    await service.stack.quiet()
    const code = /\b\d{6}\b/.exec((await service.newest(DIRECTOR, /Uw code/)).text)?.[0] ?? ''
    const sent = await service.during(() => browser.press(asked, 'code', { code }))
    expect(toMembers(sent)).toHaveLength(6)
  })

  test('is handled no more than three times an hour', async () => {
    const sent = await service.during(async () => {
      for (const [n, title] of ['Zaaidag', 'Snoeidag', 'Oogstdag'].entries()) {
        await service.send({ from: DIRECTOR, ...forged, ...(await openEvent(title, `${10 + n} juli 2020`)) })
      }
    })
    expect(sent.length).toBeLessThan(3)
    expect(await recorded()).toContain('mail-ignored: too many unverified mails')
  })
})

describe('an approval', () => {
  let preview: Received
  beforeAll(async () => {
    preview = await service.announce(await openEvent('Kweekdag', 'donderdag 1 oktober 2020'))
  })

  test('from an address that is no organiser’s is refused', async () => {
    await service.clockOn(61)
    const sent = await service.reply(preview, 'akkoord', AAFKE)
    expect(sent.map(({ to }) => to)).toEqual([AAFKE])
    expect(sent[0]?.text).toContain('er is niets veranderd')
  })

  test('without that draft’s secret, or with that of another draft, is refused', async () => {
    const other = await service.announce(await openEvent('Bosdag', 'vrijdag 2 oktober 2020'))
    const secretOf = (mail: Received) => /-([0-9a-z]+)@/.exec(mail.replyTo)?.[1] ?? ''
    const addresses = [
      preview.replyTo.replace(secretOf(preview), secretOf(other)),
      preview.replyTo.replace(secretOf(preview), '0'.repeat(16)),
      preview.replyTo.replace(`-${secretOf(preview)}`, ''),
    ]
    for (const replyTo of addresses) {
      const sent = await service.reply({ ...preview, replyTo }, 'akkoord')
      expect(toMembers(sent)).toEqual([])
      expect(sent.map(({ to }) => to)).toEqual([DIRECTOR])
    }
  })

  test('from the other organiser, from their own address, is good', async () => {
    const sent = await service.reply(preview, 'akkoord', DEPUTY)
    expect(toMembers(sent)).toHaveLength(6)
  })
})

test('automatic mail, bounces and the service’s own mail are never answered, and recorded', async () => {
  const about = { from: DIRECTOR, text: 'Ik ben er tot maandag niet.' }
  const sent = await service.during(async () => {
    await service.send({ ...about, subject: 'Automatisch antwoord: Klopt dit?' })
    await service.send({ ...about, subject: 'Afwezig', headers: { 'Auto-Submitted': 'auto-replied' } })
    await service.send({
      ...about,
      subject: 'Nieuws',
      headers: { 'List-Id': '<nieuws.kleinekring.example>' },
    })
    await service.send({ ...about, from: AGENDA, subject: 'Van mijzelf' })
    await service.send({
      from: 'mailer-daemon@elders.example',
      envelope: { from: '', to: AGENDA },
      subject: 'Undelivered Mail',
      text: 'user unknown',
    })
  })
  expect(sent).toEqual([])
  expect(
    (await recorded()).filter((what) => /^mail-ignored: (?:automatic|own mail)/.test(what)),
  ).toHaveLength(5)
})

test('a mail to an address of nobody here changes nothing', async () => {
  const sent = await service.during(() =>
    service.send({ from: DIRECTOR, to: 'iets@kleinekring.example', subject: 'Hallo', text: 'akkoord' }),
  )
  expect(sent).toEqual([])
  expect(textOf(await openBrowser().visit(`${service.stack.pagesUrl}/`))).toContain('De Kleine Kring')
})
