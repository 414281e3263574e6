import type { Standing } from '../../functions/domain/registration'
import { answerPage } from '../../functions/web/answer-page'
import type { AnswerPageProps } from '../../functions/web/answer-props'
import { actionsOf, formOf } from './forms'
import { answerProps, english, event, informal, press, stages, standing as standingOf } from './sample-values'

const page = (props: Partial<AnswerPageProps>): string => answerPage({ ...answerProps, ...props })
const at = (status: keyof typeof stages) => ({ event: { ...event, stage: stages[status] } })

test('names the person, the event and the facts', () => {
  const shown = page({})
  for (const words of [
    'Sanne Verhoeven',
    'Woonstichting Lindehof',
    'Voorjaarsdag voor bestuurders',
    'donderdag 5 juni 2031',
    '12.30–17.30 uur',
    'De Oude Steenfabriek, Kade 12, Zutphen',
    'Inloop met lunch',
    'Dat ben ik niet',
  ]) {
    expect(shown).toContain(words)
  }
})

test.each<[Standing, AnswerPageProps['intent'], string[]]>([
  ['silent', 'register', ['register', 'decline']],
  ['silent', 'none', ['register', 'decline']],
  ['silent', 'decline', ['decline', 'register']],
  ['coming', 'none', ['cancel']],
  ['coming', 'register', ['cancel']],
  ['coming', 'cancel', ['cancel']],
  ['coming', 'decline', ['decline']],
  ['declined', 'decline', ['register']],
  ['declined', 'register', ['register']],
  ['cancelled', 'cancel', ['register']],
  ['parked', 'register', ['register', 'decline']],
  ['parked', 'cancel', ['decline', 'register']],
])('open, %s, by the link to %s: offers %j', (standing, intent, actions) => {
  expect(actionsOf(page({ ...standingOf(standing), intent }))).toEqual(actions)
})

test('the form that the link stands for is the largest', () => {
  expect(formOf(page({ intent: 'register' }), 'register')).toContain('class="press primary"')
  expect(formOf(page({ intent: 'decline' }), 'decline')).toContain('class="press primary"')
  expect(formOf(page({ intent: 'decline' }), 'register')).toContain('class="press secondary"')
  expect(formOf(page({ ...standingOf('coming'), intent: 'cancel' }), 'cancel')).toContain(
    'class="press primary"',
  )
})

test.each([
  ['register', 'coming', 'Gelukt: u bent aangemeld.'],
  ['decline', 'declined', 'Genoteerd: u bent verhinderd.'],
  ['cancel', 'cancelled', 'U bent afgemeld.'],
] as const)('after %s it says what was done and offers undo', (changed, standing, words) => {
  const shown = page({ changed, ...standingOf(standing), intent: 'none' })
  expect(shown).toContain(words)
  expect(actionsOf(shown)[0]).toBe('undo')
})

test('after undo it says so, and how it stands', () => {
  const shown = page({ changed: 'undo', standing: 'silent', intent: 'none' })
  expect(shown).toContain('Ongedaan gemaakt. Komt u?')
  expect(actionsOf(shown)).toEqual(['register', 'decline'])
})

test('whoever comes gets the calendar file, nobody else', () => {
  expect(page(standingOf('coming'))).toContain('href="/c/k1.token.ics"')
  expect(page({ standing: 'declined' })).not.toContain('.ics')
})

test.each([
  ['not open yet', at('announced'), 'De aanmelding is nog niet open.'],
  ['closed', at('closed'), 'De aanmelding is gesloten.'],
  ['called off', at('cancelled'), 'Deze bijeenkomst gaat niet door.'],
  ['past', { past: true }, 'Deze bijeenkomst is al geweest.'],
])('%s: says so and shows no button', (_, props, words) => {
  const shown = page({ ...props, atOnce: true })
  expect(shown).toContain(words)
  expect(shown).not.toContain('<form')
})

test('closed: whoever comes can still de-register', () => {
  expect(actionsOf(page({ ...at('closed'), ...standingOf('coming') }))).toEqual(['cancel'])
})

test('called off: says why, in the organiser’s words', () => {
  expect(page(at('cancelled'))).toContain('De reden: de zaal is ondergelopen')
})

test('parked: names the old date and asks for the new one', () => {
  const shown = page({ standing: 'parked', parkedFrom: '2031-04-17' })
  expect(shown).toContain('U stond aangemeld voor donderdag 17 april 2031')
  expect(shown).toContain('Komt u ook op donderdag 5 juni 2031?')
  expect(page({ ...at('announced'), standing: 'parked', parkedFrom: '2031-04-17' })).not.toContain('<form')
})

test('a link of an earlier date says that the date changed and makes the present offer', () => {
  const shown = page({ earlierEpoch: true })
  expect(shown).toContain('De datum is veranderd')
  expect(actionsOf(shown)).toEqual(['register', 'decline'])
})

test('a press without proof is explained, and the word is asked for', () => {
  const shown = page({ press: { ...press, seen: 'unseen' }, atOnce: true })
  expect(shown).toContain('Er is nog niets veranderd.')
  expect(formOf(shown, 'register')).toContain('data-typed="always"')
  expect(shown).not.toContain('data-auto')
})

test.each<[string, Partial<AnswerPageProps>, string | null]>([
  ['the register link', { intent: 'register' }, 'register'],
  ['the decline link', { intent: 'decline' }, 'decline'],
  ['the plain page', { intent: 'none' }, null],
  ['the cancel link of whoever comes', { intent: 'cancel', ...standingOf('silent') }, null],
])('where it may be answered at once, %s posts by itself: %j → %j', (_, props, wish) => {
  const shown = page({ ...props, atOnce: true })
  expect(actionsOf(shown).filter((action) => formOf(shown, action).includes('data-auto'))).toEqual(
    wish ? [wish] : [],
  )
  expect(page({ ...props, atOnce: false })).not.toContain('data-auto')
})

test('speaks with je, or in English, as asked', () => {
  expect(page({ association: informal })).toContain('Kom je?')
  expect(page({ association: informal })).not.toMatch(/\b(u|uw)\b/i)
  const shown = page({ member: english })
  expect(shown).toContain('<html lang="en">')
  expect(shown).toContain('Yes, I am coming')
  expect(shown).toContain('Thursday 5 June 2031')
})
