import type { Association } from '../domain/association'
import type { ListDraft } from '../domain/list-draft'
import { inThousands } from '../wording/list'
import { FactsBox } from './facts-box'
import { Layout, toDocument } from './layout'
import { type Press, PressForm, UnseenNote } from './press-form'

export type ListPageProps = {
  association: Association
  /** The newest revision. */
  list: ListDraft
  /** The newest revision's page when the link is of an older one; then nothing can be pressed here. */
  replacedBy: string | null
  totals: { label: string; value: string }[]
  /** While it is being taken over: how far that is. */
  underWay: string | null
  warning: string | null
  /** What would change, with names; null in a browser that gave no code. */
  sections: { heading: string; lines: string[] }[] | null
  told: string | null
  press: Press
}

/** For the organiser: what a member list that was sent would change, and the buttons to decide. */
export const listPage = (props: ListPageProps): string => {
  const { association, list, press } = props
  return toDocument(
    <Layout title="Ledenlijst" language="nl" association={association.name} width="wide">
      <article class="card">
        <p class="for">{list.fileName}</p>
        <h1>Klopt deze ledenlijst?</h1>
        {props.told ? (
          <p class="note done" role="status">
            {props.told}
          </p>
        ) : null}
        <UnseenNote press={press} voice="u" />
        {props.replacedBy ? (
          <p class="note">
            Dit voorstel is vervangen door een nieuwer.{' '}
            <a href={props.replacedBy}>Naar het nieuwste voorstel</a>
          </p>
        ) : null}
        <p>{stateText(props)}</p>
        {props.warning && list.state.status === 'open' ? <p class="note attention">{props.warning}</p> : null}
        <FactsBox title="Aantallen" rows={props.totals} />
        {props.replacedBy ? null : <Actions {...props} />}
      </article>
      <Sections sections={props.sections} />
      {props.replacedBy || list.state.status !== 'open' || list.questions.length === 0 ? null : (
        <Answers press={press} />
      )}
    </Layout>,
  )
}

const stateText = ({ list: { state }, underWay }: ListPageProps): string => {
  switch (state.status) {
    case 'open':
      return 'Er verandert niets voordat u akkoord geeft.'
    case 'approved':
      return underWay ? `${underWay} Ververs deze pagina voor de laatste stand.` : 'Akkoord gegeven.'
    case 'done':
      return 'De ledenlijst is bijgewerkt.'
    case 'discarded':
      return 'Weggegooid; de ledenlijst is niet veranderd.'
  }
}

const Actions = ({ list, press }: ListPageProps) => {
  const { counts, state } = list
  const common = { press, voice: 'u' } as const
  const change = counts.added + counts.altered > 0
  const absent = counts.absent > 0
  const gone = counts.absent === 1 ? 'Eén persoon gaat' : `${inThousands(counts.absent)} mensen gaan`
  if (state.status === 'done' && absent && !state.removed) {
    return (
      <section class="actions">
        <PressForm
          {...common}
          wish="remove"
          label="Verwijder wie ontbreekt"
          look="danger"
          effect={`${gone} van de ledenlijst.`}
        />
      </section>
    )
  }
  if (state.status !== 'open') return null
  return (
    <section class="actions">
      {change ? (
        <PressForm
          {...common}
          wish="approve"
          label="Akkoord, werk de lijst bij"
          look="primary"
          effect="Er wordt niemand verwijderd."
        />
      ) : null}
      {absent ? (
        <PressForm
          {...common}
          wish="approve-remove"
          label="Akkoord, en verwijder wie ontbreekt"
          look="danger"
          effect={`${gone} van de ledenlijst.`}
        />
      ) : null}
      <PressForm {...common} wish="discard" label="Weggooien" look="secondary" />
    </section>
  )
}

const Sections = ({ sections }: Pick<ListPageProps, 'sections'>) =>
  sections === null ? (
    <section class="card">
      <p>
        De namen staan in de mail. Hier komen ze te staan zodra u op een knop drukt en de code geeft die u dan
        gemaild krijgt.
      </p>
    </section>
  ) : (
    sections.map(({ heading, lines }) => (
      <section class="card">
        <h2>{heading}</h2>
        <ul>
          {lines.map((line) => (
            <li>{line}</li>
          ))}
        </ul>
      </section>
    ))
  )

const Answers = ({ press }: Pick<ListPageProps, 'press'>) => (
  <section class="card">
    <h2>Een vraag beantwoorden</h2>
    <p>U krijgt daarna een nieuw voorstel. Er verandert nog niets.</p>
    <PressForm press={press} voice="u" wish="answer" label="Maak een nieuw voorstel" look="secondary">
      <div class="field">
        <label for="words">Per rij één antwoord</label>
        <textarea id="words" name="words" maxlength={4000} aria-describedby="words-help"></textarea>
        <p class="help" id="words-help">
          Bijvoorbeeld: rij 8: assistent
        </p>
      </div>
    </PressForm>
  </section>
)
