import type { Draft, DraftPart } from '../domain/draft'
import { momentText } from '../wording/dates'
import { effectText } from '../wording/effects'
import { readFrom, sameBranch } from '../wording/evidence'
import type { FactRow } from '../wording/facts'
import { partFacts } from '../wording/part-facts'
import { planRows } from '../wording/plan'
import { FactsBox } from './facts-box'
import type { PreviewPageProps } from './preview-page'

/** One event of the announcement: its facts beside their words, the plan, and the mail as it will look. */
export const PreviewPart = (props: PreviewPageProps & { index: number }) => {
  const { draft, index, association } = props
  const part = draft.parts[index]
  const facts = draft.understanding.events[index]
  if (!part || !facts) return null
  const name = facts.title ?? 'Bijeenkomst'
  const plan = planRows(part.plan, { facts, ...part }, { ...props, recipients: draft.recipients }, 'nl')
  return (
    <article class="card part">
      <h2>{draft.parts.length > 1 ? `${index + 1}. ${name}` : name}</h2>
      <p class="badge state">{stateText(part, association.zone)}</p>
      <p>{effectText(facts, part)}</p>
      <Understood
        draft={draft}
        index={index}
        rows={partFacts(facts, part, 'nl')}
        stays={part.stays != null}
      />
      <FactsBox title="Wat we gaan doen" rows={plan} />
      {props.mailUrls(index).map((href, at) => (
        <MembersMail href={href} name={at === 0 ? name : `${name} (${at + 1})`} />
      ))}
    </article>
  )
}

const stateText = ({ state }: DraftPart, zone: string): string => {
  switch (state.status) {
    case 'open':
      return 'wacht op uw akkoord'
    case 'approved':
      return `akkoord; vertrekt ${momentText(state.releaseAt, zone, 'nl')}`
    case 'released':
      return `verzonden, ${momentText(state.at, zone, 'nl')}`
    case 'withheld':
      return 'tegengehouden; niet verzonden'
    case 'discarded':
      return 'weggegooid'
  }
}

type UnderstoodProps = { draft: Draft; index: number; rows: FactRow[]; stays: boolean }

const Understood = ({ draft, index, rows, stays }: UnderstoodProps) => (
  <section>
    <table>
      <caption>
        Wat we begrepen. Wat u niet noemde, blijft leeg
        {stays ? ', behalve waar “blijft” staat: dat gaat mee naar de nieuwe datum.' : '.'}
      </caption>
      <thead>
        <tr>
          <th scope="col">Feit</th>
          <th scope="col">Begrepen</th>
          <th scope="col">Uw woorden</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <UnderstoodRow draft={draft} pointer={`/events/${index}${row.pointer}`} row={row} />
        ))}
      </tbody>
    </table>
  </section>
)

const UnderstoodRow = ({ draft, pointer, row }: { draft: Draft; pointer: string; row: FactRow }) => {
  const changed = draft.changed.some((one) => sameBranch(one, pointer))
  const read = readFrom(draft, pointer)
  return (
    <tr class={changed ? 'changed' : undefined}>
      <th scope="row">{row.label}</th>
      <td>
        {row.value} {changed ? <span class="badge changed">gewijzigd</span> : null}{' '}
        {read?.inferred ? <span class="badge">afgeleid</span> : null}
      </td>
      <td>
        {read?.words.map((one, index) => (
          <>
            {index > 0 ? ' … ' : ''}
            <q>{one}</q>
          </>
        ))}
      </td>
    </tr>
  )
}

/** Sandboxed: the mail's own markup runs nothing and its buttons lead nowhere. */
const MembersMail = ({ href, name }: { href: string; name: string }) => (
  <section>
    <h3>De mail aan de leden</h3>
    <iframe class="mail" sandbox="" src={href} title={`De mail aan de leden: ${name}`}></iframe>
    <p class="help">
      <a href={href}>Open deze mail apart</a>. De knoppen werken pas in de echte mail.
    </p>
  </section>
)
