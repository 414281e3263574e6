import type { Event } from '../domain/event'
import { hasPaidPrice } from '../domain/invoice'
import { type Press, PressForm } from './press-form'

/** Mails the organiser the invoices of an event that costs something; one press is one export. */
export const InvoiceAction = ({ event, press }: { event: Event; press: Press }) =>
  hasPaidPrice(event) ? (
    <section class="actions">
      <PressForm
        press={press}
        voice="u"
        wish="invoices"
        label="Mail mij de factuurlijst"
        look="secondary"
        effect="Wat nieuw te factureren is, geldt daarna als gefactureerd; het staat geen tweede keer als nieuw op een lijst."
      >
        <input type="hidden" name="once" value={press.nonce} />
      </PressForm>
    </section>
  ) : null
