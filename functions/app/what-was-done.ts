import type { Association } from '../domain/association'
import type { EventCommand } from '../domain/decide/decide-event'
import type { MergeCounts } from '../domain/decide/decide-moving'
import type { Decision } from '../domain/decide/decision'
import { type Event, sessionOf } from '../domain/event'
import { sendsInTheMorning } from '../domain/event-timers'
import { isOnline } from '../domain/online'
import { stillOpen } from '../domain/open-questions'
import type { Timer } from '../domain/timer'
import { localMomentText, longDate, longDates, momentText, whenText } from '../wording/dates'
import { haltTexts, type Progress } from '../wording/sending'

/**
 * `event` as it now stands; `counts`: what a merge that is shown would come to; `mailings`: what leaves right now;
 * `timers`: what it set or let go on; `held`: what waits since a night, or leaves now that it goes on.
 */
export type Done = {
  event: Event
  decision: Decision
  association: Association
  counts: MergeCounts | null
  mailings: Progress[]
  timers: Timer[]
  held: Progress['kind'][]
}

/** What the organiser hears after a command on an event was carried out. */
export const whatWasDone = (asked: EventCommand, done: Done): string[] => [
  ...sentences(asked, done),
  ...waitsForMorning(done),
]

const sentences = (asked: EventCommand, { event, decision, counts, mailings, held }: Done): string[] => {
  const title = event.facts.title ?? 'de bijeenkomst'
  switch (asked.type) {
    case 'open':
      return openedText(title, decision)
    case 'open-at':
      return [`De aanmelding voor ${title} opent vanzelf ${localMomentText(asked.at, 'nl')}.`]
    case 'close':
      return [`De aanmelding voor ${title} is gesloten. Wie al aangemeld is, blijft dat.`]
    case 'go':
      return [`${title} gaat door. De reservedatum wordt bij iedereen uit de agenda gehaald.`]
    case 'no-go':
      return [
        `${title} wijkt uit naar ${longDate(event.sessions[0]?.facts.date ?? '', 'nl')}. Iedereen krijgt bericht; wie aangemeld was, wordt gevraagd opnieuw te bevestigen.`,
        ...stillOpen(event).map((question) => `Deze vraag stond nog open en telt nu: ${question}`),
      ]
    case 'stop':
    case 'pause':
    case 'resume':
      return haltTexts(asked.type, mailings, held)
    case 'link':
      return linkText(event, decision)
    case 'propose-merge':
      return mergeShown(event, asked, counts)
    case 'merge':
      return [
        'De twee zijn samengevoegd. Iedereen die het aangaat krijgt nu bericht, met de nieuwe afspraak.',
      ]
  }
}

/** Says only what really goes out: whoever was invited before is not invited again. */
const openedText = (title: string, { notices, timers }: Decision): string[] => {
  const waiting = timers.flatMap(({ task }) => (task.task === 'send' ? task.notices : []))
  const invites = [...notices, ...waiting].filter((one) => one.to === 'many' && one.kind === 'invitation')
  if (invites.length === 0) {
    return [
      `De aanmelding voor ${title} is weer open. Er gaat geen nieuwe uitnodiging uit: de knop in de mail die de leden al hebben, werkt weer.`,
    ]
  }
  if (invites.length === 1) {
    return [`De aanmelding voor ${title} is open. De leden krijgen de uitnodiging met de groene knop.`]
  }
  return [
    `De aanmelding voor ${title} is open. Het aantal plaatsen is beperkt: wie voor de eerdere datum was aangemeld krijgt de uitnodiging met de groene knop als eerste, de anderen de volgende werkdag.`,
  ]
}

const linkText = (event: Event, { events, notices }: Decision): string[] => {
  if (events.length === 0) return ['Deze link stond er al; er is niets veranderd.']
  const days = event.sessions.filter(isOnline).flatMap(({ facts }) => (facts.date ? [facts.date] : []))
  const when = days.length ? ` (${longDates(days, 'nl')})` : ''
  const again = notices.some(({ to }) => to === 'many')
  return [
    `De link is vastgelegd. Alleen wie online meedoet krijgt hem: een dag en een uur voor het begin${when}. Anderen zien hem niet.`,
    ...(again ? ['Het is binnen een dag zover; daarom krijgt wie online meedoet de link nu meteen.'] : []),
    ...(event.sessions.some((session) => isOnline(session) && !session.facts.start)
      ? [
          'Let op: ik weet nog niet hoe laat het begint, en zonder tijd kan ik de link niet versturen. Antwoord bijvoorbeeld "het begint om 14.00 uur".',
        ]
      : []),
  ]
}

const mergeShown = (
  event: Event,
  { from, into }: { from: string; into: string },
  counts: MergeCounts | null,
): string[] => {
  const [old, stays] = [from, into].map((id) => whenText(sessionOf(event, id).facts, 'nl'))
  const { moving = 0, seated = 0, waiting = 0, requested = 0 } = counts ?? {}
  const parts = [
    ...(seated ? [`${people(seated, 'krijgt', 'krijgen')} daar een plaats`] : []),
    ...(waiting ? [`${people(waiting, 'komt', 'komen')} vooraan op de wachtlijst`] : []),
    ...(requested ? [`${people(requested, 'houdt', 'houden')} een aanvraag`] : []),
  ]
  const who =
    moving === 0
      ? 'Niemand had zich hiervoor aangemeld.'
      : `Wie zich hiervoor aanmeldde gaat mee (${moving}): ${parts.join(', ')}. Ieder krijgt bericht met de nieuwe afspraak, en kan met één druk afzien.`
  return [
    `Dit gebeurt er als u akkoord geeft: ${old} vervalt en gaat op in ${stays}.`,
    who,
    'Er is nog niets veranderd en niemand heeft bericht. Antwoord "ja, voeg samen", of gebruik de knop op de pagina van de bijeenkomst.',
  ]
}

const people = (count: number, one: string, many: string): string =>
  count === 1 ? `1 persoon ${one}` : `${count} mensen ${many}`

const waitsForMorning = ({ timers, association }: Done): string[] => {
  const moments = timers
    .filter(sendsInTheMorning)
    .map(({ dueAt }) => momentText(dueAt, association.zone, 'nl'))
  return [...new Set(moments)].map((moment) => `Het is nu nacht; de mails vertrekken ${moment}.`)
}
