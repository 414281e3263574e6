import { compact } from '../../compact'
import { cued } from '../../cued'
import type { Span } from '../evidence'
import { LIST_END } from '../roles/changed-deadline'
import { matchSpan, type Statement } from '../text/statements'
import { HOUR } from '../times/withdrawn-hours'
import { findNamedNews } from './named-news'

/** Another hour than was told: "19.30 uur en niet 20.30 uur", "niet half negen maar half acht". */
const OTHER_HOUR = [
  `${HOUR}(?: uur)?,? (?:en )?niet (?:meer )?${HOUR}`,
  `\\bniet (?:meer )?${HOUR}(?: uur)?[^.;\\d]{0,24},? maar (?:al |pas |reeds )?${HOUR}`,
  `\\b(?:in plaats van|i\\.p\\.v\\.|ipv) (?:al |pas )?${HOUR}`,
  `\\((?:was|waren|eerder|voorheen) (?:eerst |eerder )?${HOUR}`,
].join('|')

const LONGER = '(?:verlengd|vervroegd|verplaatst|verzet|verschoven|opgeschoven|verruimd|verlengen|vervroegen)'
/** "De inschrijftermijn is verlengd", "aanmelden kan tot 6 juni in plaats van 30 mei". */
const OTHER_DEADLINE = [
  `\\b${LIST_END}\\b[^.;]{0,80}\\b${LONGER}\\b`,
  `\\b${LIST_END}\\b[^.;\\d]{0,60}\\d[^.;]{0,24}\\b(?:schuift|verschuift|wordt|is nu)\\b[^.;]{0,30}\\d`,
  `\\b${LIST_END}\\b[^.;\\d]{0,60}\\b(?:schuift|verschuift)\\b`,
  `\\b(?:aanmelden|inschrijven|opgeven)\\b[^.;]{0,90}\\bniet (?:op|tot|t/m|tot en met|uiterlijk|voor) (?:[a-zß-ɏ]+dag )?\\d`,
  `\\b${LONGER} (?:[a-zß-ɏ]+ ){0,3}${LIST_END}\\b`,
  `\\b(?:aanmelden|inschrijven|opgeven)\\b[^.;]{0,90}(?:\\((?:was|eerst) |\\b(?:in plaats van|i\\.p\\.v\\.|ipv) (?:t/m |tot )?)(?:[a-zß-ɏ]+dag )?\\d`,
].join('|')

/** What moves is the end of the list, and not the gathering. */
export const MOVES_DEADLINE = compact(new RegExp(OTHER_DEADLINE, 'i'))
/** "De vergadering is niet verplaatst", "niet door het weiland maar over de dijk", "de reservedatum vervalt". */
const AS_IT_WAS = [
  '\\b(?:is|zijn|wordt|worden) (?:dus |gelukkig |echter |helemaal )*niet (?:verplaatst|verzet|verschoven|afgelast|geannuleerd|uitgesteld|vervallen)\\b',
  '\\baan de agenda\\b[^.;]{0,80}\\btoegevoegd\\b|\\b(?:extra|nieuw) agendapunt\\b',
  '\\b(?:gaat|gaan|loopt|lopen|rijdt|rijden|fietst|fietsen|wandelen|vaart|varen)\\b[^.;]{0,60} niet (?:door|over|langs|via) (?:de|het) [^.;\\d]{3,40} maar (?:door|over|langs|via)\\b',
  '\\b(?:reserve|uitwijk)[ -]?(?:datum|dag)\\b[^.;:]{0,70}\\b(?:vervalt|te vervallen|vervallen)\\b',
].join('|')

export const TOLD = cued(
  /niet|plaats van|i\.p\.v|ipv|\((?:was|waren|eer|voorheen)|verleng|vervroeg|verplaatst|verzet|versch|opgeschoven|verruim|schuift|wordt|is nu|toegevoegd|agendapunt|verval/i,
  compact(new RegExp(`${OTHER_HOUR}|${OTHER_DEADLINE}|${AS_IT_WAS}`, 'i')),
)

const MAIL =
  '(?:uitnodiging|[a-zß-ɏ]*mail(?:tje)?|nieuwsbrief|brief|bericht|agenda|aankondiging|[a-zß-ɏ]*blad|[a-zß-ɏ]*boekje|jaarprogramma|kalender|site|website|flyer|folder|krant|poster|affiche)'
/** "In onze vorige mail stond dat …". */
const TOLD_BEFORE = compact(
  new RegExp(
    `\\b(?:in|op|bij) (?:de|het|onze|ons|mijn|mijn|een) (?:[a-zß-ɏ]+ ){0,2}${MAIL}\\b[^;]{0,40}\\b(?:stond|staat|stonden|staan|vermeldden|vermeldde|meldden|meldde|schreven|schreef|noemden|noemde)\\b`,
    'i',
  ),
)
const PUT_RIGHT = compact(
  /(?:^|[,;–-] ?(?:maar )?)(?:het (?:moet|moest)\b(?:[^.;]|\.\d){0,24}\d[^.;]{0,24}\b(?:zijn|wezen|luiden)\b|(?:dat|dit|deze (?:tijd|datum|dag)) (?:(?:moet|moest)\b|had\b[^;]{0,24} moeten|klopt|klopte|(?:is|was) (?:helaas |echter |dus )?(?:niet (?:juist|goed|correct)|onjuist|fout|verkeerd|een (?:vergissing|fout|foutje|tikfout|typefout))))/i,
)

/** "… en niet op 10 juni, zoals in de agenda stond". */
const UNLIKE_TOLD = compact(
  new RegExp(
    `\\bniet\\b[^.;]{2,40},? zoals (?:[a-zß-ɏ]+ )?(?:in|op) (?:de|het|onze|ons) [^.;]{0,20}${MAIL}\\b[^.;]{0,30}\\b(?:stond|staat|vermeld|gemeld)\\b`,
    'i',
  ),
)

/** "In onze vorige mail stond dat … Dat moet 19.30 uur zijn": what was told is put right. */
export const findPutRight = (head: readonly Statement[]): Span | null => {
  for (const [i, one] of head.entries()) {
    const unlike = UNLIKE_TOLD.exec(one.text)
    if (unlike) return matchSpan(one, unlike)
    const told = TOLD_BEFORE.exec(one.text)
    if (told && (PUT_RIGHT.test(one.text) || PUT_RIGHT.test(head[i + 1]?.text ?? '')))
      return matchSpan(one, told)
  }
  return null
}

/** What the head of a mail tells as another than before. */
export const findToldChange = (head: readonly Statement[]): Span | null => {
  for (const one of head) {
    const found = TOLD.exec(one.text) ?? findNamedNews(one.text)
    if (found) return matchSpan(one, found)
  }
  return null
}
