import { expect, test } from '@jest/globals'
import { read } from './reading'

/** Every day of the mail, with what became of it. */
const daysOf = (text: string): string[] =>
  read(text).events.flatMap(({ sessions }) =>
    sessions.map(({ date, status }) => `${date?.slice(5)}${status === 'planned' ? '' : ` ${status}`}`),
  )

test.each([
  'De lezing van 12 oktober in de zaal vervalt, online gaat hij door.',
  'De lezing in de zaal vervalt, online gaat hij door. Het blijft zaterdag 12 oktober om 20.00 uur.',
  'We kunnen op 12 oktober niet in de zaal terecht. De lezing is die avond wel via Zoom te volgen.',
  'We zijn op 12 oktober niet in De Kei maar in De Schuur, aanvang 20.00 uur.',
  'De livestream van de lezing op 12 oktober om 20.00 uur vervalt. In de zaal bent u wel welkom.',
  'De borrel na afloop van de ledenvergadering van 12 oktober gaat niet door; de vergadering zelf wel.',
  'Het diner vooraf schrappen we, maar de lezing op 12 oktober om 20.00 uur is er gewoon.',
  'Geen diner op 12 oktober, wel een lezing om 20.00 uur.',
  'Let op: de rondleiding op 12 oktober vervalt. De lezing van 14.00 uur blijft staan.',
  'De spreker die zou komen heeft afgezegd. Op 12 oktober om 20.00 uur spreekt nu Els Bos.',
  'De spreker van 12 oktober heeft afgezegd, maar Els Bos wil het om 20.00 uur wel doen.',
])('%s: the day goes on', (text) => {
  expect(daysOf(text)).toEqual(['10-12'])
})

test.each([
  'De lezing van 12 oktober om 20.00 uur gaat niet door, ook niet online.',
  'De lezing van 12 oktober om 20.00 uur vervalt. Online aanmelden was al gesloten.',
  'De zangavond van 12 oktober vervalt. De dirigent is ziek en kan die avond niet komen.',
  'De wandeling op 12 oktober vervalt. De excursie naar Gent blijft gewoon staan.',
  'Geen repetitie op 12 oktober, wel krijgt u de bladmuziek per post.',
  'De quiz van 12 oktober is afgezegd omdat de presentator ziek is; een vervanger vonden we niet.',
  'Op 12 oktober is onze zaal verhuurd aan de duivenclub; de ledenavond vervalt.',
  'De livestream op 12 oktober om 20.00 uur komt te vervallen.',
  'Op 12 oktober repeteren we niet in verband met de herfstvakantie.',
  'We hebben besloten om op 12 oktober niet bij elkaar te komen.',
  'Ons feest van 12 oktober zal er niet komen: er waren maar zes aanmeldingen.',
  'We zetten een streep door het feest van 12 oktober.',
  'Het feest van 12 oktober is van de kaart.',
])('%s: the day is off', (text) => {
  expect(daysOf(text)).toEqual(['10-12 cancelled'])
})

test('a date that stood wrong is set right, and nothing is off', () => {
  const { kind, events } = read('In de vorige mail stond 13 oktober, dat moet 12 oktober zijn, om 20.00 uur.')
  expect(kind).toBe('rectification')
  expect(events[0]?.sessions).toMatchObject([{ date: '2024-10-12', start: '20:00', status: 'planned' }])
})

test('an hour that stood wrong sets no day in the past', () => {
  const { events } = read('In de folder stond 19.30 uur, dat moet 20.00 uur zijn. Quiz op 12 oktober.')
  expect(events[0]?.sessions).toMatchObject([{ date: '2024-10-12', status: 'planned' }])
})

test.each([
  'Op 12 oktober om 20.00 uur staat "De afgelaste bruiloft" op het toneel van De Kei.',
  'Op 12 oktober om 20.00 uur hoort u waarom de kermis van 1975 werd afgelast.',
  'Vergadering 12 oktober, 20.00 uur. Op de agenda: het vervallen van de contributie voor de jeugd.',
  'Vergadering 12 oktober om 20.00 uur. De zalen blijven open, er is geen sprake van afgelasting.',
  'Quiz op 12 oktober om 20.00 uur. Er is geen avond in het jaar waarop we zo lachen.',
  'Quiz op 12 oktober om 20.00 uur. De parkeerplaats aan de Kerkstraat is vervallen.',
  'De quiz op 12 oktober om 20.00 uur is niet afgelast, wat u ook hoort.',
  'Nee, de quiz van 12 oktober is niet geannuleerd; er stond een fout in de krant.',
  'De quiz van 12 oktober hoeft niet te vervallen: er is een nieuwe presentator.',
  'Anders dan eerder bericht vervalt de quiz van 12 oktober om 20.00 uur niet.',
  'Het feest van 12 oktober om 20.00 uur is nog niet afgelast: het gaat door.',
  'Wandeling op 12 oktober. Regent het, dan vervalt de wandeling.',
  'Mocht het regenen, dan vervalt de wandeling van 12 oktober.',
])('%s: nothing is called off', (text) => {
  expect(daysOf(text)).toEqual(['10-12'])
})

test.each([
  '"Winterlicht" op 12 oktober is afgelast.',
  'Het concert "Winterlicht" van 12 oktober gaat niet door.',
  'U begrijpt waarom we de quiz van 12 oktober moeten afblazen.',
  'Omdat de vorige quiz zo slecht bezocht werd, gaat die van 12 oktober niet door.',
  'De quiz van 12 oktober vervalt, de borrel in november niet.',
  'De quiz van 12 oktober is niet uitgesteld maar afgelast.',
  'Door het vervallen van de busverbinding kan de excursie van 12 oktober niet doorgaan.',
])('%s: called off, whatever is told beside it', (text) => {
  expect(daysOf(text)).toEqual(['10-12 cancelled'])
})

const LESSONS = 'De lessen zijn op 12, 19 en 26 oktober'
test.each([
  [`${LESSONS}, maar op de negentiende slaan we over.`, ['10-12', '10-19 cancelled', '10-26']],
  [`${LESSONS}, maar de 19e slaan we over.`, ['10-12', '10-19 cancelled', '10-26']],
  [`${LESSONS}, maar op 19 oktober in de herfstvakantie niet.`, ['10-12', '10-19 cancelled', '10-26']],
  [`${LESSONS}, de laatste gaat niet door.`, ['10-12', '10-19', '10-26 cancelled']],
  [`${LESSONS}. De eerste vervalt.`, ['10-12 cancelled', '10-19', '10-26']],
  [
    'De lessen van 12, 19 en 26 oktober gaan niet door, maar de docent geeft wel huiswerk.',
    ['10-12 cancelled', '10-19 cancelled', '10-26 cancelled'],
  ],
  ['Geen repetitie op 12 oktober. Wel op 9 november.', ['10-12 cancelled', '11-09']],
  ['De ledenavond van 12 oktober vervalt. Die van 9 november blijft staan.', ['10-12 cancelled', '11-09']],
])('%s: one day and not the others', (text, days) => {
  expect(daysOf(text)).toEqual(days)
})
