import { compact } from '../../compact'
import { cued } from '../../cued'
import { findEventNoun } from '../words/event-words'
import type { Context } from './context'

/** What is sent or handed in on a day, in a row of a list or at the head of its line. */
const CHORE =
  '(?:deadline|toesturen|toezenden|toezending|verzenden|verzending|versturen|rondsturen|uitsturen|publicatie|indienen|inleveren|inzenden|aanleveren|insturen|uiterste|uiterlijke|sluiting|sluitingsdatum|kopijdatum|inleverdatum|incasso|afschrijving|(?:herfst|kerst|krokus|voorjaars|mei|zomer|school|bouw|paas|najaars|winter)?vakantie)'
const CHORE_RIGHT = new RegExp(`^[\\s|:,–—-]*${CHORE}(?![a-zß-ɏ])`)
const CHORE_LEFT = new RegExp(`^${CHORE}(?![a-zß-ɏ])[^.;\\d]{0,60}$`)

/** "23 mei Toesturen stukken", "kopij inleveren: 3 maart": a day on which nobody meets. */
export const isChore = (context: Context): boolean =>
  (context.opensLine && CHORE_RIGHT.test(context.right)) || CHORE_LEFT.test(context.before)

const THING =
  '\\b(?:[a-zß-ɏ]*website|web site|site|webshop|app|portaal|ledenportaal|ledensysteem|nieuwsbrief|clubblad|ledenblad|krantje|magazine|jaarboek|boekje|regeling|verordening|wet|tarief|tarieven|podcast)\\b'
const STARTS =
  '\\b(?:live|online|de lucht in|in de lucht|in gebruik|van kracht|verschijnt|verschijnen|verschenen|verscheen|(?:komt|komen)\\b[^.;]{0,30} uit|beschikbaar|in werking|vernieuwd)\\b'
const COMES_OUT = compact(new RegExp(`${THING}[^.]{0,60}${STARTS}|${STARTS}[^.]{0,40}${THING}`))
const LAW =
  '\\b(?:[a-zß-ɏ]*wet|[a-zß-ɏ]*wetgeving|[a-zß-ɏ]*regels|[a-zß-ɏ]*regelgeving|regeling|verordening|richtlijn|norm|cao|tarief|tarieven|verplichting|subsidieregeling)\\b'
const HOLDS =
  '(?:\\b(?:gaat|gaan|treedt|treden)\\b[^.;]{0,40}\\bin(?=[.,;:!?]|$)|\\b(?:ingaat|ingaan|verandert|veranderen|wijzigt|wijzigen|geldt|gelden|ingevoerd|afgeschaft|vervalt|vervallen)\\b)'
/** "Op 1 juli gaat de nieuwe wet in", "op 1 september begint het schooljaar". */
const IN_FORCE = cued(
  /wet|regel|verordening|richtlijn|norm|cao|tarie|verplicht|jaar/,
  compact(
    new RegExp(
      `${LAW}[^.;]{0,60}${HOLDS}|${HOLDS}[^.;]{0,60}${LAW}|\\b(?:gaat|gaan)\\b[^.;]{0,30}${LAW}[^.;]{0,12}\\bin(?=[.,;:!?]|$)|\\b(?:start|starten|begint|beginnen)\\b[^.;]{0,30}\\b(?:school|studie|college|kalender|boek|verenigings|bestuurs)jaar\\b`,
    ),
  ),
)
const COLLECTED = compact(
  /\b[a-zß-ɏ]*(?:incasso|incasseren|afgeschreven|geïncasseerd)\b|\bschrijven\b[^.]{0,60}\baf\b|\b(?:contributie|lidgeld|bijdrage|factu(?:ur|ren))\b[^.]{0,60}\bvan (?:uw|je|jullie|de) rekening\b/,
)
const INVITES =
  /\bwelkom\b|\buitgenodigd\b|\baanmelden\b|\binschrij[a-zß-ɏ]*|\breserve(?:er|ren)\b|\bopgeven\b|\bkom\b/

/** "Op 1 september is de website live gegaan", "op 15 maart schrijven we de contributie af": no people. */
export const isOfThing = ({ sentence }: Context): boolean =>
  (COMES_OUT.test(sentence) || COLLECTED.test(sentence) || IN_FORCE.test(sentence)) &&
  !INVITES.test(sentence) &&
  findEventNoun(sentence) === null
