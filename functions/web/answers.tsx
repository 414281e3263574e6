import { say, type Text, type Voice } from '../wording/voice'
import { AnswerForm } from './answer-form'
import { isAsked, isCalledFor, offersOf, slotsInOrder } from './answer-offers'
import type { AnswerPageProps, Slot } from './answer-props'
import { SlotCard } from './slot-card'
import type { Offer } from './slot-offers'

type AnswersProps = { page: AnswerPageProps; voice: Voice }

/** Every form of the page; for several moments, each with its own. */
export const Answers = ({ page, voice }: AnswersProps) => {
  const { above, slots, below } = offersOf(page)
  const [first] = [...above, ...slots.flatMap(({ offers }) => offers), ...below]
  const forms = (offers: Offer[]) =>
    offers.map((offer, index) => (
      <AnswerForm
        offer={offer}
        page={page}
        voice={voice}
        look={index === 0 && isCalledFor(offer, page) ? 'primary' : 'secondary'}
        atOnce={page.atOnce && page.press.seen === 'seen' && isAsked(offer, page)}
        explains={page.answering === 'whole' || offer === first}
      />
    ))
  if (page.answering === 'whole') {
    return above.length === 0 ? null : <section class="answers">{forms(above)}</section>
  }
  const card = (slot: Slot) => (
    <SlotCard page={page} slot={slot} voice={voice}>
      {forms(slots.find(({ unit }) => unit === slot.unit)?.offers ?? [])}
    </SlotCard>
  )
  return (
    <section class="answers">
      {forms(above)}
      <h2>{say(voice, heading(page))}</h2>
      <ol class="slots">{slotsInOrder(page).map(card)}</ol>
      {forms(below)}
    </section>
  )
}

const heading = ({ answering, event }: AnswerPageProps): Text =>
  answering === 'one' && event.facts.relation === 'alternatives'
    ? { nl: 'De momenten', en: 'The moments' }
    : { nl: 'De bijeenkomsten', en: 'The sessions' }
