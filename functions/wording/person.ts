import type { AboutEvent, PersonData } from '../domain/person-data'
import { fromInstant, type Instant, localDate } from '../domain/time'
import { longDate } from './dates'
import { changeKindText, mailKindText } from './mail-kinds'
import { streamText } from './names'
import { hoursText, pointsText } from './pe'

export type PersonSection = { heading: string; lines: string[] }

/** All that is kept about a person, as they can read it; kinds of which there is nothing are left out. */
export const personSections = (data: PersonData, zone: string): PersonSection[] => {
  const day = (at: string): string => longDate(localDate(fromInstant(at as Instant), zone), 'nl')
  return [
    { heading: data.outsider ? 'Persoon' : 'Lid', lines: memberLines(data) },
    { heading: 'Aanmeldingen', lines: data.registrations.map((one) => registrationLine(one, day)) },
    {
      heading: 'PE-bewijzen',
      lines: data.proofs.map(
        ({ title, number, points, hours }) =>
          `${title}: ${number}, ${pointsText(points, 'nl')}, ${hoursText(hours, 'nl')}`,
      ),
    },
    {
      heading: 'Facturen',
      lines: data.invoices.map(({ about, amountEur, details }) =>
        [
          `${titleOf(about)}: € ${amountEur}`,
          details?.legalName,
          details?.address,
          details?.mail,
          details?.reference,
        ]
          .filter(Boolean)
          .join(', '),
      ),
    },
    {
      heading: 'Mails',
      lines: inTime(data.mails).map(({ kind, about, at, status }) =>
        [day(at), mailKindText(kind), about && titleOf(about), statuses[status] ?? status]
          .filter(Boolean)
          .join(', '),
      ),
    },
    {
      heading: 'Wat er veranderde',
      lines: inTime(data.audit).map(({ at, what }) => `${day(at)}: ${changeKindText(what)}`),
    },
    {
      heading: 'Verder genoemd',
      lines: data.named.map(({ where, text }) => `${places[where] ?? where}: ${short(text)}`),
    },
    {
      heading: 'Ontvangen mail',
      lines: data.receivedMails
        ? [`${count(data.receivedMails, 'mail', 'mails')}, hooguit dertig dagen bewaard`]
        : [],
    },
  ].filter(({ lines }) => lines.length > 0)
}

const inTime = <One extends { at: string }>(all: readonly One[]): One[] =>
  all.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))

const memberLines = ({ member, outsider }: PersonData): string[] =>
  outsider
    ? [...(member.name ? [`Naam: ${member.name}`] : []), `Adres: ${member.address}`, 'Staat op geen lijst']
    : listedLines(member)

const listedLines = (member: PersonData['member']): string[] => [
  `Naam: ${member.name}`,
  `Adres: ${member.address}`,
  ...(member.organisation ? [`Organisatie: ${member.organisation}`] : []),
  `Soort: ${member.kind === 'guest' ? 'gast' : 'lid'}, ${member.audience}, taal ${member.language === 'nl' ? 'Nederlands' : 'Engels'}`,
  ...(member.assistant ? [`Assistent: ${member.assistant.name}, ${member.assistant.address}`] : []),
  ...(member.stopped.length
    ? [`Wil niet: ${member.stopped.map((one) => streamText(one, 'nl')).join(', ')}`]
    : []),
  ...(member.suppressed ? ['Mail komt niet aan of werd als ongewenst gemeld; er gaat niets meer heen'] : []),
  ...(member.left ? ['Staat niet meer op de lijst'] : []),
]

const answers: Record<PersonData['registrations'][number]['answer'], string> = {
  yes: 'aangemeld',
  no: 'komt niet',
  cancelled: 'afgemeld',
  none: 'geen antwoord',
  rejected: 'niet toegelaten',
}

const registrationLine = (one: PersonData['registrations'][number], day: (at: string) => string): string => {
  const present = Object.values(one.attendance).map(({ status }) =>
    status === 'present' ? 'was er' : 'was er niet',
  )
  const parts = [
    `${titleOf(one.about)}: ${answers[one.answer]} (${day(one.at)})`,
    one.by && `door ${one.by}`,
    one.substitute && `in de plaats kwam ${one.substitute.name}`,
    one.note && `schreef: ${short(one.note)}`,
    ...new Set(present),
  ]
  return parts.filter(Boolean).join('; ')
}

const titleOf = ({ title, date }: AboutEvent): string => (date ? `${title}, ${longDate(date, 'nl')}` : title)

const statuses: Record<string, string> = {
  sent: 'verzonden',
  skipped: 'niet meer nodig',
  owed: 'nog te verzenden',
  claimed: 'wordt verzonden',
  unknown: 'onbekend of hij aankwam',
}

const places: Record<string, string> = {
  members: 'als assistent',
  events: 'in een bijeenkomst',
  drafts: 'in een aankondiging',
  registrations: 'in een aanmelding',
  outbox: 'in een mail',
  'list-pages': 'in een ledenlijst',
  asks: 'in een vraag om een plaats',
}

const TEXT_MAX = 300
const short = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > TEXT_MAX ? `${line.slice(0, TEXT_MAX)}…` : line
}

const count = (number: number, one: string, more: string): string => `${number} ${number === 1 ? one : more}`

/** What an erasure takes away, in numbers. */
export const whatGoes = (data: PersonData): PersonSection => {
  const toCome = data.registrations.filter(({ toCome, answer }) => toCome && answer === 'yes')
  return {
    heading: 'Dit gaat weg',
    lines: [
      'De naam, het adres en de organisatie',
      ...toCome.map(({ about }) => `De aanmelding voor ${titleOf(about)}; die plaats komt vrij`),
      ...some(
        data.registrations.length,
        'aanmelding telt nog mee, zonder naam',
        'aanmeldingen tellen nog mee, zonder naam',
      ),
      ...some(data.proofs.length, 'PE-bewijs', 'PE-bewijzen'),
      ...some(data.mails.length, 'mail in de administratie', 'mails in de administratie'),
      ...some(data.receivedMails, 'ontvangen mail', 'ontvangen mails'),
      ...some(data.named.length, 'andere plaats waar de naam staat', 'andere plaatsen waar de naam staat'),
    ],
  }
}

const some = (number: number, one: string, more: string): string[] =>
  number ? [count(number, one, more)] : []

export const whatStays = (data: PersonData): PersonSection => ({
  heading: 'Dit blijft',
  lines: [
    data.invoices.length
      ? `${count(data.invoices.length, 'factuur', 'facturen')}, zeven jaar, omdat de belastingwet dat vraagt`
      : 'Geen facturen: er is niets dat de belastingwet vraagt te bewaren',
    'Een onleesbaar kenmerk van het adres, zodat geen ledenlijst deze persoon terughaalt',
  ],
})
