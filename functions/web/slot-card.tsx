import type { Child } from 'hono/jsx'
import type { Standing } from '../domain/registration'
import { dayPartText, endText, longDate, timeRange } from '../wording/dates'
import { placeText, sessionName } from '../wording/names'
import { languageOf, say, type Text, type Voice } from '../wording/voice'
import { type AnswerPageProps, isHybrid, type Slot } from './answer-props'
import { Leaf } from './date-leaf'

type SlotCardProps = { page: AnswerPageProps; slot: Slot; voice: Voice; children?: Child }

/** One moment or session: when and where, how it stands, and its own forms. */
export const SlotCard = ({ page, slot, voice, children }: SlotCardProps) => {
  const language = languageOf(voice)
  const { facts, state, place } = slot
  const index = page.event.sessions.findIndex(({ id }) => id === slot.unit)
  const date = facts.date
    ? longDate(facts.date, language)
    : say(voice, { nl: 'Datum volgt', en: 'Date to follow' })
  const held = place === 'seat' ? 'slot mine' : 'slot held'
  const shown = place === null ? 'slot' : held
  return (
    <li class={state === 'open' ? shown : 'slot off'} data-slot={slot.unit}>
      <div class="glance">
        {facts.date ? <Leaf date={facts.date} language={language} /> : null}
        <div class="moment">
          <p class="number">{sessionName(page.event.facts.relation, index, language)}</p>
          <h3>{state === 'cancelled' ? <s>{date}</s> : date}</h3>
          <p>{timeOf(slot, voice)}</p>
          <p class="place">{placeOf(slot, voice)}</p>
          <Badge page={page} slot={slot} voice={voice} />
        </div>
      </div>
      {children}
    </li>
  )
}

const timeOf = ({ facts }: Slot, voice: Voice): string => {
  const language = languageOf(voice)
  const times = timeRange(facts.start, facts.end, language)
  if (times) return times
  const part = facts.dayPart ? `${dayPartText(facts.dayPart, language)}; ` : ''
  return capital(`${part}${say(voice, { nl: 'tijd volgt', en: 'time to follow' })}`)
}

const placeOf = ({ facts }: Slot, voice: Voice): string => {
  const place = placeText(facts, languageOf(voice))
  if (place && (facts.mode === 'online' || facts.venue || facts.address)) return capital(place)
  const follows = say(voice, { nl: 'plaats volgt', en: 'place to follow' })
  return capital(place ? `${place}; ${follows}` : follows)
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

type BadgeProps = Omit<SlotCardProps, 'children'>

const Badge = ({ page, slot, voice }: BadgeProps) => {
  const text = badge(page, slot, voice)
  return text ? <p class="slot-state">{text}</p> : null
}

const badge = (page: AnswerPageProps, slot: Slot, voice: Voice): string | null => {
  if (slot.state === 'cancelled') return say(voice, { nl: 'Vervallen', en: 'Cancelled' })
  if (slot.state === 'past') return say(voice, slot.place === 'seat' ? wasThere : over)
  switch (slot.place) {
    case 'seat':
      return say(voice, registered[isHybrid(slot) ? (slot.way ?? 'on-site') : 'plain'])
    case 'waiting':
      return say(voice, { nl: 'Op de wachtlijst', en: 'On the waiting list' })
    case 'requested':
      return say(voice, { nl: 'Aangevraagd', en: 'Requested' })
    case 'offered':
      return offered(page, slot, voice)
    case null:
      return nothingHere(page, slot, voice)
  }
}

const over = { nl: 'Geweest', en: 'Past' }
const wasThere = {
  u: 'Geweest; u was aangemeld',
  je: 'Geweest; je was aangemeld',
  en: 'Past; you were registered',
}
const registered: Record<'plain' | 'on-site' | 'online', Text> = {
  plain: { nl: 'Aangemeld', en: 'Registered' },
  'on-site': { nl: 'Aangemeld, op locatie', en: 'Registered, on site' },
  online: { nl: 'Aangemeld, online', en: 'Registered, online' },
}

const offered = ({ association }: AnswerPageProps, { offeredUntil }: Slot, voice: Voice): string => {
  const until = offeredUntil && endText(offeredUntil, association.zone, languageOf(voice))
  return until
    ? say(voice, { nl: `Plaats vrij, tot ${until}`, en: `A seat for you, until ${until}` })
    : say(voice, { nl: 'Plaats vrij', en: 'A seat for you' })
}

const saidNo: ReadonlySet<Standing> = new Set(['declined', 'cancelled', 'rejected'])

const nothingHere = (page: AnswerPageProps, slot: Slot, voice: Voice): string | null => {
  if (slot.full && page.event.stage.status === 'open') {
    return isHybrid(slot)
      ? say(voice, { nl: 'Op locatie vol', en: 'Full on site' })
      : say(voice, { nl: 'Vol', en: 'Full' })
  }
  if (slot.facts.status === 'tentative') return say(voice, { nl: 'Onder voorbehoud', en: 'Provisional' })
  const answered = page.standing !== 'silent' && page.standing !== 'parked' && !saidNo.has(page.standing)
  return answered && page.answering === 'each'
    ? say(voice, { nl: 'Niet aangemeld', en: 'Not registered' })
    : null
}
