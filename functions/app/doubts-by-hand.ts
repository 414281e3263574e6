import type { Member } from '../domain/association'
import type { ByHand } from '../inbound/by-hand'
import type { PersonAtHand } from '../inbound/hand/hand-people'
import { listText } from '../wording/dates'
import type { MomentMeant } from './moment-meant'
import { type Meant, nameOf } from './who-is-meant'

/** One person of a wish, with whom it can mean. `plain`: said in so many words. */
export type Wished = {
  wish: ByHand['wish']
  person: PersonAtHand
  meant: Meant
  moment: MomentMeant
  plain: boolean
}

/** Said of nobody who is known, and not in so many words or by one word alone: it may be about something else. */
export const isUnknown = ({ plain, person, meant }: Wished): boolean =>
  meant.meant === 'nobody' && !person.self && (!plain || isBareWord(person))

/** A word that may not be a name at all: no ground to ask who is meant. */
export const isNoName = ({ plain, person }: Wished): boolean =>
  person.role !== null || (isOneWord(person.name) && !plain)

const isBareWord = ({ name, address, role }: PersonAtHand): boolean =>
  isOneWord(name) && address === null && role === null

/** What must be known before anything is done; nothing where it is plain who is meant. */
export const doubtsOf = (wished: Wished[]): string[] => {
  const moments = new Set(wished.flatMap(({ moment }) => (moment.is === 'unknown' ? [moment.when] : [])))
  const unknown = [...moments].map(
    (when) =>
      `Of "${when}" bij deze bijeenkomst hoort, weet ik niet. Noem een dag van deze bijeenkomst, of laat het weg.`,
  )
  return [...unknown, ...wished.flatMap(doubtOf), ...twiceMeant(wished)]
}

/** Two names that can only be one person: a couple of whom one is known. */
const twiceMeant = (wished: Wished[]): string[] => {
  const found = wished.flatMap(({ person, meant }) =>
    meant.meant === 'one' ? [{ name: person.name, member: meant.member }] : [],
  )
  const other = found.find(({ member }, at) => found.findIndex((one) => one.member.id === member.id) < at)
  const [first] = found.filter((one) => one.member.id === other?.member.id)
  if (!first || !other) return []
  return [
    `"${first.name}" en "${other.name}" lijken allebei ${nameOf(other.member)} te zijn. Wie bedoelt u? Schrijf de volledige namen.`,
  ]
}

const doubtOf = (one: Wished): string[] => {
  const { wish, person, meant } = one
  switch (meant.meant) {
    case 'one':
      return isFirstNameAlone(one, meant.member)
        ? [`Bedoelt u met "${person.name}" ${nameOf(meant.member)}? Schrijf dan de volledige naam.`]
        : []
    case 'several':
      return [
        `Er zijn meer mensen die u met "${person.name}" kunt bedoelen: ${names(meant.members)}. Wie bedoelt u?`,
      ]
    case 'nobody':
      return wish === 'put' ? whoIsNew(one, meant.near) : [notOnTheList(person, meant.near)]
  }
}

/** Too little to put somebody on the list by; whoever leaves it is sought among few. */
const isFirstNameAlone = ({ wish, person }: Wished, { name }: Member): boolean =>
  wish === 'put' &&
  isOneWord(person.name) &&
  !person.self &&
  person.address === null &&
  person.organisation === null &&
  name.split(' ').length > 1 &&
  name.toLowerCase().startsWith(`${person.name.toLowerCase()} `)

const isOneWord = (name: string): boolean => !/[\s.]/u.test(name.trim())

const whoIsNew = ({ person, plain }: Wished, near: Member[]): string[] => {
  const { name, organisation } = person
  if (name === person.address && !person.self) return [`Van wie is ${name}? Schrijf de naam erbij.`]
  if (person.address !== null || person.role !== null) return []
  const asGuest = `schrijf dan "zet ${name}, gast, op de lijst"`
  if (near.length > 0) {
    const written = nameOf({ name, organisation: organisation ?? '' })
    return [
      `Niemand op de ledenlijst heet precies "${written}". Bedoelt u ${names(near, 'of')}? Is het iemand anders, ${asGuest}.`,
    ]
  }
  if (FAMILY.test(name)) return [`Wie van "${name}" er komen, weet ik niet. Schrijf de namen.`]
  return plain && !isOneWord(name)
    ? []
    : [`Niemand op de ledenlijst heet "${name}". Komt er iemand van buiten, ${asGuest}.`]
}

const FAMILY = /^(?:de )?familie /iu

const notOnTheList = ({ name }: PersonAtHand, near: Member[]): string => {
  const said = `Ik vond niemand met de naam "${name}" op de lijst.`
  return near.length > 0 ? `${said} Bedoelt u ${names(near, 'of')}?` : said
}

const names = (members: Member[], last: 'en' | 'of' = 'en'): string => {
  const all = members.slice(0, NAMES_MAX).map(nameOf)
  return last === 'en' ? listText(all, 'nl') : all.join(' of ')
}

const NAMES_MAX = 8
