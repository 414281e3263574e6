import type { MoveCues } from '../../domain/clause'
import { compact } from '../compact'

/** "Verzet", and no "Verzetsmuseum". */
const MOVES =
  'verplaats\\p{L}*|verzet(?:ten?)?|verschui\\p{L}*|verschoven|schui\\p{L}*|vervroeg\\p{L}*|uitgesteld'
const OTHER_DAY = '(?:andere|nieuwe) (?:dag|datum|dagen|data)'
const AGAIN = 'herha(?:al|l)\\p{L}*|extra|nogmaals|nog een keer|tweede keer|ook op|eveneens'
const MORE = `${AGAIN}|derde (?:moment|keer|datum)|bis`
const MAYBE = 'indien|misschien|wellicht|mogelijk|waarschijnlijk|eventueel'

/** One of these ways to say it, in whole words. */
const wordsOf = (ways: string): RegExp => compact(new RegExp(`(?<!\\p{L})(?:${ways})(?!\\p{L})`, 'iu'))

const IN_WORDS = wordsOf(
  `${MOVES}|verhui\\p{L}*|ipv|in plaats van|in de plaats|word(?:t|en)|geworden|naar|later|eerder|niet (?:meer )?op|niet(?: meer)? \\d|niet de \\d|maar|was`,
)
const IN_SIGNS = /i\.p\.v\.?|->|→|=>/iu

const AGAINST = compact(
  /(?<!\p{L})(?:niet (?:\p{L}+ ){0,8}\p{L}{0,20}dag\p{L}{0,12},? maar|naar (?:\p{L}+dag )?\d)/iu,
)
const CHANGES = wordsOf(
  `${MOVES}|${OTHER_DAY}|verhui\\p{L}*|wordt|worden|geworden|gaat naar|gaan naar|naar voren|leggen|vast op|later|eerder|in plaats van|i\\.?p\\.?v\\.?|niet meer|niet (?:op )?(?:\\p{L}+dag )?(?:de )?\\d(?!\\d)`,
)
const MOVED = wordsOf(`${MOVES}|${OTHER_DAY}`)
const ADDS = wordsOf(`${MORE}|toevoegen|voegen`)
const BESIDE = wordsOf(`${MORE}|opnieuw|volgende keer|daarna|vervolg\\p{L}*|reserve\\p{L}*`)
const NOT_YET = wordsOf(
  `${MAYBE}|${AGAIN}|als|mocht\\p{L}*|tenzij|zou(?:den)?|liever|voorstel\\p{L}*|stel(?:len)? voor|overweeg\\p{L}*|overwegen|willen?|wilde|reserve\\p{L}*|uitwijk\\p{L}*|achter de hand|aanmeld\\p{L}*|meld\\p{L}*|opgeven|opgave|inschrijv\\p{L}*|uiterlijk|deadline|betal\\p{L}*`,
)
const ON_CONDITION = /^(?:als|indien|mocht|wanneer|bij)(?!\p{L})/iu
const PERHAPS = wordsOf(`${MAYBE}|alleen als|als het`)

export const moveCues = (words: string): MoveCues => ({
  setsInstead: IN_WORDS.test(words) || IN_SIGNS.test(words),
  setsAgainst: AGAINST.test(words),
  changes: CHANGES.test(words),
  hasMoved: MOVED.test(words),
  addsDay: ADDS.test(words),
  isBeside: BESIDE.test(words),
  isNotYet: words.includes('?') || NOT_YET.test(words),
  depends: ON_CONDITION.test(words) || PERHAPS.test(words),
})
