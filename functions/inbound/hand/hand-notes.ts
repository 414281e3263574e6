import { isPractical } from '../answer-asides'
import type { PersonAtHand } from './hand-people'

type Named = {
  /** Whoever was named last. */
  last: PersonAtHand[] | null
  acts: readonly { wish: 'put' | 'take-off'; people: PersonAtHand[] }[]
  groups: readonly PersonAtHand[][]
}

/**
 * Keeps beside somebody who is put on the list what is said of them that the house or the kitchen must know: "hij
 * eet vegetarisch". `of-nobody`: it is said, but not plainly of whom; `none`: nothing of the kind is said.
 */
export const keepNote = (text: string, named: Named): 'kept' | 'of-nobody' | 'none' => {
  const said = text.replace(/^(?:en|maar|wel|ook|let op|nb|ps)\s+/u, '')
  if (!isPractical(said) || OF_OTHERS.test(said)) return 'none'
  const marks = [...said.matchAll(/§(\d+)/g)].map(([, index]) => named.groups[Number(index)] ?? [])
  const people = marks.length > 0 ? samePeople(marks, named) : named.last
  const isPut = named.acts.some((act) => act.wish === 'put' && act.people === people)
  if (!people || !isPut) return marks.length > 0 ? 'of-nobody' : 'none'
  if (people.length > 1 && !OF_ALL.test(said)) return 'of-nobody'
  const note = said.replace(/§\d+/g, '').replace(/\s+/g, ' ').trim()
  for (const one of people) addNote(one, note)
  return 'kept'
}

export const addNote = (one: PersonAtHand, note: string): void => {
  one.note = one.note ? `${one.note}, ${note}` : note
}

/** Of the event, the writer or everybody: "de lunch is vegetarisch", "ik kom met de trein". */
const OF_OTHERS =
  /^(?:de|het|een|onze|mijn|ik|wij|we|jullie|u|je|iedereen|alle|allen|er|is|kan|kun|kunt|kunnen|mag|wil|wilt|zijn er|hoe|wat|wie|waar|bestel|regel|maak|geef|pas|wijzig)(?!\p{L})/u
const OF_ALL =
  /^(?:ze|zij|die|beiden?|allebei|alle(?:n|maal)?|(?:alle )?(?:twee|drie))(?!\p{L})|(?:^|\s)(?:beiden?|allebei)(?!\p{L})/u

/** "Jan eet vegetarisch": one who was put on the list before, by the same name or its first part. */
const samePeople = ([named, ...others]: PersonAtHand[][], { acts }: Named): PersonAtHand[] | null => {
  const [one, ...more] = named ?? []
  if (!one || more.length > 0 || others.length > 0) return null
  const isMeant = ({ name }: PersonAtHand): boolean => name === one.name || name.startsWith(`${one.name} `)
  const meant = acts.filter(({ people }) => people.some(isMeant))
  const [act, ...several] = meant
  return act && several.length === 0 && act.people.length === 1 ? act.people : null
}
