import { attached, csv } from '../../support/flows/lists'
import type { Answering, Organiser } from './organiser'
import {
  alternatives,
  calledOff,
  hybrid,
  intake,
  laterOpened,
  moved,
  NEWS,
  report,
  series,
  single,
  twoDays,
} from './texts'

/** Something that the director does on this day, counted from 0; false: not yet possible, try again in an hour. */
export type Deed = { day: number; time: string; does: (organiser: Organiser) => unknown }

const announced = (day: number, time: string, subject: string, text: string): Deed => ({
  day,
  time,
  does: ({ announces }) => announces(subject, text),
})
const said = (day: number, time: string, about: string, words: string): Deed => ({
  day,
  time,
  does: ({ answersOn }) => answersOn(new RegExp(`^Akkoord ontvangen: .*${about}`), words),
})

/** A keen member of the example association who wants to be forgotten. */
export const ERASED = 'b.oltmans@blauwestoep.example'
export const ERASED_DAY = 9

const HEAD = 'Naam;E-mail;Organisatie;Soort lid'
const newcomers = Array.from(
  { length: 8 },
  (_, at) => `Nieuw Lid${at};nieuw${at}@lagedrempel.example;De Lage Drempel;partner`,
)

/**
 * A month of a year's agenda: every kind of event, in every phase. No two are on one day, as calendars are compared
 * by their days. `seats`: so many that some wait.
 */
export const agendaOf = (seats: number): readonly Deed[] => [
  announced(0, '09:30', 'Ledendag', single('Ledendag', 24)),
  announced(1, '11:00', 'Tuinmiddag', single('Tuinmiddag', 17, seats)),
  announced(1, '14:00', 'Luisteren naar de wijk', series('Luisteren naar de wijk', [10, 18, 37])),
  announced(1, '12:00', 'Leesochtend', alternatives('Leesochtend', [21, 22], seats)),
  announced(2, '09:00', 'Bestuurdersdag', laterOpened('Bestuurdersdag', 23, 58)),
  announced(2, '10:00', 'Netwerkdag', laterOpened('Netwerkdag', 29, 65)),
  announced(2, '14:00', 'Denktafel', intake('Denktafel', 16)),
  announced(3, '10:00', 'Kennisuur', hybrid('Kennisuur', 15, seats)),
  announced(3, '14:00', 'Studietweedaagse', twoDays('Studietweedaagse', 31, seats)),
  said(3, '15:00', 'Bestuurdersdag', 'open de aanmelding'),
  said(4, '10:00', 'Netwerkdag', 'open de aanmelding'),
  announced(4, '14:00', 'Kookdag', single('Kookdag', 25)),
  { day: 5, time: '11:00', does: ({ writes }) => writes(attached(csv(HEAD, ...newcomers))) },
  announced(7, '10:00', 'Nieuws uit de vereniging', NEWS),
  announced(7, '14:00', 'Buurtdag', single('Buurtdag', 28, seats)),
  said(8, '10:00', 'Kennisuur', 'link: https://meeting.example/kennisuur'),
  said(10, '10:00', 'Leesochtend', `max ${seats + 3} deelnemers`),
  {
    day: ERASED_DAY,
    time: '10:00',
    does: ({ writes }) => writes({ subject: 'Vraag', text: `wis ${ERASED}` }),
  },
  announced(11, '10:00', 'Afgelast: Kookdag', calledOff('Kookdag', 25)),
  announced(14, '10:00', 'Nieuwe datum voor de Buurtdag', moved('Buurtdag', 28, 66)),
  announced(15, '10:00', 'Zomerborrel', single('Zomerborrel', 45, seats)),
  announced(15, '14:00', 'Herfstdag', laterOpened('Herfstdag', 191, 212)),
  announced(16, '10:00', 'Schrijfochtend', alternatives('Schrijfochtend', [49, 51], seats)),
  announced(16, '14:00', 'Lopen door de buurt', series('Lopen door de buurt', [52, 59, 72])),
  announced(17, '10:00', 'Spiegeltafel', intake('Spiegeltafel', 44)),
  announced(17, '14:00', 'Vragenuur', hybrid('Vragenuur', 43, seats)),
  said(18, '10:00', 'Ledendag', 'Locatie: Het Pakhuis, Waalkade 3 in Nijmegen'),
  announced(21, '10:00', 'Verslag van de Tuinmiddag', report('Tuinmiddag', 17)),
  announced(21, '11:00', 'Dakendag', single('Dakendag', 50)),
  announced(22, '10:00', 'Nieuws uit de vereniging in maart', NEWS.replace('Vorige week', 'Deze week')),
  announced(24, '14:00', 'Afgelast: Dakendag', calledOff('Dakendag', 50)),
]

/** What the director says to what she is asked. */
export const ANSWERS: readonly Answering[] = [
  { about: /^(?:Re: )?Klopt dit\?/, says: () => 'akkoord' },
  { about: /wissen\?/, says: () => 'Ja, wis' },
  { about: /^Gaat Bestuurdersdag.*door\?/, says: () => 'gaat niet door' },
  { about: /^Gaat .*door\?/, says: () => 'gaat door' },
  {
    about: /^Aanvraag van ([^:]+):/,
    says: ([, name = ''], dice) => (dice.chance(0.7) ? `Laat ${name} toe` : `Wijs ${name} af`),
  },
  { about: /^Wie ontbraken/, says: () => 'iedereen was er' },
]

/** What must have been announced to members after so many days, by the title that their mails name. */
export const titlesUntil = (days: number): string[] => [
  ...(days > 1 ? ['Ledendag'] : []),
  ...(days > 4
    ? ['Tuinmiddag', 'Luisteren naar de wijk', 'Leesochtend', 'Bestuurdersdag', 'Denktafel', 'Kennisuur']
    : []),
  ...(days > 18 ? ['Zomerborrel', 'Herfstdag', 'Schrijfochtend', 'Lopen door de buurt', 'Vragenuur'] : []),
]
