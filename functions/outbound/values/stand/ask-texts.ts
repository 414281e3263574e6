import { attendable } from '../../../domain/event'
import { datesText } from '../../../wording/moments'
import { languageOf, type Text, type Voice } from '../../../wording/voice'
import type { StandInput } from './stand'

export const onePress = ({ event, about }: StandInput, voice: Voice): Text => {
  const sessions = about ? [about] : event.sessions.filter(attendable)
  if (sessions.length > 1) {
    const all = {
      nl: sessions.length === 2 ? 'beide dagen' : `alle ${sessions.length} dagen`,
      en: sessions.length === 2 ? 'both days' : `all ${sessions.length} days`,
    }
    return {
      u: `Eén druk op de knop en u bent aangemeld voor ${all.nl}.`,
      je: `Eén druk op de knop en je bent aangemeld voor ${all.nl}.`,
      en: `One press of the button and you are registered for ${all.en}.`,
    }
  }
  const date = sessions[0]?.facts.date ? datesText(event, sessions, languageOf(voice)) : null
  return {
    u: `Eén druk op de knop en u bent aangemeld${date ? ` voor ${date}` : ''}.`,
    je: `Eén druk op de knop en je bent aangemeld${date ? ` voor ${date}` : ''}.`,
    en: `One press of the button and you are registered${date ? ` for ${date}` : ''}.`,
  }
}

export const hybrid: Text = {
  u: 'U kunt naar de locatie komen of online meedoen. Eén druk op een knop is genoeg.',
  je: 'Je kunt naar de locatie komen of online meedoen. Eén druk op een knop is genoeg.',
  en: 'You can come on site or take part online. One press of a button is enough.',
}

export const full: Text = {
  u: 'Alle plaatsen zijn bezet. U kunt wel op de wachtlijst: komt er een plaats vrij, dan hoort u het meteen.',
  je: 'Alle plaatsen zijn bezet. Je kunt wel op de wachtlijst: komt er een plaats vrij, dan hoor je het meteen.',
  en: 'All seats are taken. You can join the waiting list: if a seat comes free, you hear from us at once.',
}

export const fullHybrid: Text = {
  u: 'Op locatie zijn alle plaatsen bezet; daarvoor kunt u op de wachtlijst. Online meedoen kan nog.',
  je: 'Op locatie zijn alle plaatsen bezet; daarvoor kun je op de wachtlijst. Online meedoen kan nog.',
  en: 'All seats on site are taken; you can join the waiting list for them. Taking part online is still possible.',
}

export const fullSlot: Text = {
  u: 'Vol; u kunt op de wachtlijst.',
  je: 'Vol; je kunt op de wachtlijst.',
  en: 'Full; you can join the waiting list.',
}

export const fullOnSite: Text = {
  nl: 'Op locatie vol; online meedoen kan nog.',
  en: 'Full on site; taking part online is still possible.',
}

export const choose: Text = {
  u: 'Kies het moment dat u het beste uitkomt. Eén druk op een knop is genoeg.',
  je: 'Kies het moment dat je het beste uitkomt. Eén druk op een knop is genoeg.',
  en: 'Choose the date that suits you best. One press of a button is enough.',
}

export const chooseOnce: Text = {
  u: 'U kunt één van deze bijeenkomsten kiezen. Eén druk op een knop is genoeg.',
  je: 'Je kunt één van deze bijeenkomsten kiezen. Eén druk op een knop is genoeg.',
  en: 'You can choose one of these sessions. One press of a button is enough.',
}

/** Promises nothing: the organiser decides. */
export const request: Text = {
  u: 'Voor deze bijeenkomst vraagt u een plaats aan. U bent daarmee nog niet aangemeld: de organisator neemt contact met u op en beslist daarna.',
  je: 'Voor deze bijeenkomst vraag je een plaats aan. Je bent daarmee nog niet aangemeld: de organisator neemt contact met je op en beslist daarna.',
  en: 'For this event you ask for a place. That is not a registration yet: the organiser will contact you and then decide.',
}

export const comeAll = (count: number, isHybrid: boolean): Text => {
  const onSite = isHybrid ? { nl: ', op locatie', en: ', on site' } : { nl: '', en: '' }
  return {
    nl: `Ja, ik kom bij ${allOf(count).nl}${onSite.nl}`,
    en: `Yes, I will come to ${allOf(count).en}${onSite.en}`,
  }
}

export const waitAll = (count: number): Text => ({
  nl: `Zet mij op de wachtlijst voor ${allOf(count).nl}`,
  en: `Put me on the waiting list for ${allOf(count).en}`,
})

export const requestAll = (count: number): Text => ({
  nl: `Vraag een plaats aan voor ${allOf(count).nl}`,
  en: `Request a place at ${allOf(count).en}`,
})

const allOf = (count: number): { nl: string; en: string } =>
  count === 2
    ? { nl: 'beide bijeenkomsten', en: 'both sessions' }
    : { nl: `alle ${count} bijeenkomsten`, en: `all ${count} sessions` }

export const orSome = (count: number): Text => ({
  u: `Met één druk op de knop bent u aangemeld voor ${allOf(count).nl}. Kunt u niet elke keer? Meld u dan hieronder per keer aan.`,
  je: `Met één druk op de knop ben je aangemeld voor ${allOf(count).nl}. Kun je niet elke keer? Meld je dan hieronder per keer aan.`,
  en: `One press of the button registers you for ${allOf(count).en}. Not free every time? Then register below for each session.`,
})

export const orSomeRequested: Text = {
  u: 'Kunt u niet elke keer? Vraag dan hieronder per keer een plaats aan.',
  je: 'Kun je niet elke keer? Vraag dan hieronder per keer een plaats aan.',
  en: 'Not free every time? Then ask below for each session.',
}
