/** What is left of a reply in which its writer takes words back. */
export type Kept = {
  words: string
  /** Sentences that no longer hold, or that put the one before them in doubt; told back. */
  lost: string[]
  /** Nothing is to be worked in yet. */
  waits: boolean
}

const WORK_IN =
  '(?:invullen|invoeren|aanpassen|wijzigen|veranderen|verwerken|opnemen|overnemen|noteren|vastleggen)'
/** "Wacht nog even met invullen", "nog niet aanpassen", "pas het nog niet aan". */
const WAITS = new RegExp(
  `\\bwacht(?:en)?(?: (?:nog|even|maar|liever|eerst|dus|svp|aub)){0,4} met (?:(?:het|de|dit|dat|alles) )?${WORK_IN}\\b|\\bnog (?:even )?(?:niet|niets|niks) ${WORK_IN}\\b|^(?:en |maar |dus )?(?:vul|voer|pas|wijzig|verander|verwerk|noteer)(?: \\p{L}+){0,3} nog(?: (?:maar|even))* (?:niet|niets|niks)\\b`,
  'iu',
)
/** "Of was het nou 19.30?" puts in doubt what stands before it. */
const OR_ELSE =
  /^(?:(?:p\.? ?s\.?|hm+|tenzij|nee|wacht)[:,.]? )*of (?:(?:was|is|werd|wordt|waren|zijn|moest|moet|komt) (?:het|dat|die|er|ik|we|wij)\b|toch\b|(?:om |op |voor )?(?:\d|half\b|kwart\b|€)).*\?$/iu
/** "Nee wacht, 19.45": the words behind it are to be read in the place of those before it. */
const RATHER =
  /(?<![\p{L}])(?:o+h? nee|of nee|nee,? wacht(?: even)?|wacht(?: even)?,? nee|wacht(?=,)|nee,? sorry|(?:sorry|pardon|excuus),? (?:ik bedoel|bedoel ik)|ik bedoel(?:de)?)(?![\p{L}])[\s,:.!…-]*/iu

/** A reply without what is taken back in it: by its next words, by a doubt, or as a whole. */
export const withoutTakenBack = (words: string): Kept => {
  const kept: string[] = []
  const lost: string[] = []
  let waits = false
  let last: number | null = null
  for (const sentence of sentencesIn(words)) {
    const said = sentence.trim()
    const before: string = last === null ? '' : (kept[last] ?? '').trim()
    const doubted: TakenBack | null =
      said === '' || said.startsWith('>') ? null : takenBackBy(sentence, before)
    waits ||= !said.startsWith('>') && WAITS.test(said)
    if (doubted && doubted.from === before && last !== null) kept[last] = ''
    if (doubted && doubted.now === null) lost.push(doubted.from, said)
    kept.push(doubted ? (doubted.now ?? '') : sentence)
    if (said !== '') last = said.startsWith('>') || doubted?.now === null ? null : kept.length - 1
  }
  return { words: kept.join(''), lost, waits }
}

type TakenBack = { from: string; now: string | null }

/** The words before it that a sentence takes back, and what it says instead, if that can be told. */
const takenBackBy = (sentence: string, before: string): TakenBack | null => {
  if (OR_ELSE.test(sentence.trim())) return before === '' ? null : { from: before, now: null }
  const rather = RATHER.exec(sentence)
  if (!rather) return null
  const from = sentence.slice(0, rather.index).trim() || before
  return from === '' ? null : { from, now: inPlaceOf(from, sentence.slice(rather.index + rather[0].length)) }
}

/** With their marks and what parts them, so that together they are the text again. */
const sentencesIn = (words: string): string[] =>
  words.match(/\n|[^\n.!?…]+(?:[.!?…]+(?![\s.!?…]|$)[^\n.!?…]*)*[.!?…]*[^\S\n]*|[.!?…]+/g) ?? []

const VALUE =
  /(?:€ ?)?\d{1,4}(?:[.:,u]\d{2})?(?: ?(?:uur|euro)(?!\p{L})|u(?!\p{L}))?|(?<!\p{L})(?:half|kwart (?:over|voor)) \p{L}+/giu
const AROUND = new Set(
  'dus het dat wordt is om op pas toch maar gewoon natuurlijk moet moeten zijn'.split(' '),
)

/** "Eindtijd 22.00 uur" with the 22.30 that follows; null where more is said than another value. */
const inPlaceOf = (said: string, rather: string): string | null => {
  const values = [...said.matchAll(VALUE)]
  const [old, ...others] = values
  const now = (rather.split(/,\s+/).at(-1) ?? '').trim()
  const [fresh, ...more] = now.match(VALUE) ?? []
  if (!old || !fresh || others.length + more.length > 0) return null
  const known = new Set(wordsOf(said))
  const plain = wordsOf(now.replace(fresh, ' ')).every((word) => known.has(word) || AROUND.has(word))
  const unit = /[^\d.,:]$/u.test(fresh) ? fresh : `${fresh}${/ ?(?:uur|u|euro)$/iu.exec(old[0])?.[0] ?? ''}`
  const end = old.index + old[0].length
  return plain ? `${said.slice(0, old.index)}${unit}${said.slice(end).replace(/[\s.,…]+$/u, '')}.` : null
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? []
