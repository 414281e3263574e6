import type { Association, Member } from '../domain/association'
import type { Event } from '../domain/event'
import type { NewsAbout, NewsItem } from '../domain/news'
import { eventTitle, streamText } from './names'
import { say } from './voice'

/** The people and events that news is about, by id. Whoever was erased is not among them. */
export type Known = { members: ReadonlyMap<string, Member>; events: ReadonlyMap<string, Event> }

export type NewsSection = { heading: string; lines: string[] }

/** What a morning's news says: one section for each kind, in order of how much it matters. */
export const newsSections = (
  items: readonly NewsItem[],
  known: Known,
  association: Pick<Association, 'form'>,
): NewsSection[] =>
  order
    .map((news) => items.filter(({ about }) => about.news === news))
    .flatMap((same) => {
      const [first] = same
      if (!first) return []
      const lines = linesOf(
        same.map(({ about }) => about),
        known,
      )
      return lines.length ? [{ heading: say(association.form, headings[first.about.news]), lines }] : []
    })

const order: readonly NewsAbout['news'][] = [
  'complaint',
  'stopped',
  'soft-failure',
  'unknown',
  'repeated',
  'offer-lapsed',
  'noted',
]

const headings: Record<NewsAbout['news'], { u: string; je: string; en: string }> = {
  complaint: {
    u: 'Meldden onze mail als ongewenst: zij krijgen niets meer. U kunt zelf contact opnemen',
    je: 'Meldden onze mail als ongewenst: zij krijgen niets meer. Je kunt zelf contact opnemen',
    en: 'Reported our mail as spam: they get nothing more. You can contact them yourself',
  },
  stopped: {
    u: 'Willen sommige mail niet meer',
    je: 'Willen sommige mail niet meer',
    en: 'No longer want some mail',
  },
  'soft-failure': {
    u: 'Mail kwam nu niet aan; we proberen het later nog eens',
    je: 'Mail kwam nu niet aan; we proberen het later nog eens',
    en: 'Mail could not be delivered for now; we try again later',
  },
  unknown: {
    u: 'Van deze mail weten we niet of hij vertrok. Hij is niet nogmaals verzonden, zodat niemand hem dubbel krijgt',
    je: 'Van deze mail weten we niet of hij vertrok. Hij is niet nogmaals verzonden, zodat niemand hem dubbel krijgt',
    en: 'We do not know whether this mail left. It was not sent again, so that nobody gets it twice',
  },
  repeated: {
    u: 'Van deze mail weten we niet of hij vertrok. Hij is nogmaals verzonden en kan dubbel zijn aangekomen; in de agenda staat alles één keer',
    je: 'Van deze mail weten we niet of hij vertrok. Hij is nogmaals verzonden en kan dubbel zijn aangekomen; in de agenda staat alles één keer',
    en: 'We do not know whether this mail left. It was sent again and may have come twice; in calendars everything stands once',
  },
  'offer-lapsed': {
    u: 'Namen een aangeboden plaats niet; die is doorgegeven',
    je: 'Namen een aangeboden plaats niet; die is doorgegeven',
    en: 'Did not take the seat they were offered; it was passed on',
  },
  noted: { u: 'Verder', je: 'Verder', en: 'Also' },
}

const linesOf = (abouts: NewsAbout[], known: Known): string[] => {
  const mailed = abouts.filter(isOfMail)
  const others = abouts.filter((about) => !isOfMail(about))
  return [...mailLines(mailed, known), ...others.flatMap((about) => lineOf(about, known) ?? [])]
}

type OfMail = Extract<NewsAbout, { news: 'unknown' | 'repeated' }>

const isOfMail = (about: NewsAbout): about is OfMail => about.news === 'unknown' || about.news === 'repeated'

/** One line for each mailing, with how many and whose. */
const mailLines = (abouts: OfMail[], known: Known): string[] =>
  [...new Set(abouts.map(mailingOf))].map((mailed) => {
    const same = abouts.filter((about) => mailingOf(about) === mailed)
    const [first] = same
    const event = first?.event ? known.events.get(first.event) : undefined
    const mailing = [mailings[first?.kind ?? ''] ?? 'mail', event && `"${eventTitle(event, 'nl')}"`]
    const names = same.flatMap(({ member }) => personText(known.members.get(member)) ?? [])
    const mails = same.length === 1 ? '1 mail' : `${same.length} mails`
    return `${mailing.filter(Boolean).join(' voor ')}: ${mails}${names.length ? `, aan ${names.join('; ')}` : ''}`
  })

const mailingOf = ({ kind, event }: { kind: string; event: string | null }): string => `${kind} ${event}`

const mailings: Record<string, string> = {
  invitation: 'de uitnodiging',
  nudge: 'de herinnering',
  practical: 'de praktische mail',
  post: 'het bericht',
  report: 'het verslag',
  registered: 'de bevestiging',
  deregistered: 'de bevestiging van de afmelding',
  'move-notice': 'de mail over de nieuwe datum',
  cancellation: 'de mail dat het niet doorgaat',
}

const lineOf = (about: Exclude<NewsAbout, OfMail>, known: Known): string | null => {
  const person = about.member === null ? null : personText(known.members.get(about.member))
  if (about.member !== null && !person) return null
  switch (about.news) {
    case 'complaint':
    case 'soft-failure':
      return person
    case 'stopped':
      // Who turned it on again before the morning is no news.
      return known.members.get(about.member)?.stopped.includes(about.stream)
        ? `${person}: geen ${streamText(about.stream, 'nl')} meer`
        : null
    case 'offer-lapsed':
      return [person, titleOf(about.event, known)].filter(Boolean).join(', ')
    case 'noted': {
      const whom = [person, titleOf(about.event, known)].filter(Boolean).join(', ')
      return whom ? `${whom}: ${about.words}` : about.words
    }
  }
}

const titleOf = (id: string | null, { events }: Known): string | null => {
  const event = id === null ? undefined : events.get(id)
  return event ? eventTitle(event, 'nl') : null
}

/** "Noor van Dalen (Woonstichting De Terp)". */
export const personText = (member: Pick<Member, 'name' | 'organisation'> | undefined): string | null => {
  if (!member) return null
  return member.organisation ? `${member.name} (${member.organisation})` : member.name
}
