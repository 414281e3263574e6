import { announcement } from '../support/flows/announcements'
import { openBrowser } from '../support/flows/browser'
import { button } from '../support/flows/inbox'
import { AAFKE, BAS, DIRECTOR, MEMBERS, type Service, startService } from '../support/flows/service'

let service: Service
afterEach(() => service.stop())

const REPORT = {
  subject: 'Verslag van de Tuindag',
  text: 'Beste leden,\n\nOp donderdag 16 april 2020 vond de Tuindag plaats in De Moestuin. Ruim twintig mensen plantten samen de nieuwe haag. Na afloop was er soep. We kijken terug op een mooie middag.\n\nMarijke',
}

test('a report goes to those who were there, and also to who was absent once the organiser wants that', async () => {
  service = await startService()
  await service.reply(await service.announce(await announcement('tuindag')), 'akkoord')
  for (const address of [AAFKE, BAS]) {
    const browser = openBrowser()
    const invitation = await service.newest(address, /Tuindag/)
    await browser.press(await browser.visit(button(invitation, 'register')), 'register')
  }
  await service.clockTo('2020-04-17T10:00')
  await service.reply(await service.newest(DIRECTOR, /Wie ontbraken/), 'Bas Oltmans ontbrak')

  const preview = await service.announce(REPORT)
  expect(preview.text).toContain(
    'Ook aan wie was aangemeld en er niet was? Antwoord "stuur dit aan iedereen".',
  )
  const [wider] = await service.reply(preview, 'Stuur dit ook aan wie er niet was')
  expect(wider?.text).toContain('het verslag aan wie erbij was en wie er niet was')
  const sent = (await service.reply(wider ?? preview, 'akkoord')).filter(({ to }) => MEMBERS.includes(to))
  const textTo = new Map(sent.map(({ to, text }) => [to, text]))
  expect([...textTo.keys()].sort()).toEqual([AAFKE, BAS].sort())
  expect(textTo.get(AAFKE)).toContain('Fijn dat u erbij was.')
  expect(textTo.get(BAS)).toContain('Jammer dat u er niet bij was.')
})
