import { answering, type Event, unitIds, unitsToCome } from '../domain/event'
import { unitDay } from '../wording/choices'
import { type Press, PressForm } from './press-form'

type MergeProps = {
  event: Event
  today: string
  press: Press
  /** What the merge that waits for approval would come to; null when none does. */
  proposed: string[] | null
}

/** Puts two moments of a choice together: what will happen is shown first, and then approved. */
export const Merge = ({ event, today, press, proposed }: MergeProps) => {
  const units = unitsToCome(event, today)
  if (event.stage.status === 'cancelled' || answering(event) !== 'one' || unitIds(event).length < 2)
    return null
  if (units.length < 2) return null
  return (
    <section class="card">
      <h2>Samenvoegen</h2>
      {proposed ? (
        <div class="note attention">
          {proposed.map((paragraph) => (
            <p>{paragraph}</p>
          ))}
          <PressForm press={press} voice="u" wish="merge" label="Ja, voeg samen" look="primary" />
        </div>
      ) : (
        <PressForm
          press={press}
          voice="u"
          wish="propose-merge"
          label="Laat zien wat er gebeurt"
          look="secondary"
          effect="Er verandert nog niets en niemand krijgt bericht."
        >
          <Choose event={event} units={units} name="from" question="Welk moment vervalt?" first={0} />
          <Choose event={event} units={units} name="into" question="Waar gaat iedereen heen?" first={1} />
        </PressForm>
      )}
    </section>
  )
}

type ChooseProps = { event: Event; units: string[]; name: string; question: string; first: number }

const Choose = ({ event, units, name, question, first }: ChooseProps) => (
  <fieldset class="choices">
    <legend>{question}</legend>
    {units.map((unit, index) => (
      <label for={`merge-${name}-${unit}`}>
        <input id={`merge-${name}-${unit}`} type="radio" name={name} value={unit} checked={index === first} />
        {unitDay(event, unit)}
      </label>
    ))}
  </fieldset>
)
