import type { Context } from '../context'
import { hoursBetween, isRecorded, lastHeldUnit, type Mark, type Marks } from '../domain/attendance'
import type { Event } from '../domain/event'
import type { MemberId } from '../domain/ids'
import { type Matched, matchPerson, type Nameable } from '../domain/match-person'
import { type AttendanceWords, readAttendance, type SaidOfPerson } from '../inbound/attendance-words'
import { folded } from '../inbound/wish'
import { listText } from '../wording/dates'
import { personText } from '../wording/news'
import { attendanceTold } from './attendance-told'
import type { Incoming } from './incoming'
import { expectedOf, type Person, peopleOf } from './people-at'
import { type Recording, recordAttendance } from './record-attendance'
import { tellOrganiser } from './tell-organiser'

/**
 * "Jan en Piet ontbraken", "iedereen was er", or names alone: who was at the last part that has been. False
 * where the words are not about that. Nothing is recorded unless every name is clear.
 */
export const answerAttendance = async (
  context: Context,
  incoming: Incoming,
  event: Event,
  words: string,
): Promise<boolean> => {
  const unit = lastHeldUnit(event, incoming.day)
  const read = unit === null ? null : readAttendance(words)
  if (unit === null || !read) return false
  const people = expectedOf(event, await peopleOf(context, event), unit)
  const recorded = isRecorded(
    people.map(({ registration }) => registration),
    unit,
  )
  const said = read.people.map((one) => ({ said: one, matched: matchPerson(one.name, people.map(nameable)) }))
  // Names alone are an answer to the question who was missing, and to nothing else.
  if (read.bare && (recorded || !said.some(({ matched }) => matched.status !== 'none'))) return false
  if (people.length === 0 && read.people.every(({ was }) => was !== 'walk-in')) return false
  const answer = (paragraphs: string[]) => tellOrganiser(context, incoming, paragraphs, { event: event.id })
  const unclear = said.flatMap(({ said: one, matched }) => unclearText(one, matched, people))
  if (unclear.length) {
    await answer([
      'Er is nog niets vastgelegd.',
      ...unclear,
      `Aangemeld waren: ${listText(people.map(nameOf), 'nl')}.`,
    ])
    return true
  }
  const recording = await recordingOf(context, event, unit, people, read, said, recorded, incoming)
  if (Array.isArray(recording)) {
    await answer(['Er is nog niets vastgelegd.', ...recording])
    return true
  }
  await recordAttendance(context, incoming.association, event.id, recording)
  const after = (await context.events.event(event.association, event.id)) ?? event
  await answer(await attendanceTold(context, incoming.association, after, unit))
  return true
}

type Named = { said: SaidOfPerson; matched: Matched<MemberId> }

const nameable = ({ member, registration }: Person): Nameable<MemberId> => ({
  id: member.id,
  names: folded([member.name, registration.substitute?.name ?? ''].join(' ')),
  organisation: folded(member.organisation),
})

const nameOf = ({ member, registration }: Person): string =>
  personText({ name: registration.substitute?.name ?? member.name, organisation: member.organisation }) ?? ''

const unclearText = (
  said: SaidOfPerson,
  { status, ...rest }: Matched<MemberId>,
  people: Person[],
): string[] => {
  if (status === 'one' || (status === 'none' && said.was === 'walk-in')) return []
  if (status === 'none') return [`Ik weet niet wie "${said.name}" is.`]
  const among = people.filter(({ member }) => 'among' in rest && rest.among.includes(member.id))
  return [`Wie bedoelt u met "${said.name}"? ${listText(among.map(nameOf), 'nl')} waren aangemeld.`]
}

/** What is recorded, or why that is not clear. */
const recordingOf = async (
  context: Context,
  event: Event,
  unit: string,
  people: Person[],
  read: AttendanceWords,
  said: Named[],
  recorded: boolean,
  { sender }: Incoming,
): Promise<Recording | string[]> => {
  const marks: Marks = new Map()
  // "Alleen Jan ontbrak" and "iedereen was er" speak of all; once recorded, a name corrects that name alone.
  const ofAll = !recorded || (read.rest === 'present' && read.people.length === 0)
  if (ofAll) for (const { member } of people) marks.set(member.id, { status: 'present', hours: null })
  const problems: string[] = []
  const unknown: string[] = []
  for (const { said: one, matched } of said) {
    if (matched.status !== 'one') {
      unknown.push(one.name)
      continue
    }
    const mark = markOf(event, unit, one)
    if (mark) marks.set(matched.id, mark)
    else problems.push(`De tijd bij "${one.name}" valt buiten de bijeenkomst, of die tijden ken ik niet.`)
  }
  if (problems.length) return problems
  return { unit, by: sender.address, marks, walkIns: await walkInsOf(context, event, unknown) }
}

const markOf = (event: Event, unit: string, said: SaidOfPerson): Mark | null => {
  switch (said.was) {
    case 'absent':
      return { status: 'absent', hours: null }
    case 'present':
    case 'walk-in':
      return { status: 'present', hours: null }
    case 'left':
    case 'came': {
      const between = said.was === 'left' ? { from: null, until: said.at } : { from: said.at, until: null }
      const hours = hoursBetween(event, unit, between)
      return hours === null ? null : { status: 'present', hours }
    }
  }
}

/** Who came unannounced: a member where the name is one member's, otherwise a name alone. */
export const walkInsOf = async (
  context: Context,
  event: Event,
  names: readonly string[],
): Promise<Recording['walkIns']> => {
  if (names.length === 0) return { members: [], names: [] }
  const members = await context.people.members(event.association)
  const all = members
    .filter(({ left }) => left === null)
    .map(({ id, name, organisation }) => ({ id, names: folded(name), organisation: folded(organisation) }))
  const matched = names.map((name) => ({ name, matched: matchPerson(folded(name), all) }))
  return {
    members: matched.flatMap(({ matched: one }) => (one.status === 'one' ? [one.id] : [])),
    names: matched.flatMap(({ name, matched: one }) => (one.status === 'one' ? [] : [titled(name)])),
  }
}

/** A name that was read in lower case, with capitals where Dutch has them. */
const titled = (name: string): string =>
  name === name.toLowerCase()
    ? name
        .replace(/(?<![\p{L}'’])\p{L}(?=\p{L})/gu, (letter) => letter.toUpperCase())
        .replace(/ (Van|De|Der|Den|Het|Ten|Ter|Te|In|Op)(?= )/g, (particle) => particle.toLowerCase())
    : name
