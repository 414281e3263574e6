import type { Way } from '../domain/registration'
import { languageOf, say, type Text, type Voice } from '../wording/voice'
import { type AnswerPageProps, asksFirst } from './answer-props'
import type { Offer } from './slot-offers'
import { type SlotName, slotName } from './slot-words'

/** What stands on the button. Next to other slots it names its own, so that no two buttons read alike. */
export const answerLabel = (offer: Offer, page: AnswerPageProps, voice: Voice): string => {
  const name = offer.unit === null ? null : slotName(offer.unit, page, languageOf(voice))
  return say(voice, name === null ? plain(offer, page) : named(offer, name))
}

const plain = ({ kind, way }: Offer, page: AnswerPageProps): Text => {
  const count = page.slots.filter(({ state }) => state === 'open').length
  switch (kind) {
    case 'come':
      return comes(way)
    case 'come-after-all':
      return { nl: 'Ik kom toch', en: 'I am coming after all' }
    case 'come-to-all':
      return asksFirst(page)
        ? {
            nl: `Vraag een plaats aan voor alle ${count} bijeenkomsten`,
            en: `Request a place at all ${count} sessions`,
          }
        : {
            nl: `Ja, ik kom bij alle ${count} bijeenkomsten`,
            en: `Yes, I will come to all ${count} sessions`,
          }
    case 'ask':
      return way === 'online'
        ? { nl: 'Vraag een plaats online aan', en: 'Request a place online' }
        : { nl: 'Vraag een plaats aan', en: 'Request a place' }
    case 'wait':
      return { nl: 'Zet mij op de wachtlijst', en: 'Put me on the waiting list' }
    case 'other-way':
    case 'switch':
      return way === 'online'
        ? { nl: 'Ik doe liever online mee', en: 'I would rather take part online' }
        : { nl: 'Ik kom liever naar de locatie', en: 'I would rather come on site' }
    case 'take':
      return { nl: 'Ja, ik neem de plaats', en: 'Yes, I will take the seat' }
    case 'refuse':
      return { u: 'Nee, dank u', je: 'Nee, dank je', en: 'No, thank you' }
    case 'leave':
      return { nl: 'Afmelden', en: 'Cancel my registration' }
    case 'leave-list':
      return { nl: 'Van de wachtlijst af', en: 'Leave the waiting list' }
    case 'withdraw':
      return { nl: 'Aanvraag intrekken', en: 'Withdraw my request' }
    case 'leave-all':
      return { nl: 'Afmelden voor alles', en: 'Cancel everything' }
    case 'decline':
      return declines[page.answering]
    case 'undo':
      return { nl: 'Ongedaan maken', en: 'Undo' }
  }
}

const declines: Record<AnswerPageProps['answering'], Text> = {
  whole: { nl: 'Ik ben verhinderd', en: 'I cannot come' },
  one: { nl: 'Ik kan op geen van deze dagen', en: 'I cannot come on any of these days' },
  each: { nl: 'Ik kan bij geen enkele bijeenkomst zijn', en: 'I cannot come to any session' },
}

const comes = (way: Way): Text => {
  if (way === 'online') return { nl: 'Ja, ik doe online mee', en: 'Yes, I will take part online' }
  return way === 'on-site'
    ? { nl: 'Ja, ik kom naar de locatie', en: 'Yes, I am coming on site' }
    : { nl: 'Ja, ik kom', en: 'Yes, I am coming' }
}

const named = ({ kind, way }: Offer, { name, on }: SlotName): Text => {
  const online = way === 'online'
  switch (kind) {
    case 'ask':
      return {
        nl: `Vraag een plaats aan voor ${name}${online ? ', online' : ''}`,
        en: `Request a place for ${name}${online ? ', online' : ''}`,
      }
    case 'wait':
      return {
        nl: `Zet mij op de wachtlijst voor ${name}`,
        en: `Put me on the waiting list for ${name}`,
      }
    case 'switch':
      return { nl: `Wissel naar ${name}${wayAfter(way).nl}`, en: `Switch to ${name}${wayAfter(way).en}` }
    case 'other-way':
      return online
        ? { nl: `Ik doe ${on.nl} liever online mee`, en: `I would rather take part online ${on.en}` }
        : { nl: `Ik kom ${on.nl} liever naar de locatie`, en: `I would rather come on site ${on.en}` }
    case 'take':
      return { nl: `Ja, ik neem de plaats voor ${name}`, en: `Yes, I will take the seat for ${name}` }
    case 'refuse':
      return {
        u: `Nee, dank u, niet voor ${name}`,
        je: `Nee, dank je, niet voor ${name}`,
        en: `No, thank you, not for ${name}`,
      }
    case 'leave':
      return { nl: `Afmelden voor ${name}`, en: `Cancel my registration for ${name}` }
    case 'leave-list':
      return { nl: `Haal mij van de wachtlijst voor ${name}`, en: `Leave the waiting list for ${name}` }
    case 'withdraw':
      return { nl: `Aanvraag voor ${name} intrekken`, en: `Withdraw my request for ${name}` }
    case 'come':
      return comesOn(way, on)
    default:
      throw new Error(`${kind} is about all slots`)
  }
}

const wayAfter = (way: Way): { nl: string; en: string } => {
  if (way === null) return { nl: '', en: '' }
  return way === 'online' ? { nl: ', online', en: ', online' } : { nl: ', op locatie', en: ', on site' }
}

const comesOn = (way: Way, on: SlotName['on']): Text => {
  if (way === 'online')
    return { nl: `Ja, ik doe ${on.nl} online mee`, en: `Yes, I will take part online ${on.en}` }
  return way === 'on-site'
    ? { nl: `Ja, ik kom ${on.nl} naar de locatie`, en: `Yes, I am coming on site ${on.en}` }
    : { nl: `Ja, ik kom ${on.nl}`, en: `Yes, I am coming ${on.en}` }
}
