import type { Association } from '../domain/association'
import type { Draft } from '../domain/draft'
import type { Progress } from '../wording/sending'
import { Layout, toDocument } from './layout'
import { type Press, UnseenNote } from './press-form'
import { PreviewActions } from './preview-actions'
import { PreviewCorrection } from './preview-correction'
import { PreviewPart } from './preview-part'
import { blockingOf, openQuestionsOf } from './preview-questions'
import { Sending } from './sending'

export type PreviewPageProps = {
  association: Association
  /** The revision that the link is of. */
  draft: Draft
  /** Minutes between approval and sending. */
  holdMinutes: number
  /** The newest revision's page when this one was replaced; then nothing can be pressed here. */
  replacedBy: string | null
  /** What a press just did, or politely did not; null when the page is only looked at. */
  told: string | null
  press: Press
  /** Of a post: what leaves right now. */
  mailings?: readonly Progress[]
  /** The members' mails of a part (from 0), each a page of its own, served with `mailPolicy`. */
  mailUrls: (part: number) => string[]
}

/** For the organiser: what was understood, what would be sent, and the buttons to decide. */
export const previewPage = (props: PreviewPageProps): string => {
  const { association, draft, press } = props
  return toDocument(
    <Layout title={`Voorbeeld: ${draft.subject}`} language="nl" association={association.name} width="wide">
      <article class="card">
        <p class="for">Uw aankondiging</p>
        <h1>{draft.subject}</h1>
        {props.told ? (
          <p class="note done" role="status">
            {props.told}
          </p>
        ) : null}
        <UnseenNote press={press} voice="u" />
        {props.replacedBy ? <Replaced href={props.replacedBy} /> : null}
        <Lead {...props} />
        <Questions draft={draft} />
        <PreviewActions {...props} />
      </article>
      <Sending mailings={props.mailings ?? []} press={press} />
      {draft.parts.map((_, index) => (
        <PreviewPart {...props} index={index} />
      ))}
      {props.replacedBy ? null : <PreviewCorrection draft={draft} press={press} />}
      <section class="card">
        <details>
          <summary>Uw eigen tekst, zoals die meegaat</summary>
          <p class="own-text">{draft.text}</p>
        </details>
      </section>
    </Layout>,
  )
}

const Replaced = ({ href }: { href: string }) => (
  <p class="note">
    Dit voorbeeld is vervangen door een nieuwer. <a href={href}>Naar het nieuwste voorbeeld</a>
  </p>
)

const Lead = ({ draft }: PreviewPageProps) => (
  <>
    {draft.parts.length === 0 ? (
      <p>In deze tekst konden we geen bijeenkomst lezen. Er gaat niets naar de leden.</p>
    ) : (
      <p>
        Hieronder staat wat we begrepen, met uw eigen woorden ernaast.
        {draft.parts.some(({ state }) => state.status === 'open')
          ? ' Er gaat niets naar de leden voordat u akkoord geeft.'
          : ''}
      </p>
    )}
    {draft.verified ? null : (
      <p>
        We konden niet vaststellen dat de aankondiging echt van u komt. Daarom kan dit voorbeeld alleen met de
        knop worden goedgekeurd, niet met een antwoord.
      </p>
    )}
  </>
)

const Questions = ({ draft }: { draft: Draft }) => {
  const blocking = blockingOf(draft)
  const open = openQuestionsOf(draft)
  return (
    <>
      {blocking.length === 0 ? null : (
        <section class="blocking">
          <h2>Dit moet eerst duidelijk zijn</h2>
          <ul class="questions">
            {blocking.map(({ ask }) => (
              <li>{ask}</li>
            ))}
          </ul>
        </section>
      )}
      {open.length === 0 ? null : (
        <section>
          <h2>Open vragen</h2>
          <p class="help">Deze houden het versturen niet tegen.</p>
          <ul class="questions">
            {open.map(({ ask }) => (
              <li>{ask}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
