import type { Language } from '../functions/domain/association'
import type { Mail } from '../functions/outbound/mail'
import { memberMail } from '../functions/outbound/member-mail'
import { nudgeBundleMail } from '../functions/outbound/nudge-bundle-mail'
import { organiserMail } from '../functions/outbound/organiser-mail'
import { postMail } from '../functions/outbound/post-mail'
import { proofLetter } from '../functions/outbound/proof-mail'
import { statementLetter } from '../functions/outbound/statement-mail'
import { toldMemberMail } from '../functions/outbound/told-member-mail'
import type { Answered } from '../functions/outbound/values/answers'
import { peAsked } from '../functions/wording/pe'
import { samples as admitted } from './admitted/sample'
import { samples as afterEvent } from './after-event/sample'
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
import { sampleChanges, sampleList } from './list-preview/sample'
import { samples as missed } from './missed/sample'
import { samples as moveNotice } from './move-notice/sample'
import { sampleKnown, sampleNews } from './news/sample'
import { samples as notAdmitted } from './not-admitted/sample'
import { samples as nudge } from './nudge/sample'
import { sample as nudgeBundle } from './nudge-bundle/sample'
import { samples as offerLapsed } from './offer-lapsed/sample'
import { samples as offered } from './offered/sample'
import { samples as onlineLink } from './online-link/sample'
import { sampleProof } from './pe-proof/sample'
import { samplePerson } from './person-data/sample'
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
import { samples as thanks } from './thanks/sample'
import { samples as updateNotice } from './update-notice/sample'
import { samples as waitlisted } from './waitlisted/sample'
import { sampleEmptyYear, sampleFigures } from './year-figures/sample'

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
  thanks,
  afterEvent,
  missed,
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

/** Several events that a member has yet to answer, in one mail. */
export const bundleGallery = (): Shown[] =>
  (['nl', 'en'] as const).map((language) => ({
    name: 'nudge-bundle',
    language,
    mail: nudgeBundleMail({ ...nudgeBundle, member: { ...nudgeBundle.member, language } }),
  }))

/** Proofs and statements of PE, without their PDFs, in both languages. */
export const peGallery = (): Shown[] =>
  (['nl', 'en'] as const).flatMap((language) => {
    const member = { ...sampleMember, language }
    const about = { association: sampleAssociation, member, statement: 'https://kring.example/e/token' }
    const withdrawn = { ...sampleProof, state: 'withdrawn' as const, points: 0, hours: 0 }
    const replaced = { ...sampleProof, substitute: true, name: 'Pim Dekker' }
    const year = { association: sampleAssociation, member, year: 2026, now: sampleNow }
    return [
      { name: 'pe-proof-0', language, mail: proofLetter({ ...about, proof: sampleProof }) },
      { name: 'pe-proof-1', language, mail: proofLetter({ ...about, proof: withdrawn }) },
      { name: 'pe-proof-2', language, mail: proofLetter({ ...about, proof: replaced }) },
      { name: 'pe-statement-0', language, mail: statementLetter({ ...year, proofs: [sampleProof] }) },
      { name: 'pe-statement-1', language, mail: statementLetter({ ...year, proofs: [] }) },
    ]
  })

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
    after: 'https://kring.example/n/token',
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
    ['person-data', organiserMail({ ...to, kind: 'person-data', data: samplePerson })],
    [
      'person-question',
      organiserMail({ ...to, kind: 'person-question', data: samplePerson, wish: 'erase', asked: false }),
    ],
    [
      'person-question-export',
      organiserMail({ ...to, kind: 'person-question', data: samplePerson, wish: 'export', asked: true }),
    ],
    ['year-figures', organiserMail({ ...to, kind: 'year-figures', figures: sampleFigures, files: [] })],
    [
      'year-figures-none',
      organiserMail({ ...to, kind: 'year-figures', figures: sampleEmptyYear, files: [] }),
    ],
    ['news', organiserMail({ ...to, kind: 'news', items: sampleNews, known: sampleKnown })],
    [
      'door-list',
      organiserMail({
        ...to,
        kind: 'door-list',
        list: {
          title: 'Voorjaarsdag',
          when: 'donderdag 21 mei 2026, 13.00–17.30 uur',
          where: 'Het Ketelhuis, Werfkade 12, Deventer',
          counts: '1 aanmelding',
          rows: [
            {
              name: sampleMember.name,
              organisation: sampleMember.organisation,
              note: 'vegetarisch',
              way: '',
              substitute: 'Pim Dekker',
            },
          ],
        },
        print: 'https://kring.example/o/token/list/print/s1',
      }),
    ],
    ...[1, 2, 3].map((round): [string, Mail] => [
      `attendance-${round}`,
      organiserMail({
        ...to,
        kind: 'attendance',
        event,
        unit: 's1',
        round,
        people: [{ name: sampleMember.name, organisation: sampleMember.organisation }],
        pe: peAsked(['points', 'provider']),
        silentOrganiser: sampleOrganiser.name,
        page: 'https://kring.example/o/token/attendance/s1',
      }),
    ]),
    [
      'list-preview',
      organiserMail({
        ...to,
        kind: 'list-preview',
        list: sampleList,
        changes: sampleChanges,
        silent: ['Noor Smit'],
        links: { page: `${links.page}/l`, approve: `${links.page}/l/approve` },
        replyTo: 'agenda+l01@wijkbouwers.example',
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
