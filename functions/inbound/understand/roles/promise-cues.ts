import { compact } from '../../compact'
import { CONTRIBUTES, followsContributing } from '../words/contributes'
import { REGISTERING } from '../words/register-verbs'
import type { Context } from './context'

const DOES =
  'nemen|neemt|maken|maakt|stellen|stelt|beslissen|beslist|besluiten|besluit|laten|laat|sturen|stuurt|versturen|verstuurt|mailen|mailt|bellen|belt|publiceren|publiceert|delen|deelt|verloten|loten|loot|bevestigen|bevestigt|kiezen|kiest|zetten|zet|plaatsen|plaatst|leveren|levert|verwerken|verwerkt'
/** What they who organise it do by then, or what those who come hear or get by then. */
const PROMISED_LEFT = compact(
  new RegExp(
    `(?:\\bvolg(?:t|en)|\\b(?:u vindt|je vindt|vindt u|vind je|u leest|je leest)|\\bverschijn(?:t|en)|\\bhoor(?:t)? (?:u|je|jullie|men)|\\b(?:u|je|jullie|deelnemers|leden|inzenders|iedereen|inschrijvers|kandidaten) (?:hoort|horen|krijgt|krijgen|ontvangt|ontvangen|verneemt|vernemen)|\\b(?:${DOES}) (?:we|wij)|\\b(?:we|wij|het bestuur|de organisatie|de commissie|de werkgroep) (?:${DOES}))\\b(?! (?:u|je|jullie)[^.;]{0,30}\\b(?:aan te melden|in te schrijven|op te geven))(?![^.;]{0,60}\\b(?:aanmeld|inschrijv|opgev|opgave|graag|meld|open))[^.;]{0,60}$`,
  ),
)
const PROMISED_RIGHT =
  /^[^.;]{0,60}\b(?:verzonden|verstuurd|toegestuurd|toegezonden|gemaild|bezorgd|bekend ?gemaakt|geplaatst|gepubliceerd|samengesteld|ingedeeld|geloot|contact met (?:u|je|jullie) op|contact op met (?:u|je|jullie))(?![a-zß-ɏ])/
const PASSIVE_LEFT = compact(/\b(?:word(?:t|en)|zijn|is|nemen|neemt|zal|zullen|gaan|gaat)\b[^.;]{0,50}$/)

/** "De route krijgt u uiterlijk 5 mei", "de kaarten worden vóór 3 mei verzonden": nobody has to answer by then. */
export const isPromise = (near: string, right: string): boolean =>
  PROMISED_LEFT.test(near) ||
  (PROMISED_RIGHT.test(right) && PASSIVE_LEFT.test(near)) ||
  /^[^.;,]{0,12} (?:volgt|volgen|verschijnt|verschijnen|hoort u|hoor je|horen jullie|krijgt u|krijg je|ontvangt u|ontvang je|beslissen we|beslissen wij|beslist|laten we|laten wij|nemen we|nemen wij)\b/.test(
    right,
  )

/** "Vragen graag vóór 20 maart", "dieetwensen uiterlijk 5 mei": something else is asked for by then. */
const ASKED_HEAD =
  /^(?:(?:uw|je|jullie|eventuele|nieuwe|schriftelijke|alle|technische|heb je|heeft u|hebt u) )*(?:vragen|onderwerpen|opmerkingen|suggesties|voordrachten|dieetwensen|dieet|allergie[eë]n|bestuurskandidaten|wijzigingen|idee[eë]n|tips|kopij|foto['’]?s|uw foto|inzendingen|mutaties|taarten|prijzen|spullen)(?![a-zß-ɏ])/

export const asksElse = ({ sentence, paragraph }: Context): boolean =>
  (ASKED_HEAD.test(sentence) && !REGISTERING.test(sentence)) ||
  CONTRIBUTES.test(sentence) ||
  followsContributing(paragraph.slice(0, Math.max(0, paragraph.indexOf(sentence))))
