import { compact } from './compact'

/**
 * Whether folded words begin with a bare "ja" or "nee" that answers something else than the invitation: "nee, ik heb
 * niets ontvangen", "ja, dat klopt". `others`: the clauses beside it; `asks`: a question stood beside it.
 */
export const answersElse = (folded: string, others: readonly string[], asks: boolean): boolean =>
  CURT.test(folded) && (asks || others.some((clause) => ELSE.test(clause)))

/** Words of somebody who is no machine, however much they look like one that tells of an absence. */
export const isPersonal = (folded: string): boolean => PERSONAL.test(folded)

const CURT =
  /^\s*(?:ja|jazeker|zeker|nee|neen|natuurlijk|uiteraard|yes|no)(?: (?:hoor|zeker|leuk|mooi|fijn|top|super|prima|goed|ok|dank(?: je| u)?(?: wel)?|bedankt|thanks|thank you))*\s*[,.!;:\n]/

const HAD =
  'ontvangen|gekregen|gehad|gelezen|gezien|gevonden|betaald|overgemaakt|gestuurd|verstuurd|doorgestuurd|gemaild|gebeld|ingevuld|doorgegeven|gevraagd|gezegd|geregeld|gedaan|nodig|binnen|received|paid|sent|seen'
const ELSE = compact(
  new RegExp(
    `^(?:(?:maar|want|dus|en) )?(?:${[
      `(?:(?:ik|we|wij|i|we) (?:heb|hebben|have)|(?:dat|die|deze|het|alles) (?:heb|hebben|is|zijn)) (?:[\\p{L}']+ ){0,8}(?:${HAD})`,
      "(?:ik|we|wij) hebben? (?:[\\p{L}']+ ){0,3}(?:ook|al) zo'n .*",
      '(?:(?:dat|die|dit|het|alles|hoor) )?(?:[\\p{L}]+ )?klop(?:t|pen|te)(?: .*)?|(?:is |het is |dat is )?gelukt|(?:hoor )?geen (?:idee|dank|moeite|haast|punt|probleem)',
      '(?:mijn|ons|onze|het|dat|die|de|je|uw) (?:nieuwe |oude |juiste )?(?:e-?mail|mail|post)?(?:adres|nummer|telefoonnummer|mail|mailtje|e-?mail|bericht|knop|link|site|website|formulier|wachtwoord|naam|functie)(?: .*)?',
      '(?:dat|het|dit) (?:is|was|lijkt me|hoeft|hoef ik) (?:ook |echt |helemaal )?niet(?: (?:nodig|waar|zo|juist|correct|erg|handig|gelukt|de bedoeling))?|(?:ik )?(?:ben|was) (?:ik )?niet de (?:juiste|goede) (?:persoon|man|vrouw)(?: .*)?|(?:u|je|daarvoor|hiervoor) moet(?: u| je)? bij .*',
      '(?:ik )?(?:zal|ga|geef|stuur) (?:ik )?(?:het|dit|dat|hem|deze|uw mail|je mail)(?: even| graag| meteen)* (?:door|doorgeven|doorsturen|uitzoeken|nakijken|regelen|vragen|navragen)(?: .*)?|zet (?:hem|em) op',
    ].join('|')})$`,
    'u',
  ),
)

const PERSONAL = compact(
  /(?<!\p{L})(?:misschien|wellicht|(?:ik|en|dan|toch|maar) kom|kom ik|of ik (?:dan |wel |er )?(?:kan|kom|bij)|(?:weet|hoor) (?:ik )?(?:het )?(?:nog )?niet|(?:de |het |een |jullie )(?:locatie|zaal|station|bijeenkomst|bus|trein|parkeerplaats)|rolstoel|(?:wil ik|ik wil) geen|datum|dat (?:valt|is) (?:precies |net |ook |helaas )*(?:in|tijdens) mijn)(?!\p{L})/u,
)
