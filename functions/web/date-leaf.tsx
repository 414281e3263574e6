import type { Language } from '../domain/association'
import { type Event, mainSession } from '../domain/event'
import { dayPartText, longDate, timeRange } from '../wording/dates'
import { placeText } from '../wording/names'

/** The date at a glance, as a leaf of a calendar; nothing while no single date is known. */
export const DateLeaf = ({ event, language }: { event: Event; language: Language }) => {
  const { facts } = mainSession(event)
  if (event.sessions.length > 1 || !facts.date) return null
  const date = longDate(facts.date, language)
  const time =
    timeRange(facts.start, facts.end, language) ||
    (facts.dayPart ? dayPartText(facts.dayPart, language) : null)
  const place = placeText(facts, language)
  const cancelled = event.stage.status === 'cancelled'
  return (
    <div class={cancelled ? 'glance off' : 'glance'}>
      <Leaf date={facts.date} language={language} />
      <p>
        <strong>{cancelled ? <s>{date}</s> : date}</strong>
        {time ? <span>{time}</span> : null}
        {place ? <span class="place">{place}</span> : null}
      </p>
    </div>
  )
}

/** A day as a leaf of a calendar; beside it the date stands in words. */
export const Leaf = ({ date, language }: { date: string; language: Language }) => (
  <div class="leaf" aria-hidden="true">
    <span class="month">{monthName(date, language)}</span>
    <span class="day">{Number(date.slice(8))}</span>
  </div>
)

const monthName = (date: string, language: Language): string => longDate(date, language).split(' ')[2] ?? ''
