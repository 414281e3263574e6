import type { SendMailOptions } from 'nodemailer'
import type { Temporal } from 'temporal-polyfill'
import { DIRECTOR } from '../../matrix/people'
import type { World } from '../../matrix/world'
import type { Diary } from './diary'
import type { Dice } from './dice'
import type { Letter, Mailroom } from './mailroom'
import { receiving } from './receiving'

/** What the director says to a mail of which subject and text match; the first that does. */
export type Answering = { about: RegExp; says: (found: RegExpExecArray, dice: Dice) => string | null }

type Parts = { world: World; dice: Dice; diary: Diary; mailroom: Mailroom; answers: readonly Answering[] }

/** The director: announces, and answers what she is asked, some minutes or hours later. */
export const createOrganiser = ({ world, dice, diary, mailroom, answers }: Parts) => {
  let written = 0
  /** Each "akkoord" that was written, by the subject of its preview. */
  const approvals: { subject: string; at: Temporal.Instant }[] = []

  const write = (mail: SendMailOptions, minutes: number): void => {
    written += 1
    const messageId = `<directie${written}@kleinekring.example>`
    for (const at of dice.chance(0.1) ? [minutes, minutes + dice.between(0, 60)] : [minutes]) {
      const work = receiving(world, { from: DIRECTOR, messageId, ...mail })
      diary.add({ at: world.now().add({ minutes: at }), who: null, must: true, work })
    }
  }
  const reply = ({ mail }: Letter, text: string, minutes: number): void =>
    write({ to: mail.replyTo, subject: `Re: ${mail.subject}`, text }, minutes)

  return {
    approvals,
    announces: (subject: string, text: string) => write({ subject, text }, 0),
    writes: (mail: SendMailOptions) => write(mail, 0),
    /** Answers the newest mail about this; false where there is none yet. */
    answersOn: (about: RegExp, text: string): boolean => {
      const found = mailroom.of(DIRECTOR).findLast(({ mail }) => about.test(mail.subject))
      if (found) reply(found, text, 0)
      return found !== undefined
    },
    react: (letter: Letter): void => {
      if (letter.mail.to !== DIRECTOR) return
      const { subject, text } = letter.mail
      for (const { about, says } of answers) {
        const found = about.exec(`${subject}\n${text}`)
        const words = found && says(found, dice)
        if (!found) continue
        if (words === 'akkoord') approvals.push({ subject, at: world.now() })
        if (words) reply(letter, words, dice.between(2, 25))
        return
      }
    },
  }
}
export type Organiser = ReturnType<typeof createOrganiser>
