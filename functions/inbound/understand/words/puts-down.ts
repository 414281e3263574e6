import { compact } from '../../compact'
import { SECURE_SEAT } from './register-verbs'

/** What people do to come: to register, to book. */
export const PUTS_DOWN = compact(
  new RegExp(
    `${
      /aanmeld|\baan-? ?(?:of|en|én|\/) ?afmeld|\bberichtje\b|\b(?:plaats|plek|plekje) (?:te )?boeken\b|aan te melden|in te schrijven|op te geven|meldt? (?:je|u|jullie|ons)|meldt?\b.{0,30}\baan\b|aangemeld|inschrijv|ingeschreven|schrijf|\bschrijven (?:[a-zß-ɏ]+ ){0,4}in\b|inschrijf|opgeven|opgegeven|opgave|geeft? (?:je|u|jullie) (?!een\b)|geef\b.{0,30}\bop\b|\b(?:geeft|geven) zich\b.{0,60}\bop\b|\bmeldt zich\b|reserveren|reserveer|reservering|reservatie|bestel|kaarten|tickets|kaartverkoop|ticketverkoop|r\.?s\.?v\.?p|laat\b.{0,40}\bweten|doorgeven|deelname|aanmelding|registreer|registreren|geregistreerd|registratie|ingetekend|gereserveerd|verwittig|reageren|reageer|geef\b.{0,40}\bdoor\b|stuur\b.{0,40}(?:mail|bericht|e-mail)|hor(?:en|t)\b.{0,60}of (?:u|je|jullie)|contact op|of we op u mogen rekenen|intekenen|seintje|\bantwoord|\bbevestig|te bevestigen|\b(?:uw|je|jullie) komst\b|\b(?:bericht|berichtje|mailtje|appje|telefoontje)\b[^.;]{0,60}\b(?:als|of|wanneer) (?:je|u|jullie) (?:er ?bij (?:bent|zijn)|komt|komen|mee)\b|(?:app|mail|bel|sms)[a-zß-ɏ]* (?:[a-zß-ɏ]+ ){0,3}(?:als|of) (?:je|u|jullie) (?:[a-zß-ɏ]+ ){0,2}(?:komt|komen|mee)/
        .source
    }|${SECURE_SEAT}`,
  ),
)
const PAYS =
  /\bstort(?:en|t)?\b|overschrijving|storting|te betalen|\bbetalen\b|betaal|over te maken|overmaken/
/** What people do to come: to register, to book, to pay. */
export const REGISTER = compact(new RegExp(`${PUTS_DOWN.source}|${PAYS.source}`))
