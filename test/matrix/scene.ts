import type { SendMailOptions } from 'nodemailer'
import PostalMime from 'postal-mime'
import { Address, MemberId } from '../../functions/domain/ids'
import { keys } from '../../functions/store/keys'
import { EXAMPLE_ASSOCIATION_ID, seedExample } from '../../infra/local/seed'
import { announcement } from '../support/flows/announcements'
import type { Life } from './life'
import { buttonsIn } from './mails'
import { DIRECTOR, MEMBERS } from './people'
import { posting, type Step } from './posted'
import { saysSes } from './says-ses'
import type { World } from './world'

/** A mail as its receiver answers it. */
export type Letter = {
  from: string
  to: string
  subject: string
  text: string
  replyTo: string
  calendar: string
  /** Where its List-Unsubscribe leads. */
  unsubscribe: string
  buttons: Record<string, string>
}

export type Scene = Awaited<ReturnType<typeof openScene>>

/** The example association with four members, and what one does to bring it somewhere. */
export const openScene = async (world: World, life: Life) => {
  await seedFew(world)
  await world.invoke('sweep', {})

  const happens = async (step: Step) => {
    await life.surely(() => step(world))
    await life.settle()
  }
  const newest = async (to: string, about: RegExp): Promise<Letter> => {
    const own = world.mails().filter(({ destination }) => destination.includes(to))
    for (const mail of own.toReversed()) {
      const email = await PostalMime.parse(Buffer.from(mail.raw, 'base64'), { attachmentEncoding: 'utf8' })
      const letter = {
        from: mail.source,
        to,
        subject: email.subject ?? '',
        text: email.text ?? '',
        replyTo: email.replyTo?.[0]?.address ?? mail.source,
        calendar: String(
          email.attachments.find(({ mimeType }) => mimeType === 'text/calendar')?.content ?? '',
        ),
        unsubscribe:
          /<(http[^>]+)>/.exec(
            email.headers.find(({ key }) => key === 'list-unsubscribe')?.value ?? '',
          )?.[1] ?? '',
        buttons: await buttonsIn(mail),
      }
      if (about.test(`${letter.subject}\n${letter.text}`)) return letter
    }
    throw new Error(`No mail to ${to} about ${about}`)
  }
  const post = (mail: SendMailOptions): Promise<Step> => posting(world, mail)
  const reply = (to: Letter, text: string, from = to.to): Promise<Step> =>
    post({ from, to: to.replyTo, subject: `Re: ${to.subject}`, text })
  const said = async (about: RegExp, words: string) =>
    happens(await reply(await newest(DIRECTOR, about), words))
  return {
    world,
    happens,
    newest,
    post,
    reply,
    announcing: async (text: string, instead: Record<string, string> = {}): Promise<Step> =>
      post({ from: DIRECTOR, ...(await announcement(text, instead)) }),
    /** What the director answers to the newest mail about this. */
    said,
    /** The Tuindag of 16 April, approved, with so many seats when given: everybody is invited. */
    invited: async (seats?: number) => {
      await happens(await post({ from: DIRECTOR, ...(await announcement('tuindag')) }))
      if (seats !== undefined) await said(/Klopt dit/, `max ${seats} deelnemers`)
      await said(/Klopt dit/, 'akkoord')
    },
    /** What a press on this button of the newest mail to this member posts. */
    pressing: async (to: string, action: string): Promise<Step> => {
      const letter = await newest(to, /Tuindag|tuin/)
      return pressOn(letter, action)
    },
    /** The calendar of this member accepts the entry in the newest mail about the Tuindag. */
    accepting: async (who: string): Promise<Step> => {
      const { from, calendar } = await newest(who, /Tuindag/)
      const field = (name: string) => new RegExp(`^${name}.*$`, 'm').exec(calendar)?.[0].trim() ?? ''
      const content = [
        'BEGIN:VCALENDAR',
        'PRODID:-//Voorbeeld//Agenda//NL',
        'VERSION:2.0',
        'METHOD:REPLY',
        'BEGIN:VEVENT',
        ...['UID', 'SEQUENCE', 'DTSTART'].map(field),
        'DTSTAMP:20200312T080000Z',
        `ATTENDEE;PARTSTAT=ACCEPTED:MAILTO:${who}`,
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n')
      const icalEvent = { method: 'REPLY', content }
      return post({ from: who, to: from, subject: 'ACCEPTED: Tuindag', text: '', icalEvent })
    },
    /** The mail program of this member posts to the List-Unsubscribe address (RFC 8058). */
    unsubscribing: async (who: string): Promise<Step> => {
      const { unsubscribe } = await newest(who, /Tuindag/)
      const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' })
      return (present) => present.request(new URL(unsubscribe).pathname, { method: 'POST', body })
    },
    /** SES says this of the newest mail to this member. */
    feedback: async (who: string, eventType: 'Bounce' | 'Complaint'): Promise<Step> => {
      const mail = world.mails().findLast(({ destination }) => destination.includes(who))
      if (!mail) throw new Error(`No mail to ${who}`)
      const recipients = [{ emailAddress: who }]
      const event = {
        eventType,
        mail: { messageId: mail.id, tags: mail.tags },
        ...(eventType === 'Bounce'
          ? { bounce: { bounceType: 'Permanent', bouncedRecipients: recipients } }
          : { complaint: { complainedRecipients: recipients } }),
      }
      return (present) => saysSes(present, `${mail.id}-${eventType}`, event)
    },
    /** Members on the list who want no mail any more. */
    addSilentMembers: (count: number) => seedSilent(world, count),
    clockTo:
      (moment: string): Step =>
      async (present) => {
        present.clockTo(moment)
      },
  }
}

/** Posts what the page behind this button posts when a person presses it. */
export const pressOn = ({ buttons, subject }: Letter, action: string): Step => {
  const href = buttons[action]
  if (!href) throw new Error(`${subject} has no button ${action}, only ${Object.keys(buttons)}`)
  const [, page, token = ''] = new URL(href).pathname.split('/')
  const fields = { token, wish: action, typed: 'JA' }
  return (present) =>
    present.request(`/${page}/${token}`, { method: 'POST', body: new URLSearchParams(fields) })
}

/** In order of `group`, then `number`: on the list, the silent members stand between the others. */
const memberId = (group: 0 | 1 | 2, number: number): MemberId =>
  MemberId.parse(`01e36w000${group}${String(number).padStart(16, '0')}`)

const seedFew = async ({ context }: World): Promise<void> => {
  await seedExample(context)
  const { people, table } = context
  for (const member of await people.members(EXAMPLE_ASSOCIATION_ID)) {
    await table.remove(keys.member(EXAMPLE_ASSOCIATION_ID, member.id))
    await table.remove(keys.memberByAddress(EXAMPLE_ASSOCIATION_ID, member.address))
    const place = MEMBERS.indexOf(member.address)
    if (place < 0) continue
    const id = memberId(place < 2 ? 0 : 2, place)
    await people.saveMember(EXAMPLE_ASSOCIATION_ID, { ...member, id })
  }
}

const seedSilent = async ({ context }: World, count: number): Promise<void> => {
  for (let number = 0; number < count; number += 1) {
    await context.people.saveMember(EXAMPLE_ASSOCIATION_ID, {
      id: memberId(1, number),
      name: `Stil Lid ${number}`,
      address: Address.parse(`stil${number}@noorderwal.example`),
      organisation: 'Buurtwonen Noorderwal',
      audience: 'partner',
      language: 'nl',
      stopped: ['invitations', 'reminders', 'news'],
      suppressed: null,
      kind: 'member',
      assistant: null,
      left: null,
    })
  }
}
