import type { Draft } from '../../functions/domain/draft'
import type { Event } from '../../functions/domain/event'
import type { EventFacts } from '../../functions/domain/understanding'
import { partFacts } from '../../functions/wording/part-facts'
import { move, newEvent, on, open } from '../support/domain/announcements'
import { ANNOUNCED, at, OLD_DATE } from '../support/domain/moments'
import { announce, approval, known, onDraft, released, theEvent } from '../support/domain/scenes'
import type { World } from '../support/domain/world'

const priced: Partial<EventFacts> = {
  capacity: { limited: true, seats: 40 },
  prices: [{ audience: 'non-partner', amountEur: 130, limit: 'once' }],
  pePoints: { applies: true, points: 3 },
  registration: { mode: 'button', admission: 'intake', deadline: null, contact: null },
}
const NOT_SAID = { pePoints: { applies: null, points: null } }

/** A priced event with a maximum, and an announcement that moves it. */
const moving = (stated: Partial<EventFacts>, asked: string[] = []): { world: World; draft: Draft } => {
  const world = released([on(OLD_DATE, newEvent(priced))], '2027-02-01 09:00')
  world.now = at(ANNOUNCED)
  const questions = asked.map((pointer) => open(`/events/0${pointer}`, 'Vraag?'))
  return { world, draft: announce(world, [move({ ...NOT_SAID, ...stated })], { questions }) }
}

const shown = ({ understanding, parts }: Draft): string[] =>
  partFacts(known(understanding.events[0]), known(parts[0]), 'nl')
    .filter(({ pointer }) => /^\/(?:capacity|prices|pePoints|registration\/admission)/.test(pointer))
    .map(({ value }) => value)

const approved = ({ world, draft }: { world: World; draft: Draft }, answers: 'ask-again' | 'keep'): Event => {
  const [part] = draft.parts
  const chosen = { ...known(part), plan: { ...known(part).plan, answers } }
  world.drafts.set(draft.id, { ...known(world.drafts.get(draft.id)), parts: [chosen] })
  onDraft(world, approval())
  return theEvent(world)
}

describe.each(['ask-again', 'keep'] as const)('a move after which earlier answers %s', (answers) => {
  test('takes along what it does not name, and the preview shows that', () => {
    const one = moving({})
    expect(shown(one.draft)).toEqual([
      'blijft: na een kort intakegesprek',
      'blijft: € 130 voor niet-partners, eenmalig',
      'blijft: 40 plaatsen',
      expect.stringMatching(/^blijft: .*3/),
    ])
    const { facts } = approved(one, answers)
    expect(facts).toMatchObject({
      capacity: priced.capacity,
      prices: priced.prices,
      pePoints: priced.pePoints,
    })
    expect(facts.registration).toMatchObject({ mode: 'later', admission: 'intake' })
  })

  test('takes what it names as it is named, “onbeperkt” included', () => {
    const stated = {
      capacity: { limited: false, seats: null },
      prices: [{ audience: null, amountEur: 0, limit: null }],
      pePoints: { applies: false, points: null },
    }
    const one = moving(stated)
    expect(shown(one.draft).filter((value) => value.startsWith('blijft'))).toEqual([
      'blijft: na een kort intakegesprek',
    ])
    expect(approved(one, answers).facts).toMatchObject(stated)
  })

  test('goes by what the preview showed, also when the event changed since', () => {
    const one = moving({})
    const event = theEvent(one.world)
    one.world.events.set(event.id, { ...event, facts: { ...event.facts, prices: [] } })
    expect(approved(one, answers).facts.prices).toEqual(priced.prices)
  })
})

test('“beperkt aantal plaatsen” without a number keeps the number that there was', () => {
  const { draft } = moving({ capacity: { limited: true, seats: null } })
  expect(shown(draft)).toContain('blijft: 40 plaatsen')
})

test('what stays is not asked; what does not is', () => {
  const { draft } = moving({}, ['/prices', '/capacity', '/sessions/0/venue'])
  expect(draft.understanding.questions.map(({ about }) => about)).toEqual(['/events/0/sessions/0/venue'])
})

test('only a move of an event that is known takes anything along', () => {
  const world = released([on(OLD_DATE, newEvent(priced))], '2027-02-01 09:00')
  world.now = at(ANNOUNCED)
  const drafts = [move({ title: 'Iets anders', movedFrom: [] }), newEvent({ title: 'Leeskring' })].map(
    (facts) => announce(world, [facts]),
  )
  for (const { parts } of drafts) expect(parts[0]?.stays).toBeNull()
})
