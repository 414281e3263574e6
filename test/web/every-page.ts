import { answerPage } from '../../functions/web/answer-page'
import { codePage } from '../../functions/web/code-page'
import { homePage } from '../../functions/web/home-page'
import { neutralPage } from '../../functions/web/neutral-page'
import { notMePage } from '../../functions/web/not-me-page'
import { organisePage } from '../../functions/web/organise-page'
import { previewPage } from '../../functions/web/preview-page'
import { toldPage } from '../../functions/web/told-page'
import { unsubscribePage } from '../../functions/web/unsubscribe-page'
import * as drafts from './sample-drafts'
import * as sample from './sample-values'

const unseen = { ...sample.press, seen: 'unseen' as const }
const { answerProps: a, notMeProps, unsubscribeProps, codeProps } = sample
const { draft, clearDraft, previewProps, organiseProps } = drafts
const [part] = clearDraft.parts
if (!part) throw new Error('The sample draft has a part')

/** Every page in the states that look different, by the name of its screenshot. */
export const everyPage: Record<string, string> = {
  'answer-silent': answerPage(a),
  'answer-decline': answerPage({ ...a, intent: 'decline' }),
  'answer-registered': answerPage({ ...a, standing: 'coming', intent: 'none', changed: 'register' }),
  'answer-cancel': answerPage({ ...a, standing: 'coming', intent: 'cancel' }),
  'answer-declined': answerPage({ ...a, standing: 'declined', intent: 'none', changed: 'decline' }),
  'answer-parked-en': answerPage({
    ...a,
    member: sample.english,
    standing: 'parked',
    parkedFrom: '2031-04-17',
    earlierEpoch: true,
  }),
  'answer-unseen': answerPage({ ...a, press: unseen }),
  'answer-not-open': answerPage({ ...a, event: { ...a.event, stage: sample.stages.announced } }),
  'answer-called-off': answerPage({
    ...a,
    association: sample.informal,
    event: { ...a.event, stage: sample.stages.cancelled },
  }),
  neutral: neutralPage({ association: sample.association }),
  'not-me': notMePage(notMeProps),
  'not-me-wrong': notMePage({
    ...notMeProps,
    state: {
      status: 'ask',
      wrong: ['address'],
      values: { name: 'Idris', address: 'idris', organisation: 'x' },
    },
  }),
  'not-me-sent-en': notMePage({ ...notMeProps, language: 'en', state: { status: 'sent' } }),
  unsubscribe: unsubscribePage(unsubscribeProps),
  'unsubscribed-en': unsubscribePage({
    ...unsubscribeProps,
    member: { ...sample.english, stopped: ['invitations'] },
    changed: 'unsubscribe',
  }),
  'preview-blocked': previewPage({ ...previewProps, draft: { ...draft, verified: false } }),
  preview: previewPage({ ...previewProps, draft: clearDraft }),
  'preview-two-parts': previewPage({
    ...previewProps,
    draft: {
      ...clearDraft,
      understanding: {
        ...clearDraft.understanding,
        events: [...clearDraft.understanding.events, ...clearDraft.understanding.events],
      },
      parts: [part, part],
    },
    press: unseen,
  }),
  'preview-approved': previewPage({
    ...previewProps,
    draft: {
      ...clearDraft,
      parts: [
        {
          ...part,
          state: {
            status: 'approved',
            by: draft.organiser,
            at: draft.receivedAt,
            releaseAt: draft.receivedAt,
          },
        },
      ],
    },
    told: 'Akkoord. De mail vertrekt over tien minuten; tot dan kunt u hem tegenhouden.',
  }),
  'preview-replaced': previewPage({ ...previewProps, replacedBy: '/p/newer' }),
  code: codePage(codeProps),
  'code-wrong': codePage({ ...codeProps, state: 'wrong' }),
  'code-expired': codePage({ ...codeProps, state: 'expired' }),
  organise: organisePage(organiseProps),
  'organise-nobody': organisePage({ ...organiseProps, counts: { yes: 0, no: 0, silent: 20 }, coming: [] }),
  told: toldPage({
    association: sample.association,
    language: 'nl',
    title: 'De aanmelding staat open',
    paragraphs: ['Alle leden krijgen nu de uitnodiging met de groene knop.'],
    links: [{ href: '/o/k1.token', text: 'Naar het overzicht' }],
  }),
  home: homePage({ association: sample.association }),
}
