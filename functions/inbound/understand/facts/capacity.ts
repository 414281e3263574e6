import { type Fact, type Span, stated } from '../evidence'
import type { Source } from '../text/source'
import { matchSpan, readStatements } from '../text/statements'

/** `limited` false means that the text says that everybody fits; null that it says nothing. */
export type Capacity = { readonly limited: Fact<boolean> | null; readonly seats: Fact<number> | null }

const SEATS =
  /(?:max(?:imaal|imum)?\.?|tot|hoogstens|ten hoogste|plaats voor|ruimte voor|plek voor|er zijn|aantal (?:plaatsen|deelnemers)(?: is)?(?: beperkt tot)?)[:\s]{1,3}(?:van )?(?:maximaal )?(\d{1,4})\s(?:\p{L}+ )?(?:deelnemers|personen|plaatsen|plekken|mensen|inschrijvingen|aanmeldingen|leden|gasten|bezoekers|kinderen|stoelen|teams|cursisten)/iu
const SEATS_AFTER =
  /\b(\d{1,4}) (?:deelnemers|personen|plaatsen|plekken) (?:beschikbaar|maximaal|max)|aantal (?:deelnemers|plaatsen)(?: is)?(?: beperkt)?(?: tot)?[:\s]+(?:max(?:imaal|\.)? )?(\d{1,4})\b|max(?:imaal|\.)? (?:aantal )?(?:deelnemers|plaatsen|personen)[:\s]+(\d{1,4})\b/iu
const LIMITED =
  /beperkt(?:e)? (?:aantal )?(?:plaatsen|plekken|plaats|deelnemers|beschikbaar|aantal|capaciteit)|(?:aantal )?(?:plaatsen|plekken|deelnemers|plaats)(?: \p{L}+){0,4} (?:is|zijn) (?:\p{L}+ )?(?:beperkt|gelimiteerd)|kleine groep(?:en|jes)?|vol\s?=\s?vol|vol is vol|beperkt aantal|wie het eerst komt/iu
const UNLIMITED =
  /onbeperkt(?:e)? (?:aantal|plaats|plaatsen|capaciteit|deelname)|geen maximum|plaats genoeg|ruimte genoeg|voldoende plaats voor iedereen/iu

export const readCapacity = (source: Source, within: Span): Capacity => {
  let limited: Fact<boolean> | null = null
  for (const statement of readStatements(source, within)) {
    const seats = SEATS.exec(statement.text) ?? SEATS_AFTER.exec(statement.text)
    const number = seats && (seats[1] ?? seats[2] ?? seats[3])
    if (seats && number && !/kwam|waren|bezocht|telde/i.test(statement.text)) {
      const span = matchSpan(statement, seats)
      return { limited: stated(true, span), seats: stated(Number(number), span) }
    }
    const open = UNLIMITED.exec(statement.text)
    if (open) limited ??= stated(false, matchSpan(statement, open))
    const few = LIMITED.exec(statement.text)
    if (few) limited ??= stated(true, matchSpan(statement, few))
  }
  return { limited, seats: null }
}
