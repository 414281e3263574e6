import type { Context } from '../context'
import type { Event } from '../domain/event'
import { readCommands } from '../inbound/commands/read-commands'
import type { About, Said } from '../inbound/commands/said'
import { longDate } from '../wording/dates'
import { eventTitle } from '../wording/names'
import { carryOut } from './answer-asked'
import { correctEvent } from './correct-event'
import type { Incoming } from './incoming'
import { obey } from './obey'
import { proposeCallingOff } from './propose-calling-off'
import { tellOrganiser } from './tell-organiser'

/** Commands in an organiser's own words, each carried out and answered by itself. False when the words are none. */
export const answerCommands = async (
  context: Context,
  incoming: Incoming,
  event: Event,
  words: string,
): Promise<boolean> => {
  const said = readCommands(words, aboutOf(event, incoming.day))
  if (!said) return false
  for (const [at, one] of said.entries()) {
    // Each is done once, also when this mail is taken up again halfway.
    const own = at === 0 ? incoming : { ...incoming, key: `${incoming.key}.${at + 1}` }
    await carryOutSaid(context, own, event, one)
  }
  return true
}

const carryOutSaid = (context: Context, incoming: Incoming, event: Event, said: Said): Promise<void> => {
  const by = incoming.sender.address
  switch (said.says) {
    case 'no-go':
      return doesNotGoAhead(context, incoming, event, said)
    case 'open-at':
      return carryOut(context, incoming, event, { type: 'open-at', by, at: said.at })
    case 'close-on':
      return closesAfter(context, incoming, event, said)
    default:
      return obey(context, incoming, event, said.says)
  }
}

/** The last day to register is a fact of the event: shown first, as any correction is. */
const closesAfter = async (
  context: Context,
  incoming: Incoming,
  event: Event,
  { date, time }: Extract<Said, { says: 'close-on' }>,
): Promise<void> => {
  const lastDay = `Aanmelden kan tot en met ${longDate(date, 'nl')}`
  if (time === null && (await correctEvent(context, incoming, event, lastDay))) return
  await tellOrganiser(context, incoming, closesByDay(lastDay), { event: event.id })
}

const closesByDay = (lastDay: string): string[] => [
  'De aanmelding sluit vanzelf aan het eind van een dag, niet op een uur; er is niets veranderd.',
  `Antwoord bijvoorbeeld "${lastDay}", of antwoord op het moment zelf "sluit de inschrijving".`,
]

/** A day stands for the whole event only where it is its only one. */
const aboutOf = ({ facts, sessions, reserve }: Event, today: string): About => {
  const dates = sessions.flatMap((session) =>
    session.facts.date && session.facts.status !== 'cancelled' ? [session.facts.date] : [],
  )
  return {
    title: facts.title,
    dates: dates.length === 1 ? dates : [],
    reserve: reserve.status === 'held' ? reserve.date : null,
    today,
  }
}

/** To the reserve date, off altogether (shown first), or asked which of the two. */
const doesNotGoAhead = (
  context: Context,
  incoming: Incoming,
  event: Event,
  { reserve, calledOff }: Extract<Said, { says: 'no-go' }>,
): Promise<void> => {
  const held = event.reserve.status === 'held' ? event.reserve.date : null
  const isOff = event.stage.status === 'cancelled'
  if (!isOff && (reserve === 'off' || (calledOff && reserve === null))) {
    if (held === null || reserve === 'off') return proposeCallingOff(context, incoming, event)
    return carryOut(context, incoming, event, whichOfBoth(event, held))
  }
  return obey(context, incoming, event, 'no-go')
}

const whichOfBoth = (event: Event, reserve: string): string[] => [
  `${eventTitle(event, 'nl')} heeft een reservedatum, ${longDate(reserve, 'nl')}. Er is nog niets veranderd en niemand heeft bericht gekregen.`,
  'Antwoord "we wijken uit naar de reservedatum", of "gaat niet door, ook de reservedatum niet". Dan weet ik het.',
]
