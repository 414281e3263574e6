import { englishLean, isEnglishRequest } from './answer-english'
import { plain } from './answer-plain'
import { type Verb, verbs } from './answer-verbs'
import { compact } from './compact'
import { withoutMarks } from './own-sessions'

/**
 * Whether one clause of folded text says that its writer comes, or not, or asks to be put on the list or taken off
 * it: one verb that answers, and nothing else but words that say nothing beside it. Null when anything stands in it
 * that is not understood. `isNamed`: a session is named with it. `rest`: what was said behind the answer.
 */
export const leanOf = (clause: string, isNamed: boolean): { to: 'yes' | 'no'; rest: string } | null => {
  if (ASKS_STATE.test(clause)) return null
  const party = partyIn(clause)
  const lean = leanIn(party ? clause.replace(party, ' ').replace(/ {2,}/g, ' ').trim() : clause, isNamed)
  return lean && party ? { ...lean, rest: [party, lean.rest].filter(Boolean).join(' ') } : lean
}

/** With how many: "met z'n vieren", "alle drie", "twee plaatsen". */
export const partyIn = (clause: string): string => PARTY.exec(clause)?.[0] ?? ''

const COUNT = '(?:twee|drie|vier|vijf|zes|zeven|acht|[2-9]|\\d\\d)'
const PARTY = compact(
  new RegExp(
    `\\b(?:met (?:z'n|zijn|ons|hun) (?:twee|drie|vier|vijf|zes|zeven|acht|all)(?:en|tjes|e|n|sen|vens)?|met (?:in totaal )?${COUNT} (?:personen|man|mensen|stuks)|alle ${COUNT}|allebei|beiden?|(?:in (?:m'n|mijn) eentje|alleen)$|${COUNT} (?:plaatsen|plekken|kaartjes|kaarten|stoelen|personen))(?![a-z])`,
  ),
)

const leanIn = (clause: string, isNamed: boolean): { to: 'yes' | 'no'; rest: string } | null => {
  const words = plain(clause)
  if (words.length > CLAUSE_CHARACTERS_MAX) return null
  const to = verdict(words, isNamed)
  const said = to ?? englishLean(clause, isNamed)
  if (said) return { to: said, rest: '' }
  for (const { index } of [...words.matchAll(LINK)].slice(0, LINKS_MAX)) {
    const rest = words.slice(index).trim()
    const led = verdict(words.slice(0, index), isNamed)
    // "Ik kom niet met de auto" says how somebody comes.
    if (led && (led === 'yes' ? !NOT_FIRST.test(rest) : REASON.test(rest))) return { to: led, rest }
  }
  return ledByReason(words, isNamed)
}

/** "Door ziekte kan ik niet komen": the reason first, then the answer. */
const ledByReason = (words: string, isNamed: boolean): { to: 'yes' | 'no'; rest: string } | null => {
  if (!LEADS.test(words)) return null
  for (const { index } of [...words.matchAll(ANSWERS)].slice(0, LINKS_MAX)) {
    const to = verdict(words.slice(index).trim(), isNamed)
    if (to) return { to, rest: words.slice(0, index) }
  }
  return null
}

/** "Wilt u mij afmelden?" asks nothing: it is how a no is put politely. */
export const isRequest = (sentence: string): boolean => {
  const unmarked = withoutMarks(sentence)
  if (isEnglishRequest(unmarked, sentence.includes('#'))) return true
  const words = plain(unmarked).replace(/ (?:voor|naar|van)$/, '')
  const isPolite = /(?<!\S)u(?!\S)/.test(words) || /^mag ik mij /.test(words)
  const isPutToAll =
    /^(?:wil|kan|zou|mag|schrijf|schrijft|noteer|noteert|zet|meld|haal|schrap) (?:u|ik) /.test(words)
  return (
    isPolite &&
    isPutToAll &&
    / (?:mij|mijn)(?!\S)/.test(words) &&
    verdict(words.replace(/^mag ik/, 'wil ik'), true) !== null
  )
}

/** "Ben ik aangemeld", also without a question mark. */
const ASKS_STATE = /^(?:ben|sta|heb|moet|word) ik (?:[a-z]+ ){0,4}(?:aan|af)(?:ge)?meld/
const CLAUSE_CHARACTERS_MAX = 200
const LINKS_MAX = 4
const REASON = /^(?:want|omdat|ivm|i\.v\.m\.?|wegens|vanwege|door|namelijk|aangezien|daar)(?!\S)/
const LEADS = /^(?:door|wegens|vanwege|ivm|omdat|aangezien|ondanks|zoals|net|due|because|since)(?!\S)/
const ANSWERS = /\s(?=(?:kan|kom|ben|moet|zeg|meld|doe|haak|sla|zal|schuif|neem|lukt|gaat|geef|schrijf)\s)/g
const LINK =
  /(?<=\S)\s(?=(?:want|omdat|ivm|wegens|vanwege|namelijk|aangezien|met|samen|vanaf|om|rond|pas|zonder|per|via|vanuit|iets|wat|uiterlijk|alleen|in de (?:ochtend|middag|loop)|speciaal)\s)/g
/** What follows a yes at once, and takes it back or makes it another. */
const NOT_FIRST = /^(?:alleen (?:als|niet)|in (?:de|het) (?:geest|gedachten)|zonder mij)/

const verdict = (words: string, isNamed: boolean): 'yes' | 'no' | null => {
  const said = words.replace(/(?<!\S)#sorry(?!\S) ?/g, '').trim()
  for (const verb of verbs) {
    const found = verb.pattern.exec(said)
    if (!found) continue
    const others = said.replace(verb.pattern, verb.left).split(' ').filter(Boolean)
    const meant = meaning(verb, others, found[0], isNamed)
    if (meant) return isInTune(meant, words) ? meant : null
  }
  return null
}

const meaning = (verb: Verb, all: string[], said: string, isNamed: boolean): 'yes' | 'no' | null => {
  const nots = all.filter((word) => NOTS.has(word)).length
  const others = all.filter((word) => !NOTS.has(word))
  if (nots > 1 || !others.every((word) => HELPERS.has(word) || (verb.by === 'can' && DOINGS.has(word))))
    return null
  const has = (word: string) => others.includes(word)
  if (verb.by !== 'can' && (has('is') || has('mogelijk'))) return null
  if (verb.by === 'can') return canMeaning(nots, has, said, isNamed)
  if (nots > 0 && (has('heb') || has('#whole'))) return null
  const isSomebody = has('ik') || has('kan') || has('zal') || said.includes('ik')
  if (verb.to === 'yes' && said.startsWith('kom') && !isSomebody) return null
  if (verb.to === 'no' && has('het') && !has('ik') && !said.includes('ik')) return null
  const asksTo = verb.by === 'list' || verb.by === 'bare'
  // What others do says nothing of the speaker: "u komt", "meld aan".
  if (!has('mij') && !(isNamed && verb.by === 'list') && (verb.by === 'list' || has('u'))) return null
  if (has('u') && !asksTo) return null
  if (has('zou') && !(asksTo && has('mij'))) return null
  if (has('mag') && !has('u')) return null
  if (has('moet') && verb.to === 'yes') return null
  if (has('kan') && !has('u') && (verb.to === 'no' || asksTo))
    return nots === 1 && verb.to === 'yes' && !asksTo ? 'no' : null
  if (nots === 0) return verb.to
  return verb.to === 'yes' && !has('u') ? 'no' : null
}

const canMeaning = (nots: number, has: (word: string) => boolean, said: string, isNamed: boolean) => {
  if (has('u') || has('zou') || has('mag') || has('#whole')) return null
  if (!isNamed && (said === 'mogelijk' || has('is'))) return null
  if (nots === 1) return 'no'
  // "Lukt het" asks.
  if (!has('moet') && !(said === 'lukt' && has('het')) && /^(?:lukt|schikt)$/.test(said)) return 'yes'
  return isNamed && !has('moet') && /past|schikt|uit|lukt|kan/.test(said) ? 'yes' : null
}

/** A yes is not sorry, and no yes begins with "nee". */
const isInTune = (to: 'yes' | 'no', words: string): boolean =>
  to === 'yes' ? !/(?<!\S)(?:nee|#sorry)(?!\S)/.test(words) : !/(?<!\S)ja(?!\S)/.test(words)

const wordsOf = (text: string): Set<string> => new Set(text.trim().split(/\s+/))
const NOTS = wordsOf('niet geen nooit noch')
/** "Komen lukt niet". */
const DOINGS = wordsOf('kom erbij aanwezig deelneem meedoe')
/** Words that a clause may hold beside its verb. */
const HELPERS =
  wordsOf(`ik mij u er het dat dit te om bij hier daar daarvoor hiervoor ervoor eraan wil kan zal ga moet mag zou heb ben word
  ja nee #whole lijst deelnemerslijst mogelijk is`)
