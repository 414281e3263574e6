/** Few mails have more sentences about their dates; the words of a mail are not kept for long. */
const TEXTS_MAX = 100

/**
 * A question about a text that several rules ask of the same sentences, with its last answers at hand. Only for
 * questions whose answer follows from the text alone: they live as long as the process.
 */
export const remembered = (ask: (text: string) => boolean): ((text: string) => boolean) => {
  const answers = new Map<string, boolean>()
  return (text) => {
    const known = answers.get(text)
    if (known !== undefined) return known
    if (answers.size >= TEXTS_MAX) answers.clear()
    const answer = ask(text)
    answers.set(text, answer)
    return answer
  }
}
