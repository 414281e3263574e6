import { EXAMPLE_ASSOCIATION } from '../../infra/local/example-association'
import { openEvent } from '../support/flows/announcements'
import { openBrowser } from '../support/flows/browser'
import { createFaults } from '../support/flows/faults'
import { button, mailTo } from '../support/flows/inbox'
import { AAFKE, BAS, CARLA, DIRECTOR, startService } from '../support/flows/service'

/** Everything that the functions log while this is done, at the level that tells most. */
const loggedDuring = async (work: () => Promise<void>): Promise<string> => {
  const level = process.env['POWERTOOLS_LOG_LEVEL']
  process.env['POWERTOOLS_LOG_LEVEL'] = 'DEBUG'
  const lines: string[] = []
  const keep = (text: unknown): boolean => lines.push(String(text)) > 0
  const spies = [process.stdout, process.stderr].map((stream) =>
    jest.spyOn(stream, 'write').mockImplementation(keep),
  )
  try {
    await work()
  } finally {
    for (const spy of spies) spy.mockRestore()
    process.env['POWERTOOLS_LOG_LEVEL'] = level
  }
  return lines.join('\n')
}

test('no log names a person or an address, whatever goes well and whatever goes wrong', async () => {
  const logged = await loggedDuring(async () => {
    const faults = createFaults()
    const service = await startService({ faults })
    faults.state.loses = (to) => (to === CARLA ? 'request' : null)
    const sent = await service.reply(
      await service.announce(await openEvent('Vlechtdag', 'donderdag 18 juni 2020')),
      'akkoord',
    )
    const browser = openBrowser()
    const invitation = mailTo(AAFKE, /Vlechtdag/, sent)
    await browser.press(await browser.visit(button(invitation, 'register')), 'register')
    await service.reply(invitation, 'Kan ik mijn hond meenemen?')
    await service.send({
      from: BAS,
      subject: 'Afwezig',
      text: 'Ik ben er niet',
      headers: { 'Auto-Submitted': 'auto-replied' },
    })
    await service.send({ from: BAS, to: 'iemand@elders.kleinekring.example', subject: 'x', text: 'x' })
    await service.send({ from: DIRECTOR, subject: 'x', text: 'gegevens van Bas Oltmans' })
    faults.dead.add('fireTimer')
    await service.clockTo('2020-03-16T10:00')
    const context = service.freshContext()
    context.log.error('The table refused', {
      error: new Error(`No item for ${AAFKE}`),
      reason: `<${BAS}> is unknown`,
    })
    await service.stop()
  })
  expect(logged).toMatch(/Mail ignored/)
  expect(logged).toMatch(/No item for \[address\]/)
  const people = [...EXAMPLE_ASSOCIATION.members, ...EXAMPLE_ASSOCIATION.organisers]
  const named = people.flatMap(({ name, email }) => [name, email, email.split('@')[0] ?? email])
  expect(named.filter((one) => logged.includes(one))).toEqual([])
  expect(logged.match(/[\w.+-]+@[\w-]+\.example/g)).toBeNull()
})
