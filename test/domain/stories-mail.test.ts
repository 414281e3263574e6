import type { MailStream } from '../../functions/domain/association'
import type { Decision } from '../../functions/domain/decide/decision'
import type { MemberNoticeKind } from '../../functions/domain/notice-kind'
import { fromInstant, type Instant, toInstant } from '../../functions/domain/time'
import { always, decidedIn, inTheEnd } from '../support/domain/always'
import { wallClock } from '../support/domain/moments'
import { liveTimers, type Story } from '../support/domain/story'

const confirmations: MemberNoticeKind[] = ['registered', 'declined', 'deregistered']
const ofChanges: MemberNoticeKind[] = ['move-notice', 'fallback-notice', 'cancellation', 'reserve-release']

/** The events whose members hear, or will hear in the morning, by this decision. */
const eventsHeardOf = ({ notices, timers }: Decision): string[] =>
  [...notices, ...timers.flatMap(({ task }) => (task.task === 'send' ? task.notices : []))].flatMap(
    (notice) => ('event' in notice && notice.event ? [notice.event] : []),
  )

test('no member hears of an event before a part was approved, its hold passed and nobody withheld it', () =>
  always((story) => {
    const leavesAt = new Map<string, Instant>()
    const released = new Set<string>()
    for (const { step, command, decision, at } of decidedIn(story)) {
      for (const draft of decision.drafts) {
        draft.parts.forEach((part, index) => {
          const key = `${draft.id}/release.${index}`
          if (step === 'fire' && part.state.status === 'released' && command.startsWith(`${key}.`)) {
            expect((leavesAt.get(key) ?? 'never') <= at).toBe(true)
            released.add(part.event)
          }
          if (part.state.status !== 'approved') leavesAt.delete(key)
          else if (step === 'approve' && !leavesAt.has(key)) leavesAt.set(key, afterHold(at))
        })
      }
      for (const event of eventsHeardOf(decision)) expect([...released]).toContain(event)
    }
  }))

const afterHold = (at: Instant): Instant => toInstant(fromInstant(at).add({ minutes: 10 }))

test('nothing is owed to many at night', () =>
  always((story) => {
    for (const { decision, at } of decidedIn(story)) {
      if (!decision.notices.some((notice) => notice.to === 'many')) continue
      const time = wallClock(fromInstant(at)).slice(-5)
      expect(time >= '07:00' && time < '22:00' ? 'by day' : `at ${time}`).toBe('by day')
    }
  }))

const streamOfKind = (kind: string): MailStream => {
  if (['nudge', 'practical'].includes(kind)) return 'reminders'
  return ['thanks', 'after-event', 'missed'].includes(kind) ? 'news' : 'invitations'
}

test('whoever is suppressed hears nothing, and who stopped a stream only what concerns their registration', () =>
  inTheEnd(({ world }) => {
    for (const { member, notice, registration } of world.sent) {
      expect(member.suppressed).toBeNull()
      if (confirmations.includes(notice.kind)) continue
      if (!member.stopped.includes(streamOfKind(notice.kind))) continue
      expect(ofChanges).toContain(notice.kind)
      expect(registration?.answer).toBe('yes')
    }
  }))

test('whoever said no for this date hears only of moves, of calling off, and their own confirmations', () =>
  inTheEnd(({ world }) => {
    for (const { event, notice, registration } of world.sent) {
      const saidNo = registration?.answer === 'no' || registration?.answer === 'cancelled'
      if (!saidNo || registration.epoch !== event.epoch) continue
      expect([...ofChanges, ...confirmations]).toContain(notice.kind)
    }
  }))

test('nobody gets a notice twice, nor two of one kind about one date', () =>
  inTheEnd(({ world }) => {
    const once = world.sent.map(({ notice }) => `${notice.id} ${notice.member}`)
    expect(once).toEqual([...new Set(once)])
    const kinds = world.sent
      .filter(({ notice }) => !confirmations.includes(notice.kind))
      .map(({ notice }) => `${notice.kind} ${notice.event} ${notice.epoch} ${notice.member}`)
    expect(kinds).toEqual([...new Set(kinds)])
  }))

test('the SEQUENCE that a member sees never falls, and rises with every change of their entry', () =>
  inTheEnd((story) => {
    const last = new Map<string, { shows: string; sequence: number }>()
    for (const sent of story.world.sent) {
      const entry = entryOf(sent)
      if (!entry) continue
      const before = last.get(`${entry.uid} ${sent.member.id}`)
      if (before) expect(entry.sequence).toBeGreaterThanOrEqual(before.sequence)
      // After an undo a mailing and its withdrawal may cross with one SEQUENCE; the later DTSTAMP wins (RFC 5546, 2.1.5).
      const undid = sent.registration?.answer === 'none' && sent.registration.epoch === sent.event.epoch
      if (before && before.shows !== entry.shows && !undid)
        expect(entry.sequence).toBeGreaterThan(before.sequence)
      last.set(`${entry.uid} ${sent.member.id}`, entry)
    }
  }))

/** The calendar entry that goes with a mail, as `outbound/member-calendar` makes it. */
const entryOf = ({ notice, event, registration }: Story['world']['sent'][number]) => {
  const revision = registration?.revision ?? 0
  const main = event.sessions[0]
  if (notice.kind === 'nudge' || notice.kind === 'practical' || !main) return null
  if (notice.kind === 'reserve-hold' || notice.kind === 'reserve-release') {
    if (event.reserve.status === 'none') return null
    const { calendar, date } = event.reserve
    return { uid: calendar.uid, sequence: calendar.sequence + revision, shows: `${notice.kind} ${date}` }
  }
  const answer = registration?.epoch === event.epoch ? registration.answer : 'none'
  const isWithdrawn = ['cancellation', 'deregistered', 'declined'].includes(notice.kind)
  if (!isWithdrawn && (answer === 'no' || answer === 'cancelled')) return null
  const { uid, sequence } = main.calendar
  const shown = `${main.facts.date} ${answer === 'yes'} ${event.stage.status === 'announced'}`
  return { uid, sequence: sequence + revision, shows: isWithdrawn ? 'withdrawn' : shown }
}

test('an event keeps its UID through every move, and the reserve date has another one', () =>
  always((story) => {
    for (const { before, decision } of decidedIn(story)) {
      for (const event of decision.events) {
        const [now] = event.sessions
        const [was] = before.get(event.id)?.sessions ?? []
        if (was) expect(now?.calendar.uid).toBe(was.calendar.uid)
        if (was && now?.facts.date !== was.facts.date)
          expect(now?.calendar.sequence).toBeGreaterThan(was.calendar.sequence)
        if (event.reserve.status !== 'none') expect(event.reserve.calendar.uid).not.toBe(now?.calendar.uid)
      }
    }
  }))

test('"stop" ends every mailing that was owed or waited for the morning', () =>
  inTheEnd(({ log, world }) => {
    for (const { command, outcome, at, after } of log) {
      const [wish, event = ''] = command.split(' ')
      if (wish !== 'stop' || outcome.status === 'refused') continue
      expect(liveTimers(after, event).filter(({ task }) => task.task === 'send')).toEqual([])
      const late = world.sent.filter(
        ({ notice, owedAt, ...sent }) =>
          notice.event === event && !confirmations.includes(notice.kind) && owedAt <= at && sent.at > at,
      )
      expect(late).toEqual([])
    }
  }))

/** Events of a story that nobody stopped or closed, and the members who hear everything. */
const undisturbed = ({ log, world }: Story) => {
  const disturbed = log
    .filter(({ command }) => /^(stop|close) /.test(command))
    .map(({ command }) => command.split(' ')[1])
  return {
    events: [...world.events.values()].filter((event) => !disturbed.includes(event.id)),
    members: [...world.members.values()].filter((one) => !one.suppressed && one.stopped.length === 0),
  }
}

test('in the end whoever was asked to hold a reserve date that is free again heard so', () =>
  inTheEnd((story) => {
    const { events, members } = undisturbed(story)
    for (const event of events) {
      if (event.reserve.status === 'held') continue
      for (const { id } of members) {
        const heard = story.world.sent
          .filter(({ notice }) => notice.event === event.id && notice.member === id)
          .map(({ notice }) => notice.kind)
          .filter((kind) => kind === 'reserve-hold' || kind === 'reserve-release')
        expect(heard.at(-1) ?? 'reserve-release').toBe('reserve-release')
      }
    }
  }))

test('in the end everybody who never answered was invited to the date that is open', () =>
  inTheEnd((story) => {
    const { events, members } = undisturbed(story)
    for (const event of events) {
      if (event.stage.status !== 'open') continue
      const invited = story.world.sent
        .filter(({ notice, event: then }) => notice.epoch === event.epoch && then.stage.status === 'open')
        .filter(({ notice }) => ['invitation', 'move-notice', 'fallback-notice'].includes(notice.kind))
        .filter(({ notice }) => notice.event === event.id)
        .map(({ member }) => member.id)
      const silent = members.filter(({ id }) => {
        const registration = story.world.registrations.get(`${event.id}/${id}`)
        return !registration || registration.epoch < event.epoch
      })
      expect(invited).toEqual(expect.arrayContaining(silent.map(({ id }) => id)))
    }
  }))

test('in the end everybody who was told of a date that was called off heard that too', () =>
  inTheEnd((story) => {
    const { events, members } = undisturbed(story)
    for (const event of events.filter(({ stage }) => stage.status === 'cancelled')) {
      const heard = story.world.sent.filter(({ notice }) => notice.event === event.id)
      const told = heard.filter(({ notice }) => notice.kind === 'cancellation')
      expect(told.map(({ member }) => member.id)).toEqual(expect.arrayContaining(members.map(({ id }) => id)))
    }
  }))
