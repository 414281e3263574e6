import type { Mail } from '../functions/outbound/mail'
import { organiserMail } from '../functions/outbound/organiser-mail'
import { eventMails } from './gallery-events'
import { type Shown, sampleMail } from './gallery-members'
import { sampleChanges, sampleList } from './list-preview/sample'
import { sampleKnown, sampleNews } from './news/sample'
import { samplePerson } from './person-data/sample'
import { sampleBlockedDraft, sampleDraft, samplePreviewLinks } from './preview/sample'
import { sampleEvent } from './sample-events'
import {
  type MemberSample,
  sampleAssociation,
  sampleMember,
  sampleOrganiseLinks,
  sampleOrganiser,
} from './samples'
import { sampleEmptyYear, sampleFigures } from './year-figures/sample'

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
    ...eventMails(),
  ]
  return mails.map(([name, mail]) => ({ name, language: 'nl', mail }))
}
