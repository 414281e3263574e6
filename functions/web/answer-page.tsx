import { boxRows } from '../wording/box'
import { eventTitle } from '../wording/names'
import { languageOf, say, type Text, type Voice, voiceOf } from '../wording/voice'
import { AnswerCalendar } from './answer-calendar'
import { AnswerForm } from './answer-form'
import { mayUndo } from './answer-offers'
import { type AnswerPageProps, isComing } from './answer-props'
import { situationOf } from './answer-situation'
import { Answers } from './answers'
import { Beside } from './beside-forms'
import { DateLeaf } from './date-leaf'
import { FactsBox } from './facts-box'
import { Layout, toDocument } from './layout'
import { OnlineLink } from './online-link'
import { UnseenNote } from './press-form'
import { PriceNote } from './price-note'
import { Programme } from './programme'

/** The page behind the green button: who, what, how it stands, and what one press does. */
export const answerPage = (page: AnswerPageProps): string => {
  const voice = voiceOf(page.association, page.member.language)
  const language = languageOf(voice)
  const title = eventTitle(page.event, language)
  const leaving = page.intent === 'cancel' || page.intent === 'decline'
  const calendar = isComing(page) ? <AnswerCalendar page={page} voice={voice} /> : null
  const beside = page.beside ? (
    <Beside
      beside={page.beside}
      press={page.press}
      justNow={page.changed === 'register'}
      kept={page.kept ?? null}
      voice={voice}
    />
  ) : null
  return toDocument(
    <Layout title={title} language={language} association={page.association.name}>
      <article class="card">
        <p class="for">
          {say(voice, page.behalf ? answersFor : isFor)}
          <strong>{page.member.name}</strong>
          {page.member.organisation ? `, ${page.member.organisation}` : ''}
        </p>
        <h1>{title}</h1>
        <DateLeaf event={page.event} language={language} />
        <UnseenNote press={page.press} voice={voice} />
        <Present page={page} voice={voice} />
        <OnlineLink online={page.online} voice={voice} />
        {leaving ? null : calendar}
        {page.behalf ? <p class="note">{say(voice, readsAs(page.member.name))}</p> : null}
        <PriceNote money={page.money} press={page.press} voice={voice} />
        {page.changed ? beside : null}
        <Answers page={page} voice={voice} />
        {page.changed ? null : beside}
        {leaving ? calendar : null}
        {page.links.after ? (
          <p>
            <a class="button" href={page.links.after}>
              {say(voice, { nl: 'Na afloop: bekijk wat er is', en: 'Afterwards: see what there is' })}
            </a>
          </p>
        ) : null}
        <FactsBox
          rows={boxRows(page.event, language).slice(
            page.answering === 'whole' ? 0 : page.event.sessions.length,
          )}
          title={say(voice, { nl: 'De feiten', en: 'The facts' })}
        />
        <Programme event={page.event} voice={voice} />
      </article>
      {page.behalf ? null : <NotMe name={page.member.name} href={page.links.notMe} voice={voice} />}
    </Layout>,
  )
}

const isFor: Text = { nl: 'Voor ', en: 'For ' }
const answersFor: Text = { u: 'U antwoordt voor ', je: 'Je antwoordt voor ', en: 'You answer for ' }
const readsAs = (name: string): Text => ({
  u: `Waar op deze pagina “u” staat, is ${name} bedoeld. Het eigen antwoord van ${name} gaat altijd voor.`,
  je: `Waar op deze pagina “je” staat, is ${name} bedoeld. Het eigen antwoord van ${name} gaat altijd voor.`,
  en: `Where this page says “you”, ${name} is meant. What ${name} answers in person always counts.`,
})

/** How it stands; right after a change with its undo. */
const Present = ({ page, voice }: { page: AnswerPageProps; voice: Voice }) => {
  const situation = situationOf(page, voice)
  return (
    <>
      {situation.asides.map((aside) => (
        <p class="note">{aside}</p>
      ))}
      <section class={`standing ${situation.tone}`} role={page.changed ? 'status' : undefined}>
        <h2>{situation.heading}</h2>
        {situation.paragraphs.map((paragraph) => (
          <p>{paragraph}</p>
        ))}
      </section>
      {mayUndo(page) ? (
        <AnswerForm
          offer={{ kind: 'undo', wish: 'undo', unit: null, way: null }}
          page={page}
          look="undo"
          voice={voice}
        />
      ) : null}
    </>
  )
}

const NotMe = ({ name, href, voice }: { name: string; href: string; voice: Voice }) => (
  <p class="not-me">
    {say(voice, { u: `Bent u niet ${name}?`, je: `Ben je niet ${name}?`, en: `Are you not ${name}?` })}{' '}
    <a href={href}>{say(voice, { nl: 'Dat ben ik niet', en: 'That is not me' })}</a>
  </p>
)
