import type { Language, MailStream } from '../domain/association'
import type { Event, Session } from '../domain/event'
import type { Standing } from '../domain/registration'
import type { AnnouncementKind, EventFacts, SessionFacts } from '../domain/understanding'

/** The domain's own words as people read them. */
type Words<Key extends string> = Record<Language, Record<Key, string>>

const kinds: Words<AnnouncementKind> = {
  nl: {
    'new-event': 'nieuwe bijeenkomst',
    'date-move': 'verzetting',
    'session-update': 'aanvulling bij een bijeenkomst',
    rectification: 'rectificatie',
    cancellation: 'afzegging',
    'fallback-decision': 'besluit over de reservedatum',
    report: 'verslag',
    'content-post': 'nieuwsbericht',
    unknown: 'niet herkend',
  },
  en: {
    'new-event': 'new event',
    'date-move': 'change of date',
    'session-update': 'addition to an event',
    rectification: 'correction',
    cancellation: 'cancellation',
    'fallback-decision': 'decision on the reserve date',
    report: 'report',
    'content-post': 'news',
    unknown: 'not recognised',
  },
}

/** What an announcement is about one event: "verzetting". */
export const kindText = (kind: AnnouncementKind, language: Language): string => kinds[language][kind]

const relations: Words<EventFacts['relation']> = {
  nl: {
    single: 'één bijeenkomst',
    alternatives: 'keuze uit meerdere momenten',
    series: 'reeks',
    'multi-day': 'meerdere dagen',
  },
  en: {
    single: 'one session',
    alternatives: 'a choice of dates',
    series: 'series',
    'multi-day': 'several days',
  },
}

/** How the sessions of one event belong together. */
export const relationText = (relation: EventFacts['relation'], language: Language): string =>
  relations[language][relation]

const ofSession: Words<EventFacts['relation']> = {
  nl: { single: 'Bijeenkomst', alternatives: 'Keuze', series: 'Bijeenkomst', 'multi-day': 'Dag' },
  en: { single: 'Session', alternatives: 'Choice', series: 'Session', 'multi-day': 'Day' },
}

/** "Bijeenkomst 2", "Keuze 1", "Dag 3"; `index` counts from 0. */
export const sessionName = (relation: EventFacts['relation'], index: number, language: Language): string =>
  `${ofSession[language][relation]} ${index + 1}`

const standings: Words<Standing> = {
  nl: {
    coming: 'komt',
    offered: 'heeft een plaats aangeboden gekregen',
    waiting: 'staat op de wachtlijst',
    requested: 'vroeg een plaats aan',
    declined: 'komt niet',
    cancelled: 'afgemeld',
    rejected: 'niet toegelaten',
    silent: 'nog niets laten weten',
    parked: 'stond aangemeld voor een eerdere datum',
  },
  en: {
    coming: 'coming',
    offered: 'was offered a seat',
    waiting: 'on the waiting list',
    requested: 'asked for a place',
    declined: 'not coming',
    cancelled: 'registration cancelled',
    rejected: 'not admitted',
    silent: 'no answer yet',
    parked: 'was registered for an earlier date',
  },
}

export const standingText = (standing: Standing, language: Language): string => standings[language][standing]

const modes: Words<NonNullable<SessionFacts['mode']>> = {
  nl: { 'on-site': 'op locatie', online: 'online', hybrid: 'op locatie en online' },
  en: { 'on-site': 'on site', online: 'online', hybrid: 'on site and online' },
}

export const modeText = (mode: NonNullable<SessionFacts['mode']>, language: Language): string =>
  modes[language][mode]

const sessionStates: Words<SessionFacts['status']> = {
  nl: { planned: 'gaat door', tentative: 'onder voorbehoud', cancelled: 'vervallen', past: 'geweest' },
  en: { planned: 'planned', tentative: 'provisional', cancelled: 'cancelled', past: 'past' },
}

export const sessionStatusText = (status: SessionFacts['status'], language: Language): string =>
  sessionStates[language][status]

const streams: Words<MailStream> = {
  nl: { invitations: 'uitnodigingen', reminders: 'herinneringen', news: 'nieuws en verslagen' },
  en: { invitations: 'invitations', reminders: 'reminders', news: 'news and reports' },
}

/** The kind of mail that a member can stop. */
export const streamText = (stream: MailStream, language: Language): string => streams[language][stream]

/** The event's title, or a plain word for it while none was stated. */
export const eventTitle = (event: Event | { facts: EventFacts }, language: Language): string =>
  event.facts.title ?? (language === 'nl' ? 'Bijeenkomst' : 'Event')

/** "Het Ketelhuis, Werfkade 12, Deventer", "online"; null while nothing is known. */
export const placeText = (session: SessionFacts, language: Language): string | null => {
  const place = [session.venue, session.address].filter((part) => part !== null).join(', ')
  if (session.mode === 'online') return place ? `${modeText('online', language)}, ${place}` : 'online'
  if (!place) return session.mode === 'hybrid' ? modeText('hybrid', language) : null
  return session.mode === 'hybrid' ? `${place} ${language === 'nl' ? 'en' : 'and'} online` : place
}

/** The title of one session's entry: "Wikken en wegen (sessie 2 van 4)". */
export const sessionTitle = (event: Event, session: Session, language: Language): string => {
  const title = eventTitle(event, language)
  if (event.sessions.length === 1 || event.facts.relation === 'alternatives') return title
  const number = event.sessions.indexOf(session) + 1
  const part =
    event.facts.relation === 'multi-day' ? { nl: 'dag', en: 'day' } : { nl: 'sessie', en: 'session' }
  const of = language === 'nl' ? 'van' : 'of'
  return `${title} (${part[language]} ${number} ${of} ${event.sessions.length})`
}
