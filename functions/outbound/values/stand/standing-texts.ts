import { attendable } from '../../../domain/event'
import type { Choice, Standing } from '../../../domain/registration'
import { longDate } from '../../../wording/dates'
import { datesText } from '../../../wording/moments'
import { languageOf, say, type Text, type Voice } from '../../../wording/voice'
import type { StandInput } from './stand'

/** Where a member stands, before anything is asked; nothing for whoever has not answered an open event. */
export const standingParagraphs = (input: StandInput, now: Standing, voice: Voice): string[] => {
  const said = (text: Text | null): string[] => (text ? [say(voice, text)] : [])
  const { status } = input.event.stage
  switch (now) {
    case 'coming':
      return said(isKept(input) ? keptSeat : coming(input, voice))
    case 'waiting':
      return said(isKept(input) ? keptWaiting : waiting)
    case 'offered':
      return said(offered)
    case 'requested':
      return said(requested)
    case 'parked':
      return said(parked(input, voice))
    case 'declined':
    case 'cancelled':
      return said(status === 'open' ? declined(input) : status === 'announced' ? notOpenYet(input) : null)
    case 'silent':
    case 'rejected':
      if (status === 'closed') return said(closed)
      return said(status === 'announced' && now === 'silent' ? notOpenYet(input) : null)
  }
}

/** The date moved and the answers to it were carried over. */
const isKept = ({ kind, event }: StandInput): boolean =>
  kind === 'move-notice' && event.plan.answers === 'keep'

const keptSeat: Text = {
  u: 'Uw aanmelding blijft staan; u hoeft niets te doen. Komt de nieuwe datum niet uit? Dan kunt u zich afmelden.',
  je: 'Je aanmelding blijft staan; je hoeft niets te doen. Komt de nieuwe datum niet uit? Dan kun je je afmelden.',
  en: 'Your registration stands; there is nothing you need to do. Does the new date not suit you? Then you can cancel.',
}

const keptWaiting: Text = {
  u: 'Uw plaats op de wachtlijst blijft staan. Komt de nieuwe datum niet uit? Dan kunt u van de lijst af.',
  je: 'Je plaats op de wachtlijst blijft staan. Komt de nieuwe datum niet uit? Dan kun je van de lijst af.',
  en: 'You keep your place on the waiting list. Does the new date not suit you? Then you can leave the list.',
}

const coming = ({ event, about }: StandInput, voice: Voice): Text => {
  const sessions = about ? [about] : event.sessions.filter(attendable)
  const date = sessions.length === 1 ? ` ${datesText(event, sessions, languageOf(voice))}` : null
  return {
    u: `U bent aangemeld${date ? ` voor${date}` : ''}; u hoeft niets te doen. Toch verhinderd? Dan kunt u zich afmelden.`,
    je: `Je bent aangemeld${date ? ` voor${date}` : ''}; je hoeft niets te doen. Toch verhinderd? Dan kun je je afmelden.`,
    en: `You are registered${date ? ` for${date}` : ''}; there is nothing you need to do. Cannot come after all? Then you can cancel.`,
  }
}

const waiting: Text = {
  u: 'U staat op de wachtlijst; u hoeft niets te doen. Komt het niet meer uit? Dan kunt u van de lijst af.',
  je: 'Je staat op de wachtlijst; je hoeft niets te doen. Komt het niet meer uit? Dan kun je van de lijst af.',
  en: 'You are on the waiting list; there is nothing you need to do. No longer convenient? Then you can leave it.',
}

const offered: Text = {
  u: 'Er is een plaats voor u vrijgehouden.',
  je: 'Er is een plaats voor je vrijgehouden.',
  en: 'A seat is being kept for you.',
}

const requested: Text = {
  u: 'Uw aanvraag is binnen; de organisator neemt contact met u op. Komt het niet meer uit? Dan kunt u de aanvraag intrekken.',
  je: 'Je aanvraag is binnen; de organisator neemt contact met je op. Komt het niet meer uit? Dan kun je de aanvraag intrekken.',
  en: 'Your request has arrived; the organiser will contact you. No longer convenient? Then you can withdraw it.',
}

const closed: Text = { nl: 'De aanmelding is gesloten.', en: 'Registration is closed.' }

const notOpenYet = ({ event, about }: StandInput): Text => {
  const several = !about && event.sessions.filter(attendable).length > 1
  const dates = several ? { nl: 'de data', en: 'the dates' } : { nl: 'de datum', en: 'the date' }
  return {
    u: `De aanmelding is nog niet open. Later krijgt u een uitnodiging met de groene knop: daarmee meldt u zich aan, of laat u weten dat het niet lukt. Nu hoeft u alleen ${dates.nl} vrij te houden.`,
    je: `De aanmelding is nog niet open. Later krijg je een uitnodiging met de groene knop: daarmee meld je je aan, of laat je weten dat het niet lukt. Nu hoef je alleen ${dates.nl} vrij te houden.`,
    en: `Registration is not open yet. Later you will get an invitation with the green button, to register or to say that you cannot come. For now, just keep ${dates.en} free.`,
  }
}

const declined = ({ kind }: StandInput): Text =>
  kind === 'declined' || kind === 'deregistered' ? notYou : saidNo

const notYou: Text = {
  u: 'Was u dit niet, of kunt u toch?',
  je: 'Was jij dit niet, of kun je toch?',
  en: 'Was this not you, or can you come after all?',
}

const saidNo: Text = {
  u: 'U liet weten dat u er niet bij kunt zijn. Kunt u toch?',
  je: 'Je liet weten dat je er niet bij kunt zijn. Kun je toch?',
  en: 'You let us know that you cannot be there. Can you come after all?',
}

/** Whoever had answered for a date that no longer holds is told so, with that date where it is certain. */
const parked = (input: StandInput, voice: Voice): Text => {
  const was = parkedAs(input, parkedDate(input, voice))
  const open = input.event.stage.status === 'open'
  return open
    ? {
        u: `${was.u} Komt u op de nieuwe datum ook?`,
        je: `${was.je} Kom je op de nieuwe datum ook?`,
        en: `${was.en} Will you come on the new date too?`,
      }
    : {
        u: `${was.u} Zodra de aanmelding opengaat, vragen we u met één druk te laten weten of u er weer bij bent.`,
        je: `${was.je} Zodra de aanmelding opengaat, vragen we je met één druk te laten weten of je er weer bij bent.`,
        en: `${was.en} Once registration opens, we ask you to tell us with one press whether you will be there again.`,
      }
}

const parkedDate = ({ event, registration }: StandInput, voice: Voice): string => {
  const former = event.formerDates.at(-1)
  const isCertain = former && event.sessions.length === 1 && registration?.epoch === event.epoch - 1
  if (isCertain) return longDate(former, languageOf(voice))
  return say(voice, { nl: 'een eerdere datum', en: 'an earlier date' })
}

const parkedAs = ({ registration }: StandInput, date: string): { u: string; je: string; en: string } => {
  const places = new Set<Choice['place']>(registration?.choices.map(({ place }) => place) ?? [])
  if (places.has('seat') || places.size === 0) {
    return {
      u: `U was aangemeld voor ${date}. Die aanmelding geldt niet voor de nieuwe datum.`,
      je: `Je was aangemeld voor ${date}. Die aanmelding geldt niet voor de nieuwe datum.`,
      en: `You were registered for ${date}. That registration does not carry over to the new date.`,
    }
  }
  if (places.has('requested')) {
    return {
      u: `U had een plaats aangevraagd voor ${date}. Die aanvraag geldt niet voor de nieuwe datum.`,
      je: `Je had een plaats aangevraagd voor ${date}. Die aanvraag geldt niet voor de nieuwe datum.`,
      en: `You had asked for a place on ${date}. That request does not carry over to the new date.`,
    }
  }
  return {
    u: `U stond op de wachtlijst voor ${date}. Die lijst geldt niet voor de nieuwe datum.`,
    je: `Je stond op de wachtlijst voor ${date}. Die lijst geldt niet voor de nieuwe datum.`,
    en: `You were on the waiting list for ${date}. That list does not carry over to the new date.`,
  }
}
