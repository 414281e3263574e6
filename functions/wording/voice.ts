import type { Association, Language } from '../domain/association'

/** How a reader is addressed: Dutch with u or je, or English. */
export type Voice = 'u' | 'je' | 'en'

/** One sentence in every voice; `nl` where u and je make no difference. */
export type Text = { nl: string; en: string } | { u: string; je: string; en: string }

export const voiceOf = (association: Pick<Association, 'form'>, language: Language): Voice =>
  language === 'en' ? 'en' : association.form

export const languageOf = (voice: Voice): Language => (voice === 'en' ? 'en' : 'nl')

export const say = (voice: Voice, text: Text): string => {
  if (voice === 'en') return text.en
  return 'nl' in text ? text.nl : text[voice]
}
