import type { Member } from '../../functions/domain/association'
import { Address, MemberId } from '../../functions/domain/ids'
import { changed, newMember } from '../../functions/domain/list-change'
import { ListRow, type RowAnswer } from '../../functions/domain/member-list'
import { proposeList } from '../../functions/domain/propose-list'
import { Instant } from '../../functions/domain/time'

const NOW = Instant.parse('2026-03-17T10:00:00.000Z')
const id = (at: number) => MemberId.parse(`01jq${String(at).padStart(22, '0')}`)

const member = (at: number, name: string, own: Partial<Member> = {}): Member => ({
  ...newMember(id(at), {
    name,
    address: Address.parse(`${name.toLowerCase()}@b.example`),
    organisation: 'Woonpalet',
    audience: 'partner',
    language: 'nl',
    assistant: null,
  }),
  ...own,
})
const row = (at: number, name: string, own: Partial<ListRow> = {}): ListRow =>
  ListRow.parse({
    row: at,
    name,
    address: `${name.toLowerCase()}@b.example`,
    second: null,
    organisation: null,
    audience: null,
    language: null,
    assistant: null,
    ...own,
  })
const propose = (rows: ListRow[], members: Member[], answers: RowAnswer[] = []) =>
  proposeList({ rows, faults: [], answers, members, isErased: (address) => address.startsWith('erased') })

test('an empty cell changes nothing of whoever is known', () => {
  const { same, alters } = propose(
    [row(2, 'Jan')],
    [member(1, 'Jan', { audience: 'non-partner', language: 'en' })],
  )
  expect({ same, alters }).toEqual({ same: 1, alters: [] })
})

test('whoever is new has the audience of the colleagues, or is a partner and counted as such', () => {
  const { adds, assumed } = propose(
    [row(2, 'Kim', { organisation: 'woonpalet' }), row(3, 'Lot', { organisation: 'De Brink' })],
    [member(1, 'Jan', { audience: 'non-partner' })],
  )
  expect(adds.map(({ listed }) => listed.audience)).toEqual(['non-partner', 'partner'])
  expect(assumed).toBe(1)
})

test('a row that contradicts its colleagues is asked about once: not again when the list already has it so', () => {
  const colleagues = [member(1, 'Jan'), member(2, 'Kim')]
  const said = [row(2, 'Lot', { organisation: 'Woonpalet', audience: 'non-partner' })]
  const { questions, adds } = propose(said, colleagues)
  expect(questions).toMatchObject([{ about: 'audience', row: 2, others: 'partner', count: 2 }])
  expect(adds[0]?.listed.audience).toBe('non-partner')
  expect(propose(said, [...colleagues, member(3, 'Lot', { audience: 'non-partner' })]).questions).toEqual([])
})

test('who left or was a guest returns when the file says so; who is absent is only named', () => {
  const members = [
    member(1, 'Jan', { left: { at: NOW, why: 'removed' } }),
    member(2, 'Kim', { kind: 'guest' }),
    member(3, 'Lot'),
    member(4, 'Mo', { kind: 'guest' }),
  ]
  const { alters, removes } = propose([row(2, 'Jan'), row(3, 'Kim')], members)
  expect(alters.map(({ name, returns }) => [name, returns])).toEqual([
    ['Jan', true],
    ['Kim', true],
  ])
  expect(removes.map(({ name }) => name)).toEqual(['Lot'])
})

test('who was erased is no proposal at all', () => {
  expect(propose([row(2, 'Erased')], [])).toMatchObject({ adds: [], alters: [], same: 0, erased: [2] })
})

test('a change keeps what the member decided: streams that were stopped, and a bounce at the same address', () => {
  const suppressed = { why: 'bounce' as const, at: NOW }
  const known = member(1, 'Jan', { stopped: ['invitations'], suppressed })
  const [alter] = propose([row(2, 'Jan', { organisation: 'De Brink' })], [known]).alters
  if (!alter) throw new Error('No change')
  expect(changed(known, alter, NOW)).toMatchObject({
    organisation: 'De Brink',
    stopped: ['invitations'],
    suppressed,
  })
})

test('a change that somebody made in between is not made again, and nobody who left meanwhile comes back', () => {
  const [alter] = propose([row(2, 'Jan', { organisation: 'De Brink' })], [member(1, 'Jan')]).alters
  if (!alter) throw new Error('No change')
  expect(changed(member(1, 'Jan', { left: { at: NOW, why: 'moved-on' } }), alter, NOW)).toBeNull()
  expect(changed(null, alter, NOW)).toBeNull()
})

test('50,000 rows beside 50,000 members are compared within seconds', () => {
  const many = Array.from({ length: 50_000 }, (_, at) => at)
  const rows = many.map((at) => row(at + 2, `Lid${at}`, { organisation: `Wonen ${at % 90}` }))
  const { alters, same } = propose(
    rows,
    many.map((at) => member(at, `Lid${at}`, { organisation: `Wonen ${at % 89}` })),
  )
  expect(alters.length + same).toBe(50_000)
})
