import type { Context } from '../context'
import { type Assistant, type Association, Member } from '../domain/association'
import type { AddressNotice, Notice } from '../domain/notice'
import { readAssistantWords } from '../inbound/assistant-words'
import { replyText, wishText } from '../inbound/mail/reply-text'
import { keys } from '../store/keys'
import { memberWrites, readStored } from '../store/member-writes'
import { listText } from '../wording/dates'
import { sayTo } from '../wording/told-member'
import { commitFresh } from './commit-fresh'
import { answerSubject, type Incoming } from './incoming'
import { tell } from './tell'
import { mailed, tellMember } from './tell-member'
import { tellOrganiser } from './tell-organiser'
import { nameOf, whoIsMeant } from './who-is-meant'

/** Who keeps a member's diary from now on; null for nobody. The last word counts. */
type Change = { member: Member; assistant: Assistant | null; by: string }

/**
 * "assistent van Jan de Vries is Ans Bakker, ans@…", of an organiser to the agenda's address. False when the
 * words say no such thing.
 */
export const organiserSetsAssistant = async (context: Context, incoming: Incoming): Promise<boolean> => {
  const said = readAssistantWords(wordsOf(incoming))
  if (!said?.of) return false
  const { association, sender, key, mail } = incoming
  const [, name = said.of, organisation = null] = /^(.+?)\s*\(([^()]+)\)$/.exec(said.of) ?? []
  const listed = await context.people.members(association.id)
  const among = listed.filter(({ kind, left }) => kind === 'member' && !left)
  const meant = whoIsMeant({ name, organisation, address: null }, among)
  if (meant.meant !== 'one') {
    await tellOrganiser(context, incoming, whichMember(name, meant))
    return true
  }
  const { member } = meant
  const done = said.assistant
    ? `${said.assistant.name} (${said.assistant.address}) krijgt voortaan een kopie van elke mail aan ${nameOf(member)}, en mag namens ${member.name} antwoorden.`
    : `${nameOf(member)} heeft geen assistent meer: er gaan geen kopieën meer uit.`
  const told = { subject: answerSubject(incoming), paragraphs: [done] }
  const answer = tell(`told.${key}`, sender.address, told, mail.messageId)
  const change = { member, assistant: said.assistant, by: sender.address }
  await setAssistant(context, association, change, { key, notices: [answer] })
  return true
}

const whichMember = (name: string, meant: ReturnType<typeof whoIsMeant>): string[] => {
  const among = meant.meant === 'several' ? meant.members : meant.meant === 'nobody' ? meant.near : []
  const who = among.length ? ` Bedoelt u ${listText(among.map(nameOf), 'nl')}?` : ''
  const why = among.length > 1 ? 'Er zijn meer leden met deze naam' : `Ik vond geen lid met de naam "${name}"`
  return [`${why}; er is niets veranderd.${who}`]
}

/** "mijn assistent is Ans Bakker, ans@…", of a member whose address is proven. False for other words. */
export const memberSetsAssistant = async (
  context: Context,
  incoming: Incoming,
  member: Member,
): Promise<boolean> => {
  const said = readAssistantWords(wordsOf(incoming))
  if (!said || said.of !== null || member.kind === 'guest') return false
  const { association, key } = incoming
  const told = ownAssistant(association, member, said.assistant)
  const answer = tellMember(member.id, null, mailed(incoming), [told])
  const change = { member, assistant: said.assistant, by: 'mail' }
  await setAssistant(context, association, change, { key, notices: [answer] })
  return true
}

const ownAssistant = (association: Association, member: Member, assistant: Assistant | null): string =>
  assistant
    ? sayTo(
        { association, member },
        {
          u: `${assistant.name} (${assistant.address}) krijgt voortaan een kopie van elke mail aan u, en mag namens u antwoorden. Wat u zelf antwoordt, gaat altijd voor.`,
          je: `${assistant.name} (${assistant.address}) krijgt voortaan een kopie van elke mail aan jou, en mag namens jou antwoorden. Wat je zelf antwoordt, gaat altijd voor.`,
          en: `${assistant.name} (${assistant.address}) will get a copy of each mail to you, and may answer for you. What you answer yourself always counts.`,
        },
      )
    : sayTo(
        { association, member },
        {
          u: 'Er gaan geen kopieën van uw mail meer uit.',
          je: 'Er gaan geen kopieën van je mail meer uit.',
          en: 'No more copies of your mail are sent.',
        },
      )

const wordsOf = ({ mail }: Incoming): string => wishText(replyText(mail.text), mail.from[0]?.name ?? null)

/** Keeps it, tells the new assistant what comes, and answers whoever said so; in one change. */
export const setAssistant = async (
  context: Context,
  association: Association,
  { member, assistant, by }: Change,
  { key, notices }: { key: string | null; notices: Notice[] },
): Promise<void> => {
  await commitFresh(context, association.id, key, async () => {
    const stored = await readStored(context.table, association.id, [member.id], Member.parse)
    const before = stored.get(member.id)
    // Erased since: there is nobody left to keep a diary of.
    if (!before) return { decision: {}, writes: [], result: null }
    const was = before.member.assistant?.address
    const isNew = assistant !== null && assistant.address !== was
    return {
      decision: {
        notices: [...notices, ...(isNew ? [welcome(association, before.member, assistant, key)] : [])],
        audit: [{ what: assistant ? 'assistant-set' : 'assistant-ended', by, about: member.id }],
      },
      writes: [
        ...memberWrites(association.id, before, { ...before.member, assistant }),
        ...(was && was !== assistant?.address
          ? [{ remove: keys.assistantAt(association.id, was, member.id) }]
          : []),
      ],
      result: null,
    }
  })
}

const welcome = (
  { name, form }: Association,
  member: Member,
  assistant: Assistant,
  key: string | null,
): AddressNotice => {
  const u = form === 'u'
  const paragraphs = [
    `${u ? 'U krijgt' : 'Je krijgt'} voortaan een kopie van elke mail van ${name} aan ${member.name}, en kunt namens ${member.name} antwoorden: met de knoppen in de kopie, of met een antwoord zoals "${member.name} komt".`,
    `Klopt dit niet, of ${u ? 'wilt u' : 'wil je'} dit niet? Op de pagina achter elke kopie staat een knop waarmee ze ophouden.`,
  ]
  return tell(
    `assistant.${member.id}.${assistant.address}.${key ?? 'press'}`,
    assistant.address,
    { subject: `Kopieën van de mail aan ${member.name}`, paragraphs, name: assistant.name },
    null,
  )
}
