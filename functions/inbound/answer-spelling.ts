/**
 * Lower case without accents; apostrophes straight, clock times with a colon, marks that part clauses kept.
 * What people type in a hurry, and how they say it in Flanders, is spelled as the phrases expect it.
 */
export const foldAnswer = (words: string): string =>
  spellings.reduce(
    (folded, [pattern, spelled]) => folded.replace(pattern, spelled),
    words
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[’‘`´]/g, "'")
      .replace(/(^|\s)[:;]-?[)(dp](?=\s|$)/g, '$1')
      .replace(/&|(?<=\s)\+(?=\s)/g, ' en ')
      .replace(/(\d)[.:](\d)/g, '$1:$2')
      .replace(/\b([a-z])\.(?=[a-z]\b)/g, '$1')
      .replace(/\b(ipv|svp|aub)\./g, '$1')
      .replace(/^[ \t]*[-*•–][ \t]+/gm, '')
      .replace(/ [-–—]+ /g, ', ')
      .replace(/[^\p{L}\p{N}'/:=,.;!?()\n-]+/gu, ' '),
  )

const spellings: readonly [RegExp, string][] = [
  [/(?<![\p{L}\d'])'?k (?=[a-z])/gu, 'ik '],
  [/(?<![\p{L}\d'])'t (?=[a-z])/gu, 'het '],
  [/\bdie datum|\bop dat moment/g, 'die dag'],
  [/\b(?:ge|gij)\b/g, 'u'],
  [/\bgaarne\b/g, 'graag'],
  [/\bj(?:a{2,}|oep|ep|awel)\b/g, 'ja'],
  [/\b(?:njet|noppes|nee{2,})\b/g, 'nee'],
  [/(?<![\p{L}'])(?:der|d'r|dr) ?(?=bij\b)/gu, 'er '],
  [/,? ?\b(?:aub|svp|a\.u\.b|s\.v\.p|alstublieft|alsjeblieft|gelieve)\b\.?/g, ' '],
]
