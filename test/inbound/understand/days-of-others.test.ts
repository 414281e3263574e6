import { expect, test } from '@jest/globals'
import { datesOf, read } from './reading'

const EVENING = 'Ledenavond op 12 oktober om 20.00 uur.'

test.each([
  'Van 21 tot en met 25 oktober is het kantoor dicht wegens de herfstvakantie.',
  'Zondag 13 oktober blijft de kantine dicht.',
  'Kaarten voor het concert gaan op 16 september om 10.00 uur in de verkoop.',
  'De uitnodiging verstuurt het secretariaat op 16 september.',
  'Onze zustervereniging, die op 1 oktober honderd jaar bestaat, komt ook.',
  'Op 1 januari 2025 bestaat de club precies een eeuw.',
  'Er rijden dat weekend (11 t/m 13 oktober) geen treinen.',
  'De uitslag maken we dinsdag 15 oktober op de site bekend.',
  'Op 14 oktober trekken we de winnaars van de loterij en die krijgen bericht.',
  'Radio Noord zendt het op 20 oktober om 19.00 uur uit.',
  'Kijk op zondag 6 oktober om 18.00 uur naar de voorbeschouwing op TV Noord.',
  'Vanaf 10 oktober kost een kaartje 15 euro.',
  'Tussen 20 september en 10 oktober hangt het programma bij de supermarkt.',
  'Neem het lidmaatschapsbewijs mee dat u tussen 5 en 15 september thuis krijgt.',
  'De tweedehandsboeken kunt u op 10 en 11 oktober bij Cor afgeven.',
  'Wij treden op 31 december 2024 terug als bestuur.',
  'De nieuwe voorzitter begint op 1 november.',
  'De maan is vol op 17 oktober.',
  'Op 27 oktober gaat de klok een uur terug.',
  'Uw bijdrage moet op 1 oktober binnen zijn.',
  'De brug is van 7 t/m 11 oktober gestremd.',
  'De aanbieding geldt van 16 tot en met 22 september.',
  'Op zaterdag 19 oktober is onze zaal verhuurd aan de duivenclub.',
  'Wie jarig is tussen 7 en 13 oktober krijgt taart.',
  'Op 6 oktober zijn er verkiezingen.',
  'De verkiezingen van 6 oktober staan voor de deur.',
  'Op zondag 6 oktober gaan we naar de stembus.',
  'De stappen van 14 oktober tot en met de eedaflegging komen aan bod.',
  'We overlopen wat er gebeurt van 1 oktober tot aan de telling.',
  'Het reglement (versie van 8 oktober 2024) vindt u op de site.',
  'Draaiboek (versie 2 van 1/10/2024)',
  'De fotograaf komt op 9 oktober om 11.00 uur, alleen voor het bestuur.',
])('%s: no day of the evening', (beside) => {
  expect(datesOf(`${EVENING} ${beside}`)).toEqual(['2024-10-12'])
})

test.each([
  'Voordracht over de verkiezingen op 12 oktober om 20.00 uur.',
  'De cursus over de Europese verkiezingen start op 12 oktober om 20.00 uur.',
  '‘Waarom stemmen?’ is het thema van een debat over de verkiezingen, 12 oktober, om 20.00 uur in De Spil.',
  'In het kader van de week van de ouderen (7 - 13 oktober) nodigen wij u uit op 12 oktober.',
  'Wij fietsen op 12 oktober mee met de Ronde van Noord, die dit jaar van 10 t/m 13 oktober duurt.',
  'Op 12 oktober bezoeken we de beurs in Gent (open van 9 t/m 13 oktober, dagelijks 10-18 uur).',
  'De ledenavond valt dit keer op zaterdag 12 oktober, omdat 5 oktober de zaal bezet is.',
  'De nacht van de vleermuis was op 31 augustus, maar op 12 oktober gaan wij toch nog kijken.',
  'Ons koor zingt op 12 oktober het Requiem, dat op 4 november 1888 in première ging.',
  'Vanaf 16 september kun je kaartjes kopen voor de revue van 12 oktober.',
  'Eetfestijn op 12 oktober. Bij annulatie na 5 oktober betalen we niet terug.',
  'Verkiezing van het bestuur op de vergadering van 12 oktober.',
  'Editie 12 oktober: ledenavond',
  'Is het weer goed, dan varen we op 12 oktober om 14.00 uur uit.',
  'Zijn er te weinig aanmeldingen, dan gaat de vaart van 12 oktober om 14.00 uur niet door.',
  'Op zaterdag 12 oktober om 14.00 uur trekken we de loten tijdens de feestmiddag.',
  'Kijk op 12 oktober om 20.00 uur mee naar de wedstrijd op tv in ons clubhuis!',
])('%s: the 12th alone', (text) => {
  expect(datesOf(text)).toEqual(['2024-10-12'])
})

test.each([
  ['Op 20 oktober om 19.00 uur zingen we live voor de radio; u bent welkom in de studio.', ['2024-10-20']],
  ['Op zaterdag 12 oktober is de feestavond; dan maken we de uitslag bekend.', ['2024-10-12']],
  ['Onze vereniging bestaat op 12 oktober 50 jaar en dat vieren we die avond.', ['2024-10-12']],
  ['De lampionnentocht op 12 oktober gaat door de Dorpsstraat, die dan is afgesloten.', ['2024-10-12']],
  ['De training van de nieuwe voorzitter begint op 12 oktober om 10.00 uur.', ['2024-10-12']],
  ['De entreebewijzen zijn geldig op 12 oktober voor het concert.', ['2024-10-12']],
  ['De beurs is open van 12 t/m 13 oktober.', ['2024-10-12', '2024-10-13']],
  [
    'Ons festival, dat van 11 t/m 12 oktober gehouden wordt, telt dertig optredens.',
    ['2024-10-11', '2024-10-12'],
  ],
])('%s: its own days', (text, dates) => {
  expect(datesOf(text)).toEqual(dates)
})

test('a day that another takes the place of has moved, also where the hall was taken', () => {
  const { kind } = read('De zaal is op 12 oktober bezet, daarom verplaatsen we de lezing naar 19 oktober.')
  expect(kind).toBe('date-move')
})

test.each([
  ['Vanaf 3 oktober elke donderdag yoga om 19.30 uur in de gymzaal, tot en met 24 oktober.', 4],
  ['Vanaf 3 oktober elke donderdag wandelen tot en met 24 oktober.', 4],
  ['Vanaf 3 oktober is er elke donderdag inloop. Het gebouw wordt verbouwd tot en met 24 oktober.', 1],
  ['Kampeerweekend van vrijdag 11 (19.30 uur) tot zondag 13 oktober.', 3],
  ['Nachtwandeling in de nacht van zaterdag 12 op zondag 13 oktober, vertrek 23.00 uur.', 1],
])('%s: so many days', (text, count) => {
  expect(datesOf(text)).toHaveLength(count)
})

test('a night is on the day it begins', () => {
  expect(datesOf('In de nacht van zaterdag 12 op zondag 13 oktober tellen we vleermuizen.')).toEqual([
    '2024-10-12',
  ])
})

test.each([
  'Meedoen? Tot en met donderdag 10 oktober nemen we ploegen aan.',
  'Laat donderdag 10 oktober voor 12.00 uur weten of je komt.',
  'Graag een berichtje vóór donderdag 10 oktober als je erbij bent.',
  'Donderdag 10 oktober is de laatste dag waarop je je kunt opgeven.',
  'Op donderdag 10 oktober doen we het inschrijfformulier dicht.',
  'Geef uw naam door, zeker voor het eind van donderdag 10 oktober.',
])('%s: until then one may register', (said) => {
  const { events } = read(`${EVENING} ${said}`)
  expect(events[0]?.registration).toMatchObject({ deadline: '2024-10-10' })
  expect(datesOf(`${EVENING} ${said}`)).toEqual(['2024-10-12'])
})

test.each([
  ['Stortregent het, dan lopen we op 19 oktober.', ['2024-10-19']],
  ['Op 19 oktober is er koffie.', []],
])('%s: in reserve %j', (said, dates) => {
  const { events } = read(`Wandeling op 12 oktober om 14.00 uur. ${said}`)
  expect(events[0]?.reserveDates).toEqual(dates)
})

test.each([
  'door Communicatie 0 reacties',
  'door Els Bos, 3 reacties',
  '| door Redactie',
  'om 10:15 door Els Bos',
  '– leestijd 3 minuten',
  '12 reacties',
  ', 11:01 | Lezersnieuws |',
  '11:01 - door de redactie',
  '08:30 | Persbericht',
])('"2 september 2024 %s" is when the page was written', (rest) => {
  const text = `Congres in oktober\n\n2 september 2024 ${rest}\n\nHet congres over water is op 14 oktober.`
  expect(datesOf(text)).toEqual(['2024-10-14'])
})

test.each([
  'Berichtdoor kees58 » ma 2 sep 2024, 18:07',
  'door Kees » maandag 2 september 2024, 18:07',
  'Geplaatst: 2 september 2024 18:07',
])('"%s" is when it was written', (stamp) => {
  const { events } = read(`Schaaktoernooi\n\n${stamp}\n\nHet toernooi is op 8 november in De Spil.`)
  expect(events.flatMap(({ sessions }) => sessions)).toMatchObject([{ date: '2024-11-08', start: null }])
})

test.each([
  'Wanneer en waar inschrijven?\nOp donderdagochtend 12, 19 en 26 september tussen 10.00 en 12.00 uur bij Annemiek in de bibliotheek.',
  'Inschrijving: op 12 en 19 september van 10.00 tot 12.00 uur in de bibliotheek.',
  'Waar kunt u zich aanmelden? Op 12 en 19 september van 10.00 tot 12.00 uur in de bibliotheek.',
])('who sits somewhere to put people down holds no gathering: %s', (desk) => {
  expect(datesOf(`Toernooi op donderdag 10 oktober 2024 om 9.30 uur.\n${desk}`)).toEqual(['2024-10-10'])
})

test.each([
  'verteld door Els Bos',
  'besproken',
  'dan eindelijk bekendgemaakt',
  'toegelicht door het bestuur',
])('what was not done and wordt 8 oktober %s has not moved', (told) => {
  const text = `Lezing\n\n8 oktober 2024\n\nOp 11 maart vielen alle lampen uit. Wat men niet deed maar wel dacht, wordt 8 oktober ${told}.`
  expect(read(text)).toMatchObject({ kind: 'new-event', events: [{ movedFrom: [] }] })
  expect(datesOf(text)).toEqual(['2024-10-08'])
})

test.each(['De afgelopen twee jaar was de dag online.', 'De afgelopen jaren was de dag in Zwolle.'])(
  '%s: a word about other years makes no report',
  (said) => {
    expect(read(`Op 11 november is de Jeugddag. ${said}`).kind).toBe('new-event')
  },
)

test.each([
  'De maatregelen die het kabinet vrijdagavond 30 augustus bekend heeft gemaakt, maken het congres moeilijk.',
  'Door de maatregelen die de regering op 30 augustus heeft aangekondigd, zitten er minder mensen in de zaal.',
  'Na de persconferentie van 30 augustus hebben we de zaal anders ingericht.',
  'Gezien de aangescherpte maatregelen van 30 augustus blijft de bar dicht.',
  'De op 30 augustus afgekondigde maatregelen maken ons congres kleiner.',
])('%s: when a rule was told is no day to come', (told) => {
  expect(datesOf(`Het congres is op 14 oktober in De Spil. ${told}`)).toEqual(['2024-10-14'])
})

test.each([
  '2 september 2024 Begin oktober organiseert de vereniging een avond voor boeren.',
  '2 september 2024 Onze vereniging houdt in oktober weer een avond voor boeren.',
])('the day of the mail before its first sentence is no day of a gathering: %s', (opening) => {
  const { events } = read(`Avond voor boeren\n\n${opening}\n\nDe avond is op 9 oktober 2024 om 20.00 uur.`)
  expect(events.flatMap(({ sessions }) => sessions.map(({ date }) => date))).toEqual(['2024-10-09'])
})

test('a row of the day itself is one', () => {
  const { events } = read(
    'Agenda\n\n2 september 2024 Lezing over molens\n9 oktober 2024 Excursie naar de polder',
  )
  expect(events.flatMap(({ sessions }) => sessions.map(({ date }) => date))).toEqual([
    '2024-09-02',
    '2024-10-09',
  ])
})
