import type { Event } from '../domain/event'
import { longDate } from '../wording/dates'
import type { Progress } from '../wording/sending'
import { type Look, type Press, PressForm } from './press-form'

export type OrganiseWish = 'open' | 'close' | 'go' | 'no-go' | 'stop'

type OrganiseActionsProps = {
  event: Event
  past: boolean
  deadlinePassed: boolean
  /** What leaves right now is stopped where it is shown. */
  mailings?: readonly Progress[]
  press: Press
}

/** The commands that make sense now, each with what it will do; see "Commands by reply" in the design. */
export const OrganiseActions = ({
  event,
  past,
  deadlinePassed,
  mailings = [],
  press,
}: OrganiseActionsProps) => {
  const wishes = wishesOf(event, past, deadlinePassed).filter((wish) => wish !== 'stop' || !mailings.length)
  if (wishes.length === 0) return null
  return (
    <section class="actions">
      {wishes.map((wish) => (
        <PressForm
          press={press}
          voice="u"
          wish={wish}
          label={labels[wish]}
          look={looks[wish]}
          effect={effectOf(wish, event)}
        />
      ))}
    </section>
  )
}

const wishesOf = (event: Event, past: boolean, deadlinePassed: boolean): OrganiseWish[] => {
  const { status } = event.stage
  if (past || status === 'cancelled') return []
  const registration: OrganiseWish = status === 'open' && !deadlinePassed ? 'close' : 'open'
  const decision: OrganiseWish[] = event.reserve.status === 'held' ? ['go', 'no-go'] : []
  return [registration, ...decision, 'stop']
}

const labels: Record<OrganiseWish, string> = {
  open: 'Open de aanmelding',
  close: 'Sluit de aanmelding',
  go: 'Gaat door',
  'no-go': 'Gaat niet door',
  stop: 'Stop de mail',
}

const looks: Record<OrganiseWish, Look> = {
  open: 'primary',
  close: 'secondary',
  go: 'secondary',
  'no-go': 'danger',
  stop: 'danger',
}

const effectOf = (wish: OrganiseWish, event: Event): string => {
  const reserve = event.reserve.status === 'held' ? longDate(event.reserve.date, 'nl') : 'de reservedatum'
  switch (wish) {
    case 'open':
      return event.invitedEpoch === event.epoch
        ? 'Aanmelden kan dan weer, met de knop die de leden al hebben; er gaat geen nieuwe uitnodiging uit.'
        : 'Alle leden krijgen de uitnodiging met de groene knop.'
    case 'close':
      return 'Aanmelden kan dan niet meer; afmelden wel.'
    case 'go':
      return `De datum blijft staan; ${reserve} wordt uit de agenda’s gehaald.`
    case 'no-go':
      return `De bijeenkomst verschuift naar ${reserve} en iedereen krijgt een nieuwe uitnodiging.`
    case 'stop':
      return 'Wat nog niet verstuurd is, gaat niet meer uit. Aanmeldingen blijven staan.'
  }
}
