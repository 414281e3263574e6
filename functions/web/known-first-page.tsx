import type { Association } from '../domain/association'
import { Layout, toDocument } from './layout'
import { type Press, PressForm, UnseenNote } from './press-form'

type KnownFirstPageProps = {
  association: Association
  title: string
  wish: 'print-list' | 'show-attendance'
  /** The session or unit that is asked for. */
  about: string
  press: Press
}

const labels = { 'print-list': 'Toon de presentielijst', 'show-attendance': 'Toon wie er was' }

/** Names are for a browser that gave the mailed code: one press asks for it. */
export const knownFirstPage = ({ association, title, wish, about, press }: KnownFirstPageProps): string =>
  toDocument(
    <Layout title={title} language="nl" association={association.name}>
      <article class="card">
        <h1>{title}</h1>
        <UnseenNote press={press} voice="u" />
        <p>
          Op deze lijst staan namen. In deze browser vragen we daarom eerst de code die u per mail krijgt.
        </p>
        <PressForm press={press} voice="u" wish={wish} label={labels[wish]} look="primary">
          <input type="hidden" name="about" value={about} />
        </PressForm>
      </article>
    </Layout>,
  )
