import type { Association } from '../domain/association'
import type { Event } from '../domain/event'
import { boxRows } from '../wording/box'
import { longDate, momentText } from '../wording/dates'
import { eventTitle } from '../wording/names'
import { DateLeaf } from './date-leaf'
import { FactsBox } from './facts-box'
import { Layout, toDocument } from './layout'
import { OrganiseActions } from './organise-actions'
import { type Press, PressForm, UnseenNote } from './press-form'

export type OrganisePageProps = {
  association: Association
  event: Event
  /** The event took place already. */
  past: boolean
  counts: { yes: number; no: number; silent: number }
  /** Who comes, in the order to show; empty in a browser that gave no code. */
  coming: { name: string; organisation: string }[]
  /** What a press just did, or politely did not; null when the page is only looked at. */
  told: string | null
  press: Press
  links: {
    /** The list as CSV, or null where there is none to fetch. */
    list: string | null
  }
}

/** For the organiser: how one event stands, who comes, and the buttons that steer it. */
export const organisePage = (props: OrganisePageProps): string => {
  const { association, event } = props
  const title = eventTitle(event, 'nl')
  return toDocument(
    <Layout title={title} language="nl" association={association.name} width="wide">
      <article class="card">
        <p class="for">
          {props.past ? 'Deze bijeenkomst is al geweest.' : stageText(event, association.zone)}
        </p>
        <h1>{title}</h1>
        <DateLeaf event={event} language="nl" />
        {props.told ? (
          <p class="note done" role="status">
            {props.told}
          </p>
        ) : null}
        <UnseenNote press={props.press} voice="u" />
        <Counts {...props.counts} />
        <OrganiseActions {...props} />
        <FactsBox title="De feiten" rows={boxRows(event, 'nl')} />
      </article>
      <WhoComes {...props} />
    </Layout>,
  )
}

const stageText = ({ stage, reserve }: Event, zone: string): string => {
  switch (stage.status) {
    case 'announced':
      return 'Aangekondigd; de aanmelding is nog dicht.'
    case 'open':
      return `De aanmelding is open sinds ${momentText(stage.openedAt, zone, 'nl')}.`
    case 'closed':
      return `De aanmelding is gesloten sinds ${momentText(stage.closedAt, zone, 'nl')}.`
    case 'cancelled':
      return `Deze bijeenkomst gaat niet door${reserve.status === 'used' ? `, ook niet op ${longDate(reserve.date, 'nl')}` : ''}.`
  }
}

const Counts = ({ yes, no, silent }: OrganisePageProps['counts']) => (
  <section>
    <dl class="counts">
      <div>
        <dt>Ja</dt>
        <dd>{yes}</dd>
      </div>
      <div>
        <dt>Nee</dt>
        <dd>{no}</dd>
      </div>
      <div>
        <dt>Nog stil</dt>
        <dd>{silent}</dd>
      </div>
    </dl>
  </section>
)

const WhoComes = ({ coming, counts, links, press }: OrganisePageProps) => (
  <section class="card">
    <h2>Wie komt er?</h2>
    {coming.length === 0 && counts.yes > 0 ? (
      <PressForm
        press={press}
        voice="u"
        wish="list"
        label="Mail mij de lijst"
        look="secondary"
        effect="In deze browser vragen we eerst een code; daarna staan de namen ook hier."
      />
    ) : coming.length === 0 ? (
      <p>Nog niemand heeft zich aangemeld.</p>
    ) : (
      <table class="people">
        <caption>{coming.length === 1 ? '1 aanmelding' : `${coming.length} aanmeldingen`}</caption>
        <thead>
          <tr>
            <th scope="col">Naam</th>
            <th scope="col">Organisatie</th>
          </tr>
        </thead>
        <tbody>
          {coming.map(({ name, organisation }) => (
            <tr>
              <th scope="row">{name}</th>
              <td>{organisation}</td>
            </tr>
          ))}
        </tbody>
      </table>
    )}
    {links.list ? (
      <p>
        <a class="button quiet" href={links.list} download="">
          Download als CSV
        </a>
      </p>
    ) : null}
  </section>
)
