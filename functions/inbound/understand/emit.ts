import type { EventFacts, Evidence, Question, Understanding } from '../../domain/understanding'
import type { EventDraft, SessionDraft } from './events/draft'
import type { Fact } from './evidence'
import { oneLine } from './text/one-line'
import type { Source } from './text/source'

type Record = (pointer: string, fact: Fact<unknown> | null) => void

/** Turns drafts into the contract: bare values, and under a JSON pointer for each the words it came from. */
export const emit = (
  source: Source,
  kind: EventDraft['kind'],
  drafts: readonly EventDraft[],
  questions: readonly Question[],
): Understanding => {
  const evidence: { [pointer: string]: Evidence } = {}
  const record: Record = (pointer, fact) => {
    if (!fact) return
    const words = source.written.slice(fact.span.start, fact.span.end).trim()
    if (words !== '') evidence[pointer] = { words, basis: fact.basis }
  }
  record('/kind', kind)
  const events = drafts.map((draft, i) => emitEvent(draft, `/events/${i}`, record))
  return {
    kind: kind.value,
    events,
    evidence,
    questions: [...questions],
    reasons: drafts.map((draft) => draft.reason),
  }
}

const emitEvent = (draft: EventDraft, at: string, record: Record): EventFacts => {
  const take = <T>(path: string, fact: Fact<T> | null): T | null => {
    record(`${at}${path}`, fact)
    return fact ? unbroken(fact.value) : null
  }
  record(`${at}/kind`, draft.kind)
  record(`${at}/relation`, draft.relation)
  const list = (path: string, facts: readonly Fact<string>[]): string[] =>
    facts.map((fact, i) => take(`${path}/${i}`, fact) ?? fact.value)
  return {
    kind: draft.kind.value,
    title: take('/title', draft.title),
    theme: take('/theme', draft.theme),
    relation: draft.relation.value,
    sessions: draft.sessions.map((session, i) => emitSession(session, `${at}/sessions/${i}`, record)),
    movedFrom: list('/movedFrom', draft.movedFrom),
    reserveDates: list('/reserveDates', draft.reserveDates),
    registration: {
      mode: take('/registration/mode', draft.registration.mode),
      admission: take('/registration/admission', draft.registration.admission),
      deadline: take('/registration/deadline', draft.registration.deadline),
      contact: take('/registration/contact', draft.registration.contact),
    },
    prices: draft.prices.map((price, i) => ({
      audience: take(`/prices/${i}/audience`, price.audience),
      amountEur: take(`/prices/${i}/amountEur`, price.amount) ?? price.amount.value,
      limit: take(`/prices/${i}/limit`, price.limit),
    })),
    capacity: {
      limited: take('/capacity/limited', draft.capacity.limited),
      seats: take('/capacity/seats', draft.capacity.seats),
    },
    pePoints: {
      applies: take('/pePoints/applies', draft.pePoints.applies),
      points: take('/pePoints/points', draft.pePoints.points),
    },
    organisers: list('/organisers', draft.organisers),
    partners: list('/partners', draft.partners),
    audience: take('/audience', draft.audience),
    programme: draft.programme.map((item, i) => ({
      time: take(`/programme/${i}/time`, item.time),
      item: take(`/programme/${i}/item`, item.item) ?? item.item.value,
    })),
  }
}

/** A value that a mail program broke over two lines is one line; its words keep the break. */
const unbroken = <T>(value: T): T => (typeof value === 'string' ? (oneLine(value) as T & string) : value)

const emitSession = (session: SessionDraft, at: string, record: Record): EventFacts['sessions'][number] => {
  const take = <T>(path: string, fact: Fact<T> | null): T | null => {
    record(`${at}${path}`, fact)
    return fact ? unbroken(fact.value) : null
  }
  record(`${at}/status`, session.status)
  return {
    date: take('/date', session.date),
    start: take('/start', session.start),
    end: take('/end', session.end),
    dayPart: take('/dayPart', session.dayPart),
    venue: take('/venue', session.venue),
    address: take('/address', session.address),
    mode: take('/mode', session.mode),
    status: session.status.value,
  }
}
