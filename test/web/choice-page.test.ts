import { answerPage } from '../../functions/web/answer-page'
import type { AnswerPageProps } from '../../functions/web/answer-props'
import { buttonsOf, fieldsOf, formWith } from './forms'
import { choice, evenings, having, hybrid, series, thursday, tuesday } from './sample-slots'
import { answerProps, english, informal, stages, standing } from './sample-values'

const shown = (page: AnswerPageProps): string => answerPage(page)
const largest = (page: string): string[] => buttonsOf(page).filter((button) => isLargest(page, button))
const isLargest = (page: string, button: string) => formWith(page, button).includes('class="press primary"')
const [first, second, third, fourth] = evenings as [
  (typeof evenings)[number],
  (typeof evenings)[number],
  (typeof evenings)[number],
  (typeof evenings)[number],
]

describe('a choice of moments', () => {
  test('each has one large button, which posts its own unit', () => {
    const page = shown(choice())
    expect(largest(page)).toEqual(['Ja, ik kom dinsdag 10 juni', 'Ja, ik kom donderdag 12 juni'])
    expect(fieldsOf(formWith(page, 'Ja, ik kom donderdag 12 juni'))).toEqual({ wish: 'register', unit: 's2' })
    expect(buttonsOf(page)).toContain('Ik kan op geen van deze dagen')
  })

  test('the link of one moment puts that first, and largest alone', () => {
    const page = shown(choice({ intent: 'register', about: { unit: 's2', way: null } }))
    expect(buttonsOf(page)[0]).toBe('Ja, ik kom donderdag 12 juni')
    expect(largest(page)).toEqual(['Ja, ik kom donderdag 12 juni'])
  })

  test('a full one says so and leads to its waiting list', () => {
    const page = shown(choice({}, [tuesday, { ...thursday, full: true }]))
    expect(page).toContain('>Vol<')
    expect(largest(page)).toEqual(['Ja, ik kom dinsdag 10 juni'])
    expect(buttonsOf(page)).toContain('Zet mij op de wachtlijst voor donderdag 12 juni')
  })

  test('the chosen one is marked; another is one press away', () => {
    const page = shown(choice({ standing: 'coming' }, [having(tuesday, 'seat'), thursday]))
    expect(page).toContain('U bent aangemeld voor dinsdag 10 juni.')
    expect(buttonsOf(page)).toEqual(['Afmelden voor dinsdag 10 juni', 'Wissel naar donderdag 12 juni'])
  })

  test('who waits for another moment is told that the seat is kept until then', () => {
    const slots = [having(tuesday, 'seat'), { ...having(thursday, 'waiting'), full: true }]
    const page = shown(choice({ standing: 'coming' }, slots))
    expect(page).toContain('U staat op de wachtlijst voor donderdag 12 juni.')
    const before = shown(
      choice({ standing: 'coming' }, [having(tuesday, 'seat'), { ...thursday, full: true }]),
    )
    expect(before).toContain('U houdt uw plaats totdat er hier een vrijkomt')
  })

  test('two moments on one day are told apart by their time, or by the part of the day', () => {
    const timed = shown(choice({}, [tuesday, { ...thursday, facts: { ...tuesday.facts, start: '13:30' } }]))
    expect(buttonsOf(timed)).toContain('Ja, ik kom dinsdag 10 juni om 13.30 uur')
    const untimed = { ...tuesday.facts, start: null, end: null }
    const parts = shown(
      choice({}, [
        { ...tuesday, facts: { ...untimed, dayPart: 'morning' } },
        { ...thursday, facts: { ...untimed, dayPart: 'afternoon' } },
      ]),
    )
    expect(buttonsOf(parts)).toContain('Ja, ik kom dinsdag 10 juni (middag)')
  })

  test('after a switch it names the new moment', () => {
    const slots = [tuesday, having(thursday, 'seat')]
    const page = shown(choice({ standing: 'coming', changed: 'register', changedUnits: ['s2'] }, slots))
    expect(page).toContain('Gelukt: u bent aangemeld voor donderdag 12 juni.')
    expect(fieldsOf(formWith(page, 'Ongedaan maken'))).toEqual({ wish: 'undo', undoes: '1' })
  })
})

describe('a series', () => {
  test('is answered for all at once, or one by one', () => {
    const page = shown(series())
    expect(largest(page)).toEqual(['Ja, ik kom bij alle 4 bijeenkomsten'])
    expect(fieldsOf(formWith(page, 'Ja, ik kom bij alle 4 bijeenkomsten'))).toEqual({ wish: 'register' })
    expect(fieldsOf(formWith(page, 'Ja, ik kom donderdag 19 juni'))).toEqual({ wish: 'register', unit: 's2' })
  })

  test('says of a session that its time or place follows', () => {
    const page = shown(series())
    expect(page).toContain('Avond; tijd volgt')
    expect(page.match(/Plaats volgt/g)).toHaveLength(2)
  })

  test('each session tells how it stands, and is left on its own', () => {
    const slots = [having(first, 'seat'), having(second, 'waiting'), having(third, 'offered'), fourth]
    const page = shown(series({ standing: 'coming' }, slots))
    for (const words of [
      'Aangemeld',
      'Op de wachtlijst',
      'Plaats vrij, tot donderdag 29 mei, 16.00 uur',
      'Niet aangemeld',
    ]) {
      expect(page).toContain(`>${words}<`)
    }
    expect(largest(page)).toEqual(['Ja, ik neem de plaats voor donderdag 18 september'])
    expect(fieldsOf(formWith(page, 'Afmelden voor donderdag 15 mei'))).toEqual({ wish: 'cancel', unit: 's1' })
    expect(buttonsOf(page).at(-1)).toBe('Afmelden voor alles')
  })

  test('a session that is past or called off has no button', () => {
    const slots = [
      { ...having(first, 'seat'), state: 'past' as const },
      { ...second, state: 'cancelled' as const },
      third,
      fourth,
    ]
    const page = shown(series({ standing: 'coming' }, slots))
    expect(page).toContain('Geweest; u was aangemeld')
    expect(page).toContain('Vervallen')
    expect(buttonsOf(page)).toEqual([
      'Ja, ik kom bij alle 2 bijeenkomsten',
      'Ja, ik kom donderdag 18 september',
      'Ja, ik kom donderdag 16 oktober',
    ])
  })

  test('after one is cancelled the others are said to stay', () => {
    const slots = [having(first, 'seat'), second, having(third, 'seat'), fourth]
    const page = shown(
      series({ standing: 'coming', changed: 'cancel', changedUnits: ['s2'], gaveUp: 'seat' }, slots),
    )
    expect(page).toContain('U bent afgemeld voor donderdag 19 juni.')
    expect(page).toContain('U bent aangemeld voor donderdag 15 mei en donderdag 18 september.')
  })

  test('who may come only once chooses one; having been, none', () => {
    const member = { ...answerProps.member, audience: 'non-partner' }
    const page = shown(series({ member, answering: 'one' }))
    expect(page).toContain('U kunt één keer meedoen')
    expect(buttonsOf(page)).not.toContain('Ja, ik kom bij alle 4 bijeenkomsten')
    const been = [{ ...having(first, 'seat'), state: 'past' as const }, second, third, fourth]
    const after = shown(series({ member, answering: 'one', standing: 'coming' }, been))
    expect(after).toContain('U hebt meegedaan.')
    expect(after).toContain('Wie partner wordt, kan zich weer aanmelden')
    expect(after).not.toContain('<form')
  })
})

describe('on site and online', () => {
  test('the way is the member’s choice', () => {
    const page = shown(hybrid())
    expect(buttonsOf(page)).toEqual([
      'Ja, ik kom naar de locatie',
      'Ja, ik doe online mee',
      'Ik ben verhinderd',
    ])
    expect(fieldsOf(formWith(page, 'Ja, ik doe online mee'))).toEqual({ wish: 'register', way: 'online' })
  })

  test('full on site: online comes first, and the waiting list is there', () => {
    const page = shown(hybrid({ full: true }))
    expect(page).toContain('Op locatie zijn alle plaatsen bezet.')
    expect(largest(page)).toEqual(['Ja, ik doe online mee'])
    expect(buttonsOf(page)[1]).toBe('Zet mij op de wachtlijst')
  })

  test('switching is one press, as long as there is a seat', () => {
    const online = { place: 'seat', way: 'online' } as const
    expect(buttonsOf(shown(hybrid(online, { standing: 'coming' })))).toContain(
      'Ik kom liever naar de locatie',
    )
    expect(buttonsOf(shown(hybrid({ ...online, full: true }, { standing: 'coming' })))).toEqual(['Afmelden'])
    const onSite = { place: 'seat', way: 'on-site', full: true } as const
    expect(buttonsOf(shown(hybrid(onSite, { standing: 'coming' })))).toContain('Ik doe liever online mee')
  })

  test('the link is shown to who takes part online; until it is known it is promised', () => {
    const link = 'https://meedoen.example/kamer'
    const online = hybrid({ place: 'seat', way: 'online' }, { standing: 'coming', online: { link } })
    expect(shown(online)).toContain(`<a href="${link}"`)
    expect(shown({ ...online, online: { link: null } })).toContain('De link om mee te doen krijgt u per mail')
    expect(shown({ ...online, online: null })).not.toContain('Zo doet u online mee')
  })
})

test('an offered seat names the moment at which the offer ends', () => {
  const [slot] = answerProps.slots
  const page = shown({ ...answerProps, standing: 'offered', slots: slot ? [having(slot, 'offered')] : [] })
  expect(page).toContain('Er is een plaats voor u, tot donderdag 29 mei, 16.00 uur.')
  expect(largest(page)).toEqual(['Ja, ik neem de plaats'])
  expect(buttonsOf(page)).toContain('Nee, dank u')
  expect(buttonsOf(shown({ ...answerProps, association: informal, ...standing('offered') }))).toContain(
    'Nee, dank je',
  )
})

describe('where the organiser admits', () => {
  const facts = {
    ...answerProps.event.facts,
    registration: { ...answerProps.event.facts.registration, admission: 'intake' as const },
  }
  const intake = (page: Partial<AnswerPageProps>) =>
    shown({ ...answerProps, event: { ...answerProps.event, facts }, ...page })

  test('the button asks for a place', () => {
    expect(largest(intake({}))).toEqual(['Vraag een plaats aan'])
  })

  test.each([
    ['requested', 'Uw aanvraag is binnen.'],
    ['planned', 'het gesprek is gepland'],
    ['held', 'het gesprek is geweest'],
  ] as const)('%s: says so, and promises nothing', (admission, words) => {
    const page = intake({ ...standing('requested'), admission, changed: 'register' })
    expect(page).toContain(words)
    expect(page).toContain('Dit is nog geen aanmelding')
    expect(page).not.toContain('bent aangemeld')
  })

  test('withdrawing says what was withdrawn', () => {
    expect(intake({ standing: 'cancelled', changed: 'cancel', gaveUp: 'requested' })).toContain(
      'Uw aanvraag is ingetrokken.',
    )
    expect(intake({ standing: 'rejected' })).not.toContain('<form')
  })
})

test('after the last day it says which day that was, and whoever comes may still leave', () => {
  const late = { ...answerProps, pastDeadline: '2031-05-22' }
  expect(shown(late)).toContain('Aanmelden kon tot en met donderdag 22 mei 2031.')
  expect(shown(late)).not.toContain('<form')
  expect(buttonsOf(shown({ ...late, ...standing('coming'), intent: 'none' }))).toEqual(['Afmelden'])
  expect(
    buttonsOf(
      shown(choice({ standing: 'coming', pastDeadline: '2031-05-22' }, [having(tuesday, 'seat'), thursday])),
    ),
  ).toEqual(['Afmelden voor dinsdag 10 juni'])
})

test('a refusal is told in the reader’s language', () => {
  expect(shown(choice({ refusal: { why: 'choose-one' } }))).toContain(
    'Kies er één; er is nog niets vastgelegd.',
  )
  expect(shown(choice({ refusal: { why: 'choose-one' }, member: english }))).toContain('Choose one; nothing')
})

test.each([
  ['a choice', choice({ member: english }, [having(tuesday, 'offered'), { ...thursday, full: true }])],
  [
    'a series',
    series({ member: english, standing: 'coming' }, [having(first, 'seat'), second, third, fourth]),
  ],
  ['hybrid', hybrid({ full: true }, { member: english })],
])('%s reads as English all through', (_, page) => {
  const words = shown(page).replace(/<(style|script)[\s\S]*?<\/\1>|<[^>]+>/g, ' ')
  expect(words).not.toMatch(/\b(ik|kom|plaats|wachtlijst|afmelden|aangemeld|bijeenkomst|volgt)\b/i)
})

test.each([
  ['not open', stages.announced],
  ['called off', stages.cancelled],
])('%s: the moments are shown without buttons', (_, stage) => {
  const page = shown(choice({ event: { ...answerProps.event, stage } }))
  expect(page).toContain('dinsdag 10 juni 2031')
  expect(page).not.toContain('<form')
})
