/** Any blank that is not one space between words. */
const UNEVEN = /\s\s|[^\S ]/

/** The same words with one space between them; most texts have no other blanks. */
export const oneLine = (text: string): string => (UNEVEN.test(text) ? text.replace(/\s+/g, ' ') : text)
