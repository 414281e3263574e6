import { compact } from '../../compact'

/** Verbs with which a report tells what was done, in the past tense; the plural adds an n. */
const WEAK =
  'verzorgde|heette|beleefde|behandelde|beantwoordde|schetste|demonstreerde|introduceerde|interviewde|verraste|onthaalde|vergaderde|overlegde|belichtte|lichtte|vermaakte|poseerde|maakte|bewonderde|bekeek|betoverde|inspireerde|trakteerde|voelde|leefde|slaagde|debatteerde|blikte|telde|kwam|kookte|bakte|schilderde|oefende|trainde|repeteerde|musiceerde|bedankte|feliciteerde|verdiende|verhuisde|rondde|prijkte'
const STRONG =
  'togen|toog|trad|traden|bezong|bezongen|bood|boden|ontstond|ontstonden|liepen|verliep|verliepen'

/** "De verzorgde lunch", "een geheel verzorgde reis" tell nothing; stands behind the verb. */
const NO_ATTRIBUTE =
  '(?<!\\b(?:de|het|een|deze|die|dit|dat|onze|ons|uw|jouw|hun|zijn|haar|met|voor|van|naar|over|door|inclusief|geheel|volledig|goed|prima|compleet|keurig|heerlijk|fraai|zeer|of|en|\\d) [a-zß-ɏ]{2,20})'
/** "vertelt wat zij beleefde", "de man die de wereld betoverde": an aside in what is to come. */
const NO_RELATIVE = '(?<!\\b(?:die|dat|wat|hoe|waar[a-z]*|wie|toen) [^.,;]{1,60})'
/** What follows a verb, and no adjective: its subject or object. */
const ARGUMENT =
  '(?= (?:de|het|een|ons|onze|we|wij|ze|zij|hij|ik|men|er|in|op|voor|met|dit|deze|die|zich|ook|eerst|ruim|zo.n|alle|iedereen|veel|enkele|twee|drie|vier|vijf|tien|[a-zß-ɏ]+tig|\\d+)\\b| [a-zß-ɏ.’-]+(?: [a-zß-ɏ.’-]+){0,3} (?:een|ons|onze|de|het|over)\\b)'

/** A verb of the past that is told with, as it stands in small letters. */
export const TOLD_VERB = compact(
  new RegExp(
    `\\b(?:(?:${WEAK})n?\\b${NO_ATTRIBUTE}${NO_RELATIVE}${ARGUMENT}|(?:${STRONG})\\b${NO_ATTRIBUTE})`,
  ),
)
