import { openEvent } from '../support/flows/announcements'
import { openBrowser } from '../support/flows/browser'
import { mailTo, type Received } from '../support/flows/inbox'
import { AAFKE, BAS, DIRECTOR, type Service, startService } from '../support/flows/service'

let service: Service
afterEach(() => service.stop())

const asks = (text: string, from = DIRECTOR, subject = 'Vraag'): Promise<Received[]> =>
  service.during(() => service.send({ from, subject, text }))

test('"jaarcijfers 2020" is answered with charts of plain cells and a workbook', async () => {
  service = await startService()
  const sent = await service.reply(
    await service.announce(await openEvent('Vlechtdag', 'donderdag 18 juni 2020')),
    'akkoord',
  )
  const browser = openBrowser()
  await browser.press(
    await browser.visit(String(mailTo(AAFKE, /Vlechtdag/, sent).buttons['register'])),
    'register',
  )
  await service.clockTo('2020-06-23T10:00')
  const [mail, ...others] = await asks('Jaarcijfers 2020')
  expect(others).toEqual([])
  expect(mail?.subject).toBe('Jaarcijfers 2020')
  expect(mail?.text).toMatch(/Uitnodigingen: 6[\s\S]*Aanmeldingen: 1/)
  expect(mail?.text).toMatch(/Vlechtdag.*, donderdag 18 juni: 1 aangemeld/)
  expect(mail?.text).toMatch(/juni: 1 bijeenkomst, 1 aangemeld/)
  expect(mail?.text).toMatch(/nooit geweest \(5\)[\s\S]*Bas Oltmans/)
  expect(mail?.text).not.toMatch(/- Aafke Bruinsma/)
  expect(mail?.html).not.toMatch(/<img|<svg|<canvas/)
  expect(mail?.html).toMatch(/bgcolor="#15803d" height="12"/)
  expect(mail?.attachments.map(({ name }) => name)).toEqual(['jaarcijfers-2020.xlsx'])
})

test('a year without events is answered politely, and the words may stand in the subject alone', async () => {
  service = await startService()
  const [mail] = await asks('', DIRECTOR, 'jaarcijfers 2015')
  expect(mail?.subject).toBe('Jaarcijfers 2015: geen bijeenkomsten')
  expect(mail?.attachments).toEqual([])
})

test('a member who asks for figures gets none', async () => {
  service = await startService()
  const [mail] = await asks('jaarcijfers 2020', BAS)
  expect(mail?.to).toBe(BAS)
  expect(mail?.subject).not.toMatch(/^Jaarcijfers/)
  expect(mail?.attachments).toEqual([])
})
