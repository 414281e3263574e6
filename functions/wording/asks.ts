import type { Association } from '../domain/association'
import { type Event, mainSession } from '../domain/event'
import { longDate } from './dates'
import { eventTitle } from './names'
import { say } from './voice'

/**
 * To somebody who was forwarded an invitation, asked for a place and does not get one. Says nothing of what
 * they typed: the address may be somebody else's.
 */
export const askRefused = (
  { form, name }: Pick<Association, 'form' | 'name'>,
  event: Event,
): { subject: string; paragraphs: string[] } => {
  const title = eventTitle(event, 'nl')
  const { date } = mainSession(event).facts
  const on = date ? ` op ${longDate(date, 'nl')}` : ''
  return {
    subject: say(form, {
      u: `Uw vraag om een plaats bij ${title}`,
      je: `Je vraag om een plaats bij ${title}`,
      en: `A place at ${title}`,
    }),
    paragraphs: [
      say(form, {
        u: `Dank voor uw belangstelling. Voor ${title}${on} kunnen wij u helaas geen plaats geven.`,
        je: `Dank voor je belangstelling. Voor ${title}${on} kunnen wij je helaas geen plaats geven.`,
        en: `Thank you for your interest. We are sorry that we cannot offer you a place at ${title}.`,
      }),
      say(form, {
        u: `U hoeft niets te doen. ${name} bewaart uw vraag niet langer dan nodig.`,
        je: `Je hoeft niets te doen. ${name} bewaart je vraag niet langer dan nodig.`,
        en: `There is nothing you need to do. ${name} keeps your question no longer than needed.`,
      }),
    ],
  }
}
