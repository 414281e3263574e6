import type Handlebars from 'handlebars/runtime'
import type { Draft, DraftPart } from '../../domain/draft'
import type { PreviewLinks } from '../../domain/links'
import type { Plan } from '../../domain/plan'
import type { EventFacts } from '../../domain/understanding'
import { momentText } from '../../wording/dates'
import { effectText } from '../../wording/effects'
import { readFrom, sameBranch } from '../../wording/evidence'
import { kindText } from '../../wording/names'
import { partFacts } from '../../wording/part-facts'
import { type PlanRow, planRows } from '../../wording/plan'
import { embed } from '../embed'
import type { Mail } from '../mail'

/** One event of a draft, as it would become, with the members' mails exactly as they will look; `plan` where it is not the draft's. */
export type PreviewPart = { mail: Mail[]; plan?: Plan | null; links?: PreviewLinks }

/** One event of the preview in words. */
export type PartValues = {
  number: number
  title: string
  kind: string
  /** Which earlier event changes, or that none is known. */
  effect: string
  /** What has become of this part already; null while it waits. */
  state: string | null
  facts: FactValues[]
  blocking: string[]
  open: string[]
  plan: PlanRow[]
  mails: { subject: string; html: Handlebars.SafeString; text: string }[]
  /** Buttons of this part alone, when the draft has several. */
  links: PreviewLinks | null
  approveLabel: string
}

type FactValues = { label: string; value: string; words: string | null; inferred: boolean; changed: boolean }

type Shown = { draft: Draft; index: number; preview: PreviewPart | null; holdMinutes: number; zone: string }

export const partValues = (shown: Shown, facts: EventFacts, part: DraftPart): PartValues => {
  const { draft, index, preview } = shown
  const pointer = `/events/${index}`
  return {
    number: index + 1,
    title: facts.title ?? 'Bijeenkomst zonder titel',
    kind: kindText(facts.kind, 'nl'),
    effect: effectText(facts, part),
    state: stateText(part, shown.zone),
    facts: [...factValues(draft, facts, part, index), ...reasonValues(draft, index)],
    blocking: questionsUnder(draft, pointer, true),
    open: questionsUnder(draft, pointer, false),
    plan: planRows(
      preview?.plan ?? part.plan,
      { facts, ...part },
      { recipients: draft.recipients, holdMinutes: shown.holdMinutes },
      'nl',
    ),
    mails: (preview?.mail ?? []).map(({ subject, html, text }) => ({
      subject,
      html: embed(html),
      text: barred(text, draft.text),
    })),
    links: part.state.status === 'open' ? (preview?.links ?? null) : null,
    approveLabel: `Akkoord met nummer ${index + 1}`,
  }
}

/** Questions about this part of the understanding, without those already answered with "weet ik nog niet". */
export const questionsUnder = (
  { understanding, settled }: Draft,
  pointer: string,
  blocking: boolean,
): string[] =>
  understanding.questions
    .filter(({ about }) => about === pointer || about.startsWith(`${pointer}/`))
    .filter((question) => question.blocking === blocking && (blocking || !settled.includes(question.about)))
    .map(({ ask }) => ask)

const stateText = ({ state }: DraftPart, zone: string): string | null => {
  switch (state.status) {
    case 'open':
      return null
    case 'approved':
      return `Goedgekeurd; vertrekt ${momentText(state.releaseAt, zone, 'nl')}.`
    case 'released':
      return `Verstuurd ${momentText(state.at, zone, 'nl')}.`
    case 'withheld':
      return `Tegengehouden ${momentText(state.at, zone, 'nl')}.`
    case 'discarded':
      return `Weggegooid ${momentText(state.at, zone, 'nl')}.`
  }
}

const factValues = (draft: Draft, facts: EventFacts, part: DraftPart, index: number): FactValues[] =>
  partFacts(facts, part, 'nl').map(({ pointer, label, value }) => {
    const full = `/events/${index}${pointer}`
    const read = readFrom(draft, full)
    return {
      label,
      value,
      words: read?.words.join(' … ') ?? null,
      inferred: read?.inferred ?? false,
      changed: draft.changed.some((other) => sameBranch(other, full)),
    }
  })

const reasonValues = ({ understanding, changed }: Draft, index: number): FactValues[] => {
  const reason = understanding.reasons[index]
  if (!reason) return []
  const isChanged = changed.includes(`/reasons/${index}`)
  return [{ label: 'Reden', value: reason, words: null, inferred: false, changed: isChanged }]
}

/**
 * The text of a mail inside a mail, told apart line by line (not with ">", which is a quotation).
 * As inert as the html: a link is only shown when the organiser wrote it.
 */
const barred = (text: string, own: string): string =>
  text
    .trimEnd()
    .replace(/https?:\/\/\S+/g, (link) => (own.includes(link) ? link : '(link)'))
    .split('\n')
    .map((line) => `| ${line}`.trimEnd())
    .join('\n')
