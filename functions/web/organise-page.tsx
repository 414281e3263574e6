import type { Association } from '../domain/association'
import type { Event } from '../domain/event'
import { boxRows } from '../wording/box'
import { longDate, momentText } from '../wording/dates'
import { eventTitle } from '../wording/names'
import type { Progress } from '../wording/sending'
import { DateLeaf } from './date-leaf'
import { FactsBox } from './facts-box'
import { InvoiceAction } from './invoice-action'
import { Layout, toDocument } from './layout'
import { OrganiseActions } from './organise-actions'
import { type Asking, Asks, ByHandForms, type Kitchen, KitchenCard } from './organise-by-hand'
import { type Coming, WhoComes } from './organise-list'
import { Merge } from './organise-merge'
import { type Request, Requests } from './organise-requests'
import { type Press, UnseenNote } from './press-form'
import { Sending } from './sending'

export type OrganisePageProps = {
  association: Association
  event: Event
  today: string
  /** The event took place already. */
  past: boolean
  /** The last day to register is over, so that registration is closed. */
  deadlinePassed: boolean
  counts: { yes: number; no: number; silent: number; waiting: number; requested: number }
  /** The counts of each session that can be chosen. */
  perSession: { label: string; value: string }[]
  /** Who comes, in the order to show; empty in a browser that gave no code. */
  coming: Coming[]
  /** Who asks to be admitted; null in a browser that gave no code. */
  requests: Request[] | null
  /** Who asks for a place without being invited; null in a browser that gave no code. */
  asks?: { open: number; people: Asking[] | null } | null
  /** What leaves right now. */
  mailings?: readonly Progress[]
  /** What is asked of the kitchen, without names; null where nothing is. */
  kitchen?: Kitchen | null
  /** What a merge that waits for approval would come to; null when none does. */
  proposedMerge: string[] | null
  /** What a press just did, or politely did not; null when the page is only looked at. */
  told: string | null
  press: Press
  links: {
    /** The list as CSV, or null where there is none to fetch. */
    list: string | null
    /** The list for the door, to print. */
    print: string
    /** Where is ticked who was there; null before any of it has been. */
    attendance: string | null
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
          {props.past ? 'Deze bijeenkomst is al geweest.' : stageText(props, association.zone)}
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
        {props.perSession.length > 0 ? <FactsBox title="Per bijeenkomst" rows={props.perSession} /> : null}
        <OrganiseActions {...props} />
        <InvoiceAction event={event} press={props.press} />
        <FactsBox title="De feiten" rows={boxRows(event, 'nl')} />
      </article>
      <Sending mailings={props.mailings ?? []} press={props.press} />
      <Requests requests={props.requests} waiting={props.counts.requested} press={props.press} />
      <Merge event={event} today={props.today} press={props.press} proposed={props.proposedMerge} />
      <Asks asks={props.asks ?? null} press={props.press} />
      <WhoComes {...props} />
      <KitchenCard kitchen={props.kitchen ?? null} />
      {props.past || event.stage.status === 'cancelled' ? null : <ByHandForms press={props.press} />}
    </Layout>,
  )
}

const stageText = ({ event, deadlinePassed }: OrganisePageProps, zone: string): string => {
  const { stage, reserve, facts } = event
  if (deadlinePassed && facts.registration.deadline) {
    return `De aanmelding is gesloten; de laatste dag was ${longDate(facts.registration.deadline, 'nl')}.`
  }
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

const Counts = ({ yes, no, silent, waiting, requested }: OrganisePageProps['counts']) => (
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
      {waiting > 0 ? (
        <div>
          <dt>Wachtlijst</dt>
          <dd>{waiting}</dd>
        </div>
      ) : null}
      {requested > 0 ? (
        <div>
          <dt>Aanvragen</dt>
          <dd>{requested}</dd>
        </div>
      ) : null}
    </dl>
  </section>
)
