import type { Draft } from '../domain/draft'
import { Field } from './field'
import { PlanSettings } from './plan-settings'
import { type Press, PressForm } from './press-form'
import { blockingOf, openQuestionsOf } from './preview-questions'

/** One field per question (`answers[<pointer>][n]`) and the organiser's own words (`words`); empty means unanswered. */
export const PreviewCorrection = ({ draft, press }: { draft: Draft; press: Press }) => {
  const live = draft.parts.length === 0 || draft.parts.some((part) => part.state.status !== 'discarded')
  if (!live) return null
  return (
    <section class="card">
      <h2>Aanvullen of verbeteren</h2>
      <p>U krijgt daarna een nieuw voorbeeld, met de wijziging gemarkeerd. Er wordt nog niets verstuurd.</p>
      <PressForm press={press} voice="u" wish="correct" label="Maak een nieuw voorbeeld" look="secondary">
        {blockingOf(draft).map(({ about, ask }, index) => (
          <Field name={`answers[${about}][${index}]`} label={ask} help="Nodig om te kunnen versturen." />
        ))}
        {openQuestionsOf(draft).map(({ about, ask }, index) => (
          <Field
            name={`answers[${about}][${index + 1}]`}
            label={ask}
            help="Of: weet ik nog niet. Dan vragen we het niet opnieuw."
          />
        ))}
        {draft.parts.map((_, index) => (
          <PlanSettings draft={draft} index={index} />
        ))}
        <div class="field">
          <label for="words">In gewone woorden</label>
          <textarea id="words" name="words" maxlength={4000} aria-describedby="words-help"></textarea>
          <p class="help" id="words-help">
            Bijvoorbeeld: het begint een uur later, en de zaal is veranderd.
          </p>
        </div>
      </PressForm>
    </section>
  )
}
