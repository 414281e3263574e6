import type { Context } from '../context'
import type { Association, Organiser } from '../domain/association'
import type { Draft } from '../domain/draft'
import type { Event } from '../domain/event'
import type { AssociationId, EventId } from '../domain/ids'
import type { AddressNotice } from '../domain/notice'
import type { Instant } from '../domain/time'
import { draftAddress, eventAddress, type Linker, organiseLinks, previewLinks } from '../links/urls'
import type { Mail } from '../outbound/mail'
import { organiserMail } from '../outbound/organiser-mail'
import { answersOf } from './answers-of'
import { composeAdmissionRequest } from './compose-admission-request'
import { composeAttendance, composeDoorList } from './compose-door-list'
import { composeInvoiceList } from './compose-invoice-list'
import { composeListPreview } from './compose-list-preview'
import { composeNews } from './compose-news'
import type { Letter } from './compose-notice'
import { composeQuestion } from './compose-question'
import { composeTold } from './compose-told'
import { previewParts } from './preview-parts'

type Setting = {
  context: Context
  association: Association
  organisers: Organiser[]
  linker: Linker
  to: Organiser
}
type Written = { mail: Mail; replyTo: string }

/** A mail to an organiser (or a short answer to whoever wrote), as things stand now. */
export const composeForOrganiser = async (
  context: Context,
  associationId: AssociationId,
  notice: AddressNotice,
): Promise<Letter | null> => {
  const [association, organisers, keys] = await Promise.all([
    context.people.association(associationId),
    context.people.organisers(associationId),
    context.keys(associationId),
  ])
  const known = organisers.find((organiser) => organiser.address === notice.address)
  const to = known ?? { address: notice.address, name: '', deputy: null }
  const linker = { origin: context.config.PUBLIC_URL, keys }
  const written = await write({ context, association, organisers, linker, to }, notice.message)
  return (
    written && {
      ...written,
      from: { name: association.name, address: association.agenda },
      to: { name: to.name, address: to.address },
      inReplyTo: notice.inReplyTo,
      unsubscribe: null,
    }
  )
}

// What is rarely mailed and brings much with it (workbooks, the parser of mail) loads when it is mailed.
const write = async (setting: Setting, message: AddressNotice['message']): Promise<Written | null> => {
  switch (message.kind) {
    case 'preview':
      return aboutDraft(setting, message, async (draft, common) => {
        if (draft.revision !== message.revision) return null
        const parts = await previewParts(
          setting.context,
          setting.association,
          draft,
          setting.to,
          setting.linker,
        )
        const { HOLD_MINUTES: holdMinutes } = setting.context.config
        return organiserMail({ ...common, kind: 'preview', draft, parts, holdMinutes })
      })
    case 'proof':
      return aboutDraft(setting, message, async (draft, common) => {
        const parts = await previewParts(
          setting.context,
          setting.association,
          draft,
          setting.to,
          setting.linker,
        )
        const [mail] = parts[message.part]?.mail ?? []
        return mail ? organiserMail({ ...common, kind: 'proof', mail }) : null
      })
    case 'approved':
      return aboutDraft(setting, message, async (draft, common) =>
        organiserMail({
          ...common,
          kind: 'approved',
          draft,
          parts: message.parts,
          releaseAt: message.releaseAt as Instant,
        }),
      )
    case 'told':
      return composeTold(setting, message)
    case 'go-no-go':
      return aboutEvent(setting, message.event, async (event, common) =>
        organiserMail({
          ...common,
          kind: 'go-no-go',
          event,
          round: message.round,
          answered: await answersOf(setting.context, event),
          silentOrganiser: setting.organisers.find((one) => one.address === event.organiser)?.name ?? null,
        }),
      )
    case 'opening-reminder':
      return aboutEvent(setting, message.event, async (event, common) =>
        organiserMail({ ...common, kind: 'opening-reminder', event }),
      )
    case 'registration-list':
      return aboutEvent(setting, message.event, async (event, common) =>
        organiserMail({
          ...common,
          kind: 'registration-list',
          event,
          rows: await answersOf(setting.context, event),
          closed: message.closed ?? false,
        }),
      )
    case 'question':
      return composeQuestion(setting, message)
    case 'admission-request':
      return composeAdmissionRequest(setting, message)
    case 'list-preview':
      return composeListPreview(setting, message)
    case 'invoice-list':
      return composeInvoiceList(setting, message)
    case 'person-data':
      return (await import('./privacy/compose-person')).composePersonData(setting, message)
    case 'person-question':
      return (await import('./privacy/compose-person')).composePersonQuestion(setting, message)
    case 'year-figures':
      return (await import('./compose-year-figures')).composeYearFigures(setting, message.year)
    case 'news':
      return composeNews(setting, message.day)
    case 'door-list':
      return composeDoorList(setting, message)
    case 'attendance':
      return composeAttendance(setting, message)
    case 'code':
      return Promise.resolve({
        mail: organiserMail({
          kind: 'code',
          association: setting.association,
          organiser: setting.to,
          code: message.code,
        }),
        replyTo: setting.association.agenda,
      })
  }
}

const aboutDraft = async (
  { context, association, linker, to }: Setting,
  message: { draft: Draft['id']; parts?: number[] },
  make: (
    draft: Draft,
    common: {
      association: Association
      organiser: Organiser
      links: ReturnType<typeof previewLinks>
      replyTo: string
    },
  ) => Promise<Mail | null>,
): Promise<Written | null> => {
  const draft = await context.events.draft(association.id, message.draft)
  if (!draft) return null
  const replyTo = draftAddress(association, draft, onlyPart(message.parts, draft))
  const links = previewLinks(linker, draft, to.address)
  const mail = await make(draft, { association, organiser: to, links, replyTo })
  return mail && { mail, replyTo }
}

/** The one part of several that a mail is about. */
const onlyPart = (parts: number[] | undefined, draft: Draft): number | null =>
  draft.parts.length > 1 && parts?.length === 1 ? (parts[0] ?? null) : null

const aboutEvent = async (
  { context, association, linker, to }: Setting,
  id: EventId,
  make: (
    event: Event,
    common: { association: Association; organiser: Organiser; links: ReturnType<typeof organiseLinks> },
  ) => Promise<Mail>,
): Promise<Written | null> => {
  const event = await context.events.event(association.id, id)
  if (!event) return null
  const links = organiseLinks(linker, association, id, to.address)
  return {
    mail: await make(event, { association, organiser: to, links }),
    replyTo: eventAddress(association, id),
  }
}
