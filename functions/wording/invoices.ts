import type { Association, Language, Member } from '../domain/association'
import type { Event } from '../domain/event'
import { longDates } from './dates'
import { eventTitle } from './names'

type To = { association: Pick<Association, 'form'>; event: Event; member: Pick<Member, 'language'> }

/** The one reminder to whoever took a seat and gave no invoice details. */
export const detailsReminder = ({
  association,
  event,
  member: { language },
}: To): { subject: string; paragraphs: string[] } => {
  const title = eventTitle(event, language)
  if (language === 'en') {
    return {
      subject: `Your invoice details for ${title}`,
      paragraphs: [
        `You are registered for ${title}. For the invoice we still need your details: the legal name, the address, the mail address for invoices and, if you have one, your purchase number.`,
        'You can fill them in on your own page, behind the button below. We will not remind you again.',
      ],
    }
  }
  const u = association.form === 'u'
  return {
    subject: `${u ? 'Uw' : 'Je'} factuurgegevens voor ${title}`,
    paragraphs: [
      `${u ? 'U bent' : 'Je bent'} aangemeld voor ${title}. Voor de factuur missen we nog ${u ? 'uw' : 'je'} gegevens: de officiële naam, het adres, het mailadres voor facturen en, als ${u ? 'u' : 'je'} dat gebruikt, een inkoopnummer.`,
      `Invullen kan op ${u ? 'uw' : 'je'} eigen pagina, achter de knop hieronder. We herinneren ${u ? 'u' : 'je'} hier niet nog eens aan.`,
    ],
  }
}

/** The days of the sessions that an invoice is for. */
export const sessionDays = (event: Event, sessions: string[], language: Language): string =>
  longDates(
    event.sessions.flatMap(({ id, facts }) => (sessions.includes(id) && facts.date ? [facts.date] : [])),
    language,
  ) || eventTitle(event, language)
