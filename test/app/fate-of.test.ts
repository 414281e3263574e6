import { type Fate, fateOf } from '../../functions/app/privacy/fate-of'
import { Member } from '../../functions/domain/association'
import type { Registration } from '../../functions/domain/registration'
import { scrubber } from '../../functions/domain/scrub'
import type { Item } from '../../functions/store/table'
import { sampleMember, sampleRegistration } from '../../templates/samples'

const member = sampleMember
const other = '01jx0000000000000000000099'
const finder = scrubber({ name: member.name, addresses: [member.address] })

const fate = (partition: string, item: Partial<Item>, keepProofs = false): Fate =>
  fateOf({ pk: `as#wijkraad#${partition}`, sk: 'x', ...item }, partition.split('#')[0] ?? '', {
    member,
    finder,
    keepProofs,
  })

/** What an item of this partition becomes; it must change. */
const changed = (partition: string, item: Partial<Item>): Record<string, unknown> => {
  const it = fate(partition, item)
  if (it.fate !== 'changes') throw new Error(`It ${it.fate}`)
  return it.attributes
}

const registration = (own: Partial<Registration>): Registration => ({ ...sampleRegistration('yes'), ...own })

test('the registration of whoever is erased still counts, and says nothing of them', () => {
  const state = registration({ note: 'noten', by: 'Sanne Kok', shown: true })
  const { state: left } = changed('registrations#e', { sk: member.id, state })
  expect(left).toMatchObject({ answer: 'yes', choices: state.choices, note: null, by: null, shown: false })
  expect(fate('registrations#e', { sk: member.id, state: left })).toEqual({ fate: 'stays' })
})

test("another's registration loses only that they came in its place", () => {
  const state = registration({ note: 'noten', substitute: { name: member.name, address: member.address } })
  const { state: left } = changed('registrations#e', { sk: other, state })
  expect(left).toMatchObject({ note: 'noten', substitute: { name: '(gewist)' } })
  expect(finder.names(left)).toBe(false)
})

test('whoever kept the diary of another member does so no more, and one of the same name stays', () => {
  const state = Member.parse({ ...member, id: other, address: 'noor2@x.example', assistant: null })
  expect(fate('members', { sk: other, state })).toEqual({ fate: 'stays' })
  const assisted = { ...state, name: 'Pim', assistant: { name: 'Noor', address: member.address } }
  expect(changed('members', { sk: other, state: assisted })).toEqual({
    state: { ...assisted, assistant: null },
  })
  expect(fate(`assistants#${member.address}`, { sk: other, member: other })).toEqual({ fate: 'goes' })
})

test('invoices stay for the tax law, with the name in them', () => {
  const state = { details: { legalName: member.name, mail: member.address } }
  expect(fate('invoices#e', { sk: member.id, state })).toEqual({ fate: 'stays' })
})

test('proofs go, unless the organiser keeps them; those of others stay', () => {
  const state = { name: member.name }
  expect(fate(`proofs#${member.id}`, { state })).toEqual({ fate: 'goes' })
  expect(
    fateOf({ pk: `as#wijkraad#proofs#${member.id}`, sk: 'x', state }, 'proofs', {
      member,
      finder,
      keepProofs: true,
    }),
  ).toEqual({ fate: 'stays' })
  expect(fate(`proofs#${other}`, { state: { name: 'Pim' } })).toEqual({ fate: 'stays' })
})

const row = { status: 'sent', owedAt: '2026-03-17T10:00:00.000Z', attempts: 1 }

test('rows about the person go, and what was mailed to others names them no more', () => {
  const told = {
    to: 'told-member',
    id: 't',
    member: member.id,
    event: null,
    subject: 's',
    paragraphs: ['p'],
    inReplyTo: null,
  }
  expect(fate('outbox#t', { row: 'told-member', ...row, notice: told })).toEqual({ fate: 'goes' })
  const message = {
    kind: 'told',
    subject: 's',
    paragraphs: [`Over ${member.name}`],
    event: null,
    draft: null,
  }
  const notice = { to: 'address', id: 't', address: 'marit@wijkbouwers.example', message, inReplyTo: null }
  const { notice: left, ...rest } = changed('outbox#t', { row: 'address', ...row, notice })
  expect(rest).toEqual({})
  expect(left).toMatchObject({ message: { paragraphs: ['Over (gewist)'] } })
})

test('a kind of item that nobody thought of is searched as well', () => {
  expect(changed('photos#e', { captions: [`${member.name} bij de bar`], size: 3 })).toEqual({
    captions: ['(gewist) bij de bar'],
  })
  expect(fate('whatever', { sk: member.address, at: 'x' })).toEqual({ fate: 'goes' })
  expect(fate('whatever', { state: { text: 'Niets over haar' } })).toEqual({ fate: 'stays' })
})
