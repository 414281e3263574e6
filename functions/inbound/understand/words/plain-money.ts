const PRICED =
  /(?<![a-zß-ɏ])(?:entree|toegang|inkom|kaart(?:en|jes)?|tickets?|prij[sz][a-zß-ɏ]*|kosten|kost|deelname|bijdrage|tarief|tarieven)(?![a-zß-ɏ])/i
const TOLD_BY_HOUR =
  /(?<![a-zß-ɏ])(?:uur|u|om|aanvang|vanaf|open|start|begin|beginnen|begint|einde|inloop|deuren|rond|tussen)(?![a-zß-ɏ])/i
const FOR_WHOM =
  /(?<![a-zß-ɏ])(?:leden|lid|kinderen|kids|jeugd|jongeren|volwassenen|donateurs|studenten|scholieren|voorverkoop|vvk|kassa|aan de (?:zaal|deur)|65\+|cjp|p\.?p|kost|kosten|prijs)(?![a-zß-ɏ])/i
const SENTENCE_CHARACTERS_MAX = 200

/** "Entree 7.50, kinderen 4.00": the sentence speaks of money only, so that its figures need no sign and are no hours. */
export const isPlainMoney = (sentence: string): boolean =>
  sentence.length <= SENTENCE_CHARACTERS_MAX &&
  PRICED.test(sentence) &&
  FOR_WHOM.test(sentence) &&
  !TOLD_BY_HOUR.test(sentence)
