import { type Association, MailStream, type Member } from '../domain/association'
import { streamText } from '../wording/names'
import { languageOf, say, type Voice, voiceOf } from '../wording/voice'
import { Layout, toDocument } from './layout'
import { type Press, PressForm, UnseenNote } from './press-form'

export type UnsubscribePageProps = {
  association: Association
  /** As it stands now: `stopped` tells which streams are off. */
  member: Member
  /** The stream of the link. */
  stream: MailStream
  /** What was done just now; null when the page is only looked at. */
  changed: 'unsubscribe' | 'resubscribe' | null
  press: Press
}

/** Stops one stream of mail, says what still comes, and turns it on again. */
export const unsubscribePage = (props: UnsubscribePageProps): string => {
  const { association, member, stream, press } = props
  const voice = voiceOf(association, member.language)
  const stopped = member.stopped.includes(stream)
  const name = streamText(stream, languageOf(voice))
  const title = titleOf(props, stopped, voice)
  return toDocument(
    <Layout title={title} language={languageOf(voice)} association={association.name}>
      <div class="card">
        <p class="for">
          {say(voice, { nl: 'Voor ', en: 'For ' })}
          <strong>{member.name}</strong>
        </p>
        <h1>{title}</h1>
        <UnseenNote press={press} voice={voice} />
        {stopped || props.changed ? null : <p>{say(voice, onePress(association.name))}</p>}
        <StillReceived {...props} voice={voice} />
        <section class="answers">
          {stopped ? (
            <PressForm
              press={press}
              voice={voice}
              wish="resubscribe"
              look="secondary"
              label={say(voice, { nl: 'Weer aanzetten', en: 'Turn on again' })}
            />
          ) : (
            <PressForm
              press={press}
              voice={voice}
              wish="unsubscribe"
              look={props.changed ? 'secondary' : 'primary'}
              label={say(voice, { nl: `Geen ${name} meer`, en: `No more ${name}` })}
            />
          )}
        </section>
      </div>
    </Layout>,
  )
}

const titleOf = ({ stream, changed }: UnsubscribePageProps, stopped: boolean, voice: Voice): string => {
  const name = streamText(stream, languageOf(voice))
  if (stopped) {
    return say(voice, {
      u: `U krijgt geen ${name} meer`,
      je: `Je krijgt geen ${name} meer`,
      en: `You will receive no more ${name}`,
    })
  }
  if (changed === 'resubscribe') {
    return say(voice, {
      u: `U krijgt weer ${name}`,
      je: `Je krijgt weer ${name}`,
      en: `You will receive ${name} again`,
    })
  }
  return say(voice, { nl: `Geen ${name} meer?`, en: `No more ${name}?` })
}

const onePress = (association: string) => ({
  u: `Eén druk op de knop en ${association} stuurt ze u niet meer. U kunt ze altijd weer aanzetten.`,
  je: `Eén druk op de knop en ${association} stuurt ze je niet meer. Je kunt ze altijd weer aanzetten.`,
  en: `One press, and ${association} will not send them to you any more. You can always turn them on again.`,
})

const StillReceived = ({ member, stream, voice }: UnsubscribePageProps & { voice: Voice }) => {
  const stopped = member.stopped.includes(stream)
  const others = MailStream.options.filter((other) => other !== stream && !member.stopped.includes(other))
  return (
    <section class="still">
      <h2>
        {stopped
          ? say(voice, {
              u: 'Wat u nog wel krijgt',
              je: 'Wat je nog wel krijgt',
              en: 'What you still receive',
            })
          : say(voice, {
              u: 'Wat u dan nog wel krijgt',
              je: 'Wat je dan nog wel krijgt',
              en: 'What you would still receive',
            })}
      </h2>
      <ul>
        {others.map((other) => (
          <li>{streamText(other, languageOf(voice))}</li>
        ))}
        <li>{say(voice, essentials)}</li>
        <li>{say(voice, confirmations)}</li>
      </ul>
    </section>
  )
}

const essentials = {
  u: 'bericht als een bijeenkomst waarvoor u bent aangemeld van datum verandert of vervalt',
  je: 'bericht als een bijeenkomst waarvoor je bent aangemeld van datum verandert of vervalt',
  en: 'word of any event you are registered for, when its date changes or it is cancelled',
}
const confirmations = {
  u: 'een bevestiging van wat u zelf doet, zoals aanmelden',
  je: 'een bevestiging van wat je zelf doet, zoals aanmelden',
  en: 'a confirmation of what you do yourself, such as registering',
}
