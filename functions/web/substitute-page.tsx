import type { Association, Member } from '../domain/association'
import type { Event } from '../domain/event'
import { boxRows } from '../wording/box'
import { substituteCannot } from '../wording/copies'
import { eventTitle } from '../wording/names'
import { languageOf, say, type Voice, voiceOf } from '../wording/voice'
import { DateLeaf } from './date-leaf'
import { FactsBox } from './facts-box'
import { Layout, toDocument } from './layout'
import { type Press, PressForm, UnseenNote } from './press-form'
import { Programme } from './programme'

export type SubstitutePageProps = {
  association: Association
  event: Event
  member: Member
  /** Who comes in the member's place. */
  name: string
  calendarFile: string
  press: Press
}

/** For whoever comes in a member's place: what it is, and one press to say that it does not work out. */
export const substitutePage = (page: SubstitutePageProps): string => {
  const { association, event, member, name, calendarFile, press } = page
  const voice: Voice = voiceOf(association, member.language)
  const language = languageOf(voice)
  const title = eventTitle(event, language)
  return toDocument(
    <Layout title={title} language={language} association={association.name}>
      <article class="card">
        <p class="for">
          {say(voice, { nl: 'Voor ', en: 'For ' })}
          <strong>{name}</strong>
        </p>
        <h1>{title}</h1>
        <DateLeaf event={event} language={language} />
        <UnseenNote press={press} voice={voice} />
        <section class="standing good">
          <h2>
            {say(voice, {
              u: `U komt in plaats van ${member.name}.`,
              je: `Je komt in plaats van ${member.name}.`,
              en: `You come in place of ${member.name}.`,
            })}
          </h2>
        </section>
        <section class="calendar">
          <p>
            <a href={calendarFile} class="button quiet" download="">
              {say(voice, { u: 'Zet in uw agenda', je: 'Zet in je agenda', en: 'Add to your calendar' })}
            </a>
          </p>
        </section>
        <section class="answers">
          <PressForm
            press={press}
            voice={voice}
            wish="cancel"
            label={say(voice, substituteCannot)}
            look="secondary"
            effect={say(voice, hears(member.name))}
          />
        </section>
        <FactsBox rows={boxRows(event, language)} title={say(voice, { nl: 'De feiten', en: 'The facts' })} />
        <Programme event={event} voice={voice} />
      </article>
    </Layout>,
  )
}

const hears = (member: string) => ({
  nl: `${member} krijgt daar bericht van; de plaats blijft van ${member}.`,
  en: `${member} is told; the seat stays with ${member}.`,
})
