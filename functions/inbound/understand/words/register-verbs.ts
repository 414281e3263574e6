import { compact } from '../../compact'
/** The verbs by which one puts oneself down, in each of their forms; sources for patterns, in small letters. */
export const PUT_DOWN = '(?:aanmelden|inschrijven|opgeven|registreren|reserveren|intekenen)'
export const TO_PUT_DOWN =
  '(?:aan te melden|in te schrijven|op te geven|te registreren|te reserveren|in te tekenen)'
export const DOWN = '(?:aangemeld|ingeschreven|opgegeven|geregistreerd|gereserveerd|ingetekend)'
export const PUTTING_DOWN = '(?:aanmelding|inschrijving|opgave|registratie|reservering|reservatie|intekening)'
/** The deed, as verb or as noun: "aanmelden is", "de aanmelding is". */
export const DEED = `(?:${PUT_DOWN}|${PUTTING_DOWN})`

/** The words of registering, in whatever form: what a day or a sentence has to do with it. */
export const REGISTERING = compact(
  /aanmeld|aangemeld|inschrijv|inschrijf|ingeschreven|opgeven|opgegeven|opgave|aan te melden|in te schrijven|op te geven|\b(?:meld|schrijf|geef) (?:je|u|jullie)\b/,
)

const SEAT = '(?:plaats|plek|plekje|tickets?|kaart(?:en|jes?)?)'
/** The other ways: "boek je plaats", "leg je plek vast", "gelieve te laten weten of je komt". */
export const SECURE_SEAT = [
  String.raw`\b(?:boek|leg|verzeker|koop|haal)(?:t|en)?\b[^;]{0,40}\b(?:je|uw|jullie)\b[^.;]{0,24}\b${SEAT}\b`,
  String.raw`\b(?:je|uw|jullie) (?:plaats|plek)\b[^.;]{0,40}\bvast(?:leggen| te leggen)\b`,
  String.raw`\bschrijven zich\b.{0,60}\bin\b|\bteken(?:t|en)?\b[^.;]{0,40}\bin\b`,
  String.raw`\bte laten weten (?:of|dat) (?:je|u|jullie)\b`,
  String.raw`\b(?:app|mail|bel|sms)\b[^.;]{0,40}\b(?:als|of) (?:je|u|jullie) (?:[a-zß-ɏ]+ ){0,2}(?:komt|komen|mee)`,
  String.raw`\bwie (?:komt|meekomt|meegaat|meedoet)\b[^.;]{0,10}\bmeldt?\b`,
].join('|')
