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
import * as slots from './sample-slots'
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
  'answer-registered': answerPage({
    ...a,
    ...sample.standing('coming'),
    intent: 'none',
    changed: 'register',
  }),
  'answer-cancel': answerPage({ ...a, ...sample.standing('coming'), intent: 'cancel' }),
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
  'choice-silent': answerPage(slots.choice()),
  'choice-of-one': answerPage(slots.choice({ intent: 'register', about: { unit: 's2', way: null } })),
  'choice-made': answerPage(
    slots.choice({ standing: 'coming', changed: 'register', changedUnits: ['s1'] }, [
      slots.having(slots.tuesday, 'seat'),
      { ...slots.thursday, full: true },
    ]),
  ),
  'choice-offered-en': answerPage(
    slots.choice({ member: sample.english, standing: 'coming' }, [
      slots.having(slots.tuesday, 'seat'),
      slots.having(slots.thursday, 'offered'),
    ]),
  ),
  'series-silent': answerPage(slots.series({ association: sample.informal })),
  'series-partly': answerPage(
    slots.series({ standing: 'coming' }, [
      { ...slots.having(slots.evenings[0] as never, 'seat'), state: 'past' },
      slots.having(slots.evenings[1] as never, 'seat'),
      slots.having(slots.evenings[2] as never, 'waiting'),
      { ...(slots.evenings[3] as (typeof slots.evenings)[number]), state: 'cancelled' },
    ]),
  ),
  'hybrid-silent': answerPage(slots.hybrid()),
  'hybrid-full': answerPage(slots.hybrid({ full: true })),
  'hybrid-online': answerPage(
    slots.hybrid({ place: 'seat', way: 'online' }, { standing: 'coming', online: { link: null } }),
  ),
  'answer-offered': answerPage({
    ...a,
    ...sample.standing('offered'),
    slots: [slots.having(a.slots[0] as never, 'offered')],
  }),
  'answer-requested': answerPage({
    ...a,
    ...sample.standing('requested'),
    admission: 'planned',
    intent: 'none',
  }),
  'answer-too-late': answerPage({ ...a, pastDeadline: '2031-05-22' }),
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
  'organise-nobody': organisePage({
    ...organiseProps,
    counts: { yes: 0, no: 0, silent: 20, waiting: 0, requested: 0 },
    coming: [],
  }),
  told: toldPage({
    association: sample.association,
    language: 'nl',
    title: 'De aanmelding staat open',
    paragraphs: ['Alle leden krijgen nu de uitnodiging met de groene knop.'],
    links: [{ href: '/o/k1.token', text: 'Naar het overzicht' }],
  }),
  home: homePage({ association: sample.association }),
}
