import type { Member } from './association'
import type { ListRow } from './member-list'
import { nameKey } from './name-key'
import { audienceKey } from './price'

/** A person of an organisation after the list is taken over, as far as the audience is concerned. */
type Voice = { organisation: string; audience: string; row: number | null; name: string; isNews: boolean }

/** A row that says another audience than the colleagues have. */
export type Contradiction = {
  row: number
  name: string
  organisation: string
  audience: string
  /** What most colleagues have, and how many. */
  others: string
  count: number
}

/** Membership is of the organisation: the audience that most of its people have. */
export type Audiences = {
  /** Null where nobody of this organisation says one. */
  of: (organisation: string | null) => string | null
  contradictions: Contradiction[]
}

export const audiencesOf = (
  rows: { row: ListRow; known: Member | null; audience: string | null }[],
  others: Member[],
): Audiences => {
  const voices = [...rows.flatMap(voiceOfRow), ...others.map(voiceOfMember)]
  const groups = new Map<string, Voice[]>()
  for (const voice of voices) {
    const key = nameKey(voice.organisation)
    if (key === '') continue
    const group = groups.get(key)
    if (group) group.push(voice)
    else groups.set(key, [voice])
  }
  const main = new Map([...groups].map(([key, group]) => [key, mostSaid(group)]))
  return {
    of: (organisation) => main.get(nameKey(organisation ?? ''))?.audience ?? null,
    contradictions: [...groups.values()].flatMap(contradictionsIn),
  }
}

const voiceOfRow = ({
  row,
  known,
  audience,
}: {
  row: ListRow
  known: Member | null
  audience: string | null
}): Voice[] => {
  const organisation = row.organisation ?? known?.organisation ?? ''
  const stays = known !== null && nameKey(known.organisation) === nameKey(organisation)
  const said = audience ?? (stays ? known.audience : null)
  if (said === null) return []
  const isNews = !stays || audienceKey(said) !== audienceKey(known.audience)
  return [{ organisation, audience: said, row: audience === null ? null : row.row, name: row.name, isNews }]
}

const voiceOfMember = ({ organisation, audience, name }: Member): Voice => ({
  organisation,
  audience,
  row: null,
  name,
  isNews: false,
})

const mostSaid = (group: Voice[]): { audience: string; count: number } => {
  const counts = new Map<string, { audience: string; count: number }>()
  for (const { audience } of group) {
    const key = audienceKey(audience)
    counts.set(key, { audience, count: (counts.get(key)?.count ?? 0) + 1 })
  }
  return [...counts.values()].reduce((most, one) => (one.count > most.count ? one : most))
}

/** Asked once, when it is new: what the list already knew about is not asked at every file. */
const contradictionsIn = (group: Voice[]): Contradiction[] => {
  const first = mostSaid(group)
  const differ = group.filter((voice) => audienceKey(voice.audience) !== audienceKey(first.audience))
  if (differ.length === 0 || !group.some((voice) => voice.isNews)) return []
  return differ.flatMap(({ row, name, organisation, audience }) =>
    row === null ? [] : [{ row, name, organisation, audience, others: first.audience, count: first.count }],
  )
}
