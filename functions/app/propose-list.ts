import { createHash } from 'node:crypto'
import type { Context } from '../context'
import { decided } from '../domain/decide/decision'
import { ListId } from '../domain/ids'
import type { ListDraft } from '../domain/list-draft'
import { toInstant } from '../domain/time'
import { type BroughtList, broughtList } from '../inbound/lists/list-mail'
import { type ListFile, readList } from '../inbound/lists/read-list'
import type { Attachment } from '../inbound/mail/mail-parts'
import { listWrite, saveChanges, saveRows } from '../store/lists'
import { apply } from './apply'
import { type Compared, changesOf, compareList, countsOf, FAULTS_MAX, QUESTIONS_MAX } from './compare-list'
import type { Incoming } from './incoming'
import { listPreview } from './list-preview-notice'
import { tellOrganiser } from './tell-organiser'

/** An organiser's mail that brings a member list: compared and shown, and nothing more. False for other mail. */
export const proposeListOf = async (context: Context, incoming: Incoming): Promise<boolean> => {
  const brought = broughtList(incoming.mail)
  if (brought.status === 'none') return false
  if (!incoming.sender.verified) await tellOrganiser(context, incoming, notProven)
  else if (brought.status === 'forgotten') await tellOrganiser(context, incoming, forgotten)
  else if (brought.status === 'several') await tellOrganiser(context, incoming, several)
  else return propose(context, incoming, brought)
  return true
}

const notProven = [
  'Er kwam een ledenlijst binnen op uw naam, maar wij konden niet vaststellen dat de mail echt van u komt. Er is niets mee gedaan.',
  'Was u het wel? Stuur de lijst dan vanaf het adres en de computer waarmee u altijd mailt.',
]
const forgotten = [
  'U schrijft over een ledenlijst, maar er zat geen bestand bij uw mail. Er is niets veranderd.',
  'Stuurt u haar opnieuw, met de lijst als bijlage (Excel of CSV)?',
]
const several = [
  'Er zaten meer lijsten bij uw mail, en ik weet niet welke u bedoelt. Er is niets veranderd.',
  'Stuurt u ze één voor één?',
]

const propose = async (
  context: Context,
  incoming: Incoming,
  { file, sure }: Extract<BroughtList, { status: 'one' }>,
): Promise<boolean> => {
  const fileName = file.filename ?? 'de bijlage'
  const read = await readList(file.content)
  if (read.status === 'wrong') {
    if (!sure) return false
    const why = [`${fileName} kan ik niet gebruiken. ${read.why}`, 'Er is niets veranderd.']
    await tellOrganiser(context, incoming, why)
    return true
  }
  const { association, key, mail } = incoming
  const compared = await compareList(context, association.id, { ...read, answers: [] })
  const list = draftOf(context, incoming, { fileName, file, read, compared })
  // The draft is written last: without it nobody finds its pages.
  await saveRows(context.table, list, read.rows)
  await saveChanges(context.table, list, changesOf(compared.proposal, context.newId))
  const notices = [listPreview(list, mail.messageId)]
  const audit = [{ what: 'list-received', by: list.organiser, about: `${list.id} ${list.hash}` }]
  await apply(context, association.id, async () => decided({ notices, audit }), {
    message: key,
    writes: [listWrite(list)],
  })
  return true
}

type Sent = { fileName: string; file: Attachment; read: ListFile; compared: Compared }

const draftOf = (
  context: Context,
  incoming: Incoming,
  { fileName, file, read, compared }: Sent,
): ListDraft => ({
  id: ListId.parse(context.newId()),
  association: incoming.association.id,
  version: 0,
  revision: 1,
  secret: context.newSecret(),
  organiser: incoming.sender.address,
  fileName,
  hash: createHash('sha256').update(file.content).digest('hex'),
  print: compared.print,
  state: { status: 'open' },
  counts: countsOf(compared.proposal, compared.members, read.faults.length),
  questions: compared.proposal.questions.slice(0, QUESTIONS_MAX),
  answers: [],
  faults: compared.proposal.faults.slice(0, FAULTS_MAX),
  erased: compared.proposal.erased,
  silent: compared.proposal.silent.slice(0, QUESTIONS_MAX),
  receivedAt: toInstant(context.now()),
})
