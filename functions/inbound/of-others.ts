import { compact } from './compact'

const OTHERS = compact(
  /(?<!\p{L})(?:(?:zuster|buur)(?:vereniging|club|afdeling|koor|stichting|kring)\p{L}*|onze buren|de buren van|collega-?(?:vereniging|club)\p{L}*|een andere (?:vereniging|club)|onze eigen (?:activiteiten|agenda)[^.;]{0,40} niets? )/iu,
)
const THEIR = /(?<!\p{L})(?:hun|zij|van hen|bij hen)(?!\p{L})/iu

/** "Onze zustervereniging vroeg mij dit door te geven: hun rit is verplaatst". */
export const isOfOthers = (text: string): boolean => OTHERS.test(text) && THEIR.test(text)
