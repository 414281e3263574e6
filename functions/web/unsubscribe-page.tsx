import { type Association, MailStream, type Member } from '../domain/association'
import { listText } from '../wording/dates'
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
        <section class="answers">
          <StreamForm {...props} stream={stream} voice={voice} />
        </section>
        <StillReceived {...props} voice={voice} />
        {stopped || props.changed ? <OtherStreams {...props} voice={voice} /> : null}
      </div>
    </Layout>,
  )
}

type StreamFormProps = UnsubscribePageProps & { voice: Voice; other?: boolean }

/** One press stops this stream, or turns it on again. */
const StreamForm = ({ member, stream, changed, press, voice, other = false }: StreamFormProps) => {
  const stopped = member.stopped.includes(stream)
  const name = streamText(stream, languageOf(voice))
  return (
    <PressForm
      press={press}
      voice={voice}
      wish={stopped ? 'resubscribe' : 'unsubscribe'}
      about={other ? [stream] : []}
      look={stopped || changed || other ? 'secondary' : 'primary'}
      explains={!other}
      label={
        stopped
          ? other
            ? say(voice, { nl: `Weer ${name}`, en: `Receive ${name} again` })
            : say(voice, { nl: 'Weer aanzetten', en: 'Turn on again' })
          : say(voice, { nl: `Geen ${name} meer`, en: `No more ${name}` })
      }
    >
      <input type="hidden" name="stream" value={stream} />
    </PressForm>
  )
}

/** "U ontvangt nog wel uitnodigingen. Ook stoppen?": what remains, in words, with a press for each. */
const OtherStreams = (props: UnsubscribePageProps & { voice: Voice }) => {
  const { member, stream, voice } = props
  const language = languageOf(voice)
  const others = MailStream.options.filter((other) => other !== stream)
  const names = (of: MailStream[]): string =>
    listText(
      of.map((one) => streamText(one, language)),
      language,
    )
  const wanted = others.filter((other) => !member.stopped.includes(other))
  const stopped = others.filter((other) => member.stopped.includes(other))
  return (
    <section class="other-streams">
      {wanted.length > 0 ? <p>{say(voice, alsoStop(names(wanted)))}</p> : null}
      {wanted.map((other) => (
        <StreamForm {...props} stream={other} other />
      ))}
      {stopped.length > 0 ? <p>{say(voice, stoppedToo(names(stopped)))}</p> : null}
      {stopped.map((other) => (
        <StreamForm {...props} stream={other} other />
      ))}
    </section>
  )
}

const alsoStop = (names: string) => ({
  u: `U ontvangt nog wel ${names}. Ook stoppen?`,
  je: `Je ontvangt nog wel ${names}. Ook stoppen?`,
  en: `You still receive ${names}. Stop these too?`,
})
const stoppedToo = (names: string) => ({
  u: `U ontvangt geen ${names} meer. Weer aanzetten?`,
  je: `Je ontvangt geen ${names} meer. Weer aanzetten?`,
  en: `You no longer receive ${names}. Turn on again?`,
})

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

const StillReceived = ({ member, stream, changed, voice }: UnsubscribePageProps & { voice: Voice }) => {
  const stopped = member.stopped.includes(stream)
  // Once it is done they follow below, each with a press of its own.
  const others =
    stopped || changed
      ? []
      : MailStream.options.filter((other) => other !== stream && !member.stopped.includes(other))
  return (
    <section class="still">
      <h2>
        {stopped
          ? say(voice, {
              u: 'Wat u altijd krijgt',
              je: 'Wat je altijd krijgt',
              en: 'What you always receive',
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
