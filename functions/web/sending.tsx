import { type Progress, progressText } from '../wording/sending'
import { type Press, PressForm } from './press-form'

/** What leaves right now, with the buttons that halt it; nothing when all has left. */
export const Sending = ({ mailings, press }: { mailings: readonly Progress[]; press: Press }) => {
  if (mailings.length === 0) return null
  const isPaused = mailings.some(({ state }) => state === 'paused')
  const common = { press, voice: 'u' as const, about: ['sending'] }
  return (
    <section class="card">
      <h2>{isPaused ? 'De verzending staat op pauze' : 'Wordt nu verstuurd'}</h2>
      <ul>
        {mailings.map((one) => (
          <li>{progressText(one)}</li>
        ))}
      </ul>
      <div class="actions">
        {isPaused ? (
          <PressForm {...common} wish="resume" label="Ga verder" look="primary" />
        ) : (
          <PressForm
            {...common}
            wish="pause"
            label="Pauzeer"
            look="secondary"
            effect="Wat nog niet weg is wacht, tot u verdergaat of stopt."
          />
        )}
        <PressForm
          {...common}
          wish="stop"
          label="Stop de verzending"
          look="danger"
          effect="Wat nog niet weg is, wordt niet meer verstuurd."
        />
      </div>
    </section>
  )
}
