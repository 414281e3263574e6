import { say, type Voice } from '../wording/voice'
import { answerLabel } from './answer-label'
import { type AnswerPageProps, asksFirst, isHybrid } from './answer-props'
import { type Look, PressForm } from './press-form'
import type { Offer } from './slot-offers'

type AnswerFormProps = {
  offer: Offer
  page: AnswerPageProps
  look: Look
  /** Posted without a press: this browser pressed before. */
  atOnce?: boolean
  /** Says why the word is asked for; once on a page is enough. */
  explains?: boolean
  voice: Voice
}

/** One wish about one slot, or about all there is. */
export const AnswerForm = ({ offer, page, look, atOnce, explains = true, voice }: AnswerFormProps) => {
  const effect = effectOf(offer, page, voice)
  return (
    <PressForm
      press={page.press}
      voice={voice}
      wish={offer.wish}
      about={[offer.unit, offer.way]}
      label={answerLabel(offer, page, voice)}
      look={look}
      auto={atOnce ?? false}
      explains={explains}
      {...(effect ? { effect } : {})}
    >
      {offer.unit === null ? null : <input type="hidden" name="unit" value={offer.unit} />}
      {offer.way === null ? null : <input type="hidden" name="way" value={offer.way} />}
      {offer.kind === 'undo' ? <input type="hidden" name="undoes" value={page.revision} /> : null}
    </PressForm>
  )
}

/** What a press does beside what its label says. */
const effectOf = (offer: Offer, page: AnswerPageProps, voice: Voice): string | null => {
  const here = page.slots.find(({ unit }) => unit === offer.unit) ?? page.slots[0]
  const seated = page.slots.some(({ state, place }) => state === 'open' && place === 'seat')
  if (offer.kind === 'come-to-all' && !asksFirst(page)) {
    const full = page.slots.some((slot) => slot.state === 'open' && slot.full && slot.place === null)
    const hybrid = page.slots.some((slot) => slot.state === 'open' && isHybrid(slot) && slot.place === null)
    const notes = [...(hybrid ? [onSite] : []), ...(full ? [fullOnes] : [])]
    return notes.map((note) => say(voice, note)).join(' ') || null
  }
  if (offer.kind === 'take' && page.answering === 'one' && seated) return say(voice, givesOther)
  if (offer.kind === 'wait' && page.answering === 'one' && seated) return say(voice, keepsSeat)
  if (offer.kind === 'other-way' && here?.place === 'waiting') return say(voice, leavesList)
  return null
}

const onSite = {
  u: 'U komt dan naar de locatie; online meedoen kiest u per bijeenkomst.',
  je: 'Je komt dan naar de locatie; online meedoen kies je per bijeenkomst.',
  en: 'You then come on site; taking part online is chosen for each session.',
}
const fullOnes = {
  u: 'Waar geen plaats meer vrij is, komt u op de wachtlijst.',
  je: 'Waar geen plaats meer vrij is, kom je op de wachtlijst.',
  en: 'Where no seat is left, you join the waiting list.',
}
const keepsSeat = {
  u: 'U houdt uw plaats totdat er hier een vrijkomt; dan wisselt u vanzelf.',
  je: 'Je houdt je plaats totdat er hier een vrijkomt; dan wissel je vanzelf.',
  en: 'You keep your seat until one comes free here; then you are switched by itself.',
}
const givesOther = {
  u: 'U wisselt dan: uw plaats op het andere moment komt vrij.',
  je: 'Je wisselt dan: je plaats op het andere moment komt vrij.',
  en: 'You then switch: your seat at the other moment comes free.',
}
const leavesList = {
  u: 'U staat dan niet meer op de wachtlijst voor de locatie.',
  je: 'Je staat dan niet meer op de wachtlijst voor de locatie.',
  en: 'You then leave the waiting list for the seats on site.',
}
