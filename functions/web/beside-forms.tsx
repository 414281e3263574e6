import type { Child } from 'hono/jsx'
import { say, type Voice } from '../wording/voice'
import * as texts from './beside-texts'
import { Field } from './field'
import { type Press, PressForm } from './press-form'

/** What can be said beside an answer; each part null where it makes no sense. */
export type BesideView = {
  /** What was written before, for the member's own browser only. */
  note: { kept: string | null }
  substitute: { name: string | null } | null
  guests: { most: number; names: string[] } | null
  /** `others`: null in a browser that is not known to be the member's. */
  whoElse: { shown: boolean; others: { name: string; organisation: string }[] | null } | null
  /** An assistant's page: copies can be stopped here. */
  assistant: boolean
}

/** What a press beside the answer just kept. */
export type BesideKept = 'note' | 'substitute' | 'self' | 'guests' | 'shown' | 'hidden'

type BesideProps = {
  beside: BesideView
  press: Press
  /** Right after a press the box stands open. */
  justNow: boolean
  kept: BesideKept | null
  voice: Voice
}

/** The one optional box, and what few people need: small, and each a press of its own. */
export const Beside = ({ beside, press, justNow, kept, voice }: BesideProps) => (
  <section class="beside">
    {kept ? (
      <p class="note done" role="status">
        {say(voice, texts.kept[kept])}
      </p>
    ) : null}
    <Note note={beside.note} press={press} open={justNow && kept !== 'note'} voice={voice} />
    {beside.guests ? <Guests guests={beside.guests} press={press} voice={voice} /> : null}
    {beside.substitute ? <Substitute {...beside.substitute} press={press} voice={voice} /> : null}
    {beside.whoElse ? <WhoElse {...beside.whoElse} press={press} voice={voice} /> : null}
    {beside.assistant ? <EndCopies press={press} voice={voice} /> : null}
  </section>
)

type Part = { press: Press; voice: Voice }

const at = (press: Press, path: string): Press => ({ ...press, action: `${press.action}/${path}` })

const Small = ({
  summary,
  open = false,
  children,
}: {
  summary: string
  open?: boolean
  children?: Child
}) => (
  <details open={open}>
    <summary>{summary}</summary>
    {children}
  </details>
)

const Note = ({ note, press, open, voice }: Part & { note: BesideView['note']; open: boolean }) => (
  <Small summary={say(voice, texts.noteAsk)} open={open}>
    <PressForm
      press={at(press, 'note')}
      voice={voice}
      wish="note"
      label={say(voice, texts.saveNote)}
      look="secondary"
      explains={false}
    >
      <div class="field">
        <label for="field-note">{say(voice, texts.noteLabel)}</label>
        <textarea id="field-note" name="note" rows={3} maxlength={1000} aria-describedby="field-note-help">
          {note.kept ?? ''}
        </textarea>
        <p class="help" id="field-note-help">
          {say(voice, texts.noteHelp)}
        </p>
      </div>
    </PressForm>
  </Small>
)

const Guests = ({ guests, press, voice }: Part & { guests: NonNullable<BesideView['guests']> }) => (
  <Small summary={say(voice, texts.guestsAsk(guests.most))} open={guests.names.length > 0}>
    <PressForm
      press={at(press, 'guests')}
      voice={voice}
      wish="guests"
      label={say(voice, texts.saveGuests)}
      look="secondary"
      explains={false}
      effect={say(voice, texts.guestsEffect)}
    >
      {Array.from({ length: guests.most }, (_, index) => (
        <Field
          name={`guest${index + 1}`}
          label={say(voice, texts.guestName(guests.most, index))}
          value={guests.names[index] ?? ''}
        />
      ))}
    </PressForm>
  </Small>
)

const Substitute = ({ name, press, voice }: Part & { name: string | null }) =>
  name === null ? (
    <Small summary={say(voice, texts.substituteAsk)}>
      <PressForm
        press={at(press, 'substitute')}
        voice={voice}
        wish="substitute"
        label={say(voice, texts.substituteButton)}
        look="secondary"
        explains={false}
        effect={say(voice, texts.substituteEffect)}
      >
        <Field name="name" label={say(voice, texts.substituteName)} required />
        <Field
          name="address"
          type="email"
          label={say(voice, texts.substituteAddress)}
          help={say(voice, texts.substituteHelp)}
        />
      </PressForm>
    </Small>
  ) : (
    <div class="note">
      <p>{say(voice, texts.comesInstead(name))}</p>
      <PressForm
        press={at(press, 'substitute')}
        voice={voice}
        wish="self"
        label={say(voice, texts.comeMyself)}
        look="undo"
        explains={false}
      />
    </div>
  )

const WhoElse = ({ shown, others, press, voice }: Part & NonNullable<BesideView['whoElse']>) => (
  <section class="who-else">
    <h2>{say(voice, texts.whoElse)}</h2>
    {others === null ? (
      <p class="help">{say(voice, texts.whoElseAfterPress)}</p>
    ) : others.length === 0 ? (
      <p>{say(voice, texts.nobodyShown)}</p>
    ) : (
      <ul>
        {others.map(({ name, organisation }) => (
          <li>{[name, organisation].filter(Boolean).join(', ')}</li>
        ))}
      </ul>
    )}
    <PressForm
      press={at(press, 'shown')}
      voice={voice}
      wish={shown ? 'hide' : 'show'}
      label={say(voice, shown ? texts.hideMe : texts.showMe)}
      look={shown ? 'undo' : 'secondary'}
      explains={false}
      effect={say(voice, shown ? texts.shownNow : texts.showEffect)}
    />
  </section>
)

const EndCopies = ({ press, voice }: Part) => (
  <Small summary={say(voice, texts.copiesAsk)}>
    <PressForm
      press={at(press, 'copies')}
      voice={voice}
      wish="end-copies"
      label={say(voice, texts.endCopies)}
      look="secondary"
      explains={false}
    />
  </Small>
)
