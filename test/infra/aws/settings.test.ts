import { readSettings } from '../../../infra/aws/settings'

const read = (given: Record<string, unknown>) => readSettings((name) => given[name])
const GOOD = { domain: 'agenda.vereniging.example', region: 'eu-west-1' }

test('a domain and a region are enough', () => {
  expect(read(GOOD)).toEqual({ ...GOOD, agendaLocalPart: 'agenda', holdMinutes: 10 })
})

test('what the command line passes as text is read as a number', () => {
  expect(read({ ...GOOD, holdMinutes: '0' }).holdMinutes).toBe(0)
})

test('a region in which SES does not receive mail is refused, and those in which it does are named', () => {
  expect(() => read({ ...GOOD, region: 'eu-north-1' })).toThrow(
    /region .*SES receives.*eu-central-1, eu-west-1/,
  )
})

test.each([
  ['a missing domain', { domain: undefined }, /domain is missing/],
  ['an address for a domain', { domain: 'agenda@vereniging.example' }, /domain is not a domain name/],
  ['a domain in capitals', { domain: 'Vereniging.example' }, /domain is not a domain name/],
  ['a whole address for the local part', { agendaLocalPart: 'agenda@vereniging.example' }, /agendaLocalPart/],
  ['pages over plain HTTP', { publicUrl: 'http://knop.vereniging.example' }, /publicUrl must be an https/],
  [
    'an origin with a slash at the end',
    { publicUrl: 'https://knop.vereniging.example/' },
    /publicUrl must be/,
  ],
  ['no mail address for alarms', { alarmMail: 'beheer' }, /alarmMail is not a mail address/],
  ['half a minute', { holdMinutes: 0.5 }, /holdMinutes must be a whole number/],
  ['a time before the approval', { holdMinutes: -1 }, /holdMinutes must not be negative/],
  ['a hold of two days', { holdMinutes: 2880 }, /holdMinutes must be a day at most/],
])('%s is refused by name', (_, wrong, message) => {
  expect(() => read({ ...GOOD, ...wrong })).toThrow(message)
})

test('all that is wrong is said at once', () => {
  expect(() => read({ region: 'mars' })).toThrow(/domain is missing; region must be/)
})
