import type { Event } from '../../functions/domain/event'
import { organisePage } from '../../functions/web/organise-page'
import { previewPage } from '../../functions/web/preview-page'
import { actionsOf, formOf } from './forms'
import { clearDraft, draft, organiseProps, previewProps } from './sample-drafts'
import { event, stages } from './sample-values'

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
  expect(actionsOf(organisePage({ ...organiseProps, event: { ...event, ...changes } }))).toEqual(actions)
})

test('the organiser sees the counts and who comes', () => {
  const page = organisePage(organiseProps)
  expect(page).toContain('<dt>Nog stil</dt><dd>17</dd>')
  expect(page).toContain('<th scope="row">Idris Bakkali</th><td>Wonen aan de Waard</td>')
  expect(page).toContain('href="/o/k1.token.csv"')
  expect(organisePage({ ...organiseProps, counts: { yes: 0, no: 1, silent: 19 }, coming: [] })).toContain(
    'Nog niemand heeft zich aangemeld.',
  )
})
