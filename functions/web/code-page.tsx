import type { Association } from '../domain/association'
import { Layout, toDocument } from './layout'

export type CodePageProps = {
  association: Association
  /** Such as "r…@kring.example": enough to know where to look, not enough to learn an address. */
  maskedAddress: string
  state: 'asked' | 'wrong' | 'expired'
  /** Path that both forms post to, and the hidden fields that both repeat: the token, and the press that waits. */
  action: string
  fields: Record<string, string>
}

/**
 * Asks for the code that was mailed to the organiser, once for a browser that is not known yet.
 * Typing the code is the proof of a person, so these forms carry no `proof` of their own.
 */
export const codePage = (props: CodePageProps): string =>
  toDocument(
    <Layout title="Vul de code in" language="nl" association={props.association.name}>
      <div class="card">
        <h1>{props.state === 'expired' ? 'Deze code is verlopen' : 'Vul de code in'}</h1>
        {props.state === 'expired' ? (
          <p role="alert">
            Een code blijft kort geldig. Vraag een nieuwe; we mailen die naar {props.maskedAddress}.
          </p>
        ) : (
          <>
            <p>
              Wij hebben een code van zes cijfers gemaild naar <strong>{props.maskedAddress}</strong>. Zo kan
              een doorgestuurde mail niets goedkeuren. In deze browser vragen we het maar één keer.
            </p>
            <CodeForm {...props} />
          </>
        )}
        <NewCode {...props} />
      </div>
    </Layout>,
  )

const CodeForm = ({ action, fields, state }: CodePageProps) => (
  <form method="post" action={action} class="primary" data-action="code">
    <Hidden fields={fields} />
    <div class={state === 'wrong' ? 'field wrong' : 'field'}>
      <label for="code">De code uit de mail</label>
      <input
        id="code"
        class="code"
        name="code"
        type="text"
        inputmode="numeric"
        autocomplete="one-time-code"
        pattern="\s*([0-9]\s*){6}"
        title="Zes cijfers"
        maxlength={12}
        aria-describedby={state === 'wrong' ? 'code-error' : undefined}
        aria-invalid={state === 'wrong' ? 'true' : undefined}
        required
      />
      {state === 'wrong' ? (
        <p class="error" id="code-error" role="alert">
          Dat is niet de code uit de nieuwste mail. Kijk hem nog eens na.
        </p>
      ) : null}
    </div>
    <button type="submit">Verder</button>
  </form>
)

const NewCode = ({ action, fields, state }: CodePageProps) => (
  <form method="post" action={action} class={state === 'expired' ? 'primary' : 'undo'} data-action="new-code">
    <Hidden fields={fields} />
    <input type="hidden" name="new" value="code" />
    <button type="submit">Mail mij een nieuwe code</button>
  </form>
)

const Hidden = ({ fields }: { fields: Record<string, string> }) => (
  <>
    {Object.entries(fields).map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
  </>
)
