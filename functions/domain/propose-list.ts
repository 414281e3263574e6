import type { Member } from './association'
import type { Address, MemberId } from './ids'
import { isListed, type ListChange, type Listed } from './list-change'
import type { ListQuestion } from './list-draft'
import type { ListFault, ListRow, RowAnswer } from './member-list'
import { nameKey } from './name-key'
import { type Audiences, audiencesOf } from './organisation-audience'

/** What taking a list over would change; `add` has no id yet. */
export type Proposal = {
  adds: { row: number; listed: Listed }[]
  alters: Extract<ListChange, { change: 'alter' }>[]
  removes: Extract<ListChange, { change: 'remove' }>[]
  same: number
  faults: ListFault[]
  /** Rows of people who asked to be forgotten: they stay away. */
  erased: number[]
  questions: ListQuestion[]
  /** In the file, and stopped by themselves or by a bounce: that stays. */
  silent: MemberId[]
  /** New people of whom nothing says an audience: they come on as partners. */
  assumed: number
}

export type ListInput = {
  rows: ListRow[]
  faults: ListFault[]
  answers: RowAnswer[]
  /** Everybody in the store, also guests and who left. */
  members: Member[]
  isErased: (address: Address) => boolean
}

type Matched = { row: ListRow; known: Member | null; audience: string | null; says: RowAnswer['says'][] }

/** What the audience is of whoever has none by any sign. */
const ASSUMED_AUDIENCE = 'partner'

/** Compares a list with the people there are. Changes nothing; absence from the file by itself removes nobody. */
export const proposeList = ({ rows, faults, answers, members, isErased }: ListInput): Proposal => {
  const wanted = rows.filter(({ address }) => !isErased(address))
  const { matched, questions: same } = match(wanted, answers, members)
  const seen = new Set(matched.flatMap(({ known }) => (known ? [known.id] : [])))
  const absent = members.filter((member) => isListed(member) && !seen.has(member.id))
  const audiences = audiencesOf(matched, absent)
  const read = matched.map((one) => ({ one, listed: listedAs(one, audiences) }))
  const adds = read.filter(({ one }) => !one.known)
  const alters = read.flatMap(({ one, listed }) => alteration(one, listed))
  return {
    adds: adds.map(({ one, listed }) => ({ row: one.row.row, listed })),
    alters,
    removes: absent.map(({ id, name, organisation }) => ({ change: 'remove', id, name, organisation })),
    same: matched.length - adds.length - alters.length,
    faults: faults.toSorted((a, b) => a.row - b.row),
    erased: rows.filter(({ address }) => isErased(address)).map(({ row }) => row),
    questions: [
      ...same,
      ...secondAddresses(matched, members),
      ...openContradictions(matched, audiences),
    ].sort((a, b) => a.row - b.row),
    silent: matched.flatMap(({ known }) => (known && isSilent(known) ? [known.id] : [])),
    assumed: adds.filter(({ one }) => audienceBySigns(one, audiences) === null).length,
  }
}

const isSilent = ({ suppressed, stopped }: Member): boolean =>
  suppressed !== null || stopped.includes('invitations')

/** A person is known by address; or as someone absent of the same name and organisation, when the organiser says so. */
const match = (rows: ListRow[], answers: RowAnswer[], members: Member[]) => {
  const at = new Map(members.map((member) => [member.address, member]))
  const addresses = new Set(rows.map(({ address }) => address))
  const absent = new Map<string, Member[]>()
  for (const member of members) {
    if (!isListed(member) || addresses.has(member.address)) continue
    const key = personKey(member.name, member.organisation)
    absent.set(key, [...(absent.get(key) ?? []), member])
  }
  const said = new Map<number, RowAnswer['says'][]>()
  for (const { row, says } of answers) said.set(row, [...(said.get(row) ?? []), says])
  const questions: ListQuestion[] = []
  const matched = rows.map((row): Matched => {
    const says = said.get(row.row) ?? []
    const audience = says.find((one) => one.is === 'audience')?.audience ?? row.audience
    const known = at.get(row.address) ?? null
    const [other, ...more] = known ? [] : (absent.get(personKey(row.name, row.organisation ?? '')) ?? [])
    if (!other || more.length) return { row, known, audience, says }
    if (says.some(({ is }) => is === 'same-person')) return { row, known: other, audience, says }
    if (!says.some(({ is }) => is === 'other-person')) {
      const { name, address } = row
      questions.push({ about: 'same-person', row: row.row, name, address, was: other.address })
    }
    return { row, known: null, audience, says }
  })
  return { matched, questions }
}

const personKey = (name: string, organisation: string): string =>
  `${nameKey(name)} @ ${nameKey(organisation)}`

const listedAs = (one: Matched, audiences: Audiences): Listed => {
  const { row, known, says } = one
  const second =
    row.second && says.some(({ is }) => is === 'assistant') ? { name: '', address: row.second } : null
  return {
    name: row.name,
    address: row.address,
    organisation: row.organisation ?? known?.organisation ?? '',
    audience: audienceBySigns(one, audiences) ?? ASSUMED_AUDIENCE,
    language: row.language ?? known?.language ?? 'nl',
    assistant: row.assistant ?? second ?? known?.assistant ?? null,
  }
}

/** The file's own word, then what the person has, then what the colleagues have. */
const audienceBySigns = ({ row, known, audience }: Matched, audiences: Audiences): string | null => {
  if (audience !== null) return audience
  const moves =
    known && row.organisation !== null && nameKey(row.organisation) !== nameKey(known.organisation)
  const own = known?.audience ?? null
  const theirs = audiences.of(row.organisation)
  return moves ? (theirs ?? own) : (own ?? theirs)
}

const FIELDS = ['name', 'address', 'organisation', 'audience', 'language', 'assistant'] as const

const alteration = ({ row, known }: Matched, listed: Listed): Proposal['alters'] => {
  if (!known) return []
  const differing = FIELDS.filter((field) => JSON.stringify(known[field]) !== JSON.stringify(listed[field]))
  const returns = !isListed(known)
  if (differing.length === 0 && !returns) return []
  const pick = (from: Listed) => Object.fromEntries(differing.map((field) => [field, from[field]]))
  return [
    {
      change: 'alter',
      row: row.row,
      id: known.id,
      name: known.name,
      was: pick(known),
      now: pick(listed),
      returns,
    },
  ]
}

const secondAddresses = (matched: Matched[], members: Member[]): ListQuestion[] => {
  const people = new Set([...members.map(({ address }) => address), ...matched.map(({ row }) => row.address)])
  return matched.flatMap(({ row, known, says }) => {
    const { second } = row
    const settled = says.some(({ is }) => is === 'assistant' || is === 'no-assistant')
    if (!second || settled || people.has(second) || known?.assistant?.address === second) return []
    return [{ about: 'second-address', row: row.row, name: row.name, first: row.address, second }]
  })
}

const openContradictions = (matched: Matched[], audiences: Audiences): ListQuestion[] => {
  const settled = new Set(
    matched.filter(({ says }) => says.some(({ is }) => is === 'right')).map(({ row }) => row.row),
  )
  return audiences.contradictions
    .filter(({ row }) => !settled.has(row))
    .map((one) => ({ about: 'audience', ...one }))
}
