import {
  AFTERWARDS,
  ALSO,
  CANNOT,
  ELSEWHERE,
  FINE,
  HOSTS,
  IS_PERSON,
  JOINED,
  JOINS,
  LIVES,
  OPENS,
  ORGANISER,
  ORGANISES,
  SOCIETY,
  SOLD,
  SUBJECT,
  VISITED,
} from './cue-phrases'
import type { Form } from './place'
import { isOfFormerDays, isToldOf } from './place-neighbours'
import type { Kind, Seen } from './place-seen'
import type { Feature } from './score'
import { BIT, type WordClass } from './word-classes'

const form = (name: Form): Feature<Seen> => [`found as ${name}`, ({ forms }) => forms.has(name)]
const kind = (name: Kind): Feature<Seen> => [`is a ${name}`, (seen) => seen.kind === name]
const cell = (name: Kind): Feature<Seen> => [
  `a cell with a ${name}`,
  (seen) => isCell(seen) && seen.kind === name,
]
const near = (where: keyof Seen['classes'], name: WordClass): Feature<Seen> => [
  `${where}: a word of ${name}`,
  ({ classes }) => (classes[where] & BIT[name]) !== 0,
]

const LABELS: readonly Form[] = ['label', 'column', 'told']
const CELLS: readonly Form[] = ['cell', 'moment', 'listed']
const isOf = (forms: readonly Form[], seen: Seen): boolean => {
  for (const one of forms) if (seen.forms.has(one)) return true
  return false
}
export const isLabelled = (seen: Seen): boolean => isOf(LABELS, seen)
export const isCell = (seen: Seen): boolean =>
  !isLabelled(seen) && !seen.forms.has('phrase') && isOf(CELLS, seen)
const isTo = ({ lead }: Seen): boolean => /^(?:naar|bezoek|bezoeken|bij|aan)$/.test(lead)

/** What is true of a candidate whatever the session; `WEIGHTS` says what each counts. */
export const OWN_FEATURES: readonly Feature<Seen>[] = [
  // How it was found.
  ['stands behind a label', isLabelled],
  ['is a cell of a line', isCell],
  ['is a line by itself', (seen) => !isLabelled(seen) && !isCell(seen) && seen.forms.has('line')],
  form('label'),
  form('cell'),
  form('line'),
  form('listed'),
  form('column'),
  form('moment'),
  form('standing'),
  form('region'),
  form('phrase'),
  form('told'),
  form('host'),
  form('object'),
  ['behind "in"', ({ lead }) => opensWith(lead, 'in')],
  ['behind "bij"', ({ lead }) => opensWith(lead, 'bij')],
  ['behind "naar"', ({ lead }) => lead === 'naar'],
  [
    'behind "naast", "rond", "voor"',
    ({ lead }) => /^(?:achter|naast|tegenover|rond|rondom|nabij|voor)$/.test(lead),
  ],
  ['a line with its town below', ({ forms, text }) => forms.has('line') && text.includes('\n')],
  ['opens its line', ({ opensLine }) => opensLine],
  [
    'a named building, and then its day',
    (seen) => isCell(seen) && seen.opensLine && seen.ofDay && BUILDING.test(seen.kind),
  ],
  // What it is.
  kind('bare building'),
  kind('plain noun'),
  kind('town'),
  kind('building'),
  cell('name'),
  cell('street'),
  cell('building and address'),
  [
    'behind "in" or "te", a plain noun',
    ({ lead, kind }) => /^(?:in|te|@)$/.test(lead) && kind === 'plain noun',
  ],
  ['no word for a building', ({ kind }) => /name|noun/.test(kind) && kind !== 'named building'],
  ['a plain noun alone', ({ kind }) => kind === 'plain noun'],
  ['no name', ({ place, kind }) => place.venue !== null && !NAMED.test(place.venue.value) && kind !== 'town'],
  ['a building and where it is', ({ place }) => place.venue !== null && place.address !== null],
  ['a street with a number', ({ hasStreet }) => hasStreet],
  ['a gathering, no place', ({ isGathering }) => isGathering],
  ['no noun of place: "in de agenda"', ({ lower }) => FINE.test(lower)],
  ['a part of a name', ({ inName, kind }) => inName && kind !== 'town'],
  // What its sentence says.
  ['people come together', ({ said }) => said.gathers],
  ['people do something there', ({ said }) => said.acts],
  ['said of every time', ({ said }) => said.everyTime],
  ['a trip is spoken of', ({ trip }) => trip],
  ['a trip goes to it', (seen) => seen.trip && isTo(seen)],
  [
    'a trip goes to it, without a name',
    (seen) => seen.trip && isTo(seen) && /^(?:bare building|building|plain noun)$/.test(seen.kind),
  ],
  ['"naar" without a trip', ({ lead, trip }) => !trip && /^(?:naar|bezoek|bezoeken)$/.test(lead)],
  [
    'a building that receives',
    (seen) =>
      (seen.forms.has('host') || seen.forms.has('object')) && RECEIVES.some((cue) => cue.test(seen.after)),
  ],
  ['the building receives', ({ after }) => HOSTS.test(after)],
  ['the building is open', ({ after }) => OPENS.test(after)],
  ['a landmark to meet at', ({ kind, said }) => kind === 'bare building' && said.meets],
  ['where the bus leaves, of a trip elsewhere', ({ said, tripElsewhere }) => tripElsewhere && said.boards],
  [
    'one of several where the bus leaves, of a trip elsewhere',
    ({ said, tripElsewhere, stops }) => tripElsewhere && stops > 1 && said.boards,
  ],
  ['where the bus leaves, a bare building', ({ said, kind }) => kind === 'bare building' && said.boards],
  ['in capitals, behind "in"', ({ lead, text }) => lead === 'in' && /^\p{Lu}{2,} \p{Lu}{3,}/u.test(text)],
  ['where the bus leaves', ({ said }) => said.boards],
  ['where it would be', ({ said }) => said.wouldBe],
  ['where it has been', ({ said }) => said.hasBeen],
  ['looks back', ({ said, ofDay }) => !ofDay && said.looksBack],
  ['of another time', ({ said, ofDay }) => !ofDay && said.anotherTime],
  ['a host that organises', ({ forms, after }) => forms.has('host') && ORGANISES.test(after)],
  [
    'behind "aan", a name',
    ({ lead, kind, before }) => lead === 'aan' && kind === 'name' && !GOES_ON_AT.test(before),
  ],
  ['whom one joins', ({ before, after }) => JOINS.test(close(before)) || JOINED.test(after)],
  ['behind the letters of a society', ({ lettered, kind }) => lettered && /name/.test(kind)],
  ['behind "afdeling"', ({ branch }) => branch],
  ['beside the place itself', ({ before, said }) => ALSO.test(close(before)) && !said.gathers],
  ['a trip goes to a name', (seen) => seen.trip && seen.lead === 'naar' && seen.kind === 'name'],
  ['a bare building behind a label', (seen) => isLabelled(seen) && seen.kind === 'bare building'],
  ['a name right behind the time', ({ forms, kind }) => forms.has('moment') && kind === 'name'],
  [
    'letters for a name, behind "in" or "bij"',
    ({ lead, text }) => /^(?:in|bij|op|te)$/.test(lead) && /^\p{Lu}{2,6}\+?$/u.test(text),
  ],
  ['our own building', ({ ours, kind }) => ours && /building/.test(kind)],
  ['a person', ({ after, kind }) => IS_PERSON.test(after) && !/address/.test(kind)],
  ['a town without a date', ({ kind, ofDay, forms }) => kind === 'town' && !ofDay && forms.has('phrase')],
  [
    'a number behind no street',
    ({ kind, hasStreet, text }) => kind === 'street' && !hasStreet && /^\p{L}+ \d{1,2}$/u.test(text),
  ],
  ['later that day', ({ said }) => said.later],
  ['afterwards', ({ before }) => AFTERWARDS.test(before)],
  ['where it is not', ({ denied, before }) => denied || CANNOT.test(before)],
  [
    'where something else is or was',
    ({ before, after }) => ELSEWHERE.test(close(before)) || isOfFormerDays(close(before), after),
  ],
  ['of a later time', ({ said, ofDay }) => !ofDay && said.laterTime],
  ['where it is sold', ({ before }) => SOLD.test(close(before))],
  ['a desk', ({ desk }) => desk],
  ['registering, no date', ({ said, ofDay }) => !ofDay && said.registers],
  ['who organises', ({ before }) => ORGANISER.test(before.slice(-ORGANISER_CHARACTERS))],
  ['a society', (seen) => !isLabelled(seen) && SOCIETY.test(seen.lower)],
  // Nobody speaks of a house by its number: "een lezing over vlinders in De Kei, Dorpsstraat 1".
  ['what is spoken of', ({ before, hasStreet }) => !hasStreet && SUBJECT.test(close(before))],
  [
    'somebody works or lives there',
    ({ aboutPerson, before, hasStreet }) =>
      ((aboutPerson || isToldOf(close(before))) && !hasStreet) || LIVES.test(close(before)),
  ],
  ['parking and the way there', ({ said }) => said.parks],
  near('close', 'hour'),
  near('close', 'trip'),
  near('close', 'held'),
  near('close', 'spoken'),
  near('before', 'hour'),
  near('before', 'held'),
  near('before', 'trip'),
  near('inside', 'held'),
  near('after', 'organisation'),
  near('after', 'subject'),
  near('above', 'spoken'),
  near('above', 'subject'),
  near('above', 'trip'),
  near('previous', 'trip'),
]
const NAMED = /(?:^|[\s'’‘“"(-])\p{Lu}/u
/** "De dag gaat door aan de KUL". */
const GOES_ON_AT = /\b(?:gaat|gaan|ging) (?:[^.]{0,40} )?door aan$/
const opensWith = (lead: string, word: string): boolean => lead === word || lead.startsWith(`${word} `)
const BUILDING = /^(?:named building|building and address)$/
const ORGANISER_CHARACTERS = 40
/** What a cue that must stand close can reach: more need not be searched. */
const close = (before: string): string => before.slice(-CLOSE_CHARACTERS)
const CLOSE_CHARACTERS = 130
const RECEIVES = [HOSTS, OPENS, VISITED]
