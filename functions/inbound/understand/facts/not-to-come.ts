import { compact } from '../../compact'

const MAILS = '(?:mail|stuur|lever|breng|geef|meld)'
const WRITTEN =
  "(?:gedicht|verhaal|recept|artikel|kopij|tekst|foto[’']?s?|inzending|idee[eë]n?|tips?|voorstel(?:len)?|vragen|vraag|opmerkingen|problemen|storingen|klachten|fouten|schade|adreswijziging(?:en)?|wijzigingen|recensie|ervaring(?:en)?)"
const OTHER_ROLE =
  '(?:bestuurskandidaten|kandidaten|kraamhouders|standhouders|exposanten|verkopers|bakkers|sponsors|adverteerders)'
const TASK = '(?:chauffeuren|bardienst(?: draaien)?|flyeren|collecteren|jureren)'

/** What one reports, sends or offers that is not one's coming: a poem, a fault, a service, one's absence. */
const ELSE = compact(
  new RegExp(
    [
      `^(?!.*(?:aanmeld|inschrijv|opgave|opgeven)).*\\b${MAILS}(?:t|en)? (?:(?!voor )[a-zß-ɏ]+ ){0,3}${WRITTEN}\\b`,
      `^(?:een |uw |je )?(?:gevonden voorwerpen|adreswijziging(?:en)?|storingen|klachten)\\b`,
      `^${OTHER_ROLE} [^.;]{0,60}\\b(?:meld|geef|schrijf|kunnen|opgeven|aanmelden|inschrijven)`,
      '\\b(?:stuur|deel|geef) (?:dit|deze) (?:bericht|mail|e-mail|uitnodiging|nieuwsbrief|brief|flyer|poster|informatie)(?: [a-zß-ɏ]+){0,3} (?:door|verder)\\b',
      '^(?!.*(?:aanmeld|inschrijv|opgave|opgeven|\\bmeld (?:je|u)\\b)).*\\b(?:wilt?|kunt?|kan|kunnen|willen)\\b[^.;]{0,40}\\bop de (?:wacht|reserve)lijst\\b',
      `\\bwie (?:wil|kan|komt) (?:[a-zß-ɏ]+ ){0,3}${TASK}\\b`,
      `\\bmeldt? (?:zich|je|u) (?:(?!aan )[a-zß-ɏ]+ ){0,2}af\\b`,
      `\\bmeldt? (?:zich|je|u) (?:dan )?bij (?:aankomst|binnenkomst)\\b`,
    ].join('|'),
    'i',
  ),
)
/** "Bardienst draaien?", "Wilt u een kraam?", and then with whom. */
const ASKED_ELSE = compact(
  new RegExp(
    `\\b(?:${TASK}|kraam|standplaats|stand|adreswijziging|verhuisd|(?:lid|abonnee|vrijwilliger|sponsor|donateur) (?:te )?worden)\\b[^.!?]{0,40}\\?$`,
    'i',
  ),
)

/** "Rolstoel? Meld het even bij An". */
const NEED = /\b(?:rolstoel|allergi[a-zß-ɏ]*|dieet[a-zß-ɏ]*|vegetari[a-zß-ɏ]*|vervoer)\b[^.!?]{0,40}\?$/i
const REGISTERS = /aanmeld|inschrijv|opgave|opgeven/i

/** Whether a statement asks for something else than coming, by itself or by the question before it. */
export const isNotToCome = (text: string, before: string): boolean =>
  ELSE.test(text) || ASKED_ELSE.test(before) || (NEED.test(before) && !REGISTERS.test(text))
