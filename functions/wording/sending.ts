import type { MemberNoticeKind, PostKind } from '../domain/notice-kind'

/**
 * How far a mailing is. `handled`: whose mail left, or turned out not to be needed any more; `all`: null
 * where so many are still to come that they were not counted.
 */
export type Progress = {
  kind: MemberNoticeKind | PostKind
  handled: number
  all: number | null
  state: 'leaving' | 'paused'
}

/** "Uitnodiging: 143 van 214". */
export const progressText = ({ kind, handled, all, state }: Progress): string => {
  const name = nameOf(kind)
  const count = all === null ? `${handled} verstuurd, er volgen er nog vele` : `${handled} van ${all}`
  return `${name}: ${count}${state === 'paused' ? ' (wacht)' : ''}`
}

const nameOf = (kind: Progress['kind']): string => names[kind] ?? 'Bericht'

const names: Partial<Record<Progress['kind'], string>> = {
  announcement: 'Aankondiging',
  'move-notice': 'Bericht van de nieuwe datum',
  'reserve-hold': 'Reservedatum voor de agenda',
  'reserve-release': 'Reservedatum uit de agenda',
  invitation: 'Uitnodiging',
  nudge: 'Herinnering',
  practical: 'Praktische mail',
  'fallback-notice': 'Bericht van de reservedatum',
  cancellation: 'Afzegging',
  'update-notice': 'Wijziging',
  'entry-update': 'Wijziging voor de agenda',
  'session-hold': 'Datum voor de agenda',
  'session-cancelled': 'Afzegging van één bijeenkomst',
  'online-link': 'Link om online mee te doen',
  thanks: 'Bedankmail',
  'after-event': 'Nabericht',
  missed: 'Bericht aan wie er niet was',
  post: 'Bericht',
  report: 'Verslag',
}

/** Mailings of which nothing left yet, as they were owed in the night. */
type Held = readonly Progress['kind'][]

/** What is told of mailings that were asked about or paused. */
export const underWayTexts = (mailings: readonly Progress[], held: Held = []): string[] => {
  const lines = [
    ...mailings.map((one) => `${progressText(one)}.`),
    ...[...new Set(held.map(nameOf))].map((name) => `${name}: nog niet begonnen.`),
  ]
  return lines.length ? [lines.join('\n')] : ['Er is nu niets onderweg.']
}

const pausedTexts = (mailings: readonly Progress[], held: Held): string[] =>
  mailings.length || held.length
    ? [
        'De verzending staat op pauze. Antwoord "ga verder" om de rest te versturen, of "stop" om dat niet meer te doen.',
        ...underWayTexts(mailings, held),
      ]
    : ['Er is nu niets onderweg. Wat al klaarstond om te vertrekken, wacht tot u "ga verder" antwoordt.']

const resumedTexts = (mailings: readonly Progress[], held: Held): string[] => [
  'De verzending gaat verder.',
  ...underWayTexts(
    mailings.map((one) => ({ ...one, state: 'leaving' })),
    held,
  ),
]

const stoppedText = 'De mailing is gestopt: wat nog niet verzonden was, wordt niet meer verzonden.'

/** What a pause leaves alone, as it is owed only then: "Uitnodiging, donderdag 18 juni om 7.00 uur". */
export const notPausedText = (
  planned: readonly { kinds: readonly Progress['kind'][]; when: string }[],
): string[] =>
  planned.length
    ? [
        [
          'Let op: dit vertrekt later en valt niet onder de pauze. Antwoord "stop" als ook dit niet weg mag.',
          ...planned.map(({ kinds, when }) => `${[...new Set(kinds.map(nameOf))].join(', ')}: ${when}.`),
        ].join('\n'),
      ]
    : []

/** What is told once mailings were halted, or go on; `mailings` as they were. */
export const haltTexts = (
  type: 'stop' | 'pause' | 'resume',
  mailings: readonly Progress[],
  held: Held = [],
): string[] => {
  switch (type) {
    case 'pause':
      return pausedTexts(
        mailings.map((one) => ({ ...one, state: 'paused' })),
        held,
      )
    case 'resume':
      return resumedTexts(mailings, held)
    case 'stop':
      return [stoppedText]
  }
}
