import { Temporal } from 'temporal-polyfill'
import { Association, Member, Organiser } from '../functions/domain/association'
import type { Event } from '../functions/domain/event'
import type { MemberLinks, OrganiseLinks } from '../functions/domain/links'
import type { MemberNoticeKind } from '../functions/domain/notice-kind'
import { type Choice, Registration } from '../functions/domain/registration'
import { sampleEvent } from './sample-events'

/** Invented people, for the sample values of every mail. */
export const sampleNow = Temporal.Instant.from('2026-03-09T09:00:00Z')

export const sampleAssociation = Association.parse({
  id: 'wijkraad',
  name: 'Kring Wijkbouwers',
  agenda: 'agenda@wijkbouwers.example',
  zone: 'Europe/Amsterdam',
  language: 'nl',
  form: 'u',
  quiet: { from: '21:00', until: '07:30' },
  plan: {
    nudgeDaysAfterOpening: 7,
    nudgeDaysBefore: 14,
    practicalWorkingDaysBefore: 2,
    goNoGoDaysBefore: 7,
    askAgainWorkingDays: 1,
    openingReminderWorkingDays: 3,
    sendAt: '09:00',
  },
})

export const sampleOrganiser = Organiser.parse({
  address: 'marit@wijkbouwers.example',
  name: 'Marit Hoekstra',
  deputy: 'jelle@wijkbouwers.example',
})

export const sampleMember = Member.parse({
  id: '01jx0000000000000000000001',
  name: 'Noor van Dalen',
  address: 'noor@deterp.example',
  organisation: 'Woonstichting De Terp',
  audience: 'member',
  language: 'nl',
  stopped: [],
  suppressed: null,
  kind: 'member',
  assistant: null,
  left: null,
})

export const sampleLinks: MemberLinks = {
  register: 'https://kring.example/a/token-register',
  decline: 'https://kring.example/a/token-decline',
  cancel: 'https://kring.example/a/token-cancel',
  slots: [],
  page: 'https://kring.example/a/token-page',
  calendarFile: 'https://kring.example/k/token-calendar.ics',
  unsubscribe: 'https://kring.example/u/token-unsubscribe',
}

export const sampleOrganiseLinks: OrganiseLinks = {
  page: 'https://kring.example/o/token',
  open: 'https://kring.example/o/token?do=open',
  close: 'https://kring.example/o/token?do=close',
  go: 'https://kring.example/o/token?do=go',
  noGo: 'https://kring.example/o/token?do=no-go',
  list: 'https://kring.example/o/token?do=list',
}

/** A registration of the sample member; an epoch below the event's is parked. */
export const sampleRegistration = (
  answer: Registration['answer'],
  place: Choice['place'] = 'seat',
  epoch = sampleEvent.epoch,
): Registration =>
  Registration.parse({
    event: sampleEvent.id,
    member: sampleMember.id,
    version: 1,
    epoch,
    answer,
    choices: answer === 'yes' ? [{ unit: 's1', way: null, place, since: '2026-03-17T10:00:00.000Z' }] : [],
    before: { answer: 'none', choices: [] },
    revision: 1,
    at: '2026-03-17T10:00:00.000Z',
  })

/** A situation in which a member gets this mail; each mail names those that its words depend on. */
export type MemberSample = {
  kind: MemberNoticeKind
  event: Event
  registration: Registration | null
  /** The session that the notice is about. */
  session?: string
  /** Parts of the event without a free seat. */
  full?: string[]
  now?: Temporal.Instant
}
