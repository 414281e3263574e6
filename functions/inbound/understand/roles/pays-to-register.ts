import { compact } from '../../compact'
import type { Context } from './context'

const PAID =
  '(?:over te (?:schrijven|maken)|overschrijv[a-zß-ɏ]*|overmak[a-zß-ɏ]*|(?:te )?stort(?:en|ing|t)?|betal(?:en|ing)|betaalt?)'
/** "Om in te schrijven volstaat het € 43 over te schrijven", "inschrijven door storting". */
const BY_PAYING = compact(
  new RegExp(
    `(?:\\binschrijv(?:en|ing)|\\bin te schrijven|\\bschrijft? (?:je|u|zich) in|\\baanmeld(?:en|ing)|\\baan te melden|\\bdeelnem(?:en|ing)|\\bdeelname|\\bplaats)\\b[^.;]{0,60}\\b(?:door|via|per|met|na|volstaat|gebeurt)\\b[^.;]{0,60}\\b${PAID}\\b`,
  ),
)
/** "Wij moeten uw betaling vóór 8 oktober binnen hebben". */
const PAID_BY_THEN = compact(
  /\b(?:bedrag|betaling|geld|storting|overschrijving|deelnameprijs|inschrijvingsgeld|inschrijfgeld|bijdrage|som)\b/,
)
const WITH_ANOTHER = /\b(?:saldo|voorschot|restbedrag|rest van)\b/

/** Who pays has registered: the day by which the money must be there is the last to register. */
export const paysToRegister = ({ sentence, paragraph }: Context): boolean =>
  PAID_BY_THEN.test(sentence) && BY_PAYING.test(paragraph) && !WITH_ANOTHER.test(sentence)
