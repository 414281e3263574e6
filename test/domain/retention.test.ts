import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { nothingAfterwards } from '../../functions/domain/afterwards'
import { Member } from '../../functions/domain/association'
import { Event } from '../../functions/domain/event'
import { eventNow, isMemberOver, registrationNow } from '../../functions/domain/kept-too-long'
import { Registration } from '../../functions/domain/registration'
import { howLong, isOver, type Kept, retention } from '../../functions/domain/retention'
import { sampleEvent } from '../../templates/sample-events'

const readme = readFileSync(join(__dirname, '../../README.md'), 'utf8')

test('the README says of every kind of data how long it is kept, as the code has it', () => {
  const rows = readme
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
  for (const kind of Object.keys(retention) as Kept[]) {
    expect(rows).toContainEqual([retention[kind].what, retention[kind].where, howLong(kind)])
  }
})

test('a day counts as over once all of it has passed, and a day that is not known never does', () => {
  expect(isOver('note', '2026-03-01', '2026-03-15')).toBe(false)
  expect(isOver('note', '2026-03-01', '2026-03-16')).toBe(true)
  expect(isOver('note', '9999', '2026-03-16')).toBe(false)
  expect(isOver('guest', '9999-12-31', '2026-03-16')).toBe(false)
})

const answered = Registration.parse({
  event: '01jx0000000000000000000002',
  member: '01jx0000000000000000000001',
  version: 3,
  epoch: 1,
  answer: 'yes',
  choices: [
    { unit: 's1', way: null, place: 'seat', since: '2026-01-01T10:00:00.000Z', guests: ['Jop van Zanten'] },
  ],
  before: { answer: 'none', choices: [] },
  revision: 1,
  note: 'glutenvrij',
  substitute: { name: 'Mila Hendriks', address: 'mila@deterp.example' },
  at: '2026-01-01T10:00:00.000Z',
})

test('fourteen days after the event a registration has lost its note, and the names of who came along or instead', () => {
  expect(registrationNow(answered, '2026-03-01', '2026-03-15')).toBe(answered)
  const left = registrationNow(answered, '2026-03-01', '2026-03-16')
  expect(JSON.stringify(left)).not.toMatch(/glutenvrij|Jop|Mila|deterp\.example/)
  expect(left?.choices).toMatchObject([{ unit: 's1', place: 'seat', guests: ['(gast)'] }])
  expect(left?.substitute).toEqual({ name: '(vervanger)', address: null })
})

test('what was swept once is not written again, and after two years it is gone', () => {
  const swept = registrationNow(answered, '2026-03-01', '2026-03-16')
  if (!swept) throw new Error('Gone too soon')
  expect(registrationNow(swept, '2026-03-01', '2026-03-17')).toBe(swept)
  expect(registrationNow(swept, '2026-03-01', '2028-03-02')).toBeNull()
})

test('who came unannounced loses the name after two weeks, and the photos go after two years', () => {
  const picture = { number: 1, key: 'e/x-0', name: 'bar.jpg', type: 'image/jpeg' }
  const walkIn = { unit: 's1', name: 'Tess Mol', by: 'x', at: '2026-03-01T10:00:00.000Z' }
  const event = Event.parse({
    ...sampleEvent,
    afterwards: { ...nothingAfterwards, pictures: [picture], walkIns: [walkIn] },
  })
  expect(eventNow(event, '2026-03-01', '2026-03-15')).toBe(event)
  const unnamed = eventNow(event, '2026-03-01', '2026-03-16')
  expect(unnamed.afterwards).toMatchObject({ pictures: [picture], walkIns: [{ name: '(gast)' }] })
  expect(eventNow(unnamed, '2026-03-01', '2026-03-17')).toBe(unnamed)
  expect(eventNow(unnamed, '2026-03-01', '2028-03-02').afterwards.pictures).toEqual([])
})

const person = Member.parse({
  id: '01jx0000000000000000000001',
  name: 'Noor van Dalen',
  address: 'noor@deterp.example',
  organisation: 'Woonstichting De Terp',
  audience: 'partner',
  language: 'nl',
  stopped: [],
  suppressed: null,
})

test('a member stays, one who left goes after two years, and a guest two weeks after the last event', () => {
  const life = { ends: ['2026-03-01', '2026-05-01'], since: '2026-01-01' }
  expect(isMemberOver(person, life, '2099-01-01')).toBe(false)
  const left = Member.parse({ ...person, left: { at: '2026-01-10T10:00:00.000Z', why: 'moved-on' } })
  expect(isMemberOver(left, life, '2028-01-10')).toBe(false)
  expect(isMemberOver(left, life, '2028-01-11')).toBe(true)
  const guest = Member.parse({ ...person, kind: 'guest' })
  expect(isMemberOver(guest, life, '2026-05-15')).toBe(false)
  expect(isMemberOver(guest, life, '2026-05-16')).toBe(true)
  expect(isMemberOver(guest, { ...life, ends: ['9999'] }, '2030-01-01')).toBe(false)
})
