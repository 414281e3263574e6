import { toTag } from '../../../functions/outbound/mailer'
import { saysSes } from '../../matrix/says-ses'
import { ORIGIN, type World } from '../../matrix/world'
import { calendarAnswer } from '../../support/answers/calendar-mail'
import { formsIn } from '../../support/flows/browser'
import type { Dice } from './dice'
import { type Letter, unsubscribePath } from './mailroom'
import { receiving } from './receiving'

/** What a member wished, by the link under which it was; `unclear` where it was a mail that could mean anything. */
export type Wish = { who: string; link: string; wish: string; at: string }

export type Words = 'yes' | 'no' | 'calendar' | 'away'
export type CameBack = 'Permanent' | 'Transient' | 'Complaint'

/** What was done to the service from outside, and what must hold from then on. */
export type Record = {
  wishes: Wish[]
  /** Since when no mail of any kind may come. */
  gone: Map<string, string>
  /** Since when no invitations may come. */
  stopped: Map<string, string>
  /** Whom a mail did not reach, so that their calendar need not be complete. */
  unreached: Set<string>
  /** Message-IDs of mail that no person wrote. */
  automatic: Set<string>
  counts: { presses: number; refused: number; scanned: number; written: number; cameBack: number }
}

export const newRecord = (): Record => ({
  wishes: [],
  gone: new Map(),
  stopped: new Map(),
  unreached: new Set(),
  automatic: new Set(),
  counts: { presses: 0, refused: 0, scanned: 0, written: 0, cameBack: 0 },
})

/** What members, and machines in front of their mailboxes, do with a mail; each may be done twice or again. */
export const createActs = (world: World, record: Record) => {
  const { counts } = record
  const now = () => world.now().toString()
  const wished = (letter: Letter, link: string, wish: string) =>
    record.wishes.push({ who: letter.mail.to, link, wish, at: now() })
  const look = async (path: string) => {
    const answer = await world.request(path)
    return { status: answer.status, url: `${ORIGIN}${path}`, html: await answer.text() }
  }
  const post = (path: string, fields: { [name: string]: string }) =>
    world.request(path, { method: 'POST', body: new URLSearchParams(fields) })

  return {
    /** Opens the page behind a link as a person does, and presses one of these buttons; whether it was carried out. */
    press: async (letter: Letter, wanted: readonly string[], dice: Dice): Promise<boolean> => {
      const own = letter.links.filter(({ path }) => path.startsWith('/a/'))
      const link = own.find(({ action }) => wanted.includes(action)) ?? own[0]
      if (!link) return false
      const page = await look(link.path)
      const forms = formsIn(page).filter(({ fields }) => wanted.includes(fields['wish'] ?? ''))
      if (forms.length === 0) return false
      const { action, fields } = dice.pick(forms)
      const answer = await post(action, { ...fields, typed: 'JA' }).catch((error: unknown) => {
        // Nothing was acknowledged, and it may have been carried out all the same.
        wished(letter, link.path, 'unclear')
        throw error
      })
      const isDone = answer.status === 303 && /\/done\?/.test(answer.headers.get('location') ?? '')
      counts[isDone ? 'presses' : 'refused'] += 1
      if (isDone) wished(letter, link.path, fields['wish'] ?? '')
      return isDone
    },
    /** Follows links, and now and then fills in what it finds there; by GET, HEAD and POST, without a person. */
    scan: async ({ links }: Letter, dice: Dice): Promise<void> => {
      for (const { path } of links.filter(({ path }) => path.startsWith('/')).slice(0, 3)) {
        counts.scanned += 1
        if (dice.chance(0.3)) await world.request(path, { method: 'HEAD' })
        const page = await look(path)
        if (!dice.chance(0.2)) continue
        for (const { action, fields } of formsIn(page)) {
          await post(action, { ...fields, typed: dice.pick(['', 'test', 'x@y.example']) })
        }
      }
    },
    unsubscribe: async (letter: Letter): Promise<void> => {
      const path = unsubscribePath(letter)
      if (!path) return
      await post(path, { 'List-Unsubscribe': 'One-Click' })
      if (isOfInvitations(letter))
        record.stopped.set(letter.mail.to, record.stopped.get(letter.mail.to) ?? now())
    },
    /** A mail of theirs, so many times: each has an id of SES's own, and the Message-ID is the same. */
    written: (letter: Letter, kind: Words, copies: number): (() => Promise<void>)[] => {
      counts.written += 1
      const messageId = `<eigen${counts.written}@leden.example>`
      if (kind === 'away') record.automatic.add(messageId)
      const mail = { from: letter.mail.to, messageId, ...wordsOf(letter, kind) }
      return Array.from({ length: copies }, () => {
        const received = receiving(world, mail)
        return async () => {
          await received()
          if (kind !== 'away') for (const { path } of letter.links) wished(letter, path, 'unclear')
        }
      })
    },
    /** SES says that the mail came back, or that its receiver calls it spam. */
    comesBack: (letter: Letter, kind: CameBack) => {
      const { to, id } = letter.mail
      if (kind !== 'Complaint') letter.cameBack = kind === 'Transient' ? 'for-now' : 'for-good'
      record.unreached.add(to)
      counts.cameBack += 1
      return async (): Promise<void> => {
        await saysSes(world, `${id}-${kind}`, cameBack(letter, kind))
        if (kind !== 'Transient') record.gone.set(to, record.gone.get(to) ?? now())
      }
    },
  }
}
export type Acts = ReturnType<typeof createActs>

/** The stream that a one-click stop is of stands sealed in its link; only list mail about an event invites. */
const isOfInvitations = ({ row }: Letter): boolean => /\.invitation\./.test(row)

const wordsOf = (letter: Letter, kind: Words) => {
  if (kind === 'calendar') return calendarAnswer(letter.mail, 'ACCEPTED')
  const { replyTo, from, subject } = letter.mail
  const to = replyTo || from
  if (kind === 'away') {
    const headers = { 'Auto-Submitted': 'auto-replied' }
    return { to, subject: `Afwezig: ${subject}`, text: 'Ik ben er maandag weer. Ja, ik kom.', headers }
  }
  const text = kind === 'yes' ? 'Ja, ik kom graag.' : 'Ik kan helaas niet.'
  return { to, subject: `Re: ${subject}`, text }
}

const cameBack = ({ mail, row }: Letter, kind: CameBack) => {
  const [pk = '', sk = ''] = row.split(' ')
  const about = { messageId: mail.id, tags: { row: [toTag({ pk, sk })] } }
  const status = kind === 'Transient' ? '4.2.2' : '5.1.1'
  const recipients = [{ emailAddress: mail.to, action: 'failed', status }]
  return kind === 'Complaint'
    ? { eventType: 'Complaint', mail: about, complaint: { complainedRecipients: recipients } }
    : { eventType: 'Bounce', mail: about, bounce: { bounceType: kind, bouncedRecipients: recipients } }
}
