import type { Language } from '../functions/domain/association'
import type { Mail } from '../functions/outbound/mail'
import { memberMail } from '../functions/outbound/member-mail'
import { organiserMail } from '../functions/outbound/organiser-mail'
import { postMail } from '../functions/outbound/post-mail'
import { toldMemberMail } from '../functions/outbound/told-member-mail'
import type { Answered } from '../functions/outbound/values/answers'
import { samples as admitted } from './admitted/sample'
import { samples as announcement } from './announcement/sample'
import { samples as answerChanged } from './answer-changed/sample'
import { samples as answerQuestion } from './answer-question/sample'
import { samples as cancellation } from './cancellation/sample'
import { samples as declined } from './declined/sample'
import { samples as deregistered } from './deregistered/sample'
import { samples as entryUpdate } from './entry-update/sample'
import { samples as fallbackNotice } from './fallback-notice/sample'
import { samples as invitation } from './invitation/sample'
import { sampleEventWithPrice, sampleInvoices } from './invoice-list/sample'
import { samples as moveNotice } from './move-notice/sample'
import { samples as notAdmitted } from './not-admitted/sample'
import { samples as nudge } from './nudge/sample'
import { samples as offerLapsed } from './offer-lapsed/sample'
import { samples as offered } from './offered/sample'
import { samples as onlineLink } from './online-link/sample'
import { sample as post } from './post/sample'
import { samples as practical } from './practical/sample'
import { sampleBlockedDraft, sampleDraft, samplePreviewLinks } from './preview/sample'
import { samples as promoted } from './promoted/sample'
import { samples as registered } from './registered/sample'
import { sample as report } from './report/sample'
import { samples as requested } from './requested/sample'
import { samples as reserveHold } from './reserve-hold/sample'
import { samples as reserveRelease } from './reserve-release/sample'
import { sampleLinksOf } from './sample-variants'
import {
  type MemberSample,
  sampleAssociation,
  sampleEvent,
  sampleLinks,
  sampleMember,
  sampleNow,
  sampleOpenEvent,
  sampleOrganiseLinks,
  sampleOrganiser,
  sampleRegistration,
} from './samples'
import { samples as sessionCancelled } from './session-cancelled/sample'
import { samples as sessionEntry } from './session-entry/sample'
import { samples as sessionHold } from './session-hold/sample'
import { samples as sessionsMerged } from './sessions-merged/sample'
import { samples as updateNotice } from './update-notice/sample'
import { samples as waitlisted } from './waitlisted/sample'

/** Every mail with its sample values, as it would be sent: for the tests and for looking at. */
export type Shown = { name: string; language: Language; mail: Mail }

const members = [
  announcement,
  moveNotice,
  reserveHold,
  reserveRelease,
  invitation,
  nudge,
  practical,
  fallbackNotice,
  cancellation,
  registered,
  deregistered,
  declined,
  updateNotice,
  waitlisted,
  promoted,
  answerQuestion,
  offered,
  offerLapsed,
  answerChanged,
  requested,
  admitted,
  notAdmitted,
  sessionEntry,
  entryUpdate,
  sessionHold,
  sessionCancelled,
  sessionsMerged,
  onlineLink,
].flat()

export const memberGallery = (): Shown[] =>
  (['nl', 'en'] as const).flatMap((language) => [
    ...members.map((sample) => ({
      name: `${sample.kind}-${members.filter(({ kind }) => kind === sample.kind).indexOf(sample)}`,
      language,
      mail: sampleMail(sample, language),
    })),
    ...[post, report].map((sample) => ({
      name: sample.kind,
      language,
      mail: postMail({ ...sample, member: { ...sample.member, language } }),
    })),
  ])

/** The short answers to what members mail, in both languages. */
export const answerGallery = (): Shown[] =>
  (['nl', 'en'] as const).map((language) => ({
    name: 'told-member',
    language,
    mail: toldMemberMail({
      association: sampleAssociation,
      member: { ...sampleMember, language },
      subject: language === 'nl' ? 'Re: Voorjaarsdag' : 'Re: Spring day',
      paragraphs: [
        language === 'nl'
          ? 'Uw bericht is doorgestuurd aan Marit Hoekstra, die u antwoordt.'
          : 'Your message has been passed on to Marit Hoekstra, who will answer you.',
      ],
      page: sampleLinks.page,
    }),
  }))

export const sampleMail = (sample: MemberSample, language: Language = 'nl'): Mail =>
  memberMail({
    ...sample,
    association: sampleAssociation,
    member: { ...sampleMember, language },
    links: sampleLinksOf(sample.event),
    replyTo: 'agenda+e01@wijkbouwers.example',
    now: sampleNow,
  })

const answered: Answered[] = [
  {
    member: sampleMember,
    standing: 'coming',
    at: '2026-03-17T10:00:00.000Z' as Answered['at'] & string,
    note: 'ja, maar pas om 14.00, vegetarisch',
    admission: null,
    choices: [],
  },
]

const heldDraft = {
  ...sampleDraft,
  parts: sampleDraft.parts.map((part) => ({
    ...part,
    state: {
      status: 'approved' as const,
      by: sampleOrganiser.address,
      at: sampleDraft.receivedAt,
      releaseAt: sampleDraft.receivedAt,
    },
  })),
}

export const organiserGallery = (): Shown[] => {
  const to = { association: sampleAssociation, organiser: sampleOrganiser }
  const move: MemberSample = { kind: 'move-notice', event: sampleEvent, registration: null }
  const hold: MemberSample = { kind: 'reserve-hold', event: sampleEvent, registration: null }
  const preview = {
    ...to,
    kind: 'preview' as const,
    parts: [{ mail: [sampleMail(move), sampleMail(hold)] }],
    links: samplePreviewLinks,
    holdMinutes: 10,
    replyTo: 'agenda+d01.abcdefgh@wijkbouwers.example',
  }
  const links = sampleOrganiseLinks
  const event = sampleOpenEvent
  const mails: [string, Mail][] = [
    ['preview', organiserMail({ ...preview, draft: sampleDraft })],
    ['preview-blocked', organiserMail({ ...preview, draft: { ...sampleBlockedDraft, verified: false } })],
    ['proof', organiserMail({ ...to, kind: 'proof', mail: sampleMail(move) })],
    [
      'approved',
      organiserMail({
        ...to,
        kind: 'approved',
        draft: heldDraft,
        parts: [0],
        releaseAt: sampleDraft.receivedAt,
        links: samplePreviewLinks,
      }),
    ],
    [
      'told',
      organiserMail({
        ...to,
        kind: 'told',
        subject: 'De aanmelding is open',
        paragraphs: ['Alle leden krijgen nu de uitnodiging.'],
        page: links.page,
      }),
    ],
    [
      'told-stranger',
      organiserMail({
        ...to,
        organiser: { name: '', address: sampleMember.address },
        kind: 'told',
        subject: 'Alleen organisatoren kunnen een bijeenkomst aankondigen',
        paragraphs: ['Er is niets verstuurd.'],
        page: null,
      }),
    ],
    [
      'go-no-go',
      organiserMail({ ...to, kind: 'go-no-go', event, round: 1, answered, silentOrganiser: null, links }),
    ],
    [
      'go-no-go-deputy',
      organiserMail({
        ...to,
        organiser: { name: 'Jelle Postma', address: sampleOrganiser.deputy ?? sampleOrganiser.address },
        kind: 'go-no-go',
        event,
        round: 3,
        answered,
        silentOrganiser: 'Marit Hoekstra',
        links,
      }),
    ],
    ['opening-reminder', organiserMail({ ...to, kind: 'opening-reminder', event: sampleEvent, links })],
    [
      'admission-request',
      organiserMail({
        ...to,
        kind: 'admission-request',
        event: sampleOpenEvent,
        member: sampleMember,
        registration: sampleRegistration('yes'),
        links,
      }),
    ],
    [
      'registration-list',
      organiserMail({ ...to, kind: 'registration-list', event, rows: answered, closed: false, links }),
    ],
    [
      'invoice-list',
      organiserMail({
        ...to,
        kind: 'invoice-list',
        event: sampleEventWithPrice,
        batch: 2,
        rows: sampleInvoices,
        links,
      }),
    ],
    ['code', organiserMail({ ...to, kind: 'code', code: '482913' })],
    [
      'question',
      organiserMail({
        ...to,
        kind: 'question',
        event,
        member: sampleMember,
        standing: 'silent',
        text: 'Dag Marit,\n\nIs er parkeergelegenheid bij Het Ketelhuis?\n\nNoor',
      }),
    ],
  ]
  return mails.map(([name, mail]) => ({ name, language: 'nl', mail }))
}
