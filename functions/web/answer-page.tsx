import type { Association, Member } from '../domain/association'
import type { Event } from '../domain/event'
import type { Standing } from '../domain/registration'
import { boxRows } from '../wording/box'
import { eventTitle } from '../wording/names'
import { AnswerForm } from './answer-form'
import { type AnswerIntent, type AnswerWish, atOnceOf, isCalledFor, mayUndo, offersOf } from './answer-offers'
import { situationOf } from './answer-situation'
import { DateLeaf } from './date-leaf'
import { FactsBox } from './facts-box'
import { Layout, toDocument } from './layout'
import { type Press, UnseenNote } from './press-form'
import { Programme } from './programme'
import { languageOf, say, type Voice, voiceOf } from './voice'

export type AnswerPageProps = {
  association: Association
  member: Member
  event: Event
  standing: Standing
  /** Which link was pressed: that form comes first and largest. */
  intent: AnswerIntent
  /** What was done just now, to be told and undone; null when the page is only looked at. */
  changed: AnswerWish | null
  /** The event took place already. */
  past: boolean
  /** The link is of a date that no longer holds: the page says so and makes the present offer. */
  earlierEpoch: boolean
  /** The date this member was registered for when parked; null when not known. */
  parkedFrom: string | null
  /** No seat is free: a yes goes to the waiting list. */
  full: boolean
  /** This browser pressed before for this member: an intent to register or decline is posted at once. */
  known: boolean
  press: Press
  links: {
    /** The event's .ics file for this member. */
    calendarFile: string
    /** Where somebody else asks for an invitation of their own. */
    notMe: string
  }
}

/** The page behind the green button: who, what, how it stands, and what one press does. */
export const answerPage = (props: AnswerPageProps): string => {
  const voice = voiceOf(props.association, props.member.language)
  const language = languageOf(voice)
  const title = eventTitle(props.event, language)
  return toDocument(
    <Layout title={title} language={language} association={props.association.name}>
      <article class="card">
        <p class="for">
          {say(voice, { nl: 'Voor ', en: 'For ' })}
          <strong>{props.member.name}</strong>
          {props.member.organisation ? `, ${props.member.organisation}` : ''}
        </p>
        <h1>{title}</h1>
        <DateLeaf event={props.event} language={language} />
        <UnseenNote press={props.press} voice={voice} />
        <Present {...props} voice={voice} />
        <Answers {...props} voice={voice} />
        <FactsBox
          rows={boxRows(props.event, language)}
          title={say(voice, { nl: 'De feiten', en: 'The facts' })}
        />
        <Programme event={props.event} voice={voice} />
      </article>
      <NotMe name={props.member.name} href={props.links.notMe} voice={voice} />
    </Layout>,
  )
}

type Spoken = AnswerPageProps & { voice: Voice }

/** How it stands; right after a change with its undo. */
const Present = ({ voice, ...props }: Spoken) => {
  const situation = situationOf(props, voice)
  return (
    <>
      {situation.aside ? <p class="note">{situation.aside}</p> : null}
      <section class={`standing ${situation.tone}`} role={props.changed ? 'status' : undefined}>
        <h2>{situation.heading}</h2>
        {situation.paragraphs.map((paragraph) => (
          <p>{paragraph}</p>
        ))}
      </section>
      {mayUndo(props) ? <AnswerForm {...props} voice={voice} wish="undo" look="undo" atOnce={false} /> : null}
    </>
  )
}

const Answers = ({ voice, ...props }: Spoken) => {
  const offers = offersOf(props)
  const atOnce = props.known && props.press.seen === 'seen' ? atOnceOf(offers, props) : null
  const coming = props.standing === 'coming' && !props.past && props.event.stage.status !== 'cancelled'
  const leaving = props.intent === 'cancel' || props.intent === 'decline'
  const calendar = coming ? <Calendar href={props.links.calendarFile} voice={voice} /> : null
  return (
    <>
      {leaving ? null : calendar}
      {offers.length === 0 ? null : (
        <section class="answers">
          {offers.map((wish, index) => (
            <AnswerForm
              {...props}
              voice={voice}
              wish={wish}
              look={index === 0 && isCalledFor(wish, props) ? 'primary' : 'secondary'}
              atOnce={wish === atOnce}
            />
          ))}
        </section>
      )}
      {leaving ? calendar : null}
    </>
  )
}

const Calendar = ({ href, voice }: { href: string; voice: Voice }) => (
  <section class="calendar">
    <p>
      <a href={href} class="button quiet" download="">
        {say(voice, { u: 'Zet in uw agenda', je: 'Zet in je agenda', en: 'Add to your calendar' })}
      </a>
    </p>
    <p class="help">
      {say(voice, {
        u: 'Een .ics-bestand, voor Outlook, Google Agenda, Apple Agenda en andere. Het staat ook in uw bevestigingsmail.',
        je: 'Een .ics-bestand, voor Outlook, Google Agenda, Apple Agenda en andere. Het staat ook in je bevestigingsmail.',
        en: 'An .ics file, for Outlook, Google Calendar, Apple Calendar and others. It is in your confirmation mail too.',
      })}
    </p>
  </section>
)

const NotMe = ({ name, href, voice }: { name: string; href: string; voice: Voice }) => (
  <p class="not-me">
    {say(voice, { u: `Bent u niet ${name}?`, je: `Ben je niet ${name}?`, en: `Are you not ${name}?` })}{' '}
    <a href={href}>{say(voice, { nl: 'Dat ben ik niet', en: 'That is not me' })}</a>
  </p>
)
