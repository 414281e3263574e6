import type { Refusal } from '../../functions/domain/refusal'
import { refusedByMail } from '../../functions/wording/refused-by-mail'
import { sampleOpenEvent } from '../../templates/sample-events'
import { sampleAssociation, sampleMember } from '../../templates/samples'

const said = (form: 'u' | 'je', language: 'nl' | 'en', refusal: Refusal): string =>
  refusedByMail(
    {
      association: { ...sampleAssociation, form },
      member: { ...sampleMember, language },
      event: sampleOpenEvent,
      seats: [],
    },
    refusal,
    null,
  ).join(' ')

const onceOnly: Refusal = { why: 'once-only', become: 'https://kring.example/partner' }
const fullOnSite: Refusal = { why: 'full-on-site' }

test('whoever could come once is told so, and how to become a partner, in every form of address', () => {
  expect(said('u', 'nl', onceOnly)).toMatch(
    /die keer hebt u gehad.*Er is niets veranderd.*Partner worden: https/,
  )
  expect(said('je', 'nl', onceOnly)).toMatch(/die keer heb je gehad.*kun je je weer aanmelden/)
  expect(said('u', 'en', onceOnly)).toMatch(/you have done so.*Nothing has changed.*Becoming a partner/)
  expect(said('u', 'nl', { why: 'once-only', become: null })).toContain('komt bij de organisator terecht')
})

test('a full hall leaves whoever takes part online where they are', () => {
  expect(said('u', 'nl', fullOnSite)).toContain('U bent nog steeds aangemeld om online mee te doen.')
  expect(said('je', 'nl', fullOnSite)).toContain('Je bent nog steeds aangemeld')
  expect(said('je', 'en', fullOnSite)).toContain('You are still registered to take part online.')
})
