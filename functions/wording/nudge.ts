import type { Association } from '../domain/association'
import { type Event, mainSession } from '../domain/event'
import { type Refusal, refusalSentence } from '../domain/refusal'
import { localMomentText, shortDate } from './dates'
import { eventTitle } from './names'

/** The reminder as it will look, for the organiser who asked for it. `silent`: how many it is for. */
export const nudgeShown = (
  event: Event,
  form: Association['form'],
  silent: number,
  today: string,
): string[] => {
  const title = eventTitle(event, 'nl')
  const { date } = mainSession(event).facts
  const day = date && event.sessions.length === 1 ? ` op ${shortDate(date, 'nl')}` : ''
  const u = form === 'u'
  const { nudge } = event.plan
  return [
    `Er is nog niets verzonden. Wie nog niets liet weten: ${silent === 1 ? '1 lid' : `${silent} leden`}. Antwoord "akkoord", dan krijgen zij deze herinnering:`,
    `${title}${day}: ${u ? 'laat u nog weten of u komt' : 'laat je nog weten of je komt'}?`,
    `We weten nog niet of ${u ? 'u' : 'je'} naar ${title} komt. Ook een nee helpt: dan ${u ? 'hoort u' : 'hoor je'} hier niets meer over.`,
    'Daaronder staan de knoppen "Ja, ik kom" en "Ik ben verhinderd", wanneer en waar het is, en het programma.',
    ...(nudge && nudge.date >= today
      ? [`De herinnering die voor ${localMomentText(nudge, 'nl')} gepland stond, vervalt dan.`]
      : []),
    'Wie deze week al een herinnering kreeg, krijgt geen tweede.',
  ]
}

export const nudgeApproved = (inTheMorning: boolean): string[] => [
  `De herinnering gaat ${inTheMorning ? 'morgenochtend; ’s nachts gaat er geen mail uit' : 'nu'} naar wie nog niets liet weten.`,
]

export const nudgeToNobody = (event: Event): string[] => [
  `Iedereen heeft al laten weten of ze naar ${eventTitle(event, 'nl')} komen; er is niemand om te herinneren.`,
]

export const nudgeRefused = (refusal: Refusal): string[] => [
  `${refusal.why === 'not-open-yet' ? 'De aanmelding is nog niet open.' : refusalSentence(refusal, 'nl')} Er is geen herinnering verzonden.`,
]
