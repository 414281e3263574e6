import type { Standing } from '../domain/registration'
import type { AnswerWish } from './answer-offers'
import { type Look, type Press, PressForm } from './press-form'
import { say, type Text, type Voice } from './voice'

type AnswerFormProps = {
  wish: AnswerWish
  standing: Standing
  look: Look
  /** Posted without a press: this browser pressed before. */
  atOnce: boolean
  /** Posted as `undoes`: the change that an undo is of. */
  changed: AnswerWish | null
  /** No seat is free: a yes goes to the waiting list. */
  full: boolean
  press: Press
  voice: Voice
}

export const AnswerForm = ({
  wish,
  standing,
  look,
  atOnce,
  changed,
  full,
  press,
  voice,
}: AnswerFormProps) => (
  <PressForm
    press={press}
    voice={voice}
    wish={wish}
    label={say(voice, label(wish, standing, full))}
    look={look}
    auto={atOnce}
  >
    {wish === 'undo' && changed ? <input type="hidden" name="undoes" value={changed} /> : null}
  </PressForm>
)

const label = (wish: AnswerWish, standing: Standing, full: boolean): Text => {
  switch (wish) {
    case 'register':
      if (full) return { nl: 'Zet mij op de wachtlijst', en: 'Put me on the waiting list' }
      return standing === 'declined' || standing === 'cancelled'
        ? { nl: 'Ik kom toch', en: 'I am coming after all' }
        : { nl: 'Ja, ik kom', en: 'Yes, I am coming' }
    case 'decline':
      return { nl: 'Ik ben verhinderd', en: 'I cannot come' }
    case 'cancel':
      return standing === 'waiting'
        ? { nl: 'Van de wachtlijst af', en: 'Leave the waiting list' }
        : { nl: 'Afmelden', en: 'Cancel my registration' }
    case 'undo':
      return { nl: 'Ongedaan maken', en: 'Undo' }
  }
}
