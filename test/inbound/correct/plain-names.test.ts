import { at, changes, reply } from './replies'

const venue = (name: string) => ({ '/sessions/0/venue': name })
const contact = (words: string) => ({ '/registration/contact': words })
const line = (index: number, time: string, item: string) => ({
  [`/programme/${index}/time`]: time,
  [`/programme/${index}/item`]: item,
})

test.each<[string, Record<string, unknown>]>([
  ['We wijken uit naar De Schuur, Dorpsstraat 1, Zeist', at('De Schuur', 'Dorpsstraat 1, Zeist')],
  ['Verplaats het naar De Schuur in Zeist', at('De Schuur', 'Zeist')],
  ['De locatie is gewijzigd: De Schuur, Dorpsstraat 1, Zeist', at('De Schuur', 'Dorpsstraat 1, Zeist')],
  ['De zaal is gewijzigd: De Schuur, Dorpsstraat 1, Zeist', at('De Schuur', 'Dorpsstraat 1, Zeist')],
  ['Locatie: De Schuur in Zeist ipv De Kweker', at('De Schuur', 'Zeist')],
  ['We hebben een andere zaal: De Schuur, Dorpsstraat 1, Zeist', at('De Schuur', 'Dorpsstraat 1, Zeist')],
  ['Plaats van samenkomst wordt De Schuur in Zeist', at('De Schuur', 'Zeist')],
  ['De Kweker door Hotel Bosrand vervangen', at('Hotel Bosrand', null)],
  ['niet in De Kweker maar in Hotel Bosrand', at('Hotel Bosrand', null)],
  ['zaal Noord in hetzelfde gebouw', venue('De Kweker, zaal Noord')],
  ['De zaal in De Kweker is de Kas', venue('De Kweker, de Kas')],
  ['tikfout: Tuinlaan 12', { '/sessions/0/address': 'Tuinlaan 12, Utrecht' }],
  ['Het adres is Tuinlaan 6, niet 2', { '/sessions/0/address': 'Tuinlaan 6, Utrecht' }],
  ['Het huisnummer is 4', { '/sessions/0/address': 'Tuinlaan 4, Utrecht' }],
  ['Het adres van De Kweker is Tuinlaan 22', { '/sessions/0/address': 'Tuinlaan 22, Utrecht' }],
  ['Niet Tuinlaan 2 maar TUINWEG 2, wel gewoon in Utrecht!', { '/sessions/0/address': 'TUINWEG 2, Utrecht' }],
  ['Het is Tuinweg 4, niet Tuinlaan 2', { '/sessions/0/address': 'Tuinweg 4, Utrecht' }],
  ['zaal 2 van De Kweker', { '/sessions/0/venue': 'De Kweker, zaal 2' }],
  ['niet Tuinlaan maar Tuindreef', { '/sessions/0/address': 'Tuindreef 2, Utrecht' }],
  ['Vanwege het virus houden we het toch maar via Zoom', { ...at(null, null), '/sessions/0/mode': 'online' }],
  ["Noem het liever 'Voorjaarsdag in de kas'", { '/title': 'Voorjaarsdag in de kas' }],
  ['Wij noemen het Lentedag, niet Voorjaarsdag', { '/title': 'Lentedag' }],
  ['De titel moet "Wie komt er?" zijn', { '/title': 'Wie komt er?' }],
  ["Thema 'Samen bouwen'", { '/theme': 'Samen bouwen' }],
  ['Als thema hebben we gekozen voor "De stad van morgen"', { '/theme': 'De stad van morgen' }],
  ['contact is bureau@kring.example', contact('bureau@kring.example')],
  ['Vragen mogen naar Ilse Baarda, ilse@kring.example', contact('Ilse Baarda, ilse@kring.example')],
  ['Als contactpersoon geldt mevrouw De Graaf', contact('mevrouw De Graaf')],
  [
    'Organisatie is in handen van de commissie Educatie, dat ontbreekt',
    { '/organisers/0': 'commissie Educatie' },
  ],
  ['De afdeling Midden organiseert mee', { '/organisers/0': 'afdeling Midden' }],
  ['Het is niet alleen voor leden maar ook voor relaties', { '/audience': 'leden en relaties' }],
  ['Partners zijn ook welkom', { '/audience': 'leden en Partners' }],
  ['15.30 theepauze toevoegen', line(1, '15:30', 'theepauze')],
  ['Voeg aan het programma toe: 16.00 uur pauze', line(1, '16:00', 'pauze')],
  ['Het programma begint om 13.30 uur', { '/programme/0/time': '13:30' }],
  ['Programma: 13.00 inloop, 14.00 lezing', { ...line(0, '13:00', 'inloop'), ...line(1, '14:00', 'lezing') }],
  [
    'Programma aangepast:\n- 12.30 lunch\n- 13.15 opening\n- 18.00 einde',
    { ...line(0, '12:30', 'lunch'), ...line(1, '13:15', 'opening'), ...line(2, '18:00', 'einde') },
  ],
])('"%s" changes just that name', (words, expected) => {
  const correction = reply(words)
  const list = Object.keys(expected).some((key) => key.startsWith('/programme/'))
  if (list) expect(changes(correction)).toMatchObject(expected)
  else expect(changes(correction)).toEqual(expected)
  expect(correction.notUnderstood).toEqual([])
})

test('what members knew of and now is off becomes a cancellation to approve', () => {
  const correction = reply('Het gaat helemaal niet door.')
  expect(changes(correction)).toEqual({
    '/kind': 'cancellation',
    '/sessions/0/status': 'cancelled',
  })
})
