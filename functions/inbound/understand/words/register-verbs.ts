/** The verbs by which one puts oneself down, in each of their forms; sources for patterns, in small letters. */
export const PUT_DOWN = '(?:aanmelden|inschrijven|opgeven|registreren|reserveren|intekenen)'
export const TO_PUT_DOWN =
  '(?:aan te melden|in te schrijven|op te geven|te registreren|te reserveren|in te tekenen)'
export const DOWN = '(?:aangemeld|ingeschreven|opgegeven|geregistreerd|gereserveerd|ingetekend)'
export const PUTTING_DOWN = '(?:aanmelding|inschrijving|opgave|registratie|reservering|reservatie|intekening)'
/** The deed, as verb or as noun: "aanmelden is", "de aanmelding is". */
export const DEED = `(?:${PUT_DOWN}|${PUTTING_DOWN})`
