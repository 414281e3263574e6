import type { Draft } from '../domain/draft'
import { settingsIn } from '../wording/plan-settings'

/** What the organiser may choose about answers, as radio buttons: `setting[<part>][<name>]`. */
export const PlanSettings = ({ draft, index }: { draft: Draft; index: number }) => {
  const part = draft.parts[index]
  const facts = draft.understanding.events[index]
  if (!part || !facts) return null
  const of = draft.parts.length > 1 ? ` (nummer ${index + 1})` : ''
  return (
    <>
      {settingsIn({ facts, effect: part.effect }).map(({ name, label, choices }) => (
        <fieldset class="choices">
          <legend>{`${label}${of}`}</legend>
          {choices.map(({ value, text }) => {
            const id = `setting-${index}-${name}-${value}`
            return (
              <label for={id}>
                <input
                  id={id}
                  type="radio"
                  name={`setting[${index}][${name}]`}
                  value={value}
                  checked={String(part.plan[name]) === value}
                />
                {text}
              </label>
            )
          })}
        </fieldset>
      ))}
    </>
  )
}
