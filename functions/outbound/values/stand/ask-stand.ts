import { sessionOf, unitIds, unitsToCome } from '../../../domain/event'
import { answeringFor, isOnce } from '../../../domain/price'
import { type Standing, saidYes, standing, standingAt } from '../../../domain/registration'
import { localDate } from '../../../domain/time'
import { say, type Voice, voiceOf } from '../../../wording/voice'
import * as texts from './ask-texts'
import { heldStand } from './held-stand'
import { askPresses, asksAdmission, declinePress, slotOf } from './presses'
import { emptyStand, type Press, type Slot, type Stand, type StandInput } from './stand'
import { standingParagraphs } from './standing-texts'

/** How a member stands with the event, and the buttons for whoever can still answer. */
export const askStand = (input: StandInput): Stand => {
  const { event, registration, about } = input
  const now = about ? standingAt(event, registration, about.id) : standing(event, registration)
  const voice = voiceOf(input.association, input.member.language)
  const paragraphs = standingParagraphs(input, now, voice)
  if (saidYes(now)) {
    const held = heldStand(input)
    return { ...held, paragraphs: [...paragraphs, ...held.paragraphs] }
  }
  const asked =
    input.event.stage.status === 'open' && now !== 'rejected' ? ask(input, now, voice) : emptyStand
  return { ...asked, paragraphs: [...paragraphs, ...asked.paragraphs] }
}

const ask = (input: StandInput, now: Standing, voice: Voice): Stand => {
  const { event, association, member, about } = input
  const units = unitsToCome(event, localDate(input.now, association.zone))
  const [only, ...others] = about ? units.filter((unit) => unit === unitOf(input)) : units
  if (!only) return emptyStand
  // Whoever said no already is not asked to say so again.
  const decline = now === 'silent' || now === 'parked' ? [declinePress(input, voice)] : []
  if (answeringFor(event, member) === 'whole') return askWhole(input, only, decline, voice)
  if (others.length === 0) return askOnly(input, only, about ? [] : decline, voice)
  return answeringFor(event, member) === 'one'
    ? askOne(input, [only, ...others], decline, voice)
    : askEach(input, [only, ...others], decline, voice)
}

/** The unit that the session of this mail belongs to. */
const unitOf = ({ event, about }: StandInput): string | undefined => {
  const units = unitIds(event)
  return about && units.includes(about.id) ? about.id : units[0]
}

const askWhole = (input: StandInput, unit: string, plain: Press[], voice: Voice): Stand => ({
  ...emptyStand,
  paragraphs: [say(voice, sentenceFor(input, unit, voice))],
  green: askPresses(input, unit, { session: null, voice }),
  plain,
  asks: true,
})

/** One session is left to answer for: named on its button. */
const askOnly = (input: StandInput, unit: string, plain: Press[], voice: Voice): Stand => ({
  ...askWhole(input, unit, plain, voice),
  green: askPresses(input, unit, { session: sessionOf(input.event, unit), voice }),
})

const sentenceFor = (input: StandInput, unit: string, voice: Voice) => {
  if (asksAdmission(input)) return texts.request
  const isHybrid = sessionOf(input.event, unit).facts.mode === 'hybrid'
  if (input.full.includes(unit)) return isHybrid ? texts.fullHybrid : texts.full
  return isHybrid ? texts.hybrid : texts.onePress(input, voice)
}

const askOne = (input: StandInput, units: string[], last: Press[], voice: Voice): Stand => ({
  ...emptyStand,
  paragraphs: [
    ...(asksAdmission(input) ? [say(voice, texts.request)] : []),
    say(voice, isOnce(input.event, input.member) ? texts.chooseOnce : texts.choose),
  ],
  slots: units.map((unit) => ({ ...askSlot(input, unit, voice), small: [] })),
  last,
  asks: true,
})

const askEach = (input: StandInput, units: string[], plain: Press[], voice: Voice): Stand => {
  const { links, full } = input
  const admission = asksAdmission(input)
  const isHybrid = units.some((unit) => sessionOf(input.event, unit).facts.mode === 'hybrid')
  const text = admission
    ? texts.requestAll(units.length)
    : units.every((unit) => full.includes(unit))
      ? texts.waitAll(units.length)
      : texts.comeAll(units.length, isHybrid)
  return {
    ...emptyStand,
    paragraphs: [
      ...(admission ? [say(voice, texts.request)] : []),
      say(voice, admission ? texts.orSomeRequested : texts.orSome(units.length)),
    ],
    green: [{ label: say(voice, text), href: links.register, action: 'register' }],
    plain,
    slots: units.map((unit) => {
      const slot = askSlot(input, unit, voice)
      return { ...slot, green: [], small: slot.green }
    }),
    asks: true,
  }
}

const askSlot = (input: StandInput, unit: string, voice: Voice): Slot => {
  const session = sessionOf(input.event, unit)
  const note = session.facts.mode === 'hybrid' ? texts.fullOnSite : texts.fullSlot
  const isSaid = input.full.includes(unit) && !asksAdmission(input)
  return {
    ...slotOf(input, session, voice),
    note: isSaid ? say(voice, note) : null,
    green: askPresses(input, unit, { session, voice }),
    small: [],
  }
}
