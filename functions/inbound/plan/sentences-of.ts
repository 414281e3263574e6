import { readSource, spanOf } from '../understand/text/source'

/** The sentences and list items of a text, as they are written. */
export const sentencesOf = (text: string, day: string): string[] => {
  const source = readSource({ subject: '', text, day })
  return source.sentences.map(({ from, to }) => {
    const { start, end } = spanOf(source, from, to)
    return text.slice(start, end)
  })
}
