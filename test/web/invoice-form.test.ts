import type { InvoiceDetails, InvoiceStatus } from '../../functions/domain/invoice'
import { InvoiceForm, type InvoiceView } from '../../functions/web/invoice-form'
import { PriceNote } from '../../functions/web/price-note'

const press = { action: '/a/t', token: 't', nonce: 'n', seen: 'seen' } as const
const details = {
  legalName: 'Stichting "De Sluis" & Zn.',
  address: 'Sluiskade 1, Culemborg',
  mail: 'facturen@desluis.example',
  reference: null,
} as InvoiceDetails
const view = (status: InvoiceStatus, own: Partial<InvoiceView> = {}): InvoiceView => ({
  status,
  amount: '€ 130 exclusief btw',
  days: 'donderdag 14 mei 2020',
  details: null,
  typed: {},
  wrong: [],
  ...own,
})
const form = (invoice: InvoiceView | null, voice: 'u' | 'je' | 'en' = 'u'): string =>
  String(InvoiceForm({ invoice, press, voice }))

test('the form asks only what an invoice needs, and posts beside the answer', () => {
  const html = form(view('to-complete'))
  expect(html).toContain('action="/a/t/invoice"')
  expect([...html.matchAll(/name="(\w+)"/g)].map(([, name]) => name)).toEqual([
    'token',
    'wish',
    'proof',
    'legalName',
    'address',
    'mail',
    'reference',
    'typed',
  ])
  expect(html).toContain('Uw deelname op donderdag 14 mei 2020 kost € 130 exclusief btw.')
  expect(form(view('to-complete'), 'je')).toContain('Je deelname op')
  expect(form(view('to-complete'), 'en')).toContain('Where may the invoice go?')
})

test('what was filled in wrongly is said at its field, with what was typed', () => {
  const html = form(view('to-complete', { typed: { mail: 'facturen' }, wrong: ['mail'] }))
  expect(html).toMatch(/name="mail"[^>]*value="facturen"[^>]*aria-invalid="true"/)
  expect(html).toContain('Dit is geen mailadres.')
})

test('details that were given stay behind a fold, escaped; once invoiced there is no form', () => {
  const kept = form(view('to-invoice', { details }))
  expect(kept).toContain('<details><summary>Wijzig uw factuurgegevens</summary>')
  expect(kept).toContain('Stichting &quot;De Sluis&quot; &amp; Zn.')
  expect(form(view('invoiced', { details }))).not.toContain('<form')
  expect(['to-credit', 'credited', 'withdrawn'].map((status) => form(view(status as InvoiceStatus)))).toEqual(
    ['null', 'null', 'null'],
  )
})

test('where no price is given nothing is said of money', () => {
  expect(String(PriceNote({ money: { price: [], invoice: null }, press, voice: 'u' }))).not.toMatch(
    /€|section/,
  )
})
