const PAST =
  /\b(?:was|waren|werd|werden|vond|vonden|kwam|kwamen|hield|hielden|had|hadden|ging|gingen|gaf|gaven|sprak|spraken|stond|stonden|genoten|bezochten|bezocht|vertelde|vertelden|presenteerde|presenteerden|organiseerde|organiseerden|opende|openden|sloot|sloten|kreeg|kregen|bleek|bleken|liet|lieten|zag|zagen|namen|nam|trok|trokken|vierde|vierden|werkte|werkten|verzamelden|mochten|konden|kon|begon|begonnen|reisde|reisden|wandelden|fietsten|luisterden|discussieerden|deelden|blikten|ontving|ontvingen|leverde|stelde|legde|zette|bracht|brachten|verscheen|maakte|maakten|won|wonnen|plaatsgevonden|geweest|tekenden|ondertekenden|trapte|nodigde|hieven|hief|proostten|vertrokken|vertrok|wonnen|stapten|deden|deed|moesten|moest|wilden|wilde|schreef|schreven|dachten|riep|riepen|volgde|volgden|bedankten|toonde|toonden|speelde|speelden|zong|zongen|overhandigde|behaalde|behaalden)\b/

const AHEAD =
  /\b(?:zal|zullen|gaat|gaan|vindt|vinden we|komt|komen|is er|is de|zijn er|houden we|houdt|organiseren|organiseert|nodigen|nodigt|welkom|uitgenodigd|volgende|aanmelden|inschrijven|noteer|staat gepland|start|begint|worden|wordt|verwachten)\b/

/** "Maandag 19 juni kwamen vijftien deelnemers": told afterwards. */
export const looksBack = (sentence: string): boolean => PAST.test(sentence) && !AHEAD.test(sentence)

export const hasPastVerb = (sentence: string): boolean => PAST.test(sentence)
