import type { Association, Member } from '../domain/association'
import type { CopyNotice } from '../domain/notice'
import type { MemberNoticeKind } from '../domain/notice-kind'
import { say, type Text, voiceOf } from './voice'

/** What stands above a mail to somebody beside a member. */
export const copyParagraphs = (
  { role, name }: Pick<CopyNotice, 'role' | 'name'>,
  kind: MemberNoticeKind | 'post' | 'report',
  association: Pick<Association, 'form'>,
  member: Pick<Member, 'name' | 'language'>,
): string[] => {
  const voice = voiceOf(association, member.language)
  const texts = role === 'assistant' ? assistant(name, member.name) : substitute(kind, member.name)
  return texts.map((text) => say(voice, text))
}

const assistant = (name: string, member: string): Text[] => [
  {
    nl: `Kopie voor ${name}: deze mail ging naar ${member}.`,
    en: `Copy for ${name}: this mail went to ${member}.`,
  },
  {
    u: `Met de knoppen in deze kopie antwoordt u namens ${member}. Het antwoord van ${member} zelf gaat altijd voor.`,
    je: `Met de knoppen in deze kopie antwoord je namens ${member}. Het antwoord van ${member} zelf gaat altijd voor.`,
    en: `With the buttons in this copy you answer for ${member}. What ${member} answers in person always counts.`,
  },
]

const substitute = (kind: MemberNoticeKind | 'post' | 'report', member: string): Text[] =>
  kind === 'deregistered'
    ? [
        {
          u: `U zou komen in plaats van ${member}. Dat is niet meer zo; u hoeft niets te doen.`,
          je: `Je zou komen in plaats van ${member}. Dat is niet meer zo; je hoeft niets te doen.`,
          en: `You were to come in place of ${member}. That is no longer so; there is nothing you need to do.`,
        },
      ]
    : [
        {
          u: `U komt in plaats van ${member}, die zelf niet kan en u heeft opgegeven.`,
          je: `Je komt in plaats van ${member}, die zelf niet kan en je heeft opgegeven.`,
          en: `You come in place of ${member}, who cannot come and put your name forward.`,
        },
      ]

/** The link to the calendar file: a copy carries no entry of its own. */
export const copyFileText = (
  association: Pick<Association, 'form'>,
  { language }: Pick<Member, 'language'>,
): string =>
  say(voiceOf(association, language), {
    nl: 'Zet de afspraak in de agenda',
    en: 'Put the entry in the calendar',
  })

/** The one press that a substitute has. */
export const substituteCannot: Text = {
  u: 'Ik kan toch niet komen',
  je: 'Ik kan toch niet komen',
  en: 'I cannot come after all',
}
