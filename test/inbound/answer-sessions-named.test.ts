import type { Answering } from '../../functions/domain/event'
import { readAnswer } from '../../functions/inbound/answer-words'
import type { AskedSession } from '../../functions/inbound/own-sessions'

const on = (dates: string[], first = 1): AskedSession[] =>
  dates.map((date, index) => ({ id: `s${index + first}`, number: index + first, date, mode: 'on-site' }))
const series = on(['2020-09-08', '2020-10-13', '2020-11-10'])
const mornings = on(['2020-11-10', '2020-11-12'])

const readOf = (text: string, sessions: AskedSession[], choice: Answering): string => {
  const said = readAnswer(text, { name: 'Aafke Bruinsma', sessions, choice })
  if (said.answer !== 'yes' && said.answer !== 'no') return said.answer
  const without = said.answer === 'yes' && said.without.length ? ['without', ...said.without] : []
  return [said.answer, ...(said.units ?? []), ...without].join(' ')
}

describe('of a series, sessions are told', () => {
  test.each([
    ['in september en oktober wel, november niet', 'yes s1 s2 without s3'],
    ['sept + nov graag', 'yes s1 s3'],
    ['Ik kan in oktober niet', 'no s2'],
    ['Van september t/m november ben ik er', 'yes s1 s2 s3'],
    ['De middelste sla ik over', 'no s2'],
    ['De eerste twee keren ben ik present, de laatste haal ik niet', 'yes s1 s2 without s3'],
    ['De laatste twee graag', 'yes s2 s3'],
    ['De eerste niet, de overige twee wel', 'yes s2 s3 without s1'],
    ['De eerste wel, de tweede en derde niet', 'yes s1 without s2 s3'],
    ['Sessies 1 en 3 graag', 'yes s1 s3'],
    ['Alle dinsdagen graag', 'yes s1 s2 s3'],
    ['De drie dinsdagen ben ik erbij', 'yes s1 s2 s3'],
    ['Schrijf mij in voor de hele reeks', 'yes s1 s2 s3'],
    ['Altijd behalve in oktober', 'yes s1 s3 without s2'],
    ['Geen enkele keer sla ik over', 'yes s1 s2 s3'],
    ['8 sept: aanwezig\n13 okt: afwezig\n10 nov: aanwezig', 'yes s1 s3 without s2'],
    ['1: ja\n2: nee\n3: ja', 'yes s1 s3 without s2'],
    ['- 8 september - ja\n- 13 oktober - nee', 'yes s1 without s2'],
    ['Wilt u mij voor oktober afmelden?', 'no s2'],
    ['Meld me af voor september en oktober', 'no s1 s2'],
    ['Schrap november maar', 'no s3'],
    ['8 september graag; over de andere laat ik later iets weten', 'yes s1'],
    ['Put me down for October', 'yes s2'],
    ['Vanaf de tweede keer haak ik aan', 'yes s2 s3'],
    ['Tot en met de tweede keer ben ik er', 'yes s1 s2'],
    ['Van 13 oktober t/m 10 november ben ik aanwezig', 'yes s2 s3'],
    ['De eerste twee kan ik, de laatste niet want dan ben ik jarig', 'yes s1 s2 without s3'],
  ])('%j → %s', (text, expected) => {
    expect(readOf(text, series, 'each')).toBe(expected)
  })

  test.each([
    'Ik kom twee keer',
    'Ik kom één keer',
    'Niet alle keren',
    'De hele reeks kan ik niet',
    'Ik kom eind oktober',
    'Ik kom op 20 oktober',
    'Vanaf oktober kom ik',
    'Na oktober kan ik niet meer',
    'Na de eerste keer stop ik',
    'In september of oktober',
    'I may come in October',
    'Alleen 8 september, de rest weet ik nog niet',
    'oktober onder voorbehoud, de rest ja',
    'In november komt Piet',
    'Dinsdag kom ik',
    'ja ja nee',
  ])('%j: for a person', (text) => {
    expect(readOf(text, series, 'each')).toBe('unclear')
  })

  test('once the first has been, nobody knows which are the first two', () => {
    expect(readOf('De eerste twee graag', on(['2020-10-13', '2020-11-10', '2020-12-08'], 2), 'each')).toBe(
      'unclear',
    )
  })
})

describe('of two mornings, one is told', () => {
  test.each([
    ['do 12 nov graag', 'yes s2'],
    ['Doe mij maar di-ochtend', 'yes s1'],
    ['Die van donderdagmorgen', 'yes s2'],
    ['De laatste van de twee', 'yes s2'],
    ['De eerste mogelijkheid graag', 'yes s1'],
    ['Mijn voorkeur gaat uit naar dinsdag', 'yes s1'],
    ['Dinsdag heb ik les, dus ik kom donderdag', 'yes s2'],
    ['Dinsdag geef ik les, donderdag dan maar', 'unclear'],
    ['Dinsdag is onmogelijk, donderdag dan maar', 'yes s2 without s1'],
    ['Ik ruil dinsdag voor donderdag', 'yes s2 without s1'],
    ['Noch de 10e noch de 12e schikt mij', 'no s1 s2'],
    ['Neither day works for me', 'no s1 s2'],
    ['Kunt u mij voor dinsdag afmelden?', 'no s1'],
    ['Liefst donderdag, anders dinsdag', 'unclear'],
    ['di of do', 'unclear'],
    ['Dinsdag 11 november', 'unclear'],
    ['optie 3', 'unclear'],
  ])('%j → %s', (text, expected) => {
    expect(readOf(text, mornings, 'one')).toBe(expected)
  })
})
