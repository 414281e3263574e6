import { Temporal } from 'temporal-polyfill'
import type { Member } from '../../functions/domain/association'
import { toAddress } from '../../functions/domain/ids'
import { type NewsAbout, newsFor, newsTimer, oweNews } from '../../functions/domain/news'
import { newsSections } from '../../functions/wording/news'
import { sampleOpenEvent } from '../../templates/sample-events'
import { sampleAssociation, sampleMember } from '../../templates/samples'

const stopped: NewsAbout = { news: 'stopped', member: sampleMember.id, stream: 'invitations' }
const owe = (at: string, about: NewsAbout = stopped, cause = 'x') =>
  oweNews(sampleAssociation, Temporal.Instant.from(at), { about, cause })

test.each([
  ['on Friday after nine', '2026-03-06T09:00:00Z', '2026-03-09'],
  ['in the weekend', '2026-03-08T10:00:00Z', '2026-03-09'],
  ['on a working day before nine', '2026-03-10T05:00:00Z', '2026-03-10'],
  ['a minute before nine, when the bundle may be under way', '2026-03-10T07:59:00Z', '2026-03-11'],
])('what happens %s is told on the next morning of a working day', (_, at, day) => {
  const item = owe(at)
  expect(item.day).toBe(day)
  expect(item.dueAt > item.at).toBe(true)
  expect(newsTimer(item)).toMatchObject({ dueAt: item.dueAt, task: { task: 'news', day } })
})

test('one cause is one item, and one morning has one timer', () => {
  const [first, again, other] = [
    owe('2026-03-10T10:00:00Z'),
    owe('2026-03-10T11:00:00Z'),
    owe('2026-03-10T11:00:00Z', stopped, 'y'),
  ]
  expect(first.id).toBe(again.id)
  expect(first.id).not.toBe(other.id)
  expect(newsTimer(first).id).toBe(newsTimer(other).id)
})

test('news of one organiser is theirs, and everybody hears of one who left', () => {
  const [marit, jelle, gone] = ['marit@x.example', 'jelle@x.example', 'gone@x.example'].map((one) =>
    toAddress(one),
  )
  if (!marit || !jelle || !gone) throw new Error('No addresses')
  const items = [
    { ...owe('2026-03-10T10:00:00Z'), to: marit },
    { ...owe('2026-03-10T10:00:00Z'), to: gone },
  ]
  expect(newsFor(marit, [marit, jelle], items)).toHaveLength(2)
  expect(newsFor(jelle, [marit, jelle], items)).toHaveLength(1)
})

test('mails of which nobody knows whether they left are counted for each mailing, with whose they were', () => {
  const event = sampleOpenEvent.id
  const unknown = (member: typeof sampleMember.id): NewsAbout => ({
    news: 'unknown',
    kind: 'nudge',
    event,
    member,
  })
  const other = {
    ...sampleMember,
    id: '01jx0000000000000000000009' as typeof sampleMember.id,
    name: 'Pim Dekker',
  }
  const items = [
    owe('2026-03-10T10:00:00Z', unknown(sampleMember.id), 'a'),
    owe('2026-03-10T10:00:00Z', unknown(other.id), 'b'),
  ]
  const known = {
    members: new Map([sampleMember, other].map((one) => [one.id as string, one])),
    events: new Map([[event as string, sampleOpenEvent]]),
  }
  expect(newsSections(items, known, sampleAssociation)[0]?.lines).toEqual([
    'de herinnering voor "Voorjaarsdag": 2 mails, aan Noor van Dalen (Woonstichting De Terp); Pim Dekker (Woonstichting De Terp)',
  ])
})

test('whoever wants the mail again before the morning is in no news', () => {
  const sections = (member: Member) =>
    newsSections(
      [owe('2026-03-10T10:00:00Z')],
      { members: new Map([[member.id as string, member]]), events: new Map() },
      sampleAssociation,
    )
  expect(sections({ ...sampleMember, stopped: ['invitations'] })[0]?.lines).toEqual([
    'Noor van Dalen (Woonstichting De Terp): geen uitnodigingen meer',
  ])
  expect(sections(sampleMember)).toEqual([])
})

test('whoever was erased since is in no news', () => {
  expect(
    newsSections([owe('2026-03-10T10:00:00Z')], { members: new Map(), events: new Map() }, sampleAssociation),
  ).toEqual([])
})
