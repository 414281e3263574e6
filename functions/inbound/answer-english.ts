/** The same in English: `leanOf` for one clause, null where anything in it is not understood. */
export const englishLean = (clause: string, isNamed: boolean): 'yes' | 'no' | null => {
  const words = plainEnglish(clause)
  if (words.length > CLAUSE_CHARACTERS_MAX) return null
  const asked = words.replace(/^(?:can|could|would|will) you /, '')
  if (NO.test(asked) || (isNamed && NAMED_NO.test(asked))) return 'no'
  const isSorry = words !== clause.trim() && /\b(?:unfortunately|sadly|afraid|regret\w*|sorry)\b/.test(clause)
  if (isNamed && /^(?:count|put|sign) me$/.test(asked)) return 'yes'
  return YES.test(asked) && !isSorry ? 'yes' : null
}

/** "Could you take me off the list?" asks nothing. */
export const isEnglishRequest = (sentence: string, isNamed: boolean): boolean =>
  /^(?:please )?(?:can|could|would|will) you (?:please )?\w+ (?:me|us|my)\b/.test(sentence.trim()) &&
  englishLean(sentence, isNamed) !== null

const CLAUSE_CHARACTERS_MAX = 200

const plainer: readonly [RegExp, string][] = [
  [/\bwon't|\bwont\b/g, 'will not'],
  [/\b(?:can't|cannot|cant)\b/g, 'can not'],
  [/\b(would|do|does|am|is|will)n't\b/g, '$1 not'],
  [/\b(?:we|i)'ll\b/g, 'i will'],
  [/\b(?:i'm|we're|we are)\b/g, 'i am'],
  [/\b(?:i'd|we'd)\b/g, 'i would'],
  [/\bwe\b/g, 'i'],
  [/\bus\b/g, 'me'],
  [
    /\b(?:unfortunately|sadly|regretfully|(?:i )?regret that|i am afraid(?: that)?|sorry(?: but)?|gladly|happily|definitely|certainly|absolutely|please|indeed|hereby|also|very much|thanks|thank you|with pleasure|of course)\b/g,
    ' ',
  ],
  [/\b(?:this (?:time|year|once)|that (?:day|week)|on the day|as well|once again|again|then)\b/g, ' '],
  [
    /\b(?:(?:for|in|to|at|of|on|from) )?(?:the|this|your|that) (?:(?:whole|entire|full|spring|summer|autumn|winter|study|network) )?(?:event|day|series|meeting|session|workshop|course|training|conference|webinar|seminar|symposium|lecture|programme|invitation)\b/g,
    ' ',
  ],
  [/^ *(?:so|and|but|yes|no|ok) /g, ' '],
  [/(?: (?:for|on|to|in|at|and|of))+ *$/g, ' '],
  [/\s+/g, ' '],
]
const plainEnglish = (clause: string): string =>
  plainer.reduce((words, [pattern, plain]) => words.replace(pattern, plain), ` ${clause} `).trim()

const TAKE_PART =
  '(?:make that date|make it then|be there|be present|be in attendance|come|come along|attend|join|join (?:you|in)|make it|take part|participate|be (?:attending|joining|coming|taking part|participating|present)(?: you)?)'
const DOING = '(?:coming|attending|joining|taking part|participating)'
const YES = new RegExp(
  `^(?:${[
    `i (?:will|shall|can|am able to|am going to) ${TAKE_PART}`,
    `(?:i (?:am|would be|will be) )?(?:delighted|happy|pleased|glad) to (?:${TAKE_PART}|accept)`,
    `i am (?:in|${DOING})|${DOING}|will be there|you can count on me`,
    '(?:put|sign|count|book|pencil|write) me(?: down| up| in)|(?:register|enrol|enroll|add|include) me(?: to the list)?',
    '(?:save|reserve|keep) (?:me )?a (?:seat|place|spot)(?: for me)?|i accept',
    'i? ?(?:would|will) not (?:want to )?miss (?:it|this)(?: for (?:the world|anything))?',
  ].join('|')})$`,
)
const NO = new RegExp(
  `^(?:${[
    `i (?:will|can|shall) not (?:be able to )?(?:${TAKE_PART})?`,
    `(?:not|unable|not able)(?: to)? (?:${TAKE_PART}|${DOING})`,
    `i am (?:not|unable|not able)(?: to)? (?:${TAKE_PART}|${DOING})`,
    'i (?:(?:have|need|will have|am going) to|must|will|shall) (?:pass|decline|skip|cancel|withdraw|give it a miss|give this a miss|miss|sit)(?: on| out)?(?: it| this| this one| out)*',
    '(?:i )?(?:cancel|withdraw) my (?:registration|attendance|place|seat|participation)|count me out|leave me out|i decline|i am out',
    '(?:remove|take|strike) me (?:from|off) the (?:attendees?|attendance|participants?|participation|guest) list',
    '(?:it|this|that)? ?(?:does|will) not work(?: for me| out)?|i have to give (?:it|this) a miss',
  ].join('|')})$`,
)
/** With a session beside it this is clear: without one it may be about the mails. */
const NAMED_NO =
  /^(?:(?:take|remove|strike) me (?:off|from)(?: the list)?|(?:i )?(?:skip|miss|cancel)|not|niet works? for me|does not work(?: for me)?|niet works?|not for me)$/
