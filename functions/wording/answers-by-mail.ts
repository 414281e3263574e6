import type { Association, Member } from '../domain/association'
import { type Event, mainSession } from '../domain/event'
import type { Refusal } from '../domain/refusal'
import { longDate } from './dates'
import { eventTitle } from './names'

type To = { association: Pick<Association, 'form' | 'name'>; member: Pick<Member, 'language'>; event: Event }

/** "Zomerdag, donderdag 4 juni 2020", as members read it. */
const named = ({ event, member: { language } }: To): string => {
  const { date } = mainSession(event).facts
  return [eventTitle(event, language), ...(date ? [longDate(date, language)] : [])].join(', ')
}

const inDutch = ({ member }: To): boolean => member.language === 'nl'
const polite = ({ association }: To): boolean => association.form === 'u'

/** Where a member stood already before mailing so; `noted`: their words were kept with it. */
export const holdsAlready = (to: To, held: 'coming' | 'waiting' | 'not-coming', noted: boolean): string[] => {
  if (!inDutch(to)) {
    return [
      `${heldInEnglish[held]} ${named(to)}.`,
      ...(noted ? ['What you wrote is kept with it for the organisers.'] : []),
    ]
  }
  const u = polite(to)
  const kept = `Wat ${u ? 'u' : 'je'} schreef, is er voor de organisatie bij bewaard.`
  return [`${heldInDutch[held][u ? 'u' : 'je']} ${named(to)}.`, ...(noted ? [kept] : [])]
}

const heldInEnglish = {
  coming: 'You are registered for',
  waiting: 'You are on the waiting list for',
  'not-coming': 'We knew already that you cannot come to',
}
const heldInDutch = {
  coming: { u: 'U bent aangemeld voor', je: 'Je bent aangemeld voor' },
  waiting: { u: 'U staat op de wachtlijst voor', je: 'Je staat op de wachtlijst voor' },
  'not-coming': { u: 'We wisten al dat u niet kunt komen:', je: 'We wisten al dat je niet kunt komen:' },
}

/** Why a mailed answer changed nothing. */
export const refusedByMail = (to: To, refusal: Refusal): string[] => {
  const nl = inDutch(to)
  const nothing = nl ? 'Er is niets veranderd.' : 'Nothing has changed.'
  return [`${named(to)}: ${nl ? dutchRefusal(to, refusal) : englishRefusal(refusal)} ${nothing}`]
}

const dutchRefusal = (to: To, { why }: Refusal): string => {
  const u = polite(to)
  switch (why) {
    case 'not-open-yet':
      return `de aanmelding is nog niet open. Zodra dat zo is, ${u ? 'krijgt u' : 'krijg je'} een uitnodiging met de groene knop; daarmee ${u ? 'meldt u zich' : 'meld je je'} aan of ${u ? 'laat u' : 'laat je'} weten dat het niet lukt.`
    case 'closed':
      return 'de aanmelding is gesloten.'
    case 'cancelled':
      return 'deze bijeenkomst gaat niet door.'
    case 'past':
      return 'deze bijeenkomst is al geweest.'
    default:
      return 'dit kon nu niet.'
  }
}

const englishRefusal = ({ why }: Refusal): string => {
  switch (why) {
    case 'not-open-yet':
      return 'registration is not open yet. As soon as it is, you will receive an invitation with the green button, to register or to let us know that you cannot come.'
    case 'closed':
      return 'registration is closed.'
    case 'cancelled':
      return 'this event has been cancelled.'
    case 'past':
      return 'this event has already taken place.'
    default:
      return 'this was not possible now.'
  }
}

/** The member's words went to the organiser, who answers; `asked`: they held a question. */
export const passedOn = (to: To, organiser: string, asked: boolean): string[] => {
  if (!inDutch(to)) {
    return [
      `Your message about ${named(to)} has been passed on to ${organiser || 'the organiser'}, who will answer you.`,
      `${asked ? 'Your registration has not changed by it.' : 'We could not tell from it for certain whether you will come, so nothing has changed.'} To register or cancel, use the page below, or reply with only "I will come" or "I cannot come".`,
    ]
  }
  const u = polite(to)
  const unsure = `We konden er niet zeker uit opmaken of ${u ? 'u komt' : 'je komt'}; daarom is er niets veranderd.`
  return [
    `${u ? 'Uw' : 'Je'} bericht over ${named(to)} is doorgestuurd aan ${organiser || 'de organisator'}. ${u ? 'U krijgt' : 'Je krijgt'} daarvandaan antwoord.`,
    `${asked ? `Aan ${u ? 'uw' : 'je'} aanmelding is er niets door veranderd.` : unsure} Aanmelden of afmelden kan op de pagina hieronder, of met een antwoord waarin alleen "ik kom" of "ik kom niet" staat.`,
  ]
}

/** A mail in which nothing could be read, or that was too large to read. */
export const nothingRead = (to: To, why: 'empty' | 'too-large'): string[] => {
  if (!inDutch(to)) {
    const found =
      why === 'empty' ? 'We found no words of your own in your mail' : 'Your mail is too large to read'
    return [`${found}; nothing has changed. To register or cancel, use the page below.`]
  }
  const u = polite(to)
  const found =
    why === 'empty'
      ? `We vonden in ${u ? 'uw' : 'je'} mail geen eigen woorden`
      : `${u ? 'Uw' : 'Je'} mail is te groot om te lezen`
  return [`${found}; er is niets veranderd. Aanmelden of afmelden kan op de pagina hieronder.`]
}

/** To a member who mailed the association's address, where no event is known. */
export const whereToAnswer = ({ association, member }: Omit<To, 'event'>): string[] => {
  if (member.language === 'en') {
    return [
      `This address of ${association.name} is read by a computer. Your message has not been passed on and nothing has changed.`,
      'To register or cancel, or to ask the organisers something, reply to the mail about that event: an answer such as "I will come" or "I cannot come" is read at once, and a question goes to the organisers. The buttons in the invitation work too.',
    ]
  }
  const u = association.form === 'u'
  return [
    `Dit adres van ${association.name} wordt door een computer gelezen. ${u ? 'Uw' : 'Je'} bericht is niet doorgestuurd en er is niets veranderd.`,
    `${u ? 'Wilt u zich' : 'Wil je je'} aanmelden of afmelden, of de organisatie iets vragen? ${u ? 'Beantwoordt u dan' : 'Beantwoord dan'} de mail over die bijeenkomst: "ik kom" of "ik kom niet" wordt meteen verwerkt, en een vraag gaat naar de organisator. De knoppen in de uitnodiging werken ook.`,
  ]
}

/** Said below forwarded words, as files are not passed on. */
export const filesLeftBehind = (count: number): string =>
  count === 1
    ? '[Bij dit bericht zat een bijlage; die is niet meegestuurd.]'
    : `[Bij dit bericht zaten ${count} bijlagen; die zijn niet meegestuurd.]`
