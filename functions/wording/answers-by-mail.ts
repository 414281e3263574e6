import { answering } from '../domain/event'
import { dayAndMonth } from './dates'
import { named, sayTo, type Told } from './told-member'

/** The member's words went to the organiser, who answers; `asked`: they held a question. */
export const passedOn = (to: Told, organiser: string, asked: boolean): string[] => {
  const about = named(to, null)
  const passed = sayTo(to, {
    u: `Uw bericht over ${about} is doorgestuurd aan ${organiser || 'de organisator'}. U krijgt daarvandaan antwoord.`,
    je: `Je bericht over ${about} is doorgestuurd aan ${organiser || 'de organisator'}. Je krijgt daarvandaan antwoord.`,
    en: `Your message about ${about} has been passed on to ${organiser || 'the organiser'}, who will answer you.`,
  })
  const nothing = asked
    ? sayTo(to, {
        u: 'Aan uw aanmelding is er niets door veranderd.',
        je: 'Aan je aanmelding is er niets door veranderd.',
        en: 'Your registration has not changed by it.',
      })
    : sayTo(to, {
        u: 'We konden er niet zeker uit opmaken of u komt; daarom is er niets veranderd.',
        je: 'We konden er niet zeker uit opmaken of je komt; daarom is er niets veranderd.',
        en: 'We could not tell from it for certain whether you will come, so nothing has changed.',
      })
  return [passed, `${nothing} ${howToAnswer(to)}`]
}

/** The answer in a mail was carried out, and the question in it went to the organiser. */
export const questionPassedOn = (to: Told, organiser: string): string => {
  const about = named(to, null)
  return sayTo(to, {
    u: `Uw vraag over ${about} is doorgestuurd aan ${organiser || 'de organisator'}. U krijgt daarvandaan antwoord.`,
    je: `Je vraag over ${about} is doorgestuurd aan ${organiser || 'de organisator'}. Je krijgt daarvandaan antwoord.`,
    en: `Your question about ${about} has been passed on to ${organiser || 'the organiser'}, who will answer you.`,
  })
}

/** To a member who asked for the waiting list of an event that still has seats. */
export const roomLeft = (to: Told): string[] => {
  const about = named(to, null)
  const room = sayTo(to, {
    u: `Er is nog plaats: ${about}. Een wachtlijst is niet nodig; u bent nog niet aangemeld.`,
    je: `Er is nog plaats: ${about}. Een wachtlijst is niet nodig; je bent nog niet aangemeld.`,
    en: `There is still room: ${about}. No waiting list is needed; you are not registered yet.`,
  })
  return [`${room} ${howToAnswer(to)}`]
}

/** Words that are read for certain; of several sessions, words that name one. */
const howToAnswer = (to: Told): string => {
  const { event, member } = to
  const date = event.sessions.map(({ facts }) => facts.date).findLast((one) => one !== null)
  const isOfSeveral = answering(event) !== 'whole' && date
  const day = isOfSeveral ? dayAndMonth(date, member.language) : null
  const nl = day ? `"ik kom ${day}" of "${day} kan ik niet"` : '"ik kom" of "ik kom niet"'
  const en = day ? `"I will come ${day}" or "I can't make ${day}"` : '"I will come" or "I cannot come"'
  const dutch = `Aanmelden of afmelden kan op de pagina hieronder, of met een antwoord waarin alleen ${nl} staat.`
  return sayTo(to, {
    u: dutch,
    je: dutch,
    en: `To register or cancel, use the page below, or reply with only ${en}.`,
  })
}

/** A mail in which nothing could be read, or that was too large to read. */
export const nothingRead = (to: Told, why: 'empty' | 'too-large'): string[] => {
  if (to.member.language === 'en') {
    const found =
      why === 'empty' ? 'We found no words of your own in your mail' : 'Your mail is too large to read'
    return [`${found}; nothing has changed. To register or cancel, use the page below.`]
  }
  const u = to.association.form === 'u'
  const found =
    why === 'empty'
      ? `We vonden in ${u ? 'uw' : 'je'} mail geen eigen woorden`
      : `${u ? 'Uw' : 'Je'} mail is te groot om te lezen`
  return [`${found}; er is niets veranderd. Aanmelden of afmelden kan op de pagina hieronder.`]
}

/** To a member who mailed the association's address, where no event is known. */
export const whereToAnswer = ({ association, member }: Omit<Told, 'event'>): string[] => {
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
