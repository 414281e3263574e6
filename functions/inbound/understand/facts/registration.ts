import { compact } from '../../compact'
import type { Fact, Span } from '../evidence'
import type { Source } from '../text/source'
import { firstMatch, readStatements, type Statement } from '../text/statements'
import { CONTRIBUTES, followsContributing } from '../words/contributes'
import { readBareButton } from './bare-button'
import { readNamedContact } from './named-contact'
import { isNotToCome } from './not-to-come'
import { readContact } from './registration-contact'
import { ADDRESS, EMAIL, meansOf, PHONE, TRUNCATED } from './registration-means'
import {
  ASKS_TO_REGISTER,
  BUTTON,
  LATER,
  NONE,
  NOT_FOR_EVENT,
  NOT_YET,
  ON_A_BUTTON,
  REGISTER,
} from './registration-words'
import { hasWayBesides } from './walk-in'

export type RegistrationMode = 'button' | 'later' | 'contact' | 'link' | 'none'

export type Registration = {
  readonly mode: Fact<RegistrationMode> | null
  readonly admission: Fact<'intake'> | null
  readonly contact: Fact<string> | null
  /** A link that was cut off with dots. */
  readonly truncated: Fact<string> | null
}

/**
 * How one registers: the way that is named in a statement about registering, else in what follows it, else
 * the address that the text gives for questions.
 */
export const readRegistration = (source: Source, within: Span): Registration => {
  const statements = readStatements(source, within).filter(
    ({ text }, i, all) => !CONTRIBUTES.test(text) && !followsContributing(all[i - 1]?.text ?? ''),
  )
  const own = new Set(statements.filter(({ text }) => !NOT_FOR_EVENT.test(text)))
  const about = statements.filter(
    (statement, i) =>
      own.has(statement) &&
      isAboutRegistering(statement) &&
      !isNotToCome(statement.text, statements[i - 1]?.text ?? '') &&
      !isForVacancy(statement, statements.slice(Math.max(0, i - 2), i)),
  )
  const contact = readContact(withNext(statements, about)) ?? readContact(pointersOf(statements, about))
  return {
    mode: readMode(statements, own, about, contact),
    admission: readAdmission(statements),
    contact,
    truncated: firstMatch(statements, TRUNCATED, (words) => words),
  }
}

const LABEL =
  /^(?:(?:opnieuw )?aanmeld|inschrijv|opgave|opgeven|reserv|r\.?s\.?v\.?p|registr|aanmelding|deelname|tickets|kaarten|meedoen|deelnemen|hoe meld|info en inschrijv|meld je)/i

const isAboutRegistering = (statement: Statement): boolean =>
  REGISTER.test(statement.text) || LABEL.test(statement.label)

const VACANCY = compact(
  /\b(?:vacatures?|vacant|gezocht|op zoek naar)\b|\b(?:zoeken|zoekt) (?:we|wij|het bestuur|nog|een|nieuwe|dringend)\b|\b(?:we|wij|bestuur|vereniging|commissie) (?:zoeken|zoekt)\b/i,
)

/** "Het bestuur zoekt een webmaster. Interesse? Mail ons": for the task, not for the gathering. */
const isForVacancy = ({ text }: Statement, before: readonly Statement[]): boolean =>
  before.some((one) => VACANCY.test(one.text)) &&
  /^(?:(?:heb je |hebt u |heeft u )?(?:interesse|belangstelling)|stuur|mail|bel)\b/i.test(text) &&
  !ASKS_TO_REGISTER.test(text)

/** "No need to register" and "follows" come before the means: they say that there is none yet. */
const AFTERWARDS = compact(
  /\bdan (?:ontvang|krijg)(?:t|en)?\b|\bvolgt dan\b|\bna (?:aanmelding|inschrijving|registratie|betaling)|deelnemers (?:ontvangen|krijgen)|(?:een|de) dag (?:van tevoren|ervoor|vooraf|eerder)|bevestiging|vooraf de link/i,
)

const ON_SCREEN = compact(/\b(?:zoom|teams|online|digitaal|livestream|webex|meet|scherm)\b/i)
/** "De link volgt", of what is held on a screen: no link to register with. */
const isScreenLink = (text: string): boolean =>
  /\blink\b/i.test(text) &&
  !/aan(?:te )?meld|inschrij|opg[ea]v|registr|reserv|uitnodiging|formulier/i.test(text)

/** `own`: the statements that are not about a newsletter, a membership or those who registered before. */
const readMode = (
  all: readonly Statement[],
  own: ReadonlySet<Statement>,
  about: readonly Statement[],
  contact: Fact<string> | null,
): Registration['mode'] => {
  const closed = firstMatch(all, NOT_YET, () => 'later' as const)
  if (closed) return closed
  const none = readNone(all)
  if (none && !hasWayBesides(all, about, none.span.start)) return none
  const screen = all.some(({ text }) => ON_SCREEN.test(text))
  const before = all.filter(({ text }) => !AFTERWARDS.test(text) && !(screen && isScreenLink(text)))
  const later = firstMatch(
    before.filter((one) => own.has(one)),
    LATER,
    () => 'later' as const,
  )
  const near = withNext(all, about)
  const button = readButton(own, near)
  if (later && (button || !meansNow(about))) return later
  if (button) return button
  const asking = about.filter(({ text }) => ASKS_TO_REGISTER.test(text))
  const means =
    meansIn(asking.filter((one) => before.includes(one))) ??
    meansIn(asking) ??
    // "Voor informatie kunt u contact opnemen met Jan", over a button: who tells more is not who takes the names.
    (meansIn(withNext(all, asking)) ? null : readBareButton(all)) ??
    meansIn(about) ??
    meansIn(near)
  if (means) return means
  const person =
    contact && about.length > 0 ? { ...contact, value: 'contact' as const } : readNamedContact(all)
  if (person) return person
  return (
    later ??
    firstMatch(
      before.filter((one) => !own.has(one)),
      LATER,
      () => 'later' as const,
    ) ??
    pointersOf(all, about).flatMap((statement) => meansOf(statement))[0] ??
    readBareButton(all)
  )
}

const meansIn = (statements: readonly Statement[]): Fact<RegistrationMode> | undefined =>
  statements.flatMap((statement) => meansOf(statement))[0]

const readNone = (all: readonly Statement[]): Fact<'none'> | null =>
  firstMatch(all, NONE, () => 'none' as const) ??
  firstMatch(
    all.filter((one) => LABEL.test(one.label)),
    /^(?:niet (?:nodig|verplicht|noodzakelijk)|hoeft niet|vrije inloop|nee\b)/i,
    () => 'none' as const,
  )

const readButton = (own: ReadonlySet<Statement>, near: readonly Statement[]): Fact<'button'> | null =>
  firstMatch(near, BUTTON, () => 'button' as const) ??
  firstMatch([...own], ON_A_BUTTON, () => 'button' as const)

/** "Een uitnodiging volgt, aanmelden kan alvast hier." */
const ALREADY = compact(
  /https?:|www\.|\b(?:aanmelden|inschrijven|reserveren|opgeven)\b[^.;]{0,16}\b(?:alvast|nu al|reeds|via)\b|\b(?:alvast|nu al)\b[^.;]{0,16}\b(?:aanmelden|inschrijven|reserveren|opgeven|aan te melden|in te schrijven)\b/i,
)

const meansNow = (about: readonly Statement[]): boolean =>
  about.some(
    (statement) =>
      (!LATER.test(statement.text) || ALREADY.test(statement.text)) && meansOf(statement).length > 0,
  )

/** "Dat kan bij Loes", "Stuur een mail": it goes on about what was just said. */
const GOES_ON = compact(
  /^(?:(?:opgelet|let op|dus)\s?[:!,]?\s)?(?:(?:dat|dit) (?:kan|doe|gaat|is mogelijk)|(?:daarvoor|hiervoor|daartoe|hiertoe)\b|doe (?:dat|dit)|(?:stuur|mail|bel|app|klik|kijk|ga (?:dan |snel |nu )?naar|gebruik|scan|vul|betaal|stort)\b)/i,
)

/** The statement after "Meld je aan bij Astrid" may carry the means. */
const withNext = (all: readonly Statement[], about: readonly Statement[]): Statement[] =>
  all.filter(
    (statement, i) =>
      about.includes(statement) ||
      (about.includes(all[i - 1] as Statement) &&
        !isNotToCome(statement.text, '') &&
        (EMAIL.test(statement.text) ||
          PHONE.test(statement.text) ||
          BUTTON.test(statement.text) ||
          GOES_ON.test(statement.text) ||
          ADDRESS.test(statement.text))),
  )

const POINTS = compact(
  /\b(?:info(?:rmatie)?|inlichtingen|vragen|contact(?:persoon)?|uitleg|details|gids(?:en)?|organisatie|leiding)\b/i,
)

/** "Vooraf inschrijven is verplicht", and further on "Info: An, 0479 …": who tells more takes the names too. */
const pointersOf = (all: readonly Statement[], about: readonly Statement[]): Statement[] =>
  about.some(({ text }) => ASKS_TO_REGISTER.test(text))
    ? all.filter(({ text, label }) => POINTS.test(text) || POINTS.test(label))
    : []

const readAdmission = (statements: readonly Statement[]): Registration['admission'] =>
  firstMatch(
    statements,
    /\bintake(?:gesprek(?:ken)?|interview)?\b|kennismakingsgesprek|toelatingsgesprek/i,
    () => 'intake' as const,
  )
