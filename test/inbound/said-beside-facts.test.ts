import { isMinutes } from '../../functions/inbound/is-minutes'
import { isSpokenHour } from '../../functions/inbound/is-spoken-hour'
import { isOfOthers } from '../../functions/inbound/of-others'
import { saysSame } from '../../functions/inbound/says-same'
import { seatsLeft } from '../../functions/inbound/seats-left'

test.each([
  ['Zelfde tijd, zelfde plaats.', true, true],
  ['Zelfde tijd en plaats.', true, true],
  ['Op dezelfde plek en tijd.', true, true],
  ['Tijd en plaats blijven hetzelfde.', true, true],
  ['De tijden blijven gelijk.', true, false],
  ['Uur en plaats blijven dezelfde.', true, true],
  ['Programma en tijden zijn ongewijzigd.', true, false],
  ['De locatie verandert niet.', false, true],
  ['Verder blijft alles zoals het was.', true, true],
  ['Rest idem.', true, true],
  ['De tijd is veranderd en de plaats ook.', false, false],
  ['We beginnen om dezelfde reden vroeger.', false, false],
])('"%s": the hour stays %s, the place %s', (text, time, place) => {
  const same = saysSame(text)
  expect([same.time !== null, same.place !== null]).toEqual([time, place])
})

test.each([
  ['Er zijn nog zes plaatsen.', ['nog zes plaatsen']],
  ['Nog maar 3 vrije plekken!', ['Nog maar 3 vrije plekken']],
  ['Er is één plek vrij.', ['plek vrij']],
  ['De zaal heeft zestig plaatsen.', []],
  ['De plaats volgt nog.', []],
])('"%s": seats are left in %j', (text, words) => {
  expect(seatsLeft(text)).toEqual(words)
})

test.each([
  ['8 uur', true],
  ['half acht', true],
  ['08.00 uur', false],
  ["8 uur 's ochtends", false],
])('"%s" may be in the evening: %s', (words, isSpoken) => {
  expect(isSpokenHour(words)).toBe(isSpoken)
})

test.each([
  ['Onze zustervereniging in Soest vroeg dit door te geven: hun fietstocht is verzet.', true],
  ['De buurtclub van de overkant viert feest; bij hen is het op 4 april.', false],
  ['Bij onze buren is een lezing.', false],
  ['Onze buren geven hun lezing op 4 april.', true],
  ['Hun lezing is op 4 april.', false],
])('"%s" passes on what others do: %s', (text, isOthers) => {
  expect(isOfOthers(text)).toBe(isOthers)
})

test.each([
  ['Verslag bestuur 10 maart', true],
  ['notulen', true],
  ['Verslaggever gezocht', false],
])('"%s" is the report of a meeting: %s', (subject, isReport) => {
  expect(isMinutes(subject)).toBe(isReport)
})
