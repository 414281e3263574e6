import type { DraftPart } from '../domain/draft'
import type { EventFacts } from '../domain/understanding'
import { longDate, longDates } from './dates'

type Part = Pick<DraftPart, 'effect' | 'earlier' | 'alsoAbsent' | 'reminds'>

/** What approval of one part does, as a sentence for the organiser; in Dutch, as organisers read it. */
export const effectText = (facts: EventFacts, { effect, earlier, alsoAbsent, reminds }: Part): string => {
  const known = earlier ? `${earlier.title}${ofDay(earlier.date)}` : 'een bijeenkomst die ik al ken'
  switch (effect) {
    case 'creates':
      return createsText(facts)
    case 'changes':
      if (reminds)
        return `Dit is een bericht over een bijeenkomst die ik al ken: ${known}. Aan de gegevens verandert niets; uw eigen woorden gaan mee. Verandert er toch iets, antwoord dan bijvoorbeeld "Locatie: …" of "aanvang …".`
      if (isAboutSession(facts)) return sessionText(facts, known)
      return earlier
        ? `Dit wijzigt een bijeenkomst die ik al ken: ${known}.`
        : 'Dit wijzigt een bijeenkomst die ik al ken.'
    case 'goes-ahead':
      return `Dit is een besluit: ${known} gaat door. De reservedatum vervalt.`
    case 'falls-back':
      return `Dit is een besluit: ${known} gaat die dag niet door en verhuist naar de reservedatum.`
    case 'reports':
      return `Dit is een verslag van ${known}. Ik maak geen uitnodiging; met "akkoord" mail ik het ${alsoAbsent ? 'aan wie erbij was en aan wie was aangemeld en er niet was. Alleen aan wie er was? Antwoord "stuur dit aan wie er was"' : 'aan wie erbij was. Ook aan wie was aangemeld en er niet was? Antwoord "stuur dit aan iedereen"'}.`
    case 'posts':
      return 'Dit is een bericht zonder bijeenkomst. Ik maak geen uitnodiging; met "akkoord" mail ik het door.'
    case 'none':
      return nothingText(facts)
  }
}

/** Some sessions of several get another date or fall away; the others stay as they are. */
const isAboutSession = ({ kind, movedFrom, sessions }: EventFacts): boolean =>
  kind === 'session-update' && (movedFrom.length > 0 || sessions.some(({ status }) => status === 'cancelled'))

const sessionText = ({ movedFrom, sessions }: EventFacts, known: string): string => {
  const off = sessions.flatMap(({ status, date }) => (status === 'cancelled' && date ? [date] : []))
  const said = [
    ...(movedFrom.length ? [`verzet de bijeenkomst van ${longDates(movedFrom, 'nl')}`] : []),
    ...(off.length ? [`laat de bijeenkomst van ${longDates(off, 'nl')} vervallen`] : []),
  ]
  return `Dit ${said.join(' en ')}. De rest van ${known} blijft zoals die is, en alle aanmeldingen ook.`
}

const nothingText = ({ kind, sessions }: EventFacts): string => {
  const date = sessions[0]?.date
  switch (kind) {
    case 'report':
      return `Dit lijkt een verslag${date ? ` van ${longDate(date, 'nl')}` : ''}. Ik ken die bijeenkomst niet, maak geen uitnodiging en stuur leden niets.`
    case 'cancellation':
    case 'session-update':
    case 'rectification':
    case 'fallback-decision':
      return 'Ik ken de bijeenkomst niet waar dit over gaat, dus ik stuur leden niets.'
    default:
      return 'Hiervoor maak ik geen uitnodiging en stuur ik leden niets.'
  }
}

const createsText = ({ movedFrom }: EventFacts): string =>
  movedFrom.length === 0
    ? 'Dit wordt een nieuwe bijeenkomst.'
    : `Ik ken geen eerdere bijeenkomst op ${longDates(movedFrom, 'nl')}; met "akkoord" maak ik haar aan.`

const ofDay = (date: string): string => {
  if (date === '') return ''
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? ` van ${longDate(date, 'nl')}` : ` van ${date}`
}
