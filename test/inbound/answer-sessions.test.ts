import type { Answering } from '../../functions/domain/event'
import { readAnswer } from '../../functions/inbound/answer-words'
import type { AskedSession } from '../../functions/inbound/own-sessions'
import { cpuTimer } from '../support/cpu-ms'

const sessionsOn = (dates: string[], mode: AskedSession['mode'] = 'on-site'): AskedSession[] =>
  dates.map((date, index) => ({ id: `s${index + 1}`, number: index + 1, date, mode }))

/** "yes s1 s3 without s2 online", "no", "unclear": what was read, in short. */
const readOf = (text: string, sessions: AskedSession[], choice: Answering): string => {
  const said = readAnswer(text, { name: 'Aafke Bruinsma', sessions, choice })
  if (said.answer !== 'yes' && said.answer !== 'no') return said.answer
  const { without, way } = said.answer === 'yes' ? said : { without: [], way: null }
  return [
    said.answer,
    ...(said.units ?? []),
    ...(without.length ? ['without', ...without] : []),
    ...(way ? [way] : []),
    ...(said.note ? ['noted'] : []),
  ].join(' ')
}

describe('of two mornings, one is chosen', () => {
  const mornings = sessionsOn(['2020-11-10', '2020-11-12'])
  test.each([
    ['ik kom donderdag in plaats van dinsdag', 'yes s2 without s1'],
    ['Ik kom liever donderdag i.p.v. dinsdag.', 'yes s2 without s1'],
    ['Donderdag in plaats van dinsdag graag', 'yes s2 without s1'],
    ['Ik wil graag van dinsdag naar donderdag', 'yes s2 without s1'],
    ['Ik kom niet dinsdag maar donderdag', 'yes s2 without s1'],
    ['Ik kom dinsdag niet, maar donderdag wel', 'yes s2 without s1'],
    ['dinsdag graag', 'yes s1'],
    ['Dinsdag', 'yes s1'],
    ['Ja graag, op dinsdag 10 november!', 'yes s1'],
    ['Ja, tot donderdag!', 'yes s2'],
    ['Graag de tweede', 'yes s2'],
    ['Ik kom op 12/11', 'yes s2'],
    ['ik ben er de 12e bij', 'yes s2'],
    ['Ik kom op donderdagochtend', 'yes s2'],
    ['Ik kom donderdag, om 10.30 uur, vegetarisch', 'yes s2 noted'],
    ['Sorry, dinsdag lukt niet, donderdag wel', 'yes s2 without s1'],
    ['Dinsdag ben ik op vakantie, donderdag graag', 'yes s2 without s1'],
    ['Ja, maar dinsdag kan ik niet', 'yes s2 without s1'],
    ['Liever donderdag dan dinsdag', 'yes s2 without s1'],
    ["I'll come on Thursday instead of Tuesday", 'yes s2 without s1'],
    ['ja', 'yes'],
    ['beide data kan ik niet', 'no s1 s2'],
    ['Ik kan beide data niet', 'no s1 s2'],
    ['Geen van beide data lukt me', 'no s1 s2'],
    ['Ik kom beide dagen', 'yes s1 s2'],
    ['dinsdag kan ik niet', 'no s1'],
  ])('%s → %s', (text, expected) => {
    expect(readOf(text, mornings, 'one')).toBe(expected)
  })

  test.each([
    'dinsdag of donderdag',
    'Ik kan dinsdag of donderdag',
    'ik kom woensdag',
    'Ja, op 11 november',
    'Donderdag 10 november kom ik',
    'Dinsdag is mijn collega er',
    'Ik kom dinsdag en donderdag niet',
    'Misschien dinsdag',
    'Dinsdag ja, dinsdag niet',
    'Helaas',
    'ik kom in november',
    'Ik kom online donderdag',
    'de derde bijeenkomst graag',
  ])('%s: for a person', (text) => {
    expect(readOf(text, mornings, 'one')).toBe('unclear')
  })

  test.each(['Kan ik ook op donderdag?', 'Kan het ook donderdag', 'Is dinsdag al vol?'])(
    '%s: asked',
    (text) => {
      expect(readOf(text, mornings, 'one')).toBe('question')
    },
  )
})

describe('of a series, each session is answered for', () => {
  const series = sessionsOn(['2023-05-11', '2023-06-15', '2023-09-14', '2023-10-12'])
  test.each([
    ['ik kom alleen op 15 juni', 'yes s2 without s1 s3 s4'],
    ['Ik kom alleen de tweede bijeenkomst', 'yes s2 without s1 s3 s4'],
    ['15 juni kan ik niet, de rest wel', 'yes s1 s3 s4 without s2'],
    ['Ik kom, maar 15 juni kan ik niet', 'yes s1 s3 s4 without s2'],
    ['Ik kan op 15 juni helaas niet', 'no s2'],
    ['De tweede sessie lukt niet', 'no s2'],
    ['Ik meld me af voor de laatste bijeenkomst', 'no s4'],
    ['Ik kom op 11 mei en 14 september', 'yes s1 s3'],
    ['Ik kom 11 mei, 15 juni en 14 september', 'yes s1 s2 s3'],
    ['Ik kom de eerste en de derde keer', 'yes s1 s3'],
    ['Ik kom alle keren, behalve 15 juni', 'yes s1 s3 s4 without s2'],
    ['Ik kom alle vier de keren', 'yes s1 s2 s3 s4'],
    ['sessie 3 graag', 'yes s3'],
    ['ik kan alle data niet', 'no s1 s2 s3 s4'],
    ['11 mei wel, 15 juni niet', 'yes s1 without s2'],
    ["I can't make 15 June, the rest is fine", 'yes s1 s3 s4 without s2'],
    ['Only 15 June please', 'yes s2 without s1 s3 s4'],
    ['ja', 'yes'],
    ['Helaas verhinderd', 'no'],
    ['Ik kom op 15 juni, want de andere dagen heb ik vakantie', 'yes s2 noted'],
  ])('%s → %s', (text, expected) => {
    expect(readOf(text, series, 'each')).toBe(expected)
  })

  test.each([
    'ik kom donderdag',
    'donderdag kan ik niet',
    'Ik kom op 15 juni of 14 september',
    'Ik kom 16 juni',
    'Op 15 juni komt mijn collega',
    '15 juni',
    'ik kom beide dagen',
  ])('%s: for a person', (text) => {
    expect(readOf(text, series, 'each')).toBe('unclear')
  })
})

describe('where all days belong together', () => {
  const days = sessionsOn(['2020-06-04', '2020-06-05'])
  test.each([
    ['Ik kom beide dagen', 'yes'],
    ['ik kom', 'yes'],
    ['Beide dagen kan ik niet', 'no'],
    ['Ik kom alleen donderdag', 'unclear'],
    ['Vrijdag kan ik niet', 'unclear'],
  ])('%s → %s', (text, expected) => {
    expect(readOf(text, days, 'whole')).toBe(expected)
  })
})

describe('where people can take part on site or online', () => {
  const hybrid = sessionsOn(['2020-06-18'], 'hybrid')
  test.each([
    ['ik doe online mee', 'yes online'],
    ['Ik doe toch liever online mee', 'yes online'],
    ['ik kom toch op locatie', 'yes on-site'],
    ['Ja, online graag', 'yes online'],
    ['Online', 'yes online'],
    ['Ik ben er online bij', 'yes online'],
    ['I will join online', 'yes online'],
    ['Helaas kan ik niet komen, ik wil wel graag online meedoen', 'yes online'],
    ['Ik kan niet op locatie komen, maar ik doe online mee', 'yes online'],
    ['ik kom', 'yes'],
    ['Ik kom niet online', 'unclear'],
    ['Ik kom online of op locatie', 'unclear'],
    ['Kan ik ook online meedoen', 'question'],
    ['Helaas verhinderd', 'no'],
  ])('%s → %s', (text, expected) => {
    expect(readOf(text, hybrid, 'whole')).toBe(expected)
  })

  test('where there is nothing to choose, the way that there is says nothing and the other is for a person', () => {
    const online = sessionsOn(['2020-06-18'], 'online')
    expect(readOf('ik doe online mee', online, 'whole')).toBe('yes')
    expect(readOf('ik kom op locatie', online, 'whole')).toBe('unclear')
    const onSite = sessionsOn(['2020-06-18'])
    expect(readOf('ik doe online mee', onSite, 'whole')).toBe('unclear')
    expect(readOf('ik kom op locatie', onSite, 'whole')).toBe('yes')
  })
})

test('long runs of mentions are read in time', () => {
  const series = sessionsOn(['2023-05-11', '2023-06-15', '2023-09-14', '2023-10-12'], 'hybrid')
  const spent = cpuTimer()
  for (const piece of [
    'donderdag en ',
    '15 juni, ',
    'in plaats van 15 juni ',
    'de eerste ',
    'alle ',
    'niet op ',
    'online ',
  ]) {
    readOf(piece.repeat(590 / piece.length), series, 'each')
  }
  expect(spent()).toBeLessThan(1_000)
})
