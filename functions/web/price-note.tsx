import type { Voice } from '../wording/voice'
import { InvoiceForm, type InvoiceView } from './invoice-form'
import type { Press } from './press-form'

/** What the answer page says of the price and asks for the invoice. */
export type Money = { price: string[]; invoice: InvoiceView | null }

type PriceNoteProps = { money: Money; press: Press; voice: Voice }

/**
 * What taking part costs this person, above the button that it belongs to, and after the press the form
 * for the invoice; nothing where no price is given.
 */
export const PriceNote = ({ money, press, voice }: PriceNoteProps) => (
  <>
    <InvoiceForm invoice={money.invoice} press={press} voice={voice} />
    {money.price.length === 0 ? null : (
      <section class="price">
        {money.price.map((line) => (
          <p>{line}</p>
        ))}
      </section>
    )}
  </>
)
