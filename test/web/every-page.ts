import { listSections, listTotals } from '../../functions/outbound/values/list-preview'
import { afterPage } from '../../functions/web/after-page'
import { answerPage } from '../../functions/web/answer-page'
import { attendancePage } from '../../functions/web/attendance-page'
import { codePage } from '../../functions/web/code-page'
import { doorListPage } from '../../functions/web/door-list-page'
import { homePage } from '../../functions/web/home-page'
import { knownFirstPage } from '../../functions/web/known-first-page'
import { listPage } from '../../functions/web/list-page'
import { neutralPage } from '../../functions/web/neutral-page'
import { notMePage } from '../../functions/web/not-me-page'
import { organisePage } from '../../functions/web/organise-page'
import { previewPage } from '../../functions/web/preview-page'
import { statementPage } from '../../functions/web/statement-page'
import { substitutePage } from '../../functions/web/substitute-page'
import { toldPage } from '../../functions/web/told-page'
import { unsubscribePage } from '../../functions/web/unsubscribe-page'
import { listUnderWay } from '../../functions/wording/list'
import { sampleChanges, sampleList } from '../../templates/list-preview/sample'
import * as drafts from './sample-drafts'
import * as slots from './sample-slots'
import * as sample from './sample-values'

const unseen = { ...sample.press, seen: 'unseen' as const }
const { answerProps: a, notMeProps, unsubscribeProps, codeProps } = sample
const { draft, clearDraft, previewProps, organiseProps } = drafts
const [part] = clearDraft.parts
if (!part) throw new Error('The sample draft has a part')

const list = {
  association: previewProps.association,
  list: sampleList,
  replacedBy: null,
  totals: listTotals(sampleList),
  underWay: null,
  warning: null,
  sections: listSections({ list: sampleList, changes: sampleChanges, silent: ['Noor Smit'] }),
  told: null,
  press: sample.press,
}

const attendance = {
  association: a.association,
  title: 'Tuindag',
  unit: 's1',
  units: [
    { unit: 's1', label: 'donderdag 16 april 2031', href: '/o/sample/attendance/s1' },
    { unit: 's2', label: 'donderdag 23 april 2031', href: '/o/sample/attendance/s2' },
  ],
  rows: [
    { id: '01', name: 'Sanne Verhoeven', organisation: 'Woonstichting Lindehof', present: true, hours: '' },
    {
      id: '02',
      name: 'Wilhelmina Christina van den Heuvel-Rijnders-Broekhuizen',
      organisation: 'Woningbouwvereniging Samenwerkingsverband Noordoost',
      present: true,
      hours: '',
    },
  ],
  walkIns: [],
  recorded: false,
  told: [],
  press: sample.press,
  back: '/o/sample',
}

const after = {
  association: a.association,
  event: {
    ...a.event,
    afterwards: {
      ...a.event.afterwards,
      report: '/verslag',
      survey: '/enquete',
    },
  },
  member: a.member,
  pictures: [],
  told: null,
  press: sample.press,
}

/** Every page in the states that look different, by the name of its screenshot. */
export const everyPage: Record<string, string> = {
  'list-preview': listPage(list),
  'list-under-way': listPage({
    ...list,
    list: {
      ...sampleList,
      state: { status: 'approved', by: sampleList.organiser, at: sampleList.receivedAt, remove: false },
    },
    underWay: listUnderWay(sampleList, { added: 1, altered: 0, removed: 0 }),
  }),
  'list-unknown-browser': listPage({ ...list, sections: null, press: unseen }),
  'answer-silent': answerPage(a),
  'answer-decline': answerPage({ ...a, intent: 'decline' }),
  'answer-registered': answerPage({
    ...a,
    ...sample.standing('coming'),
    intent: 'none',
    changed: 'register',
  }),
  'answer-beside': answerPage({
    ...a,
    ...sample.standing('coming'),
    intent: 'none',
    changed: 'register',
    beside: {
      note: { kept: 'Vegetarisch' },
      substitute: { name: null },
      guests: { most: 1, names: ['Tine van Dam'] },
      whoElse: {
        shown: false,
        others: [{ name: 'Ruben Terpstra', organisation: 'Woongroep De Brink' }],
      },
      assistant: false,
    },
  }),
  'answer-for-member': answerPage({
    ...a,
    ...sample.standing('coming'),
    intent: 'none',
    behalf: 'Ans Bakker',
    kept: 'note',
    beside: { note: { kept: null }, substitute: null, guests: null, whoElse: null, assistant: true },
  }),
  substitute: substitutePage({
    association: a.association,
    event: a.event,
    member: a.member,
    name: 'Piet Jansen',
    calendarFile: '/a/x/agenda.ics',
    press: sample.press,
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
  'unsubscribed-some': unsubscribePage({
    ...unsubscribeProps,
    member: { ...unsubscribeProps.member, stopped: ['invitations', 'news'] },
    changed: 'unsubscribe',
  }),
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
  attendance: attendancePage(attendance),
  'attendance-recorded': attendancePage({
    ...attendance,
    recorded: true,
    rows: attendance.rows.map((row, index) => ({
      ...row,
      present: index > 0,
      hours: index > 0 ? '2,5' : '',
    })),
    walkIns: ['Hanneke Vreeling'],
    told: ['Vastgelegd: 1 aanwezig, 1 afwezig (Sanne Verhoeven).'],
  }),
  'door-list': doorListPage({
    association: a.association,
    title: 'Tuindag',
    back: '/o/sample',
    list: {
      title: 'Tuindag',
      day: null,
      when: 'donderdag 16 april 2031, 13.00–17.00 uur',
      where: 'De Oranjerie, Kwekerijweg 12, Zutphen',
      counts: '2 aanmeldingen, waarvan 1 op locatie en 1 online',
      rows: [
        {
          name: 'Sanne Verhoeven',
          organisation: 'Woonstichting Lindehof',
          note: 'vegetarisch',
          way: 'op locatie',
          substitute: '',
        },
        {
          name: 'Idris Bakkali',
          organisation: 'Wonen aan de Waard',
          note: '',
          way: 'online',
          substitute: 'Pim Dekker',
        },
      ],
    },
  }),
  'known-first': knownFirstPage({
    association: a.association,
    title: 'Tuindag',
    wish: 'show-attendance',
    about: 's1',
    press: unseen,
  }),
  after: afterPage({ ...after, fresh: true }),
  'after-stale-en': afterPage({ ...after, member: sample.english, fresh: false, told: 'mailed' }),
  statement: statementPage({
    association: a.association,
    member: a.member,
    years: [2031, 2030],
    mailed: 2030,
    press: sample.press,
  }),
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
