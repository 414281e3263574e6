import { embeddedBinary } from '../../../infra/local/dynamodb'
import { readSettings } from '../../../infra/local/settings'

test('without any setting the stack is the one of the README', () => {
  expect(readSettings({})).toMatchObject({
    port: 8080,
    publicUrl: null,
    smtpPort: 2525,
    mailboxPort: 1080,
    dataDir: expect.stringMatching(/^\/.*\/\.local$/),
    clock: null,
    holdMinutes: 10,
    dynamodbEndpoint: null,
    smtpRelay: null,
    mailAuth: 'loopback',
  })
})

test.each([
  ['2020-03-12T09:00', '2020-03-12T08:00:00Z'],
  ['2020-06-12T09:00:30', '2020-06-12T07:00:30Z'],
  ['2020-03-12T09:00Z', '2020-03-12T09:00:00Z'],
  ['2020-03-12T09:00+05:30', '2020-03-12T03:30:00Z'],
])('CLOCK=%s is the moment %s', (clock, instant) => {
  expect(readSettings({ CLOCK: clock }).clock?.toString()).toBe(instant)
})

test.each([
  [{ PORT: 'eighty' }, 'PORT must be a port number'],
  [{ SMTP_PORT: '70000' }, 'SMTP_PORT must be a port number'],
  [{ HOLD_MINUTES: '-1' }, 'HOLD_MINUTES must be a number of minutes'],
  [{ CLOCK: 'tomorrow' }, 'CLOCK must be a moment such as 2020-03-12T09:00'],
  [{ CLOCK: '2020-02-30T09:00' }, 'CLOCK must be a moment'],
  [{ PUBLIC_URL: 'agenda.example' }, 'PUBLIC_URL must be an address'],
  [{ DYNAMODB_ENDPOINT: 'localhost' }, 'DYNAMODB_ENDPOINT must be'],
  [{ MAIL_AUTH: 'none' }, 'MAIL_AUTH must be loopback or strict'],
  [{ PUBLIC_URL: 'https://agenda.example' }, 'not with a PUBLIC_URL beyond it'],
  [{ PUBLIC_URL: 'http://127.0.0.1.agenda.example' }, 'not with a PUBLIC_URL beyond it'],
  [{ SMTP_RELAY: 'mail.example:587' }, 'not with SMTP_RELAY'],
])('%j is refused in one line', (environment, message) => {
  expect(() => readSettings(environment)).toThrow(message)
  expect(() => readSettings(environment)).toThrow(/^[^\n]+$/)
})

test('what loopback refuses, strict allows', () => {
  const settings = {
    PUBLIC_URL: 'https://agenda.example/',
    SMTP_RELAY: 'mail.example:587',
    MAIL_AUTH: 'strict',
  }
  expect(readSettings(settings)).toMatchObject({
    publicUrl: 'https://agenda.example',
    smtpRelay: 'smtp://mail.example:587',
  })
  expect(readSettings({ PUBLIC_URL: 'http://localhost:9000' }).publicUrl).toBe('http://localhost:9000')
})

test('elsewhere than linux-x64 one line says what to set', () => {
  expect(() => embeddedBinary('darwin-arm64')).toThrow(/^[^\n]*darwin-arm64[^\n]*DYNAMODB_ENDPOINT[^\n]*$/)
})
