import { answer } from '../../functions/app/answer'
import { loadList } from '../../functions/app/load-list'
import type { Member } from '../../functions/domain/association'
import { presentChoices } from '../../functions/domain/registration'
import { readSeats } from '../../functions/store/seats'
import { EXAMPLE_ASSOCIATION_ID } from '../../infra/local/seed'
import { announcement } from '../support/flows/announcements'
import { DIRECTOR, type Service, startService } from '../support/flows/service'

/** A thousand; fewer where the machine is shared. */
const PEOPLE = Number(process.env['LAST_SEATS_PEOPLE'] ?? 1_000)
const SEATS = 50

let service: Service
beforeEach(async () => {
  service = await startService()
})
afterEach(() => service.stop())

/** An event with few seats, and a crowd that joined after its invitation had left. */
const crowd = async () => {
  const preview = await service.announce(await announcement('tuindag', { Tuindag: 'Kasdag' }))
  await service.reply(preview, `max ${SEATS} deelnemers`)
  await service.reply(await service.newest(DIRECTOR, /Klopt dit\? Kasdag/), 'akkoord')
  const context = service.freshContext()
  const rows = Array.from({ length: PEOPLE }, (_, n) => `Lid ${n};lid${n}@menigte.example;Stichting ${n}`)
  const csv = ['naam;e-mail;organisatie', ...rows].join('\n')
  await loadList(context, EXAMPLE_ASSOCIATION_ID, new TextEncoder().encode(csv))
  const members = (await context.people.members(EXAMPLE_ASSOCIATION_ID)).filter(({ address }) =>
    address.endsWith('@menigte.example'),
  )
  const [event] = await context.events.events(EXAMPLE_ASSOCIATION_ID)
  if (!event || members.length !== PEOPLE) throw new Error('There is no crowd')
  return { context, event, members }
}

type Pressed = { member: Member; began: number; ended: number }

test(`${PEOPLE} press at once on ${SEATS} seats: none sold twice, nobody lost, who answered first is ahead`, async () => {
  const { context, event, members } = await crowd()
  const association = await context.people.association(EXAMPLE_ASSOCIATION_ID)
  const press = async (member: Member): Promise<Pressed> => {
    const began = performance.now()
    const ids = { event: event.id, member: member.id }
    const command = { wish: 'yes', epoch: event.epoch, by: 'press' } as const
    const applied = await answer(context, association, ids, command)
    if (applied.status !== 'applied') throw new Error(`${member.name}: ${applied.status}`)
    return { member, began, ended: performance.now() }
  }
  const pressed = await Promise.all(members.map(press))
  await service.stack.quiet()

  const registrations = await context.events.registrations(EXAMPLE_ASSOCIATION_ID, event.id)
  const choiceOf = new Map(registrations.map((one) => [one.member, presentChoices(event, one)[0]]))
  const places = members.map(({ id }) => choiceOf.get(id)?.place)
  expect(places.filter((place) => place === 'seat')).toHaveLength(SEATS)
  expect(places.filter((place) => place === 'waiting')).toHaveLength(PEOPLE - SEATS)
  const [seats] = await readSeats(context.table, EXAMPLE_ASSOCIATION_ID, event.id, ['s1'])
  expect(seats).toMatchObject({ limit: SEATS, taken: SEATS, waiting: PEOPLE - SEATS })

  // Whoever had an answer before another pressed is not behind that other.
  const last = Math.max(...pressed.filter(({ member }) => seated(member)).map(({ began }) => began))
  function seated(member: Member): boolean {
    return choiceOf.get(member.id)?.place === 'seat'
  }
  for (const { member, ended } of pressed) if (ended < last) expect(seated(member)).toBe(true)

  // A send whose answer was lost under this load is sent once more by the sweep, half an hour later.
  await service.clockOn(45)
  const mails = (await service.mails()).filter(({ to }) => to.endsWith('@menigte.example'))
  const told = (about: RegExp) =>
    new Set(mails.filter(({ subject }) => about.test(subject)).map(({ to }) => to))
  expect(told(/^U bent aangemeld/).size).toBe(SEATS)
  expect(told(/^U staat op de wachtlijst/).size).toBe(PEOPLE - SEATS)
})
