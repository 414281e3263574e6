import { readConfig } from '../../../functions/config'
import { retention } from '../../../functions/domain/retention'
import { flatten, functionOf, resourcesOf, synthesize } from './synthesize'

const template = synthesize()
const functions = resourcesOf(template, 'AWS::Lambda::Function')

test('seven functions are deployed', () => {
  expect(functions).toHaveLength(7)
})

describe.each(functions)('the function %s', (_, { Properties }) => {
  test('can read its configuration, and is given nothing that the configuration does not know', () => {
    const { Variables } = Properties['Environment'] as { Variables: Record<string, unknown> }
    const settings = Object.fromEntries(
      Object.entries(Variables).map(([name, value]) => [name, flatten(value)]),
    )
    const config = readConfig(settings)
    expect(Object.keys(config).sort()).toEqual(Object.keys(settings).sort())
    expect(config.HOLD_MINUTES).toBe(10)
  })

  test('runs the newest Node on arm64, with a log of its own', () => {
    expect(Properties).toMatchObject({ Runtime: 'nodejs24.x', Architectures: ['arm64'] })
    expect(Properties['LoggingConfig']).toEqual({ LogGroup: { Ref: expect.stringContaining('Log') } })
  })
})

test('those who send name the configuration set', () => {
  const [[set] = []] = resourcesOf(template, 'AWS::SES::ConfigurationSet')
  for (const name of ['OutboxDeliveryPrompt', 'OutboxDeliveryBulk', 'Sweep']) {
    expect(functionOf(template, name)[1].Properties).toMatchObject({
      Environment: { Variables: { SES_CONFIGURATION_SET: { Ref: set } } },
    })
  }
})

test('every log is forgotten after a month', () => {
  const logs = resourcesOf(template, 'AWS::Logs::LogGroup')
  expect(logs).toHaveLength(8)
  for (const [, { Properties }] of logs) expect(Properties['RetentionInDays']).toBe(retention.log.days)
})
