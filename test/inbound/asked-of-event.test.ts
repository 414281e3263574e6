import { readAsked } from '../../functions/inbound/asked-of-event'
import { newEvent } from '../support/domain/announcements'

const [session] = newEvent().sessions
const sessions = ['2027-06-01', '2027-06-03', '2027-06-10'].map((date) => ({
  ...session,
  date,
})) as NonNullable<typeof session>[]
const read = (words: string) => readAsked(words, sessions, '2027-04-01')

test.each([
  ['Voeg dinsdag samen met 3 juni', { from: 0, into: 1 }],
  ['dinsdag gaat op in donderdag 10 juni.', { from: 0, into: 2 }],
  ['sessie 3 samenvoegen met sessie 1', { from: 2, into: 0 }],
  ['Voeg dinsdag samen met donderdag', { from: 0, into: null }],
  ['voeg maandag samen met dinsdag', { from: null, into: 0 }],
])('"%s" names two moments, or leaves open which', (words, merge) => {
  expect(read(words)).toEqual({ asks: 'merge', ...merge })
})

test.each(['ja, voeg samen', 'Voeg ze maar samen', 'voeg samen'])('"%s" approves a merge', (words) => {
  expect(read(words)).toEqual({ asks: 'confirm-merge' })
})

test.each([
  ['laat Jan de Vries toe', 'admit', 'jan de vries'],
  ['Jan de Vries toelaten', 'admit', 'jan de vries'],
  ['Graag Zoë toelaten', 'admit', 'zoe'],
  ['laat toe', 'admit', ''],
  ['wijs Jan de Vries af', 'reject', 'jan de vries'],
  ['laat Jan niet toe', 'reject', 'jan'],
  ['intake gepland met Jan', 'plan', 'jan'],
  ['Gesprek met Jan de Vries is gepland', 'plan', 'jan de vries'],
  ['Gesprek gehad met Jan', 'held', 'jan'],
])('"%s" decides about a request', (words, wish, name) => {
  expect(read(words)).toEqual({ asks: 'admission', wish, name })
})

test.each([
  ['link: https://vergader.example/x?a=1', { link: 'https://vergader.example/x?a=1' }],
  ['De online link is https://vergader.example/x.', { link: 'https://vergader.example/x' }],
  ['https://vergader.example/x', { link: 'https://vergader.example/x' }],
  ['link: http://vergader.example/x', 'not-secure'],
])('"%s" gives the link', (words, said) => {
  expect(read(words)).toEqual({ asks: 'link', said })
})

test.each([
  ['Open de aanmelding op 3 mei', '09:00'],
  ['aanmelding opent maandag 3 mei om 10.30 uur', '10:30'],
])('"%s" is an opening to come', (words, time) => {
  expect(read(words)).toEqual({ asks: 'open-at', at: { date: '2027-05-03', time } })
})

test.each([
  'Mag Jan de Vries meedoen?',
  'Voeg je agenda bij en stuur hem op',
  'Wat een mooie link, zie https://vergader.example/x voor meer',
  'De aanmelding loopt goed',
  'Laat maar weten',
])('"%s" asks nothing of the kind', (words) => {
  expect(read(words)).toBeNull()
})
