import { EXAMPLE_ASSOCIATION_ID } from '../../infra/local/seed'
import { openEvent } from '../support/flows/announcements'
import { openBrowser, textOf } from '../support/flows/browser'
import { button, type Received } from '../support/flows/inbox'
import { AAFKE, AGENDA, BAS, CARLA, DIRECTOR, type Service, startService } from '../support/flows/service'

const ANS = 'ans.bakker@secretariaat.example'
let service: Service

beforeAll(async () => {
  service = await startService()
  await service.send({
    from: DIRECTOR,
    to: AGENDA,
    subject: 'Assistent',
    text: `assistent van Aafke Bruinsma is Ans Bakker, ${ANS}`,
  })
  const preview = await service.announce(await openEvent('Vlechtdag', 'donderdag 18 juni 2020'))
  await service.reply(preview, 'akkoord')
})
afterAll(() => service.stop())

const press = async (mail: Received, action: string) => {
  const browser = openBrowser()
  const page = await browser.visit(button(mail, action))
  const done = await browser.press(page, action)
  await service.stack.quiet()
  return { page: textOf(page), done: textOf(done), html: done.html }
}
const told = (mails: Received[]) =>
  mails.map(({ to, subject }) => `${to} ${subject.split(':')[0]}`).toSorted()

test('the organiser names an assistant by mail, and the assistant hears what will come', async () => {
  expect((await service.newest(DIRECTOR, /Assistent/)).text).toContain(
    `Ans Bakker (${ANS}) krijgt voortaan een kopie van elke mail aan Aafke Bruinsma`,
  )
  expect((await service.newest(ANS, /Kopieën/)).text).toContain('namens Aafke Bruinsma antwoorden')
})

test('each mail to the member goes to the assistant as a mail of its own, without a calendar part', async () => {
  const [own, copy] = [await service.newest(AAFKE, /Vlechtdag/), await service.newest(ANS, /Vlechtdag/)]
  expect(own.entry?.attendee).toContain(AAFKE)
  expect(copy.calendar).toBeNull()
  expect(copy.text).toMatch(/^Kopie voor Ans Bakker: deze mail ging naar Aafke Bruinsma\./)
  expect(copy.html).toContain('Kopie voor Ans Bakker')
  expect(copy.header('list-unsubscribe')).toBeNull()
  expect(button(copy, 'register')).not.toBe(button(own, 'register'))
})

test('an assistant presses for the member, who is told by whom; both get the confirmation', async () => {
  const mails = await service.during(async () => {
    const { page, done } = await press(await service.newest(ANS, /Vlechtdag/), 'register')
    expect(page).toContain('U antwoordt voor Aafke Bruinsma')
    expect(done).toContain('u bent aangemeld')
    expect(done).not.toContain('Een collega komt in mijn plaats')
  })
  expect(told(mails)).toEqual([`${AAFKE} U bent aangemeld`, `${ANS} U bent aangemeld`])
  const own = mails.find(({ to }) => to === AAFKE)
  expect(own?.text).toContain('U bent aangemeld door Ans Bakker (assistent).')
  const copy = mails.find(({ to }) => to === ANS)
  expect(copy?.text).toContain('Zet de afspraak in de agenda: http')
})

test('what the member answers in person stands: an assistant’s other answer is asked of the member', async () => {
  await press(await service.newest(AAFKE, /U bent aangemeld/), 'cancel')
  const copy = (await service.inbox(ANS)).find(({ subject }) => /^Komt u/.test(subject)) as Received
  const mails = await service.during(async () => {
    const { done } = await press(copy, 'register')
    expect(done).toContain('Hierop is al persoonlijk geantwoord')
  })
  expect(mails.map(({ to }) => to)).toEqual([AAFKE])
})

test('an assistant’s own words count for the member: “Bas komt”, “hij is verhinderd”', async () => {
  // Bas names the same assistant himself, from his own address.
  const set = await service.during(() =>
    service.send({
      from: BAS,
      to: AGENDA,
      subject: 'Assistent',
      text: `Mijn assistent is Ans Bakker, ${ANS}`,
    }),
  )
  expect(set.find(({ to }) => to === BAS)?.text).toContain('krijgt voortaan een kopie van elke mail aan u')
  const { replyTo } = await service.newest(BAS, /Vlechtdag/)
  const write = (text: string) =>
    service.during(() => service.send({ from: ANS, to: replyTo, subject: 'Vlechtdag', text }))
  expect((await write('ja, hij komt'))[0]?.text).toContain('Voor wie is dit antwoord?')
  const yes = await write('Bas Oltmans komt graag')
  expect(told(yes)).toEqual([`${ANS} U bent aangemeld`, `${BAS} U bent aangemeld`])
  const no = await write('Bas is helaas verhinderd')
  expect(no.find(({ to }) => to === BAS)?.text).toContain('doorgegeven door Ans Bakker (assistent)')
  const asked = await write('Kan Bas zijn auto daar kwijt?')
  expect(told(asked)).toEqual([`${ANS} Re`, `${DIRECTOR} Bericht van Bas Oltmans over Vlechtdag`])
})

test('copies stop with one press, and then their links are worthless', async () => {
  const copy = (await service.inbox(ANS)).findLast(({ text }) =>
    text.includes('naar Bas Oltmans'),
  ) as Received
  const yes = await press(copy, 'register')
  expect(yes.done).toContain('Kopieën van deze mail')
  const browser = openBrowser()
  const page = await browser.visit(button(copy, 'register'))
  const ended = await browser.press(page, 'end-copies')
  expect(textOf(ended)).toContain('U krijgt geen kopie meer van de mail aan Bas Oltmans')
  expect((await openBrowser().visit(button(copy, 'register'))).status).toBe(404)
  const mails = await service.during(() => press(copy, 'register').catch(() => null))
  expect(mails).toEqual([])
})

test('copies that cannot be delivered end, and the member’s own mail goes on', async () => {
  await service.during(() =>
    service.send({
      from: CARLA,
      to: AGENDA,
      subject: 'Assistent',
      text: 'Mijn assistent is Bo Weg, bo@bounce.example',
    }),
  )
  const { replyTo } = await service.newest(CARLA, /Vlechtdag/)
  const carla = async () => service.freshContext().people.memberAt(EXAMPLE_ASSOCIATION_ID, CARLA as never)
  expect((await carla())?.assistant?.name).toBe('Bo Weg')
  await service.during(() =>
    service.send({ from: CARLA, to: replyTo, subject: 'Vlechtdag', text: 'Ik kom!' }),
  )
  expect(await carla()).toMatchObject({ assistant: null, suppressed: null })
  expect((await service.newest(CARLA, /Vlechtdag/)).subject).toMatch(/^U bent aangemeld/)
})
