import type { Language } from '../functions/domain/association'
import type { Mail } from '../functions/outbound/mail'
import { memberMail } from '../functions/outbound/member-mail'
import { nudgeBundleMail } from '../functions/outbound/nudge-bundle-mail'
import { postMail } from '../functions/outbound/post-mail'
import { proofLetter } from '../functions/outbound/proof-mail'
import { statementLetter } from '../functions/outbound/statement-mail'
import { toldMemberMail } from '../functions/outbound/told-member-mail'
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
import { samples as missed } from './missed/sample'
import { samples as moveNotice } from './move-notice/sample'
import { samples as notAdmitted } from './not-admitted/sample'
import { samples as nudge } from './nudge/sample'
import { sample as nudgeBundle } from './nudge-bundle/sample'
import { samples as offerLapsed } from './offer-lapsed/sample'
import { samples as offered } from './offered/sample'
import { samples as onlineLink } from './online-link/sample'
import { sampleProof } from './pe-proof/sample'
import { sample as post } from './post/sample'
import { samples as practical } from './practical/sample'
import { samples as promoted } from './promoted/sample'
import { samples as registered } from './registered/sample'
import { sample as report } from './report/sample'
import { samples as requested } from './requested/sample'
import { samples as reserveHold } from './reserve-hold/sample'
import { samples as reserveRelease } from './reserve-release/sample'
import { sampleLinksOf } from './sample-variants'
import { type MemberSample, sampleAssociation, sampleLinks, sampleMember, sampleNow } from './samples'
import { samples as sessionCancelled } from './session-cancelled/sample'
import { samples as sessionEntry } from './session-entry/sample'
import { samples as sessionHold } from './session-hold/sample'
import { samples as sessionsMerged } from './sessions-merged/sample'
import { samples as thanks } from './thanks/sample'
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
    now: sampleNow,
    ...sample,
    association: sampleAssociation,
    member: { ...sampleMember, language },
    links: sampleLinksOf(sample.event),
    replyTo: 'agenda+e01@wijkbouwers.example',
    after: 'https://kring.example/n/token',
  })
