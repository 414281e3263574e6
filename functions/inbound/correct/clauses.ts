import { readSource, spanOf } from '../understand/text/source'
import { isPolite, withoutLead } from './phrases'
import { goesOn, isIdle, isWrong } from './pieces'
import { isDoubtful, plainSentence } from './plain-sentence'
import { LABEL_WORDS } from './topics'

const LABEL_START = `(?:(?:de|het|onze) )?(?:${LABEL_WORDS})\\s*(?::|\\bis\\b|\\bwordt\\b)`
/** What opens a statement of its own, so that a comma or "en" before it parts two of them. */
const OPENS = new RegExp(
  `^(?:(?:maar|en|ook|dus|verder|graag) )*(?:${LABEL_START}|het (?:is|wordt|begint|kost|start|gaat)\\b|max(?:imaal)?\\b|onbeperkt|geen \\p{L}|gratis\\b|kosteloos\\b|(?:in|ex)cl(?:usief|\\.)? btw\\b|kosten\\b|van \\d|vanaf \\d|om \\d|aanvang\\b|inloop\\b|online\\b|hybride?\\b|op locatie\\b|pe\\b|\\d{1,2}(?:[.,]\\d)? ?(?:pe\\b|pe-|punt)|\\d{1,4} (?:deelnemers|personen|plaatsen)|aanmeld|inschrijv|voor (?:alle|onze|leden|partners)\\b|dit is\\b|herinnering\\b|go\\b|wij beslissen|we beslissen|reserve|locatie\\b)`,
  'iu',
)
const LABEL_ONLY = new RegExp(`^(?:(?:de|het|onze) )?(?:${LABEL_WORDS})$`, 'iu')
/** Whether it stands on its own; a bare "15 mei" or "3" does not. */
export const isStatement = (clause: string): boolean => OPENS.test(clause.slice(0, OPENS_CHARACTERS))

const OPENS_CHARACTERS = 60
const WHOLE_LINE = /^(?:(?:de|het) )?(?:titel|naam|thema|onderwerp|motto)\s*:/iu
/** Commas here part amounts of one list, not statements. */
const PRICES =
  /^(?:(?:de|het) )?(?:kosten|prijs|prijzen|tarief|tarieven|toegang|entree|deelname|bijdrage)\s*:/iu

/** Parts free text in clauses that each say one thing, without politeness; `[]` for politeness alone. */
export const readClauses = (text: string): string[] => {
  const whole = withoutLead(text)
  if (WHOLE_LINE.test(whole)) return [whole]
  return sentencesOf(text).flatMap((sentence) =>
    (isDoubtful(plainSentence(sentence.slice(0, SENTENCE_CHARACTERS_MAX)))
      ? [sentence]
      : splitClauses(sentence)
    )
      .map((clause) => withoutLead(clause).replace(/[.,;!\s]{1,10}$/, ''))
      .filter((clause) => !isPolite(clause) && !isIdle(clause)),
  )
}

const SENTENCE_CHARACTERS_MAX = 400

/** Whoever writes in a hurry begins a sentence small. */
const SMALL_START = /(?<=(?!excl|incl|circa|prof)\p{L}{4}|: \d|\d{2})[.!]\s+(?=\p{Ll}{3})/u

const sentencesOf = (text: string): string[] => {
  // The dots of "i.p.v." end no sentence.
  const masked = text.replace(/\bi\.p\.v\./giu, 'i-p-v-')
  const source = readSource({ subject: '', text: masked, day: '2000-01-01' })
  return source.sentences.flatMap(({ from, to }) => {
    const { start, end } = spanOf(source, from, to)
    return text.slice(start, end).split(SMALL_START)
  })
}

const WORDS_FEW = 3

const splitClauses = (sentence: string): string[] => {
  if (PRICES.test(sentence)) return [sentence]
  const clauses: string[] = []
  let from = 0
  for (const found of sentence.matchAll(/[,;]\s{1,3}|\s{1,3}(?:en|maar|&)\s{1,3}/gu)) {
    const at = found.index + found[0].length
    if (found.index < from || !OPENS.test(sentence.slice(at, at + OPENS_CHARACTERS))) continue
    // "Niet om 12.30 maar om 13.00 uur" is one.
    if (/maar/iu.test(found[0]) && /\b(?:niet|geen)\b/iu.test(sentence.slice(from, found.index))) continue
    const clause = sentence.slice(from, found.index).trim()
    // What goes on about a clause that is no statement stays with it, and is not read without it.
    if (goesOn(sentence.slice(at)) && !isStatement(clause) && clause.split(' ').length > WORDS_FEW) continue
    if (isWrong(clause)) continue
    // "Datum en tijd: …" is one label.
    if (LABEL_ONLY.test(clause)) continue
    clauses.push(clause)
    from = at
  }
  return [...clauses, sentence.slice(from).trim()].filter((clause) => clause !== '')
}
