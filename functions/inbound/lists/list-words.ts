import { audienceName } from '../../domain/audience-name'
import type { ListQuestion } from '../../domain/list-draft'
import type { RowAnswer } from '../../domain/member-list'
import { folded, readWish } from '../wish'

/** What an organiser answers to the preview of a member list. */
export type ListWish =
  | { wish: 'approve'; remove: boolean }
  | { wish: 'remove' }
  | { wish: 'discard' }
  | { wish: 'answers'; answers: RowAnswer[]; missed: string[] }
  | { wish: 'nothing' }
  | { wish: 'unknown' }

const REMOVE =
  /(?:^| )(?:en )?(?:graag )?(?:verwijder|haal|gooi)(?: maar| ook| dan)*(?: iedereen| allen| degenen| de mensen| de leden)?(?: die| wie| de)?(?: er)? ?(?:ontbreekt|ontbreken|ontbrekenden|ontbrekende leden|(?:er )?niet (?:meer )?(?:in het bestand|in de lijst|op de lijst|erin|erop|in|op) sta(?:at|an)|(?:er )?niet (?:meer )?(?:in|op) sta(?:at|an))(?: eraf| weg| van de lijst)?$/
const KEEP = /(?:^| )(?:en |maar )?(?:verwijder niemand|niemand verwijderen|zonder (?:te )?verwijderen)$/

/**
 * "akkoord", "akkoord, en verwijder wie ontbreekt", "rij 8: assistent". As with any preview, only words
 * that approve from first to last do.
 */
export const readListWish = (words: string, today: string, questions: ListQuestion[]): ListWish => {
  const text = folded(words)
  if (text === '') return { wish: 'nothing' }
  if (!words.includes('?')) {
    const kept = text.replace(KEEP, '').trim()
    const rest = kept.replace(REMOVE, '').trim()
    if (rest === '' && rest !== kept) return { wish: 'remove' }
    const wish = readWish(rest, today)
    if (wish.wish === 'approve' && wish.parts === 'all' && wish.at === null) {
      return { wish: 'approve', remove: rest !== kept }
    }
    if (wish.wish === 'discard' && rest === text) return { wish: 'discard' }
  }
  return readAnswers(words, questions)
}

const readAnswers = (words: string, questions: ListQuestion[]): ListWish => {
  const said = words
    .split(/[\n;]|,?\s+en\s+(?=rij\b)|,\s*(?=rij\b)/i)
    .map((clause) => clause.trim())
    .filter(Boolean)
  const read = said.map((clause) => ({ clause, answer: answerIn(clause, questions) }))
  const answers = read.flatMap(({ answer }) => (answer ? [answer] : []))
  if (answers.length === 0) return { wish: 'unknown' }
  return { wish: 'answers', answers, missed: read.flatMap(({ clause, answer }) => (answer ? [] : [clause])) }
}

const answerIn = (clause: string, questions: ListQuestion[]): RowAnswer | null => {
  const [, number, rest = ''] = /^(?:rij|regel)\s*(\d{1,6})\s*[:,-]?\s*(.+)$/i.exec(clause) ?? []
  const question = questions.find(({ row }) => row === Number(number))
  const says = question && meant(question, folded(rest))
  return says ? { row: question.row, says } : null
}

const yes = /^(?:ja|klopt|dat klopt|goed|juist|inderdaad)$/
const no = /^(?:nee|niet|geen|nee niet|klopt niet|nvt)$/

const meant = (question: ListQuestion, word: string): RowAnswer['says'] | null => {
  switch (question.about) {
    case 'second-address':
      if (
        /^(?:ja |is |dat is |van )*(?:een |de |haar |zijn )?(?:assistente?|secretaresse|secretariaat)$/.test(
          word,
        ) ||
        yes.test(word)
      )
        return { is: 'assistant' }
      return no.test(word) || /^geen assistent/.test(word) ? { is: 'no-assistant' } : null
    case 'same-person':
      if (/^(?:ja )?(?:de)?zelfde(?: persoon)?$/.test(word) || yes.test(word)) return { is: 'same-person' }
      return no.test(word) || /^(?:iemand anders|een ander|niet dezelfde)$/.test(word)
        ? { is: 'other-person' }
        : null
    case 'audience':
      if (yes.test(word)) return { is: 'right' }
      return /^[\p{L} ]{2,40}$/u.test(word) && !no.test(word)
        ? { is: 'audience', audience: audienceName(word.replace(/^niet partner$/, 'non-partner')) }
        : null
  }
}
