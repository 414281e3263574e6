import { blockingQuestions } from '../domain/decide/approve-draft'
import type { Draft } from '../domain/draft'
import { PressForm } from './press-form'
import type { PreviewPageProps } from './preview-page'

/**
 * The buttons of a preview, each at most once. Where the announcement has several parts, the field
 * `part` says which: `all`, or a number counting from 1.
 */
export const PreviewActions = ({ draft, press, holdMinutes, replacedBy }: PreviewPageProps) => {
  if (replacedBy !== null) return null
  const sent = partsOf(draft).filter((index) => draft.parts[index]?.effect !== 'none')
  const waiting = partsOf(draft).filter((index) => isWaiting(draft, index))
  const toApprove = waiting.filter((index) => sent.includes(index))
  const clear = toApprove.filter((index) => blockingQuestions(draft, index).length === 0)
  const leaving = draft.parts.some((part) => part.state.status === 'approved')
  const common = { press, voice: 'u' } as const
  return (
    <section class="actions">
      {clear.length > 0 ? (
        <PressForm
          {...common}
          wish="approve"
          label="Akkoord, verstuur"
          look="primary"
          effect={holdText(holdMinutes)}
        >
          <PartChoice
            draft={draft}
            parts={clear}
            all={clear.length === toApprove.length}
            wish="approve"
            question="Waarvoor geeft u akkoord?"
          />
        </PressForm>
      ) : null}
      {leaving ? <PressForm {...common} wish="withhold" label="Tegenhouden" look="danger" /> : null}
      {sent.length > 0 ? (
        <PressForm {...common} wish="proof" label="Stuur mij een proef" look="secondary" />
      ) : null}
      {waiting.length > 0 ? (
        <PressForm {...common} wish="discard" label="Weggooien" look="danger">
          <PartChoice draft={draft} parts={waiting} all wish="discard" question="Wat wilt u weggooien?" />
        </PressForm>
      ) : null}
    </section>
  )
}

const partsOf = (draft: Draft): number[] => draft.parts.map((_, index) => index)

const isWaiting = (draft: Draft, index: number): boolean => {
  const status = draft.parts[index]?.state.status
  return status === 'open' || status === 'withheld'
}

const holdText = (minutes: number): string =>
  minutes === 0
    ? 'De mail vertrekt meteen.'
    : `De mail vertrekt ${minutes === 1 ? 'één minuut' : `${minutes} minuten`} later; tot dan kunt u hem tegenhouden.`

type PartChoiceProps = {
  draft: Draft
  parts: number[]
  /** Whether "all" may be chosen: not while some part still has to be made clear. */
  all: boolean
  wish: string
  question: string
}

const PartChoice = ({ draft, parts, all, wish, question }: PartChoiceProps) => {
  if (draft.parts.length < 2) return <input type="hidden" name="part" value="all" />
  const everything = all && parts.length > 1
  return (
    <fieldset class="choices">
      <legend>{question}</legend>
      {everything ? <Choice wish={wish} value="all" label="Alles" checked /> : null}
      {parts.map((index, at) => (
        <Choice
          wish={wish}
          value={String(index + 1)}
          label={`${index + 1}. ${draft.understanding.events[index]?.title ?? 'Bijeenkomst'}`}
          checked={!everything && at === 0}
        />
      ))}
    </fieldset>
  )
}

type ChoiceProps = { wish: string; value: string; label: string; checked?: boolean }

const Choice = ({ wish, value, label, checked }: ChoiceProps) => (
  <label for={`part-${wish}-${value}`}>
    <input id={`part-${wish}-${value}`} type="radio" name="part" value={value} checked={checked} />
    {label}
  </label>
)
