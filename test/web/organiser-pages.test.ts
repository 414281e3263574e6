import type { Event } from '../../functions/domain/event'
import { MemberId } from '../../functions/domain/ids'
import { organisePage } from '../../functions/web/organise-page'
import { previewPage } from '../../functions/web/preview-page'
import { actionsOf, formOf } from './forms'
import { clearDraft, draft, organiseProps, previewProps } from './sample-drafts'
import { event, stages } from './sample-values'

const sampleRequest = MemberId.parse('01jx0000000000000000000009')
const [part] = clearDraft.parts
const [facts] = clearDraft.understanding.events
if (!part || !facts) throw new Error('The sample draft has a part')

test('the preview shows every fact beside its words, and marks what was inferred or changed', () => {
  const page = previewPage(previewProps)
  const row = (label: string) => page.match(new RegExp(`<tr[^>]*><th scope="row">${label}</th>.*?</tr>`))?.[0]
  expect(row('Titel')).toContain('<q>voorjaarsdag voor bestuurders</q>')
  expect(row('Titel')).not.toContain('badge')
  expect(row('Datum')).toContain('afgeleid')
  expect(row('Begin')).toMatch(/class="changed".*gewijzigd/)
  expect(page).toContain('<q>eenmalig 95 euro</q>')
})

test('the preview tells the plan, the number of recipients, and frames the members’ mail in a sandbox', () => {
  const page = previewPage(previewProps)
  expect(page).toContain('20 leden')
  expect(page).toContain('dinsdag 3 juni 2031 om 09.00 uur')
  expect(page).toContain('<iframe class="mail" sandbox="" src="/mail/0"')
})

test('a blocked draft cannot be approved; its questions stand apart and can be answered', () => {
  const page = previewPage({ ...previewProps, draft })
  expect(actionsOf(page)).toEqual(['proof', 'discard', 'correct'])
  expect(page).toMatch(
    /Dit moet eerst duidelijk zijn.*Voor wie is deze bijeenkomst\?.*Open vragen.*PE-punten/,
  )
  expect(formOf(page, 'correct')).toContain('name="answers[/events/0/audience][0]"')
  expect(formOf(page, 'correct')).toContain('name="words"')
})

test('a question answered with "weet ik nog niet" is not asked again', () => {
  const page = previewPage({
    ...previewProps,
    draft: { ...clearDraft, settled: ['/events/0/pePoints/points'] },
  })
  expect(page).not.toContain('Hoeveel PE-punten')
})

test('a clear draft can be approved, and says how long it waits', () => {
  const page = previewPage({ ...previewProps, draft: clearDraft })
  expect(actionsOf(page)).toEqual(['approve', 'proof', 'discard', 'correct'])
  expect(formOf(page, 'approve')).toContain('10 minuten')
})

test('an approved draft can be withheld; a released, discarded or replaced one cannot be pressed', () => {
  const at = draft.receivedAt
  const by = draft.organiser
  const page = (state: (typeof draft.parts)[number]['state'], replacedBy: string | null = null) =>
    actionsOf(
      previewPage({ ...previewProps, replacedBy, draft: { ...clearDraft, parts: [{ ...part, state }] } }),
    )
  expect(page({ status: 'approved', by, at, releaseAt: at })).toContain('withhold')
  expect(page({ status: 'approved', by, at, releaseAt: at })).not.toContain('approve')
  expect(page({ status: 'withheld', by, at })).toContain('approve')
  expect(page({ status: 'released', at })).not.toContain('approve')
  expect(page({ status: 'discarded', by, at })).not.toContain('approve')
  expect(page({ status: 'open' }, '/p/newer')).toEqual([])
})

test('of two parts one can be approved while the other is blocked, but not both', () => {
  const both = {
    ...draft,
    understanding: { ...draft.understanding, events: [facts, { ...facts, title: 'Najaarsdag' }] },
    parts: [part, part],
  }
  const blocked = formOf(previewPage({ ...previewProps, draft: both }), 'approve')
  expect(blocked).not.toContain('value="all"')
  expect(blocked).not.toContain('value="1"')
  expect(blocked).toContain('value="2" checked')
  expect(blocked).toContain('2. Najaarsdag')
  const clear = { ...both, understanding: { ...both.understanding, questions: [] } }
  expect(formOf(previewPage({ ...previewProps, draft: clear }), 'approve')).toContain('value="all" checked')
})

test('a draft without a readable event offers words only', () => {
  const nothing = {
    ...draft,
    understanding: { ...draft.understanding, events: [], questions: [] },
    parts: [],
  }
  const page = previewPage({ ...previewProps, draft: nothing })
  expect(page).toContain('konden we geen bijeenkomst lezen')
  expect(actionsOf(page)).toEqual(['correct'])
})

test.each<[string, Partial<Event>, string[]]>([
  ['announced', { stage: stages.announced }, ['open', 'go', 'no-go', 'stop']],
  ['open', {}, ['close', 'go', 'no-go', 'stop']],
  ['open without a reserve date', { reserve: { status: 'none' } }, ['close', 'stop']],
  ['closed', { stage: stages.closed }, ['open', 'go', 'no-go', 'stop']],
  ['called off', { stage: stages.cancelled }, []],
])('an event that is %s offers the organiser %j → %j', (_, changes, actions) => {
  const page = organisePage({ ...organiseProps, event: { ...event, ...changes } })
  expect(actionsOf(page).filter((action) => !always.has(action))).toEqual(actions)
})

/** Not about the state that it is in. */
const always: ReadonlySet<string> = new Set(['invoices', 'put-on-list', 'take-off-list'])

test('the organiser sees the counts and who comes', () => {
  const page = organisePage(organiseProps)
  expect(page).toContain('<dt>Nog stil</dt><dd>17</dd>')
  expect(page).toContain('<th scope="row">Idris Bakkali</th><td>Wonen aan de Waard</td>')
  expect(page).toContain('href="/o/k1.token.csv"')
  expect(
    organisePage({
      ...organiseProps,
      counts: { yes: 0, no: 1, silent: 19, waiting: 0, requested: 0 },
      coming: [],
    }),
  ).toContain('Nog niemand heeft zich aangemeld.')
})

test('requests stand on the page with what can be decided, by name only where the code was given', () => {
  const counts = { ...organiseProps.counts, requested: 1 }
  const requests = [
    { id: sampleRequest, name: 'Wim Stad', organisation: 'Wonen Zuid', state: 'gesprek gepland', note: null },
  ]
  const page = organisePage({ ...organiseProps, counts, requests })
  expect(page).toContain('Wim Stad')
  expect(actionsOf(page)).toEqual(expect.arrayContaining(['plan', 'held', 'admit', 'reject']))
  expect(formOf(page, 'admit')).toContain(`name="member" value="${sampleRequest}"`)
  const unknown = organisePage({ ...organiseProps, counts, requests: null })
  expect(unknown).toContain('1 aanvraag wacht')
  expect(actionsOf(unknown)).not.toContain('admit')
})

test('two moments of a choice can be put together, and only after it was shown', () => {
  const [session] = event.sessions
  if (!session) throw new Error('The sample event has a session')
  const choice: Event = {
    ...event,
    facts: { ...event.facts, relation: 'alternatives' },
    sessions: [session, { ...session, id: 's2' }],
  }
  const page = organisePage({ ...organiseProps, event: choice })
  expect(formOf(page, 'propose-merge')).toMatch(/name="from"[^>]*value="s1"[^>]*checked/)
  expect(actionsOf(page)).not.toContain('merge')
  const shown = organisePage({ ...organiseProps, event: choice, proposedMerge: ['Dit gebeurt er.'] })
  expect(actionsOf(shown)).toContain('merge')
})

test('past the last day to register the page says so and offers to open again', () => {
  const facts = { ...event.facts, registration: { ...event.facts.registration, deadline: '2031-03-30' } }
  const page = organisePage({ ...organiseProps, event: { ...event, facts }, deadlinePassed: true })
  expect(page).toMatch(/De aanmelding is gesloten; de laatste dag was/)
  expect(actionsOf(page)).toContain('open')
})

test('how members answer for a series can be chosen in the form', () => {
  const [session] = facts.sessions
  if (!session) throw new Error('The sample has a session')
  const series = { ...facts, relation: 'series' as const, sessions: [session, session] }
  const creating = { ...part, effect: 'creates' as const }
  const understanding = { ...clearDraft.understanding, events: [series] }
  const page = previewPage({ ...previewProps, draft: { ...clearDraft, parts: [creating], understanding } })
  expect(formOf(page, 'correct')).toMatch(/name="setting\[0\]\[sessions\]" value="each" checked/)
  expect(page).toContain('per bijeenkomst')
})
