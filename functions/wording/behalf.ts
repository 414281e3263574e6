import type { Association, Member } from '../domain/association'
import type { Registration } from '../domain/registration'
import { say, voiceOf } from './voice'

/** Who answered in a member's place, in the member's words; null where they did so themselves. */
export const behalfText = (
  registration: Pick<Registration, 'by' | 'answer'> | null,
  association: Pick<Association, 'form'>,
  { language }: Pick<Member, 'language'>,
): string | null => {
  if (!registration?.by) return null
  const voice = voiceOf(association, language)
  const by = language === 'en' ? inEnglish(registration.by) : registration.by
  return registration.answer === 'yes'
    ? say(voice, {
        u: `U bent aangemeld door ${by}.`,
        je: `Je bent aangemeld door ${by}.`,
        en: `You were registered by ${by}.`,
      })
    : say(voice, {
        u: `Dat u niet komt, is doorgegeven door ${by}.`,
        je: `Dat je niet komt, is doorgegeven door ${by}.`,
        en: `That you cannot come was passed on by ${by}.`,
      })
}

const inEnglish = (by: string): string =>
  by.replace('(organisator)', '(organiser)').replace('(assistent)', '(assistant)')
