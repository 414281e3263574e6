import type { Context } from '../context'
import type { Afterwards, ProposedMail } from '../domain/afterwards'
import { hasAdditions } from '../domain/afterwards'
import { decided, refused } from '../domain/decide/decision'
import { byDay, mailing } from '../domain/decide/mailings'
import { type Event, unitsToCome } from '../domain/event'
import { readAdditions, readMailWish, readRemoval } from '../inbound/additions'
import { isPoints, readPe, readPeFor } from '../inbound/pe-words'
import { afterText, whatThereIs } from '../wording/afterwards'
import { localMomentText } from '../wording/dates'
import { apply } from './apply'
import type { Incoming } from './incoming'
import { keepPictures, mentionsPictures, withPictures } from './keep-pictures'
import { sayPe, sayPeFor } from './say-pe'
import { takePicturesAway } from './take-pictures-away'
import { tellSender } from './tell'
import { tellOrganiser } from './tell-organiser'

/**
 * What an organiser says of an event that has been, beside who was there: PE, a report, photos, a survey,
 * and a mail about them. False where the words are about something else.
 */
export const answerAfterwards = async (
  context: Context,
  incoming: Incoming,
  event: Event,
  words: string,
): Promise<boolean> => {
  // Before the event the points are a fact of the announcement, and are corrected like any other.
  const pe = readPe(words, event.afterwards.pe)
  const corrects = pe && isPoints(words) && unitsToCome(event, incoming.day).length > 0
  if (pe && !corrects) {
    await sayPe(context, incoming, event, pe)
    return true
  }
  const alsoFor = readPeFor(words)
  if (alsoFor) {
    await sayPeFor(context, incoming, event, alsoFor)
    return true
  }
  const wished = readMailWish(words)
  if (wished) {
    await propose(context, incoming, event, wished)
    return true
  }
  const taken = readRemoval(words)
  if (taken.length) {
    await takePicturesAway(context, incoming, event, taken)
    return true
  }
  const pictures = mentionsPictures(incoming) ? await keepPictures(context, incoming, event) : []
  const added = readAdditions(words)
  if (!added && pictures.length === 0) return false
  const { notSecure = [], ...links } = added ?? {}
  if (notSecure.length) {
    await tellOrganiser(
      context,
      incoming,
      ['Alleen een link die met https:// begint kan ik gebruiken; er is niets veranderd.'],
      { event: event.id },
    )
    return true
  }
  await change(context, incoming, event, (before) => ({
    ...before,
    ...links,
    pictures: withPictures(before.pictures, pictures),
    proposed: { mail: 'after-event', to: 'present' },
  }))
  return true
}

/** Carries out the mail that was shown; false when none waits for approval. */
export const approveAfterwards = async (
  context: Context,
  incoming: Incoming,
  { id }: Event,
): Promise<boolean> => {
  let waiting = true
  const { association, sender, key } = incoming
  await apply(
    context,
    association.id,
    async () => {
      const event = await context.events.event(association.id, id)
      const proposed = event?.afterwards.proposed
      waiting = Boolean(proposed)
      if (!event || !proposed) return refused({ why: 'changed' })
      const changed = { ...event, afterwards: { ...event.afterwards, proposed: null } }
      const owed = mailing(event, proposed.mail, key, proposed.to)
      const sent = byDay(event, [owed], association, context.now())
      const when = sent.timers.length ? 'morgenochtend; ’s nachts gaat er geen mail uit' : 'nu'
      const told = receipt(incoming, event, [`De mail aan ${toWhom(proposed.to)} gaat ${when}.`])
      return decided({
        ...sent,
        events: [changed],
        notices: [...sent.notices, told],
        audit: [{ what: `${proposed.mail}-approved`, by: sender.address, about: event.id }],
      })
    },
    { message: key, writes: [] },
  )
  return waiting
}

const toWhom = (to: ProposedMail['to']): string => {
  if (to === 'absent') return 'wie er niet was'
  return to === 'present' ? 'wie er was' : 'iedereen die was aangemeld'
}

const receipt = (incoming: Incoming, event: Event, paragraphs: string[]) =>
  tellSender(incoming, { paragraphs, event: event.id })

/** The words are shown before anybody gets them. */
const propose = async (
  context: Context,
  incoming: Incoming,
  event: Event,
  wished: 'missed' | 'to-present' | 'to-all',
): Promise<void> => {
  if (wished !== 'missed' && !hasAdditions(event.afterwards)) {
    return tellOrganiser(
      context,
      incoming,
      ['Er is nog geen verslag, foto of enquête om te mailen. Antwoord bijvoorbeeld "verslag: https://…".'],
      { event: event.id },
    )
  }
  const proposed: ProposedMail =
    wished === 'missed'
      ? { mail: 'missed', to: 'absent' }
      : { mail: 'after-event', to: wished === 'to-all' ? 'coming' : 'present' }
  await change(context, incoming, event, (before) => ({ ...before, proposed }))
}

/** Changes what was added, and shows the mail that may follow, in one transaction with the answer. */
const change = async (
  context: Context,
  incoming: Incoming,
  { id }: Event,
  make: (before: Afterwards) => Afterwards,
): Promise<void> => {
  const { association, sender, key } = incoming
  await apply(
    context,
    association.id,
    async () => {
      const event = await context.events.event(association.id, id)
      if (!event) return refused({ why: 'changed' })
      const made = make(event.afterwards)
      const afterwards = {
        ...made,
        proposed: hasAdditions(made) || made.proposed?.mail === 'missed' ? made.proposed : null,
      }
      const changed: Event = { ...event, afterwards }
      return decided({
        events: [changed],
        notices: [receipt(incoming, changed, shownText(changed, incoming))],
        audit: [{ what: 'afterwards-changed', by: sender.address, about: id }],
      })
    },
    { message: key, writes: [] },
  )
}

const shownText = (event: Event, { association, day }: Incoming): string[] => {
  const { proposed } = event.afterwards
  if (!proposed) return ['Genoteerd; er is nu niets meer toegevoegd aan deze bijeenkomst.']
  const there = proposed.to !== 'absent'
  const { subject, paragraphs } = afterText(proposed.mail, event, association.form, there)
  const { thanks } = event.plan
  const rides =
    proposed.mail === 'after-event' && thanks && thanks.date >= day
      ? [`Dit gaat vanzelf mee met het bedankje van ${localMomentText(thanks, 'nl')}.`]
      : []
  const kept = proposed.mail === 'after-event' ? [`Toegevoegd: ${whatThereIs(event.afterwards, 'u')}.`] : []
  return [
    ...kept,
    ...rides,
    `${rides.length ? 'Of meteen een mail' : 'Een mail'} aan ${toWhom(proposed.to)}? Antwoord "akkoord", dan gaat deze tekst uit:`,
    subject,
    ...paragraphs,
    ...(proposed.mail === 'after-event' && proposed.to === 'present'
      ? ['Ook aan wie er niet was? Antwoord "stuur dit aan iedereen".']
      : []),
  ]
}
