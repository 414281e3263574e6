import type { Place } from '../domain/registration'
import { endText } from '../wording/dates'
import { languageOf, say, type Text, type Voice } from '../wording/voice'
import { type AnswerPageProps, isHybrid, type Slot } from './answer-props'
import { slotNames } from './slot-words'

/** Of a series, more sessions than this are counted instead of named. */
const NAMED_MAX = 2

const held = ({ slots }: AnswerPageProps, place: Place): Slot[] =>
  slots.filter((slot) => slot.state === 'open' && slot.place === place)

/** "U bent aangemeld voor dinsdag 10 november." */
export const comingTo = (page: AnswerPageProps, voice: Voice): string => {
  const seats = held(page, 'seat')
  if (page.answering === 'whole') return say(voice, registered[wayOf(seats[0])])
  const what = manySessions(page, seats, voice) ?? slotNames(seats, page, languageOf(voice))
  const way = page.answering === 'one' ? wayOf(seats[0]) : 'plain'
  const { nl, en } = wayAfter[way]
  return say(voice, {
    u: `U bent aangemeld voor ${what}${nl}.`,
    je: `Je bent aangemeld voor ${what}${nl}.`,
    en: `You are registered for ${what}${en}.`,
  })
}

const manySessions = ({ slots }: AnswerPageProps, seats: Slot[], voice: Voice): string | null => {
  const open = slots.filter(({ state }) => state === 'open').length
  if (seats.length <= NAMED_MAX && seats.length < open) return null
  if (open === 1) return null
  const toCome = slots.length > open ? { nl: ' die nog komen', en: ' still to come' } : { nl: '', en: '' }
  return seats.length === open
    ? say(voice, { nl: `alle ${open} bijeenkomsten${toCome.nl}`, en: `all ${open} sessions${toCome.en}` })
    : say(voice, {
        nl: `${seats.length} van de ${open} bijeenkomsten${toCome.nl}`,
        en: `${seats.length} of the ${open} sessions${toCome.en}`,
      })
}

type WayName = 'plain' | 'on-site' | 'online'

const wayOf = (slot: Slot | undefined): WayName =>
  slot && isHybrid(slot) ? (slot.way ?? 'on-site') : 'plain'

const registered: Record<WayName, Text> = {
  plain: { u: 'U bent aangemeld.', je: 'Je bent aangemeld.', en: 'You are registered.' },
  'on-site': {
    u: 'U bent aangemeld: u komt naar de locatie.',
    je: 'Je bent aangemeld: je komt naar de locatie.',
    en: 'You are registered to come on site.',
  },
  online: {
    u: 'U bent aangemeld: u doet online mee.',
    je: 'Je bent aangemeld: je doet online mee.',
    en: 'You are registered to take part online.',
  },
}

const wayAfter: Record<WayName, { nl: string; en: string }> = {
  plain: { nl: '', en: '' },
  'on-site': { nl: ', op locatie', en: ', on site' },
  online: { nl: ', online', en: ', online' },
}

/** "U staat op de wachtlijst voor donderdag 12 november." */
export const waitsFor = (page: AnswerPageProps, voice: Voice): string => {
  const name = page.answering === 'whole' ? '' : slotNames(held(page, 'waiting'), page, languageOf(voice))
  const [nl, en] = name ? [` voor ${name}`, ` for ${name}`] : ['', '']
  return say(voice, {
    u: `U staat op de wachtlijst${nl}.`,
    je: `Je staat op de wachtlijst${nl}.`,
    en: `You are on the waiting list${en}.`,
  })
}

/** "Er is een plaats voor u, tot donderdag 12 november, 20.00 uur." */
export const keptFor = (page: AnswerPageProps, voice: Voice): string => {
  const language = languageOf(voice)
  const offers = held(page, 'offered')
  const name = page.answering === 'whole' ? '' : slotNames(offers, page, language)
  const [on, onEnglish] = name ? [` op ${name}`, ` on ${name}`] : ['', '']
  const [until] = offers.flatMap(({ offeredUntil }) => offeredUntil ?? []).toSorted()
  const end = until && endText(until, page.association.zone, language)
  return say(voice, {
    u: `Er is een plaats voor u${on}${end ? `, tot ${end}` : ''}.`,
    je: `Er is een plaats voor je${on}${end ? `, tot ${end}` : ''}.`,
    en: `There is a seat for you${onEnglish}${end ? `, until ${end}` : ''}.`,
  })
}
