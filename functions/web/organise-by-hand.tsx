import { FactsBox } from './facts-box'
import { Field } from './field'
import { type Press, PressForm } from './press-form'

/** Somebody who got the invitation forwarded and asks for a place. */
export type Asking = { id: string; name: string; organisation: string; address: string }
/** For the caterer: counts, and notes without names. */
export type Kitchen = { counts: { label: string; value: string }[]; notes: string[] }

type AsksProps = { asks: { open: number; people: Asking[] | null } | null; press: Press }

/** Who asks for a place of their own, with a yes and a no; only counted in a browser that gave no code. */
export const Asks = ({ asks, press }: AsksProps) =>
  !asks || asks.open === 0 ? null : (
    <section class="card">
      <h2>Vragen een eigen plaats</h2>
      {asks.people ? (
        asks.people.map((asking) => (
          <article>
            <h3>{asking.name}</h3>
            <p>
              {asking.organisation}, {asking.address}
            </p>
            <div class="actions">
              <PressForm
                press={press}
                voice="u"
                wish="grant-ask"
                about={[asking.id]}
                label="Ja, meld aan"
                look="primary"
                explains={false}
              >
                <input type="hidden" name="ask" value={asking.id} />
              </PressForm>
              <PressForm
                press={press}
                voice="u"
                wish="refuse-ask"
                about={[asking.id]}
                label="Nee"
                look="danger"
                explains={false}
              >
                <input type="hidden" name="ask" value={asking.id} />
              </PressForm>
            </div>
          </article>
        ))
      ) : (
        <p>
          {asks.open === 1 ? '1 persoon wacht' : `${asks.open} mensen wachten`} op uw antwoord. Druk hieronder
          op “Mail mij de lijst” en vul de code in; daarna staan de namen ook hier.
        </p>
      )}
    </section>
  )

export const KitchenCard = ({ kitchen }: { kitchen: Kitchen | null }) =>
  kitchen === null ? null : (
    <section class="card">
      <h2>Voor de keuken</h2>
      <p class="help">Zonder namen, om door te geven.</p>
      <FactsBox title="Aantallen" rows={kitchen.counts} />
      <ul>
        {kitchen.notes.map((note) => (
          <li>{note}</li>
        ))}
      </ul>
    </section>
  )

/** Putting somebody on the list, or taking them off it; by mail it is one sentence. */
export const ByHandForms = ({ press }: { press: Press }) => (
  <section class="card by-hand">
    <h2>Zelf iemand aan- of afmelden</h2>
    <PressForm
      press={press}
      voice="u"
      wish="put-on-list"
      label="Zet op de lijst"
      look="secondary"
      effect="Ook boven de capaciteit. Met een mailadres gaat er een bevestiging uit, met een knop om zich af te melden."
    >
      <Field name="name" label="Naam" required />
      <Field
        name="organisation"
        label="Organisatie"
        help="Alleen nodig als de naam vaker voorkomt, of voor een gast."
      />
      <Field
        name="address"
        type="email"
        label="Mailadres"
        help="Alleen nodig voor wie op geen ledenlijst staat."
      />
      <Field
        name="role"
        label="Rol"
        help="Bijvoorbeeld gast of spreker; alleen voor wie op geen ledenlijst staat."
      />
    </PressForm>
    <PressForm
      press={press}
      voice="u"
      wish="take-off-list"
      label="Haal van de lijst"
      look="secondary"
      explains={false}
    >
      <Field name="leaving" label="Naam" required />
    </PressForm>
  </section>
)
