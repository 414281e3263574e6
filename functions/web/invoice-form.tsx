import type { InvoiceDetails, InvoiceStatus } from '../domain/invoice'
import { say, type Text, type Voice } from '../wording/voice'
import { Field } from './field'
import { type Press, PressForm } from './press-form'

/** The fields as they are posted. */
export type InvoiceField = 'legalName' | 'address' | 'mail' | 'reference'

export type InvoiceView = {
  status: InvoiceStatus
  /** "€ 130 exclusief btw". */
  amount: string
  /** The days that it is for, in words. */
  days: string
  /** What was given before; null where nothing was, or in a browser that is not known. */
  details: InvoiceDetails | null
  /** What a press just filled in wrongly, and what it filled in. */
  typed: Partial<Record<InvoiceField, string>>
  wrong: InvoiceField[]
}

type InvoiceFormProps = { invoice: InvoiceView | null; press: Press; voice: Voice }

/** After the press that cost something: to whom the invoice goes, until it was made out. */
export const InvoiceForm = ({ invoice, press, voice }: InvoiceFormProps) => {
  if (!invoice) return null
  switch (invoice.status) {
    case 'to-complete':
      return (
        <section class="invoice">
          <h2>{say(voice, texts.ask)}</h2>
          <p>{say(voice, texts.why(invoice))}</p>
          <Details invoice={invoice} press={press} voice={voice} />
        </section>
      )
    case 'to-invoice':
      return (
        <section class="invoice">
          <h2>{say(voice, texts.kept)}</h2>
          <details open={invoice.wrong.length > 0}>
            <summary>{say(voice, texts.change)}</summary>
            <Details invoice={invoice} press={press} voice={voice} />
          </details>
        </section>
      )
    case 'invoiced':
      return (
        <section class="invoice">
          <h2>{say(voice, texts.made)}</h2>
          <p>{say(voice, texts.madeHow(invoice))}</p>
        </section>
      )
    case 'to-credit':
    case 'credited':
    case 'withdrawn':
      return null
  }
}

const fields: { name: InvoiceField; label: Text; autocomplete: string; type?: 'email'; help?: Text }[] = [
  {
    name: 'legalName',
    label: { nl: 'Officiële naam', en: 'Legal name' },
    autocomplete: 'organization',
    help: { nl: 'Zoals die op de factuur moet staan.', en: 'As it should stand on the invoice.' },
  },
  {
    name: 'address',
    label: { nl: 'Adres, postcode en plaats', en: 'Address, postcode and town' },
    autocomplete: 'street-address',
  },
  {
    name: 'mail',
    label: { nl: 'Mailadres voor facturen', en: 'Mail address for invoices' },
    autocomplete: 'email',
    type: 'email',
  },
  {
    name: 'reference',
    label: { nl: 'Inkoopnummer', en: 'Purchase number' },
    autocomplete: 'off',
    help: { nl: 'Alleen als de factuur er een nodig heeft.', en: 'Only if the invoice needs one.' },
  },
]

const Details = ({ invoice, press, voice }: { invoice: InvoiceView; press: Press; voice: Voice }) => (
  <PressForm
    press={{ ...press, action: `${press.action}/invoice` }}
    voice={voice}
    wish="invoice"
    label={say(voice, { nl: 'Bewaar de factuurgegevens', en: 'Save the invoice details' })}
    look="secondary"
  >
    {fields.map(({ name, label, autocomplete, type, help }) => (
      <Field
        name={name}
        label={say(voice, label)}
        autocomplete={autocomplete}
        {...(type && { type })}
        value={invoice.typed[name] ?? invoice.details?.[name] ?? ''}
        help={help ? say(voice, help) : null}
        error={invoice.wrong.includes(name) ? say(voice, wrong[name]) : null}
        required={name !== 'reference'}
      />
    ))}
  </PressForm>
)

const wrong: Record<InvoiceField, Text> = {
  legalName: { nl: 'Vul de officiële naam in.', en: 'Fill in the legal name.' },
  address: { nl: 'Vul het adres in.', en: 'Fill in the address.' },
  mail: { nl: 'Dit is geen mailadres.', en: 'This is not a mail address.' },
  reference: { nl: 'Dit inkoopnummer is te lang.', en: 'This purchase number is too long.' },
}

const texts = {
  ask: {
    u: 'Naar wie mag de factuur?',
    je: 'Naar wie mag de factuur?',
    en: 'Where may the invoice go?',
  },
  why: ({ amount, days }: InvoiceView): Text => ({
    u: `Uw deelname op ${days} kost ${amount}. De organisator stuurt de factuur; wij bewaren deze gegevens alleen daarvoor.`,
    je: `Je deelname op ${days} kost ${amount}. De organisator stuurt de factuur; wij bewaren deze gegevens alleen daarvoor.`,
    en: `Your participation on ${days} costs ${amount}. The organiser sends the invoice; we keep these details for that alone.`,
  }),
  kept: {
    u: 'Uw factuurgegevens zijn binnen.',
    je: 'Je factuurgegevens zijn binnen.',
    en: 'Your invoice details have arrived.',
  },
  change: {
    u: 'Wijzig uw factuurgegevens',
    je: 'Wijzig je factuurgegevens',
    en: 'Change your invoice details',
  },
  made: { nl: 'De factuur is gemaakt.', en: 'The invoice has been made out.' },
  madeHow: ({ amount, days }: InvoiceView): Text => ({
    u: `Het gaat om ${amount}, voor ${days}. Klopt er iets niet, antwoord dan op een mail over deze bijeenkomst.`,
    je: `Het gaat om ${amount}, voor ${days}. Klopt er iets niet, antwoord dan op een mail over deze bijeenkomst.`,
    en: `It is for ${amount}, for ${days}. If something is wrong, reply to a mail about this event.`,
  }),
}
