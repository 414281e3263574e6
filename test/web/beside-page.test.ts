import { answerPage } from '../../functions/web/answer-page'
import type { BesideView } from '../../functions/web/beside-forms'
import { organisePage } from '../../functions/web/organise-page'
import { actionsOf, formOf } from './forms'
import { organiseProps } from './sample-drafts'
import { answerProps, english, informal, standing } from './sample-values'

const nothing: BesideView = {
  note: { kept: null },
  substitute: null,
  guests: null,
  whoElse: null,
  assistant: false,
}
const page = (beside: Partial<BesideView> | null, own: object = {}): string =>
  answerPage({
    ...answerProps,
    ...standing('coming'),
    intent: 'none',
    beside: beside && { ...nothing, ...beside },
    ...own,
  })

test('before there is an answer there is nothing to say beside it', () => {
  expect(page(null)).not.toContain('Nog iets dat wij moeten weten')
})

test('the optional box stands open right after the press, and folded on later visits', () => {
  expect(page({}, { changed: 'register' })).toMatch(
    /<details open=""[^>]*><summary>Nog iets dat wij moeten weten/,
  )
  expect(page({})).toMatch(/<details><summary>Nog iets dat wij moeten weten/)
  expect(formOf(page({ note: { kept: 'Geen <noten>' } }), 'note')).toContain('Geen &lt;noten&gt;</textarea>')
})

test('each form posts to a place of its own, and needs a person', () => {
  const all = page({
    substitute: { name: null },
    guests: { most: 2, names: ['Tine van Dam'] },
    whoElse: { shown: true, others: [] },
  })
  expect(actionsOf(all)).toEqual(expect.arrayContaining(['note', 'guests', 'substitute', 'hide']))
  expect(formOf(all, 'guests')).toContain('value="Tine van Dam"')
  expect(formOf(all, 'guests')).toMatch(/name="guest2"/)
  for (const action of ['note', 'guests', 'substitute', 'hide'])
    expect(formOf(all, action)).toContain('name="typed"')
})

test('who else comes is named only where the browser is the member’s own', () => {
  const others = [{ name: 'Ruben Terpstra', organisation: 'Woongroep De Brink' }]
  expect(page({ whoElse: { shown: false, others } })).toContain('Ruben Terpstra, Woongroep De Brink')
  const elsewhere = page({ whoElse: { shown: false, others: null } })
  expect(elsewhere).toContain('De namen staan hier nadat u in deze browser')
})

test('an assistant’s page says for whom, in every voice, and asks nobody whether they are the member', () => {
  const own = { behalf: 'Ans Bakker' }
  expect(page({ assistant: true }, own)).toContain('U antwoordt voor <strong>Sanne Verhoeven</strong>')
  expect(page({ assistant: true }, { ...own, association: informal })).toContain('Je antwoordt voor ')
  expect(page({ assistant: true }, { ...own, member: english })).toContain('You answer for ')
  expect(page({ assistant: true }, own)).not.toContain('Dat ben ik niet')
  expect(actionsOf(page({ assistant: true }, own))).toContain('end-copies')
})

test('the organiser’s page puts people on the list, and shows the kitchen what is asked without names', () => {
  const shown = organisePage({
    ...organiseProps,
    asks: {
      open: 1,
      people: [
        {
          id: 'x',
          name: 'Fleur Anders',
          organisation: 'Losse Flodder',
          address: 'fleur@losseflodder.example',
        },
      ],
    },
    kitchen: { counts: [{ label: 'Aan tafel', value: '12' }], notes: ['2× vegetarisch'] },
  })
  expect(actionsOf(shown)).toEqual(
    expect.arrayContaining(['put-on-list', 'take-off-list', 'grant-ask', 'refuse-ask']),
  )
  expect(shown).toMatch(/Voor de keuken.*Aan tafel.*12.*2× vegetarisch/)
  const unknown = organisePage({ ...organiseProps, asks: { open: 2, people: null } })
  expect(unknown).toContain('2 mensen wachten')
  expect(unknown).not.toContain('Fleur')
})
