import type { MemberId } from '../domain/ids'
import { type Press, PressForm } from './press-form'

/** Someone whose request waits for the organiser. */
export type Request = {
  id: MemberId
  name: string
  organisation: string
  /** "gesprek gepland". */
  state: string
  note: string | null
}

const decisions = [
  { wish: 'plan', label: 'Intake gepland', look: 'secondary' },
  { wish: 'held', label: 'Gesprek gehad', look: 'secondary' },
  { wish: 'admit', label: 'Toelaten', look: 'primary' },
  { wish: 'reject', label: 'Afwijzen', look: 'danger' },
] as const

type RequestsProps = { requests: Request[] | null; waiting: number; press: Press }

/** Who asks for a place, with what can be decided; only counted in a browser that gave no code. */
export const Requests = ({ requests, waiting, press }: RequestsProps) =>
  waiting === 0 ? null : (
    <section class="card">
      <h2>Aanvragen</h2>
      {requests ? (
        requests.map((request) => <RequestRow request={request} press={press} />)
      ) : (
        <p>
          {waiting === 1 ? '1 aanvraag wacht' : `${waiting} aanvragen wachten`} op uw besluit. Druk hieronder
          op “Mail mij de lijst” en vul de code in; daarna staan de namen ook hier.
        </p>
      )}
    </section>
  )

const RequestRow = ({ request, press }: { request: Request; press: Press }) => (
  <article>
    <h3>{request.name}</h3>
    <p>
      {request.organisation}; {request.state}.
    </p>
    {request.note ? <p class="own-text">“{request.note}”</p> : null}
    <div class="actions">
      {decisions.map(({ wish, label, look }) => (
        <PressForm
          press={press}
          voice="u"
          wish={wish}
          about={[request.id]}
          label={label}
          look={look}
          explains={false}
        >
          <input type="hidden" name="member" value={request.id} />
        </PressForm>
      ))}
    </div>
  </article>
)
