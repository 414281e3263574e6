import type { Association } from '../domain/association'
import type { EventCommand } from '../domain/decide/decide-event'
import type { Decision } from '../domain/decide/decision'
import type { Event } from '../domain/event'
import { longDate, momentText } from '../wording/dates'

/** What the organiser hears after a command on an event was carried out. */
export const whatWasDone = (
  asked: EventCommand['type'],
  event: Event,
  decision: Decision,
  association: Association,
): string[] => [...done(asked, event), ...waitsForMorning(decision, association)]

const done = (asked: EventCommand['type'], event: Event): string[] => {
  const title = event.facts.title ?? 'de bijeenkomst'
  switch (asked) {
    case 'open':
      return [`De aanmelding voor ${title} is open. De leden krijgen de uitnodiging met de groene knop.`]
    case 'close':
      return [`De aanmelding voor ${title} is gesloten. Wie al aangemeld is, blijft dat.`]
    case 'go':
      return [`${title} gaat door. De reservedatum wordt bij iedereen uit de agenda gehaald.`]
    case 'no-go':
      return [
        `${title} wijkt uit naar ${longDate(event.sessions[0]?.facts.date ?? '', 'nl')}. Iedereen krijgt bericht; wie aangemeld was, wordt gevraagd opnieuw te bevestigen.`,
        ...event.openQuestions
          .filter((question) => !/beslis/i.test(question))
          .map((question) => `Deze vraag stond nog open en telt nu: ${question}`),
      ]
    case 'stop':
      return ['De mailing is gestopt: wat nog niet verzonden was, wordt niet meer verzonden.']
  }
}

const waitsForMorning = (decision: Decision, association: Association): string[] =>
  decision.timers
    .filter((timer) => timer.task.task === 'send' && timer.status === 'wanted')
    .map(
      (timer) => `Het is nu nacht; de mails vertrekken ${momentText(timer.dueAt, association.zone, 'nl')}.`,
    )
