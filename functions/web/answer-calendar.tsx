import { ENTRY_MAILS_MAX } from '../domain/decide/confirm'
import { say, type Voice } from '../wording/voice'
import type { AnswerPageProps } from './answer-props'

/** What the member comes to, as one file for any calendar. */
export const AnswerCalendar = ({ page, voice }: { page: AnswerPageProps; voice: Voice }) => {
  const seats = page.slots.filter(({ state, place }) => state === 'open' && place === 'seat').length
  return (
    <section class="calendar">
      <p>
        <a href={page.links.calendarFile} class="button quiet" download="">
          {say(voice, { u: 'Zet in uw agenda', je: 'Zet in je agenda', en: 'Add to your calendar' })}
        </a>
      </p>
      <p class="help">
        {say(voice, seats > 1 ? ofSeveral : ofOne)} {seats > ENTRY_MAILS_MAX ? null : say(voice, mailed)}
      </p>
      {page.links.feed ? (
        <p class="help">
          <a href={page.links.feed}>{say(voice, subscribe)}</a>
        </p>
      ) : null}
    </section>
  )
}

const programs = 'Outlook, Google Agenda, Apple Agenda en andere'
const programsInEnglish = 'Outlook, Google Calendar, Apple Calendar and others'
const ofOne = {
  nl: `Een .ics-bestand, voor ${programs}.`,
  en: `An .ics file, for ${programsInEnglish}.`,
}
const ofSeveral = {
  u: `Eén .ics-bestand met alles waar u bij bent, voor ${programs}.`,
  je: `Eén .ics-bestand met alles waar je bij bent, voor ${programs}.`,
  en: `One .ics file with all that you come to, for ${programsInEnglish}.`,
}
const mailed = {
  u: 'Het staat ook in uw bevestigingsmail.',
  je: 'Het staat ook in je bevestigingsmail.',
  en: 'It is in your confirmation mail too.',
}
const subscribe = {
  u: 'Volg al uw bijeenkomsten in uw agenda (deel deze link met niemand)',
  je: 'Volg al je bijeenkomsten in je agenda (deel deze link met niemand)',
  en: 'Subscribe to all your events in your calendar (share this link with nobody)',
}
