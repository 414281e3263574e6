import type { OtherDate } from '../../domain/other-date'

const MISTAKE =
  /\b(?:rectifi\p{L}+|rechtzett?\p{L}*|rechtgezet|recht te zetten|zet(?:ten)? (?:\p{L}+ )?recht|vergiss?\p{L}*|verschrijving|ver(?:schreven|typt)|(?:typ|schrijf|tik)fout|foutje|abuis|verkeerd\p{L}*|onjuist\p{L}*|fout(?:e|ieve)? (?:dag|datum)|(?:dag|datum) (?:is|was|stond) (?:fout|niet (?:goed|juist)))\b/iu
const MOVE =
  /\b(?:verplaats\p{L}*|verzet(?:ting|te|ten|t)?|verschuiv\p{L}*|verscho(?:ven|of)|verschuift|uitgesteld|uitstel\p{L}*|vervroegd?|verhuist|nieuwe datum)\b/iu

/** Whether words with another date say that the old one was wrong or that the event moves; null for neither, or both. */
export const readOtherDate = (words: string): OtherDate | null => {
  const text = words.slice(0, CHARACTERS_MAX)
  const [mistake, move] = [MISTAKE.test(text), MOVE.test(text)]
  if (mistake === move) return null
  return mistake ? 'rectification' : 'move'
}

const CHARACTERS_MAX = 2_000
