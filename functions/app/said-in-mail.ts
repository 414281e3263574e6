import type { Event } from '../domain/event'
import { attendable } from '../domain/event'
import type { Said } from '../domain/said'
import { saidOf, tellingWords } from '../domain/telling-words'
import { readMailInClauses } from '../inbound/clauses/read-clauses'
import { holdsBack } from '../inbound/holds-back'
import { isMinutes } from '../inbound/is-minutes'
import { isSpokenHour } from '../inbound/is-spoken-hour'
import { isOfOthers } from '../inbound/of-others'
import { saysSame } from '../inbound/says-same'
import { saysShift } from '../inbound/says-shift'
import { seatsLeft } from '../inbound/seats-left'
import { readBlocks } from './read-blocks'
import { readOfDays } from './read-of-days'

type Mail = { subject: string; text: string; day: string }

/** What a mail says beside its facts, for reading it in the light of the agenda. */
export const saidInMail = (mail: Mail, events: readonly Event[]): Said => ({
  ...saidInBlock(mail, events),
  blocks: readBlocks(mail, events, saidInBlock),
})

const saidInBlock = (mail: Mail, events: readonly Event[]): Said => {
  const { subject, text } = mail
  return {
    ...readMailInClauses(mail, dayMeant(mail, events)),
    textCharacters: text.length,
    same: saysSame(text),
    shift: saysShift(text),
    holdsBack: holdsBack(text),
    seatsLeft: seatsLeft(text),
    isSpokenHour,
    isOfOthers: isOfOthers(text),
    isMinutes: isMinutes(subject),
    readOfDays: readOfDays(mail),
    blocks: [],
  }
}

/** The day of the only event that the mail names, or of the one that its subject does. */
const dayMeant = ({ subject, text, day }: Mail, events: readonly Event[]): string | null => {
  const next = (event: Event): string | null =>
    event.sessions
      .flatMap((one) => (attendable(one) ? (one.facts.date ?? []) : []))
      .find((date) => date >= day) ?? null
  const namedIn = (words: string): Event[] =>
    events.filter((event) => next(event) !== null && saidOf(event.facts.title, tellingWords(words)) > 0)
  const [only, ...others] = [namedIn(subject), namedIn(text)].find(({ length }) => length > 0) ?? []
  return only && others.length === 0 ? next(only) : null
}
