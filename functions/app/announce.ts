import { createHash } from 'node:crypto'
import type { Context } from '../context'
import { asSaid } from '../domain/decide/as-said'
import { decided, refused } from '../domain/decide/decision'
import { makeDraft } from '../domain/decide/make-draft'
import { withPromises } from '../domain/decide/promised-opening'
import type { Draft } from '../domain/draft'
import { DraftId, EventId, toAddress } from '../domain/ids'
import { asNewsOfKnown } from '../domain/news-of-known'
import { announcementIn } from '../inbound/mail/read-announcement'
import { planIn } from '../inbound/plan/plan-in'
import { promisedOpenings } from '../inbound/plan/promised-opening'
import { understand } from '../inbound/understand/understand'
import { readWish } from '../inbound/wish'
import type { Expression } from '../store/expressions'
import { keys } from '../store/keys'
import { apply } from './apply'
import { countRecipients } from './count-recipients'
import type { Incoming } from './incoming'
import { previewNotice } from './preview-notice'
import { saidInMail } from './said-in-mail'
import { tellOrganiser } from './tell-organiser'

/** A draft is one item of at most 400 KB; the longest real announcements are a tenth of this. */
const TEXT_CHARACTERS_MAX = 60_000

/** What is announced; `announcedIn` reads it from a mail. */
export type Announcement = { subject: string; text: string }

export const announcedIn = ({ mail }: Incoming): Announcement => {
  const { subject, text } = announcementIn(mail)
  return { subject, text: text.trim() }
}

/** An organiser's mail to the agenda address: read, kept as a draft, and shown in a preview. */
export const announce = async (
  context: Context,
  incoming: Incoming,
  said: Announcement = announcedIn(incoming),
): Promise<void> => {
  const refusal = whyNotReadable(incoming, said.text)
  if (refusal) return tellOrganiser(context, incoming, refusal)
  const { association } = incoming
  const hash = createHash('sha256').update(`${incoming.sender.address}\n${said.text}`).digest('hex')
  const same = await draftOfSameText(context, incoming, hash)
  const known = same.living
  if (known) return tellOrganiser(context, incoming, knownAlready(known), { draft: known.id })
  const draft = await draftFrom(context, incoming, said)
  const applied = await apply(
    context,
    association.id,
    async () =>
      (await draftOfSameText(context, incoming, hash)).living
        ? refused({ why: 'changed' })
        : decided({
            drafts: [draft],
            notices: [previewNotice(draft, draft.organiser, incoming.mail.messageId)],
            audit: [{ what: 'announced', by: draft.organiser, about: draft.id }],
          }),
    {
      message: incoming.key,
      writes: [
        { put: { ...keys.sameText(association.id, hash), draft: draft.id }, only: onlyAfter(same.id) },
      ],
    },
  )
  // The same text came in another mail at the same moment: that one has the draft.
  if (applied.status === 'refused') return announce(context, incoming, said)
}

const onlyAfter = (draft: DraftId | null): Expression =>
  draft
    ? { expression: 'draft = :before', values: { ':before': draft } }
    : { expression: 'attribute_not_exists(pk)' }

const whyNotReadable = ({ mail }: Incoming, text: string): string[] | null => {
  if (text === '') {
    const why = mail.attachments.length
      ? 'Uw mail bevat alleen een bijlage, en bijlagen worden niet gelezen.'
      : 'Uw mail bevat geen tekst.'
    return [
      `${why} Er is niets mee gedaan.`,
      'Zet u de tekst van de aankondiging in de mail zelf en stuur haar opnieuw?',
    ]
  }
  if (text.length > TEXT_CHARACTERS_MAX) {
    return [
      'Uw mail is te lang om als aankondiging te lezen. Er is niets mee gedaan.',
      'Stuurt u alleen de tekst van de aankondiging?',
    ]
  }
  return readWish(text, '2000-01-01').wish === 'words' ? null : commandWithoutSubject
}

const commandWithoutSubject = [
  'Ik weet niet over welke bijeenkomst uw bericht gaat; er is niets gedaan.',
  'Antwoordt u op de mail over die bijeenkomst? Dan weet ik het.',
]

/** The draft that this very text last led to; `living` unless it was thrown away since. */
const draftOfSameText = async (
  context: Context,
  { association }: Incoming,
  hash: string,
): Promise<{ id: DraftId | null; living: Draft | null }> => {
  const known = await context.table.get(keys.sameText(association.id, hash))
  if (!known) return { id: null, living: null }
  const id = DraftId.parse(known['draft'])
  const draft = await context.events.draft(association.id, id)
  const lives = draft?.parts.some((part) => part.state.status !== 'discarded')
  return { id, living: lives ? draft : null }
}

const knownAlready = (draft: Draft): string[] => [
  'Deze aankondiging had ik al, woord voor woord. Er is geen tweede voorstel gemaakt.',
  draft.parts.every((part) => part.state.status === 'released')
    ? 'Zij is al goedgekeurd en verzonden.'
    : 'Het voorstel staat in uw mailbox. Gooit u dat weg, dan kunt u de aankondiging opnieuw sturen.',
]

const draftFrom = async (
  context: Context,
  incoming: Incoming,
  { subject, text }: Announcement,
): Promise<Draft> => {
  const { association, mail, sender, day } = incoming
  const events = await context.events.events(association.id)
  const read = understand({
    subject,
    text,
    day,
    sender: { name: mail.from[0]?.name ?? null, domain: sender.address.split('@')[1] ?? '' },
  })
  const news = asNewsOfKnown(read, saidInMail({ subject, text, day }, events), events, day)
  const draft = makeDraft(
    {
      association,
      organiser: sender.address,
      verified: sender.verified,
      subject,
      text,
      day,
      understanding: news,
      events,
      recipients: await countRecipients(context, association.id),
      membersInCopy: await countMembersInCopy(context, incoming),
      ids: {
        draft: DraftId.parse(context.newId()),
        secret: context.newSecret(),
        // One to spare: a mail about no event becomes a post.
        events: [...news.events, null].map(() => EventId.parse(context.newId())),
      },
    },
    context.now(),
  )
  const promised = withPromises(draft, promisedOpenings(text, day, news), association)
  return asSaid(promised, planIn(text, day, news.events, association.plan.sendAt))
}

/** More addresses than this in one mail are not looked up one by one. */
const COPIES_MAX = 500

const countMembersInCopy = async (context: Context, { association, mail }: Incoming): Promise<number> => {
  const addresses = [...mail.to, ...mail.cc]
    .slice(0, COPIES_MAX)
    .map(toAddress)
    .filter((one) => one !== null)
  const members = await Promise.all(addresses.map((one) => context.people.memberAt(association.id, one)))
  return members.filter((member) => member !== null).length
}
