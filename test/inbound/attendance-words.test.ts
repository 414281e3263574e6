import { readAdditions, readMailWish, readRemoval } from '../../functions/inbound/additions'
import { readAttendance } from '../../functions/inbound/attendance-words'
import { readPe, readPeFor, roleIn } from '../../functions/inbound/pe-words'

const absent = (...names: string[]) => names.map((name) => ({ name, was: 'absent' }))

test.each([
  ['Iedereen was er', []],
  ['iedereen was er.', []],
  ['Niemand ontbrak', []],
  ['Ze waren er allemaal', []],
  ['Allemaal aanwezig!', []],
  ['alleen Jan en Piet ontbraken', absent('jan', 'piet')],
  ['Jan, Piet en Els waren er niet.', absent('jan', 'piet', 'els')],
  ['Afwezig: Jan de Vries, Piet', absent('jan de vries', 'piet')],
  ['Iedereen was er behalve mevrouw Smit', absent('smit')],
  ['Jan kwam niet opdagen', absent('jan')],
  ['Jan was er gisteren niet hoor, dus geen punten voor hem', absent('jan')],
  ['Dhr. Pol en mevr. Bos waren er helaas niet.', absent('pol', 'bos')],
  ['Gisteren niet komen opdagen zonder bericht: Jan Pol en J. Bos', absent('jan pol', 'j bos')],
])('“%s” says of everybody who was there', (words, people) => {
  expect(readAttendance(words)).toEqual({ people, rest: 'present', bare: false })
})

test('who left early or came late keeps the time', () => {
  expect(readAttendance('Jan was er niet, Piet ging om 15.00 weg')?.people).toEqual([
    { name: 'jan', was: 'absent' },
    { name: 'piet', was: 'left', at: '15:00' },
  ])
  expect(readAttendance('Els kwam pas om 9:30 binnen')?.people).toEqual([
    { name: 'els', was: 'came', at: '09:30' },
  ])
  expect(readAttendance('Els vertrok om 16 uur')?.people).toEqual([{ name: 'els', was: 'left', at: '16:00' }])
})

test('a correction speaks of one person alone', () => {
  expect(readAttendance('Jan was er toch wel')).toEqual({
    people: [{ name: 'jan', was: 'present' }],
    rest: 'unsaid',
    bare: false,
  })
  expect(readAttendance('Kees Smit was er ook')?.people).toEqual([{ name: 'kees smit', was: 'walk-in' }])
})

test('names alone are told apart from sentences', () => {
  expect(readAttendance('Jan de Vries\nPiet Bakker')).toMatchObject({
    bare: true,
    people: absent('jan de vries', 'piet bakker'),
  })
})

test.each([
  'Wie ontbrak er?',
  'Het begint om 13.30 uur',
  'Jan was er niet. De locatie wordt De Oranjerie.',
  'akkoord, maar Jan eerst bellen over de zaal en de catering van 14 mei',
])('“%s” is about something else', (words) => {
  expect(readAttendance(words)?.bare ?? null).not.toBe(false)
})

const unsaid = { points: null, hours: null, provider: null, accreditor: null, also: [] }

test('PE is read in halves, with what was said before', () => {
  expect(readPe('PE: 2,5 punten, 3 uur, aanbieder De Kring, accreditor Bureau Maatstaf.', unsaid)).toEqual({
    points: 2.5,
    hours: 3,
    provider: 'De Kring',
    accreditor: 'Bureau Maatstaf',
    also: [],
  })
  const before = { ...unsaid, points: 3, accreditor: 'Bureau Maatstaf' }
  expect(readPe('PE: aanbieder De Kring, niet geaccrediteerd', before)).toEqual({
    points: 3,
    hours: null,
    provider: 'De Kring',
    accreditor: null,
    also: [],
  })
  expect(readPe('De bijeenkomst levert 3 PE-punten op', unsaid)).toBeNull()
})

test('additions are links that are safe to follow, one a line', () => {
  expect(readAdditions('Verslag: https://kring.example/v\nfoto’s: https://foto.example/1')).toEqual({
    report: 'https://kring.example/v',
    photos: 'https://foto.example/1',
    notSecure: [],
  })
  expect(readAdditions('enquête: http://kring.example/e')?.notSecure).toEqual(['http://kring.example/e'])
  expect(readAdditions('enquête: javascript:alert(1)')?.survey).toBeUndefined()
  expect(readAdditions('Het verslag komt later')).toBeNull()
  expect(readRemoval('Verwijder foto 2 en 5')).toEqual([2, 5])
  expect(readRemoval('Verwijder dit')).toEqual([])
})

test('a mail about what was is asked for in words', () => {
  expect(readMailWish('Stuur wie er niet waren een bericht')).toBe('missed')
  expect(readMailWish('stuur dit ook aan wie er niet was')).toBe('to-all')
  expect(readMailWish('Mail dit aan wie er was')).toBe('to-present')
  expect(readMailWish('Stuur Jan een bericht')).toBeNull()
})

test('guests who earn points too are named, or meant by their role', () => {
  expect(readPeFor('PE ook voor Mira Sol en de gasten.')).toEqual(['Mira Sol', 'de gasten'])
  expect(readPeFor('De leden krijgen ook PE-punten')).toBeNull()
  expect([roleIn('de gasten'), roleIn('alle sprekers'), roleIn('Mira Sol')]).toEqual([
    'gast',
    'spreker',
    null,
  ])
})
