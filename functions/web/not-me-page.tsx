import type { Association, Language } from '../domain/association'
import { say, type Text, type Voice, voiceOf } from '../wording/voice'
import { Field } from './field'
import { Layout, toDocument } from './layout'
import { type Press, PressForm, UnseenNote } from './press-form'

/** What somebody fills in who got a forwarded invitation; field names of the form. */
export type InvitationAsked = { name: string; address: string; organisation: string }

export type NotMePageProps = {
  association: Association
  language: Language
  press: Press
  /** `sent` reads the same whoever asked: it tells nobody who exists. */
  state: { status: 'ask'; wrong: (keyof InvitationAsked)[]; values: InvitationAsked } | { status: 'sent' }
}

export const notMePage = ({ association, language, press, state }: NotMePageProps): string => {
  const voice = voiceOf(association, language)
  const title = say(voice, state.status === 'sent' ? sent.title : ask.title)
  return toDocument(
    <Layout title={title} language={language} association={association.name}>
      <div class="card">
        <h1>{title}</h1>
        {state.status === 'sent' ? (
          <p role="status">{say(voice, sent.text(association.name))}</p>
        ) : (
          <>
            <p>{say(voice, ask.text(association.name))}</p>
            <UnseenNote press={press} voice={voice} />
            <PressForm
              press={press}
              voice={voice}
              wish="ask-invitation"
              look="primary"
              label={say(voice, ask.button)}
            >
              <AskFields {...state} voice={voice} />
            </PressForm>
          </>
        )}
      </div>
    </Layout>,
  )
}

type AskFieldsProps = { wrong: (keyof InvitationAsked)[]; values: InvitationAsked; voice: Voice }

const AskFields = ({ wrong, values, voice }: AskFieldsProps) => (
  <>
    {fields.map(({ name, label, error, type, autocomplete }) => (
      <Field
        name={name}
        label={say(voice, label)}
        type={type}
        autocomplete={autocomplete}
        value={values[name]}
        error={wrong.includes(name) ? say(voice, error) : null}
        required
      />
    ))}
  </>
)

const fields = [
  {
    name: 'name',
    type: 'text',
    autocomplete: 'name',
    label: { u: 'Uw naam', je: 'Je naam', en: 'Your name' },
    error: { u: 'Vul uw naam in.', je: 'Vul je naam in.', en: 'Please fill in your name.' },
  },
  {
    name: 'address',
    type: 'email',
    autocomplete: 'email',
    label: { u: 'Uw mailadres', je: 'Je mailadres', en: 'Your mail address' },
    error: {
      nl: 'Vul een volledig mailadres in, met een @ erin.',
      en: 'Please fill in a complete mail address, with an @ in it.',
    },
  },
  {
    name: 'organisation',
    type: 'text',
    autocomplete: 'organization',
    label: { u: 'Uw organisatie', je: 'Je organisatie', en: 'Your organisation' },
    error: {
      u: 'Vul uw organisatie in.',
      je: 'Vul je organisatie in.',
      en: 'Please fill in your organisation.',
    },
  },
] as const

const ask = {
  title: {
    u: 'Vraag een eigen uitnodiging',
    je: 'Vraag een eigen uitnodiging',
    en: 'Ask for your own invitation',
  },
  text: (association: string): Text => ({
    u: `Een uitnodiging hoort bij één persoon. Kreeg u deze mail doorgestuurd? Vraag ${association} dan om een uitnodiging op uw eigen naam. Er verandert niets voor wie de mail u doorstuurde.`,
    je: `Een uitnodiging hoort bij één persoon. Kreeg je deze mail doorgestuurd? Vraag ${association} dan om een uitnodiging op je eigen naam. Er verandert niets voor wie de mail doorstuurde.`,
    en: `An invitation belongs to one person. Was this mail forwarded to you? Then ask ${association} for an invitation in your own name. Nothing changes for the person who forwarded it.`,
  }),
  button: { nl: 'Vraag een uitnodiging', en: 'Ask for an invitation' },
}

const sent = {
  title: { u: 'Uw vraag is verstuurd', je: 'Je vraag is verstuurd', en: 'Your request has been sent' },
  text: (association: string): Text => ({
    u: `${association} bekijkt uw vraag. Kan het, dan krijgt u een uitnodiging per mail.`,
    je: `${association} bekijkt je vraag. Kan het, dan krijg je een uitnodiging per mail.`,
    en: `${association} will look at your request. If it can be done, you will receive an invitation by mail.`,
  }),
}
