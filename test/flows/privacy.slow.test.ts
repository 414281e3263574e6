import { keys } from '../../functions/store/keys'
import { EXAMPLE_ASSOCIATION_ID } from '../../infra/local/seed'
import { announcement } from '../support/flows/announcements'
import { openBrowser } from '../support/flows/browser'
import { everyFile, everyItem } from '../support/flows/everything-kept'
import { button, mailTo, type Received } from '../support/flows/inbox'
import { AAFKE, BAS, DEPUTY, DIRECTOR, ROSALIND, type Service, startService } from '../support/flows/service'

let service: Service
afterEach(() => service.stop())

/** The Vlechtdag, with a seat, a note and a question of Aafke's, and a speaker's line that names her. */
const startWithAafke = async (): Promise<void> => {
  service = await startService()
  const text = await announcement('tuindag', {
    Tuindag: 'Vlechtdag',
    'donderdag 16 april 2020': 'donderdag 18 juni 2020',
    Nagesprek: 'Nagesprek met Aafke Bruinsma',
  })
  const preview = await service.announce(text)
  const sent = await service.reply(preview, 'akkoord')
  const invitation = mailTo(AAFKE, /Vlechtdag/, sent)
  const browser = openBrowser()
  await browser.press(await browser.visit(button(invitation, 'register')), 'register')
  await service.stack.quiet()
  await service.reply(invitation, 'Ik kom graag, maar zonder noten')
}

const asks = (text: string, from = DIRECTOR): Promise<Received[]> =>
  service.during(() => service.send({ from, subject: 'Vraag', text }))

const aafke = async () => {
  const context = service.freshContext()
  return context.people.memberAt(EXAMPLE_ASSOCIATION_ID, AAFKE as never)
}

test('"gegevens van …" mails the organiser all that is kept, as text and as JSON', async () => {
  await startWithAafke()
  const [mail, ...others] = await asks('Gegevens van Aafke Bruinsma')
  expect(others).toEqual([])
  expect(mail?.subject).toBe('De gegevens van Aafke Bruinsma (Stichting De Blauwe Stoep)')
  const [json, text] = ['gegevens.json', 'gegevens.txt'].map(
    (name) => mail?.attachments.find((one) => one.name === name)?.text ?? '',
  )
  const data = JSON.parse(json ?? '')
  expect(data).toMatchObject({
    member: { address: AAFKE },
    registrations: [
      {
        answer: 'yes',
        note: expect.stringMatching(/noten/),
        about: { title: 'Vlechtdag: van gevel tot groen' },
      },
    ],
  })
  expect(data.mails.map(({ kind }: { kind: string }) => kind)).toEqual(
    expect.arrayContaining(['invitation', 'registered']),
  )
  expect(data.audit.length).toBeGreaterThan(0)
  expect(text).toMatch(/Vlechtdag.*, donderdag 18 juni 2020: aangemeld .*noten/)
  expect(json).not.toContain(BAS)
})

test('nobody is exported for a member who asks, nor for an organiser whose mail is not proven', async () => {
  await startWithAafke()
  const [note] = await asks('Gegevens van Bas Oltmans', AAFKE)
  expect(note?.to).toBe(AAFKE)
  expect(`${note?.subject}${note?.text}`).not.toMatch(/Oltmans/)
  expect(await everyItem(service)).not.toContainEqual(
    expect.objectContaining({ notice: expect.objectContaining({ message: { kind: 'person-data' } }) }),
  )
})

test('whom an organiser means is asked back when it is not plain', async () => {
  service = await startService()
  const [mail] = await asks('wis Bruinsma, A.')
  expect(mail?.text).toMatch(/niets gedaan/)
  const [unknown] = await asks('wis Wubbo Tadema')
  expect(unknown?.text).toMatch(/Deze persoon ken ik niet/)
  const [organiser] = await asks('gegevens van jan@nergens.example')
  expect(organiser?.text).toMatch(/Deze persoon ken ik niet/)
})

test('"wis …" tells what would go and erases nothing before "ja, wis"', async () => {
  await startWithAafke()
  const [question] = await asks(`wis ${AAFKE}`)
  expect(question?.subject).toMatch(/^Aafke Bruinsma .* wissen\?/)
  expect(question?.text).toMatch(
    /De aanmelding voor Vlechtdag.*, donderdag 18 juni 2020; die plaats komt vrij/,
  )
  expect(await aafke()).not.toBeNull()
  const [left] = await service.reply(question as Received, 'nee')
  expect(left?.text).toMatch(/Er is niets gedaan/)
  await service.stack.sweep()
  expect(await aafke()).not.toBeNull()
})

test('after "ja, wis" no item and no file names the person, and no list brings them back', async () => {
  await startWithAafke()
  await asks('Gegevens van Aafke Bruinsma')
  const [question] = await asks('Wis Aafke Bruinsma')
  const after = await service.during(async () => {
    await service.reply(question as Received, 'Ja, wis.')
    await service.stack.sweep()
  })
  expect(mailTo(DIRECTOR, /gewist/, after).text).toMatch(/Facturen blijven zeven jaar/)
  expect(after.filter(({ to }) => to === AAFKE)).toEqual([])
  const traces = /Aafke\s+Bruinsma|a\.bruinsma@blauwestoep/i
  expect((await everyItem(service)).filter((item) => traces.test(JSON.stringify(item)))).toEqual([])
  const files = await everyFile(service.dataDir)
  expect(files.length).toBeGreaterThan(3)
  expect(files.filter(({ text }) => traces.test(text)).map(({ name }) => name)).toEqual([])
  const context = service.freshContext()
  const [event] = await context.events.events(EXAMPLE_ASSOCIATION_ID)
  expect(event?.text).toMatch(/Nagesprek met \(gewist\)/)
  const [answer] = await context.events.registrations(EXAMPLE_ASSOCIATION_ID, event?.id as never)
  expect(answer).toMatchObject({ answer: 'cancelled', note: null })
})

test('whoever a restore brings back is erased again by the daily round', async () => {
  service = await startService()
  const member = await aafke()
  if (!member) throw new Error('No Aafke')
  await service.stack.handlers.person(['erase', AAFKE, '--yes'])
  expect(await aafke()).toBeNull()
  const context = service.freshContext()
  await context.people.saveMember(EXAMPLE_ASSOCIATION_ID, member)
  await service.clockTo('2020-03-14T09:00')
  expect(await aafke()).toBeNull()
  expect(await context.table.get(keys.memberByAddress(EXAMPLE_ASSOCIATION_ID, member.address))).toBeNull()
})

test('the command line tells first, and does it only with --yes', async () => {
  service = await startService()
  const told = await service.stack.handlers.person(['erase', AAFKE])
  expect(told.join('\n')).toMatch(/Dit gaat weg:[\s\S]*Nothing was erased/)
  expect(await aafke()).not.toBeNull()
  await expect(service.stack.handlers.person(['erase', DIRECTOR, '--yes'])).rejects.toThrow(/Nobody has this/)
  expect((await service.stack.handlers.person(['export', AAFKE])).join('\n')).toMatch(/Naam: Aafke Bruinsma/)
})

test("a member's own request reaches every organiser with the words to answer it, and the member hears so", async () => {
  service = await startService()
  const mails = await asks('Beste mensen,\n\nWilt u mijn gegevens verwijderen?\n\nAafke', AAFKE)
  expect(mails.map(({ to }) => to).toSorted()).toEqual([AAFKE, DIRECTOR, DEPUTY].toSorted())
  expect(mailTo(AAFKE, /Vraag/, mails).text).toMatch(/doorgegeven aan Marijke Terlouw en Joost Hagenbeek/)
  const question = mailTo(DEPUTY, /wissen/, mails)
  expect(question.text).toMatch(/Antwoord op deze mail met "ja, wis"/)
  await service.reply(question, 'Ja, wis')
  await service.during(() => service.stack.sweep())
  expect(await aafke()).toBeNull()
  const [late] = await service.reply(mailTo(DIRECTOR, /wissen/, mails), 'Ja, wis')
  expect(late?.text).toMatch(/al beantwoord/)
})

test('who asks in English what is kept is answered in English, and the organiser sends it on', async () => {
  service = await startService()
  const mails = await asks('What personal data do you keep about me?', ROSALIND)
  expect(mailTo(ROSALIND, /./, mails).text).toMatch(/has been passed on to/)
  const [data] = await service.reply(mailTo(DIRECTOR, /eigen gegevens/, mails), 'ja, stuur')
  expect(data?.attachments.map(({ name }) => name)).toEqual(['gegevens.json', 'gegevens.txt'])
})

describe('who is on no list', () => {
  const PA = 'pa@blauwestoep.example'
  const giveAafkeAnAssistant = async (): Promise<void> => {
    service = await startService()
    const member = await aafke()
    if (!member) throw new Error('No Aafke')
    const assistant = { name: 'Pia van Anrooij', address: PA as never }
    await service.freshContext().people.saveMember(EXAMPLE_ASSOCIATION_ID, { ...member, assistant })
  }

  test('an assistant who asks what is kept of them gets it by way of the organiser', async () => {
    await giveAafkeAnAssistant()
    const mails = await asks('Welke gegevens hebben jullie van mij?', PA)
    expect(mailTo(PA, /./, mails).text).toMatch(/doorgegeven aan Marijke Terlouw en Joost Hagenbeek/)
    const [data] = await service.reply(mailTo(DIRECTOR, /eigen gegevens/, mails), 'ja, stuur')
    const text = data?.attachments.find(({ name }) => name === 'gegevens.txt')?.text ?? ''
    expect(text).toContain('Staat op geen lijst')
    expect(text).toMatch(/als assistent: .*Pia van Anrooij/s)
    expect(text).not.toContain(AAFKE)
  })

  test('"wis …" forgets an assistant by address, by name, and again after a restore; the member stays', async () => {
    await giveAafkeAnAssistant()
    const before = await aafke()
    const [question] = await asks('wis Pia van Anrooij')
    expect(question?.subject).toMatch(/^Pia van Anrooij wissen/)
    await service.reply(question as Received, 'ja, wis')
    await service.during(() => service.stack.sweep())
    expect(await aafke()).toMatchObject({ assistant: null })
    const named = async () =>
      (await everyItem(service)).filter((item) => /Anrooij|pa@blauwestoep/i.test(JSON.stringify(item)))
    expect(await named()).toEqual([])
    const context = service.freshContext()
    await context.people.saveMember(EXAMPLE_ASSOCIATION_ID, before as never)
    await service.clockTo('2020-03-14T09:00')
    expect(await named()).toEqual([])
    expect((await asks(`gegevens van ${PA}`))[0]?.text).toMatch(/Deze persoon ken ik niet/)
  })

  test('who asks again and again, or from ever other addresses, is passed on a few times an hour and no more', async () => {
    service = await startService()
    const asked = async (from: string, messageId?: string) => {
      const mail = { from, subject: 'Vraag', text: 'Welke gegevens hebben jullie van mij?' }
      return (await service.during(() => service.send({ ...mail, ...(messageId && { messageId }) }))).length
    }
    const once = '<een@elders.example>'
    expect(await asked('wim@elders.example', once)).toBe(3)
    for (const again of [once, once, once]) expect(await asked('wim@elders.example', again)).toBe(0)
    expect(await asked('wim@elders.example')).toBe(3)
    expect(await asked('wim@elders.example')).toBe(0)
    for (let other = 3; other <= 20; other += 1) expect(await asked(`wim${other}@elders.example`)).toBe(3)
    expect(await asked('wim21@elders.example')).toBe(0)
    expect(JSON.stringify(await everyItem(service))).toContain('mail-ignored: too many requests for own data')
  })

  test('who only ever mailed is found in that mail, and "verwijder mij" reaches the organiser', async () => {
    service = await startService()
    const STRANGER = 'wim.wever@elders.example'
    await service.during(() =>
      service.send({ from: `Wim Wever <${STRANGER}>`, subject: 'Hoi', text: 'Wanneer is er weer iets?' }),
    )
    const mails = await asks('Verwijder mij alstublieft.', STRANGER)
    const question = mailTo(DEPUTY, /wissen\?/, mails)
    expect(question.text).toContain(STRANGER)
    await service.reply(question, 'Ja, wis')
    await service.during(() => service.stack.sweep())
    const files = await everyFile(service.dataDir)
    expect(files.filter(({ text }) => text.includes(STRANGER))).toEqual([])
  })
})
