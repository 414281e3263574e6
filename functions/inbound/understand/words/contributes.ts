import { compact } from '../../compact'
import { cued } from '../../cued'

const WHO =
  "(?:wie|wil (?:je|jij|u)|wilt u|willen jullie|heb(?:t)? (?:je|u)|heeft u|als (?:je|u|iemand)|(?:leden|deelnemers|collega[’']s|iedereen) die|om)"
const SHARE =
  "(?:agendapunt|onderwerp|punt|vraag|vragen|thema|casus|workshop|presentatie|bijdrage|lezing|pitch|stand|kraam|poster|sessie|deelsessie|stuk|voorstel|filmpje|foto|dia|gerecht)(?:en|s|[’']s)?"
const BRINGS =
  '(?:op de agenda|agenderen|(?:te |aan te |in te )?(?:verzorgen|geven|houden|presenteren|bespreken|leveren|brengen|inbrengen|dragen|aandragen|indienen|dienen|insturen|inbrengt|aandraagt|verzorgt|indient))'

/** "Wie een workshop wil verzorgen, kan zich tot 15 juli melden", "wil je een punt op de agenda zetten": no seat. */
export const CONTRIBUTES = cued(
  /agenda|verzorg|geven|houden|present|bespreken|lever|breng|dra[ag]|dien|stur|kandida|versterk/i,
  compact(
    new RegExp(
      `\\b${WHO}\\b[^.;?]{0,40}\\b${SHARE}(?![a-zß-ɏ])[^.;?]{0,30}\\b${BRINGS}(?![a-zß-ɏ])|\\b(?:agendapunt|onderwerp|punt)(?:en)? (?:voor|op) de agenda\\b|\\b[a-zß-ɏ]*kandida(?:at|ten)\\b[^.;?]{0,60}\\b(?:melden|aanmelden|aan te melden|stellen|stelt)\\b|\\b(?:commissie|kascommissie|bestuur|werkgroep|redactie)\\b[^.;?]{0,24}\\bversterken\\b`,
      'i',
    ),
  ),
)

const QUESTION = /([^.;?]{3,160}\?)\s*$/

/** "Wil je een pitch houden? Meld je dan bij Ans": what stands before the answer asks it. */
export const followsContributing = (before: string): boolean =>
  CONTRIBUTES.test(QUESTION.exec(before)?.[1] ?? '')
