import type { Child } from 'hono/jsx'
import { say, type Voice } from '../wording/voice'

/** What every form on one page carries; made by whoever holds the keys. */
export type Press = {
  /** Path that the forms post to. */
  action: string
  token: string
  /** Signed by the server; the page's script copies it into `proof` on a trusted press only. */
  nonce: string
  /** `unseen`: the last press brought no proof of a person, so the page explains, and always shows `typed`. */
  seen: 'seen' | 'unseen'
}

export type Look = 'primary' | 'secondary' | 'danger' | 'undo'

type PressFormProps = {
  press: Press
  voice: Voice
  /** Posted as `wish`, and named by `data-action`. */
  wish: string
  /** Tells forms for one wish apart; without it there is at most one on a page. */
  about?: (string | null)[]
  label: string
  look: Look
  /** Posts at once in a browser that is known (`data-auto`); see `browser/press.ts`. */
  auto?: boolean
  /** What the press will do, said under the button and read out with it. */
  effect?: string
  /** Says why the word is asked for, where there is no script. */
  explains?: boolean
  children?: Child
}

/**
 * A form that a person sends: fields `token`, `wish`, `proof` (empty until a trusted press) and
 * `typed` (JA, for browsers without script).
 */
export const PressForm = (props: PressFormProps) => {
  const { press, voice, wish, about = [], label, look, auto, effect, explains = true, children } = props
  const name = [wish, ...about].filter(Boolean).join('-')
  return (
    <form
      method="post"
      action={press.action}
      class={`press ${look}`}
      autocomplete="off"
      data-action={wish}
      data-press={press.nonce}
      data-auto={auto ? '' : undefined}
    >
      <input type="hidden" name="token" value={press.token} />
      <input type="hidden" name="wish" value={wish} />
      <input type="hidden" name="proof" value="" />
      {children}
      <TypedField press={press} voice={voice} name={name} explains={explains} />
      <button type="submit" aria-describedby={effect ? `effect-${name}` : undefined}>
        {label}
      </button>
      {effect ? (
        <p class="effect" id={`effect-${name}`}>
          {effect}
        </p>
      ) : null}
      {auto ? (
        <p class="wait" role="status" data-wait="" hidden>
          {say(voice, waiting)}
        </p>
      ) : null}
    </form>
  )
}

type TypedFieldProps = { press: Press; voice: Voice; name: string; explains: boolean }

const TypedField = ({ press, voice, name, explains }: TypedFieldProps) => (
  <div class="typed" data-typed={press.seen === 'unseen' ? 'always' : ''}>
    <label for={`typed-${name}`}>{say(voice, typeJa)}</label>
    <input
      id={`typed-${name}`}
      name="typed"
      type="text"
      autocomplete="off"
      autocapitalize="characters"
      maxlength={10}
      pattern="\s*[Jj][Aa]\s*"
      title={say(voice, typeJa)}
      aria-describedby={explains ? `typed-${name}-help` : undefined}
      required
    />
    {explains ? (
      <p class="help" id={`typed-${name}-help`}>
        {say(voice, why)}
      </p>
    ) : null}
  </div>
)

const waiting = { nl: 'Een ogenblik …', en: 'One moment …' }
const typeJa = { nl: 'Typ JA om te bevestigen', en: 'Type JA (Dutch for yes) to confirm' }
const why = {
  nl: 'Zo weten we dat een mens dit doet, en geen programma dat mail controleert.',
  en: 'This tells us that a person is doing this, not a program that checks mail.',
}

/** Said at the top of a page whose last press brought no proof of a person. */
export const UnseenNote = ({ press, voice }: { press: Press; voice: Voice }) =>
  press.seen === 'seen' ? null : (
    <div class="note attention" role="alert">
      <p class="lead">{say(voice, unseenLead)}</p>
      <p>{say(voice, unseenHow)}</p>
    </div>
  )

const unseenLead = { nl: 'Er is nog niets veranderd.', en: 'Nothing has changed yet.' }
const unseenHow = {
  u: 'We konden niet zien dat een mens op de knop drukte; soms drukken programma’s die mail controleren namelijk ook. Typ hieronder JA en druk nog een keer, dan weten we dat u het bent.',
  je: 'We konden niet zien dat een mens op de knop drukte; soms drukken programma’s die mail controleren namelijk ook. Typ hieronder JA en druk nog een keer, dan weten we dat jij het bent.',
  en: 'We could not see that a person pressed the button; programs that check mail sometimes press it too. Type JA below and press once more, so that we know it is you.',
}
