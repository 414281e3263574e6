import { saidInMail } from '../../functions/app/said-in-mail'
import { makeDraft } from '../../functions/domain/decide/make-draft'
import type { Draft } from '../../functions/domain/draft'
import { asNewsOfKnown } from '../../functions/domain/news-of-known'
import type { EventFacts, SessionFacts } from '../../functions/domain/understanding'
import { understand } from '../../functions/inbound/understand/understand'
import { newEvent } from '../support/domain/announcements'
import { at } from '../support/domain/moments'
import { draftId, els, eventId } from '../support/domain/people'
import { announce, approval, onDraft, released } from '../support/domain/scenes'

const TODAY = '2027-03-15'

const session = (date: string, own: Partial<SessionFacts> = {}): SessionFacts => ({
  date,
  start: '20:00',
  end: '22:00',
  dayPart: null,
  venue: 'De Roos',
  address: 'Dorpsweg 3, Baarn',
  mode: 'on-site',
  status: 'planned',
  ...own,
})
const event = (title: string, sessions: SessionFacts[], own: Partial<EventFacts> = {}): EventFacts =>
  newEvent({ title, sessions, programme: [], ...own })

/** What an association has in its agenda. */
const AGENDA = [
  event('Clubavond: uilen in de stad', [session('2027-04-15')]),
  event('Wandeling langs de Eem', [session('2027-04-24', { start: '10:00', venue: 'station Baarn' })]),
  event('Algemene ledenvergadering', [session('2027-05-18')]),
  event('Oogstdag', [session('2027-06-05')], { reserveDates: ['2027-06-12'] }),
  event(
    'Cursus mossen',
    ['2027-04-07', '2027-04-14', '2027-04-21'].map((date) => session(date)),
    { relation: 'series' },
  ),
]
const world = released([AGENDA[0] ?? newEvent()], '2027-03-01 09:00')
for (const facts of AGENDA.slice(1)) {
  announce(world, [facts])
  onDraft(world, approval())
}
const EVENTS = [...world.events.values()]

/** The draft that this mail becomes. */
const draftOf = (subject: string, text: string): Draft => {
  const read = understand({ subject, text, day: TODAY })
  const said = saidInMail({ subject, text, day: TODAY }, EVENTS)
  const ids = [1, 2, 3, 4].map((number) => eventId(700 + number))
  return makeDraft(
    {
      association: world.association,
      organiser: els.address,
      verified: true,
      subject,
      text,
      day: TODAY,
      understanding: asNewsOfKnown(read, said, EVENTS, TODAY),
      events: EVENTS,
      recipients: 3,
      membersInCopy: 0,
      ids: { draft: draftId(70), secret: 'secret-70', events: ids },
    },
    at('2027-03-15 09:00'),
  )
}

const outline = (subject: string, text: string): string[] => {
  const { parts, understanding } = draftOf(subject, text)
  return parts.map((part, index) => {
    const about = EVENTS.find(({ id }) => id === part.event)?.facts.title ?? 'a new event'
    return `${understanding.events[index]?.kind} of ${about}, for ${part.plan.tell}`
  })
}

test.each([
  [
    'Vertrek',
    'De wandeling van zaterdag 24 april begint al om half tien.',
    'Wandeling langs de Eem',
    'registered',
  ],
  [
    'Zoom',
    'De algemene ledenvergadering van 18 mei houden we via Zoom.',
    'Algemene ledenvergadering',
    'registered',
  ],
  ['ALV', 'Op 18 mei beginnen we om 19.00 uur.', 'Algemene ledenvergadering', 'registered'],
  [
    'Nog een maand!',
    'Over een maand is onze clubavond over uilen: donderdag 15 april om 20.00 uur in De Roos.',
    'Clubavond: uilen in de stad',
    'everyone',
  ],
  [
    'Uilenavond',
    'Op 15 april vertelt Joris Vink over de ransuil. Er zijn nog plaatsen.',
    'Clubavond: uilen in de stad',
    'everyone',
  ],
  ['Mossen', 'Voor de cursus mossen hebt u een loep nodig. Tot ziens!', 'Cursus mossen', 'everyone'],
])('%s: "%s" is news of what is in the agenda', (subject, text, about, tell) => {
  expect(outline(subject, text)).toEqual([`session-update of ${about}, for ${tell}`])
})

test.each([
  ['Plantenruil', 'Op zaterdag 24 april om 14.00 uur houden we een plantenruil in Het Erf te Soest.'],
  ['Wandeling', 'Op zaterdag 8 mei om 10.00 uur wandelen we langs de Vecht, vanaf station Weesp.'],
])('%s is another event', (subject, text) => {
  expect(outline(subject, text)).toEqual(['new-event of a new event, for everyone'])
})

test('what goes on as it was makes no part of its own', () => {
  const text =
    'De les van woensdag 14 april vervalt, Hilde is dan ziek. De lessen van 7 en 21 april gaan gewoon door.'
  expect(outline('Cursus mossen: 14 april vervalt', text)).toEqual([
    'session-update of Cursus mossen, for registered',
  ])
})

test('an update that names no day is about all days of its event', () => {
  const { parts, understanding } = draftOf(
    'Mossen: andere zaal',
    'Het dak van De Roos lekt. Alle avonden van de cursus mossen zijn daarom in De Lelie, Molenpad 8, en beginnen om 19.30 uur.',
  )
  expect(parts.map(({ effect, plan }) => `${effect} for ${plan.tell}`)).toEqual(['changes for registered'])
  expect(understanding.events[0]?.sessions).toMatchObject(
    ['2027-04-07', '2027-04-14', '2027-04-21'].map((date) => ({ date, start: '19:30', venue: 'De Lelie' })),
  )
})

test('the subject names the event of which the text speaks as a whole', () => {
  const { parts, understanding } = draftOf(
    'Mossen via Zoom',
    'Alle drie de avonden doen we via Zoom. Leg een loep klaar!',
  )
  expect(parts.map(({ effect }) => effect)).toEqual(['changes'])
  expect(understanding.events[0]?.sessions.map(({ mode }) => mode)).toEqual(['online', 'online', 'online'])
})

test('the foot of a mail is no place', () => {
  const foot = 'Lia de Graaf\nSecretariaat: Kerkweg 3, Soest, bereikbaar van 9.00 tot 12.00 uur'
  expect(outline('Clubavond', `Voor de clubavond over uilen zijn nog plaatsen.\n\n${foot}`)).toEqual([
    'session-update of Clubavond: uilen in de stad, for everyone',
  ])
})

test('an event that is named in passing is not announced once more', () => {
  const text =
    'Op zaterdag 29 mei van 11.00 tot 13.00 uur houden we een plantenruil op het plein voor De Roos. Op de ledenvergadering van 18 mei hoort u er meer over.'
  expect(outline('Plantenruil', text)).toEqual(['new-event of a new event, for everyone'])
})

test('one lesson that is off does not call off the course', () => {
  expect(draftOf('de mosles', 'De les van woensdag gaat niet door. Hilde').parts[0]?.effect).toBe('none')
})

test('a move keeps the name, and the hour and place of which it says so', () => {
  const { understanding } = draftOf(
    'ALV',
    'De ALV van 18 mei schuift een week door, naar dinsdag 25 mei. Zelfde zaal, zelfde tijd.',
  )
  expect(understanding.events[0]).toMatchObject({
    kind: 'date-move',
    title: 'Algemene ledenvergadering',
    sessions: [{ date: '2027-05-25', start: '20:00', venue: 'De Roos', address: 'Dorpsweg 3, Baarn' }],
  })
  expect(understanding.evidence['/events/0/sessions/0/venue']).toEqual({
    words: 'Zelfde zaal',
    basis: 'inferred',
  })
  expect(understanding.questions.map(({ about }) => about)).toEqual([])
})

test.each([
  ['Mossen in mei', 'De cursus mossen van 7, 14 en 21 april gaat naar woensdag 5, 12 en 19 mei.', 3],
  ['Uilen', 'De uilenavond is een dagje later: vrijdag 16 april, 20.00 uur. Het was donderdag 15 april.', 1],
  ['Andere datum uilen', 'We moeten een andere datum kiezen voor de uilen: woensdag 28 april.', 1],
])('%s: days that take the place of those of a known event move it', (subject, text, count) => {
  const { parts, understanding } = draftOf(subject, text)
  expect(parts.map(({ effect }) => effect)).toEqual(['changes'])
  expect(understanding.events[0]?.movedFrom).toHaveLength(count)
  expect(understanding.events[0]?.sessions).toHaveLength(count)
})

test.each([
  [
    'alv',
    'hoi, alv wordt een weekje later dus de 25e ipv 18 mei, de zaal was dubbel geboekt',
    ['2027-05-25'],
  ],
  ['Wandeling', 'De wandeling is op zondag de 25e, niet op zaterdag 24 april.', ['2027-04-25']],
  [
    'Twee dingen',
    '- Uilen: 15 april wordt 22 april\n- ALV: 18 mei wordt 1 juni',
    ['2027-04-22', '2027-06-01'],
  ],
])('%s: "%s": the agenda tells which day is the old one', (subject, text, days) => {
  const { parts, understanding } = draftOf(subject, text)
  expect(parts.map(({ effect }) => effect)).toEqual(days.map(() => 'changes'))
  expect(understanding.events.map(({ kind, sessions }) => [kind, sessions[0]?.date])).toEqual(
    days.map((day) => ['date-move', day]),
  )
})

test('a wish moves nothing', () => {
  const text = 'Zouden we de wandeling van 24 april niet beter naar 25 april verzetten?'
  expect(outline('Wandeling', text).filter((one) => one.startsWith('date-move'))).toEqual([])
})

test.each([
  [
    'Wandeling',
    'Als het regent gaat de wandeling van 24 april naar 25 april.',
    'Staat dit al vast? Zo ja: naar welke dag gaat de bijeenkomst van zaterdag 24 april 2027?',
  ],
  [
    'Uilenavond nu op 29 april',
    'We moeten de uilenavond verplaatsen. Noteer dus: 22 april, 20.00 uur.',
    'Welke dag geldt voor Clubavond: uilen in de stad? In uw bericht staan donderdag 22 april 2027 en donderdag 29 april 2027.',
  ],
  [
    'wandeling april',
    'We doen het zoals Mees voorstelt, dus op de 25e.\n\nBeste Els,\nIk zie dat ik op 24 april al in Gent sta. Schikt zondag 25 april jullie ook?',
    'Welke dag geldt voor Wandeling langs de Eem? In uw bericht staan zaterdag 24 april 2027 en zondag 25 april 2027.',
  ],
])('%s: "%s": which day holds is asked', (subject, text, ask) => {
  const { parts, understanding } = draftOf(subject, text)
  expect(parts.map(({ effect }) => effect)).toEqual(['changes'])
  expect(understanding.questions.filter(({ blocking }) => blocking).map((one) => one.ask)).toEqual([ask])
})

test.each([
  ['Wandeling', 'Op 24 april vertrekken we een half uur later.', '10:30', null],
  ['ALV', 'Alles schuift op 18 mei een uur op, begin en eind.', '21:00', '23:00'],
  ['alv', 'De alv van 18 mei begint om 7 uur ipv 8 uur', '19:00', null],
  ['Wandeling', 'De wandeling van 24 april vertrekt een uur vroeger, om 9.00 uur dus.', '09:00', null],
])('%s: "%s": the hour is reckoned from the one that is known', (subject, text, start, end) => {
  expect(draftOf(subject, text).understanding.events[0]?.sessions).toMatchObject([{ start, end }])
})

test.each([
  ['mossen', 'les 2 van de cursus mossen valt uit, ik heb griep', ['2027-04-14']],
  ['Mossen', 'De laatste avond van de cursus mossen gaat niet door.', ['2027-04-21']],
  ['Cursus mossen', 'De volgende les van de cursus mossen gaat niet door.', ['2027-04-07']],
])('%s: "%s": a session is off by its number', (subject, text, days) => {
  const { parts, understanding } = draftOf(subject, text)
  expect(parts.map(({ effect }) => effect)).toEqual(['changes'])
  expect(understanding.events[0]?.sessions).toMatchObject(days.map((date) => ({ date, status: 'cancelled' })))
})

test('one part of a series that is off, while the others go on, is asked about', () => {
  const { understanding } = draftOf(
    'cursus mossen: veldles',
    'Van de cursus mossen wordt de veldles afgelast. De andere lessen gaan wel door.',
  )
  expect(understanding.questions.filter(({ blocking }) => blocking).map(({ ask }) => ask)).toEqual([
    'Welke dag van Cursus mossen gaat niet door?',
  ])
})

test('what is off of a day leaves the event that goes on itself', () => {
  const text =
    'Vanwege het stookverbod gaat het kampvuur op 5 juni niet door. De Oogstdag zelf natuurlijk wél: er is soep.'
  const { parts, understanding } = draftOf('Oogstdag zonder vuur', text)
  expect(parts.map(({ effect }) => effect)).toEqual(['changes'])
  expect(understanding.events.map(({ kind, sessions }) => [kind, sessions[0]?.status])).toEqual([
    ['session-update', 'planned'],
  ])
})

test.each([
  ['De clubavond', 'Met drie aanmeldingen hebben we besloten de uilenavond te laten vallen.'],
  ['uilen', 'De uilenavond van 15 april zetten we dus in de ijskast tot Joris beter is.'],
])('%s: "%s": looser words call off what the agenda has', (subject, text) => {
  expect(outline(subject, text)).toEqual(['cancellation of Clubavond: uilen in de stad, for everyone'])
})

test('"dus de reservedag" is the decision to fall back, also without a day', () => {
  const { parts } = draftOf('oogstdag', 'het wordt niks met die regen. dus de reservedag!!')
  expect(parts.map(({ effect }) => effect)).toEqual(['falls-back'])
})

test.each([
  ['Stuur nog niks rond!! Ik laat het weten.', 'Stuur nog niks rond'],
  ['Dit mag nog niet de deur uit.', 'mag nog niet de deur uit'],
  ['Graag nog niet versturen, het bestuur beslist woensdag.', 'Graag nog niet versturen'],
])('"%s": nothing is made of it', (text, words) => {
  const { parts, understanding } = draftOf('Wandeling', `De wandeling gaat misschien naar 1 mei. ${text}`)
  expect(parts).toEqual([])
  expect(understanding.questions.map(({ ask }) => ask)).toEqual([
    `U schrijft ‘${words}’; ik doe er dus niets mee. Stuurt u het bericht opnieuw zodra het vaststaat?`,
  ])
})

test('what people need not send yet holds nothing back', () => {
  const text = 'De wandeling van 24 april begint om 9.00 uur. Uw bijdrage hoeft u nog niet te sturen.'
  expect(outline('Wandeling', text)).toEqual(['session-update of Wandeling langs de Eem, for registered'])
})

const NEWSLETTER = `Beste leden,

Clubavond uilen 15 april
Er zijn nog zes plaatsen, melden bij Bas.

Wandeling
Op 24 april vertrekken we niet om 10.00 maar om 9.30 uur.

Oud papier
Elke eerste zaterdag vanaf 9 uur langs de weg.

Ledenvergadering 18 mei
De stukken liggen bij de koffie.`

test('of a newsletter only the blocks that say something new of an event change it', () => {
  const { parts, understanding } = draftOf('Nieuwsbrief april', NEWSLETTER)
  expect(parts.map(({ effect }) => effect)).toEqual(['changes'])
  expect(understanding.events[0]?.sessions).toMatchObject([
    { date: '2027-04-24', start: '09:30', venue: null },
  ])
})

test('a change that stands in minutes is found there, and the next meeting is not announced', () => {
  const minutes =
    'Verslag bestuur 10-3\n\n- Wandeling: Bas wil liever een week eerder, geen besluit nodig.\n- Clubavond: het dak lekt. Besloten: we houden de avond in Het Koetshuis, Parkweg 2.\n- Koffieapparaat: weg ermee.\n\nvolgende vergadering bestuur 22/9'
  const { parts, understanding } = draftOf('verslag bestuur', minutes)
  expect(parts.map(({ effect, event: id }) => [effect, id])).toEqual([['changes', EVENTS[0]?.id]])
  expect(understanding.events[0]?.sessions).toMatchObject([{ venue: 'Het Koetshuis' }])
})

test('of two events in one mail only the one with another hour changes', () => {
  const text =
    'Gaat alles door? Ja. De wandeling op 24 april zonder aanpassing. De ledenvergadering op 18 mei ook, met dit verschil dat we een uur vroeger beginnen, 19.00 uur dus.'
  const { parts, understanding } = draftOf('24 april en 18 mei', text)
  expect(parts.map(({ effect, event: id }) => [effect, id])).toEqual([['changes', EVENTS[2]?.id]])
  expect(understanding.events[0]?.sessions).toMatchObject([{ date: '2027-05-18', start: '19:00' }])
})

test('what another society moves is passed on, and changes nothing of ours', () => {
  const text =
    'Onze zustervereniging in Soest vroeg mij dit door te geven: hun fietstocht is verplaatst van 4 naar 11 april.'
  expect(outline('bericht van de buren', text)).toEqual(['content-post of a new event, for everyone'])
})

test.each([
  [
    'Oogstdag?',
    'Alleen als het vrijdag harder regent dan nu gaan we naar 12 juni.',
    'content-post of a new event, for everyone',
  ],
  [
    'Uilenavond',
    'De uilenavond van 15 april was zo volgeboekt. Goed nieuws: Joris wil zijn verhaal nog een keer doen, op vrijdag 16 april om 20.00 uur.',
    'new-event of a new event, for everyone',
  ],
  [
    'Oogstdag',
    'Dus niet zaterdagmiddag maar zondag 6 juni, om 14.00 uur.',
    'date-move of Oogstdag, for everyone',
  ],
])('%s: "%s" is %s', (subject, text, told) => {
  expect(outline(subject, text)).toEqual([told])
})

test('a rumour calls nothing off', () => {
  const text = 'Op de markt hoorde ik dat de ledenvergadering niet doorgaat. Hebben jullie iets gehoord?'
  expect(draftOf('klopt dit?', text).parts).toEqual([])
})

test('a place in fewer words is the place that is known', () => {
  const { understanding } = draftOf('Uilen', 'De uilenavond van 15 april in de Roos begint om 19.00 uur.')
  expect(understanding.events[0]?.sessions[0]).toMatchObject({ start: '19:00', venue: 'De Roos' })
})

test.each([
  ['Fotocursus', 'De fotocursus wordt gegeven op donderdag 15 april en donderdag 22 april om 20.00 uur.'],
  ['Nog een keer uilen', 'De avond over uilen van 15 april herhalen we op donderdag 22 april om 20.00 uur.'],
  ['Uilen', 'Wie er op 15 april niet bij kan zijn: de uilenavond wordt herhaald op donderdag 22 april.'],
  ['Mei', 'Na de wandeling van 24 april is er zaterdag 8 mei een bezoek aan het Verzetsmuseum.'],
])('%s moves nothing', (subject, text) => {
  expect(outline(subject, text).filter((one) => one.startsWith('date-move'))).toEqual([])
})

test('what is off on the day of an event, under another name, is asked about', () => {
  const { parts, understanding } = draftOf(
    'Kersenfeest',
    'Het Kersenfeest in Soest op 24 april is geannuleerd.',
  )
  expect(parts[0]?.effect).toBe('none')
  expect(understanding.questions.filter(({ blocking }) => blocking)[0]?.ask).toContain(
    'Wandeling langs de Eem',
  )
})

test('off on one day, and told for another, is one move', () => {
  const text =
    'De clubavond over uilen van 15 april kan niet doorgaan.\n\nGelukkig wil Joris Vink later komen. Wij hebben afgesproken op donderdag 20 mei om 20.00 uur.'
  const { understanding } = draftOf('Uilen in mei', text)
  expect(
    understanding.events.map(({ kind, movedFrom, sessions }) => [kind, movedFrom, sessions[0]?.date]),
  ).toEqual([['date-move', ['2027-04-15'], '2027-05-20']])
})

test('two events that are off in one sentence are each called off', () => {
  const { parts } = draftOf(
    'April',
    'De clubavond (15 april) en de wandeling (24 april) gaan helaas niet door.',
  )
  expect(parts.map(({ effect, event: id }) => [effect, EVENTS.findIndex((one) => one.id === id)])).toEqual([
    ['changes', 0],
    ['changes', 1],
  ])
})

test('a move that names nothing is about the event in its subject', () => {
  const { understanding } = draftOf('wandeling', 'Verplaatst naar zaterdag 1 mei, hetzelfde uur!')
  expect(understanding.events[0]).toMatchObject({ kind: 'date-move', title: 'Wandeling langs de Eem' })
})

test('a move to the day that is held in reserve is the decision to fall back', () => {
  const { parts, understanding } = draftOf('Oogstdag', 'De Oogstdag verzetten we van 5 juni naar 12 juni.')
  expect(parts.map(({ effect }) => effect)).toEqual(['falls-back'])
  expect(understanding.kind).toBe('fallback-decision')
})

test('a move under a longer name takes that name', () => {
  const text =
    'De wandeling langs de Eem en het Hoogland is verplaatst van 24 april naar zaterdag 1 mei, 10.00 uur.'
  const { understanding } = draftOf('Wandeling langs de Eem en het Hoogland verplaatst', text)
  expect(understanding.events[0]?.title).toContain('Hoogland')
})

test('a gathering of another name may move to a day on which there is one already', () => {
  const { understanding } = draftOf(
    'Nieuwe datum voor de Zaaidag',
    'We verzetten onze Zaaidag van donderdag 22 april 2027 naar zaterdag 5 juni 2027, van 13.00 tot 17.00 uur in De Oranjerie.',
  )
  expect(understanding.events).toMatchObject([{ title: 'Zaaidag', sessions: [{ date: '2027-06-05' }] }])
})

test('a day that was sent wrong is put right, and has not moved', () => {
  const { understanding } = draftOf(
    'Rectificatie',
    'Rectificatie: in onze vorige mail stond een verkeerde datum. De Oogstdag is niet op zaterdag 5 juni 2027 maar op zondag 6 juni 2027. Excuses.',
  )
  expect(understanding.events).toMatchObject([{ kind: 'rectification', sessions: [{ date: '2027-06-06' }] }])
})
